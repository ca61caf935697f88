import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { joinFigures, splitFigures } from "./join-figures.ts";

const CASES: readonly (readonly [text: string, joined: string])[] = [
  ["five hundred members", "500 members"],
  ["one hundred and twenty-eight seats", "128 seats"],
  ["twenty-four months", "24 months"],
  ["two thousand five hundred", "2500"],
  ["100 billion dollars", "100000000000 dollars"],
  ["one million and six", "1000006"],
  ["ninety days", "ninety days"],
  ["one or two", "one or two"],
  ["eleven twelve", "eleven twelve"],
  ["two and three", "two and three"],
  ["section 5 six", "section 5 six"],
  ["go-between", "go-between"],
];

describe("joinFigures", () => {
  for (const [text, joined] of CASES)
    it(`reads "${text}" as "${joined}"`, () =>
      assert.equal(joinFigures(splitFigures(text.split(" "))).join(" "), joined));
});
