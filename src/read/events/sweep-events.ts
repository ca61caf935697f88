// The second look for events. The sentence reader (assembly/read-sentence.ts) goes by main clauses and sources, so events told
// beside them are left: relative and participial clauses, "with" and "after" phrases, a term inside a statement. Here every
// clause of any rank (event-clauses.ts) is read once more (read-event-clause.ts), unless its words are claimed already, and
// what it gives is fitted among the drafts that stand (fit-events.ts): a twin is dropped, a statement gives way.
// Weakness: what counts as the same event is judged by shared words, so one event told in two clauses is filed twice.

import { CHARGED } from "../positions/read-statement.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { phraseOf } from "../frames/words.ts";
import { holds, isDated } from "./frame-phrases.ts";
import { headWord } from "./event-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { ATTACKS } from "./frame-words.ts";
import { withAlteredPart } from "./altered-parts.ts";
import { withBound } from "./bound-parties.ts";
import { type EventClause, eventClauses } from "./event-clauses.ts";
import type { EventMemory } from "./event-memory.ts";
import { TERM_TEXTS } from "./frame-words.ts";
import {
  cutAccord,
  cutNext,
  cutTail,
  endBefore,
  isShall,
  shrinkLimit,
  shrinkToll,
  splitAtPrepositions,
  splitTerms,
  withWhich,
} from "./cut-drafts.ts";
import {
  asAccord,
  behindEvent,
  besideStand,
  isNested,
  isOfToll,
  isSameEvent,
  onTheWordOf,
  replaceStatements,
  stepAside,
  yieldTo,
} from "./fit-events.ts";
import { ACCORD_HEADS, TEXT_HEADS } from "./frame-words.ts";
import { withOpenings } from "./fronted-texts.ts";
import { itemisedTerms } from "./itemised-terms.ts";
import { isOnlyMeant } from "./only-meant.ts";
import { readClaimedLimit, readEventClause } from "./read-event-clause.ts";
import { splitGapped } from "./split-gapped.ts";
import { splitItems } from "./split-items.ts";
import { noteTexts, textTie } from "./text-referents.ts";

/** Nouns that are hardly ever anything but a text of terms. */
const STRICT_TEXTS: ReadonlySet<string> = new Set(
  "draft proposal text paper annex framework roadmap blueprint memorandum treaty protocol counter-proposal counterproposal document accord pact plan".split(
    " ",
  ),
);

const CHARGES: ReadonlySet<string> = new Set(
  "charge charges accusation accusations allegation allegations suspicion suspicions rumour rumours rumor rumors fear fears doubt doubts suggestion insinuation".split(
    " ",
  ),
);

const DOUBTFUL_LEADS: ReadonlySet<string> = new Set(["if", "unless", "whether", "until", "once", "lest", "without"]);

/**
 * Looks through every clause of a sentence for events, terms of texts, limits and tolls that the first reading left out, and gives
 * the drafts with those added; a statement whose content is nothing but such an event gives way to it.
 */
