import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { analyse } from "../analyse.ts";
import { outerAttributions } from "./attribution.ts";

/** The words of the sources of a text, one string for each attribution. */
const sourcesOf = (text: string) =>
  outerAttributions(analyse(text).attributions).map(({ source }) =>
    source.map((span) => text.slice(span.start, span.end)).join(" … "),
  );

describe("completeSource", () => {
  const cases: readonly (readonly [what: string, text: string, source: string])[] = [
    [
      "a participle behind the noun",
      "Exit polls taken in the north found that two in three want a truce.",
      "Exit polls taken in the north",
    ],
    ["a bracket behind the name", "Senator Mara Hale (Vell) would not endorse the plan.", "Senator Mara Hale (Vell)"],
    [
      "an apposition, for a comment too",
      "Ina Brandt, a former mayor, left the room, saying the talks were over.",
      "Ina Brandt, a former mayor,",
    ],
    [
      "an aside between dashes",
      "Tam Oduya — a teacher from Ostrel — says he signed the letter.",
      "Tam Oduya — a teacher from Ostrel —",
    ],
    [
      "a study's authors",
      "The lead is small, according to a study last year by two economists.",
      "a study last year by two economists",
    ],
  ];
  for (const [what, text, source] of cases) it(`keeps ${what}`, () => assert.deepEqual(sourcesOf(text), [source]));

  it("leaves out a time", () => {
    assert.deepEqual(sourcesOf("The league on Monday called for a truce."), ["The league"]);
  });
  it("leaves out a dateline", () => {
    assert.deepEqual(sourcesOf("VELL, May 3 (News) - The league said talks were over."), ["The league"]);
  });
  it("leaves out the auxiliary of another verb", () => {
    assert.deepEqual(sourcesOf('The letter may be "strategic," said Mara Hale, a professor in Vell.'), [
      "Mara Hale, a professor in Vell",
    ]);
  });
});
