import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const meetings = (text: string): readonly string[] =>
  read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind === "meeting")
    .map(({ modality, time }) => `${modality} ${time?.iso ?? ""}`);

test("direct talks and talks face to face are held", () => {
  assert.deepEqual(meetings("Kenya and Norway held direct talks on Monday in Oslo."), ["asserted 2031-06-02"]);
  assert.deepEqual(meetings("Kenya and Norway met face to face in Oslo on Monday."), ["asserted 2031-06-02"]);
  assert.deepEqual(meetings("Kenya and Norway held face to face talks on Monday."), ["asserted 2031-06-02"]);
});

test("what hyphens join before a meeting is no verb, and moves no date", () => {
  assert.deepEqual(meetings("Kenya and Norway held their first-ever talks on Monday."), ["asserted 2031-06-02"]);
  assert.deepEqual(meetings("Kenya and Norway had held working-level talks on Monday."), ["asserted 2031-06-02"]);
  assert.deepEqual(meetings("Kenya and Norway plan to hold US-brokered talks on Friday."), ["planned 2031-06-06"]);
  assert.deepEqual(meetings("Kenya and Norway might hold talks tomorrow."), ["possible 2031-06-05"]);
});