export function sweepEvents(scene: Scene, drafts: readonly Draft[], memory: EventMemory): Draft[] {
  const { words, sentence } = scene;
  if (words[words.length - 1].text === "?" || words[words.length - 2]?.text === "?") return [...drafts];
  if (words[0].tag === "NUM" && /^\d{1,2}$/.test(words[0].text) && (words.length < 3 || /^[.)]$/.test(words[1].text)))
    memory.numbered = sentence.paragraph;
  if (words.some((word) => STRICT_TEXTS.has(word.lower)) && sentence.paragraph !== memory.textParagraph)
    memory.textParagraph = sentence.paragraph;
  if (announcesTerms(words)) memory.termsParagraph = sentence.paragraph;
  const kept = drafts.map((draft) => onTheWordOf(drafts, asAccord(scene, draft, memory)));
  const added: Draft[] = [];
  if (kept.some((draft) => draft.kind === "provision")) memory.termsParagraph = sentence.paragraph;
  for (const clause of eventClauses(scene)) {
    const claimed = claimedBy(kept, clause);
    const limit = claimed === null ? null : readClaimedLimit(scene, clause, claimed);
    if (limit !== null) addLimit(kept, added, limit);
    const isOpen = isOpenMeeting(scene, clause);
    if (DOUBTFUL_LEADS.has(clause.lead) && !isOpen) continue;
    // "would not say when it might be signed"
    if (clause.group.modal !== null && /^(?:when|how|why|where)$/.test(clause.lead)) continue;
    if (isPrevented(scene, clause) || isOnlyMeant(scene, clause)) continue;
    // "would neither apologise nor withdraw": the second half of one refusal.
    if (
      clause.lead === "nor" &&
      kept.some((draft) => draft.kind === "position" && Math.abs(draft.to - clause.from) <= 1)
    )
      continue;
    // "the charge that drones had bombed the hills": what is only alleged is no event of the article's.
    if (clause.lead === "that" && CHARGES.has(words[clause.from - 2]?.lower ?? "")) continue;
    const found = hostOf(scene, kept, clause);
    // "Kenya was to free nine men captured in May once both had signed": what is told by the way stays a fact in a condition.
    const isAside = found === "closed" && tellsAside(scene, kept, clause);
    // "praised the accord, which commits both to a zone": what a text lays down is told beside what somebody thinks of it.
    const isOfText = found === "closed" && clause.rank === "relative" && isNamedText(scene, clause);
    if (found === "closed" && !isAside && !isOfText) continue;
    const host =
      found === "closed"
        ? null
        : clause.rank === "relative" || /^(?:after|when)$/.test(clause.lead)
          ? besideStand(found)
          : found;
    for (const read of readEventClause(scene, clause, host, memory)) {
      if (isOpen && read.kind !== "meeting") continue;
      const isTold = isAside && (read.kind === "incident" || (read.kind === "meeting" && clause.rank === "finite"));
      if (found === "closed" && !isTold && !(isOfText && read.kind === "provision")) continue;
      // In a condition only what has happened already is told beside it.
      const liesAhead =
        /^(?:meeting|provision)$/.test(read.kind) || clause.group.modal !== null || clause.group.isFuture;
      if (liesAhead && read.kind !== "casualty" && isInCondition(kept, clause)) continue;
      // "no later than 90 days after the accord enters into force": from when a limit runs, no accord told.
      const isSpan = clause.lead === "after" && !clause.group.isPast && !clause.group.isPerfect;
      if (read.kind === "agreement" && isSpan && kept.some((other) => isTermAround(other, read))) continue;
      // "will free the men when the army leaves the town", "is to deploy as the army leaves": such a present has not come about.
      const isMeanwhile =
        clause.lead === "as" &&
        kept.some(({ kind, from, to }) => kind === "provision" && from < clause.from && to > clause.from);
      const isToCome = (isMeanwhile || /^(?:when|once|before|after)$/.test(clause.lead)) && isPresent(words, clause);
      if (isToCome && read.kind === "incident" && read.modality === "asserted") continue;
      const draft = read.kind === "provision" || read.kind === "agreement" ? behindEvent(added, read, clause) : read;
      if (clause.rank === "absolute" && clause.lead === "with" && draft.kind === "provision") endBefore(kept, draft);
      if (clause.rank === "participle" || /-relative/.test(draft.rule)) stepAside(scene, kept, draft);
      if (draft.kind === "agreement" && clause.rank === "trailing") cutNext(scene, kept, draft);
      if (draft.kind === "incident" && /^(?:when|after|as|before)$/.test(clause.lead)) cutAccord(kept, draft);
      if (draft.kind === "deadline") shrinkLimit(kept, draft);
      // "fighters who surrendered would be spared", "men convicted of arson are to go free": whom a term is about, no event told.
      const isWhom =
        clause.rank === "relative" || (clause.rank === "participle" && words[clause.group.from - 1]?.text !== ",");
      if (
        draft.kind === "incident" &&
        isWhom &&
        // "observers, who have patrolled the border since May, would leave": a fact beside the term.
        !(clause.rank === "relative" && isDated(` ${phraseOf(words, clause.from, clause.to)} `)) &&
        kept.some((other) => isTermAround(other, draft))
      )
        continue;
      if (draft.kind === "provision") splitTerms(scene, kept, draft, clause);
      if (draft.kind === "provision" && (clause.rank === "relative" || draft.rule === "provision-participle+"))
        cutTail(scene, kept, draft);
      if (draft.kind === "provision" && draft.rule.startsWith("provision-under-which")) cutTail(scene, kept, draft);
      if (draft.kind === "provision" && (isShall(scene, clause) || isListed(draft)))
        yieldTo(scene, kept, draft, clause.rank === "relative" || clause.rank === "participle");
      // "[A swap agreed on Sunday] has not begun": how it was made and what became of it are two claims.
      const isMade = clause.rank === "participle" && draft.kind === "agreement";
      // "was put back [after a grenade wrecked the hall]": the cause is a happening of its own.
      const isCause =
        (draft.kind === "incident" || draft.kind === "agreement" || draft.kind === "meeting") &&
        (CAUSAL.has(clause.lead) || opensOwn(words, clause)) &&
        clause.rank === "finite";
      if (isCause) {
        cutAtCause(scene, kept, draft);
        cutOpening(scene, kept, draft);
      }
      // "will hand back the town [it captured in May]"
      const isOlder = draft.kind === "incident" && clause.rank === "relative" && draft.rule.startsWith("incident-held");
      if (draft.kind === "casualty" && /^(?:finite|relative|trailing)$/.test(clause.rank))
        shrinkToll(scene, kept, draft);
      if (
        kept.some(
          (other) =>
            !(isOlder && other.from < draft.from - 2) &&
            // "Of Kenya, [whose army fought in Arlby], the paper says nothing"
            !(clause.lead === "whose" && other.kind !== draft.kind) &&
            // "will vote on a draft [that would put off the levy]"
            !(
              draft.kind === "provision" &&
              clause.rank === "relative" &&
              other.kind === "incident" &&
              other.from < draft.from - 2
            ) &&
            isSameEvent(other, draft) &&
            !(isMade && other.kind !== draft.kind && isNested(other, draft)),
        ) ||
        isOfToll(kept, draft)
      )
        continue;
      // "[A round that had been set for Monday was called off]": how it ended takes the place of how it was planned.
      if (added.some((other) => isSameEvent(other, draft) && !isNested(other, draft) && !endsOff(other, draft)))
        continue;
      added.push(draft);
    }
  }
  const apart = splitGapped(scene, replaceStatements(kept, added, scene.groups));
  const told = splitItems(scene, splitAtPrepositions(scene, apart));
  const out = withBound(
    scene,
    withAlteredPart(
      scene,
      itemisedTerms(
        scene,
        withOpenings(scene, withWhich(scene, told)),
        memory.textParagraph === sentence.paragraph || memory.termsParagraph === sentence.paragraph,
      ),
    ),
  );
  if (
    memory.textParagraph === sentence.paragraph ||
    out.some((draft) => draft.kind === "document" || draft.kind === "provision")
  )
    scene.discourse.textParagraph = sentence.paragraph;
  noteTexts(scene, out);
  for (const draft of out) {
    if (draft.kind === "provision") memory.termsParagraph = scene.sentence.paragraph;
    if (draft.kind === "document") memory.textParagraph = scene.sentence.paragraph;
  }
  return out;
}

