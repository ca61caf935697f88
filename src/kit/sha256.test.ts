import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import fc from "fast-check";
import { sha256Hex } from "./sha256.ts";

describe("sha256Hex", () => {
  it("gives the published test vector", () => {
    assert.equal(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
  it("agrees with the platform on any text, lone surrogates included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        assert.equal(sha256Hex(text), createHash("sha256").update(text, "utf8").digest("hex"));
      }),
      { numRuns: 200, seed: 1 },
    );
    assert.equal(sha256Hex("a\ud800b"), createHash("sha256").update("a\ud800b", "utf8").digest("hex"));
  });
});
