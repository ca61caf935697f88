import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bothEnds, chainOfOther, moveEnd, readChain, readNames, writeChain } from "./correct-claim.ts";

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

describe("moveEnd", () => {
  const text = "“We won’t sign,” the premier said.";
  const span = { start: text.indexOf("We"), end: text.indexOf(",”") };
  const words = (moved: { start: number; end: number }) => text.slice(moved.start, moved.end);
  it("moves one end by a word", () => {
    assert.equal(words(moveEnd(text, span, "end", 1)), "We won’t sign,” the");
    assert.equal(words(moveEnd(text, span, "end", -1)), "We won’t");
    assert.equal(words(moveEnd(text, span, "start", 1)), "won’t sign");
  });
  it("stays in the text, and keeps a word", () => {
    assert.equal(moveEnd(text, span, "start", -1), span);
    const one = { start: span.start, end: span.start + 2 };
    assert.equal(moveEnd(text, one, "end", -1), one);
    assert.equal(moveEnd(text, one, "start", 1), one);
  });
});

describe("bothEnds", () => {
  it("shows beginning and end of many words", () => {
    assert.equal(bothEnds("few words"), "few words");
    const many = bothEnds(`first ${"middle ".repeat(80)}last`);
    assert.match(many, /^first .*… .*last$/);
    assert.ok(many.length < 330);
  });
});
