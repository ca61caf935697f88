import { wordList } from "../../kit/word-list.ts";
import { SAYING } from "../speakers/cues.ts";
import { openingOf } from "./asides.ts";
import { beforeTime } from "./time-adverbials.ts";
import { isDash, RELATIVES, subjectEndingAt, type WordRange } from "./noun-phrases.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { isQuoteMark, type Word } from "./words.ts";

/** The subject of a verb: its words, the part without appositions, and whether it is a relative pronoun. */
export type Subject = WordRange & {
  /** The naming part: "Ada Quill" of "Ada Quill, the secretary of state,". */
  readonly head: WordRange;
  readonly isRelative: boolean;
};

/** What may stand between a subject and its verb, however it is tagged. */
const BETWEEN = wordList("also all both each later earlier either himself herself themselves");

/** Pronouns that are nothing but a subject. */
const NOMINATIVES = wordList("he she they we");

/**
 * The subject that stands before a verb group, looking back no further than `floor`; null where none is found ("and insists that …").
 *
 * Walks back over nouns, prepositional phrases and appositions between commas; stops at verbs and subordinating words.
 */
export function subjectBefore(words: readonly Word[], group: VerbGroup, floor: number): Subject | null {
  let at = group.from - 1;
  while (
    at >= floor &&
    (words[at].tag === "ADV" || words[at].tag === "PART" || BETWEEN.has(words[at].lower)) &&
    !isTemporalPronoun(words[at])
  )
    at--;
  if (at < floor) {
    // "Neither would comment": the word is the subject.
    const stands = floor < group.from && /^(?:neither|both|either|none|all|each)$/.test(words[floor].lower);
    const only = { from: floor, to: floor + 1 };
    return stands ? { ...only, head: only, isRelative: false } : null;
  }
  // "Kenya “flatly” rejects the plan"
  const isQuoted = isQuoteMark(words[at]) && words[at - 1]?.tag === "ADV" && isQuoteMark(words[at - 2]);
  if (isQuoted && at - 3 >= floor) at -= 3;
  at = beforeTime(words, at, floor);
  if (RELATIVES.has(words[at].lower) || (words[at].lower === "that" && words[at].tag === "PRON:relative"))
    return { from: at, to: at + 1, head: { from: at, to: at + 1 }, isRelative: true };
  // "Against those who stand in the way she asked for sanctions": such a pronoun is all of the subject.
  if (NOMINATIVES.has(words[at].lower) && !/^(?:CCONJ|VERB)/.test(words[at - 1]?.tag ?? ""))
    return { from: at, to: at + 1, head: { from: at, to: at + 1 }, isRelative: false };
  // "Quill, for her part, …", "Quill, the envoy, for her part spurns": the aside names nobody.
  if (at - 3 >= floor && words[at].lower === "part" && words[at - 2].lower === "for") {
    at -= 3;
    while (at > floor && words[at].text === "," && words[at - 1].text === ",") at--;
  }
  let to = at + 1;
  let head: WordRange | null = null;
  if (words[at].text === "," || isDash(words[at]) || words[at].text === ")") {
    const opening = beforeAge(words, openingOf(words, at, floor));
    if (opening < 0) return null;
    const nearest = subjectEndingAt(words, opening - 1, floor);
    if (nearest === null) return null;
    // "The ship that carried the guns, the Varn, was boarded": what the relative clause is about.
    const before =
      describedSubject(words, nearest.to - 1, floor) ??
      beforeAgents(words, nearest, floor) ??
      pastApposition(words, nearest, floor);
    return { from: before.from, to: at + 1, head: before, isRelative: false };
  }
  const described = describedSubject(words, at, floor);
  if (described !== null) return { ...described, head: described, isRelative: false };
  const found = subjectEndingAt(words, at, floor);
  if (found === null) return null;
  // "who in May had threatened", "who last year said": the day is no subject.
  const relative = relativeBefore(words, found);
  if (relative >= floor)
    return {
      from: relative,
      to: relative + 1,
      head: { from: relative, to: relative + 1 },
      isRelative: true,
    };
  // "A diplomat who follows the file confirmed": the noun before a verb may belong to a relative clause.
  const antecedent = beforeRelative(words, found, floor);
  if (antecedent !== null) return { from: antecedent.from, to: found.to, head: antecedent, isRelative: false };
  // "A proposal to move the talks failed": the noun before an infinitive, not the object behind it.
  const planned = beforeInfinitive(words, found, floor);
  if (planned !== null) return { from: planned.from, to: found.to, head: planned, isRelative: false };
  head = found;
  // "Norlandia's foreign minister, Mara Quill, replied": handled above. "the daily said" ends here.
  to = found.to;
  return { from: found.from, to, head, isRelative: false };
}

