// One-to-one matching: words first, then words and neighbourhood together, in rounds.
//
// A drafter who restates a point leaves it in its place: between the same neighbours, under the same lead-in, often under the
// same number. So a pair's worth is how its words compare plus what the pairs around it say; the pairs are then chosen
// together (sparse-assignment.ts), and the next round sees better neighbours.
import type { Provision } from "../domain/provision.ts";
import { comparePairs, type CandidatePair } from "./candidate-pairs.ts";
import { matchedNeighbours, matchingFrom, sharedGaps, type Matching } from "./match-state.ts";
import type { Vocabulary } from "./provision-features.ts";
import { assignPairs, type WorthyPair } from "./sparse-assignment.ts";

/** What a pair must be worth to be matched: on words alone, and with its neighbourhood. */
const WORTH_ALONE = 0.46;
const WORTH_IN_PLACE = 0.37;
const BONUS = {
  bothNeighbours: 0.13,
  oneNeighbour: 0.05,
  onlyOnesInGap: 0.12,
  sameTurnInGap: 0.05,
  sameParent: 0.1,
  otherParent: -0.1,
  otherLevel: -0.04,
  mostChildren: 0.15,
  sameId: 0.05,
  sameHeading: 0.12,
  farAway: -0.06,
} as const;
const ROUNDS = 4;
/** Above this many provisions a side, pairs are taken best first instead of all together. */
const LARGEST_EXACT = 6000;
/** Gaps larger than this are not compared pair by pair in large texts. */
const LARGEST_GAP_PAIRS = 64;

/** What a person's decisions fix beforehand: matched pairs, and provisions that stay out. */
export type FixedMatches = {
  readonly pairs: readonly (readonly [a: number, b: number])[];
  readonly closedA: ReadonlySet<number>;
  readonly closedB: ReadonlySet<number>;
};

/** A one-to-one matching with the comparisons it was made from, by `a * sizeB + b`. */
export type ProvisionMatching = {
  readonly matching: Matching;
  readonly compared: ReadonlyMap<number, CandidatePair>;
};

/** Matches provisions one to one by words and neighbourhood; splits, merges and replacements come later. */
export function matchProvisions(
  a: readonly Provision[],
  b: readonly Provision[],
  vocabulary: Vocabulary,
  candidates: readonly CandidatePair[],
  fixed: FixedMatches,
): ProvisionMatching {
  const closedA = new Set([...fixed.closedA, ...fixed.pairs.map(([i]) => i)]);
  const closedB = new Set([...fixed.closedB, ...fixed.pairs.map(([, j]) => j)]);
  const isOpen = (pair: { a: number; b: number }): boolean => !closedA.has(pair.a) && !closedB.has(pair.b);
  const compared = new Map<number, CandidatePair>();
  const learn = (pairs: readonly CandidatePair[]): void => {
    for (const pair of pairs) if (isOpen(pair)) compared.set(pair.a * b.length + pair.b, pair);
  };
  learn(candidates);
  const choose = (pairs: readonly WorthyPair[]): Matching => {
    const rows =
      Math.max(a.length, b.length) > LARGEST_EXACT
        ? takeBestFirst(a.length, b.length, pairs)
        : assignPairs(a.length, b.length, pairs);
    for (const [i, j] of fixed.pairs) rows[i] = j;
    return matchingFrom(rows, b.length);
  };
  const headings = headingSimilarity(a, b, vocabulary);
  const drift = (pair: CandidatePair): number =>
    Math.abs((pair.a + 0.5) / a.length - (pair.b + 0.5) / b.length) * BONUS.farAway;

  let matching = choose(
    [...compared.values()].map((pair) => ({
      a: pair.a,
      b: pair.b,
      worth: pair.similarity + drift(pair) - WORTH_ALONE,
    })),
  );
  const isLarge = candidates.length < a.length * b.length;
  for (let round = 0; round < ROUNDS; round++) {
    if (isLarge) learn(comparePairs(gapPairs(matching, compared, b.length), vocabulary));
    const context = contextOf(a, b, matching, headings);
    const next = choose(
      [...compared.values()].map((pair) => ({
        a: pair.a,
        b: pair.b,
        worth: pair.similarity + drift(pair) + context(pair.a, pair.b) - WORTH_IN_PLACE,
      })),
    );
    const settled = next.ofA.every((j, i) => j === matching.ofA[i]);
    matching = next;
    if (settled) break;
  }
  return { matching, compared };
}

function gapPairs(matching: Matching, known: ReadonlyMap<number, unknown>, sizeB: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (const gap of sharedGaps(matching)) {
    if (gap.a.length * gap.b.length > LARGEST_GAP_PAIRS) continue;
    for (const i of gap.a) for (const j of gap.b) if (!known.has(i * sizeB + j)) pairs.push([i, j]);
  }
  return pairs;
}

