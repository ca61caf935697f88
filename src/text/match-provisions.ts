// One-to-one matching: words first, then words and neighbourhood together, in rounds.
//
// A drafter who restates a point leaves it in its place: between the same neighbours, under the same lead-in, often under the
// same number. So a pair's worth is how its words compare plus what the pairs around it say; the pairs are then chosen
// together (sparse-assignment.ts), and the next round sees better neighbours.
import type { Provision } from "../domain/provision.ts";
import { comparePairs, type CandidatePair } from "./candidate-pairs.ts";
import {
  backboneOf,
  groupsOf,
  linkedNeighbours,
  matchingFrom,
  sharedGaps,
  type LinkGroups,
  type Matching,
} from "./match-state.ts";
import { PassageMarker } from "./passage-similarity.ts";
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
/** Among leftovers, how much the mere number of words with a counterpart counts beside their rarity. */
const BREADTH_SHARE = 0.35;
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
  const rounds = Math.max(a.length, b.length) > LARGEST_EXACT ? 1 : ROUNDS;
  for (let round = 0; round < rounds; round++) {
    if (isLarge) learn(comparePairs(gapPairs(matching, compared, b.length), vocabulary));
    const context = contextOf(a, b, groupsOf(matching), headings);
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
  for (const gap of sharedGaps(groupsOf(matching))) {
    if (gap.a.length * gap.b.length > LARGEST_GAP_PAIRS) continue;
    for (const i of gap.a) for (const j of gap.b) if (!known.has(i * sizeB + j)) pairs.push([i, j]);
  }
  return pairs;
}

/** What the neighbourhood says of a pair, given the links so far. */
function contextOf(
  a: readonly Provision[],
  b: readonly Provision[],
  groups: LinkGroups,
  headings: (i: number, j: number) => number,
): (i: number, j: number) => number {
  const near = neighbourhood(groups, groups);
  const far = neighbourhood(groups, backboneOf(groups));
  const parentA = parentIndexes(a);
  const parentB = parentIndexes(b);
  const children = countChildren(parentA, parentB, groups);
  return (i, j) => {
    let bonus = headings(i, j) * BONUS.sameHeading;
    const nearby = near(i, j);
    const { before, after, gapA, gapB, sameTurn } =
      nearby.before + nearby.after >= 2 ? nearby : better(nearby, far(i, j));
    bonus +=
      before > 0 && after > 0 ? (BONUS.bothNeighbours * (before + after)) / 2 : BONUS.oneNeighbour * (before + after);
    const sharesGap = before === 1 && after === 1;
    if (sharesGap && gapA === 1 && gapB === 1) bonus += BONUS.onlyOnesInGap;
    else if (sharesGap && gapA === gapB && sameTurn) bonus += BONUS.sameTurnInGap;
    if (a[i].id === b[j].id && (before > 0 || after > 0) && (!sharesGap || gapA === gapB)) bonus += BONUS.sameId;
    if (parentA[i] >= 0 && parentB[j] >= 0) {
      const group = groups.ofA[parentA[i]];
      if (group >= 0 && group === groups.ofB[parentB[j]]) bonus += BONUS.sameParent;
      else if (group >= 0 || groups.ofB[parentB[j]] >= 0) bonus += BONUS.otherParent;
    } else if (parentA[i] >= 0 !== parentB[j] >= 0) bonus += BONUS.otherLevel;
    return bonus + children(i, j) * BONUS.mostChildren;
  };
}

/** A neighbour one further away agrees for less: a point was put in between, or the nearest one moved. */
const FURTHER_AGREEMENT = 0.7;

/** How a pair stands between its linked neighbours; `gapA`, `gapB`: unlinked provisions between them, the pair included. */
type Standing = {
  readonly before: number;
  readonly after: number;
  readonly gapA: number;
  readonly gapB: number;
  readonly sameTurn: boolean;
};

function better(one: Standing, other: Standing): Standing {
  return other.before + other.after > one.before + one.after ? other : one;
}

/** Reads how pairs stand between the fence posts: links that count as neighbours. */
function neighbourhood(groups: LinkGroups, fence: LinkGroups): (i: number, j: number) => Standing {
  const aroundA = linkedNeighbours(fence.ofA);
  const aroundB = linkedNeighbours(fence.ofB);
  const freeBefore = (side: Int32Array): Int32Array => {
    const counts = new Int32Array(side.length + 1);
    side.forEach((group, k) => (counts[k + 1] = counts[k] + (group < 0 ? 1 : 0)));
    return counts;
  };
  const freeA = freeBefore(groups.ofA);
  const freeB = freeBefore(groups.ofB);
  const agree = (i: number, j: number, a: Int32Array, b: Int32Array, edgeA: number, edgeB: number): number => {
    const [nearA, nearB] = [a[i], b[j]];
    if (nearA === edgeA || nearB === edgeB) return nearA === edgeA && nearB === edgeB ? 1 : 0;
    if (fence.ofA[nearA] === fence.ofB[nearB]) return 1;
    const [nextA, nextB] = [a[nearA], b[nearB]];
    const meetsA = nextA !== edgeA && fence.ofA[nextA] === fence.ofB[nearB];
    const meetsB = nextB !== edgeB && fence.ofA[nearA] === fence.ofB[nextB];
    return meetsA || meetsB ? FURTHER_AGREEMENT : 0;
  };
  return (i, j) => {
    // The pair itself counts as unlinked, whether or not it is linked at present.
    const ownA = groups.ofA[i] < 0 ? 0 : 1;
    const ownB = groups.ofB[j] < 0 ? 0 : 1;
    const turnA = freeA[i] - freeA[aroundA.before[i] + 1];
    const turnB = freeB[j] - freeB[aroundB.before[j] + 1];
    return {
      before: agree(i, j, aroundA.before, aroundB.before, -1, -1),
      after: agree(i, j, aroundA.after, aroundB.after, fence.ofA.length, fence.ofB.length),
      gapA: freeA[aroundA.after[i]] - freeA[aroundA.before[i] + 1] + ownA,
      gapB: freeB[aroundB.after[j]] - freeB[aroundB.before[j] + 1] + ownB,
      sameTurn: turnA === turnB,
    };
  };
}

