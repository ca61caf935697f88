import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { findCasualtyFigures } from "./casualty-figures.ts";

const read = (text: string) =>
  findCasualtyFigures(text).map(
    ({ figure: { best, low, high, harm } }) => `${best ?? "?"} ${low ?? "-"} ${high ?? "-"} ${harm}`,
  );

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ["The shelling killed at least 12 people and wounded 30.", ["12 12 - killed", "30 30 30 wounded"]],
  ["Twelve people were killed and thirty-one injured.", ["12 12 12 killed", "31 31 31 wounded"]],
  ["A strike left 4 dead.", ["4 4 4 killed"]],
  ["More than 40 civilians, including three children, have been killed.", ["40 40 - killed"]],
  ["Between 30 and 40 soldiers were wounded.", ["? 30 40 wounded"]],
  ["Dozens were killed.", ["? 24 99 killed"]],
  ["The fighting has displaced tens of thousands.", ["? 20000 99999 displaced"]],
  ["Shelling drove 900 from their homes.", ["900 900 900 displaced"]],
  ["Up to 2.5 million people are in need of food.", ["2500000 - 2500000 in need"]],
  ["About 3,000 households are without power.", ["3000 - - without power"]],
  ["No one was hurt.", ["0 0 0 wounded"]],
  ["There were no casualties.", ["0 0 0 killed or wounded"]],
  ["The blast killed nobody.", ["0 0 0 killed"]],
  ["The death toll rose to 45.", ["45 45 45 killed"]],
  ["Six people are still missing.", ["6 6 6 missing"]],
  ["It killed a policeman.", ["1 1 1 killed"]],
  ["Some 200 men were killed or wounded.", ["200 - - killed or wounded"]],
  ["Two hundred and fifty prisoners are being held.", ["250 250 250 held"]],
  ["Two gunmen killed the mayor.", []],
  ["Ilse Brandt, 22, was killed.", []],
  ["Three meetings were held.", []],
  ["The storm claimed nine lives.", ["9 9 9 killed"]],
  ["They planned to kill two men.", []],
  ["He was killed in 2014 in a village 12 kilometres away.", []],
  ["The 12 articles were read on 3 May.", []],
];

for (const [text, expected] of CASES) test(`counts: ${text}`, () => assert.deepEqual(read(text), expected));

test("spans reach from figure to harm, also inside a given span", () => {
  const text = "On Monday, at least 12 people were killed. Then 5 died.";
  assert.deepEqual(
    findCasualtyFigures(text).map(({ start, end }) => text.slice(start, end)),
    ["at least 12 people were killed", "5 died"],
  );
  const span = { start: text.indexOf("Then"), end: text.length };
  assert.deepEqual(
    findCasualtyFigures(text, span).map(({ start, end }) => text.slice(start, end)),
    ["5 died"],
  );
});

test("any string: spans lie inside, in order", () => {
  const word = fc.constantFrom(
    ..."killed 12 at least no one between and tens of thousands , . ; wounded dead a few 3,000 million or toll to - without power \ud800".split(
      " ",
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(" ");
      let floor = 0;
      for (const { start, end, figure } of findCasualtyFigures(text)) {
        assert.ok(start >= floor && end > start && end <= text.length);
        assert.ok(figure.low === null || figure.high === null || figure.low <= figure.high);
        floor = end;
      }
    }),
    { seed: 11, numRuns: 500 },
  );
});
