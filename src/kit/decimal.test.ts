import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { formatFraction, formatScaled, parseMillionths } from "./decimal.ts";

describe("parseMillionths", () => {
  it("reads decimals exactly, as millionths", () => {
    assert.equal(parseMillionths("4.25"), 4_250_000n);
    assert.equal(parseMillionths("-0.000001"), -1n);
    assert.equal(parseMillionths(0.1), 100_000n);
    assert.equal(parseMillionths("900719925474099312345"), 900_719_925_474_099_312_345_000_000n);
  });
  it("refuses what is no plain decimal or has seven fraction digits", () => {
    for (const text of ["", "1.", ".5", "1e3", " 1", "0x10", "1.0000001", "1,5"])
      assert.equal(parseMillionths(text), null);
    assert.equal(parseMillionths(Number.NaN), null);
    assert.equal(parseMillionths(1e-7), null);
  });
});

describe("formatScaled", () => {
  it("prints the shortest exact decimal, and reads back as the same number", () => {
    assert.equal(formatScaled(4_250_000n, 6), "4.25");
    assert.equal(formatScaled(-70n, 1), "-7");
    assert.equal(formatScaled(5n, 0), "5");
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (units) => {
        assert.equal(parseMillionths(formatScaled(units, 6)), units);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe("formatFraction", () => {
  it("rounds a bound to its own side", () => {
    assert.equal(formatFraction(1n, 3n, 3, "down"), "0.333");
    assert.equal(formatFraction(1n, 3n, 3, "up"), "0.334");
    assert.equal(formatFraction(-1n, 3n, 3, "down"), "-0.334");
    assert.equal(formatFraction(-1n, 3n, 3, "up"), "-0.333");
    assert.equal(formatFraction(3n, 4n, 6, "up"), "0.75");
  });
});
