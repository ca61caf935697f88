import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { groundsOf, whatWasWrong } from "./judgement-grounds.ts";

describe("the grounds of a judgement", () => {
  it("are the reason, the comment, both or nothing", () => {
    assert.equal(groundsOf("duplicate", null), "duplicate");
    assert.equal(groundsOf(null, " ask the chair "), "ask the chair");
    assert.equal(groundsOf("other", "not his words"), "other: not his words");
    assert.equal(groundsOf(null, "  "), null);
  });
  it("name what a correction changed", () => {
    const claim = { span: { start: 4, end: 9 }, actors: ["Norlandia"], chain: [["Ilse Toll"]] };
    const filed = { start: 4, end: 9, actors: ["Norlandia"], chain: [["Ilse Toll"]] };
    assert.equal(whatWasWrong(claim, { ...filed, end: 12 }), "wrong span");
    assert.equal(whatWasWrong(claim, { ...filed, actors: ["Tern Brigade"] }), "wrong speaker");
    assert.equal(whatWasWrong(claim, { ...filed, chain: [["Joren Vell"]] }), "wrong speaker");
    assert.equal(whatWasWrong(claim, filed), "other");
  });
});
