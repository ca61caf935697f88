// One-to-one matching: words first, then words and neighbourhood together, in rounds.
//
// A drafter who restates a point leaves it in its place: between the same neighbours, under the same lead-in, often under the
// same number. So a pair's worth is how its words compare plus what the pairs around it say; the pairs are then chosen
// together (sparse-assignment.ts), and the next round sees better neighbours.
import { comparePairs, type CandidatePair } from "./candidate-pairs.ts";
import type { DraftsToMatch } from "./drafts-to-match.ts";
import { groupsOf, matchingFrom, sharedGaps, type Matching } from "./match-state.ts";
import { contextOf } from "./pair-context.ts";
import { shortestEdit } from "./shortest-edit.ts";
import { assignPairs, type WorthyPair } from "./sparse-assignment.ts";

/** What a pair must be worth to be matched: on words alone, and with its neighbourhood. */
const WORTH_ALONE = 0.46;
export const WORTH_IN_PLACE = 0.37;
/** A pair far from its height in the text loses this much from one end to the other. */
const FAR_AWAY = -0.06;
/** What a passage that stands in a draft several times loses against one that a plain comparison of the texts, in order, would not give it. */
const OUT_OF_TURN = -0.08;
export const ROUNDS = 4;
/** Above this many provisions a side, pairs are taken best first instead of all together. */
const LARGEST_EXACT = 6000;
/** Gaps larger than this are not compared pair by pair in large texts. */
export const LARGEST_GAP_PAIRS = 64;

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

/** A pair with what stays the same in all rounds: its words' likeness less its drift, and what a clash of subjects costs it. */
type WeighedPair = CandidatePair & { readonly words: number; readonly clash: number };

/** Matches provisions one to one by words and neighbourhood; splits, merges and replacements come later. */
export function matchProvisions(
  drafts: DraftsToMatch,
  candidates: readonly CandidatePair[],
  fixed: FixedMatches,
): ProvisionMatching {
  const { a, b, vocabulary, headings, otherSubject } = drafts;
  const closedA = new Set([...fixed.closedA, ...fixed.pairs.map(([i]) => i)]);
  const closedB = new Set([...fixed.closedB, ...fixed.pairs.map(([, j]) => j)]);
  const isOpen = (pair: { a: number; b: number }): boolean => !closedA.has(pair.a) && !closedB.has(pair.b);
  const compared = new Map<number, WeighedPair>();
  const turns = turnsOfRepeated(drafts);
  const drift = (pair: CandidatePair): number => {
    const turn = turns?.of(pair.a, pair.b) ?? null;
    if (turn !== null) return turn ? 0 : OUT_OF_TURN;
    return Math.abs((pair.a + 0.5) / a.length - (pair.b + 0.5) / b.length) * FAR_AWAY;
  };
  const learn = (pairs: readonly CandidatePair[]): void => {
    for (const pair of pairs)
      if (isOpen(pair))
        compared.set(pair.a * b.length + pair.b, {
          ...pair,
          words: pair.similarity + drift(pair),
          clash: otherSubject(pair),
        });
  };
  learn(candidates);
  const isKnown = ([i, j]: readonly [number, number]): boolean => compared.has(i * b.length + j);
  if (turns !== null)
    learn(
      comparePairs(
        turns.pairs.filter((pair) => !isKnown(pair)),
        vocabulary,
      ),
    );
  const choose = (pairs: readonly WorthyPair[]): Matching => {
    const rows =
      Math.max(a.length, b.length) > LARGEST_EXACT
        ? takeBestFirst(a.length, b.length, pairs)
        : assignPairs(a.length, b.length, pairs);
    for (const [i, j] of fixed.pairs) rows[i] = j;
    return matchingFrom(rows, b.length);
  };
  let matching = choose(
    [...compared.values()].map((pair) => ({
      a: pair.a,
      b: pair.b,
      worth: pair.words + pair.clash - WORTH_ALONE,
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
        worth: pair.words + context(pair.a, pair.b) + pair.clash - WORTH_IN_PLACE,
      })),
    );
    const settled = next.ofA.every((j, i) => j === matching.ofA[i]);
    matching = next;
    if (settled) break;
  }
  return { matching, compared };
}

/** Whether two passages of the same words have their turn together (`null` for other pairs), and the pairs that do. */
type Turns = {
  readonly of: (i: number, j: number) => boolean | null;
  readonly pairs: readonly [number, number][];
};

/**
 * Passages of the same words that stand in a draft more than once ("[Reserved]") have their turn together where a comparison of both
 * drafts line by line would pair them, the first with the first; `null` where nothing repeats.
 */
function turnsOfRepeated({ a, b }: DraftsToMatch): Turns | null {
  const textsA = a.map(({ text }) => text);
  const textsB = b.map(({ text }) => text);
  const repeated = new Set([...repeatedIn(textsA), ...repeatedIn(textsB)]);
  if (repeated.size === 0) return null;
  const partner = new Map(shortestEdit(textsA, textsB).map((match) => [match.a, match.b]));
  return {
    of: (i, j) => (textsA[i] === textsB[j] && repeated.has(textsA[i]) ? partner.get(i) === j : null),
    pairs: [...partner].filter(([i]) => repeated.has(textsA[i])),
  };
}

function repeatedIn(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.size === seen.add(text).size);
}

function gapPairs(matching: Matching, known: ReadonlyMap<number, unknown>, sizeB: number): [number, number][] {
  const pairs: [number, number][] = [];
  for (const gap of sharedGaps(groupsOf(matching))) {
    if (gap.a.length * gap.b.length > LARGEST_GAP_PAIRS) continue;
    for (const i of gap.a) for (const j of gap.b) if (!known.has(i * sizeB + j)) pairs.push([i, j]);
  }
  return pairs;
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
