import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The meetings of a text, with how each stands. */
function meetings(text: string): readonly string[] {
  return read(text, { published: "2031-05-14" })
    .claims.filter(({ kind }) => kind === "meeting")
    .map(({ modality, quote }) => `${modality}: ${quote}`);
}

test("one more of the meetings told before", () => {
  for (const [before, more] of [
    ["The last round was on 16 January; ", "another is pencilled in for the end of June"],
    ["A second round ended on Monday. ", "A third is set for June"],
    ["They met in Vell on 3 May. ", "The next is due in June"],
  ])
    assert.ok(meetings(`${before}${more}.`).includes(`planned: ${more}`), more);
  assert.deepEqual(meetings("Two guards were hurt in May. Another was wounded in June."), []);
  assert.deepEqual(meetings("The first bridge opened in May. A second is due in June."), []);
});

test("what a meeting is for stands before the verb that fixes it", () => {
  assert.deepEqual(meetings("A meeting to review progress has been pencilled in for early June."), [
    "planned: A meeting to review progress has been pencilled in for early June",
  ]);
});

test("who is awaited somewhere on a day", () => {
  for (const text of [
    "Norwick expects the panels back in Ostrel in the second half of June",
    "The mediators expect both teams in Vell on Monday",
    "The foreign minister is awaited in Vell on Thursday",
  ])
    assert.deepEqual(meetings(`${text}.`), [`planned: ${text}`]);
  assert.deepEqual(meetings("Brennia expects results in June."), []);
  assert.deepEqual(meetings("The mediators expect both teams to sign in June."), []);
});

test("an invitation that was not followed, guests named by a pronoun, a body that talked something over", () => {
  assert.deepEqual(meetings("The Tern Brigade was invited to Vell in April and did not go."), [
    "denied: The Tern Brigade was invited to Vell in April and did not go",
  ]);
  assert.deepEqual(meetings("The mediator is to receive them separately on Friday."), [
    "planned: The mediator is to receive them separately on Friday",
  ]);
  assert.deepEqual(meetings("The council had discussed the offer behind closed doors on Tuesday."), [
    "asserted: The council had discussed the offer behind closed doors on Tuesday",
  ]);
});

test("a notice of a meeting has no verb", () => {
  for (const text of ["Consultations of the committee: Vell, 12 and 13 June", "Next round: Ostrel, 9 June"])
    assert.deepEqual(meetings(`${text}.`), [`planned: ${text}`]);
  assert.deepEqual(meetings("Rice and oil: Vell, 12 June."), []);
});

test("talks that somebody ends, whoever it is", () => {
  assert.deepEqual(meetings("The front abandoned the talks in April."), [
    "cancelled: The front abandoned the talks in April",
  ]);
});

test("a day named for a round, an invitation without its place, and a meeting set for a day and put off", () => {
  for (const [text, quote] of [
    [
      "Ada Toll named Thursday as the day of the next round.",
      "planned: Ada Toll named Thursday as the day of the next round",
    ],
    ["They were invited but did not go.", "denied: They were invited but did not go"],
    ["A signing ceremony set for Monday was put off.", "postponed: A signing ceremony set for Monday was put off"],
  ])
    assert.deepEqual(meetings(text), [quote], text);
  assert.deepEqual(meetings("Ada Toll named Thursday as the day of the vote."), []);
});

test("who talks by telephone, behind doors or alone, and a house that sits", () => {
  for (const text of [
    "Ada Toll discussed the map by telephone with Foreign Minister Bo Venn",
    "Ada Toll and Bo Venn spent most of the day in a conference room there",
    "Bo Venn had seen Premier Toll privately before dinner",
    "The council opened a week-long session on Monday",
  ])
    assert.deepEqual(meetings(`${text}.`), [`asserted: ${text}`]);
  assert.deepEqual(meetings("Norlandia's parliament may sit as early as Saturday."), [
    "possible: Norlandia's parliament may sit as early as Saturday",
  ]);
  assert.deepEqual(meetings("Ada Toll discussed the map in a call with reporters. She saw the film alone."), []);
});

test("a time and a place that open a sentence in turn are no part of its subject", () => {
  const [claim] = read("On Monday, in the lake town of Vell, Ada Toll and Bo Venn met.", {
    published: "2031-05-14",
  }).claims;
  assert.deepEqual(claim.actors, ["Ada Toll", "Bo Venn"]);
});
