import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const terms = (text: string): readonly string[] =>
  read(text, { published: "2026-06-09" })
    .claims.filter(({ kind }) => kind === "provision")
    .map(({ quote, modality }) => `${quote} | ${modality}`);

test("what became of a part of a text is told over all that stands between the part and its verb", () => {
  for (const [sentence, modality] of [
    ["A clause obliging them to break with the brotherhood, present in a May text, has been dropped", "cancelled"],
    [
      "A provision that let the militia keep its guns, included in the first draft, has since been taken out",
      "cancelled",
    ],
    ["A pledge to hold a vote, contained in the first draft, has been dropped", "cancelled"],
    [
      "A paragraph promising a pause in Arlby, where the first posts would be shut, has been added at the request of Mara Quill",
      "asserted",
    ],
  ])
    assert.deepEqual(terms(`${sentence}.`), [`${sentence} | ${modality}`]);
});
