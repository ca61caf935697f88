import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind, modality, source and words of each sourced claim. */
function heard(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, modality, chain, quote }) =>
    chain.length === 0 ? [] : [`${kind} ${modality} ${chain.flat().join(" > ")}: ${quote}`],
  );
}

test("a question that somebody leaves unanswered may stand before the refusal to say", () => {
  for (const [question, source] of [
    ["How many captives it still has Ada Toll would not say", "Ada Toll"],
    ["What these were the Tern Front declined to say", "Tern Front"],
    ["When the talks will resume Norway has not announced", "Norway"],
    ["To whom the guns were sold, the envoy refused on Monday to disclose", "anonymous: envoy"],
  ])
    assert.deepEqual(heard(`${question}.`), [`statement denied ${source}: ${question}`]);
});

test("a text that does not say lacks a term, and a question that somebody answers is none left open", () => {
  assert.deepEqual(heard("How the guards would be paid the text does not say."), []);
  assert.deepEqual(
    heard("What Ada Toll did not say is who gave the order.").filter((claim) => claim.includes("denied")),
    [],
  );
});

test("a pronoun straight before its verb is the whole subject behind what is set in front", () => {
  assert.deepEqual(heard("Ada Toll spoke in Oslo. Against those who stand in the way she asked for sanctions."), [
    "position sought Ada Toll: Against those who stand in the way she asked for sanctions",
  ]);
});
