import { takesNeitherSide } from "../positions/neither-side.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SPEECH_ACTS } from "../speakers/cues.ts";
import { isInAskedAside } from "./asked-asides.ts";
import { goesOnAside, goesOnCondition } from "./joined-to-aside.ts";
import { type Subject, subjectBefore } from "./subject-of-verb.ts";
import {
  beforeParticiple,
  beforeRelative,
  closesDashes,
  isInDashes,
  isListedInRelative,
  joinedTime,
  openingAdverbial,
  beforePurpose,
  pastInfinitive,
  pastRelative,
} from "./clause-starts.ts";
import { isAuxiliary, turnBefore, type VerbGroup } from "./verb-groups.ts";
import { isQuoteMark, type Word } from "./words.ts";

/** How a clause hangs on what stands before it. */
export type ClauseLink = "main" | "coordinate" | "elided" | "complement" | "relative" | "subordinate";

/** A clause: its finite verb group, its subject where it has one of its own, and its link. `from` is where its own words start. */
export type Clause = {
  readonly group: VerbGroup;
  readonly subject: Subject | null;
  readonly link: ClauseLink;
  readonly from: number;
  readonly lead: string;
};

/** A stretch of a sentence that can be filed by itself: one main clause with all that hangs on it. */
export type Segment = {
  readonly from: number;
  readonly to: number;
  readonly clause: Clause | null;
  readonly lead: string;
};

const SPLITTERS: ReadonlySet<string> = new Set(["while", "although", "though", "whereas", "but"]);
const SUBORDINATE: ReadonlySet<string> = new Set(
  "when where after before because if unless until once since so than lest till how whether why what whatever whenever as provided providing".split(
    " ",
  ),
);

/** The clauses of a range, with their links. */
export function findClauses(words: readonly Word[], groups: readonly VerbGroup[], from: number, to: number): Clause[] {
  const clauses = clausesOf(words, groups, from, to, false);
  // No main verb found: a participle that stands after a subject is then taken for a past tense ("… , set no timetable").
  return clauses.some((clause) => clause.link === "main") ? clauses : clausesOf(words, groups, from, to, true);
}

/** ", it turned out,": an aside that is no clause of the sentence. */
function isHearsay(words: readonly Word[], group: VerbGroup): boolean {
  return (
    words[group.from - 1]?.lower === "it" &&
    /^(?:emerge|transpire|turn|appear|seem)$/.test(group.lemma) &&
    words[group.from - 2]?.text === "," &&
    words.slice(group.to, group.to + 3).some((word) => word.text === ",")
  );
}

