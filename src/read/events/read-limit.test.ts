import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const limits = (text: string) =>
  read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind === "deadline")
    .map(({ quote }) => quote);

test("a limit is what is wanted, planned or granted by a day", () => {
  for (const text of [
    "The mediators want an answer by Wednesday.",
    "The right to inspect the dam lapses on 18 October.",
    "The window for remarks closes on Tuesday.",
    "The army has ten days left to comply.",
    "The withdrawal is to be completed in sixty days.",
    "Norway has ninety days under the accord to clear the canal.",
    "He gave the rebels three days.",
    "The junta was given another month.",
    "Signatures are to be collected by the fifteenth.",
    "Nominations close on Friday.",
    "The amnesty is valid until Sunday evening.",
    "The offer stands until tomorrow.",
    "The state of emergency ends on 1 September.",
    "Foreign troops have to be gone by 5 p.m. on Monday.",
  ])
    assert.deepEqual(limits(text), [text.slice(0, -1)], text);
});

test("a limit keeps to its own clause, in a list of terms and in a condition", () => {
  assert.deepEqual(limits("Under the draft the islanders were to vote, and the choice was due by January 2032."), [
    "the choice was due by January 2032",
  ]);
  assert.deepEqual(limits("Kenya warned that the embargo would return unless a deal is found by the summer."), [
    "a deal is found by the summer",
  ]);
});

test("what was done by a day is no limit, nor is a number of people", () => {
  for (const text of [
    "By Monday the town had fallen.",
    "The envoy had waited until noon.",
    "A convoy was stopped by 12 gunmen.",
    "The truce expired on Friday.",
  ])
    assert.deepEqual(limits(text), [], text);
});

test("a limit is that of the term that names it, and may be the time of a report", () => {
  assert.deepEqual(
    limits(
      "The Vell agreement called for the front to disarm within 30 days, and for the simultaneous withdrawal of foreign troops.",
    ),
    ["The Vell agreement called for the front to disarm within 30 days"],
  );
  assert.deepEqual(limits("The draft resolution asks the envoy to report back in 90 days."), [
    "The draft resolution asks the envoy to report back in 90 days",
  ]);
});
