import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The words of the tolls in a text. */
function tolls(text: string): readonly string[] {
  return read(text, { published: "2025-06-18" })
    .claims.filter(({ kind }) => kind === "casualty")
    .map(({ quote }) => quote);
}

test("a toll is a number, people and harm in whatever order", () => {
  for (const toll of [
    "Officials in Arlby said 8,000 villagers had yet to go home",
    "Forty civilians were martyred",
    "The toll has climbed past 3,100",
    "Some 5.2 million people in the valley depend on relief",
    "More than 100,000 people left Arlby within days",
    "A caretaker and a guard were wounded in the blast",
  ])
    assert.deepEqual(tolls(`${toll}.`), [toll]);
});

test("a figure may stand in a noun phrase", () => {
  assert.deepEqual(tolls("They mourned the massacre of 26 people in Arlby."), ["the massacre of 26 people"]);
});

test("no toll: deeds, terms and counted things", () => {
  assert.deepEqual(tolls("Several fighters had been arrested on Monday."), []);
  assert.deepEqual(tolls("The text contains no ban on kidnapping."), []);
  assert.deepEqual(tolls("One of the drones was shot down over Arlby."), []);
});

test("people counted by their country, and what they cannot do or must do without, are harm", () => {
  for (const harm of [
    "Nineteen Brennians remain in Orsan jails",
    "Some 60,000 villagers still cannot go home",
    "About 400,000 survivors are still without a home",
    "Some 7,600 people from twelve villages have taken refuge in Arlby",
  ])
    assert.deepEqual(
      read(`${harm}.`, { published: "2024-06-20" }).claims.map(({ kind, quote, modality }) => [kind, quote, modality]),
      [["casualty", harm, "asserted"]],
    );
});

test("losses put at a figure, an epidemic's dead and people cut off are counted; what would befall them is not", () => {
  const tolls = (text: string) =>
    read(text, { published: "2025-06-18" })
      .claims.filter(({ kind }) => kind === "casualty")
      .map(({ quote }) => quote);
  assert.deepEqual(tolls("Brennia puts its own losses at 21 civilians."), [
    "Brennia puts its own losses at 21 civilians",
  ]);
  assert.deepEqual(tolls("Cholera has carried off more than 1,400."), ["Cholera has carried off more than 1,400"]);
  assert.deepEqual(tolls("The blockade has cut off 120,000 people from food."), [
    "The blockade has cut off 120,000 people from food",
  ]);
  assert.deepEqual(tolls("An assault would put hundreds of displaced people at risk."), []);
});

test("each figure with its harm is a toll of its own behind a comma and its joint; a year is no figure", () => {
  assert.deepEqual(tolls("About 900 families lost their homes then, and some forty people are still missing."), [
    "About 900 families lost their homes then",
    "some forty people are still missing",
  ]);
  assert.deepEqual(tolls("Elections promised for 2016 were held only in December 2018."), []);
});

test("one unnamed victim counts as the object too, and people put at a number", () => {
  assert.deepEqual(tolls("A sniper wounded a seven-year-old girl in Arlby."), [
    "A sniper wounded a seven-year-old girl in Arlby",
  ]);
  assert.deepEqual(tolls("Mara Quill put the number of people in need at 24.8 million."), [
    "Mara Quill put the number of people in need at 24.8 million",
  ]);
});

test("what a relative clause counts is not denied by the verb of the main one", () => {
  const told = read("The general, whose assault on the capital cost 2,500 lives, was not invited to Arlby.").claims;
  assert.deepEqual(
    told.flatMap(({ kind, modality }) => (kind === "casualty" ? [modality] : [])),
    ["asserted"],
  );
});

