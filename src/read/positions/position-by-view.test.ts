import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Stance of each position. */
const stands = (text: string) =>
  read(text).claims.flatMap(({ kind, stance }) => (kind === "position" ? [stance as string] : []));

test("what somebody sees in a thing, or the mood in which they look at it, is a stand", () => {
  for (const text of [
    "Brennia has long regarded the road with suspicion.",
    "Brennia views the proposal with deep scepticism.",
    "Brennia sees in the clause a veiled claim to its ports.",
    "Brennia saw in the offer an attempt to divide it.",
    "Brennia considers it over.",
    "The rebels view it as a surrender.",
  ])
    assert.deepEqual(stands(text), ["opposes"], text);
  for (const text of ["Brennia regards the plan with sympathy.", "Brennia would prefer to see the lease transferred."])
    assert.deepEqual(stands(text), ["supports"], text);
});

test("how people look at strangers, and what they see in results, is no stand", () => {
  for (const text of [
    "Residents regard strangers with suspicion.",
    "Brennia sees in the results a sign of change.",
    "Brennia prefers to see it as a gift.",
  ])
    assert.deepEqual(stands(text), [], text);
});
