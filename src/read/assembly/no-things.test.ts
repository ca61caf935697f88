import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

test("things act in no claim, and teams that meet are their sides'", () => {
  const told = "Kenya and Uganda are at war. ";
  const actors = (text: string, wanted: string) =>
    read(told + text, { published: "2031-06-04" }).claims.find(({ kind }) => kind === wanted)?.actors;
  assert.deepEqual(actors("A final peace accord must be signed by 23 June at the latest.", "deadline"), [
    "Kenya",
    "Uganda",
  ]);
  assert.deepEqual(actors("Technical teams will meet on 9 June in Vell.", "meeting"), ["Kenya", "Uganda"]);
});
