// What stands before a clause and is not its subject, and subjects that stand further off: an opening day, a relative clause or a participle
// between a noun and its verb. Each finder knows one such order of words and gives null (or -1) for every other.

import { subjectEndingAt, type WordRange } from "./noun-phrases.ts";
import { opensWithAdverbial } from "./phrase-openings.ts";
import type { Clause } from "./segments.ts";
import { plannedNoun, type Subject, subjectBefore } from "./subject-of-verb.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Word } from "./words.ts";

/** Where "by dusk", "on Monday" or "in Torvik" begins between "and" and a verb that shares the subject before; -1 where the noun is its subject. */
export function joinedTime(words: readonly Word[], { from, to }: WordRange): number {
  const preposition = from - 1;
  if (words[preposition]?.tag !== "ADP" || words[preposition - 1]?.tag !== "CCONJ") return -1;
  return to - from <= 3 && words[from].tag !== "DET" ? preposition : -1;
}

/** Where the adverbial that ends at a word begins, if a clause opens with it: "Since then", "by Friday evening", "So far"; -1 otherwise. */
export function openingAdverbial(words: readonly Word[], at: number, from: number): number {
  const stops = (i: number): boolean =>
    i <= from ||
    /^[,;:—“"]$/.test(words[i - 1].text) ||
    /^(?:and|but|or|while|whereas|although|though|that)$/.test(words[i - 1].lower);
  if (words[at].lower === "so" && words[at + 1]?.lower === "far") return stops(at) ? at : -1;
  if (words[at].tag === "ADP" && words[at].lower === "since" && words[at + 1]?.lower === "then")
    return stops(at) ? at : -1;
  if (!/^(?:NOUN|PROPN|NUM|ADJ)/.test(words[at].tag) || !opensWithAdverbial(words, at + 1)) return -1;
  let start = at;
  while (start > from && !stops(start)) start--;
  return words[start].tag === "ADP" || words[start].tag === "ADV" ? start : -1;
}

/** The subject before a relative clause between commas that has clauses of its own. */
export function pastRelative(
  words: readonly Word[],
  group: VerbGroup,
  from: number,
  clauses: readonly Clause[],
): Subject | null {
  const [first] = clauses;
  if (first?.link !== "relative" || first.subject === null) return null;
  const subject = subjectBefore(words, group, from);
  return subject !== null && !subject.isRelative && subject.head.to <= first.subject.from ? subject : null;
}

/** "The accord that both signed in May | has lapsed": the noun before a relative clause is the subject of the verb that follows it. */
export function beforeRelative(
  words: readonly Word[],
  group: VerbGroup,
  subject: Subject | null,
  last: Clause | undefined,
  from: number,
): Subject | null {
  if (last === undefined || last.subject === null || last.subject.isRelative || group.form !== "finite") return null;
  if (last.link !== "relative" && !(last.link === "complement" && hasNoObject(words, last))) return null;
  const pronoun = last.from - 1;
  if (pronoun <= from || !/^(?:which|that|whom)$/.test(words[pronoun].lower) || words[pronoun - 1].text === ",")
    return null;
  const between = words.slice(last.group.to, group.from);
  if (between.some((word) => word.text === "," || word.tag === "SCONJ")) return null;
  // "A draft that Kenya handed to Oman and the rebels on Monday | would end it": without this verb the sentence had none.
  if (between.some((word) => word.tag === "CCONJ") && (last.group.isPast === group.isPast || group.modal === null))
    return null;
  // "in Varsk", "4 May 2021": no subject.
  const isAdverbial =
    subject !== null &&
    (/^(?:ADP|CCONJ)$/.test(words[subject.from - 1]?.tag ?? "") || words[subject.to - 1].tag === "NUM");
  if (subject !== null && subject.from > last.group.main && !isAdverbial) return null;
  const head = subjectEndingAt(words, pronoun - 1, from);
  return head === null ? null : { ...head, head, isRelative: false };
}

/** What closes a parenthesis, by what opens it. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ["—", "—"],
  ["–", "–"],
  ["(", ")"],
]);

/** True for a verb straight behind the second of two dashes, or a bracket, before the first of which a noun ends. */
export function closesDashes(words: readonly Word[], group: VerbGroup, from: number): boolean {
  const close = words[group.from - 1]?.text;
  const open = words.findLastIndex(({ text }, i) => i < group.from - 1 && CLOSES.get(text) === close);
  return open > from && /^(?:NOUN|PROPN)/.test(words[open - 1].tag);
}

/** True for a verb in a parenthesis between dashes or brackets that the verb of the clause around it follows. */
export function isInDashes(words: readonly Word[], group: VerbGroup, open: number): boolean {
  return asideAt(words, group.from, open) !== null;
}

/** The words between the dashes or brackets that open at `open`, around word `at`, with the verb of the clause around them behind; else null. */
export function asideAt(words: readonly Word[], at: number, open: number): WordRange | null {
  if (open < 1 || !/^(?:NOUN|PROPN)/.test(words[open - 1].tag)) return null;
  const closing = CLOSES.get(words[open].text);
  const to = closing === undefined ? -1 : words.findIndex(({ text }, i) => i > at && text === closing);
  return to > 0 && /^(?:VERB|AUX)/.test(words[to + 1]?.tag ?? "") ? { from: open + 1, to } : null;
}

/** The words between the dashes or brackets around a word, with the verb of the clause around them behind; else null. */
export function asideAround(words: readonly Word[], at: number, from: number): WordRange | null {
  const open = words.findLastIndex(({ text }, i) => i < at && (CLOSES.has(text) || text === ")"));
  return open > from ? asideAt(words, at, open) : null;
}

/** True for an "and" that a relative pronoun behind a comma stands before, with no verb of its own between. */
export function isListedInRelative(words: readonly Word[], lead: number, from: number): boolean {
  if (words[lead]?.tag !== "CCONJ" || words[lead - 1]?.text !== ",") return false;
  for (let i = lead - 2; i > from && lead - i < 20; i--) {
    if (/^(?:VERB|AUX)/.test(words[i].tag) || /^[;:—]$/.test(words[i].text)) return false;
    if (/^(?:which|whom|who|whose)$/.test(words[i].lower))
      return words[i - 1].text === "," || (words[i - 1].tag === "ADP" && words[i - 2]?.text === ",");
  }
  return false;
}

/** "Talks meant to end the fighting | broke up", "a plan aimed at ending it": the noun before what it is for has the verb, not the object within. */
export function beforePurpose(words: readonly Word[], { from: object }: WordRange, from: number): WordRange | null {
  let verb = object - 1;
  // "meant to prepare for a truce"
  if (words[verb]?.tag === "ADP" && verb > from) verb--;
  const purpose = verb - 2;
  if (purpose <= from || !/^VERB:(?:base|ing)$/.test(words[verb].tag) || !/^(?:to|at)$/.test(words[verb - 1].lower))
    return null;
  if (
    words[purpose].tag !== "VERB:part" ||
    !/^(?:mean|aim|design|intend|call|hold|convene)$/.test(words[purpose].lemma)
  )
    return null;
  const noun = /^(?:NOUN|PROPN)/.test(words[purpose - 1].tag) ? subjectEndingAt(words, purpose - 1, from) : null;
  return noun !== null && words[noun.from - 1]?.tag !== "ADP" ? noun : null;
}

/** "The men who had tried to destroy the army | shook hands": behind an infinitive's object the verb is that of the noun which the relative clause is about. */
export function pastInfinitive(words: readonly Word[], { from: object }: WordRange, from: number): WordRange | null {
  const verb = object - 1;
  if (verb <= from + 1 || words[verb].tag !== "VERB:base" || words[verb - 1].lower !== "to") return null;
  // "Kenya's deal with the front to free both | collapsed"
  const planned = plannedNoun(words, verb - 2, from);
  if (planned >= from) return subjectEndingAt(words, planned, from);
  for (let i = verb - 2; i > from && verb - i < 20; i--) {
    const { text, lower, tag } = words[i];
    if (/^[,;:—]$/.test(text) || tag === "SCONJ") return null;
    if (tag !== "PRON:relative" && !/^(?:who|which|whom)$/.test(lower)) continue;
    const end = words[i - 1].tag === "ADP" ? i - 2 : i - 1;
    const noun = end < from || words[end].text === "," ? null : subjectEndingAt(words, end, from);
    return noun !== null && words[noun.from - 1]?.tag !== "ADP" ? noun : null;
  }
  return null;
}

/** "A ship carrying grain | docked": the noun before a participle is the subject, not what the participle governs. */
export function beforeParticiple(words: readonly Word[], { from: object }: Subject, from: number): Subject | null {
  const participle = object - 1;
  if (participle <= from || words[participle].tag !== "VERB:ing") return null;
  if (!/^(?:NOUN|PROPN)/.test(words[participle - 1].tag)) return null;
  const head = subjectEndingAt(words, participle - 1, from);
  return head === null || words[head.from - 1]?.tag === "ADP" ? null : { ...head, head, isRelative: false };
}

/** "the accord that both signed in May": the noun before "that" is what its verb is about. */
function hasNoObject(words: readonly Word[], { from, group }: Clause): boolean {
  const that = from - 1;
  return (
    words[that]?.lower === "that" &&
    /^(?:NOUN|PROPN)/.test(words[that - 1]?.tag ?? "") &&
    !group.isPassive &&
    words[group.main].tag.startsWith("VERB") &&
    words[group.to]?.tag === "ADP"
  );
}
