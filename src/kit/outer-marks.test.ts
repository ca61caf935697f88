import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withoutOuterMarks } from "./outer-marks.ts";

describe("withoutOuterMarks", () => {
  it("takes off the pair around all of the words, of every usual kind", () => {
    for (const words of ["“No toll,”", '"No toll,"', "«No toll,»", "„No toll,“", "‘No toll,’"])
      assert.equal(withoutOuterMarks(words), "No toll,");
  });

  it("leaves marks around a part, two quotations, and words without marks", () => {
    for (const words of ["the “toll” clause", "“No” and “never”", "no toll", "“", "“”", ""])
      assert.equal(withoutOuterMarks(words), words);
  });
});
