// Whose a verb is where something stands between it and its subject: a participle of the noun, a relative clause about it, an opening
// phrase. Each finder here knows one such order of words and gives null (or -1) for every other.

import { isSubordinator, phraseAfter, subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import { opensWithAdverbial } from "../frames/phrase-openings.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Word } from "../frames/words.ts";
import { clauseEnd } from "./clause-end.ts";
import { JOINS, SUBORDINATES } from "./clause-joints.ts";
import { OFFICES, UNNAMED } from "../actors/person-words.ts";
import { isArmed } from "./armed-acts.ts";
import { PEOPLE } from "./counted-harm.ts";
import { headWord } from "./event-phrases.ts";
import type { EventClause } from "./event-clauses.ts";
import { nearMeeting } from "./noun-meetings.ts";

/**
 * The subject of a verb that a participle of its own noun stands before: "The truce signed in Varsk by both took effect", "The pact,
 * witnessed by Kenya and Oman, was signed"; null where the verb has another.
 */
export function behindParticiple(
  words: readonly Word[],
  group: VerbGroup,
  subject: WordRange | null,
  last: EventClause | undefined,
): WordRange | null {
  if (last === undefined || last.rank !== "participle" || last.group.form !== "part" || last.subject === null)
    return null;
  if (subject !== null && subject.from <= last.group.from) return null;
  const isSetOff = words[last.group.from - 1]?.text === ",";
  const before = words[group.from - 1]?.text === ",";
  if (isSetOff !== before) return null;
  // What stands between is the participle's own: no clause, no list of the sentence.
  const between = words.slice(last.group.to, before ? group.from - 1 : group.from);
  if (between.some((word) => SUBORDINATES.has(word.lower) && word.tag !== "ADP" && word.lower !== "that")) return null;
  if (!isSetOff && between.some((word) => word.text === "," || (JOINS.has(word.lower) && word.lower !== "and")))
    return null;
  const lead = subject === null ? null : words[subject.from - 1];
  if (
    lead !== null &&
    lead !== undefined &&
    lead.tag !== "ADP" &&
    lead.lower !== "and" &&
    subject?.from !== last.group.to
  )
    return null;
  const head =
    isSetOff && words[last.subject.to - 1]?.text === "," ? { ...last.subject, to: last.subject.to - 1 } : last.subject;
  return head;
}

/** "The second, which Kenya passed to the envoy in May, | drops it": the noun before an aside that has a subject of its own. */
export function behindAside(words: readonly Word[], last: EventClause | null): WordRange | null {
  if (last === null || !/^(?:which|whom)$/.test(last.lead) || words[last.from - 1]?.lower !== last.lead) return null;
  return last.from > 2 && words[last.from - 2].text === "," ? subjectEndingAt(words, last.from - 3, 0) : null;
}

/**
 * The subject of a verb that a relative clause with a subject of its own stands before: "The draft which Kenya had handed to both | was
 * thrown out", "A map that she drew in May and sent to both | foresees"; null where the verb has another.
 */
export function behindRelative(
  words: readonly Word[],
  group: VerbGroup,
  subject: WordRange | null,
  found: readonly EventClause[],
): WordRange | null {
  const tail = found[found.length - 1];
  if (tail === undefined || words[group.from - 1]?.text === "," || JOINS.has(words[group.from - 1]?.lower ?? ""))
    return null;
  // A phrase behind a preposition or "after" is the relative clause's own.
  const lead = subject === null ? null : words[subject.from - 1];
  // "A draft that Kenya handed to Oman and the rebels | would end it": so is what "and" joins to it, where the tense is another.
  const goesOn = lead?.tag === "CCONJ" && group.modal !== null && tail.group.isPast && tail.group.modal === null;
  if (lead !== null && lead !== undefined && lead.tag !== "ADP" && lead.tag !== "SCONJ" && !goesOn) return null;
  if (subject !== null && subject.from < tail.group.to) return null;
  let k = found.length - 1;
  while (k > 0 && found[k].lead === "and" && found[k].subject === found[k - 1].subject) k--;
  const clause = found[k];
  const pronoun = clause.from - 1;
  if (clause.subject === null || clause.subject.from !== clause.from || pronoun < 1) return null;
  if (!/^(?:that|which|whom)$/.test(words[pronoun].lower) || !/^(?:NOUN|PROPN|NUM)/.test(words[pronoun - 1].tag))
    return null;
  const between = words.slice(pronoun, group.from);
  if (between.some((word) => /^[,;:—]$/.test(word.text))) return null;
  return subjectEndingAt(words, pronoun - 1, 0);
}

/** "Published in June, the paper …": a participle that opens the sentence tells of the subject behind it, of a pronoun without its word. */
export function openingParticiple(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  g: number,
  to: number,
): Omit<EventClause, "main" | "antecedent"> {
  const group = groups[g];
  const next = groups.find((each, i) => i > g && each.form === "finite");
  const noun = next === undefined ? null : subjectEndingAt(words, next.from - 1, group.to);
  if (noun === null || words[noun.from - 1].text !== ",")
    return { group, subject: null, from: group.from, to, rank: "trailing", lead: "" };
  const isPronoun = words[noun.from].tag.startsWith("PRON") && noun.to - noun.from === 1;
  return {
    group: { ...group, isPassive: true },
    subject: noun,
    from: group.from,
    to: isPronoun ? noun.from - 1 : noun.to,
    rank: "participle",
    lead: "",
  };
}

/** Verbs of where in a text something stands. */
const PUT_IN: ReadonlySet<string> = new Set(
  "tuck bury hide enshrine list include set spell write lay contain attach append find add insert embed imply".split(
    " ",
  ),
);

/** "Left out of the draft is any mention of the isles", "Released on Friday were nine men": what a participle that opens a sentence is told of. */
export function frontedParticiple(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  g: number,
  end: number,
): Omit<EventClause, "main" | "antecedent"> | null {
  const be = groups[g];
  const first = groups[0];
  if (be === undefined || be.lemma !== "be" || be.form !== "finite" || be.to !== be.from + 1 || first === be)
    return null;
  // "Tucked away in the protocol is a pledge", "Gone from the draft are the words": terms told the other way round (turned-terms.ts).
  if (PUT_IN.has(first.lemma) || first.lemma === "go") return null;
  if (first.from !== 0 || first.to !== 1 || !/^VERB:(?:part|past)$/.test(words[0].tag)) return null;
  // No other verb and no noun of its own stands before "is": "Published in May, the draft is …" has both.
  if (groups[1] !== be && !(groups[2] === be && groups[1].form === "part")) return null;
  const noun = phraseAfter(words, be.to, end);
  const stated = subjectBefore(words, be, first.to);
  if (noun === null || (stated !== null && words[stated.from - 1].tag !== "ADP")) return null;
  return {
    group: {
      ...first,
      form: "finite",
      isPassive: true,
      isPast: be.isPast,
      isNegated: be.isNegated,
    },
    subject: noun,
    from: 0,
    to: Math.max(noun.to, clauseEnd(words, groups, g, end)),
    rank: "finite",
    lead: "",
  };
}

/** The pronoun of "who in July had left", "which for a year was closed": an adverbial stands between it and its verb; -1 otherwise. */
export function relativeApart(words: readonly Word[], verb: number): number {
  let at = verb - 1;
  while (at > 0 && verb - at < 6 && /^(?:ADP|DET|NUM|ADJ|ADV|NOUN|PROPN)/.test(words[at].tag)) {
    if (words[at].tag === "ADP") {
      const pronoun = at - 1;
      return /^(?:who|which)$/.test(words[pronoun].lower) && words[pronoun - 1]?.tag !== "ADP" ? pronoun : -1;
    }
    at--;
  }
  return -1;
}

/** Verbs that bring somebody to do something. */
export const CAUSES: ReadonlySet<string> = new Set(
  "lead cause force prompt push drive oblige compel induce provoke persuade bring".split(" "),
);

/** "was drafted in May, shortened in June and dropped in July", "have met twice, spoken once and exchanged notes": a participle of a list. */
export function listsPassives(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  g: number,
  before: VerbGroup,
): boolean {
  const next = groups[g + 1];
  return (
    (before.isPassive || before.isPerfect) &&
    before === groups[g - 1] &&
    (next?.form === "part" || (before.isPerfect && next?.form === "finite" && words[next.from].tag === "VERB:past")) &&
    words[next.from - 1]?.tag === "CCONJ" &&
    !words.slice(groups[g].to, next.from).some((word) => word.text === ";")
  );
}

/** "was written by the envoy and read aloud": a joined participle that looks like a base form. */
export function isBareJoined(words: readonly Word[], group: VerbGroup, before: VerbGroup): boolean {
  return (
    before.isPassive &&
    group.to - group.from === 1 &&
    /^(?:read|put|cut|set|hit|shut|split|let)$/.test(words[group.main].lower) &&
    // "and put its length at five pages": with an object it is no participle.
    !/^(?:DET|PRON)/.test(words[group.to]?.tag ?? "")
  );
}

/** "the hills | they still defend": the noun straight before a pronoun that is a verb's subject, or null. */
export function ownPronoun(words: readonly Word[], subject: WordRange): WordRange | null {
  if (subject.to - subject.from !== 1 || !/^(?:they|he|she|it|we)$/.test(words[subject.from].lower)) return null;
  const before = words[subject.from - 1];
  // "To the islanders it leaves the schools": an adverbial opens the clause.
  if (opensWithAdverbial(words, subject.from)) return null;
  if (before === undefined || !before.tag.startsWith("NOUN") || TIME_NOUN.test(before.lower)) {
    // "the part of Arlby they still defend"
    if (before === undefined || !before.tag.startsWith("PROPN") || words[subject.from - 2]?.lower !== "of") return null;
  }
  return subjectEndingAt(words, subject.from - 1, 0);
}

/** "the pact | the two countries signed": the noun phrase before the one that is the verb's own subject, or null. */
export function bareRelative(words: readonly Word[], from: number, last: number): WordRange | null {
  for (let i = last; i > from + 1; i--) {
    if (words[i].tag !== "DET" && !(words[i].tag.startsWith("PROPN") && words[i - 1].tag.startsWith("NOUN"))) continue;
    if (words[i].tag.startsWith("PROPN") && !words.slice(from, i).some((word) => word.tag === "DET")) return null;
    if (!/^(NOUN|PROPN)/.test(words[i - 1].tag)) return null;
    if (words[i].lower === "both" || words[i].lower === "all") return null;
    // "In the first week of June | the front handed …", "In the fifth | the canal came up": an adverbial opens the sentence.
    if (TIME_NOUN.test(words[i - 1].lower) || opensWithAdverbial(words, i)) return null;
    let start = i - 1;
    while (
      start > from &&
      words[start - 1].tag !== "ADP" &&
      words[start - 1].text !== "," &&
      words[start].tag !== "DET"
    )
      start--;
    return { from: start, to: i };
  }
  return null;
}

const TIME_NOUN =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|day|night|morning|evening|afternoon|weekend|spring|summer|autumn|winter|time)$/;

