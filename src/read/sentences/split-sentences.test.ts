import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findQuotes } from "../quotes/find-quotes.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { parseUnits } from "./parse-units.ts";
import { splitSentences, type Sentences } from "./split-sentences.ts";

const show = (text: string, sentences: Sentences, tokens = tokenize(text)) =>
  Array.from({ length: sentences.count }, (_, s) =>
    text.slice(tokens.start[sentences.start[s]], tokens.end[sentences.start[s + 1] - 1]),
  );
const split = (text: string) => show(text, splitSentences(tokenize(text)));

describe("splitSentences", () => {
  it("ends a sentence at its stop, after closing marks", () => {
    assert.deepEqual(split('He said "No." She left! Did he? Yes.'), ['He said "No."', "She left!", "Did he?", "Yes."]);
  });
  it("does not end one at titles, initials and abbreviations that go on", () => {
    assert.deepEqual(split("Mr. Hale met Gen. J. B. Orr of the U.S. Senate. The talks began."), [
      "Mr. Hale met Gen. J. B. Orr of the U.S. Senate.",
      "The talks began.",
    ]);
    assert.deepEqual(split("Hale wrote on X. Orr denied it."), ["Hale wrote on X.", "Orr denied it."]);
    assert.deepEqual(split("They met in the U.S. The talks failed."), ["They met in the U.S.", "The talks failed."]);
  });
  it("does not end one at a question inside it", () => {
    assert.deepEqual(split("“Why now?” he asked."), ["“Why now?” he asked."]);
    assert.deepEqual(split("“Why now?” Ivo Hale asked. Nobody knew."), ["“Why now?” Ivo Hale asked.", "Nobody knew."]);
    const asked = "“Is it peace?” Ada Toll, the leader of the Tern Front, asked in a speech.";
    assert.deepEqual(split(`${asked} Nobody knew.`), [asked, "Nobody knew."]);
  });
  it("ends one at a question where whoever is named next says something else", () => {
    const said = "Ada Toll, the envoy, said the talks would go on.";
    assert.deepEqual(split(`“Is it peace?” ${said}`), ["“Is it peace?”", said]);
    assert.deepEqual(split("“Is it peace?” Ada Toll, the envoy, left."), [
      "“Is it peace?”",
      "Ada Toll, the envoy, left.",
    ]);
  });
  it("ends one at every empty line, and at line breaks where lines are paragraphs", () => {
    assert.deepEqual(split("Talks resume\n\nTwo sides met"), ["Talks resume", "Two sides met"]);
    assert.deepEqual(split("Talks resume\nTwo sides met"), ["Talks resume", "Two sides met"]);
  });
  it("reads on over the line breaks of wrapped text", () => {
    const line = "the two delegations spent the whole afternoon in separate rooms of";
    const wrapped = `Officials said\n${Array.from({ length: 6 }, () => line).join("\n")}\nthe hotel.`;
    assert.ok(split(wrapped).length <= 2);
  });
});

describe("parseUnits", () => {
  it("cuts full quotations out of the sentence around them, and leaves fragments in", () => {
    const text = "“We agree,” she said, calling it a “good start” to the talks.";
    const tokens = tokenize(text);
    assert.deepEqual(show(text, parseUnits(tokens, splitSentences(tokens), findQuotes(text)), tokens), [
      "“We agree,”",
      "she said, calling it a “good start” to the talks.",
    ]);
  });
});
