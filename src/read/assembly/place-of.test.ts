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

test("where people met is told behind their verb, by its capital or state where no name is", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Toll flew to the Ugandan capital, Kampala, to meet the rebels.", "Kampala"],
    ["Norway and Kenya held talks in the Angolan capital.", "Luanda"],
    ["Norway and Kenya met at an Egyptian resort.", "Egypt"],
    ["The commander in Afghanistan held talks with Mara Quill in Doha.", "Doha"],
  ];
  for (const [text, place] of cases) assert.deepEqual(placesOf(text), [place], text);
});

test("what talks are about, and where people are before or after them, is no place of theirs", () => {
  for (const text of [
    "Norway and Kenya will hold talks on Sweden on Friday.",
    "Norway and Kenya held talks on a ceasefire in Sweden.",
    "Norway met Kenya after a summit in Sweden.",
    "Norway met Kenya before flying to Sweden.",
  ])
    assert.deepEqual(
      new Set(
        read(text)
          .claims.filter(({ actors }) => actors.includes("Norway"))
          .map(({ place }) => place),
      ),
      new Set([null]),
      text,
    );
});

test("a state that acts or is named in passing is no place", () => {
  assert.deepEqual(placesOf("Troops from Norway attacked in the early hours of Monday, killing four."), [null]);
});
