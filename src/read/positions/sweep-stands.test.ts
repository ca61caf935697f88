import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

function stands(text: string): readonly string[] {
  return read(`Mara Quill met Sana Idris.\n\n${text}`).claims.flatMap(({ kind, quote }) =>
    kind === "position" ? [quote] : [],
  );
}

test("a stand that a speaker reports is one stand, whatever follows it", () => {
  assert.deepEqual(stands("Quill said Kenya is counting on “active help from Uganda,” noting the road was long."), [
    "Quill said Kenya is counting on “active help from Uganda,” noting the road was long",
  ]);
});
