// What alignment is measured against: what an ordinary line comparison finds, and what greedy pairing by shared words finds.
import type { Provision } from "../src/domain/provision.ts";
import { shortestEdit } from "../src/text/shortest-edit.ts";
import { wordsOf } from "../src/text/word-forms.ts";

/** Pairs of provisions as `a>b` ids. */
export type UnitPairs = ReadonlySet<string>;

/** Lines that a line comparison keeps, and in a changed stretch the first line against the first, the second against the second … */
export function pairByLines(a: readonly Provision[], b: readonly Provision[]): UnitPairs {
  const pairs = new Set<string>();
  const matches = shortestEdit(
    a.map((each) => each.text),
    b.map((each) => each.text),
  );
  let [i, j] = [0, 0];
  for (const match of [...matches, { a: a.length, b: b.length }]) {
    while (i < match.a && j < match.b) pairs.add(`${a[i++].id}>${b[j++].id}`);
    [i, j] = [match.a, match.b];
    if (i < a.length) pairs.add(`${a[i++].id}>${b[j++].id}`);
  }
  return pairs;
}

/** Best pairs first by shared words (Dice at least .4), each provision once. */
export function pairGreedily(a: readonly Provision[], b: readonly Provision[]): UnitPairs {
  const bags = [a, b].map((side) => side.map((each) => new Set(wordsOf(each.text))));
  const ranked = a
    .flatMap((_, i) =>
      b.map((_, j) => {
        const [x, y] = [bags[0][i], bags[1][j]];
        const shared = [...x].filter((word) => y.has(word)).length;
        return { i, j, dice: (2 * shared) / Math.max(1, x.size + y.size) };
      }),
    )
    .filter((pair) => pair.dice >= 0.4)
    .sort((p, q) => q.dice - p.dice || p.i - q.i || p.j - q.j);
  const [usedA, usedB, pairs] = [new Set<number>(), new Set<number>(), new Set<string>()];
  for (const { i, j } of ranked) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    pairs.add(`${a[i].id}>${b[j].id}`);
  }
  return pairs;
}
