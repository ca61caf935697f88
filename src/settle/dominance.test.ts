import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seededRandom } from "../kit/random.ts";
import { nonDominated, nonDominatedWithin } from "./dominance.ts";

/** Vectors of small whole numbers, so that ties are frequent. */
function vectors(seed: number, count: number, width: number): Float64Array {
  const random = seededRandom(seed);
  return Float64Array.from({ length: count * width }, () => Math.floor(random() * 6));
}

describe("nonDominated", () => {
  it("keeps each vector that no other beats, once, whatever their width", () => {
    for (const width of [2, 3, 4, 5])
      for (let seed = 0; seed < 40; seed++) {
        const rows = vectors(seed, 30, width);
        const at = (row: number) => [...rows.subarray(row * width, (row + 1) * width)];
        const beats = (a: number[], b: number[]) => a.every((x, k) => x >= b[k]) && a.some((x, k) => x > b[k]);
        const all = Array.from({ length: 30 }, (_, row) => at(row));
        const best = new Set(
          all.filter((one) => !all.some((other) => beats(other, one))).map((one) => JSON.stringify(one)),
        );
        const kept = nonDominated(rows, width).map((row) => JSON.stringify(at(row)));
        assert.deepEqual(new Set(kept), best);
        assert.equal(kept.length, best.size);
      }
  });
  it("stops in the middle of many vectors when the time is up", () => {
    let looks = 0;
    const effort = { left: Infinity, expired: () => ++looks > 3 };
    assert.equal(nonDominatedWithin(vectors(1, 5000, 4), 4, effort), null);
    assert.equal(looks, 4);
  });
});
