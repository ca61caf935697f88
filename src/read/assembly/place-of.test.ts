import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const placesOf = (text: string) => [...new Set(read(text).claims.map(({ place }) => place))];

test("a place is named after a preposition, or beside a noun of place", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Shelling near Ostrel killed four people on Monday, officials said.", "Ostrel"],
    ["Both sides reported strikes in the Ostrel region, injuring civilians.", "Ostrel"],
    ["Troops attacked villages in eastern Ostrel province, killing four.", "Ostrel"],
    ["A bomb exploded in the northern city of Ostrel, killing four.", "Ostrel"],
    ["Envoys met in the Swiss city of Geneva on Monday.", "Geneva"],
  ];
  for (const [text, place] of cases) assert.deepEqual(placesOf(text), [place], text);
});

test("a state that acts or is named in passing is no place", () => {
  assert.deepEqual(placesOf("Troops from Norway attacked in the early hours of Monday, killing four."), [null]);
});
