import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const OPENING =
  "Kenya and the Orsa Front have fought for the valley since 2019. Mara Quill, Kenya's foreign minister, speaks for the government and Jens Dahl, the Front's commander, for the rebels.\n\n";

/** Words and modality of the meetings in a text. */
function meetings(text: string): readonly string[] {
  return read(OPENING + text, { published: "2025-06-18" })
    .claims.filter(({ kind, span }) => kind === "meeting" && span.start >= OPENING.length)
    .map(({ quote, modality }) => `${modality}: ${quote}`);
}

test("a meeting is one by whatever name it goes, hyphened or short for more", () => {
  for (const name of ["sit-down", "tete-a-tete", "get-together", "bilateral", "roundtable", "jirga", "plenary"])
    assert.deepEqual(meetings(`Quill held a ${name} with Dahl in Torvik on Monday.`), [
      `asserted: Quill held a ${name} with Dahl in Torvik on Monday`,
    ]);
  for (const name of ["sit-down", "workshop", "seminar"])
    assert.deepEqual(meetings(`A second ${name} was put off on Monday.`), [
      `postponed: A second ${name} was put off on Monday`,
    ]);
});

test("talks behind a word that says what they are on are no verb", () => {
  assert.deepEqual(
    meetings("After disengagement talks between Kenya and the Front on Monday, the army opened the road."),
    ["asserted: disengagement talks between Kenya and the Front on Monday"],
  );
  assert.deepEqual(meetings("Preliminary talks collapsed in Torvik on Monday."), [
    "cancelled: Preliminary talks collapsed in Torvik on Monday",
  ]);
});

test("what talks are meant for is not what the verb behind it tells of", () => {
  for (const told of [
    "Talks meant to end the fighting opened in Torvik on Monday",
    "A dinner aimed at ending the fighting took place on Monday",
  ])
    assert.deepEqual(meetings(`${told}.`), [`asserted: ${told}`]);
  assert.deepEqual(meetings("The army said that talks designed to free the captives were called off on Monday."), [
    "cancelled: The army said that talks designed to free the captives were called off on Monday",
  ]);
});

test("a meeting told by the way tells when, where or by whom it was held, or that it lies ahead", () => {
  for (const [sentence, told] of [
    ["At Monday's talks in Torvik, Quill accused the Front of sending troops.", "asserted: Monday's talks in Torvik"],
    [
      "Quill warned of a long war after direct talks with Dahl in Torvik.",
      "asserted: direct talks with Dahl in Torvik",
    ],
    ["The road has been closed since a dinner hosted by Norway in May.", "asserted: a dinner hosted by Norway in May"],
    ["The road has been closed since last week's meeting.", "asserted: last week's meeting"],
    ["The army moved tanks to the border ahead of Friday's round.", "planned: Friday's round"],
    [
      "The rebels have named nobody for the talks due to open in Torvik on Friday.",
      "planned: the talks due to open in Torvik on Friday",
    ],
    [
      "The rebels broke the truce after the collapse of the talks in Torvik.",
      "asserted: the collapse of the talks in Torvik",
    ],
    [
      "The army halted its advance during the talks, which broke up on Monday.",
      "asserted: the talks, which broke up on Monday",
    ],
  ])
    assert.deepEqual(meetings(sentence), [told]);
  assert.deepEqual(meetings("Quill called for a meeting in Torvik on Monday."), []);
  assert.deepEqual(meetings("Quill rejected talks with Dahl."), []);
});

test("a meeting that is agreed on or promised is that meeting, planned", () => {
  for (const told of [
    "Quill has agreed to receive Dahl in Torvik on Monday",
    "Quill agreed on Monday to huddle with Dahl",
    "Quill has promised to visit Dahl in Torvik",
    "Both sides have agreed to a summit in Torvik next week",
    "The two commanders have agreed to talk by telephone on Monday",
  ])
    assert.deepEqual(meetings(`${told}.`), [`planned: ${told}`]);
  assert.deepEqual(meetings("Both sides have agreed to withdraw."), []);
  assert.deepEqual(meetings("Quill held talks with Dahl to discuss a truce."), [
    "asserted: Quill held talks with Dahl to discuss a truce",
  ]);
});

test("a meeting is told by whatever one does who holds it, receives somebody or talks something over", () => {
  for (const told of [
    "The Front welcomed Kenya's foreign minister, Mara Quill, last week",
    "Quill greeted the mediators in Torvik",
    "Quill discussed the truce with Dahl in Torvik on Monday",
    "Quill got together with Dahl last week",
    "Quill staged a meeting with Dahl in Torvik",
    "Quill embarked on a trip to Torvik on Monday",
    "The two delegations have returned to the negotiating table",
    "A session in Torvik was extended by a day on Monday",
  ])
    assert.deepEqual(meetings(`${told}.`), [`asserted: ${told}`]);
  assert.deepEqual(meetings("A new roundtable is slated for next week."), [
    "planned: A new roundtable is slated for next week",
  ]);
  assert.deepEqual(meetings("There are no plans for a second dinner."), [
    "denied: There are no plans for a second dinner",
  ]);
  assert.deepEqual(meetings("Kenya called off a workshop with Uganda on Monday."), [
    "cancelled: Kenya called off a workshop with Uganda on Monday",
  ]);
});

test("what only looks like a meeting is none", () => {
  for (const sentence of [
    "The rebels met with fierce resistance in the north.",
    "Quill met her death in Torvik in 2019.",
    "Quill held a press conference in Torvik on Monday.",
    "Quill visited the wounded in a hospital in Torvik.",
    "The soldiers sat down by the road.",
    "Quill said the talks would fail.",
    "Quill welcomed Dahl's offer on Monday.",
    "Quill would welcome Dahl as a friend.",
  ])
    assert.deepEqual(meetings(sentence), [], sentence);
});

test("a meeting announced, fixed or sure to go ahead is still to come, and one that people are at is no plan", () => {
  for (const told of [
    "A sit-down has been announced for next week",
    "Friday's talks have been fixed",
    "Friday's talks will go ahead in Torvik",
  ])
    assert.deepEqual(meetings(`${told}.`), [`planned: ${told}`]);
  assert.deepEqual(meetings("Quill is meeting Dahl in Torvik."), ["asserted: Quill is meeting Dahl in Torvik"]);
  assert.deepEqual(meetings("Quill is meeting Dahl in Torvik on Friday."), [
    "planned: Quill is meeting Dahl in Torvik on Friday",
  ]);
});

test("the capital where two met is none of them", () => {
  const { claims } = read(`${OPENING}The road was opened after talks between Quill and Dahl in Oslo.`, {
    published: "2025-06-18",
  });
  const [meeting] = claims.filter(({ kind, span }) => kind === "meeting" && span.start >= OPENING.length);
  assert.deepEqual(meeting.actors, ["Mara Quill", "Jens Dahl"]);
});