/** What the neighbourhood says of a pair, given the matching so far. */
function contextOf(
  a: readonly Provision[],
  b: readonly Provision[],
  matching: Matching,
  headings: (i: number, j: number) => number,
): (i: number, j: number) => number {
  const aroundA = matchedNeighbours(matching.ofA);
  const aroundB = matchedNeighbours(matching.ofB);
  const parentA = parentIndexes(a);
  const parentB = parentIndexes(b);
  const children = countChildren(parentA, parentB, matching);
  return (i, j) => {
    let bonus = headings(i, j) * BONUS.sameHeading;
    const [beforeA, afterA] = [aroundA.before[i], aroundA.after[i]];
    const [beforeB, afterB] = [aroundB.before[j], aroundB.after[j]];
    const before = beforeA < 0 ? beforeB < 0 : matching.ofA[beforeA] === beforeB;
    const after = afterA >= a.length ? afterB >= b.length : matching.ofA[afterA] === afterB;
    if (before && after) {
      bonus += BONUS.bothNeighbours;
      const gapA = afterA - beforeA;
      const gapB = afterB - beforeB;
      if (gapA === 2 && gapB === 2) bonus += BONUS.onlyOnesInGap;
      else if (gapA === gapB && i - beforeA === j - beforeB) bonus += BONUS.sameTurnInGap;
    } else if (before || after) bonus += BONUS.oneNeighbour;
    if (parentA[i] >= 0 && parentB[j] >= 0) {
      const partner = matching.ofA[parentA[i]];
      if (partner === parentB[j]) bonus += BONUS.sameParent;
      else if (partner >= 0 || matching.ofB[parentB[j]] >= 0) bonus += BONUS.otherParent;
    } else if (parentA[i] >= 0 !== parentB[j] >= 0) bonus += BONUS.otherLevel;
    if (a[i].id === b[j].id && (before || after)) bonus += BONUS.sameId;
    return bonus + children(i, j) * BONUS.mostChildren;
  };
}

/** For each provision the place of its lead-in, or -1. */
export function parentIndexes(provisions: readonly Provision[]): Int32Array {
  const places = new Map(provisions.map((provision, i) => [provision.id, i]));
  return Int32Array.from(provisions, (provision) =>
    provision.parent === null ? -1 : (places.get(provision.parent) ?? -1),
  );
}

/** Share of two lead-ins' sub-points that are matched to one another. */
function countChildren(parentA: Int32Array, parentB: Int32Array, matching: Matching): (i: number, j: number) => number {
  const sizes = (parents: Int32Array): Int32Array => {
    const counts = new Int32Array(parents.length);
    for (const parent of parents) if (parent >= 0) counts[parent]++;
    return counts;
  };
  const sizeA = sizes(parentA);
  const sizeB = sizes(parentB);
  const shared = new Map<number, number>();
  matching.ofA.forEach((j, i) => {
    if (j < 0 || parentA[i] < 0 || parentB[j] < 0) return;
    const key = parentA[i] * parentB.length + parentB[j];
    shared.set(key, (shared.get(key) ?? 0) + 1);
  });
  return (i, j) => {
    const most = Math.max(sizeA[i], sizeB[j]);
    return most === 0 ? 0 : (shared.get(i * parentB.length + j) ?? 0) / most;
  };
}

/** How alike the innermost titles of two provisions are; 0 where one has none or they are but numbers. */
function headingSimilarity(
  a: readonly Provision[],
  b: readonly Provision[],
  vocabulary: Vocabulary,
): (i: number, j: number) => number {
  const wordsOfTitle = (provision: Provision): ReadonlySet<number> =>
    new Set(
      [...vocabulary.featuresOf(provision.headings.at(-1) ?? "").stems].filter((code) => vocabulary.isContent[code]),
    );
  const titlesA = a.map(wordsOfTitle);
  const titlesB = b.map(wordsOfTitle);
  return (i, j) => {
    const [x, y] = [titlesA[i], titlesB[j]];
    if (x.size === 0 || y.size === 0) return 0;
    let shared = 0;
    for (const code of x) if (y.has(code)) shared++;
    return (2 * shared) / (x.size + y.size);
  };
}

/** Pairs by worth, best first, each provision once: for texts too long for the exact choice. */
function takeBestFirst(rows: number, columns: number, pairs: readonly WorthyPair[]): Int32Array {
  const ofA = new Int32Array(rows).fill(-1);
  const taken = new Uint8Array(columns);
  const ranked = pairs.filter((pair) => pair.worth > 0).sort((p, q) => q.worth - p.worth || p.a - q.a || p.b - q.b);
  for (const { a, b } of ranked) {
    if (ofA[a] >= 0 || taken[b] === 1) continue;
    ofA[a] = b;
    taken[b] = 1;
  }
  return ofA;
}
