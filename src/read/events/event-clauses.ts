import type { Scene } from "../assembly/draft.ts";
import { isSubordinator, opensWithAdverbial, subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, isSign, type Word } from "../frames/words.ts";
import { SAYING } from "../speakers/cues.ts";
import { clauseEnd } from "./clause-end.ts";
import { JOINS, RELATIVE, SUBORDINATES } from "./clause-joints.ts";

/** A clause of any rank as far as it can tell one event: finite, relative, participial or absolute. */
export type EventClause = WordRange & {
  readonly group: VerbGroup;
  /** The words that name who or what does it, or null where the clause has none. */
  readonly subject: WordRange | null;
  readonly rank: "finite" | "relative" | "participle" | "trailing" | "absolute";
  /** The word that joins it to what stands before, in lower case. */
  readonly lead: string;
  /** What a relative clause without pronoun hangs on: "the pact" of "the pact the two signed". */
  readonly antecedent: WordRange | null;
  /** Where the main clause before it begins, for clauses that trail behind one. */
  readonly main: number | null;
};

/** The clauses of each sentence asked about, by its verb groups: stands and events go through the same ones. */
const asked = new WeakMap<readonly VerbGroup[], readonly EventClause[]>();

/** The clauses of a sentence that may tell an event of their own, in the order of their verbs. */
export function eventClauses({ words, groups }: Scene): readonly EventClause[] {
  const known = asked.get(groups);
  if (known !== undefined) return known;
  const found = clausesIn(words, groups);
  asked.set(groups, found);
  return found;
}

function clausesIn(words: readonly Word[], groups: readonly VerbGroup[]): EventClause[] {
  const found: EventClause[] = [];
  const end = lastWord(words);
  let before: EventClause | null = null;
  for (const [g, group] of groups.entries()) {
    const made = clauseOf(words, groups, g, group, before, end, found);
    if (made === null) continue;
    found.push({ antecedent: null, ...made, main: before?.from ?? null });
    if (made.rank === "finite" && !(SAYING.has(group.lemma) && words[made.from - 1]?.text === ","))
      before = found[found.length - 1];
  }
  return found;
}

