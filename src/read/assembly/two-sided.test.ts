import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Who takes part in the first claim of a kind. */
function partners(text: string, wanted: string): readonly string[] | undefined {
  return read(text, { published: "2031-06-04" }).claims.find(({ kind }) => kind === wanted)?.actors;
}

test("whoever stands behind with is a side as well", () => {
  assert.deepEqual(partners("Kenya has been holding talks with Uganda since Sunday.", "meeting"), ["Kenya", "Uganda"]);
  assert.deepEqual(partners("Kenya reached a deal with Uganda on Sunday.", "agreement"), ["Kenya", "Uganda"]);
});

test("a place is no side of the talks held there", () => {
  const told = "Kenya and Uganda are at war. Kenya is poor, and Uganda is tired. ";
  assert.deepEqual(partners(`${told}A round planned in Rome for 9 June was called off.`, "meeting"), [
    "Kenya",
    "Uganda",
  ]);
});
