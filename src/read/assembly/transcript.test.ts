import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const claimsOf = (text: string) =>
  read(text, { published: "2026-03-03" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind, quote, chain, stance }) => [kind, quote, chain.flat().join(" > "), stance]);

test("in minutes a verb without a subject is that of whoever has the turn", () => {
  assert.deepEqual(
    claimsOf(
      "Norway: rejects the map. Will sign the annex if Denmark agrees.\n\nDenmark: supported the map and proposed a joint commission.",
    ),
    [
      ["position", "Norway: rejects the map", "Norway", "opposes"],
      ["condition", "Will sign the annex if Denmark agrees", "Norway", "conditional"],
      ["position", "Denmark: supported the map", "Denmark", "supports"],
      ["position", "proposed a joint commission", "Denmark", "supports"],
    ],
  );
});

test("a label of what follows is nobody's turn", () => {
  for (const label of ["Present", "Agenda", "Participants", "Factbox"])
    assert.deepEqual(claimsOf(`${label}: the harbour and the ferry\n\nThe envoy left.`), [], label);
});