/** "those who have read the draft say": the phrase that a clause with "who" and a verb of its own, ending at word `at`, describes. */
function describedSubject(words: readonly Word[], at: number, floor: number): WordRange | null {
  let hasVerb = false;
  for (let i = at; i > floor && at - i < 14; i--) {
    const { tag, lower } = words[i];
    if (lower === "who" || (tag === "PRON:relative" && /^(?:that|which)$/.test(lower) && words[i - 1].text !== ",")) {
      const noun = hasVerb ? subjectEndingAt(words, i - 1, floor) : null;
      return noun === null ? null : { from: noun.from, to: at + 1 };
    }
    if (tag === "CCONJ" || tag === "SCONJ" || (tag === "PUNCT" && words[i].text !== "-")) return null;
    if (tag.startsWith("VERB")) hasVerb = true;
  }
  return null;
}

/** How far back the first of several agents may stand. */
const AGENTS_REACH = 24;

/** "The text signed by Ada Quill, the envoy, and Jon Vell, the secretary, bars …": what the two signed; null where no participle stands before them. */
function beforeAgents(words: readonly Word[], { from }: WordRange, floor: number): WordRange | null {
  if (words[from - 1]?.lower !== "and" || words[from - 2]?.text !== ",") return null;
  for (let i = from - 3; i > Math.max(floor, from - AGENTS_REACH); i--) {
    if (/^(?:VERB|AUX):(?:past|fin|base|modal)/.test(words[i].tag) || /^[;:—]$/.test(words[i].text)) return null;
    if (words[i].tag !== "VERB:part") continue;
    const isAgent = words.slice(i + 1, from).some(({ lower }) => lower === "by");
    const last = words[i - 1].text === "," ? i - 2 : i - 1;
    return isAgent && last >= floor ? subjectEndingAt(words, last, floor) : null;
  }
  return null;
}