/**
 * Matches what is still free, once splits and merges are known: restatements in wholly other words keep their place, so a pair
 * in place needs fewer shared words, and many weakly shared words count beside a few rare ones.
 *
 * @returns new pairs only
 */
export function rescuePairs(
  a: readonly Provision[],
  b: readonly Provision[],
  vocabulary: Vocabulary,
  groups: LinkGroups,
  closed: FixedMatches,
): readonly (readonly [a: number, b: number])[] {
  const headings = headingSimilarity(a, b, vocabulary);
  const rescued = new Map<number, number>();
  const current = { ofA: Int32Array.from(groups.ofA), ofB: Int32Array.from(groups.ofB) };
  for (let round = 0; round < ROUNDS; round++) {
    const open: [number, number][] = sharedGaps(current).flatMap((gap) =>
      gap.a.length * gap.b.length > LARGEST_GAP_PAIRS
        ? []
        : gap.a
            .filter((i) => !closed.closedA.has(i))
            .flatMap((i) => gap.b.filter((j) => !closed.closedB.has(j)).map((j): [number, number] => [i, j])),
    );
    const context = contextOf(a, b, current, headings);
    const breadth = new BreadthMeasure(vocabulary);
    const rows = assignPairs(
      a.length,
      b.length,
      comparePairs(open, vocabulary).map((pair) => ({
        a: pair.a,
        b: pair.b,
        worth:
          (1 - BREADTH_SHARE) * pair.similarity +
          BREADTH_SHARE * breadth.of(pair.a, pair.b) +
          context(pair.a, pair.b) -
          WORTH_IN_PLACE,
      })),
    );
    let grew = false;
    rows.forEach((j, i) => {
      if (j < 0) return;
      grew = true;
      rescued.set(i, j);
      current.ofA[i] = a.length + i;
      current.ofB[j] = a.length + i;
    });
    if (!grew) break;
  }
  return [...rescued];
}

/** Share of two passages' content words that have any counterpart in the other, however weak. */
class BreadthMeasure {
  private readonly marker: PassageMarker;
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.marker = new PassageMarker(vocabulary);
  }

  of(i: number, j: number): number {
    const [a, b] = [this.vocabulary.a[i], this.vocabulary.b[j]];
    const count = (passage: typeof a): { met: number; all: number } => {
      const content = [...passage.stems].filter((code) => this.vocabulary.isContent[code]);
      return { met: content.filter((code) => this.marker.creditOf(code) > 0).length, all: content.length };
    };
    this.marker.mark(b);
    const inA = count(a);
    this.marker.mark(a);
    const inB = count(b);
    return (inA.met + inB.met) / Math.max(1, inA.all + inB.all);
  }
}

/** For each provision the place of its lead-in, or -1. */
export function parentIndexes(provisions: readonly Provision[]): Int32Array {
  const places = new Map(provisions.map((provision, i) => [provision.id, i]));
  return Int32Array.from(provisions, (provision) =>
    provision.parent === null ? -1 : (places.get(provision.parent) ?? -1),
  );
}

/** Share of two lead-ins' sub-points that are matched to one another. */
function countChildren(parentA: Int32Array, parentB: Int32Array, groups: LinkGroups): (i: number, j: number) => number {
  const sizes = (parents: Int32Array): Int32Array => {
    const counts = new Int32Array(parents.length);
    for (const parent of parents) if (parent >= 0) counts[parent]++;
    return counts;
  };
  const sizeA = sizes(parentA);
  const sizeB = sizes(parentB);
  const shared = new Map<number, number>();
  const firstOfB = new Map<number, number>();
  groups.ofB.forEach((group, j) => {
    if (group >= 0 && !firstOfB.has(group)) firstOfB.set(group, j);
  });
  groups.ofA.forEach((group, i) => {
    const j = firstOfB.get(group) ?? -1;
    if (group < 0 || j < 0 || parentA[i] < 0 || parentB[j] < 0) return;
    const key = parentA[i] * parentB.length + parentB[j];
    shared.set(key, (shared.get(key) ?? 0) + 1);
  });
  return (i, j) => {
    const most = Math.max(sizeA[i], sizeB[j]);
    return most === 0 ? 0 : (shared.get(i * parentB.length + j) ?? 0) / most;
  };
}

/** How alike the innermost titles of two provisions are, shared among all that stand under them; 0 where one has none or they are but numbers. */
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
  const crowd = (side: readonly Provision[]): readonly number[] => {
    const counts = new Map<string, number>();
    const keyOf = (provision: Provision): string => provision.headings.join("\n");
    for (const provision of side) counts.set(keyOf(provision), (counts.get(keyOf(provision)) ?? 0) + 1);
    return side.map((provision) => counts.get(keyOf(provision)) ?? 1);
  };
  const crowdA = crowd(a);
  const crowdB = crowd(b);
  return (i, j) => {
    const [x, y] = [titlesA[i], titlesB[j]];
    if (x.size === 0 || y.size === 0) return 0;
    let shared = 0;
    for (const code of x) if (y.has(code)) shared++;
    return (2 * shared) / (x.size + y.size) / Math.max(crowdA[i], crowdB[j]);
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