function clausesOf(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  from: number,
  to: number,
  takesParticiples: boolean,
): Clause[] {
  const clauses: Clause[] = [];
  let hasMain = false;
  for (const group of groups) {
    if (group.from < from || group.to > to || group.form === "to" || group.form === "ing") continue;
    if (isHearsay(words, group) || isInAskedAside(words, group)) continue;
    if (group.form === "part" && clauses.length === 0 && isJoinedInAside(words, groups, group, from)) continue;
    if (group.form === "part" && !isElidedPart(words, group, from)) {
      if (!takesParticiples) continue;
      // "Troops backed by Kenya and Oman captured …": with its doer behind it, and a verb to come, it tells whose or which.
      if (words[group.to]?.lower === "by" && groups.some((other) => other.form === "finite" && other.from > group.to))
        continue;
    }
    const before = clauses.findLast((clause) => clause.link !== "relative");
    // "The monitors — there are now 74 of them — have left": the subject stands before the dashes.
    const floor = before === undefined || closesDashes(words, group, from) ? from : before.group.to;
    let subject =
      group.form === "part" && !takesParticiples ? null : subjectBefore(words, group, Math.max(from, floor));
    // "The envoys, who say that they were tired, left": the content of an aside is part of the aside.
    if (
      subject === null &&
      !hasMain &&
      before !== undefined &&
      group.form === "finite" &&
      words[group.from - 1]?.text === ","
    )
      subject = pastRelative(words, group, from, clauses);
    subject = beforeRelative(words, group, subject, clauses[clauses.length - 1], from) ?? subject;
    if (!hasMain && subject !== null && !subject.isRelative) {
      const doer = beforePurpose(words, subject, from) ?? pastInfinitive(words, subject, from);
      subject =
        doer === null
          ? (beforeParticiple(words, subject, from) ?? subject)
          : { ...doer, head: doer, isRelative: false };
    }
    // "…, and by dusk | held the bridge": the time behind "and" is no subject.
    const timed = subject === null || !hasMain ? -1 : joinedTime(words, subject);
    if (timed >= 0) subject = null;
    let own = timed >= 0 ? timed : subject === null ? group.from : subject.from;
    let lead = own - 1;
    while (
      lead >= from &&
      (words[lead].tag === "ADV" || isOnceMore(words, lead - 1)) &&
      (!SUBORDINATE.has(words[lead].lower) || isOnceMore(words, lead)) &&
      !SPLITTERS.has(words[lead].lower)
    ) {
      own = lead;
      lead--;
    }
    // "… on Monday, but by Friday evening | the army had left", "So far | one of them has been carried out": the adverbial is the clause's own.
    const opening = subject === null || lead < from ? -1 : openingAdverbial(words, lead, from);
    if (opening >= 0) {
      own = opening;
      lead = opening - 1;
    }
    // "Nor would the rebels | surrender": the clause opens at its auxiliary.
    const turn = lead > from && isAuxiliary(words[lead]) && group.from > lead + 1 ? turnBefore(words, lead) : -1;
    if (turn >= from) {
      const joins = words[turn].lower === "nor";
      own = joins ? lead : turn;
      lead = joins ? turn : turn - 1;
    }
    const word = lead >= from ? words[lead] : undefined;
    const previous = clauses[clauses.length - 1];
    let link = linkOf(words, lead, from, subject, group, hasMain, previous);
    // "Quill, who heads the office and led the team, spoke": the second verb goes on with the relative clause.
    if (link === "elided" && !hasMain && previous?.link === "relative" && words[lead - 1]?.text !== ",")
      link = "relative";
    // "a body, to which Kenya, its neighbour, and the Union would belong, …": "and" lists what the pronoun's verb is about.
    if (link === "coordinate" && !hasMain && isListedInRelative(words, lead, from)) link = "relative";
    if (link === "main" && lead > from && isInDashes(words, group, lead)) link = "relative";
    if (link === "main" || ((link === "coordinate" || link === "elided") && !hasMain)) hasMain = true;
    clauses.push({
      group: group.form === "part" && takesParticiples ? { ...group, form: "finite", isPast: true } : group,
      subject,
      link: link === "elided" && clauses.length === 0 ? "main" : link,
      from: own,
      lead: word?.lower ?? "",
    });
  }
  // "Under the accord they reached there, | the army keeps the port": the first only describes what opens the sentence.
  const [first, second] = clauses;
  if (
    second !== undefined &&
    first.link === "main" &&
    second.link === "coordinate" &&
    second.lead === "," &&
    words[from].tag === "ADP" &&
    first.subject !== null &&
    /^(?:they|it|he|she|we)$/.test(words[first.subject.from].lower) &&
    words[first.subject.from - 1]?.tag.startsWith("NOUN") === true
  ) {
    clauses[0] = { ...first, link: "relative" };
    clauses[1] = { ...second, link: "main" };
  }
  return clauses;
}

/** "and once more ruled it out": how often, not when. */
function isOnceMore(words: readonly Word[], at: number): boolean {
  return words[at]?.lower === "once" && /^(?:more|again)$/.test(words[at + 1]?.lower ?? "");
}

/** A bare participle carries on a passive: "were seized and taken away". */
function isElidedPart(words: readonly Word[], group: VerbGroup, from: number): boolean {
  return (
    group.from > from &&
    (words[group.from - 1].lower === "and" ||
      words[group.from - 1].lower === "but" ||
      words[group.from - 2]?.lower === "and")
  );
}

/** "The union, formed in May and | led by exiles, refused": a participle that goes on from one behind a comma, before the sentence's verb. */
function isJoinedInAside(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  { from: at }: VerbGroup,
  from: number,
): boolean {
  const opens = groups.some(
    (other) =>
      (other.form === "part" || other.form === "ing") &&
      other.from > from + 1 &&
      other.from < at &&
      words[other.from - 1].text === "," &&
      /^(?:NOUN|PROPN)/.test(words[other.from - 2].tag),
  );
  if (!opens) return false;
  const next = groups.find((other) => other.form === "finite" && other.from > at);
  const close = next === undefined ? -1 : words.findIndex(({ text }, i) => i > at && text === ",");
  return next !== undefined && close > at && close < next.from;
}

