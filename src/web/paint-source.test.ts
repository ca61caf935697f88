import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { paintSource } from "./paint-source.ts";

const at = (id: string, start: number, end: number) => ({ id, span: { start, end } });

describe("paintSource", () => {
  it("cuts the text at every edge and puts the shortest claim first", () => {
    const pieces = paintSource("abcdef", [at("long", 0, 5), at("short", 2, 4)], "short");
    assert.deepEqual(
      pieces.map(({ text, claims, isCurrent }) => [text, claims, isCurrent]),
      [
        ["ab", ["long"], false],
        ["cd", ["short", "long"], true],
        ["e", ["long"], false],
        ["f", [], false],
      ],
    );
  });
  it("knows the lines that were not read", () => {
    const pieces = paintSource("ad\nwords\nad", [at("claim", 3, 8)], null, [
      { start: 0, end: 2 },
      { start: 9, end: 11 },
    ]);
    assert.deepEqual(
      pieces.filter(({ isUnread }) => isUnread).map(({ start, end }) => [start, end]),
      [
        [0, 2],
        [9, 11],
      ],
    );
    assert.equal(pieces.map(({ text }) => text).join(""), "ad\nwords\nad");
  });
  it("gives back the text whatever the claims are", () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 12 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), spans, (text, pairs) => {
        const claims = pairs
          .map(([start, length], i) => at(String(i), start, start + length))
          .filter(({ span }) => span.end <= text.length);
        const pieces = paintSource(text, claims, null);
        assert.equal(pieces.map((piece) => piece.text).join(""), text);
        for (const { id, span } of claims) {
          const covered = pieces.filter((piece) => piece.claims.includes(id));
          assert.equal(covered.map((piece) => piece.text).join(""), text.slice(span.start, span.end));
        }
      }),
      { seed: 7 },
    );
  });
});
