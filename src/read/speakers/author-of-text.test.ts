import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom the sourced claims that quote some words are given for. */
function whose(words: string, text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, quote, chain }) =>
    kind === "role" || chain.length === 0 || !quote.includes(words) ? [] : [chain[chain.length - 1].join(" and ")],
  );
}

test("what a letter says is on the word of whoever wrote it", () => {
  const raid = "The raid, it said, was “theft”.";
  assert.deepEqual(
    whose(
      "theft",
      `The demand stands in a letter that Premier Otto Marsh sent on Friday to his rival, Ivo Toll. ${raid}`,
    ),
    ["Otto Marsh"],
  );
  assert.deepEqual(whose("theft", `In a letter to the council, Otto Marsh accused Kenya of lying. ${raid}`), [
    "Otto Marsh",
  ]);
  assert.deepEqual(whose("theft", `Otto Marsh wrote to the council. The raid, the letter said, was “theft”.`), [
    "Otto Marsh",
  ]);
  assert.deepEqual(whose("theft", `Otto Marsh wrote to the council. The letter demanded that Kenya leave. ${raid}`), [
    "Otto Marsh",
  ]);
});

test("a body heard without a letter speaks for itself", () => {
  assert.deepEqual(whose("theft", "Kenya closed its border on Monday. The raid, it said, was “theft”."), ["Kenya"]);
});
