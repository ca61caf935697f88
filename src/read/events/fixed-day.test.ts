import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const limits = (text: string) =>
  read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind === "deadline")
    .map(({ quote, modality }) => (modality === "asserted" ? quote : `${quote} | ${modality}`));

test("a day may be fixed, moved or put off by name", () => {
  for (const text of [
    "The government has set 1 September 2033 as the day for the census",
    "Mara Quill had named 31 October 2029 as the day by which everything must be signed",
    "The target for a signature had been the end of September",
    "The date for the pull-out was pushed back to 4 August",
    "The parties extended the transition until 31 December 2032",
  ])
    assert.deepEqual(limits(`${text}.`), [text]);
  assert.deepEqual(limits("The date could slip, Mara Quill said."), [
    "The date could slip, Mara Quill said | possible",
  ]);
});

test("what ends or begins of itself does so on a fixed day", () => {
  for (const text of [
    "The council will cease to exist on 7 February",
    "The old sanctions come back into force at midnight on Saturday",
  ])
    assert.deepEqual(limits(`${text}.`), [text]);
});

test("a journey, a meeting or a hope before some day binds nobody", () => {
  assert.deepEqual(limits("Mara Quill will travel to the island before the end of August."), []);
  assert.deepEqual(limits("He does not expect any movement before then."), []);
});

test("a day is moved by somebody, by what both agreed, and as a pronoun", () => {
  assert.deepEqual(limits("Mara Quill has moved the date back to 11 September."), [
    "Mara Quill has moved the date back to 11 September",
  ]);
  assert.deepEqual(limits("Norlandia and Brennia agreed to prolong the truce until Feb. 18."), [
    "prolong the truce until Feb. 18",
  ]);
  assert.deepEqual(limits("The envoys had set a deadline of 30 June. It was extended by a week."), [
    "The envoys had set a deadline of 30 June",
    "It was extended by a week",
  ]);
});

test("what takes effect on a day that lies ahead is a day fixed, a period that ran out a limit past", () => {
  assert.deepEqual(limits("The truce takes full effect on 3 August."), ["The truce takes full effect on 3 August"]);
  assert.deepEqual(limits("The truce took effect on 3 May."), []);
  assert.deepEqual(limits("The grace period ran out at midnight on Sunday."), [
    "The grace period ran out at midnight on Sunday",
  ]);
});
