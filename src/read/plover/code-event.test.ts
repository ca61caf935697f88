import assert from "node:assert/strict";
import { test } from "node:test";
import { codeEvent, codeSentence } from "./code-event.ts";
import type { EventWords } from "./code-event.ts";
import { PLOVER_EVENTS } from "./cue-lexicon.ts";

const code = (claim: Partial<EventWords> & Pick<EventWords, "kind" | "words">) => {
  const found = codeEvent({ modality: "asserted", ...claim });
  return found === null ? null : `${found.event} ${found.mode ?? "-"}`;
};

test("codes claims by kind, modality and words", () => {
  assert.equal(code({ kind: "meeting", words: "the envoys met in the port" }), "CONSULT -");
  assert.equal(code({ kind: "meeting", words: "the envoy visited the port" }), "CONSULT visit");
  assert.equal(code({ kind: "meeting", words: "they will meet on Friday", modality: "planned" }), "AGREE -");
  assert.equal(code({ kind: "meeting", words: "the talks were called off", modality: "cancelled" }), "REJECT -");
  assert.equal(code({ kind: "agreement", words: "they signed a truce" }), "AGREE -");
  assert.equal(
    code({ kind: "position", words: "the island demands the return of its ships", modality: "sought" }),
    "REQUEST -",
  );
  assert.equal(code({ kind: "position", words: "the island ruled out a swap", stance: "opposes" }), "REJECT -");
  assert.equal(code({ kind: "statement", words: "he accused the navy of piracy" }), "ACCUSE allege");
  assert.equal(code({ kind: "statement", words: "she praised the accord" }), "SUPPORT -");
  assert.equal(code({ kind: "incident", words: "artillery shelled the harbour" }), "ASSAULT heavy-weapons");
  assert.equal(code({ kind: "incident", words: "thousands marched through the town" }), "PROTEST demo");
  assert.equal(code({ kind: "incident", words: "the last battalion withdrew" }), "RETREAT withdraw");
  assert.equal(code({ kind: "role", words: "the chief negotiator" }), null);
  assert.equal(code({ kind: "incident", words: "the sky was blue" }), null);
});

test("contexts come from the words", () => {
  assert.deepEqual(codeSentence("The army withdrew its troops before the election")?.context, ["military", "election"]);
});

test("every code is a PLOVER event, whatever the words", () => {
  for (const words of ["", "\ud800", "kill ".repeat(5000), "agreed rejected threatened shelled"]) {
    const found = codeSentence(words);
    assert.ok(found === null || PLOVER_EVENTS.some((event) => event === found.event));
  }
});
