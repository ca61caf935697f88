import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";
import { notesAtEnd } from "./note-marks.ts";

describe("notesAtEnd", () => {
  it("counts the characters of the marks behind a stop, and of nothing else", () => {
    const cases: readonly (readonly [string, number])[] = [
      ["Orle left.[1]", 3],
      ["Orle left.[1][a]:12", 9],
      ["Orle said “We left.”[note 2]", 8],
      ["Orle left.¹²", 2],
      ["Orle left.4", 1],
      ["Orle left in 2.5", 0],
      ["Orle left [the town]", 0],
      ["Orle left.", 0],
    ];
    for (const [sentence, length] of cases) assert.equal(notesAtEnd(sentence), length, sentence);
  });
});

describe("read", () => {
  it("quotes a sentence without the mark of its footnote, and the next one by itself", () => {
    const text =
      "Norway rejected the truce.[1] Sweden demanded that Norway leave Vell.[2][a] Denmark called for talks.3 So it went.";
    const { claims } = read(text, { title: null, published: "2025-11-26" });
    assert.deepEqual(
      claims.map((claim) => [claim.actors.join(), claim.quote]),
      [
        ["Norway", "Norway rejected the truce"],
        ["Sweden", "Sweden demanded that Norway leave Vell"],
        ["Denmark", "Denmark called for talks"],
      ],
    );
  });
});
