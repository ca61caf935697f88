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
/** Added to a provision's weight, so that a few shared words do not make a very short one the best partner. */
const SMALL_PASSAGE = 5;
/** Provisions of one block of sums: two to this power. */
const BLOCK_BITS = 6;
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
  addIndexed(vocabulary, rank, isBook ? PARTNERS_KEPT_IN_BOOKS : PARTNERS_KEPT, choose);
  return comparePairs([...chosen.values()], vocabulary);
}

/** Compares the listed pairs; the result is ordered by A, then B. */
export function comparePairs(
  pairs: readonly (readonly [number, number])[],
  vocabulary: Vocabulary,
): readonly CandidatePair[] {
  const { a, b } = vocabulary;
  const marker = new PassageMarker(vocabulary);
  const byA = Float64Array.from(pairs, ([i, j]) => i * b.length + j).sort();
  const placesA = Int32Array.from(byA, (key) => Math.floor(key / b.length));
  const placesB = Int32Array.from(byA, (key, k) => key - placesA[k] * b.length);
  const coveredB = new Float64Array(byA.length);
  const shared = new Int32Array(byA.length);
  for (let k = 0; k < byA.length; k++) {
    if (k === 0 || placesA[k - 1] !== placesA[k]) marker.mark(a[placesA[k]]);
    coveredB[k] = marker.coveredWeight(b[placesB[k]]);
    shared[k] = marker.sharedPairs(b[placesB[k]]);
  }
  const coveredA = new Float64Array(byA.length);
  const byB = Float64Array.from(placesB, (j, k) => j * byA.length + k).sort();
  let marked = -1;
  for (const key of byB) {
    const k = key % byA.length;
    if (marked !== placesB[k]) marker.mark(b[placesB[k]]);
    marked = placesB[k];
    coveredA[k] = marker.coveredWeight(a[placesA[k]]);
  }
  return Array.from(placesA, (i, k) => ({
    a: i,
    b: placesB[k],
    ...combineCover(a[i], b[placesB[k]], coveredA[k], coveredB[k], shared[k]),
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

/** For each provision of either side the partners with which it shares most of its rarer words, for their size. */
function addIndexed(vocabulary: Vocabulary, limit: number, most: number, choose: (i: number, j: number) => void): void {
  const { a, b } = vocabulary;
  const { starts, places } = indexRareWords(b, vocabulary, limit);
  const bestOfA = new BestPartners(a.length, most);
  const bestOfB = new BestPartners(b.length, most);
  const sizesB = Float64Array.from(b, (passage) => SMALL_PASSAGE + passage.total);
  const sums = new Float64Array(b.length);
  // Sums are looked through by blocks with something in them: cheaper than a note of each provision met.
  const blocks = new Uint8Array((b.length >> BLOCK_BITS) + 1);
  a.forEach(({ stems, weights, total }, i) => {
    for (let k = 0; k < stems.length; k++) {
      const weight = weights[k] * weights[k];
      const end = starts[stems[k] + 1];
      for (let at = starts[stems[k]]; at < end; at++) {
        const j = places[at];
        sums[j] += weight;
        blocks[j >> BLOCK_BITS] = 1;
      }
    }
    for (let block = 0; block < blocks.length; block++) {
      if (blocks[block] === 0) continue;
      blocks[block] = 0;
      const end = Math.min(b.length, (block + 1) << BLOCK_BITS);
      for (let j = block << BLOCK_BITS; j < end; j++) {
        if (sums[j] === 0) continue;
        bestOfA.offer(i, j, sums[j] / sizesB[j]);
        bestOfB.offer(j, i, sums[j] / (SMALL_PASSAGE + total));
        sums[j] = 0;
      }
    }
  });
  bestOfA.forEach(choose);
  bestOfB.forEach((j, i) => choose(i, j));
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

/** The few partners of each provision that are worth most, ties to the one offered first. */
class BestPartners {
  private readonly most: number;
  private readonly counts: Int32Array;
  private readonly partners: Int32Array;
  private readonly worths: Float64Array;
  /** What a partner must be worth more than, once there are enough. */
  private readonly bars: Float64Array;

  constructor(provisions: number, most: number) {
    this.most = most;
    this.counts = new Int32Array(provisions);
    this.partners = new Int32Array(provisions * most);
    this.worths = new Float64Array(provisions * most);
    this.bars = new Float64Array(provisions).fill(-Infinity);
  }

  offer(provision: number, partner: number, worth: number): void {
    if (worth > this.bars[provision]) this.insert(provision, partner, worth);
  }

  private insert(provision: number, partner: number, worth: number): void {
    const { most, counts, partners, worths, bars } = this;
    const first = provision * most;
    const last = first + most - 1;
    let at = first + counts[provision];
    if (at > last) at = last;
    else counts[provision]++;
    for (; at > first && worths[at - 1] < worth; at--) {
      worths[at] = worths[at - 1];
      partners[at] = partners[at - 1];
    }
    worths[at] = worth;
    partners[at] = partner;
    if (counts[provision] === most) bars[provision] = worths[last];
  }

  forEach(use: (provision: number, partner: number) => void): void {
    this.counts.forEach((count, provision) => {
      for (let k = 0; k < count; k++) use(provision, this.partners[provision * this.most + k]);
    });
  }
}