function clauseOf(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  g: number,
  group: VerbGroup,
  before: EventClause | null,
  end: number,
  found: readonly EventClause[],
): (Omit<EventClause, "main" | "antecedent"> & { readonly antecedent?: WordRange }) | null {
  const floor = g === 0 ? 0 : groups[g - 1].to;
  const previous = words[group.from - 1];
  const to = clauseEnd(words, groups, g, end);
  if (group.form === "to") {
    // "with lorries to travel under escort": a clause of its own behind "with".
    if (previous === undefined || !/^(NOUN|PROPN)/.test(previous.tag)) return null;
    const noun = subjectEndingAt(words, group.from - 1, floor);
    // "which led Kenya to break off contact": what one was brought to do was done.
    const cause = groups[g - 1];
    if (
      noun !== null &&
      cause !== undefined &&
      CAUSES.has(cause.lemma) &&
      (cause.isPast || cause.isPerfect) &&
      noun.from === cause.to
    )
      return {
        group: { ...group, form: "finite", isPast: true },
        subject: noun,
        from: cause.from,
        to,
        rank: "trailing",
        lead: "to",
      };
    if (noun === null || words[noun.from - 1]?.lower !== "with") return null;
    return { group: { ...group, isFuture: true }, subject: noun, from: noun.from, to, rank: "absolute", lead: "with" };
  }
  if (group.form === "finite") {
    const subject = subjectBefore(words, group, isBetweenCommas(words, groups, g) ? 0 : floor);
    const apart = relativeApart(words, group.from);
    if (subject?.isRelative === true || RELATIVE.has(previous?.lower ?? "") || apart >= 0) {
      const pronoun = apart >= 0 ? apart : subject?.isRelative === true ? subject.from : group.from - 1;
      let at = pronoun - 1;
      if (at >= 0 && words[at].text === ",") at--;
      if (at >= 0 && words[at].tag === "ADP") at--;
      const antecedent = at < 0 ? null : whoOf(words, subjectEndingAt(words, at, 0), words[pronoun].lower);
      return { group, subject: antecedent, from: pronoun, to, rank: "relative", lead: words[pronoun].lower };
    }
    // "a clause that stood in the first draft has gone": the subject stands before the relative clause.
    const last = found[found.length - 1];
    const told =
      behindParticiple(words, group, subject?.head ?? null, last) ??
      behindRelative(words, group, subject?.head ?? null, found);
    if (told !== null)
      return { group, subject: told, from: told.from, to, rank: "finite", lead: words[told.from - 1]?.lower ?? "" };
    if (
      last !== undefined &&
      (last.rank === "relative" || (last.rank === "participle" && last.group.form === "ing")) &&
      last.subject !== null &&
      last.group === groups[g - 1] &&
      words[last.group.from - 1]?.text !== "," &&
      words[last.from - 1]?.text !== "," &&
      !JOINS.has(previous?.lower ?? "") &&
      previous?.text !== "," &&
      !words.slice(last.group.to, group.from).some((word) => word.text === "," || SUBORDINATES.has(word.lower)) &&
      (subject === null ||
        words[subject.from - 1]?.tag === "ADP" ||
        words[subject.from - 1]?.lower === "both" ||
        words[subject.from - 1] === words[last.group.to - 1])
    )
      return {
        group,
        subject: last.subject,
        from: last.subject.from,
        to,
        rank: "finite",
        lead: words[last.subject.from - 1]?.lower ?? "",
      };
    if (subject !== null) {
      const noun = ownPronoun(words, subject.head);
      if (noun !== null)
        return { group, subject: subject.head, antecedent: noun, from: noun.from, to, rank: "relative", lead: "" };
      const own = bareRelative(words, subject.head.from, subject.head.to - 1);
      if (own !== null)
        return {
          group,
          subject: { from: own.to, to: subject.head.to },
          antecedent: own,
          from: own.from,
          to,
          rank: "relative",
          lead: "",
        };
    }
    if (subject === null) {
      const isJoined = JOINS.has(previous?.lower ?? "") || previous?.text === ",";
      if (!isJoined && group.from > 0 && before !== null) return null;
      return {
        group: before !== null && isBareJoined(words, group, before.group) ? { ...group, isPassive: true } : group,
        subject: before?.subject ?? null,
        from: group.from,
        to,
        rank: "finite",
        lead: previous?.lower ?? "",
      };
    }
    let from = subject.from;
    // "On Monday the army …": what opens the sentence belongs to its clause.
    const opening = openingOf(words, from);
    if (opening >= 0) from = opening;
    return { group, subject: subject.head, from, to, rank: "finite", lead: words[from - 1]?.lower ?? "" };
  }
  if (group.form === "part") {
    const earlier = found[found.length - 1];
    // "A truce, signed in May, collapsed": the second participle is a past tense.
    if (
      previous?.text === "," &&
      earlier !== undefined &&
      earlier.rank === "participle" &&
      earlier.subject !== null &&
      words[earlier.subject.to]?.text === "," &&
      earlier.to === group.from - 1
    )
      return {
        group: { ...group, form: "finite", isPast: true },
        subject: earlier.subject,
        from: earlier.from,
        to,
        rank: "finite",
        lead: words[earlier.from - 1]?.lower ?? "",
      };
    if (previous === undefined) return openingParticiple(words, groups, g, to);
    if (previous.text === "," && before !== null && listsPassives(words, groups, g, before.group))
      return {
        group: { ...group, isPassive: true },
        subject: before.subject,
        from: group.from,
        to,
        rank: "trailing",
        lead: ",",
      };
    let at = group.from - 1;
    while (at > 0 && (words[at].tag === "ADV" || words[at].text === ",")) at--;
    // No finite verb in the sentence: the participle is its past tense.
    if (
      at === group.from - 1 &&
      !groups.some((other) => other.form === "finite") &&
      /^(NOUN|PROPN)/.test(words[at].tag)
    ) {
      const noun = subjectEndingAt(words, at, 0);
      if (noun !== null)
        return {
          group: { ...group, form: "finite", isPast: true },
          subject: noun,
          from: noun.from,
          to,
          rank: "finite",
          lead: words[noun.from - 1]?.lower ?? "",
        };
    }
    if (/^(NOUN|PROPN|NUM)/.test(words[at].tag)) {
      const noun = subjectEndingAt(words, at, floor);
      if (noun !== null) {
        const own = bareRelative(words, noun.from, at);
        if (own !== null)
          return {
            group: { ...group, form: "finite", isPast: true },
            subject: { from: own.to, to: at + 1 },
            antecedent: own,
            from: own.from,
            to,
            rank: "relative",
            lead: "",
          };
        let from = noun.from;
        // "talks on the plan held in …": the noun phrase may be long; the event needs its own last noun at least.
        if (at - from > 14) from = at - 3;
        return { group, subject: { from, to: at + 1 }, from, to, rank: "participle", lead: "" };
      }
    }
    if (JOINS.has(words[at].lower))
      return {
        group: { ...group, isPassive: true },
        subject: before?.subject ?? null,
        from: group.from,
        to,
        rank: "trailing",
        lead: words[at].lower,
      };
    return null;
  }
  // "-ing": after a comma it goes on with the main clause's subject; straight after its own noun it is absolute.
  if (previous === undefined) return { group, subject: null, from: group.from, to, rank: "trailing", lead: "" };
  // "Quill, briefing the council on Monday, …": the noun before the comma, where no verb came yet.
  if (previous.text === "," && before === null && group.from > 1) {
    const noun = subjectEndingAt(words, group.from - 2, 0);
    if (noun !== null) return { group, subject: noun, from: noun.from, to, rank: "trailing", lead: "," };
  }
  if (previous.text === ",")
    return { group, subject: before?.subject ?? null, from: group.from, to, rank: "trailing", lead: "," };
  if (["after", "before", "while", "by", "for", "of", "without"].includes(previous.lower))
    return { group, subject: before?.subject ?? null, from: group.from, to, rank: "trailing", lead: previous.lower };
  // "the version now circulating": an adverb may stand between.
  const near = previous.tag === "ADV" && g === 0 ? group.from - 2 : group.from - 1;
  if (/^(NOUN|PROPN|PRON)/.test(words[near]?.tag ?? "")) {
    const noun = subjectEndingAt(words, near, floor);
    if (noun !== null) {
      const opener = words[noun.from - 1];
      const next = groups[g + 1];
      // "A line allowing bases | was deleted": the noun is the subject of the finite verb to come.
      const isOfSubject =
        opener === undefined &&
        next?.form === "finite" &&
        !words.slice(group.to, next.from).some((word) => word.text === "," || JOINS.has(word.lower));
      if (
        !isOfSubject &&
        (opener === undefined || opener.text === "," || opener.lower === "with" || opener.text === "—")
      )
        return { group, subject: noun, from: noun.from, to, rank: "absolute", lead: opener?.lower ?? "" };
      return { group, subject: noun, from: noun.from, to, rank: "participle", lead: opener?.lower ?? "" };
    }
  }
  return null;
}

