import assert from "node:assert/strict";
import { test } from "node:test";
import type { Claim } from "../../domain/claim.ts";
import { read } from "../read.ts";

const OPENING = "Brennia and the Orsa Front have fought for the valley since 2019.\n\n";

/** The words of the claims of one kind in a sentence. */
function told(kind: Claim["kind"], sentence: string): readonly string[] {
  return read(OPENING + sentence, { published: "2024-06-20" })
    .claims.filter((claim) => claim.kind === kind && claim.span.start >= OPENING.length)
    .map((claim) => claim.quote);
}

test("acts of armed people, courts, houses and crowds are incidents", () => {
  for (const sentence of [
    "On Thursday night unknown men threw a grenade into the office of the mayor of Arlby",
    "Some 400 monitors are posted along the river",
    "The general was put on trial in Varsk",
    "Soldiers opened fire on a crowd in Arlby",
    "Voters go to the polls on 14 July",
    "Police made eleven arrests",
    "Mothers gathered outside the barracks in Torvik",
    "A bill to this effect was passed on Wednesday by 221 votes to none",
  ])
    assert.deepEqual(told("incident", `${sentence}.`), [sentence]);
});

test("a happening may stand in a noun phrase, if it gives a day or who did it", () => {
  assert.deepEqual(told("incident", "The capture of Arlby in March shocked the government."), [
    "The capture of Arlby in March",
  ]);
  assert.deepEqual(told("incident", "The capture of Arlby shocked the government."), []);
  assert.deepEqual(told("incident", "The union called for an election in March."), []);
});

test("what is done to a text on a day is no incident", () => {
  assert.deepEqual(told("incident", "Brennia published the revised treaty on Monday."), []);
  assert.deepEqual(told("document", "Brennia published the revised treaty on Monday."), [
    "Brennia published the revised treaty on Monday",
  ]);
});

test("a meeting may be told by a stay, an absence or a noun phrase", () => {
  assert.deepEqual(told("meeting", "Tam Orrin was in Torvik last week."), ["Tam Orrin was in Torvik last week"]);
  assert.deepEqual(told("meeting", "Tam Orrin did not come to Torvik."), ["Tam Orrin did not come to Torvik"]);
  assert.deepEqual(told("meeting", "The price fell after a meeting between Brennia and the Orsa Front on Monday."), [
    "a meeting between Brennia and the Orsa Front on Monday",
  ]);
});

test("what was done to a text is told with the text's own words before it", () => {
  assert.deepEqual(told("document", "The second draft, which the envoys brought to Varsk on Monday, is shorter."), [
    "The second draft, which the envoys brought to Varsk on Monday",
  ]);
});

test("acts of states, houses and courts are told by a verb with what it is done to", () => {
  for (const deed of [
    "Brennia has called its envoys in Varsk home for consultations",
    "The trade ministry has since revoked the licences of two ferries",
    "Four countries voted for it",
    "Brennia reinforced its patrols around Arlby",
    "On Saturday two rebels were let out of a jail in Torvik",
    "Inspectors have been kept away from the damaged plants since June",
    "Ivo Marsh died in Varsk on Monday",
  ])
    assert.deepEqual(told("incident", `${deed}.`), [deed]);
  assert.deepEqual(told("incident", "Brennia lifted the mood on Monday."), []);
  assert.deepEqual(told("incident", "The envoy struck a cooler note on Monday."), []);
});

test("who kills whom, where or when, is a deed besides its toll", () => {
  const deed = "The Orsa Front killed eleven soldiers near Arlby on Monday";
  assert.deepEqual(told("incident", `${deed}.`), [deed]);
  assert.deepEqual(told("casualty", `${deed}.`), [deed]);
  assert.deepEqual(told("incident", "A landmine killed two boys on Monday."), []);
});

test("a happening that somebody confirms or counts is on their word", () => {
  const claims = read(`${OPENING}The Orsa Front confirmed the raid.`, { published: "2024-06-20" }).claims;
  const raid = claims.find(({ kind, span }) => kind === "incident" && span.start >= OPENING.length);
  assert.equal(raid?.quote, "The Orsa Front confirmed the raid");
  assert.deepEqual(raid?.chain, [["Orsa Front"]]);
});

test("armed people and movements are told by where they move and what they take", () => {
  assert.deepEqual(told("incident", "The Orsa Front swept into Arlby in January and took Torvik three weeks later."), [
    "The Orsa Front swept into Arlby in January",
    "took Torvik three weeks later",
  ]);
  assert.deepEqual(told("incident", "Some 1,500 of its men are camped in southern Brennia."), [
    "Some 1,500 of its men are camped in southern Brennia",
  ]);
  assert.deepEqual(told("incident", "Drones hit a hospital in Arlby."), ["Drones hit a hospital in Arlby"]);
  assert.deepEqual(told("incident", "Tam Orrin drove into Arlby."), []);
});

test("what caused a toll is a happening where it tells where, whose or between whom", () => {
  assert.deepEqual(told("incident", "A roadside bomb in Arlby district killed two rangers."), [
    "A roadside bomb in Arlby district",
  ]);
  assert.deepEqual(told("incident", "Four men died on Friday in a clash with soldiers on the island."), [
    "a clash with soldiers on the island",
  ]);
  assert.deepEqual(told("incident", "The attack killed four men."), []);
});

test("what befalls persons, courts' rulings, wrecks and begun works are told", () => {
  for (const deed of [
    "Tam Orrin was flown to Torvik in handcuffs",
    "The priest was murdered in August",
    "An appeals court upheld the verdict on Tuesday",
    "A fishing boat sank near Arlby",
    "Crews have begun clearing mines",
    "Fishermen found a mine off the coast",
    "The ruling coalition collapsed on Wednesday",
    "Arlby is under fire again",
  ])
    assert.deepEqual(told("incident", `${deed}.`), [deed]);
  for (const scene of ["The market was almost empty", "Tam Orrin boarded a plane", "The mood in the hall was tense"])
    assert.deepEqual(told("incident", `${scene}.`), []);
});
