import type { PassageFeatures, Vocabulary } from "./provision-features.ts";
import { SYNONYM_GROUPS } from "./synonym-groups.ts";

/** A shared thesaurus group counts for this much of a shared word; likewise a shared word beginning. */
const SYNONYM_CREDIT = 0.6;
const PREFIX_CREDIT = 0.6;
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
 * A word counts fully when shared, partly when a thesaurus group or a word beginning is shared; rare words count more.
 */
export class PassageMarker {
  private readonly vocabulary: Vocabulary;
  private readonly stemMarks: Int32Array;
  private readonly groupMarks: Int32Array;
  private readonly prefixMarks: Int32Array;
  private readonly pairMarks: Int32Array;
  private stamp = 0;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.stemMarks = new Int32Array(vocabulary.stemCount);
    this.groupMarks = new Int32Array(SYNONYM_GROUPS.length);
    this.prefixMarks = new Int32Array(vocabulary.prefixCount);
    this.pairMarks = new Int32Array(vocabulary.pairCount);
  }

  /** Marks the words of one or several passages together; earlier marks are forgotten. */
  mark(...passages: readonly PassageFeatures[]): void {
    this.stamp++;
    const { groups, prefixes } = this.vocabulary;
    for (const passage of passages) {
      for (const code of passage.stems) {
        this.stemMarks[code] = this.stamp;
        for (const group of groups[code]) this.groupMarks[group] = this.stamp;
        if (prefixes[code] >= 0) this.prefixMarks[prefixes[code]] = this.stamp;
      }
      for (const code of passage.pairs) this.pairMarks[code] = this.stamp;
    }
  }

  /** How much of one word the marked words account for. */
  creditOf(code: number): number {
    if (this.stemMarks[code] === this.stamp) return 1;
    const { groups, prefixes, isContent } = this.vocabulary;
    if (!isContent[code]) return 0;
    if (prefixes[code] >= 0 && this.prefixMarks[prefixes[code]] === this.stamp) return PREFIX_CREDIT;
    for (const group of groups[code]) if (this.groupMarks[group] === this.stamp) return SYNONYM_CREDIT;
    return 0;
  }

  /** Weight of a passage's words that the marked words account for. */
  coveredWeight(passage: PassageFeatures): number {
    const { stems, weights } = passage;
    const { stemMarks, stamp } = this;
    let covered = 0;
    for (let k = 0; k < stems.length; k++) {
      const code = stems[k];
      // Most words that count at all are shared ones.
      covered += stemMarks[code] === stamp ? weights[k] : weights[k] * this.creditOf(code);
    }
    return covered;
  }

  /** How many of a passage's word pairs are marked. */
  sharedPairs(passage: PassageFeatures): number {
    const { pairs } = passage;
    const { pairMarks, stamp } = this;
    let shared = 0;
    for (let k = 0; k < pairs.length; k++) if (pairMarks[pairs[k]] === stamp) shared++;
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
