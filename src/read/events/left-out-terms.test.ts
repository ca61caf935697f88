import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const lacking = (text: string) =>
  read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind === "provision")
    .map(({ quote, modality }) => `${quote} | ${modality}`);

test("what a text that is told of leaves out is a term that is not there", () => {
  for (const [text, ...terms] of [
    [
      "A truce is nowhere mentioned. Neither is the fate of the prisoners.",
      "A truce is nowhere mentioned",
      "Neither is the fate of the prisoners",
    ],
    ["The port is not mentioned. Nor are the mines.", "The port is not mentioned", "Nor are the mines"],
    ["Of a vote on the islands there is no mention.", "Of a vote on the islands there is no mention"],
    ["Of the prisoners there is not a word.", "Of the prisoners there is not a word"],
    ["One looks in vain for a date.", "One looks in vain for a date"],
    ["It has neither.", "It has neither"],
    ["A timetable is lacking.", "A timetable is lacking"],
  ])
    assert.deepEqual(
      lacking(`The two sides published a declaration on Friday. ${text}`),
      terms.map((term) => `${term} | denied`),
    );
});

test("where no text is told of, what is not mentioned is no term", () => {
  for (const text of [
    "Ada Toll spoke for an hour. A truce was nowhere mentioned.",
    "Ada Toll spoke for an hour. Of the prisoners there was no mention.",
    "The two sides published a declaration on Friday. Neither is happy.",
  ])
    assert.deepEqual(lacking(text), []);
});

test("a principle that survives among terms that go is a term", () => {
  assert.deepEqual(
    lacking("The declaration has nine points. Of a vote there is no mention, but the right of return survives."),
    ["Of a vote there is no mention | denied", "the right of return survives | asserted"],
  );
});
