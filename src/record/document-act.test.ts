import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { documentActOf } from "./document-act.ts";
import { claimOf } from "./record-suite.test.ts";

const CASES: readonly (readonly [string, string | null])[] = [
  ["The Tern Brigade has yet to receive the annex", "received"],
  ["Norlandia has been given the annex", "received"],
  ["The annex was given to Norlandia on Monday", "handed-over"],
  ["Quill handed over the map", "handed-over"],
  ["The envoy tabled a bridging proposal", "handed-over"],
  ["the map leaked last week", "leaked"],
  ["The list was shortened after two nights of talks", "revised"],
  ["Neither side signed the ferry protocol", "signed"],
  ["The Harbour Daily published the protocol", "published"],
  ["The federation drew up a ferry protocol", "drafted"],
  ["The protocol lay on the table", null],
];

describe("documentActOf", () => {
  for (const [sentence, act] of CASES)
    it(`reads "${sentence}" as ${act ?? "no act"}`, () => {
      const claim = claimOf(sentence, sentence, { kind: "document", issue: { label: "text", category: "process" } });
      assert.equal(documentActOf(claim), act);
    });
});
