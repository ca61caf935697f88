import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { hashWord, tokenize } from "./tokenize.ts";

const cut = (text: string) => {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};

describe("tokenize", () => {
  it("parts contractions and possessives as the treebanks do", () => {
    assert.deepEqual(cut("They don't; Kyiv’s envoy can't, we'll"), [
      "They",
      "do",
      "n't",
      ";",
      "Kyiv",
      "’s",
      "envoy",
      "ca",
      "n't",
      ",",
      "we",
      "'ll",
    ]);
    assert.deepEqual(cut("cannot O'Neill the parties' aims"), ["can", "not", "O'Neill", "the", "parties", "'", "aims"]);
  });
  it("keeps abbreviations, numbers and addresses whole", () => {
    assert.deepEqual(
      cut("Mr. Hale of the U.S. paid $1,250.50 on 9/11 at 5 p.m."),
      "Mr. Hale of the U.S. paid $ 1,250.50 on 9/11 at 5 p.m.".split(" "),
    );
    assert.deepEqual(cut("See https://example.org/a?b=1, then."), [
      "See",
      "https://example.org/a?b=1",
      ",",
      "then",
      ".",
    ]);
  });
  it("parts hyphens, save after prefixes, and signs", () => {
    assert.deepEqual(cut("a three-year-old re-election -- ''so'' 43%"), [
      "a",
      "three",
      "-",
      "year",
      "-",
      "old",
      "re-election",
      "--",
      "''",
      "so",
      "''",
      "43",
      "%",
    ]);
  });
  it("gives variants of one sign one hash, and words regardless of case", () => {
    assert.equal(hashWord("“"), hashWord('"'));
    assert.equal(hashWord("’s"), hashWord("'s"));
    assert.equal(hashWord("Said"), hashWord("said"));
    assert.notEqual(hashWord("'s"), hashWord('"'));
  });
  it("keeps pictures and flags whole and apart from words, with what only colours them beside the token", () => {
    assert.deepEqual(cut("🔴Orle ❗️Tern 🇺🇦🇫🇷 ok🙏"), ["🔴", "Orle", "❗", "Tern", "🇺🇦", "🇫🇷", "ok", "🙏"]);
  });
  it("covers every string in order, with nothing but blanks and invisible signs between tokens", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { count, start, end } = tokenize(text);
        let at = 0;
        for (let i = 0; i < count; i++) {
          assert.ok(start[i] >= at && end[i] > start[i] && end[i] <= text.length);
          assert.match(text.slice(at, start[i]), /^[\s\p{Cf}\uFE00-\uFE0F\u0085]*$/u);
          at = end[i];
        }
        assert.match(text.slice(at), /^[\s\p{Cf}\uFE00-\uFE0F\u0085]*$/u);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
