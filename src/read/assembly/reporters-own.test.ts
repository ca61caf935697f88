import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { read } from "../read.ts";

function claims(text: string) {
  return read(`Heading\n2026-05-13\n\n${text}`).claims;
}

/** The chain of the claim of that kind that opens with these words. */
function chainOf(text: string, kind: string, opening: string) {
  const claim = claims(text).find((each) => each.kind === kind && each.quote.startsWith(opening));
  assert.ok(claim, `no ${kind} that opens with "${opening}"`);
  return claim.chain;
}

describe("what a reporter puts beside reported words", () => {
  it("leaves a clause in another tense behind an attribution to the reporter", () => {
    const text =
      "Norlandia has moved two battalions to the border, according to three diplomats, and one of its drones was shot down near Vell on 3 May.";
    assert.deepEqual(chainOf(text, "incident", "one of its drones"), []);
  });

  it("keeps a clause that goes on in the same tense or is shifted back with the source", () => {
    const text = "Four rebels died in a clash near Vell, the army reported, and a bridge was blown up by the rebels.";
    assert.deepEqual(chainOf(text, "incident", "a bridge was blown").at(-1), ["anonymous: army"]);
  });

  it("leaves a relative clause that is not shifted back to the reporter", () => {
    const text = "The Tern Brigade objected to the wording of the resolution, which speaks of a “shared harbour”.";
    assert.deepEqual(chainOf(text, "provision", "which speaks"), []);
  });

  it("leaves a clause that measures the time from another event to the reporter", () => {
    const text =
      "Three soldiers were killed when their convoy hit a mine, the Norland army announced, hours after the two presidents had shaken hands in Port Ansel.";
    assert.deepEqual(chainOf(text, "meeting", "the two presidents"), []);
  });
});

describe("carryTerms", () => {
  it("keeps terms that are recounted in one breath on the word of whoever told the first", () => {
    const text =
      "Under the plan, according to officials, Norlandia would withdraw its police within 90 days. A force would be sent to Vell. The status of the harbour would be settled by a vote after three years.";
    assert.deepEqual(chainOf(text, "provision", "The status of the harbour"), [["anonymous: officials"]]);
  });

  it("takes what would become of an accord for the word of whoever spoke, and what goes on from it", () => {
    const text =
      "“Nobody can win this war,” Mara Quill told the council. The ceasefire would be monitored by two neighbours. Fighters would be disarmed and sent home, and a vote would follow after a year.";
    for (const quote of ["The ceasefire would", "Fighters would", "a vote would"])
      assert.deepEqual(chainOf(text, "provision", quote), [["Mara Quill"]], quote);
    const run = "Mara Quill said the two sides were close. The treaty would run for ten years.";
    assert.deepEqual(chainOf(run, "provision", "The treaty"), [["Mara Quill"]]);
  });

  it("leaves what a text says to the text", () => {
    const text = "Mara Quill said talks were going well. The draft would oblige Norland to leave Vell.";
    assert.deepEqual(chainOf(text, "provision", "The draft"), []);
  });
});

describe("an unnamed person who opens a sentence", () => {
  it("is meant by the pronoun of the next one", () => {
    const text = "The mediator was late. Both sides had agreed on most points of the text, he told the paper.";
    assert.deepEqual(chainOf(text, "agreement", "Both sides").at(-1), ["anonymous: mediator"]);
  });
});

describe("what goes on while somebody speaks", () => {
  it("is the reporter's", () => {
    const text = "The truce had held in Vell, Mara Quill said on Monday, as soldiers shelled a market in Port Ansel.";
    assert.deepEqual(chainOf(text, "incident", "soldiers shelled"), []);
  });
});

describe("besideReported", () => {
  const OWN: readonly (readonly [string, string, string])[] = [
    ["Residents said trucks had left, while gunmen stayed in the port.", "gunmen stayed", "anonymous: Residents"],
    [
      "Mara Quill said the army had left Vell, while the militia remained in two villages.",
      "the militia",
      "Mara Quill",
    ],
  ];
  for (const [text, quote, source] of OWN)
    it(`keeps what nobody named did, or what lasted, with the speaker: ${text}`, () => {
      assert.deepEqual(chainOf(text, "incident", quote), [[source]]);
    });

  const OTHERS: readonly (readonly [string, string])[] = [
    ["Norway said its troops had left, while Sweden sent two ships to the gulf on Monday.", "Sweden sent"],
    ["The envoy said the draft was ready, while protesters blocked the road to Vell on Tuesday.", "protesters blocked"],
    ["The army said it had shelled the hills, while the Tern Brigade shelled the port.", "the Tern Brigade"],
  ];
  for (const [text, quote] of OTHERS)
    it(`leaves a named actor's deed and a day of its own to the reporter: ${text}`, () => {
      assert.deepEqual(chainOf(text, "incident", quote), []);
    });
});
