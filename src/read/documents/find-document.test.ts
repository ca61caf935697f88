import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Name and version of the text each claim speaks of, in the order of the words; claims that speak of none are left out. */
function textsOf(text: string): readonly string[] {
  return read(text).claims.flatMap(({ document }) =>
    document === null ? [] : [`${document.name}: ${document.version ?? "-"}`],
  );
}

test("a provision in a sentence speaks of the version that opens the sentence", () => {
  const found = textsOf(
    "Mediators have revised the 30-point plan. " +
      "The first draft, leaked last week, would have obliged Orlan to give up the harbour.",
  );
  assert.deepEqual([...new Set(found.slice(-2).map((each) => each.split(": ")[1]))].length, 1, found.join("\n"));
});
