import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chainOfOther, readChain, readNames, writeChain } from "./correct-claim.ts";

describe("names and chains as typed", () => {
  it("are parted by semicolons and arrows, and written back as they were read", () => {
    assert.deepEqual(readNames(" Mara Quill;; Norlandia "), ["Mara Quill", "Norlandia"]);
    assert.deepEqual(readChain("Ostrel Wire > Mara Quill; Joren Vell"), [
      ["Ostrel Wire"],
      ["Mara Quill", "Joren Vell"],
    ]);
    assert.deepEqual(readChain(" "), []);
    const chain = [["Ostrel Wire"], ["anonymous: a harbour official"]];
    assert.deepEqual(readChain(writeChain(chain)), chain);
  });
});

describe("chainOfOther", () => {
  it("lets the new actor say what the old one said, and whoever passed it on stays", () =>
    assert.deepEqual(chainOfOther([["Ostrel Wire"], ["Joren Vell"]], ["Joren Vell"], ["Mara Quill"]), [
      ["Ostrel Wire"],
      ["Mara Quill"],
    ]));
  it("leaves a chain that ends in somebody else", () => {
    assert.deepEqual(chainOfOther([["Joren Vell"]], ["Tern Brigade"], ["Norlandia"]), [["Joren Vell"]]);
    assert.deepEqual(chainOfOther([], ["Tern Brigade"], ["Norlandia"]), []);
  });
  it("drops the level when nobody is left to say it", () =>
    assert.deepEqual(chainOfOther([["Ostrel Wire"], ["Joren Vell"]], ["Joren Vell"], []), [["Ostrel Wire"]]));
});
