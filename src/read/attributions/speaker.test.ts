import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { analyse } from "../analyse.ts";
import { outerAttributions } from "./attribution.ts";

/** Sources of the outer attribution whose cue's main word has the lemma given. */
function speakerOf(text: string, lemma: string): string[] {
  const found = outerAttributions(analyse(text).attributions).find((one) => one.lemma === lemma);
  assert.ok(found, `no attribution by “${lemma}”`);
  return found.source.map((span) => text.slice(span.start, span.end));
}

describe("the speaker of a cue", () => {
  const cases: readonly [what: string, text: string, lemma: string, speaker: string][] = [
    [
      "over brackets and times",
      "In a statement, Sen. Maria Oduya (R) on Tuesday said the corridor would open.",
      "say",
      "Sen. Maria Oduya",
    ],
    [
      "without the dateline",
      "PARIS, Aug 31 (Reuters) - The party leader, Marie Blanc, said talks were over.",
      "say",
      "The party leader, Marie Blanc,",
    ],
    [
      "with the apposition that runs to the end",
      "“The course is sold,” said Steven Kovic, a broker based in Tampa.",
      "say",
      "Steven Kovic, a broker based in Tampa",
    ],
    ["over an age between commas", "At the camp, Ana Ruiz, 70, said the road was closed.", "say", "Ana Ruiz"],
    [
      "over a clause between dashes",
      "The envoy — who met both sides last week — said talks would resume.",
      "say",
      "The envoy",
    ],
    [
      "of a comment by participle",
      "At a rally in the port, the minister left early, saying that the plan was dead.",
      "say",
      "the minister",
    ],
    ["of an opening participle", "Citing the monitors, the ministry said the truce held.", "cite", "the ministry"],
    ["after a semicolon", "A majority say they back it; a third of voters say they do not.", "say", "A majority"],
    [
      "of a verb joined by and",
      "The governor praised a deal that ended the siege and said it would last.",
      "say",
      "The governor",
    ],
    ["of a noun, not its possessive", "The rebels stepped up their criticism of the truce.", "criticism", "The rebels"],
  ];
  for (const [what, text, lemma, speaker] of cases)
    it(`is found ${what}`, () => assert.match(speakerOf(text, lemma).join(" "), new RegExp(`^${speaker}`)));
});

describe("reports beside quotations", () => {
  it("takes a closing mark with its comma for the report's edge", () => {
    const text = "The offer is a “trap for fools,” the envoy said.";
    const [found] = outerAttributions(analyse(text).attributions);
    assert.deepEqual(
      found.content.map((span) => text.slice(span.start, span.end)),
      ["The offer is a “trap for fools,”"],
    );
  });
  it("reads a verb that looks like a plural after a quotation", () => {
    assert.deepEqual(speakerOf("“Nobody believed it would hold,” writes Kofi Mensah, a historian.", "write"), [
      "Kofi Mensah, a historian",
    ]);
  });
  it("lets the reporting clause of the whole sentence be the outer one", () => {
    const text = "The army thinks the talks will fail, the monitor said.";
    assert.deepEqual(
      outerAttributions(analyse(text).attributions).map((one) => one.lemma),
      ["say"],
    );
  });
  it("gives the second participle the first one's speaker", () => {
    const text = "The union walked out, saying the pay was low but suggesting that it could return.";
    assert.deepEqual(speakerOf(text, "suggest"), ["The union"]);
  });
});
