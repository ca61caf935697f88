import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind and words of each claim. */
function told(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.map(({ kind, quote }) => `${kind}: ${quote}`);
}

test("what somebody named did on a day is a happening, whatever the verb", () => {
  assert.ok(
    told("Brennia has few friends. On 18 May Norway unveiled a naval coalition against it.").includes(
      "incident: On 18 May Norway unveiled a naval coalition against it",
    ),
  );
});

test("a limit is a deadline", () => {
  assert.ok(
    told("It was a long wait. The 60-day period laid down in May ran out at noon on Sunday.").includes(
      "deadline: The 60-day period laid down in May ran out at noon on Sunday",
    ),
  );
});

test("the mood of a day, a question and somebody's manner are nothing", () => {
  assert.deepEqual(told("The mood was tense."), []);
  assert.deepEqual(told("Would Kenya relent on Monday?"), []);
  assert.deepEqual(told("Reactions at home were divided."), []);
});
