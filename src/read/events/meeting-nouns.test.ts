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
    "asserted: Preliminary talks collapsed in Torvik on Monday",
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
