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
