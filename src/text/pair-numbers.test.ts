import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seededRandom } from "../kit/random.ts";
import { PairNumbers } from "./pair-numbers.ts";

describe("PairNumbers", () => {
  it("numbers pairs in the order in which they are met, either way round a pair of its own", () => {
    const numbers = new PairNumbers();
    assert.deepEqual([numbers.of(0, 0, true), numbers.of(1, 2, true), numbers.of(2, 1, true)], [0, 1, 2]);
    assert.deepEqual([numbers.of(2, 1, false), numbers.of(0, 0, true), numbers.of(0, 1, false)], [2, 0, -1]);
    assert.equal(numbers.size, 3);
  });
  it("agrees with a map through many enlargements", () => {
    const random = seededRandom(11);
    const numbers = new PairNumbers();
    const expected = new Map<string, number>();
    for (let round = 0; round < 100_000; round++) {
      const [first, second] = [Math.floor(random() ** 3 * 50_000), Math.floor(random() * 50_000)];
      const key = `${first} ${second}`;
      if (!expected.has(key)) expected.set(key, expected.size);
      assert.equal(numbers.of(first, second, true), expected.get(key));
    }
    assert.equal(numbers.size, expected.size);
  });
});
