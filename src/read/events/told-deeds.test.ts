import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The words of the happenings in a text, with modality where something else than told as a fact. */
function incidents(text: string): readonly string[] {
  return read(text, { published: "2025-06-18" })
    .claims.filter(({ kind }) => kind === "incident")
    .map(({ quote, modality }) => (modality === "asserted" ? quote : `${modality}: ${quote}`));
}

test("whatever somebody in public life did on a day or at a place is a happening", () => {
  for (const deed of [
    "In March Ivo Marsh replaced the premier as chief of the port authority",
    "The ministry has ordered the Brennian contingent cut to 900",
    "He strayed across the river on 23 April",
    "Orsa designated the front a terrorist group on 16 December",
  ])
    assert.deepEqual(incidents(`${deed}.`), [deed]);
  // Dealing, thinking, speaking and what cannot be seen are none.
  for (const other of [
    "Brennia lifted the mood on Monday.",
    "The leaders gathered in Torvik on Monday.",
    "The ministry weighed the offer on Friday.",
  ])
    assert.deepEqual(incidents(other), []);
});

test("what may have happened, who is kept out, what was counted and what creeps forward", () => {
  assert.deepEqual(incidents("A rebel commander may have been killed in the raid, officials said."), [
    "possible: A rebel commander may have been killed in the raid, officials said",
  ]);
  assert.deepEqual(incidents("Observers were not admitted to the valley."), [
    "denied: Observers were not admitted to the valley",
  ]);
  assert.deepEqual(incidents("Some 212 violations have been recorded, the monitors say."), [
    "Some 212 violations have been recorded, the monitors say",
  ]);
  assert.deepEqual(incidents("Villagers say the fence has crept forward by 300 metres."), [
    "Villagers say the fence has crept forward by 300 metres",
  ]);
});

test("whoever helps a handover along is the subject of a happening, and nobody is counted as harmed", () => {
  const { claims } = read("The Red Crescent oversaw the handover of 887 detainees over three days.");
  assert.deepEqual(
    claims.map(({ kind }) => kind),
    ["incident"],
  );
});

test("a deed joined to one before it shares its day; one behind after or when is told apart", () => {
  assert.deepEqual(incidents("Brennia expelled three diplomats in March and cut all air links."), [
    "Brennia expelled three diplomats in March",
    "cut all air links",
  ]);
  assert.deepEqual(incidents("The rebels entered Torvik on Sunday, residents said, after the army left its posts."), [
    "The rebels entered Torvik on Sunday, residents said",
    "the army left its posts",
  ]);
  assert.deepEqual(incidents("The general fired his chief of staff and sent tanks into Arlby."), [
    "The general fired his chief of staff",
    "sent tanks into Arlby",
  ]);
});

test("strikes since dawn are a happening beside their toll", () => {
  assert.deepEqual(incidents("Air strikes since dawn have killed 38 people."), ["Air strikes since dawn"]);
});

test("a deed to come is planned, on another's word or the reporter's; one that may come is possible", () => {
  assert.deepEqual(incidents("President Ivo Marsh will name a personal envoy."), [
    "planned: President Ivo Marsh will name a personal envoy",
  ]);
  assert.deepEqual(incidents("The parliament is expected to take the Orsa Front off its list of terrorist groups."), [
    "planned: The parliament is expected to take the Orsa Front off its list of terrorist groups",
  ]);
  assert.deepEqual(incidents("The first battalions could arrive in Arlby the same month."), [
    "possible: The first battalions could arrive in Arlby the same month",
  ]);
  assert.deepEqual(incidents("The elections to the regional parliament are due on 13 October."), [
    "planned: The elections to the regional parliament are due on 13 October",
  ]);
});

