import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Kind, source and quotation of each claim that is no role. */
function told(text: string): readonly (readonly [string, string, string])[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, chain, quote }) =>
    kind === "role" ? [] : [[kind, chain.at(-1)?.join() ?? "", quote] as const],
  );
}

test("what a noun of saying opens is on the word of its owner", () => {
  assert.deepEqual(told("Mara Quill's claim that foreign troops must leave the valley has surprised observers."), [
    ["position", "Mara Quill", "Mara Quill's claim that foreign troops must leave the valley"],
  ]);
  assert.deepEqual(told("Kenya's warning that 9,000 people were without water came late."), [
    ["casualty", "Kenya", "Kenya's warning that 9,000 people were without water"],
  ]);
});

test("the reporter's own stands beside it", () => {
  assert.deepEqual(told("Despite Mara Quill's assurance that the harvest was safe, shells hit the station."), [
    ["statement", "Mara Quill", "Mara Quill's assurance that the harvest was safe"],
    ["incident", "", "shells hit the station"],
  ]);
});
