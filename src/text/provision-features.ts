import type { Provision } from "../domain/provision.ts";
import { PairNumbers } from "./pair-numbers.ts";
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
  /** The content words that share a thesaurus group or their beginning with a stem. */
  readonly relatedTo: (code: number) => readonly number[];
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

  const distinctStems = new DistinctNumbers();
  const distinctPairs = new DistinctNumbers();
  const pairNumbers = new PairNumbers();
  const pairsOf = (codes: readonly number[], grow: boolean): Int32Array => {
    distinctPairs.start();
    let before = -1;
    for (const code of codes) {
      if (!isContent[code]) continue;
      const pair = before < 0 ? -1 : pairNumbers.of(before, code, grow);
      if (pair >= 0) distinctPairs.add(pair);
      before = code;
    }
    return distinctPairs.list();
  };
  const stemsOf = (codes: readonly number[]): Int32Array => {
    distinctStems.start();
    for (const code of codes) distinctStems.add(code);
    return distinctStems.list();
  };

  const stemsA = wordsA.map(stemsOf);
  const stemsB = wordsB.map(stemsOf);
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
    pairCount: pairNumbers.size,
    groups: numbers.groups,
    prefixes: Int32Array.from(numbers.prefixes),
    relatedTo: relatedStems(numbers),
    isContent,
    documentCounts: counts,
    a: featuresA,
    b: featuresB,
    featuresOf: (text) => {
      const codes = numbers.read(text, false);
      return weigh(stemsOf(codes), pairsOf(codes, false));
    },
  };
}

/** Each stem's list is made when it is first asked for. */
function relatedStems({ groups, prefixes, isContent }: StemNumbers): Vocabulary["relatedTo"] {
  const byGroup = new Map<number, number[]>();
  const byPrefix = new Map<number, number[]>();
  const add = (lists: Map<number, number[]>, key: number, code: number): void => {
    const known = lists.get(key);
    if (known === undefined) lists.set(key, [code]);
    else known.push(code);
  };
  isContent.forEach((counts, code) => {
    if (!counts) return;
    for (const group of groups[code]) add(byGroup, group, code);
    if (prefixes[code] >= 0) add(byPrefix, prefixes[code], code);
  });
  const lists: (readonly number[] | undefined)[] = Array.from(isContent, () => undefined);
  const listOf = (code: number): readonly number[] => {
    const others = new Set(groups[code].flatMap((group) => byGroup.get(group) ?? []));
    for (const other of byPrefix.get(prefixes[code]) ?? []) others.add(other);
    others.delete(code);
    return [...others];
  };
  return (code) => (lists[code] ??= listOf(code));
}

/** Collects numbers, each once, in the order in which they come. */
class DistinctNumbers {
  private readonly stamps: number[] = [];
  private stamp = 0;
  private found: number[] = [];

  start(): void {
    this.stamp++;
    this.found = [];
  }

  add(number: number): void {
    if (this.stamps[number] === this.stamp) return;
    while (this.stamps.length <= number) this.stamps.push(0);
    this.stamps[number] = this.stamp;
    this.found.push(number);
  }

  list(): Int32Array {
    return Int32Array.from(this.found);
  }
}
