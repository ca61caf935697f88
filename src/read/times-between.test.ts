import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "./read.ts";

/** Kind, stance, modality and sources of the claims of a sentence, which a day or a place in it does not change. */
function told(sentence: string): readonly string[] {
  return read(sentence, { published: "2026-03-03" }).claims.map(({ kind, stance, modality, chain }) =>
    [kind, stance, modality, JSON.stringify(chain)].join(" "),
  );
}

test("a day or a place between a verb and what it takes changes nothing but the date and the place", () => {
  for (const [before, behind] of [
    ["Norway promised", "that the ban would be reviewed."],
    ["Norway undertook", "to stop the patrols."],
    ["Ada Quill, the envoy, spoke", "of painful concessions."],
    ["Norway refused", "to withdraw its troops."],
    ["Norway vowed", "to keep its troops on the island."],
    ["Ivo Toll, the Norwegian envoy, replied", "that the draft was too long."],
  ]) {
    const plain = told(`${before} ${behind}`);
    assert.ok(plain.length > 0, before);
    for (const added of ["on Monday", "late last week", "on Friday evening", "in Geneva", "on Monday in Geneva"])
      assert.deepEqual(told(`${before} ${added} ${behind}`), plain, `${before} ${added} ${behind}`);
  }
});

test("a day before “to comment” leaves silence silence", () => {
  for (const added of ["", "on Monday ", "again ", "late last week "])
    assert.deepEqual(told(`The Norwegian foreign ministry declined ${added}to comment.`), [
      'statement neutral denied [["Norwegian foreign ministry"]]',
    ]);
});

test("a time between a subject and its verb changes nothing but the date", () => {
  for (const [subject, behind] of [
    ["The rebels", "rejected the draft."],
    ["Norway", "demanded that its sailors be released."],
    ["Norwegian Foreign Minister Ada Quill", "said that the draft was too long."],
    ["The Norwegian government", "denied a report of new talks."],
  ]) {
    const plain = told(`${subject} ${behind}`);
    assert.ok(plain.length > 0, subject);
    for (const added of [
      "on Monday",
      "earlier this month",
      "late last year",
      "two days ago",
      "the same day",
      "this week",
    ])
      assert.deepEqual(told(`${subject} ${added} ${behind}`), plain, `${subject} ${added} ${behind}`);
  }
});
