import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "../read.ts";

/** Whom the terms of a text bind, in the order of their words. */
function bound(text: string): readonly string[] {
  return read(text, { published: "2031-06-04" }).claims.flatMap(({ kind, actors }) =>
    kind === "provision" ? [actors.join(" and ")] : [],
  );
}

const TOLD = "Kenya and Uganda signed an accord in Vell on Monday. ";

test("a term binds whom its text puts under a duty or gives a right, even a third", () => {
  assert.deepEqual(bound(`${TOLD}The accord commits Norway to pay for the bridge.`), ["Norway"]);
  assert.deepEqual(bound(`${TOLD}The accord obliges the Lake Council to count the boats.`), ["Lake Council"]);
  assert.deepEqual(bound(`${TOLD}The accord obliges them to open the road.`), ["Kenya and Uganda"]);
});

test("a term binds whose fighters, envoys or weapons it speaks of", () => {
  assert.deepEqual(bound(`${TOLD}Under the accord, fighters of the Tern Front shall be disarmed.`), ["Tern Front"]);
  assert.deepEqual(bound(`${TOLD}Under the accord, the Kenyan army would leave the valley.`), ["Kenyan army"]);
});

test("a term in the passive binds whoever is to do it", () => {
  assert.deepEqual(bound(`${TOLD}Under the accord, the prices would be watched over by the Lake Council.`), [
    "Lake Council",
  ]);
});

test("a term binds neither the land that is left nor the sides where it names another", () => {
  assert.deepEqual(bound(`${TOLD}The accord calls for the withdrawal of all troops from Kenya.`), ["Kenya and Uganda"]);
  assert.deepEqual(bound(`${TOLD}The accord calls on the Ruvians to disband.`), ["Ruvians"]);
  assert.deepEqual(
    bound(`${TOLD}The talks grew out of a Norway-Oman deal, which called for the withdrawal of foreign troops.`),
    ["Norway and Oman"],
  );
});

test("what came of a text, and what somebody declared at a time, are no terms of it", () => {
  assert.deepEqual(bound(`${TOLD}This created a complicated process.`), []);
  assert.deepEqual(bound(`${TOLD}The army was wary. It declared in 2030 that six groups could not join.`), []);
  assert.deepEqual(bound(`${TOLD}It would open the road.`), ["Kenya and Uganda"]);
});
