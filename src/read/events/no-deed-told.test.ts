import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

function events(sentence: string): string[] {
  return read(`Talks\n2031-06-04\n\n${sentence}`)
    .claims.filter(({ kind }) => /^(?:meeting|agreement|incident)$/.test(kind))
    .map((each) => `${each.kind} ${each.modality} [${each.actors.join()}]`);
}

test("what a noun before it hopes or asks for has not come about", () => {
  assert.deepEqual(events("Ada Toll spoke with the objective of reaching an accord."), []);
  assert.deepEqual(events("Kenya named it as a condition of resuming talks."), []);
  assert.deepEqual(events("A rebel demand that the armed forces be merged was turned down."), []);
});

test("what is done in words, in mind or on the way to something is no happening", () => {
  for (const none of [
    "The rebels, who had dropped that demand, reinstated it.",
    "The sides hit an impasse after the minister surprised her counterparts in Oslo.",
    "Negotiators from Kenya moved closer this week to concluding a deal.",
    "Omar Quill has been isolated in the capital since May.",
    "The council ruled that a referendum should be held in May.",
  ])
    assert.deepEqual(events(none), [], none);
});

test("a place under somebody's control or siege is theirs who hold it", () => {
  assert.deepEqual(events("Arlby, which has been under Norwegian control since January, was calm."), [
    "incident asserted [Norway]",
  ]);
  assert.deepEqual(events("The town is under the control of the Tern Front."), ["incident asserted [Tern Front]"]);
});

test("a day between an auxiliary and its participle", () => {
  assert.deepEqual(events("Premier Ada Toll has on Friday met Omar Quill in Oslo to try to mediate."), [
    "meeting asserted [Ada Toll]",
  ]);
});
