import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const kinds = (text: string) =>
  read(text, { published: "2031-06-04" }).claims.map(({ kind, modality }) => `${kind} ${modality}`);

test("what hangs on something else is a condition, whatever the marker", () => {
  for (const text of [
    "Mara Quill said a truce would start as soon as both sides had signed.",
    "Kenya is willing to host another round provided both sides ask for it.",
    "Whether the bridge opens depends on the inspectors.",
    "Either the prisoners come home or there will be no deal, Mara Quill said.",
    "Mara Quill said that without a written guarantee, her men would keep their guns.",
  ])
    assert.deepEqual(kinds(text), ["condition asserted"], text);
});

test("refusals turned round, put first or kept to oneself", () => {
  assert.deepEqual(kinds("Under no circumstances would the army leave Ostrel, Mara Quill said."), [
    "position asserted",
  ]);
  assert.deepEqual(kinds("Norlandia insists that the list be shortened."), ["position sought"]);
  assert.deepEqual(kinds("Mara Quill would not say whether she would attend."), ["statement denied"]);
});