const UNKNOWN =
  / (?:not (?:\w+ )?(?:clear|known|certain|sure)|unclear|unknown|uncertain|doubtful|to be seen|in doubt|remains open) whether $/;

/** "It is unclear whether | the talks will resume": a meeting that may be. */
function isOpenMeeting({ words }: Scene, { lead, subject, group }: EventClause): boolean {
  if (lead !== "whether" || subject === null || group.isNegated) return false;
  if (!MEETING_HEADS.has(headWord(words, subject))) return false;
  return UNKNOWN.test(` ${phraseOf(words, Math.max(0, subject.from - 6), subject.from)} `);
}

/** "leaves", "leave": a plain present. */
function isPresent(words: Scene["words"], { group }: EventClause): boolean {
  return (
    group.form === "finite" && words[group.from].tag.startsWith("VERB:fin") && group.modal === null && !group.isPassive
  );
}

function isInCondition(drafts: readonly Draft[], { group: { main } }: EventClause): boolean {
  return drafts.some((draft) => draft.kind === "condition" && main >= draft.from && main < draft.to);
}

/** "the accord, which …": a relative clause of a noun that means a text. */
function isNamedText(scene: Scene, { subject, lead }: EventClause): boolean {
  if (subject === null || !/^(?:which|that)$/.test(lead) || textTie(scene, subject) !== "named") return false;
  return !/^(?:laws?|bills?|rules?|acts?|statutes?|decrees?)$/.test(scene.words[subject.to - 1].lower);
}

