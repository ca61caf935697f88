import type { Provision } from "../domain/provision.ts";
import { combineCover, PassageMarker, type PassageComparison } from "./passage-similarity.ts";
import type { Vocabulary } from "./provision-features.ts";

/** Two provisions that may correspond, by their places in A and B, with how their words compare. */
export type CandidatePair = PassageComparison & { readonly a: number; readonly b: number };

/** Up to this many pairs, every pair is compared; above, only those that an index of rarer words brings up. */
const MOST_FULL_PAIRS = 60_000;
/** Index look-ups allowed in all; commoner words are left out until the rest fits. */
const LOOKUP_BUDGET = 40_000_000;
const LOOKUP_BUDGET_IN_BOOKS = 8_000_000;
/** Partners kept for each provision, from either side; fewer in books of thousands of provisions. */
const PARTNERS_KEPT = 10;
const PARTNERS_KEPT_IN_BOOKS = 3;
const BOOK_PROVISIONS = 6000;
/** Among identical provisions, how many of the nearest are kept. */
const TWINS_KEPT = 4;

/**
 * Finds the pairs worth comparing and compares them.
 *
 * Small texts: all pairs. Large texts: those that share rare words (inverted index) and identical ones, at most ten a side,
 * so that time grows with the text and not with its square.
 */
export function findCandidates(
  a: readonly Provision[],
  b: readonly Provision[],
  vocabulary: Vocabulary,
): readonly CandidatePair[] {
  if (a.length * b.length <= MOST_FULL_PAIRS) {
    const all: [number, number][] = [];
    for (let i = 0; i < a.length; i++) for (let j = 0; j < b.length; j++) all.push([i, j]);
    return comparePairs(all, vocabulary);
  }
  const chosen = new Map<number, [number, number]>();
  const choose = (i: number, j: number): void => void chosen.set(i * b.length + j, [i, j]);
  addTwins(a, b, choose);
  const isBook = Math.max(a.length, b.length) > BOOK_PROVISIONS;
  if (isBook) addNeighbouring(a, b, choose);
  const rank = rareWordLimit(vocabulary, isBook ? LOOKUP_BUDGET_IN_BOOKS : LOOKUP_BUDGET);
  addIndexed(vocabulary.a, vocabulary.b, vocabulary, rank, choose);
  addIndexed(vocabulary.b, vocabulary.a, vocabulary, rank, (j, i) => choose(i, j));
  return comparePairs([...chosen.values()], vocabulary);
}

/** Compares the listed pairs; the result is ordered by A, then B. */
export function comparePairs(
  pairs: readonly (readonly [number, number])[],
  vocabulary: Vocabulary,
): readonly CandidatePair[] {
  const marker = new PassageMarker(vocabulary);
  const byA = [...pairs].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const coveredB = new Float64Array(byA.length);
  const shared = new Int32Array(byA.length);
  byA.forEach(([i, j], k) => {
    if (k === 0 || byA[k - 1][0] !== i) marker.mark(vocabulary.a[i]);
    coveredB[k] = marker.coveredWeight(vocabulary.b[j]);
    shared[k] = marker.sharedPairs(vocabulary.b[j]);
  });
  const coveredA = new Float64Array(byA.length);
  const byB = byA.map((_, k) => k).sort((x, y) => byA[x][1] - byA[y][1] || x - y);
  let marked = -1;
  for (const k of byB) {
    const [i, j] = byA[k];
    if (marked !== j) marker.mark(vocabulary.b[j]);
    marked = j;
    coveredA[k] = marker.coveredWeight(vocabulary.a[i]);
  }
  return byA.map(([i, j], k) => ({
    a: i,
    b: j,
    ...combineCover(vocabulary.a[i], vocabulary.b[j], coveredA[k], coveredB[k], shared[k]),
  }));
}

function addTwins(a: readonly Provision[], b: readonly Provision[], choose: (i: number, j: number) => void): void {
  const places = new Map<string, number[]>();
  b.forEach((provision, j) => {
    const known = places.get(provision.text);
    if (known === undefined) places.set(provision.text, [j]);
    else known.push(j);
  });
  a.forEach((provision, i) => {
    const twins = places.get(provision.text);
    if (twins === undefined) return;
    const wanted = (i / Math.max(1, a.length)) * b.length;
    let low = 0;
    while (low < twins.length && twins[low] < wanted) low++;
    const start = Math.max(0, Math.min(low - TWINS_KEPT / 2, twins.length - TWINS_KEPT));
    for (const j of twins.slice(start, start + TWINS_KEPT)) choose(i, j);
  });
}