/**
 * The subject of a verb that a participle of its own noun stands before: "The truce signed in Varsk by both took effect", "The pact,
 * witnessed by Kenya and Oman, was signed"; null where the verb has another.
 */
function behindParticiple(
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

/**
 * The subject of a verb that a relative clause with a subject of its own stands before: "The draft which Kenya had handed to both | was
 * thrown out", "A note that he drafted in April and read out to both | foresees"; null where the verb has another.
 */
function behindRelative(
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
  if (lead !== null && lead !== undefined && lead.tag !== "ADP" && lead.tag !== "SCONJ") return null;
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

/** "Unveiled in May, the plan …": a participle that opens the sentence tells of the subject behind it, of a pronoun without its word. */
function openingParticiple(
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

/** The pronoun of "who in July had left", "which for a year was closed": an adverbial stands between it and its verb; -1 otherwise. */
function relativeApart(words: readonly Word[], verb: number): number {
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

/** "the freeing of Quill, who was seized": "who" hangs on the name that ends the phrase. */
function whoOf(words: readonly Word[], phrase: WordRange | null, pronoun: string): WordRange | null {
  if (phrase === null || pronoun !== "who" || !words[phrase.to - 1].tag.startsWith("PROPN")) return phrase;
  let from = phrase.to - 1;
  while (from > phrase.from && words[from - 1].tag !== "ADP") from--;
  return from > phrase.from ? { from, to: phrase.to } : phrase;
}

/** Verbs that bring somebody to do something. */
const CAUSES: ReadonlySet<string> = new Set(
  "lead cause force prompt push drive oblige compel induce provoke persuade bring".split(" "),
);

/** "was drafted in May, shortened in June and dropped in July": a participle of a list behind a passive. */
function listsPassives(words: readonly Word[], groups: readonly VerbGroup[], g: number, before: VerbGroup): boolean {
  const next = groups[g + 1];
  return (
    before.isPassive &&
    before === groups[g - 1] &&
    next?.form === "part" &&
    words[next.from - 1]?.tag === "CCONJ" &&
    !words.slice(groups[g].to, next.from).some((word) => word.text === ";")
  );
}

/** "was written by the envoy and read aloud": a joined participle that looks like a base form. */
function isBareJoined(words: readonly Word[], group: VerbGroup, before: VerbGroup): boolean {
  return (
    before.isPassive &&
    group.to - group.from === 1 &&
    /^(?:read|put|cut|set|hit|shut|split|let)$/.test(words[group.main].lower) &&
    // "and put its length at five pages": with an object it is no participle.
    !/^(?:DET|PRON)/.test(words[group.to]?.tag ?? "")
  );
}

/** "the hills | they still defend": the noun straight before a pronoun that is a verb's subject, or null. */
function ownPronoun(words: readonly Word[], subject: WordRange): WordRange | null {
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
function bareRelative(words: readonly Word[], from: number, last: number): WordRange | null {
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
function isBetweenCommas(words: readonly Word[], groups: readonly VerbGroup[], g: number): boolean {
  if (g === 0 || words[groups[g].from - 1]?.text !== ",") return false;
  return true;
}

/** Where "On Monday", "Late on Sunday,", "In Ostrel" before the subject begin, or -1. */
function openingOf(words: readonly Word[], subject: number): number {
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

/** The end of the sentence without its final stop. */
function lastWord(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && isSign(words[end - 1]) && !isQuoteMark(words[end - 1]) && !/^[)\]%$]$/.test(words[end - 1].text))
    end--;
  return end;
}