/** True for a relative or participle with a past day, or an attack with what it did, inside a condition or stand. */
function tellsAside(scene: Scene, drafts: readonly Draft[], clause: EventClause): boolean {
  // "the prisoners, whom Brennia has held since July": an object's relative clause counts as one too.
  const isOfObject =
    clause.rank === "finite" && /^(?:whom|which|that)$/.test(clause.lead) && isObjectRelative(scene, clause);
  // "offered a truce when he visited Oslo last week": when a stand was taken.
  const isOccasion =
    clause.rank === "finite" &&
    /^(?:when|after)$/.test(clause.lead) &&
    clause.group.isPast &&
    !isInCondition(drafts, clause);
  if (clause.rank !== "relative" && clause.rank !== "participle" && !isOfObject && !isOccasion) return false;
  if (claimedBy(drafts, clause) === null && !isUnasserted(drafts, clause)) return false;
  const { words } = scene;
  if (scene.inQuote(clause.group.main) || clause.group.modal !== null || clause.group.isFuture) return false;
  const phrase = ` ${phraseOf(words, clause.from, clause.to)} `;
  return (
    isDated(phrase) ||
    / (?:19|20)\d\d /.test(phrase) ||
    (clause.subject !== null && holds(words, clause.subject, ATTACKS))
  );
}

/** True inside a statement that is no more than a refusal, a denial or an act of speech. */
function isUnasserted(drafts: readonly Draft[], { group: { main } }: EventClause): boolean {
  return drafts.some(
    (draft) =>
      draft.kind === "statement" &&
      (draft.modality === "denied" || draft.rule === "statement-act") &&
      main >= draft.from &&
      main < draft.to,
  );
}

/** "how to stop fighters crossing the border": what is to be prevented has not happened. */
function isPrevented({ groups }: Scene, clause: EventClause): boolean {
  if (clause.group.form !== "ing" || clause.subject === null) return false;
  const { from } = clause.subject;
  const before = groups.findLast((group) => group.to <= from && group.to >= from - 2);
  return before !== undefined && before.form !== "finite" && PREVENTS.has(before.lemma);
}

const PREVENTS: ReadonlySet<string> = new Set(
  "stop prevent keep halt deter avoid bar block hinder discourage".split(" "),
);

/** The condition or stand whose words a clause is among, or null. */
function claimedBy(drafts: readonly Draft[], { group: { main } }: EventClause): Draft | null {
  return (
    drafts.find(
      (draft) => (draft.kind === "condition" || draft.kind === "position") && main >= draft.from && main < draft.to,
    ) ?? null
  );
}

/** Adds a limit that no other names; of two over the same words the shorter stays. */
function addLimit(kept: readonly Draft[], added: Draft[], limit: Draft): void {
  if (kept.some((other) => other.kind === "deadline" && touches(other, limit))) return;
  const at = added.findIndex((other) => other.kind === "deadline" && touches(other, limit));
  if (at < 0) added.push(limit);
  else if (limit.to - limit.from < added[at].to - added[at].from) added[at] = limit;
}

function touches(one: Draft, other: Draft): boolean {
  return one.from < other.to && other.from < one.to;
}

