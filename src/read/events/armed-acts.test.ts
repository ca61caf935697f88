import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** The words of the happenings in a text, with modality where something else than told as a fact. */
function incidents(text: string): readonly string[] {
  return read(text, { published: "2025-06-18" })
    .claims.filter(({ kind }) => kind === "incident")
    .map(({ quote, modality }) => (modality === "asserted" ? quote : `${modality}: ${quote}`));
}

test("whatever armed people and weapons do is a happening, save saying and thinking", () => {
  assert.deepEqual(incidents("Rebel rockets were flying at cargo boats on the lake."), [
    "Rebel rockets were flying at cargo boats on the lake",
  ]);
  assert.deepEqual(incidents("Soldiers tore down the flag over the customs house."), [
    "Soldiers tore down the flag over the customs house",
  ]);
  assert.deepEqual(incidents("The army considered the offer and rejected it."), []);
});

test("ground held or taken is told by a relative clause", () => {
  assert.deepEqual(incidents("The hills they still defend are bare."), ["The hills they still defend"]);
  assert.deepEqual(incidents("The parts of the valley that the militia still holds are flooded."), [
    "The parts of the valley that the militia still holds",
  ]);
});

test("a deed promised is planned, a deed owned up to is on the doer's word", () => {
  assert.deepEqual(incidents("Sven Dahl, leader of the Harvest Party, intends to march on the ministry tonight."), [
    "planned: Sven Dahl, leader of the Harvest Party, intends to march on the ministry tonight",
  ]);
  const [admitted] = read("The Orsa Front admitted the killing in a call to a radio station.").claims;
  assert.equal(admitted.kind, "incident");
  assert.deepEqual(admitted.chain, [["Orsa Front"]]);
});

test("violence told in a noun gives where or whom it struck", () => {
  assert.deepEqual(incidents("The premier left after a drone attack on Arlby."), ["a drone attack on Arlby"]);
  assert.deepEqual(incidents("In four days of combat in May at least 48 people died."), ["four days of combat in May"]);
  assert.deepEqual(incidents("The attack drew condemnation."), []);
});

test("force by its verb, offices lost and places handed back", () => {
  for (const deed of [
    "The tribal front has surrounded the garrison at Torvik",
    "The chief of staff was dismissed over the loss of the garrison",
    "The regime has cut off electricity to the rebel province",
    "Loyalists burned down the premises of a newspaper in Torvik on Friday",
  ])
    assert.deepEqual(incidents(`${deed}.`), [deed]);
  assert.deepEqual(incidents("A meeting of experts in May had cleared the way."), []);
});

test("a happening in a cause, a consequence or a crowd's march is one of its own", () => {
  assert.deepEqual(incidents("The session was put back after a grenade wrecked the hall in Arlby."), [
    "a grenade wrecked the hall in Arlby",
  ]);
  assert.deepEqual(incidents("Some 300 farmers rallied outside the palace on Tuesday to press the premier."), [
    "Some 300 farmers rallied outside the palace on Tuesday",
  ]);
  const [talks] = read("The raid led Kenya to break off contact.").claims.filter(({ kind }) => kind === "meeting");
  assert.equal(talks.modality, "postponed");
  assert.deepEqual(talks.actors, ["Kenya"]);
});

test("troops sent are a happening, envoys sent a meeting", () => {
  assert.deepEqual(incidents("The defence secretary has sent two more battalions to the island."), [
    "The defence secretary has sent two more battalions to the island",
  ]);
  assert.deepEqual(incidents("Kenya has sent its envoy to Torvik for talks."), []);
});

test("who counts a toll did nothing, and who is given hours was given no text", () => {
  const kinds = (text: string) => read(text, { published: "2031-06-04" }).claims.map(({ kind }) => kind);
  assert.deepEqual(kinds("The army put the toll at 300."), ["casualty"]);
  assert.ok(!kinds("The Tern Front was given three days to answer.").includes("document"));
  assert.ok(kinds("The Tern Front was given the draft on Monday.").includes("document"));
});

test("a military that acts, and a war by when it was", () => {
  const told = (text: string) =>
    read(text, { published: "2031-06-04" }).claims.map(({ kind, actors, time }) => [kind, ...actors, time?.iso]);
  assert.deepEqual(told("Kenya's military seized power from the elected government on 1 February 2021."), [
    ["incident", "Kenyan military", "2021-02-01"],
  ]);
  assert.deepEqual(told("The war between the army and its former ally broke out on 15 April 2023."), [
    ["incident", "2023-04-15"],
  ]);
  assert.deepEqual(told("The war may begin again in May."), []);
});

test("what armed people do to somebody's mood is no happening", () => {
  assert.deepEqual(incidents("The army angered the most powerful of the rebels."), []);
});

test("men and arms that are being sent are on their way, no plan", () => {
  assert.deepEqual(incidents("Two officers said that Kenya is sending fighters to support Norway."), [
    "Two officers said that Kenya is sending fighters to support Norway",
  ]);
  assert.deepEqual(incidents("Kenya is sending two battalions to Norway on Friday."), [
    "planned: Kenya is sending two battalions to Norway on Friday",
  ]);
});