/** "The draft, leaked last week, barred …": the verb before stands between commas, so the subject lies beyond it. */
export function isBetweenCommas(words: readonly Word[], groups: readonly VerbGroup[], g: number): boolean {
  if (g === 0 || !/^[,—–)]$/.test(words[groups[g].from - 1]?.text ?? "")) return false;
  return true;
}

/** Where "On Monday", "Late on Sunday,", "In Ostrel" before the subject begin, or -1. */
export function openingOf(words: readonly Word[], subject: number): number {
  let at = subject - 1;
  if (at < 0) return -1;
  if (words[at].text === ",") at--;
  let count = 0;
  while (at >= 0 && count < 12) {
    const { tag, text } = words[at];
    if (
      tag.startsWith("NOUN") ||
      tag.startsWith("PROPN") ||
      tag === "ADP" ||
      tag === "DET" ||
      tag === "NUM" ||
      tag === "ADJ" ||
      tag === "ADV" ||
      text === "-" ||
      // "On Thursday, shortly before midnight, they …"
      (text === "," && count > 0 && /^(?:ADP|ADV)$/.test(words[at + 1].tag))
    ) {
      at--;
      count++;
    } else break;
  }
  const from = at + 1;
  if (from >= subject - 1) return -1;
  const isStart =
    from === 0 ||
    words[from - 1].lower === "that" ||
    /^[;:—“"]$/.test(words[from - 1].text) ||
    JOINS.has(words[from - 1].lower);
  return isStart && (words[from].tag === "ADP" || words[from].tag === "ADV") && !isSubordinator(words[from])
    ? from
    : -1;
}

function isPeople(noun: string): boolean {
  return isArmed(noun) || PEOPLE.has(noun) || OFFICES.has(noun) || UNNAMED.has(noun);
}

/** "the freeing of Quill, who was seized": "who" hangs on the name that ends the phrase. */
export function whoOf(words: readonly Word[], phrase: WordRange | null, pronoun: string): WordRange | null {
  if (phrase !== null && pronoun === "which") return nearMeeting(words, phrase);
  if (phrase === null || pronoun !== "who") return phrase;
  let from = phrase.to - 1;
  while (from > phrase.from && words[from - 1].tag !== "ADP") from--;
  if (from === phrase.from) return phrase;
  if (words[phrase.to - 1].tag.startsWith("PROPN")) return { from, to: phrase.to };
  // "threw stones at the police, who fired back": stones are nobody.
  const head = headWord(words, phrase);
  const last = words[phrase.to - 1].lower;
  return !isPeople(head) && isPeople(last) ? { from, to: phrase.to } : phrase;
}
