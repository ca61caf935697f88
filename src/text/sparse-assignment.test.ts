import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { assignPairs, type WorthyPair } from "./sparse-assignment.ts";

/** The best sum by trying every choice. */
function bestSum(rows: number, pairs: readonly WorthyPair[], row = 0, used = new Set<number>()): number {
  if (row === rows) return 0;
  let best = bestSum(rows, pairs, row + 1, used);
  for (const pair of pairs)
    if (pair.a === row && !used.has(pair.b)) {
      used.add(pair.b);
      best = Math.max(best, pair.worth + bestSum(rows, pairs, row + 1, used));
      used.delete(pair.b);
    }
  return best;
}

describe("assignPairs", () => {
  it("prefers the sum over the single best pair", () => {
    const pairs = [
      { a: 0, b: 0, worth: 10 },
      { a: 0, b: 1, worth: 9 },
      { a: 1, b: 0, worth: 8 },
    ];
    assert.deepEqual([...assignPairs(2, 2, pairs)], [1, 0]);
  });
  it("leaves a row alone rather than take a worthless pair", () => {
    assert.deepEqual([...assignPairs(1, 1, [{ a: 0, b: 0, worth: -1 }])], [-1]);
  });
  it("reaches the best sum found by trying everything", () => {
    const pair = fc.record({ a: fc.nat(4), b: fc.nat(4), worth: fc.integer({ min: -3, max: 20 }) });
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: (each) => each.a * 5 + each.b, maxLength: 16 }), (pairs) => {
        const chosen = assignPairs(5, 5, pairs);
        const columns = [...chosen].filter((column) => column >= 0);
        assert.equal(new Set(columns).size, columns.length);
        const sum = [...chosen].reduce(
          (total, b, a) => total + (b < 0 ? 0 : pairs.find((each) => each.a === a && each.b === b)!.worth),
          0,
        );
        assert.equal(sum, bestSum(5, pairs));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
