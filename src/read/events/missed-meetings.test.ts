import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The events of a sentence with who and when. */
function events(sentence: string): string[] {
  return read(`Talks\n2031-06-04\n\n${sentence}`)
    .claims.filter(({ kind }) => /^(?:meeting|incident|casualty)$/.test(kind))
    .map((each) => [each.kind, each.modality, `[${each.actors.join()}]`, each.time?.iso ?? ""].join(" ").trim());
}

test("talks that are launched, picked up and taken part in", () => {
  assert.deepEqual(events("Talks between Kenya and Norway were launched in Oslo on Monday."), [
    "meeting asserted [Kenya,Norway] 2031-06-02",
  ]);
  assert.deepEqual(events("The talks between Kenya and Norway will pick up again next week."), [
    "meeting planned [Kenya,Norway] 2031-06-09/2031-06-15",
  ]);
  assert.deepEqual(events("Kenya participated in the discussions."), ["meeting asserted [Kenya]"]);
  assert.deepEqual(events("It will be the first meeting between Kenya and Norway since May."), [
    "meeting planned [Kenya,Norway]",
  ]);
});

test("whoever sent a delegation arrives with it, also on somebody's word", () => {
  assert.deepEqual(events("A delegation of the Tern Front arrived in Oslo."), ["meeting asserted [Tern Front]"]);
  assert.deepEqual(events("The Tern Front's leadership arrived in Oslo, Ada Toll said."), [
    "meeting asserted [Tern Front]",
  ]);
});

test("a meeting told of before what was said, or as the time of a stand", () => {
  assert.deepEqual(events("After meeting the envoys on Tuesday, Kenya said it was content."), [
    "meeting asserted [Kenya] 2031-06-03",
  ]);
  assert.deepEqual(events("Premier Ada Toll offered a truce when she visited Oslo last week."), [
    "meeting asserted [Ada Toll] 2031-05-26/2031-06-01",
  ]);
});

test("a day of the month before a verb is neither its subject nor a number of things", () => {
  assert.deepEqual(events("Norway on January 29 opened peace talks."), ["meeting asserted [Norway] 2031-01-29"]);
  assert.deepEqual(events("Rebels on Jan. 29 attacked villages in Vell."), [
    "incident asserted [anonymous: Rebels] 2031-01-29",
  ]);
});

test("who goes on fighting says nothing, and an unnamed ally takes nothing from a name", () => {
  assert.deepEqual(
    events("As the envoys met in Oslo, the army continued to fight across Vell.").at(-1)?.slice(0, 17),
    "incident asserted",
  );
  assert.deepEqual(events("Kenya and an eastern coalition have been bombing the Tern Front."), [
    "incident asserted [Kenya]",
  ]);
});

test("who holds talks or ground is not held, and who is to end a war has killed nobody", () => {
  assert.deepEqual(events("Three ministers are holding talks in Oslo."), ["meeting asserted []"]);
  assert.deepEqual(events("Kenya is under pressure to end by itself a war in which 3,000 people have been killed."), [
    "casualty asserted []",
  ]);
});

test("deeds of a decade, of a package, of whoever attacked, and those that never came about", () => {
  assert.deepEqual(events("Kenya annexed the mainly desert west in the 1970s."), [
    "incident asserted [Kenya] 1970/1979",
  ]);
  assert.deepEqual(events("Norway announced its 17th package of sanctions against Kenya."), [
    "incident asserted [Norway]",
  ]);
  assert.deepEqual(events("An attack by Kenyan forces on the hills in May halted any progress."), [
    "incident asserted [Kenya] 2031-05",
  ]);
  assert.deepEqual(events("A promised referendum never materialised."), ["incident denied []"]);
});

test("a limit is set by whoever gives the time, not by whom the sentence is about", () => {
  const told = read(
    "Talks\n2031-06-04\n\nKenya's premier, Ada Toll, met the rebels after a summit in Oslo where regional leaders gave the rebels two days to leave the city.",
  ).claims.filter(({ kind }) => kind === "deadline");
  assert.deepEqual(
    told.map(({ actors }) => actors.join()),
    ["anonymous: regional leaders"],
  );
});
