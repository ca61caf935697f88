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
  it("ends one before a picture, and after one that stands tight behind the stop", () => {
    assert.deepEqual(split("Orle left on Monday. ❗️Tern stayed. 🇺🇦 Vell agreed.🙏🏻 Quay did not. 🔥🔥\n➡️ More"), [
      "Orle left on Monday.",
      "❗️Tern stayed.",
      "🇺🇦 Vell agreed.🙏🏻",
      "Quay did not. 🔥🔥",
      "➡️ More",
    ]);
    assert.deepEqual(split("Orle left.🇺🇦Tern stayed❗️ Vell agreed."), [
      "Orle left.",
      "🇺🇦Tern stayed❗",
      "Vell agreed.",
    ]);
    assert.deepEqual(split("❗️ Orle left. 🙏 thanks to all"), ["❗️ Orle left. 🙏 thanks to all"]);
  });
  it("ends one behind the marks of footnotes, which go with it", () => {
    assert.deepEqual(
      split("Orle left.[1][a] Tern stayed.[citation needed] Vell agreed.[3]:12 Quay did.4 Ost left.¹² No."),
      ["Orle left.[1][a]", "Tern stayed.[citation needed]", "Vell agreed.[3]:12", "Quay did.4", "Ost left.¹²", "No."],
    );
    assert.deepEqual(split("He said “We left.”[1] Tern stayed."), ["He said “We left.”[1]", "Tern stayed."]);
    assert.deepEqual(split("The U.S.[3] Senate met."), ["The U.S.[3] Senate met."]);
    assert.deepEqual(split("**Orle left.** Tern stayed."), ["**Orle left.**", "Tern stayed."]);
  });
  it("ends one where the blank behind the stop was lost", () => {
    assert.deepEqual(split("Orle refused the truce.Tern left Vell.Quay stayed on Monday.A man left!NATO said so."), [
      "Orle refused the truce.",
      "Tern left Vell.",
      "Quay stayed on Monday.",
      "A man left!",
      "NATO said so.",
    ]);
    assert.deepEqual(split("“We left.”Tern stayed."), ["“We left.”", "Tern stayed."]);
  });
  it("does not end one inside addresses, file names, numbers and short forms", () => {
    for (const whole of [
      "They use node.Js and booking.Com, or Lenta.Ru here",
      "The U.S.Army met Gen.Hale and J.B.Orr in St.Petersburg",
      "See report.PDF, orle/talks.Draft, ada.Toll@orle.example and www.orle.Example here",
      "On page 5.2 Orle wrote v2.Final and art.3 Tern of no.5 Vell",
    ])
      assert.deepEqual(split(whole), [whole]);
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