const HOLDS: ReadonlySet<string> = new Set("have contain list comprise make set include hold consist run".split(" "));

/** "The draft has three demands.", "The communique lists eleven points:": what follows in the paragraph is a list of terms. */
function announcesTerms(words: Scene["words"]): boolean {
  const at = words.findIndex((word) => HOLDS.has(word.lemma) && word.tag !== "NOUN");
  if (at < 1) return false;
  const behind = words.slice(at + 1, at + 6).map((word) => word.lower);
  return (
    words.slice(0, at).some((word) => TERM_TEXTS.has(word.lower)) &&
    behind.some((word) => COUNTS.test(word)) &&
    behind.some((word) => ITEMS.test(word))
  );
}

const COUNTS = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d{1,2})$/;
const ITEMS =
  /^(?:demands|points|terms|conditions|provisions|articles|steps|stages|phases|proposals|chapters|clauses|parts|elements|measures|requests|items|issues|subjects)$/;

function isTermAround(term: Draft, { from, to }: Draft): boolean {
  return (term.kind === "provision" || term.kind === "deadline") && term.from <= from && term.to >= to;
}

/** A term known from where it stands, so that it takes the place of a reading that did not know. */
function isListed(draft: Draft): boolean {
  return /^provision-(?:obliged|under|part|bound|undertaken|nothing|none-given|left-open|turned|appeared|vanished|foreseen|told|placed|ruled|goes-on|altered|figures)/.test(
    draft.rule,
  );
}

/** "the accord which both signed", "the pact it signed": a clause that tells more of the noun before it. */
function isObjectRelative({ words }: Scene, { from, subject, antecedent }: EventClause): boolean {
  if (antecedent !== null) return true;
  const lead = words[from - 1];
  if (subject?.from !== from || lead === undefined) return false;
  if (lead.lower === "which" || lead.lower === "whom") return true;
  const noun = words[from - 2]?.lower ?? "";
  return lead.lower === "that" && (lead.tag === "PRON:relative" || TEXT_HEADS.has(noun) || ACCORD_HEADS.has(noun));
}

/** Verbs whose content is a charge, a doubt or a hope, whatever it tells of. */
const OPINING: ReadonlySet<string> = new Set(
  "accuse allege blame charge doubt question dispute hope maintain contend retort counter insist argue object protest suspect imply speculate".split(
    " ",
  ),
);

/** True where the word stands in what a draft only charges, doubts or hopes; a complaint's reasons behind a colon are told as facts. */
function isCharge({ words }: Scene, { cue }: Draft, main: number): boolean {
  if (cue === null) return false;
  const { lemma } = words[cue.from];
  if (OPINING.has(lemma)) return true;
  return CHARGED.has(lemma) && !words.slice(cue.to, main).some((word) => word.text === ":");
}

/** The claim that reports the clause, if any; "closed" where its words are claimed already or must not be taken for fact. */
function hostOf(scene: Scene, drafts: readonly Draft[], clause: EventClause): Draft | null | "closed" {
  const { main } = clause.group;
  let host: Draft | null = null;
  for (const draft of drafts) {
    if (draft.kind === "role" || main < draft.from || main >= draft.to) continue;
    const inContent = draft.content === null || (main >= draft.content.from && main < draft.content.to);
    const isOfNoun = clause.rank === "relative" || isObjectRelative(scene, clause);
    if (draft.kind === "condition") {
      if (!isOfNoun) return "closed";
      continue;
    }
    if (draft.kind === "position" && !isOfNoun) {
      if (clause.rank === "finite" || draft.cue?.from === main) return "closed";
      // "wants the vote held in spring": what is wanted has not happened.
      const isWanted = draft.content !== null && clause.from <= draft.content.from + 1;
      if (clause.rank === "participle" && draft.modality === "sought" && isWanted) return "closed";
      continue;
    }
    // "The governor, who resigned on Monday, had warned of it": told before the saying, on nobody's word.
    if (
      draft.kind === "statement" &&
      (clause.rank !== "finite" || /^(?:who|whose|which)$/.test(clause.lead)) &&
      draft.cue !== null &&
      main < draft.cue.from &&
      // "The two, who met on Monday, have been silent": content that holds the cue holds all of the clause.
      (!inContent || (draft.content !== null && draft.content.from <= draft.from && draft.content.to >= draft.cue.to))
    )
      continue;
    if (draft.kind === "statement") {
      if (draft.modality === "denied" || draft.rule === "statement-act" || draft.rule === "statement-of-noun")
        return "closed";
      if (draft.cue !== null && main >= draft.cue.from && main < draft.cue.to) return "closed";
      // What somebody is accused of is an event only where the article itself tells it.
      if (isCharge(scene, draft, main)) return "closed";
      if (scene.inQuote(main)) return "closed";
      if (inContent && (host === null || draft.to - draft.from < host.to - host.from)) host = draft;
    } else if (draft.chain.length > 0 && host === null && inContent) host = draft;
  }
  // What a quotation tells by the way belongs to the stand that it is.
  if (scene.inQuote(main) && (host === null || host.kind === "position" || host.kind === "condition")) return "closed";
  return host;
}

