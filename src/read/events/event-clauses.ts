import type { Scene } from "../assembly/draft.ts";
import { subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import { beforePurpose, joinedTime, pastInfinitive } from "../frames/clause-starts.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { isAuxiliary, turnBefore, type VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, isSign, type Word } from "../frames/words.ts";
import { SAYING } from "../speakers/cues.ts";
import { clauseEnd } from "./clause-end.ts";
import {
  behindAside,
  behindParticiple,
  behindRelative,
  openingParticiple,
  relativeApart,
  listsPassives,
  isBareJoined,
  ownPronoun,
  bareRelative,
  isBetweenCommas,
  frontedParticiple,
  openingOf,
  CAUSES,
  whoOf,
} from "./clause-subjects.ts";
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
  for (const [g, whole] of groups.entries()) {
    const group = raisedFrom(words, groups, g) ?? whole;
    const made = clauseOf(words, groups, g, group, before, end, found);
    if (made === null) continue;
    // "A draft that Kenya handed to Oman and the rebels | would end it": all before the verb is the relative clause's.
    const last = found[found.length - 1];
    if (
      last !== undefined &&
      made.rank === "finite" &&
      made.from < last.from &&
      last.to < group.from &&
      words[last.to]?.tag === "CCONJ"
    )
      found[found.length - 1] = { ...last, to: group.from };
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
    const fronted = frontedParticiple(words, groups, g, end);
    if (fronted !== null) return fronted;
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
      (subject === null ? null : beforePurpose(words, subject.head, 0)) ??
      (before === null && subject !== null ? pastInfinitive(words, subject, 0) : null) ??
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
      !words
        .slice(last.group.to, group.from)
        // "those who give up before 1 May | will be pardoned": a time opens no clause.
        .some(
          (word, i) =>
            word.text === "," || (SUBORDINATES.has(word.lower) && words[last.group.to + i + 1].tag !== "NUM"),
        ) &&
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
      // "After nine days at the farm Quill and Dahl signed": with no other verb in the sentence, it is no clause about the farm.
      const isAlone = !groups.some((other) => other !== group && other.form === "finite");
      const own = isAlone ? null : bareRelative(words, subject.head.from, subject.head.to - 1);
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
    const sharer = subject === null || before !== null ? sharing(words, group, before, found) : before;
    // "…, and by dusk | held the bridge"
    const timed = subject === null || sharer === null ? -1 : joinedTime(words, subject);
    if (timed >= 0 && sharer !== null)
      return { group, subject: sharer.subject, from: timed, to, rank: "finite", lead: words[timed - 1].lower };
    if (subject === null) {
      const past = previous?.text === "," ? behindAside(words, before) : null;
      if (past !== null)
        return { group, subject: past, from: past.from, to, rank: "finite", lead: words[past.from - 1]?.lower ?? "" };
      const isJoined = JOINS.has(previous?.lower ?? "") || previous?.text === ",";
      if (!isJoined && group.from > 0 && before !== null) return null;
      return {
        group: before !== null && isBareJoined(words, group, before.group) ? { ...group, isPassive: true } : group,
        subject: sharer?.subject ?? null,
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
    // "Not until Friday did the army | leave": at the word that turned its order.
    const turn = from > 1 && isAuxiliary(words[from - 1]) ? turnBefore(words, from - 1) : -1;
    if (turn >= 0) from = words[turn].lower === "nor" ? from - 1 : turn;
    // "Had the vote been held in May, …": it was not.
    const isSupposed =
      /^(?:had|were|should)$/.test(words[from - 1]?.lower ?? "") && (from === 1 || words[from - 2].text === ",");
    return {
      group,
      subject: subject.head,
      from,
      to,
      rank: "finite",
      lead: isSupposed ? "if" : (words[from - 1]?.lower ?? ""),
    };
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
    if (previous === undefined && frontedParticiple(words, groups, g + 1, end) !== null) return null;
    if (previous === undefined) return openingParticiple(words, groups, g, to);
    if (previous.text === "," && before !== null && listsPassives(words, groups, g, before.group))
      return {
        group: goesOnPerfect(before) ? { ...group, isPerfect: true } : { ...group, isPassive: true },
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
        // "has left 40 dead and driven thousands away", but "was seized and taken away"
        group: goesOnPerfect(before)
          ? { ...group, isPerfect: true, isNegated: before?.group.isNegated === true }
          : { ...group, isPassive: true },
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
  // ", beginning in July": a day.
  if (previous.text === "," && /^(?:begin|start)$/.test(group.lemma) && words[group.to]?.tag === "ADP") return null;
  if (previous.text === ",")
    return { group, subject: before?.subject ?? null, from: group.from, to, rank: "trailing", lead: "," };
  if (["after", "before", "while", "by", "for", "of", "without"].includes(previous.lower))
    return {
      group,
      subject: before?.subject ?? (group.from === 1 ? mainSubject(words, groups, g) : null),
      from: group.from,
      to,
      rank: "trailing",
      lead: previous.lower,
    };
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

/** "After meeting the envoy on Tuesday, [Quill] said …": the subject of the main clause, which does what a fronted participle tells. */
function mainSubject(words: readonly Word[], groups: readonly VerbGroup[], g: number): WordRange | null {
  const main = groups.slice(g + 1).find((group) => group.form === "finite");
  const comma =
    main === undefined ? -1 : words.findIndex(({ text }, i) => text === "," && i >= groups[g].to && i < main.from);
  return main === undefined || comma < 0 ? null : (subjectBefore(words, main, comma + 1)?.head ?? null);
}

/** "They took the town, where few live, and held it": behind ", and" the verb goes on with the clause around the aside before it. */
function sharing(
  words: readonly Word[],
  group: VerbGroup,
  before: EventClause | null,
  found: readonly EventClause[],
): EventClause | null {
  if (before === null || !ASIDES.has(before.lead)) return before;
  let at = group.from - 1;
  while (at > before.to && words[at].tag !== "CCONJ") at--;
  if (words[at]?.tag !== "CCONJ" || words[at - 1]?.text !== ",") return before;
  return (
    found.findLast((clause) => clause.rank === "finite" && clause.to <= before.from && !ASIDES.has(clause.lead)) ??
    before
  );
}

/** Passives whose subject is that of the infinitive behind them, and verbs that only say how something came to be done. */
const RAISING: ReadonlySet<string> = new Set(
  "say report believe think understand know allege rumour rumor suspect presume see hear find".split(" "),
);
const BRINGING: ReadonlySet<string> = new Set("seem appear manage proceed happen".split(" "));

/** "Fighters are believed to have crossed the river", "the army managed to hold it": the infinitive is what is told; null elsewhere. */
function raisedFrom(words: readonly Word[], groups: readonly VerbGroup[], g: number): VerbGroup | null {
  const group = groups[g];
  const inner = groups[g + 1];
  if (group.form !== "finite" || inner?.form !== "to" || inner.from !== group.to) return null;
  const isRaising = group.isPassive ? RAISING.has(group.lemma) : BRINGING.has(group.lemma);
  // "was heard to say": nothing but speech.
  if (!isRaising || SAYING.has(inner.lemma)) return null;
  const isPerfect = words.slice(inner.from, inner.to).some(({ lower }) => lower === "have");
  return {
    ...inner,
    from: group.from,
    form: "finite",
    modal: group.modal,
    isNegated: group.isNegated || inner.isNegated,
    isPast: isPerfect || group.isPast,
    isPerfect,
    isFuture: group.isFuture,
  };
}

/** Words that open a clause which tells more of the one around it. */
const ASIDES: ReadonlySet<string> = new Set(
  "where when which whom after before as because since while although though".split(" "),
);

/** True where the verb before, in the perfect and no passive, lends its auxiliary to a participle that goes on. */
function goesOnPerfect(before: EventClause | null): boolean {
  return before !== null && before.group.isPerfect && !before.group.isPassive && !before.group.isProgressive;
}

/** The end of the sentence without its final stop. */
function lastWord(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && isSign(words[end - 1]) && !isQuoteMark(words[end - 1]) && !/^[)\]%$]$/.test(words[end - 1].text))
    end--;
  return end;
}
