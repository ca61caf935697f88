import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

/** Kind and modality of what a text tells, leaving out who is who. */
function told(text: string): string[] {
  return read(text, { title: "Title", published: "2025-06-10" })
    .claims.filter(({ kind }) => kind !== "role")
    .map(({ kind, modality, quote }) => `${kind} ${modality} ${quote}`);
}

describe("noHarm", () => {
  it("tells that nobody was harmed, however the sentence says so", () => {
    for (const text of [
      "There were no casualties, the army said.",
      "The shelling of the port caused no deaths, officials said.",
      "Neither of the two pilots was killed.",
      "Sudria says it has lost none of its pilots.",
      "The strike killed no civilians, according to the army.",
      "The fire did not injure anyone.",
      "All 12 crew members escaped unhurt.",
      "Mr Vell said zero soldiers had died in the operation.",
      "The three journalists are no longer held by the rebels.",
    ])
      assert.deepEqual(told(text), [`casualty denied ${text.slice(0, -1)}`]);
  });

  it("keeps the harm told beside it", () => {
    assert.deepEqual(told("The blast killed no one but wounded seven soldiers."), [
      "casualty denied The blast killed no one",
      "casualty asserted wounded seven soldiers",
    ]);
    assert.deepEqual(told("No fewer than 40 people were killed in Halm."), [
      "casualty asserted No fewer than 40 people were killed in Halm",
    ]);
  });

  it("tells no toll that is not known or did not come about", () => {
    assert.deepEqual(told("It was not clear how many people had been killed."), []);
    assert.deepEqual(told("Only the lack of fuel prevented dozens of deaths."), []);
  });
});

describe("a toll told by the way", () => {
  it("is not denied by a verb that speaks of something else", () => {
    assert.deepEqual(told("That step did not come soon enough for the dozens of people killed in Arlby."), [
      "casualty asserted That step did not come soon enough for the dozens of people killed in Arlby",
    ]);
  });

  it("is nobody's where two fought each other", () => {
    const toll = read(
      "Kenya and the Orsa Front are at war. Thousands have died as Orsa Front fighters battled with gangs.",
    ).claims.find(({ kind }) => kind === "casualty");
    assert.deepEqual(toll?.actors, []);
  });
});