function linkOf(
  words: readonly Word[],
  lead: number,
  from: number,
  subject: Subject | null,
  group: VerbGroup,
  hasMain: boolean,
  before: Clause | undefined,
): ClauseLink {
  if (subject?.isRelative === true) return words[lead]?.lower === "and" && hasMain ? "relative" : "relative";
  if (lead < from) return "main";
  const word = words[lead];
  const { lower, text, tag } = word;
  // "said that the text was ready and that the rest was up to Sweden": read as content, the second is a clause of its own.
  if (lower === "that" && hasMain && lead > from + 1 && /^(?:and|but)$/.test(words[lead - 1].lower) && subject !== null)
    return "coordinate";
  if (lower === "that") return "complement";
  if (lower === "who" || lower === "which" || lower === "whom" || lower === "whose") return "relative";
  if (lead === from && (SPLITTERS.has(lower) || SUBORDINATE.has(lower)) && lower !== "but" && !hasMain && tag !== "ADP")
    return "subordinate";
  if (lower === "when" && words[lead - 1]?.text === "," && hasMain && subject !== null) return "coordinate";
  if (lower === "as")
    return words[lead - 1]?.text === "," && subject !== null && words[subject.head.from].tag !== "PRON"
      ? "coordinate"
      : "subordinate";
  if (SUBORDINATE.has(lower)) return lower === "so" ? "coordinate" : "subordinate";
  if (SPLITTERS.has(lower) || lower === "and" || lower === "or" || lower === "yet" || lower === "nor")
    return subject === null ? "elided" : hasMain || lead > from ? "coordinate" : "main";
  if (text === "," || text === "—" || text === "–" || text === ":" || text === "--" || text === ")") {
    if (!hasMain) return "main";
    if (subject === null) return isBareList(words, group, before) ? "elided" : "subordinate";
    return "coordinate";
  }
  if (isQuoteMark(word)) return hasMain ? "complement" : "main";
  // "Major sticking points remain": an adjective that the tagger took for a verb.
  if (tag === "VERB:ing" && !hasMain && lead <= from + 2) return "main";
  if (tag.startsWith("VERB") || tag.startsWith("AUX")) return "complement";
  if (tag === "ADP" && lead === from && !hasMain) return "main";
  if (tag === "ADP" || tag === "SCONJ") return "subordinate";
  if (!hasMain) return "main";
  return "relative";
}

/** "would raise the limit, start any discussion and secure …": the verb between commas is one of a list. */
function isBareList(words: readonly Word[], group: VerbGroup, before: Clause | undefined): boolean {
  // "would keep its police, could fly its flag and would be given seats"
  if (words[group.from].tag === "AUX:modal")
    return before !== undefined && before.group.modal !== null && group.to > group.from + 1;
  return /:(base|fin|past|fin-s)$/.test(words[group.from].tag);
}

/** Verbs whose complement a coordinated clause may belong to. */
export type TakesContent = (group: VerbGroup) => boolean;

/**
 * Cuts a range into segments at coordinated main clauses.
 *
 * What is joined by "and" inside the content of a verb of saying stays with it, unless the joined verb is itself one of saying or
 * has the main verb's own form ("said X but has since warned Y").
 */
export function splitSegments(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  from: number,
  to: number,
  isReporting: TakesContent,
): Segment[] {
  const clauses = findClauses(words, groups, from, to);
  const main =
    clauses.find((clause) => clause.link === "main") ??
    clauses.find((clause) => clause.link === "coordinate" || clause.link === "elided") ??
    null;
  const segments: Segment[] = [];
  let start = from;
  let head: Clause | null = main;
  let lead = "";
  let inContent = false;
  const mainIndex = main === null ? -1 : clauses.indexOf(main);
  for (let c = mainIndex + 1; c < clauses.length && main !== null; c++) {
    const clause = clauses[c];
    if (head === null) break;
    if (clause.link === "complement" && isReporting(head.group)) inContent = true;
    if (clause.link !== "coordinate" && clause.link !== "elided") continue;
    // "undertook that no shells would fall and that …": all of it is what the first verb brings.
    if (clause.lead === "that" && clauses.slice(mainIndex + 1, c).some(({ link }) => link === "complement")) continue;
    if (
      isThreatened(clause) ||
      // "could neither confirm nor deny that …": one refusal to say.
      (clause.lead === "nor" && clause.group.lemma === "deny" && head.group.lemma === "confirm") ||
      // "has neither accepted nor rejected the plan": one side left open.
      (/^n?or$/.test(clause.lead) && takesNeitherSide(words, { from: start, to: clause.group.to })) ||
      goesOnCondition(clauses, c, head) ||
      refusesWhile(words, clause, clauses[c - 1]) ||
      refusesWhile(words, clause, head)
    )
      continue;
    if (isReporting(head.group)) {
      const saysToo = isReporting(clause.group);
      const alike = clause.group.modal === head.group.modal && clause.group.isPast === head.group.isPast;
      const splits =
        clause.lead === "but" ||
        clause.lead === "nor" ||
        clause.lead === "while" ||
        clause.lead === "though" ||
        clause.lead === "although" ||
        words[clause.from - 2]?.text === ",";
      const top =
        clause.link === "elided"
          ? (splits && isWish(clause.group)) ||
            (saysToo && splits && head.group.isNegated && head.group.modal !== null && clause.group.isPast) ||
            (alike &&
              (saysToo ||
                SPEECH_ACTS.has(clause.group.lemma) ||
                POSITION_VERBS.has(clause.group.lemma) ||
                !inContent ||
                (splits && !followsAlike(clauses, c))))
          : saysToo ||
            // "could not confirm the visit but that it was likely": a second thing said.
            (clause.lead === "that" && words[clause.from - 2]?.lower === "but" && head.group.isNegated) ||
            clause.lead === "nor" ||
            (splits &&
              clause.group.modal === null &&
              DEMANDING.has(head.group.lemma) &&
              (clause.group.isPast || (clause.lead === "but" && POSITION_VERBS.has(clause.group.lemma)))) ||
            (splits && clause.lead === "and" && leavesModal(words, clauses, c)) ||
            clause.lead === "while" ||
            clause.lead === "whereas" ||
            ((clause.lead === "but" || (clause.lead === "and" && splits)) &&
              head.group.isPast &&
              inContent &&
              isPresent(words, clause.group) &&
              !saysPresent(words, clauses, c));
      if (!top) continue;
    }
    let cut = clause.from - 1;
    const beginsAt = clause.from;
    while (cut > start && (words[cut - 1].text === "," || words[cut - 1].text === ";" || words[cut - 1].text === "—"))
      cut--;
    segments.push({ from: start, to: Math.max(start + 1, cut), clause: head, lead });
    start = beginsAt;
    head = goesOnAside(words, clauses, c) ? { ...clause, subject: clauses[c - 1].subject } : clause;
    lead = clause.lead;
    inContent = false;
  }
  segments.push({ from: start, to, clause: head, lead });
  return segments;
}

