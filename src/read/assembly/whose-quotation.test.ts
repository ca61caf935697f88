import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The innermost source of the claim that holds these words. */
function wordOf(text: string, words: string): string {
  const claim = read(text, { published: "2026-03-12", title: null }).claims.find(({ quote }) => quote.includes(words));
  return claim === undefined ? "no claim" : (claim.chain.at(-1)?.join(" + ") ?? "nobody");
}

test("a few quoted words are on the word of whoever the verb that takes them is told of", () => {
  assert.equal(
    wordOf("An aide who briefed reporters by telephone put the odds at “better than even”.", "better than even"),
    "anonymous: aide who briefed reporters by telephone",
  );
  assert.equal(
    wordOf("Omar Sule, the rebel commander, dated the quarrel to “the night of the bridge”.", "the night of"),
    "Omar Sule",
  );
  assert.equal(
    wordOf("For Omar Sule, the rebel commander, the bridge is “the price of peace”.", "the price"),
    "Omar Sule",
  );
});

test("they go on in the speech of their sentence, then of the sentence before", () => {
  assert.equal(
    wordOf("Mara Quill came. The offer was fair, she said, but “will not wait for the rains”.", "but “will"),
    "Mara Quill",
  );
  assert.equal(
    wordOf("Ilse Brandt said the levy was fair. Firms in Vell “pay what their neighbours pay”.", "Firms in Vell"),
    "Ilse Brandt",
  );
});

test("a name in quotation marks is nobody's word", () => {
  assert.equal(wordOf("The so-called “ring road” runs past the barracks.", "ring road"), "nobody");
  assert.equal(
    wordOf("Ilse Brandt said the levy was fair. The port needs a “targeted work area” by law.", "targeted work area"),
    "nobody",
  );
});

test("what a quotation is called behind it tells whose answer or verdict it is", () => {
  assert.equal(wordOf("“Not now” was the answer of the Tern Front.", "Not now"), "Tern Front");
  assert.equal(wordOf("“A shambles without end” is how Omar Sule described the plan.", "shambles"), "Omar Sule");
  assert.equal(wordOf("“Far from sufficient” was Omar Sule's verdict on the list.", "Far from"), "Omar Sule");
  assert.equal(wordOf("The plan called “the long bridge” was the answer of the day.", "long bridge"), "nobody");
});
