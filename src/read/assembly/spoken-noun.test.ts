import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Source of each claim that has one. */
function sources(text: string): readonly (readonly string[])[] {
  return read(`Mara Quill met Sana Idris of Kenya.\n\n${text}`).claims.flatMap(({ kind, chain }) =>
    kind === "role" || chain.length === 0 ? [] : [chain[chain.length - 1]],
  );
}

test("a noun of speech opens onto what its owner says", () => {
  assert.deepEqual(sources("Quill's message was that the list was late."), [["Mara Quill"]]);
  assert.deepEqual(sources("Kenya's answer was blunt: “The list is late.”"), [["Kenya"]]);
  assert.deepEqual(sources("It is Quill's position that the list was late."), [["Mara Quill"]]);
  assert.deepEqual(sources("The word from Kenya is that the list was late."), [["Kenya"]]);
});

test("a noun of speech without an owner is nobody's", () => {
  assert.deepEqual(sources("The message was that the list was late."), []);
});

test("a participle with its agent stands for whoever rejects the charge", () => {
  assert.deepEqual(sources("It was a rumour dismissed by Kenya as nonsense."), [["Kenya"]]);
});

test("a refused interview is a refusal to say", () => {
  const [, claim] = read("Mara Quill met Sana Idris. Quill declined an interview.").claims;
  assert.deepEqual([claim?.kind, claim?.modality, claim?.chain], ["statement", "denied", [["Mara Quill"]]]);
});

test("a quotation belongs to the verb before its colon, not to one in an opening phrase", () => {
  const text = "Otto Brandt left. In the diary he has given away, Quill is harsher: “It was wrong.”";
  assert.deepEqual(sources(text), [["Mara Quill"]]);
});