/** "told Sweden to withdraw or face war": what follows if it is not done belongs to the demand. */
function isThreatened({ lead, link, group }: Clause): boolean {
  return lead === "or" && link === "elided" && THREATENED.has(group.lemma);
}
const THREATENED: ReadonlySet<string> = new Set("face risk suffer forfeit lose pay".split(" "));

/** "warned that it would leave if the map was changed, and Sweden asked for a round": a plain past of a new name behind what was foreseen. */
function leavesModal(words: readonly Word[], clauses: readonly Clause[], c: number): boolean {
  const { group, subject } = clauses[c];
  const content = clauses.slice(0, c).findLast(({ link }) => link === "complement");
  return (
    content !== undefined &&
    content.group.modal === "would" &&
    group.isPast &&
    !group.isPerfect &&
    !group.isPassive &&
    group.modal === null &&
    group.lemma !== "be" &&
    subject !== null &&
    (words[subject.from].tag === "PROPN" || words[subject.from].tag === "DET")
  );
}

/** Verbs whose content is not told as past: "demanded that the port be opened, and Sweden refused", "demands that …, but Sweden refuses". */
const DEMANDING: ReadonlySet<string> = new Set("demand urge insist propose request recommend ask".split(" "));

/** "Nobody will talk while the guns speak": how long something is refused. */
function refusesWhile(words: readonly Word[], { lead, from }: Clause, head: Clause): boolean {
  if (lead !== "while" || words[from - 2]?.text === ",") return false;
  // "rejects talks while the shelling goes on", "wants nothing to do with it while …"
  const { lemma, to } = head.group;
  if (REFUSING.has(lemma) || (lemma === "want" && /^(?:no|nothing|none)$/.test(words[to]?.lower ?? ""))) return true;
  if (head.group.modal === null && !head.group.isFuture) return false;
  const no = head.subject === null ? "" : words[head.subject.from].lower;
  // "will lend no money while the border is shut"
  const isNone = /^(?:no|nobody|none|nothing|neither)$/;
  return head.group.isNegated || isNone.test(no) || isNone.test(words[to]?.lower ?? "");
}

const REFUSING: ReadonlySet<string> = new Set("refuse reject oppose exclude decline rule".split(" "));

/** "…, and would prefer a smaller force": a wish of whoever spoke before. */
function isWish(group: VerbGroup): boolean {
  return group.modal === "would" && (group.lemma === "like" || group.lemma === "prefer" || group.lemma === "welcome");
}

/** "has continued", "is", "remains": not back-shifted as reported words are. */
function isPresent(words: readonly Word[], group: VerbGroup): boolean {
  return /:(fin|fin-s)$/.test(words[group.from].tag);
}

/** True when the content before is in the present tense too, so that tense tells nothing. */
function saysPresent(words: readonly Word[], clauses: readonly Clause[], c: number): boolean {
  return c > 0 && isPresent(words, clauses[c - 1].group);
}

/** True when the clause before this one, inside the content, has the same form: then "and" more likely joins the two. */
function followsAlike(clauses: readonly Clause[], c: number): boolean {
  const before = clauses[c - 1];
  const here = clauses[c];
  return (
    before.link === "complement" &&
    before.group.modal === here.group.modal &&
    before.group.isPast === here.group.isPast &&
    here.lead === "and"
  );
}
