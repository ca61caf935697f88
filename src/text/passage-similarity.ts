import type { PassageFeatures, Vocabulary } from "./provision-features.ts";

/** A shared thesaurus group counts for this much of a shared word; likewise a shared word beginning. */
const RELATED_CREDIT = 0.6;
/** Share of the similarity that comes from neighbouring words kept together. */
const PAIR_SHARE = 0.2;

/** How two passages compare; every figure is 0 to 1. */
export type PassageComparison = {
  /** Overall, alike both ways round. */
  readonly similarity: number;
  /** Share of A's weight that B's words account for, and the other way round. */
  readonly coverA: number;
  readonly coverB: number;
};

/**
 * Measures many passages against one: mark the one passage's words once, then read each other passage against the marks.
 *
 * A word counts fully when shared, partly when a thesaurus group or a word beginning is shared; rare words count more. What each word
 * of either version is worth stands in a table once the marks are made, so that reading takes one look a word and no decisions.
 */
export class PassageMarker {
  private readonly relatedTo: Vocabulary["relatedTo"];
  private readonly credits: Float64Array;
  private readonly pairMarks: Uint8Array;
  private marked: readonly PassageFeatures[] = [];

  constructor(vocabulary: Vocabulary) {
    this.relatedTo = vocabulary.relatedTo;
    this.credits = new Float64Array(vocabulary.stemCount);
    this.pairMarks = new Uint8Array(vocabulary.pairCount);
  }

  /** Marks the words of one or several passages together; earlier marks are forgotten. */
  mark(...passages: readonly PassageFeatures[]): void {
    const { relatedTo, credits, pairMarks } = this;
    for (const { stems, pairs } of this.marked) {
      for (const code of stems) {
        credits[code] = 0;
        for (const other of relatedTo(code)) credits[other] = 0;
      }
      for (const pair of pairs) pairMarks[pair] = 0;
    }
    for (const { stems } of passages)
      for (const code of stems) for (const other of relatedTo(code)) credits[other] = RELATED_CREDIT;
    for (const { stems, pairs } of passages) {
      for (const code of stems) credits[code] = 1;
      for (const pair of pairs) pairMarks[pair] = 1;
    }
    this.marked = passages;
  }

  /** How much of one word the marked words account for. */
  creditOf(code: number): number {
    return this.credits[code];
  }

  /** Weight of a passage's words that the marked words account for. */
  coveredWeight(passage: PassageFeatures): number {
    const { stems, weights } = passage;
    const { credits } = this;
    let covered = 0;
    for (let k = 0; k < stems.length; k++) covered += weights[k] * credits[stems[k]];
    return covered;
  }

  /** How many of a passage's word pairs are marked. */
  sharedPairs(passage: PassageFeatures): number {
    const { pairs } = passage;
    const { pairMarks } = this;
    let shared = 0;
    for (let k = 0; k < pairs.length; k++) shared += pairMarks[pairs[k]];
    return shared;
  }
}

/** Comparison of two passages from what either covers of the other. */
export function combineCover(
  a: PassageFeatures,
  b: PassageFeatures,
  coveredA: number,
  coveredB: number,
  sharedPairs: number,
): PassageComparison {
  const total = a.total + b.total;
  const words = total === 0 ? 0 : (coveredA + coveredB) / total;
  const pairCount = a.pairs.length + b.pairs.length;
  const pairs = pairCount === 0 ? words : (2 * sharedPairs) / pairCount;
  return {
    similarity: (1 - PAIR_SHARE) * words + PAIR_SHARE * pairs,
    coverA: a.total === 0 ? 0 : coveredA / a.total,
    coverB: b.total === 0 ? 0 : coveredB / b.total,
  };
}
