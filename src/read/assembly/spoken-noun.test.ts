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

test("a noun of saying and a mood before a colon bring in whole clauses, and what tells where it was said belongs to the saying", () => {
  const told = (text: string) =>
    read(text).claims.map(({ kind, chain, quote }) => `${kind} ${chain.at(-1)?.join(" + ") ?? "-"}: ${quote}`);
  assert.deepEqual(told("The rebels' answer was blunt: they would not sign."), [
    "position anonymous: rebels: The rebels' answer was blunt: they would not sign",
  ]);
  assert.deepEqual(told("Omar Dell was reserved: the courts must decide, and an amnesty was premature."), [
    "position Omar Dell: Omar Dell was reserved: the courts must decide",
    "position Omar Dell: an amnesty was premature",
  ]);
  assert.deepEqual(told("The harbour was reserved: two ships must wait outside."), []);
  assert.deepEqual(told("Nobody can sit at the table, Ada Toll made clear in a televised speech."), [
    "statement Ada Toll: Nobody can sit at the table, Ada Toll made clear in a televised speech",
  ]);
  assert.deepEqual(
    told("Unless the list is changed, nobody can sit down, Ada Toll pointed out from her exile in Vell."),
    [
      "condition Ada Toll: Unless the list is changed, nobody can sit down, Ada Toll pointed out from her exile in Vell",
    ],
  );
});
