import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { canonicalJson } from "./canonical-json.ts";

describe("canonicalJson", () => {
  it("orders keys by code unit and leaves out what is undefined", () => {
    assert.equal(
      canonicalJson({ b: [1, null, "é"], a: undefined, B: { z: true, y: -0.5 } }),
      '{"B":{"y":-0.5,"z":true},"b":[1,null,"é"]}',
    );
  });
  it("escapes what UTF-8 cannot hold", () => {
    assert.equal(canonicalJson("\u0000 \ud83d"), String.raw`"\u0000 \ud83d"`);
  });
  it("refuses what JSON cannot hold", () => {
    for (const value of [Number.NaN, Infinity, undefined, () => 1, 1n])
      assert.throws(() => canonicalJson(value), TypeError);
  });
  it("gives a value back when parsed, and the same text again", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        assert.equal(canonicalJson(JSON.parse(text)), text);
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 300, seed: 3 },
    );
  });
});
