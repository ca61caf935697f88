import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

const OPENING = "Brennia and the Orsa Front have fought for the valley.\n\n";

/** Words and modality of the meetings in a text. */
function meetings(text: string): readonly string[] {
  return read(OPENING + text, { published: "2025-06-18" })
    .claims.filter(({ kind, span }) => kind === "meeting" && span.start >= OPENING.length)
    .map(({ quote, modality }) => `${modality}: ${quote}`);
}

test("talks are frozen, broken off, called off or confirmed by one side", () => {
  assert.deepEqual(meetings("The Orsa Front froze the process in May."), [
    "postponed: The Orsa Front froze the process in May",
  ]);
  assert.deepEqual(meetings("Kenya has called off a visit by its chief negotiator."), [
    "cancelled: Kenya has called off a visit by its chief negotiator",
  ]);
  assert.deepEqual(meetings("Kenya has confirmed its attendance."), ["planned: Kenya has confirmed its attendance"]);
});

test("a venue or a date of talks is told before they are held", () => {
  assert.deepEqual(meetings("The time and place of the third round will be made known by Kenya."), [
    "planned: The time and place of the third round will be made known by Kenya",
  ]);
  assert.deepEqual(meetings("For the next round, Nairobi is a possible venue."), [
    "possible: For the next round, Nairobi is a possible venue",
  ]);
});

test("talks told in nouns", () => {
  assert.deepEqual(meetings("Kenya protested against Norway's own dialogue with the Orsa Front."), [
    "asserted: Norway's own dialogue with the Orsa Front",
  ]);
  assert.deepEqual(meetings("Three hours of indirect talks in Nairobi on Sunday brought the camps no closer."), [
    "asserted: Three hours of indirect talks in Nairobi on Sunday",
  ]);
});

test("what is put off in the same breath is one meeting", () => {
  assert.deepEqual(meetings("The talks had been due to start on 8 June but were put off."), [
    "postponed: The talks had been due to start on 8 June but were put off",
  ]);
});

test("who was missing, and who is called to come", () => {
  assert.deepEqual(meetings("The talks in Nairobi began on Monday. Kenya, though invited, was absent."), [
    "asserted: The talks in Nairobi began on Monday",
    "denied: Kenya, though invited, was absent",
  ]);
  assert.deepEqual(meetings("Kenya has summoned both panels to Nairobi for 24 July."), [
    "planned: Kenya has summoned both panels to Nairobi for 24 July",
  ]);
  assert.deepEqual(meetings("A second sitting, pencilled in for 22 July, was quietly dropped."), [
    "cancelled: A second sitting, pencilled in for 22 July, was quietly dropped",
  ]);
});

test("who joins talks joins those who hold them", () => {
  const joined = read(
    "On Monday Norway and Sweden held a meeting in Oslo. Mara Quill, the envoy, also joined the call.\n\nIvo Marsh may join the Kenyan talks.",
    { published: "2025-06-18" },
  ).claims.filter(({ rule }) => rule === "meeting-joined");
  assert.deepEqual(
    joined.map(({ actors, counterparts, modality, time }) => [actors, counterparts, modality, time?.iso ?? null]),
    [
      [["Mara Quill"], ["Norway", "Sweden"], "asserted", "2025-06-16"],
      [["Ivo Marsh"], ["Kenya"], "possible", null],
    ],
  );
});

test("delegates and pairs who meet, part or stay away", () => {
  assert.deepEqual(meetings("The negotiators adjourned until Monday."), [
    "postponed: The negotiators adjourned until Monday",
  ]);
  assert.deepEqual(meetings("The two premiers last saw each other in Nairobi in 2021."), [
    "asserted: The two premiers last saw each other in Nairobi in 2021",
  ]);
  assert.deepEqual(meetings("Nobody from the government turned up."), ["denied: Nobody from the government turned up"]);
  assert.deepEqual(meetings("Kenya is considering a visit by its envoy to Torvik."), [
    "possible: Kenya is considering a visit by its envoy to Torvik",
  ]);
});

test("talks go on as a pronoun, in doubt or there", () => {
  const text =
    "The sittings, begun on 3 June, were interrupted; they resumed on Monday. A fourth round is now in doubt.";
  assert.deepEqual(meetings(text), [
    "asserted: The sittings, begun on 3 June",
    "asserted: they resumed on Monday",
    "possible: A fourth round is now in doubt",
  ]);
});

test("a committee adjourns, states attend as observers, nobody was present, a round is fixed", () => {
  assert.deepEqual(meetings("The committee adjourned without a map."), [
    "asserted: The committee adjourned without a map",
  ]);
  assert.deepEqual(meetings("Kenya and Uganda attended as observers."), [
    "asserted: Kenya and Uganda attended as observers",
  ]);
  assert.deepEqual(meetings("Nobody from the Orsa Front was present."), [
    "denied: Nobody from the Orsa Front was present",
  ]);
  assert.deepEqual(meetings("Kenya has now fixed a new round in Torvik for 7 July."), [
    "planned: Kenya has now fixed a new round in Torvik for 7 July",
  ]);
});

test("how hard or useful talks are, and how the process fares, is no meeting", () => {
  assert.deepEqual(meetings("Negotiations will be arduous and messy, delegates said."), []);
  assert.deepEqual(meetings("The peace process hung in the balance this month."), []);
  assert.deepEqual(meetings("The talks are still under way."), ["asserted: The talks are still under way"]);
});

test("who is brought together meets, not the states they come from", () => {
  const [meeting] = read(
    "Quill managed to bring together two foes, President Marcus Toll of Kenya and Ada Dahl of Norway.",
  ).claims.filter(({ kind }) => kind === "meeting");
  assert.deepEqual(meeting.actors, ["Marcus Toll", "Ada Dahl"]);
});

test("the conditions that two talk about are none that either sets", () => {
  assert.deepEqual(
    meetings("Ada Quill said she talked on the phone with Marcus Toll about the conditions for a truce."),
    ["asserted: Ada Quill said she talked on the phone with Marcus Toll about the conditions for a truce"],
  );
});
