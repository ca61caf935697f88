import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const conditions = (text: string) =>
  read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind === "condition")
    .map(({ quote, chain }) => `${chain.at(-1)?.join() ?? ""}: ${quote}`);

test("each of several conditions behind a colon is one, on the word of whoever sets them", () => {
  assert.deepEqual(
    conditions(
      "Ivo Marsh has set out four conditions: equality must be accepted beforehand; the talks need a timetable; what was agreed before should not be reopened; there can be no return to the old order should the north walk away again.",
    ),
    [
      "Ivo Marsh: Ivo Marsh has set out four conditions: equality must be accepted beforehand",
      "Ivo Marsh: the talks need a timetable",
      "Ivo Marsh: what was agreed before should not be reopened",
      "Ivo Marsh: there can be no return to the old order should the north walk away again",
    ],
  );
  assert.deepEqual(
    conditions(
      "Kenya named three conditions: the pilots must come home, the fine must be cut, and the patrols must end.",
    ),
    [
      "Kenya: Kenya named three conditions: the pilots must come home",
      "Kenya: the fine must be cut",
      "Kenya: the patrols must end",
    ],
  );
  assert.deepEqual(
    conditions("Mara Quill set two conditions for going: an amnesty for her men and the release of the pilots."),
    [
      "Mara Quill: Mara Quill set two conditions for going: an amnesty for her men",
      "Mara Quill: the release of the pilots",
    ],
  );
});

test("a single condition stays whole, and a list that is none of conditions is left alone", () => {
  assert.deepEqual(conditions("Mara Quill attached a single condition: parliament must vote first, and in public."), [
    "Mara Quill: Mara Quill attached a single condition: parliament must vote first, and in public",
  ]);
  assert.deepEqual(conditions("The camp has bad conditions and three wells: two are dry."), []);
});