/** "Ada Quill, the envoy, who left early, agreed", "its members, led by Ada Quill, the envoy, agree": the phrase that the nearest one only describes. */
function pastApposition(words: readonly Word[], nearest: WordRange, floor: number): WordRange {
  let at = nearest.from - 1;
  if (at - 2 > floor && words[at].tag === "ADP" && /^VERB:(?:part|past)$/.test(words[at - 1].tag)) at -= 2;
  // "the alliance, made up of the X and the Y, declared"
  else if (at - 3 > floor && words[at].lower === "of" && words[at - 1].lower === "up" && words[at - 2].lower === "made")
    at -= 3;
  // "Some unions, including the Tern League, a body of exiles, declared", "…, among them the Tern League, …"
  else if (at > floor && words[at].lower === "including") at -= 1;
  else if (at - 1 > floor && words[at].lower === "them" && words[at - 1].lower === "among") at -= 2;
  else if (!/^(?:DET|ADJ|NOUN|PRON:possessive)/.test(words[nearest.from].tag)) return nearest;
  if (at <= floor || words[at].text !== ",") return nearest;
  const named = at === nearest.from - 1;
  if (named ? !words[at - 1].tag.startsWith("PROPN") : !/^(?:NOUN|PROPN)/.test(words[at - 1].tag)) return nearest;
  const before = subjectEndingAt(words, at - 1, floor);
  if (before === null) return nearest;
  const lead = words[before.from - 1];
  const isHead = before.from === floor || before.from === 0 || /^[;:—–“"]$/.test(lead.text) || lead.tag === "CCONJ";
  return isHead && lead?.tag !== "ADP" ? before : nearest;
}

/** The phrase that a relative clause without commas hangs on, where the noun before the verb is only that clause's object. */
function beforeRelative(words: readonly Word[], found: WordRange, floor: number): WordRange | null {
  let at = found.from - 1;
  if (words[at]?.tag === "ADP") at--;
  // "who said the army had left": what somebody says has a subject of its own.
  if (at <= floor || !/^VERB:(?:past|fin|part)/.test(words[at].tag) || SAYING.has(words[at].lemma)) return null;
  while (at > floor && /^(?:VERB|AUX|ADV)/.test(words[at].tag)) at--;
  if (at <= floor || words[at].lower !== "who" || !/^(?:NOUN|PROPN)/.test(words[at - 1].tag)) return null;
  return subjectEndingAt(words, at - 1, floor);
}

/** Nouns that an infinitive says more of. */
const PLANNED: ReadonlySet<string> = new Set(
  (
    "proposal plan offer attempt bid effort call demand request refusal decision promise pledge move threat failure readiness willingness right " +
    "desire order appeal invitation campaign push vote motion scheme agreement deal accord pact wish unwillingness reluctance vow resolve determination"
  ).split(" "),
);

/** The phrase that an infinitive with its object hangs on, where the verb comes behind that object: "Kenya's deal with the front to free | both". */
function beforeInfinitive(words: readonly Word[], found: WordRange, floor: number): WordRange | null {
  let at = found.from - 1;
  if (words[at]?.lower === "than" && /^(?:more|fewer|less)$/.test(words[at - 1]?.lower ?? "")) at -= 2;
  if (words[at]?.tag === "ADP") at--;
  if (at - 2 < floor || words[at].tag !== "VERB:base" || words[at - 1].lower !== "to") return null;
  const noun = plannedNoun(words, at - 2, floor);
  return noun < floor ? null : subjectEndingAt(words, noun, floor);
}

/** Words between such a noun and its infinitive: "with the front", "by Kenya", "between both sides". */
const LONGEST_PARTNERS = 9;

/** The noun that an infinitive says more of, past those it is with or by; -1 where none stands there. */
export function plannedNoun(words: readonly Word[], last: number, floor: number): number {
  for (let i = last; i >= floor && last - i < LONGEST_PARTNERS; i--) {
    const { tag, lower, lemma } = words[i];
    const isPlanned = tag.startsWith("NOUN") && (PLANNED.has(lower) || PLANNED.has(lemma));
    if (isPlanned && (i === last || /^(?:with|by|from|between|of)$/.test(words[i + 1].lower))) return i;
    if (!/^(?:NOUN|PROPN|DET|ADJ|NUM|CCONJ|ADP|PART:possessive)/.test(tag)) return -1;
  }
  return -1;
}

const PERIOD = /^(?:year|month|week|weekend|day|night|morning|evening|afternoon|summer|winter|spring|autumn)$/;

/** The relative pronoun before a phrase that only says when or where: "in May", "last year"; else -1. */
function relativeBefore(words: readonly Word[], { from, to }: WordRange): number {
  const isWhen = PERIOD.test(words[to - 1].lower) && /^(?:ADJ|DET)/.test(words[from].tag);
  const at = words[from - 1]?.tag === "ADP" ? from - 2 : isWhen ? from - 1 : -1;
  return at >= 0 && (words[at].lower === "who" || words[at].lower === "which") ? at : -1;
}

function isTemporalPronoun(word: Word): boolean {
  return word.tag.startsWith("PRON");
}

/** "Carl Roe, 54, the deputy, agrees": an age set off before an apposition belongs to it. */
function beforeAge(words: readonly Word[], opening: number): number {
  const isAge = opening > 2 && words[opening - 1].tag === "NUM" && words[opening - 2].text === ",";
  return isAge ? opening - 2 : opening;
}
