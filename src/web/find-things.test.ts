import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findThings, type Found } from "./find-things.ts";

const thing = (about: string, text: string): Found => ({ kind: "position", about, text, claims: ["c"] });
const THINGS = [
  thing("Norlandia on the toll", "a role for Türk observers"),
  thing("Norlandia on flags", "no flag in the strait"),
  thing("Tern Brigade on the toll", "the toll must go"),
];

describe("finding what is on record", () => {
  it("wants every word, in any order and case, accents ignored", () => {
    assert.deepEqual(findThings(THINGS, "toll NORLANDIA", 9), [THINGS[0]]);
    assert.deepEqual(findThings(THINGS, "turk", 9), [THINGS[0]]);
    assert.deepEqual(findThings(THINGS, "toll war", 9), []);
  });
  it("gives everything for no words, up to the limit", () => assert.equal(findThings(THINGS, " ", 2).length, 2));
});