/** True for a meeting called or put off that was told of before as planned, with the same first word. */
function endsOff(before: Draft, draft: Draft): boolean {
  const isOff = ({ kind, modality }: Draft): boolean =>
    kind === "meeting" && (modality === "cancelled" || modality === "postponed");
  return (
    before.kind === "meeting" && isOff(draft) && !isOff(before) && before.from === draft.from && before.to < draft.to
  );
}

const CAUSAL: ReadonlySet<string> = new Set(["after", "before", "because", "when", "as", "where", "while"]);

/** "…, and by dawn the rebels had left": a clause joined with a subject of its own, which the event before it does not tell. */
function opensOwn(words: Scene["words"], { lead, subject, from, main }: EventClause): boolean {
  // "attended a summit at which the leaders agreed …"
  if (lead === "which" && words[from - 2]?.tag === "ADP") return subject !== null && subject.from >= from;
  return (lead === "and" || lead === "but") && subject !== null && subject.from >= from && main !== null && main < from;
}

/** "After Kenya and Norway met on Monday, | rebels attacked a convoy": an event begins behind the one that opens its sentence. */
function cutOpening({ words, groups }: Scene, kept: Draft[], { from, to }: Draft): void {
  if (from !== 1 || words[0].lower !== "after") return;
  if (words[to]?.text !== ",") return;
  for (const [k, draft] of kept.entries()) {
    if (draft.from > from || draft.to < to + 3 || !OF_EVENTS.has(draft.kind) || draft.chain.length > 0) continue;
    if (!groups.some((group) => group.form === "finite" && group.from > to + 1 && group.to <= draft.to)) continue;
    const rest = { from: to + 1, to: draft.to };
    kept[k] = { ...draft, ...rest, content: rest };
  }
}

const OF_EVENTS: ReadonlySet<string> = new Set(["incident", "document", "agreement", "meeting"]);

/** An event ends before the happening in its "after" clause. */
function cutAtCause({ words, groups }: Scene, kept: Draft[], cause: Draft): void {
  for (let i = kept.length - 1; i >= 0; i--) {
    const draft = kept[i];
    if (!["meeting", "document", "agreement", "incident"].includes(draft.kind)) continue;
    // "The rebels took the hill, residents said, after …": the source stands before the cause.
    if (draft.attribution != null && draft.attribution.to > cause.from) continue;
    if (draft.from >= cause.from - 2 || draft.to < cause.to - 1) continue;
    const isApart = words[cause.from - 2]?.text === "," || words[cause.from - 1]?.lower === "which";
    const to = isApart ? cause.from - 2 : cause.from - 1;
    // "On Monday, a day | after rebels ambushed …": nothing of its own is left.
    if (!groups.some((group) => group.from >= draft.from && group.to <= to)) {
      kept.splice(i, 1);
      continue;
    }
    const content =
      draft.content === null ? null : { from: draft.content.from, to: Math.max(draft.content.from + 1, to) };
    kept[i] = { ...draft, to, content };
  }
}
