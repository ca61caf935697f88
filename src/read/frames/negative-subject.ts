// A verb may be denied by who does it: "No party backs the plan", "Neither side has signed", "Few accept it". Whoever asks a verb
// whether it is negated must get the same answer as for "does not back".

import { isDash, type WordRange } from "./noun-phrases.ts";
import { subjectBefore } from "./subject-of-verb.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Word } from "./words.ts";

const NOBODY: ReadonlySet<string> = new Set(["no", "neither", "none", "nobody", "few", "hardly", "scarcely"]);

/** The verb groups of a sentence, those denied by their subject marked as negated. */
export function denyBySubject(words: readonly Word[], groups: readonly VerbGroup[]): readonly VerbGroup[] {
  if (!words.some((_, i) => mayDeny(words, i))) return groups;
  let floor = 0;
  let isDenied = false;
  return groups.map((group) => {
    if (group.form !== "finite") return group;
    const subject = subjectBefore(words, group, floor);
    // "No side accepts or rejects it": the second verb shares the subject.
    if (subject !== null)
      isDenied = opensWithNobody(words, pastDateline(words, subject.head)) || isPair(words, floor, subject.from);
    else if (words[group.from - 1]?.tag !== "CCONJ") isDenied = false;
    floor = group.to;
    return isDenied && !group.isNegated ? { ...group, isNegated: true } : group;
  });
}

/** True for a word without which no subject denies its verb; most sentences with "not" have none. */
function mayDeny(words: readonly Word[], at: number): boolean {
  const { lower } = words[at];
  if (lower === "not") return words[at + 1]?.lower === "one" || words[at + 1]?.lower === "a";
  return NOBODY.has(lower);
}

/** "PORT ANSEL - No party": where the phrase begins behind a place and a dash. */
function pastDateline(words: readonly Word[], { from, to }: WordRange): number {
  for (let i = from + 1; i + 1 < to && i < from + 4; i++) if (isDash(words[i]) || words[i].text === "-") return i + 1;
  return from;
}

/** "no party", "neither side", "none of them", "not one delegate", "hardly anybody", "few governments"; not "a few", "no fewer than ten". */
function opensWithNobody(words: readonly Word[], at: number): boolean {
  const [before, first, next] = [words[at - 1]?.lower, words[at].lower, words[at + 1]?.lower ?? ""];
  if (before === "not" && (first === "one" || (first === "a" && next === "single"))) return true;
  // "Neither Quill nor the rebels": the pair's first word stands outside the phrase.
  if (before === "neither") return true;
  // "No one", taken for a pronoun with an article before it.
  if (before === "no" && first === "one") return true;
  if (first === "not") return next === "one" || (next === "a" && words[at + 2]?.lower === "single");
  // The adverb may stand outside the phrase or open it.
  if (before === "hardly" || before === "scarcely") return /^(?:any|anybody|anyone|a)$/.test(first);
  if (first === "hardly" || first === "scarcely") return /^(?:any|anybody|anyone|a)$/.test(next);
  if (first === "no") return !/^(?:fewer|less|more|longer|doubt|sooner|matter)$/.test(next);
  if (first === "few") return before !== "a" && before !== "the";
  return NOBODY.has(first);
}

/** "Neither Quill, the envoy, nor | the rebels": the second of a pair; not "neither in law nor in fact, he said". */
function isPair(words: readonly Word[], from: number, subject: number): boolean {
  return words[subject - 1]?.lower === "nor" && words.slice(from, subject).some(({ lower }) => lower === "neither");
}