test("force against places and people needs no day, and a later one counts as a day", () => {
  assert.deepEqual(incidents("He was confined to his house."), ["He was confined to his house"]);
  assert.deepEqual(incidents("A spokesman said that only rebel positions had been hit."), [
    "A spokesman said that only rebel positions had been hit",
  ]);
  assert.deepEqual(incidents("President Ivo Marsh suspended him the same evening."), [
    "President Ivo Marsh suspended him the same evening",
  ]);
  assert.deepEqual(incidents("All captives are released."), []);
});

test("lasting facts stand in words set off behind a noun and behind whose", () => {
  assert.deepEqual(
    incidents("His party wants the measures against Brennia, in force since the summer, to be lifted."),
    ["the measures against Brennia, in force since the summer"],
  );
  assert.deepEqual(incidents("Brennia, whose troops have been in Arlby since March, denies it."), [
    "Brennia, whose troops have been in Arlby since March",
  ]);
});

test("a relative clause or participle that no comma sets off tells who is meant, unless it gives a day", () => {
  assert.deepEqual(incidents("Families who fled to a camp at Arlby distrust the offer."), []);
  assert.deepEqual(incidents("The fate of people evacuated from the north is open."), []);
  assert.deepEqual(incidents("It still holds 18 soldiers captured in July."), ["18 soldiers captured in July"]);
});

test("a charge counts nobody, and what somebody was behind is told", () => {
  const kinds = (text: string) => read(text, { published: "2025-06-18" }).claims.map(({ kind }) => kind);
  assert.deepEqual(kinds("The union accused the Orsa Front of having killed at least 140 civilians in July."), [
    "statement",
  ]);
  assert.ok(
    incidents(
      "He denied that its fighters had been behind the burning of petrol stations in Arlby last month.",
    ).includes("the burning of petrol stations in Arlby last month"),
  );
});

test("people on their way home are a happening, who goes back to the table is none", () => {
  assert.deepEqual(incidents("The last peacekeepers went home on 31 December."), [
    "The last peacekeepers went home on 31 December",
  ]);
  assert.deepEqual(incidents("The delegates went back to the table on Monday."), []);
});

test("a time behind an object is no part of it", () => {
  assert.deepEqual(incidents("Orsa closed the border on 3 June. Brennia summoned the Orsan ambassador the next day."), [
    "Orsa closed the border on 3 June",
    "Brennia summoned the Orsan ambassador the next day",
  ]);
});

test("plain verbs with a particle and a thing on the ground, what is tried by force, and who keeps what", () => {
  for (const deed of [
    "Brennia set up a checkpoint on the bridge on 23 April",
    "Farmers from the north have put up barricades on the road to Arlby",
    "On 2 May dissident officers tried to storm the palace",
    "The line is watched by 1,100 men from 24 countries",
    "Some 300 advisers are still stationed in Torvik",
    "The junta put the party leaders under house arrest",
  ])
    assert.deepEqual(incidents(`${deed}.`), [deed]);
});

test("ground is held by whoever holds it, and what goes on is what is done", () => {
  for (const deed of [
    "Brennia still holds the airbase at Torvik",
    "The rebels continue to shell the town",
    "The army keeps blocking the road to Arlby",
  ])
    assert.deepEqual(incidents(`${deed}.`), [deed]);
  assert.deepEqual(incidents("Brennia holds the position that the port is its own."), []);
  assert.deepEqual(incidents("The two sides continue to discuss the map."), []);
});

test("bans, threats received, orders ignored, and armed people who stay where they are", () => {
  for (const text of [
    "Norlandia afterwards banned Ostrelian films",
    "Ada Toll has received death threats",
    "Three delegates have ignored the order to leave Vell",
    "Tens of thousands of soldiers remain posted on either side",
    "The fighters are still active in Vell",
  ])
    assert.deepEqual(
      read(`${text}.`, { published: "2031-06-04" }).claims.map(({ kind, quote }) => `${kind}: ${quote}`),
      [`incident: ${text}`],
    );
  assert.deepEqual(read("Ada Toll sounded less hopeful than a week ago.", { published: "2031-06-04" }).claims, []);
});
