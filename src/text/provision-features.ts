import type { Provision } from "../domain/provision.ts";
import { synonymGroupsOf, wordForm, wordsOf } from "./word-forms.ts";

/** Function words weigh this much of their rarity. */
const FUNCTION_WORD_WEIGHT = 0.12;
/** Word beginnings that count as a weaker match of two words. */
const PREFIX_CHARS = 5;

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
  const stemCodes = new Map<string, number>();
  const pairCodes = new Map<number, number>();
  const prefixCodes = new Map<string, number>();
  const formCodes = new Map<string, { code: number }>();
  const groups: (readonly number[])[] = [];
  const prefixes: number[] = [];
  const isContent: boolean[] = [];
  const counts: number[] = [];

  const codeOf = (word: string, grow: boolean): number => {
    const known = formCodes.get(word);
    if (known !== undefined) return known.code;
    const form = wordForm(word);
    let code = stemCodes.get(form.stem);
    if (code === undefined) {
      if (!grow) return -1;
      code = stemCodes.size;
      stemCodes.set(form.stem, code);
      groups.push(synonymGroupsOf(form.stem));
      isContent.push(!form.isFunctionWord);
      counts.push(0);
      const start = !form.isFigure && form.stem.length >= PREFIX_CHARS ? form.stem.slice(0, PREFIX_CHARS) : null;
      if (start === null) prefixes.push(-1);
      else {
        const prefix = prefixCodes.get(start) ?? prefixCodes.size;
        prefixCodes.set(start, prefix);
        prefixes.push(prefix);
      }
    }
    formCodes.set(word, { code });
    return code;
  };
  const read = (text: string, grow: boolean): { stems: Int32Array; pairs: Int32Array } => {
    const stems = new Set<number>();
    const pairs = new Set<number>();
    let before = -1;
    for (const word of wordsOf(text)) {
      const code = codeOf(word, grow);
      if (code < 0) continue;
      stems.add(code);
      if (!isContent[code]) continue;
      if (before >= 0) {
        const key = before * 2 ** 22 + code;
        let pair = pairCodes.get(key);
        if (pair === undefined && grow) {
          pair = pairCodes.size;
          pairCodes.set(key, pair);
        }
        if (pair !== undefined) pairs.add(pair);
      }
      before = code;
    }
    return { stems: Int32Array.from(stems), pairs: Int32Array.from(pairs) };
  };

  const raw = [a, b].map((side) => side.map((provision) => read(provision.text, true)));
  for (const side of raw) for (const { stems } of side) for (const code of stems) counts[code]++;
  for (const heading of new Set([...a, ...b].flatMap((provision) => provision.headings))) read(heading, true);
  const size = a.length + b.length;
  const weigh = ({ stems, pairs }: { stems: Int32Array; pairs: Int32Array }): PassageFeatures => {
    const weights = Float64Array.from(
      stems,
      (code) => Math.log(1 + size / Math.max(1, counts[code])) * (isContent[code] ? 1 : FUNCTION_WORD_WEIGHT),
    );
    return { stems, weights, total: weights.reduce((sum, weight) => sum + weight, 0), pairs };
  };
  return {
    stemCount: stemCodes.size,
    pairCount: pairCodes.size,
    groups,
    prefixes: Int32Array.from(prefixes),
    prefixCount: prefixCodes.size,
    isContent,
    documentCounts: Int32Array.from(counts),
    a: raw[0].map(weigh),
    b: raw[1].map(weigh),
    featuresOf: (text) => weigh(read(text, false)),
  };
}
