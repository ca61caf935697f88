import type { Provision } from "../domain/provision.ts";
import type { Vocabulary } from "./provision-features.ts";
import { wordsOf } from "./word-forms.ts";

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

/**
 * Tells pairs that speak of two different things in one set phrase ("The governor shall not hold any other public office", "Judges
 * shall not hold any other public office"): neither provision names the other's subject, and either subject is named elsewhere in the other
 * version, so that nobody renamed it.
 *
 * @returns what such a pair loses (below 0), else 0
 */
export function subjectClash(
  a: readonly Provision[],
  b: readonly Provision[],
  vocabulary: Vocabulary,
): (pair: { readonly a: number; readonly b: number; readonly similarity: number }) => number {
  const known = { a: new Map<number, readonly number[]>(), b: new Map<number, readonly number[]>() };
  const subject = (side: "a" | "b", index: number): readonly number[] => {
    let stems = known[side].get(index);
    if (stems === undefined) {
      stems = subjectOf((side === "a" ? a : b)[index].text, vocabulary);
      known[side].set(index, stems);
    }
    return stems;
  };
  const countIn = (side: readonly { readonly stems: Int32Array }[]): Int32Array => {
    const counts = new Int32Array(vocabulary.stemCount);
    for (const { stems } of side) for (const code of stems) counts[code]++;
    return counts;
  };
  const countA = countIn(vocabulary.a);
  const countB = countIn(vocabulary.b);
  const kin = (x: number, y: number): boolean =>
    x === y ||
    (vocabulary.prefixes[x] >= 0 && vocabulary.prefixes[x] === vocabulary.prefixes[y]) ||
    vocabulary.groups[x].some((group) => vocabulary.groups[y].includes(group));
  const size = a.length + b.length;
  const weigh = (code: number): number => Math.log(1 + size / Math.max(1, vocabulary.documentCounts[code]));
  /** The words of a subject that a passage has nothing for; null where it has something for a fair share of their weight. */
  const unmet = (subject: readonly number[], passage: Int32Array): readonly number[] | null => {
    const missing = subject.filter((code) => !passage.some((other) => kin(code, other)));
    const sum = (codes: readonly number[]): number => codes.reduce((total, code) => total + weigh(code), 0);
    return sum(missing) > (1 - MET_SHARE) * sum(subject) ? missing : null;
  };
  return ({ a: i, b: j, similarity }) => {
    if (similarity >= SAME_TEXT_FROM) return 0;
    const [x, y] = [subject("a", i), subject("b", j)];
    if (x.length === 0 || y.length === 0) return 0;
    const [inA, inB] = [vocabulary.a[i].stems, vocabulary.b[j].stems];
    const unmetA = unmet(x, inB);
    const unmetB = unmet(y, inA);
    if (unmetA === null || unmetB === null) return 0;
    return unmetA.some((code) => countB[code] > 0) && unmetB.some((code) => countA[code] > 0) ? OTHER_SUBJECT : 0;
  };
}

/** The content words before the first modal or auxiliary; empty where there is none near the start. */
function subjectOf(text: string, vocabulary: Vocabulary): readonly number[] {
  const words = wordsOf(text);
  const verb = words.findIndex((word) => VERB_CUES.has(word));
  if (verb < 1 || verb > LONGEST_SUBJECT) return [];
  const subject = words.slice(0, verb).filter((word) => !LIGHT_NOUNS.has(word));
  return [...vocabulary.featuresOf(subject.join(" ")).stems].filter((code) => vocabulary.isContent[code]);
}
