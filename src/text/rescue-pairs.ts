// Leftovers of the one-to-one matching: restatements with hardly a shared word.
import { comparePairs, type CandidatePair } from "./candidate-pairs.ts";
import type { DraftsToMatch } from "./drafts-to-match.ts";
import { LARGEST_GAP_PAIRS, ROUNDS, WORTH_IN_PLACE, type FixedMatches } from "./match-provisions.ts";
import { sharedGaps, type LinkGroups } from "./match-state.ts";
import { matchSections } from "./matched-sections.ts";
import { contextOf, parentIndexes } from "./pair-context.ts";
import { PassageMarker } from "./passage-similarity.ts";
import type { Vocabulary } from "./provision-features.ts";
import { assignPairs } from "./sparse-assignment.ts";

/** More pairs than this with a leftover in them are compared only within gaps. */
const MOST_LEFTOVER_PAIRS = 20_000;
/** Among leftovers, how much the mere number of words with a counterpart counts beside their rarity. */
const BREADTH_SHARE = 0.35;
/** What it adds that two leftovers are each other's best by far. */
const DISTINCT_BONUS = 0.25;
/** What a pair must be worth that stands neither between the same links nor in corresponding chapters. */
const WORTH_OUT_OF_PLACE = 0.45;

/** A pair of leftovers with how its words compare, rare ones and mere numbers taken together. */
type WeighedPair = CandidatePair & { readonly words: number };

/**
 * Matches what is still free, once splits and merges are known: restatements in wholly other words keep their place, so a pair
 * in place needs fewer shared words, and many weakly shared words count beside a few rare ones. Two that are each other's best by far may
 * also stand apart: rival drafts treat the same questions in another order.
 *
 * @returns new pairs only
 */
export function rescuePairs(
  drafts: DraftsToMatch,
  groups: LinkGroups,
  closed: FixedMatches,
): readonly (readonly [a: number, b: number])[] {
  const { a, b, vocabulary, headings, otherSubject } = drafts;
  const parentA = parentIndexes(a);
  const parentB = parentIndexes(b);
  const sameLevel = (i: number, j: number): boolean => parentA[i] >= 0 === parentB[j] >= 0;
  const rescued = new Map<number, number>();
  const current = { ofA: Int32Array.from(groups.ofA), ofB: Int32Array.from(groups.ofB) };
  const breadth = new BreadthMeasure(vocabulary);
  const weigh = (pairs: readonly (readonly [number, number])[]): readonly WeighedPair[] =>
    comparePairs(pairs, vocabulary).map((pair) => ({
      ...pair,
      words: (1 - BREADTH_SHARE) * pair.similarity + BREADTH_SHARE * breadth.of(pair.a, pair.b),
    }));
  const isFreeA = (i: number): boolean => current.ofA[i] < 0 && !closed.closedA.has(i);
  const isFreeB = (j: number): boolean => current.ofB[j] < 0 && !closed.closedB.has(j);
  // A leftover is held against all provisions of the other side: among a few leftovers anything would stand out.
  const touching = pairsTouching(a.length, b.length, isFreeA, isFreeB);
  const known = touching === null ? null : weigh(touching);
  const apart = known === null ? null : distinctness(known);
  for (let round = 0; round < ROUNDS; round++) {
    const open = sharedGaps(current).flatMap((gap) =>
      gap.a.length * gap.b.length > LARGEST_GAP_PAIRS
        ? []
        : gap.a.filter(isFreeA).flatMap((i) => gap.b.filter(isFreeB).map((j) => [i, j] as const)),
    );
    const inGap = new Set(open.map(([i, j]) => i * b.length + j));
    const context = contextOf(a, b, current, headings);
    const sections = matchSections(a, b, current, headings.titles);
    const worthOf = (pair: WeighedPair, standsOut: number): number =>
      pair.words +
      context(pair.a, pair.b) +
      otherSubject(pair) +
      (sameLevel(pair.a, pair.b) ? DISTINCT_BONUS * standsOut : 0) -
      (inGap.has(pair.a * b.length + pair.b) || sections.corresponds(pair.a, pair.b)
        ? WORTH_IN_PLACE
        : WORTH_OUT_OF_PLACE);
    const worthy = (known ?? weigh(open)).flatMap((pair, k) =>
      isFreeA(pair.a) && isFreeB(pair.b) ? [{ a: pair.a, b: pair.b, worth: worthOf(pair, apart?.[k] ?? 0) }] : [],
    );
    const rows = assignPairs(a.length, b.length, worthy);
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

/** Every pair with a leftover in it, or null if they are too many to compare. */
function pairsTouching(
  sizeA: number,
  sizeB: number,
  isFreeA: (i: number) => boolean,
  isFreeB: (j: number) => boolean,
): readonly (readonly [number, number])[] | null {
  const all = (size: number): readonly number[] => Array.from({ length: size }, (_, place) => place);
  const [freeA, freeB] = [all(sizeA).filter(isFreeA), all(sizeB).filter(isFreeB)];
  if (freeA.length * sizeB + freeB.length * sizeA > MOST_LEFTOVER_PAIRS) return null;
  return [
    ...freeA.flatMap((i) => all(sizeB).map((j) => [i, j] as const)),
    ...all(sizeA)
      .filter((i) => !isFreeA(i))
      .flatMap((i) => freeB.map((j) => [i, j] as const)),
  ];
}

/**
 * For each pair, how far it stands out among all pairs of its two provisions: 0 when one of them has a better partner, up to 1 when
 * neither shares anything with anyone else. Texts on one subject share words everywhere; being each other's best tells more than a figure.
 */
function distinctness(
  pairs: readonly { readonly a: number; readonly b: number; readonly words: number }[],
): Float64Array {
  const best = (key: "a" | "b"): ReadonlyMap<number, readonly [first: number, second: number]> => {
    const ranks = new Map<number, readonly [number, number]>();
    for (const pair of pairs) {
      const [first, second] = ranks.get(pair[key]) ?? [0, 0];
      if (pair.words > first) ranks.set(pair[key], [pair.words, first]);
      else if (pair.words > second) ranks.set(pair[key], [first, pair.words]);
    }
    return ranks;
  };
  const [ofA, ofB] = [best("a"), best("b")];
  return Float64Array.from(pairs, ({ a, b, words }) => {
    const [firstA, secondA] = ofA.get(a) ?? [0, 0];
    const [firstB, secondB] = ofB.get(b) ?? [0, 0];
    return words <= 0 || words < firstA || words < firstB ? 0 : 1 - Math.max(secondA, secondB) / words;
  });
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
