import type { Provision } from "../domain/provision.ts";
import type { Vocabulary } from "./provision-features.ts";
import { openingWords } from "./word-forms.ts";

const VERB_CUES: ReadonlySet<string> = new Set(
  "shall may must will should can cannot is are was were has have had does do".split(" "),
);
/** What a pair loses that speaks of two things, unless nearly all the rest is one. */
const OTHER_SUBJECT = -0.4;
const SAME_TEXT_FROM = 0.65;
/** Nouns that name no subject of their own: "steps shall be taken", "the members of the court". */
const LIGHT_NOUNS: ReadonlySet<string> = new Set(
  "step steps measure measures provision provisions action actions effort efforts arrangement arrangements member members person persons".split(
    " ",
  ),
);
/** A subject longer than this in words is no longer told from the sentence. */
const LONGEST_SUBJECT = 9;
/** A subject is met by a passage that has kin for this share of its weight. */
const MET_SHARE = 0.4;

/** What a passage has words for. */
type Kin = { readonly stems: Set<number>; readonly prefixes: Set<number>; readonly groups: Set<number> };

/** What a pair loses by speaking of two things (below 0), else 0. */
export type SubjectClash = (pair: { readonly a: number; readonly b: number; readonly similarity: number }) => number;

/**
 * Tells pairs that speak of two different things in one set phrase ("The governor shall not hold any other public office", "Judges
 * shall not hold any other public office"): neither provision names the other's subject, and either subject is named elsewhere in the other
 * version, so that nobody renamed it.
 *
 * @returns what such a pair loses (below 0), else 0
 */
export function subjectClash(a: readonly Provision[], b: readonly Provision[], vocabulary: Vocabulary): SubjectClash {
  const known = { a: new Map<number, readonly number[]>(), b: new Map<number, readonly number[]>() };
  const subject = (side: "a" | "b", index: number): readonly number[] => {
    let stems = known[side].get(index);
    if (stems === undefined) {
      stems = subjectOf((side === "a" ? a : b)[index].text, vocabulary);
      known[side].set(index, stems);
    }
    return stems;
  };
  const kinSets: { readonly a: Kin[]; readonly b: Kin[] } = { a: [], b: [] };
  const countIn = (side: readonly { readonly stems: Int32Array }[]): Int32Array => {
    const counts = new Int32Array(vocabulary.stemCount);
    for (const { stems } of side) for (const code of stems) counts[code]++;
    return counts;
  };
  const countA = countIn(vocabulary.a);
  const countB = countIn(vocabulary.b);
  /** All that a word of a passage may be met by: its stems, their beginnings, their groups of meaning. Made once a passage. */
  const kinOf = (side: "a" | "b", at: number): Kin => {
    const known = kinSets[side][at];
    if (known !== undefined) return known;
    const { stems } = vocabulary[side][at];
    const made: Kin = { stems: new Set(stems), prefixes: new Set<number>(), groups: new Set<number>() };
    for (const code of made.stems) {
      if (vocabulary.prefixes[code] >= 0) made.prefixes.add(vocabulary.prefixes[code]);
      for (const group of vocabulary.groups[code]) made.groups.add(group);
    }
    kinSets[side][at] = made;
    return made;
  };
  const size = a.length + b.length;
  const weigh = (code: number): number => Math.log(1 + size / Math.max(1, vocabulary.documentCounts[code]));
  /** The words of a subject that a passage has nothing for; null where it has something for a fair share of their weight. */
  const unmet = (subject: readonly number[], passage: Kin): readonly number[] | null => {
    const missing = subject.filter(
      (code) =>
        !passage.stems.has(code) &&
        !passage.prefixes.has(vocabulary.prefixes[code]) &&
        !vocabulary.groups[code].some((group) => passage.groups.has(group)),
    );
    const sum = (codes: readonly number[]): number => codes.reduce((total, code) => total + weigh(code), 0);
    return sum(missing) > (1 - MET_SHARE) * sum(subject) ? missing : null;
  };
  return ({ a: i, b: j, similarity }) => {
    if (similarity >= SAME_TEXT_FROM) return 0;
    const [x, y] = [subject("a", i), subject("b", j)];
    if (x.length === 0 || y.length === 0) return 0;
    const unmetA = unmet(x, kinOf("b", j));
    const unmetB = unmet(y, kinOf("a", i));
    if (unmetA === null || unmetB === null) return 0;
    return unmetA.some((code) => countB[code] > 0) && unmetB.some((code) => countA[code] > 0) ? OTHER_SUBJECT : 0;
  };
}

/** The content words before the first modal or auxiliary; empty where there is none near the start. */
function subjectOf(text: string, vocabulary: Vocabulary): readonly number[] {
  const words = openingWords(text, LONGEST_SUBJECT + 1);
  const verb = words.findIndex((word) => VERB_CUES.has(word));
  if (verb < 1 || verb > LONGEST_SUBJECT) return [];
  const subject = words.slice(0, verb).filter((word) => !LIGHT_NOUNS.has(word));
  return [...vocabulary.featuresOf(subject.join(" ")).stems].filter((code) => vocabulary.isContent[code]);
}
