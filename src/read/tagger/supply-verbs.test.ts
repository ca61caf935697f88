import assert from "node:assert/strict";
import { test } from "node:test";
import { analyse } from "../analyse.ts";
import { TAGS } from "./tag-set.ts";

/** The tag of a word of a sentence. */
function tagOf(sentence: string, word: string): string {
  const { tokens, tags } = analyse(sentence);
  for (let i = 0; i < tokens.count; i++)
    if (sentence.slice(tokens.start[i], tokens.end[i]) === word) return TAGS[tags[i]];
  return "";
}

test("a clause has its finite verb, whatever stands between it and its subject", () => {
  assert.equal(tagOf("The front, which signed in May, urges both camps to disarm.", "urges"), "VERB:fin-s");
  assert.equal(tagOf("Ten years of fighting followed, in which thousands died.", "followed"), "VERB:past");
  assert.equal(tagOf("Lawyers for the group point to another gap.", "point"), "VERB:fin");
  assert.equal(tagOf("Hale, who said he votes for the left, named a candidate.", "named"), "VERB:past");
});

test("what is done to a noun, and its plural, stay what they are where the clause has its verb", () => {
  assert.equal(tagOf("The letter sent on Monday demands a halt.", "sent"), "VERB:part");
  assert.equal(tagOf("The letter sent on Monday demands a halt.", "demands"), "VERB:fin-s");
  assert.equal(tagOf("A truce signed in May collapsed.", "signed"), "VERB:part");
  assert.equal(tagOf("Talks in the capital collapsed when patrols fired on a convoy.", "Talks"), "NOUN:plural");
});

test("a question that opens with its modal has its verb behind its subject", () => {
  assert.equal(tagOf("Would the army attack Dolm on Friday?", "attack"), "VERB:base");
});
