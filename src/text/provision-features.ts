import type { Provision } from "../domain/provision.ts";
import { StemNumbers } from "./stem-numbers.ts";

/** Function words weigh this much of their rarity. */
const FUNCTION_WORD_WEIGHT = 0.12;

/** The distinct words of one passage, each with its weight, ready to be compared. */
export type PassageFeatures = {
  /** Codes of the distinct stems, in order of first appearance. */
  readonly stems: Int32Array;
  readonly weights: Float64Array;
  /** Sum of `weights`. */
  readonly total: number;
  /** Codes of neighbouring content words (word pairs). */
  readonly pairs: Int32Array;
};

/** Both versions' words in one numbering, with how rare each is. */
export type Vocabulary = {
  readonly stemCount: number;
  readonly pairCount: number;
  /** For each stem, its thesaurus groups. */
  readonly groups: readonly (readonly number[])[];
  /** For each stem, the code of its beginning; -1 for short words and figures. */
  readonly prefixes: Int32Array;
  readonly prefixCount: number;
  readonly isContent: readonly boolean[];
  /** For each stem, how many provisions hold it. */
  readonly documentCounts: Int32Array;
  readonly a: readonly PassageFeatures[];
  readonly b: readonly PassageFeatures[];
  /** Features of any other passage, in the same numbering; words of neither version are left out. */
  readonly featuresOf: (text: string) => PassageFeatures;
};

/**
 * Numbers the words of two versions and weighs each by how few provisions hold it (inverse document frequency; Spärck Jones 1972).
 */
export function buildVocabulary(a: readonly Provision[], b: readonly Provision[]): Vocabulary {
  const numbers = new StemNumbers();
  const read = (side: readonly Provision[]) => side.map((provision) => numbers.read(provision.text, true));
  const [wordsA, wordsB] = [read(a), read(b)];
  const headings = [...new Set([...a, ...b].flatMap((provision) => provision.headings))];
  const titles = headings.map((heading) => numbers.read(heading, true));
  const { stemCount, isContent } = numbers;

  const seen = new Int32Array(stemCount);
  let stamp = 0;
  const distinct = (codes: readonly number[]): Int32Array => {
    stamp++;
    return Int32Array.from(
      codes.filter((code) => {
        if (seen[code] === stamp) return false;
        seen[code] = stamp;
        return true;
      }),
    );
  };
  const pairCodes = new Map<number, number>();
  const pairsOf = (codes: readonly number[], grow: boolean): Int32Array => {
    const pairs = new Set<number>();
    let before = -1;
    for (const code of codes) {
      if (!isContent[code]) continue;
      if (before >= 0) {
        const key = before * stemCount + code;
        let pair = pairCodes.get(key);
        if (pair === undefined && grow) {
          pair = pairCodes.size;
          pairCodes.set(key, pair);
        }
        if (pair !== undefined) pairs.add(pair);
      }
      before = code;
    }
    return Int32Array.from(pairs);
  };

  const stemsA = wordsA.map(distinct);
  const stemsB = wordsB.map(distinct);
  const counts = new Int32Array(stemCount);
  for (const stems of [...stemsA, ...stemsB]) for (const code of stems) counts[code]++;
  const size = a.length + b.length;
  const weightOf = Float64Array.from(
    counts,
    (count, code) => Math.log(1 + size / Math.max(1, count)) * (isContent[code] ? 1 : FUNCTION_WORD_WEIGHT),
  );
  const weigh = (stems: Int32Array, pairs: Int32Array): PassageFeatures => {
    const weights = new Float64Array(stems.length);
    let total = 0;
    for (let k = 0; k < stems.length; k++) {
      weights[k] = weightOf[stems[k]];
      total += weights[k];
    }
    return { stems, weights, total, pairs };
  };
  for (const codes of titles) pairsOf(codes, true);
  const featuresA = stemsA.map((stems, i) => weigh(stems, pairsOf(wordsA[i], true)));
  const featuresB = stemsB.map((stems, j) => weigh(stems, pairsOf(wordsB[j], true)));
  return {
    stemCount,
    pairCount: pairCodes.size,
    groups: numbers.groups,
    prefixes: Int32Array.from(numbers.prefixes),
    prefixCount: numbers.prefixCount,
    isContent,
    documentCounts: counts,
    a: featuresA,
    b: featuresB,
    featuresOf: (text) => {
      const codes = numbers.read(text, false);
      return weigh(distinct(codes), pairsOf(codes, false));
    },
  };
}
