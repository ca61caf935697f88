import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const terms = (text: string) =>
  read(text, { published: "2031-06-04" })
    .claims.filter(({ kind }) => kind === "provision")
    .map(({ quote, modality }) => (modality === "asserted" ? quote : `${quote} | ${modality}`));

test("what one verb lists is cut apart where the subjects differ", () => {
  assert.deepEqual(terms("The roadmap foresees a ceasefire, the release of prisoners and a census of voters."), [
    "The roadmap foresees a ceasefire",
    "the release of prisoners",
    "a census of voters",
  ]);
  assert.deepEqual(terms("The draft would let the island's council levy taxes and tolls."), [
    "The draft would let the island's council levy taxes and tolls",
  ]);
});

test("clauses under a text and people bound apart are terms of their own", () => {
  assert.deepEqual(terms("Under the draft, Brennia would hand back two hills and the rebels would disarm."), [
    "Under the draft, Brennia would hand back two hills",
    "the rebels would disarm",
  ]);
  assert.deepEqual(
    terms("The truce requires the army to pull back its tanks and the insurgents to open the highway."),
    ["The truce requires the army to pull back its tanks", "the insurgents to open the highway"],
  );
});

test("a list behind a colon is terms where a text is announced", () => {
  assert.deepEqual(
    terms("The envoy's proposal rests on three pillars: a ceasefire, an interim cabinet and a census."),
    ["a ceasefire", "an interim cabinet", "a census"],
  );
  assert.deepEqual(terms("The rebels sent a two-page paper on Monday. Not in it: any word on the islands."), [
    "any word on the islands | denied",
  ]);
  assert.deepEqual(terms("Three ministers came: a Brennian, a Kenyan and a Norwegian."), []);
});

test("a text that speaks of something or skips it lays down a term", () => {
  assert.deepEqual(terms("The communique speaks of a gradual return of the displaced."), [
    "The communique speaks of a gradual return of the displaced",
  ]);
  assert.deepEqual(terms("The draft was leaked. A court had been foreseen in the first version; it was dropped."), [
    "A court had been foreseen in the first version",
    "it was dropped | cancelled",
  ]);
});
