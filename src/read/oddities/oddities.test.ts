import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findOddities, foldForReading, INVISIBLE, ODDITIES_LIMIT } from "./oddities.ts";

const found = (text: string) => findOddities(text).map(({ start, end, what }) => [text.slice(start, end), what]);

test("reports what cannot be seen", () => {
  assert.deepEqual(found("the cease\u200Bfire"), [["\u200B", "a character without width"]]);
  assert.deepEqual(found("the cease\u00ADfire"), [["\u00AD", "a soft hyphen"]]);
  assert.deepEqual(found("a \u202Etxet\u202C b"), [
    ["\u202E", "a control of writing direction"],
    ["\u202C", "a control of writing direction"],
  ]);
  assert.deepEqual(found("a\uFEFFb"), [["\uFEFF", "a byte order mark inside the text"]]);
  assert.deepEqual(found("\uFEFFab"), []);
  assert.deepEqual(found("hi\u{E0041}\u{E0042}"), [["\u{E0041}\u{E0042}", "an invisible tag character"]]);
  assert.deepEqual(found("a\u2003b"), [["\u2003", "an unusual space"]]);
  assert.deepEqual(found("a\uD800b"), [["\uD800", "half of a character (lone surrogate)"]]);
});

test("reports look-alike letters in a Latin word and in a disguised one", () => {
  assert.deepEqual(found("the tr\u0435aty"), [
    ["tr\u0435aty", "a word mixes Latin letters with Cyrillic ones that look alike"],
  ]);
  const disguised = "The delegates returned to the table \u0441\u043E\u0440\u0435 again";
  assert.equal(found(disguised).length, 1);
});

test("leaves honest text alone", () => {
  for (const text of [
    "Plain text, “quoted” — with 1\u00A0000 men and a café.",
    "Переговоры в Женеве; the treaty; \u0440\u043E\u0441\u0430",
    "می\u200Cخواهم",
    "👩\u200D🚀 flew",
    "Ελλάδα and naïve words",
  ])
    assert.deepEqual(found(text), [], text);
});

test("folding keeps the length and shows the plain word", () => {
  assert.equal(foldForReading("the tr\u0435aty"), "the treaty");
  assert.equal(foldForReading("the cease\u200Bfire").replaceAll(INVISIBLE, ""), "the ceasefire");
  assert.equal(foldForReading("a\u2003b\u00A0c"), "a b c");
  assert.equal(foldForReading("Ｔruce"), "Truce");
  assert.equal(foldForReading("𝐓ruce").replaceAll(INVISIBLE, ""), "Truce");
});

test("properties: warnings lie in the text, in order; folding keeps every offset and is stable", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("", "tr\u0435aty ", "\u200B\u200B", "\uDC00"),
      (a, b) => {
        const text = a + b + a;
        let floor = 0;
        for (const { start, end } of findOddities(text)) {
          assert.ok(start >= floor && end > start && end <= text.length);
          floor = end;
        }
        const folded = foldForReading(text);
        assert.equal(folded.length, text.length);
        assert.equal(foldForReading(folded), folded);
      },
    ),
    { seed: 5, numRuns: 500 },
  );
});

test("a text full of oddities is cut short and says so", () => {
  const warnings = findOddities("a\u200B ".repeat(3000));
  assert.equal(warnings.length, ODDITIES_LIMIT + 1);
  assert.equal(warnings.at(-1)?.what, "2000 more odd characters or words");
});