/** Provisions of one id, and those at the same height of the text and just beside: in a book, rare words alone may miss them. */
function addNeighbouring(
  a: readonly Provision[],
  b: readonly Provision[],
  choose: (i: number, j: number) => void,
): void {
  const places = new Map(b.map((provision, j) => [provision.id, j]));
  a.forEach((provision, i) => {
    const same = places.get(provision.id);
    if (same !== undefined) choose(i, same);
    const level = Math.round((i / Math.max(1, a.length - 1)) * (b.length - 1));
    for (let j = Math.max(0, level - 1); j <= Math.min(b.length - 1, level + 1); j++) choose(i, j);
  });
}

/** The highest number of provisions a word may stand in to be looked up. */
function rareWordLimit(vocabulary: Vocabulary, budget: number): number {
  const counts = [...vocabulary.documentCounts].sort((x, y) => x - y);
  let spent = 0;
  for (const count of counts) {
    spent += (count * count) / 2;
    if (spent > budget) return Math.max(2, count - 1);
  }
  return counts.at(-1) ?? 0;
}

function addIndexed(
  from: Vocabulary["a"],
  to: Vocabulary["a"],
  vocabulary: Vocabulary,
  limit: number,
  choose: (i: number, j: number) => void,
): void {
  const { starts, places } = indexRareWords(to, vocabulary, limit);
  const sums = new Float64Array(to.length);
  const touched = new Int32Array(to.length);
  const most = Math.max(from.length, to.length) > BOOK_PROVISIONS ? PARTNERS_KEPT_IN_BOOKS : PARTNERS_KEPT;
  from.forEach(({ stems, weights }, i) => {
    let size = 0;
    for (let k = 0; k < stems.length; k++) {
      const weight = weights[k] * weights[k];
      const end = starts[stems[k] + 1];
      for (let at = starts[stems[k]]; at < end; at++) {
        const j = places[at];
        if (sums[j] === 0) touched[size++] = j;
        sums[j] += weight;
      }
    }
    const met = touched.subarray(0, size);
    for (const j of size <= most ? met : largest(met, sums, to, most)) choose(i, j);
    for (let k = 0; k < size; k++) sums[met[k]] = 0;
  });
}

/** Where each rarer word stands: the provisions of word `code` are `places` from `starts[code]` to `starts[code + 1]`. */
function indexRareWords(
  side: Vocabulary["a"],
  vocabulary: Vocabulary,
  limit: number,
): { readonly starts: Int32Array; readonly places: Int32Array } {
  const isIndexed = (code: number): boolean => vocabulary.isContent[code] && vocabulary.documentCounts[code] <= limit;
  const starts = new Int32Array(vocabulary.stemCount + 1);
  for (const { stems } of side) for (const code of stems) if (isIndexed(code)) starts[code + 1]++;
  for (let code = 0; code < vocabulary.stemCount; code++) starts[code + 1] += starts[code];
  const places = new Int32Array(starts[vocabulary.stemCount]);
  const next = starts.slice();
  side.forEach(({ stems }, j) => {
    for (const code of stems) if (isIndexed(code)) places[next[code]++] = j;
  });
  return { starts, places };
}

/** The partners with the largest sums for their size, ties to the earlier. */
function largest(touched: Int32Array, sums: Float64Array, to: Vocabulary["a"], most: number): readonly number[] {
  const best: number[] = [];
  const worths: number[] = [];
  for (const j of touched) {
    const worth = sums[j] / (5 + to[j].total);
    if (best.length === most && worth <= worths[most - 1]) continue;
    let at = best.length;
    while (at > 0 && (worths[at - 1] < worth || (worths[at - 1] === worth && best[at - 1] > j))) at--;
    best.splice(at, 0, j);
    worths.splice(at, 0, worth);
    if (best.length > most) {
      best.pop();
      worths.pop();
    }
  }
  return best;
}