test("a toll that its source sets, owns to or claims, and whom no help has reached", () => {
  for (const toll of [
    "The Red Crescent put the newly displaced in the Harl valley at 30,000",
    "The governor's office gave the number of missing as 24",
    "Months later, Port Ansel admitted to four losses of its own",
    "The army has admitted the loss of 19 men",
    "The Tern Brigade boasts of having wounded 30 policemen",
    "Doctors spoke of 30 bodies",
    "The figure of missing persons was put at 310",
    "Only a third of the displaced have received blankets, the agency said",
  ])
    assert.deepEqual(
      read(`${toll}.`, { published: "2031-05-14" }).claims.map(({ kind, quote }) => [kind, quote]),
      [["casualty", toll]],
    );
  const [claimed] = read("The rebels claimed to have killed 58 soldiers.", { published: "2031-05-14" }).claims;
  assert.deepEqual([claimed.kind, claimed.chain], ["casualty", [["anonymous: rebels"]]]);
});

test("no toll: crowds, who or what is handed over, texts that die, a named person's death, hours", () => {
  for (const text of [
    "In Ostrel thousands streamed to the square named after the hostages.",
    "Hundreds gathered outside the ministry to honour the dead.",
    "Five plus two is dead.",
    "Two of the three proposals died in committee.",
    "The four-party format is dead, the envoy said.",
    "Three diplomats said the paragraph had disappeared.",
    "Omar Dell, leader of the Tern Brigade, was shot dead on Monday.",
    "The front then has 72 hours to hand over all living hostages.",
    "The front returned the bodies of four hostages on Friday.",
    "Some 3,000 people crossed the new bridge on its first day.",
    "Brennia put the cost of the bridge at 300 million crowns.",
    "Port Ansel admitted to four meetings with the rebels.",
  ])
    assert.deepEqual(tolls(text), [], text);
});

test("a figure that nobody gave out is a refusal to say", () => {
  for (const text of [
    "The defence ministry has not released a figure for its troops",
    "The army did not release any numbers",
  ])
    assert.deepEqual(
      read(`${text}.`, { published: "2031-05-14" }).claims.map(({ kind, modality }) => `${kind} ${modality}`),
      ["statement denied"],
    );
});

/** Who did the harm that a text counts, and on whose word. */
function doers(text: string): readonly string[] {
  return read(text, { published: "2025-06-18" })
    .claims.filter(({ kind }) => kind === "casualty")
    .map(({ actors, chain }) => `${actors.join(" and ")} < ${chain.at(-1)?.join(" and ") ?? ""}`);
}

test("whoever tells of a toll with a bound did not do the harm", () => {
  for (const bound of ["over", "around", "up to", "more than", "at least", "nearly", "between 40 and"])
    assert.deepEqual(doers(`Kenya said ${bound} 50 civilians were killed.`), [" < Kenya"], bound);
  assert.deepEqual(doers("Officials said at least 12 people had been arrested in Arlby."), []);
});

test("whoever stands behind by did the harm, with a day or place or without", () => {
  assert.deepEqual(doers("Twelve people were killed by Kenyan troops."), ["Kenya < "]);
  assert.deepEqual(doers("More than 40 people were abducted by Hamas on Sunday."), ["Hamas < "]);
  assert.deepEqual(doers("Twelve people were killed by Houthi fighters."), ["Houthis < "]);
  assert.deepEqual(doers("Houthi fighters killed twelve people."), ["Houthis < "]);
  assert.deepEqual(doers("Twelve people were killed by Taliban gunmen."), ["Taliban < "]);
  assert.deepEqual(doers("Four people were killed by Kenyan shelling in Arlby."), ["Kenya < "]);
  assert.deepEqual(doers("Four people were killed in a Kenyan drone attack on Arlby."), ["Kenya < "]);
  assert.deepEqual(doers("Four people were killed, by the army's count."), [" < anonymous: army"]);
});

test("a deed of another day is not what did the harm", () => {
  assert.deepEqual(doers("Twelve people were killed on Sunday, a day after rebels shelled the town."), [" < "]);
  assert.deepEqual(doers("Twelve people were killed after gunmen shelled the town."), ["anonymous: gunmen < "]);
});

test("past tenses of harm that look like adjectives", () => {
  assert.deepEqual(tolls("Shelling in the north left more than 40 people dead on Monday."), [
    "Shelling in the north left more than 40 people dead on Monday",
  ]);
  assert.deepEqual(tolls("Fighting between the army and rebels injured 12 people."), [
    "Fighting between the army and rebels injured 12 people",
  ]);
});
