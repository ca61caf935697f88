import assert from "node:assert/strict";
import { test } from "node:test";
import { analyse } from "../analyse.ts";
import { joinQuoted } from "../assembly/whole-quotations.ts";

/** The tag that the claim rules see on a word of a sentence. */
function tagOf(sentence: string, word: string): string {
  return (
    joinQuoted(analyse(sentence))
      .flatMap(({ words }) => words)
      .find(({ text }) => text === word)?.tag ?? ""
  );
}

test("a doer is no verb beside what it did", () => {
  assert.equal(tagOf("At noon on Sunday, rebels attacked a mill.", "rebels"), "NOUN:plural");
  assert.equal(tagOf("At noon on Sunday, rebels attacked a mill.", "attacked"), "VERB:past");
});

test("what was done to a noun between commas is a participle, and so is the last of a list", () => {
  assert.equal(tagOf("The talks, meant to bring in those who stayed away, were suspended.", "meant"), "VERB:part");
  assert.equal(tagOf("The clause was widened in May, shortened in June and dropped.", "dropped"), "VERB:part");
  assert.equal(tagOf("A note, dated 9 May, names no day.", "dated"), "VERB:part");
});

test("what somebody did behind an apposition and an adverb is a past tense", () => {
  assert.equal(tagOf("Ada Quill, the premier, afterwards thanked Brennia for its efforts.", "thanked"), "VERB:past");
});

test("before and after take a noun where two noun phrases meet, and neither alone is no conjunction", () => {
  assert.equal(tagOf("Hours before the ceremony four people were killed.", "before"), "ADP");
  assert.equal(tagOf("Neither would comment on the list.", "Neither"), "DET");
});

test("an hour by name opens no clause, and ends before what comes behind it", () => {
  assert.equal(tagOf("Before dawn the army shelled the port.", "Before"), "ADP");
  assert.equal(tagOf("Shortly before midnight five prisoners walked out.", "before"), "ADP");
  assert.equal(tagOf("Before dawn broke, the army left.", "Before"), "SCONJ");
  assert.equal(tagOf("Soon after midnight armed men burst into the camp.", "armed"), "ADJ");
});

test("behind a numbered part or the noun of a text a plural that takes an object is its verb", () => {
  assert.equal(tagOf("Article 4 fixes the border along the river.", "fixes"), "VERB:fin-s");
  assert.equal(tagOf("A diplomat said point 12 mandates yearly audits.", "mandates"), "VERB:fin-s");
  assert.equal(tagOf("The draft links aid to progress on disarmament.", "links"), "VERB:fin-s");
  assert.equal(tagOf("An aide said the accord sets out steps towards a vote.", "sets"), "VERB:fin-s");
  assert.equal(tagOf("Phase 2 talks in Vell ended on Monday.", "talks"), "NOUN:plural");
  assert.equal(tagOf("The plan details were leaked on Monday.", "details"), "NOUN:plural");
});

test("behind an adverb too, what somebody said after another deed is a past tense", () => {
  assert.equal(tagOf("Toll mocked the plan and once more ruled out a vote.", "ruled"), "VERB:past");
  assert.equal(
    tagOf("Toll warned against haste and again rejected any deployment of troops.", "rejected"),
    "VERB:past",
  );
  assert.equal(tagOf("Toll praised a plan drafted in May and later rejected.", "rejected"), "VERB:part");
  assert.equal(tagOf("The accord was signed and later rejected in a vote.", "rejected"), "VERB:part");
});
