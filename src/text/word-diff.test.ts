import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { longestIncreasing, shortestEdit } from "./shortest-edit.ts";
import { countWords, diffWords, paintedWords } from "./word-diff.ts";

const show = (a: string, b: string) =>
  diffWords(a, b)
    .map(({ kind, text }) => (kind === "kept" ? text : kind === "deleted" ? `[-${text}-]` : `{+${text}+}`))
    .join("");

/** Longest common subsequence by the textbook table. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let above = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const row = [0];
    b.forEach((other, j) => row.push(word === other ? above[j] + 1 : Math.max(above[j + 1], row[j])));
    above = row;
  }
  return above[b.length];
}

describe("diffWords", () => {
  it("paints the changed figure and nothing else", () => {
    assert.equal(show("a force of 600,000 men.", "a force of 800,000 men."), "a force of [-600,000-]{+800,000+} men.");
  });
  it("paints an inserted clause without touching its neighbours", () => {
    assert.equal(
      show("The sides shall meet.", "The sides shall, in Doha, meet."),
      "The sides shall{+, in Doha,+} meet.",
    );
  });
  const words = fc.array(fc.constantFrom("the", "side", "shall", "not", "withdraw", "1,000", ",", "  ", "\n", "."), {
    maxLength: 30,
  });
  it("gives either side back exactly", () => {
    fc.assert(
      fc.property(words, words, (x, y) => {
        const [a, b] = [x.join(" "), y.join(" ")];
        const pieces = diffWords(a, b);
        const without = (kind: string) => pieces.map((piece) => (piece.kind === kind ? "" : piece.text)).join("");
        assert.equal(without("inserted"), a);
        assert.equal(without("deleted"), b);
      }),
      { numRuns: 500, seed: 4 },
    );
  });
  it("paints at most 1.05 times the fewest words possible", () => {
    fc.assert(
      fc.property(words, words, (x, y) => {
        const only = (list: readonly string[]) => list.filter((word) => countWords(word) > 0);
        const fewest = only(x).length + only(y).length - 2 * commonLength(only(x), only(y));
        assert.ok(paintedWords(diffWords(x.join(" "), y.join(" "))) <= 1.05 * fewest);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
  it("stays quick and exact on two long unlike passages", () => {
    const a = Array.from({ length: 20_000 }, (_, i) => `a${i % 977}`).join(" ");
    const b = Array.from({ length: 20_000 }, (_, i) => `b${i % 991}`).join(" ");
    const pieces = diffWords(a, b);
    assert.equal(pieces.map((piece) => (piece.kind === "inserted" ? "" : piece.text)).join(""), a);
  });
});

describe("shortestEdit", () => {
  it("finds as many matches as the textbook table", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 25 });
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const matches = shortestEdit(a, b);
        assert.equal(matches.length, commonLength(a, b));
        matches.forEach((match, i) => {
          assert.equal(a[match.a], b[match.b]);
          if (i > 0) assert.ok(match.a > matches[i - 1].a && match.b > matches[i - 1].b);
        });
      }),
      { numRuns: 500, seed: 6 },
    );
  });
  it("cuts long sequences at words that occur once", () => {
    const a = Array.from({ length: 4000 }, (_, i) => `w${i}`);
    const b = a.flatMap((word, i) => (i % 2 === 0 ? [word] : [`x${i}`]));
    assert.equal(shortestEdit(a, b).length, 2000);
  });
});

describe("longestIncreasing", () => {
  it("keeps the most that stays in order", () => {
    assert.deepEqual(
      longestIncreasing([3, 1, 2, 5, 4], (x) => x),
      [1, 2, 4],
    );
  });
});
