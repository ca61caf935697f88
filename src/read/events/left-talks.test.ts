import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

function told(sentence: string): string[] {
  return read(`Talks\n2031-06-04\n\n${sentence}`).claims.map(
    (each) => `${each.kind} ${each.stance} ${each.modality} ${each.issue.category} [${each.actors.join()}]`,
  );
}

test("leaving talks is a stand on them, no meeting held", () => {
  for (const left of [
    "walked out of talks in Nairobi on Monday.",
    "has pulled out of the negotiations.",
    "quit the peace talks in May.",
  ])
    assert.deepEqual(told(`The Tern Front ${left}`), ["position opposes asserted process [Tern Front]"]);
  assert.deepEqual(told("The statement came from the Tern Front, which withdrew from the talks on Tuesday."), [
    "position opposes asserted process [Tern Front]",
  ]);
  assert.deepEqual(told("Kenya did not withdraw from the talks."), ["position supports asserted process [Kenya]"]);
  assert.deepEqual(told("Ada Toll emerged from the talks at noon."), ["meeting neutral asserted process [Ada Toll]"]);
});

test("what became of talks that failed", () => {
  const pair = "Talks between Kenya and Norway";
  const meeting = (modality: string): string[] => [`meeting neutral ${modality} process [Kenya,Norway]`];
  assert.deepEqual(told(`${pair} broke down on Monday.`), meeting("cancelled"));
  assert.deepEqual(told(`${pair} collapsed in May.`), meeting("cancelled"));
  assert.deepEqual(told(`${pair} stalled in May.`), meeting("postponed"));
  assert.deepEqual(told(`${pair} almost collapsed on Monday.`), meeting("asserted"));
  assert.deepEqual(told(`${pair} may collapse.`), meeting("possible"));
});
