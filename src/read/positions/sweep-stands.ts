// The second look for stands. The sentence reader goes by main clauses and sources, so stands told beside them are left: in a relative
// clause ("a corridor that Norway has long demanded"), a participle ("an idea backed by Sweden") or a verb joined to a report.
// Every clause of any rank is asked once more, unless its words are claimed already.
// Weakness: only verbs, phrases and adjectives that take a side are asked; what must or will be is left to the first reading.

import { isAnonymous } from "../../domain/actor.ts";
import { type Draft, draftOf, namesIn, type Proposition, type Scene, type Speech } from "../assembly/draft.ts";
import { accordAct } from "../events/accord-acts.ts";
import { SIDES } from "../events/accord-drafts.ts";
import { type EventClause, eventClauses } from "../events/event-clauses.ts";
import { headWord } from "../events/event-phrases.ts";
import { AGREEMENT_NOUNS } from "../events/event-words.ts";
import { replaceStatements } from "../events/fit-events.ts";
import { TERM_TEXTS } from "../events/frame-words.ts";
import { relativeEnd } from "../events/relative-deeds.ts";
import { phraseAfter, RELATIVES, subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import { phraseOf } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { CHARGING } from "./read-statement.ts";
import { ANONYMITY } from "./asks-anonymity.ts";
import { conditionClause } from "./condition-clause.ts";
import { apposedStands } from "./apposed-stands.ts";
import { splitStands } from "./split-stands.ts";
import { listedStands } from "./listed-stands.ts";
import { phraseStands } from "./stand-phrases.ts";
import { beforeHung, isHung, SUBORDINATES } from "./hung-stands.ts";
import { endAt, trailingClaims } from "./trailing-claims.ts";
import { apposedPerson } from "../assembly/clause-subject.ts";
import { nounStands } from "./noun-stands.ts";
import { byTruce } from "./position-by-truce.ts";
import { byIdiom, byPhrase } from "./position-by-phrase.ts";
import { byVerb } from "./position-by-verb.ts";
import { byAdjective, byVerdict } from "./position-by-verdict.ts";
import { byView } from "./position-by-view.ts";
import { byExpectation, byRather, byReadiness, byUndecided } from "./position-by-wording.ts";
import { readCondition } from "./read-condition.ts";
import { unsettledAs } from "../frames/unsettled.ts";
import { ONLY_PEOPLE, withHolder } from "./read-position.ts";

const RULES = [
  byTruce,
  byIdiom,
  byVerb,
  byPhrase,
  byReadiness,
  byExpectation,
  byRather,
  byUndecided,
  byAdjective,
  byVerdict,
  byView,
] as const;

const DOUBTFUL_LEADS: ReadonlySet<string> = new Set(
  "if unless whether until once lest without when how why where what".split(" "),
);

/** The drafts of a sentence with the stands added that no draft holds yet; a statement that is nothing but one gives way to it. */
export function sweepStands(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words } = scene;
  if (words[words.length - 1].text === "?" || words[words.length - 2]?.text === "?") return [...drafts];
  const added: Draft[] = [];
  const hung: Draft[] = [];
  for (const clause of eventClauses(scene).map(onOneSubject)) {
    if (scene.inQuote(clause.group.main) || DOUBTFUL_LEADS.has(clause.lead)) continue;
    if (unsettledAs(words, clause.group.main) !== null) continue;
    // "Nowhere does it offer a way out": what a text lacks, no stand.
    if (words[clause.from - 2]?.lower === "nowhere") continue;
    const host = hostOf(scene, drafts, clause);
    if (host === "closed") continue;
    const read = hungOn(scene, clause, host) ?? readClause(scene, clause, host);
    if (read === null || [...drafts, ...added].some((other) => sharesStand(other, read))) continue;
    added.push(read);
    if (SUBORDINATES.has(clause.lead)) hung.push(read);
  }
  const cut = hung.length === 0 ? drafts : drafts.map((draft) => beforeHung(scene, draft, hung));
  const told = trailingClaims(scene, replaceStatements(cut, added, scene.groups));
  return splitStands(scene, listedStands(scene, phraseStands(scene, apposedStands(scene, nounStands(scene, told)))))
    .map((draft) => refusedUntil(scene, draft))
    .flatMap((draft) => besideCondition(scene, draft));
}

/** "promised a new law, | which must be approved by the senate": the deed or stand, and what its object hangs on. */
function besideCondition(scene: Scene, draft: Draft): readonly Draft[] {
  if (draft.kind === "condition" || draft.kind === "role" || draft.kind === "statement" || draft.kind === "incident")
    return [draft];
  const { words } = scene;
  for (const clause of eventClauses(scene)) {
    const { rank, lead, from, group } = clause;
    if (rank !== "relative" || lead !== "which" || words[from - 1]?.text !== "," || scene.inQuote(group.main)) continue;
    if (from <= draft.from + 3 || from >= draft.to || (draft.cue !== null && draft.cue.from >= from)) continue;
    if ((draft.attribution?.from ?? 0) >= from || clause.subject === null) continue;
    const read = readCondition(propositionOf(scene, { ...clause, to: draft.to }, null, clause.subject));
    if (read === null) continue;
    return [
      endAt(draft, from - 1),
      {
        ...read,
        from,
        to: draft.to,
        content: { from, to: draft.to },
        chain: draft.kind === "position" ? [] : draft.chain,
        rule: `${read.rule}-beside`,
      },
    ];
  }
  return [draft];
}

/** "a step that Kenya had refused to take until its men were free": what is refused only so long hangs on what ends it. */
function refusedUntil({ words, groups }: Scene, draft: Draft): Draft {
  if (draft.kind !== "position" || draft.stance !== "opposes" || !/^position-(?:apposed|relative)/.test(draft.rule))
    return draft;
  for (let i = draft.from + 3; i + 2 < draft.to; i++) {
    const { lower } = words[i];
    const isMarker = /^(?:until|unless|before|till)$/.test(lower) || (lower === "as" && words[i - 1].lower === "long");
    if (!isMarker || !groups.some(({ form, from, to }) => form === "finite" && from > i && to <= draft.to)) continue;
    return { ...draft, kind: "condition", rule: "condition-refused", stance: "conditional", modality: "asserted" };
  }
  return draft;
}

/** "a plan backed by Kenya but | rejected by Uganda": the second participle tells of what the first does. */
function onOneSubject(clause: EventClause, c: number, clauses: readonly EventClause[]): EventClause {
  const before = clauses[c - 1];
  const isJoined =
    clause.subject === null &&
    isJoinedParticiple(clause) &&
    before?.group.form === "part" &&
    before.subject !== null &&
    before.to === clause.from - 1;
  return isJoined ? { ...clause, subject: before.subject } : clause;
}

/** "was accepted by Kenya but | rejected by Uganda" */
function isJoinedParticiple({ rank, lead, group }: EventClause): boolean {
  return rank === "trailing" && group.form === "part" && /^(?:and|but|yet|or)$/.test(lead);
}

function hostOf(
  scene: Scene,
  drafts: readonly Draft[],
  { group, rank, lead, from, to }: EventClause,
): Draft | null | "closed" {
  let host: Draft | null = null;
  for (const draft of drafts) {
    if (draft.kind === "role" || group.main < draft.from || group.main >= draft.to) continue;
    if (draft.cue !== null && group.main >= draft.cue.from && group.main < draft.cue.to) return "closed";
    // "said it was ready", "said it was ready, noting …": what a stand says is that stand.
    const isContent =
      draft.content !== null &&
      from >= draft.content.from &&
      (Math.abs(draft.to - to) <= 1 || from <= draft.content.from + 1);
    if (draft.kind === "position" && rank === "finite" && isContent) return "closed";
    if (draft.kind === "condition") return "closed";
    if (draft.kind === "statement") {
      if (rank === "finite" && draft.content !== null && from < draft.content.from) return "closed";
      // "Sweden, she complains, wants everything"
      if (draft.cue !== null && CHARGING.has(scene.words[draft.cue.from].lemma)) return "closed";
      const isAct =
        draft.rule !== "statement-content" &&
        draft.rule !== "statement-phrase" &&
        draft.rule !== "statement-scare-quote";
      if (draft.modality === "denied" || (isAct && rank !== "relative")) return "closed";
    } else if (
      rank === "finite" &&
      !isHung(scene, draft, from, lead) &&
      2 * (Math.min(to, draft.to) - Math.max(from, draft.from)) > 0.6 * (to - from + draft.to - draft.from)
    )
      return "closed";
    if (host === null || draft.to - draft.from < host.to - host.from) host = draft;
  }
  return host;
}

function sharesStand(other: Draft, stand: Draft): boolean {
  if (
    other.kind !== "position" &&
    other.kind !== "condition" &&
    other.kind !== "statement" &&
    other.kind !== "agreement"
  )
    return false;
  const shared = Math.min(other.to, stand.to) - Math.max(other.from, stand.from);
  // "The truce that the rebels declared in May has lapsed": the accord and their stand.
  if (shared <= 0 || (stand.rule === "position-truce-relative" && other.kind === "agreement")) return false;
  // The tail of a stand is that stand.
  if (other.kind === "position" && other.from <= stand.from && Math.abs(other.to - stand.to) <= 1) return true;
  // The same stand read over fewer words: "[An aide said that Norway was weighing a return], on four conditions".
  if (other.kind === "position" && stand.rule === `${other.rule}+` && other.from <= stand.from && other.to >= stand.to)
    return true;
  if (other.kind === "statement") return other.cue !== null && stand.cue !== null && other.cue.from === stand.cue.from;
  if (other.cue !== null && stand.cue !== null && other.cue.from === stand.cue.from) return true;
  return 2 * shared > 0.7 * (other.to - other.from + stand.to - stand.from);
}

function readClause(scene: Scene, clause: EventClause, host: Draft | null): Draft | null {
  const speech = speechOf(clause, host);
  if (clause.rank === "participle" || clause.rank === "trailing") return ofParticiple(scene, clause, speech);
  if (clause.subject === null) return null;
  // "all it had hoped for": a pronoun straight behind a noun opens a clause that only tells which one is meant.
  const isBare =
    clause.from === clause.subject.from &&
    scene.words[clause.from].tag.startsWith("PRON") &&
    /^(?:NOUN|PRON)/.test(scene.words[clause.from - 1]?.tag ?? "");
  if (isBare) return null;
  const gap = clause.rank === "finite" ? objectGap(scene, clause) : clause.antecedent;
  const p = withHolder(propositionOf(scene, clause, speech, clause.subject));
  if (ANONYMITY.test(p.phrase, p.scene.met)) return null;
  if (gap !== null && isAccordMade(scene, clause, gap))
    return draftOf(p, "agreement", "agreement-relative+", {
      from: gap.from,
      to: relativeEnd(scene.words, scene.groups, clause.group, clause.to),
      actors: p.subjects.length > 0 ? p.subjects : partiesOf(scene.discourse),
      content: gap,
      cue: null,
      stance: clause.group.isNegated ? "neutral" : "supports",
      modality: clause.group.isNegated ? "denied" : "asserted",
    });
  if (gap !== null && isOwnTruce(scene, clause, gap))
    return draftOf(p, "position", "position-truce-relative", {
      from: gap.from,
      to: relativeEnd(scene.words, scene.groups, clause.group, clause.to),
      actors: p.subjects,
      chain: [p.subjects],
      content: gap,
      cue: { from: clause.group.main, to: clause.group.main + 1 },
      stance: "supports",
    });
  // "all it had hoped for": without its pronoun the clause only tells which one is meant.
  if (clause.rank === "relative" && clause.lead === "") return null;
  const read = firstOf(p);
  if (read === null || read.kind !== "position" || read.actors.length === 0 || isYesOfBoth(p)) return null;
  if (clause.rank === "relative" && read.rule === "position-verdict") return null;
  const content = gap ?? read.content;
  return {
    ...read,
    from: gap?.from ?? clause.from,
    to: gap === null ? clause.to : relativeEnd(scene.words, scene.groups, clause.group, clause.to),
    content,
    cue: read.cue === speech?.cue ? null : read.cue,
    rule: `${read.rule}+`,
  };
}

/** On whose word a clause inside a draft is told. What a stand is about is not told by whoever takes it: "rejected a plan backed by Egypt". */
function speechOf({ rank }: EventClause, host: Draft | null): Speech | null {
  if (host === null) return null;
  const isOwn =
    host.kind === "position" &&
    (rank === "participle" || rank === "trailing" || rank === "relative") &&
    host.chain.at(-1)?.join() === host.actors.join();
  const chain = isOwn ? host.chain.slice(0, -1) : host.chain;
  return chain.length === 0 ? null : { chain, speaker: chain.at(-1) ?? [], cue: null, lemma: "say" };
}

const DECLARED: ReadonlySet<string> = new Set("declare proclaim announce decree call order extend observe".split(" "));
const LULLS: ReadonlySet<string> = new Set(
  "truce truces ceasefire ceasefires cease-fire pause pauses moratorium lull".split(" "),
);

/** "the truce that the rebels declared in May": what one side declares is its own stand. */
function isOwnTruce(scene: Scene, { group, subject }: EventClause, gap: WordRange): boolean {
  return (
    subject !== null &&
    DECLARED.has(group.lemma) &&
    !group.isPassive &&
    !group.isNegated &&
    LULLS.has(headWord(scene.words, gap)) &&
    !SIDES.has(headWord(scene.words, subject))
  );
}

/** "which both sides had approved", "an arrangement accepted by the two": the yes of several is their accord. */
function isYesOfBoth(p: Proposition): boolean {
  return /^(?:accept|approve|endorse|adopt|agree)$/.test(p.group.lemma) && accordAct(p) !== null;
}

const MADE: ReadonlySet<string> = new Set(
  "sign reach accept agree strike conclude seal initial clinch ratify".split(" "),
);

/** "the truce that both signed", "the accord Norway accepted": an accord told in a clause about it. */
function isAccordMade(scene: Scene, { group, subject }: EventClause, gap: WordRange): boolean {
  if (!MADE.has(group.lemma) || group.isPassive || group.modal !== null || group.isFuture) return false;
  const head = headWord(scene.words, gap);
  // "the plan that the two sides accepted"
  if (group.lemma === "accept" && TERM_TEXTS.has(head) && SIDES.has(headWord(scene.words, subject))) return true;
  return AGREEMENT_NOUNS.has(head) || head === "declaration" || head === "protocol" || head === "memorandum";
}

/** "a corridor that Norway demands", "a levy to which Sweden is hostile": the noun that the clause is about, or null. */
function objectGap(scene: Scene, clause: EventClause): WordRange | null {
  const { words } = scene;
  let at = clause.from - 1;
  if (at < 1 || clause.subject === null || clause.subject.from !== clause.from) return null;
  const isPronoun =
    (RELATIVES.has(words[at].lower) && words[at].lower !== "whose") ||
    (words[at].lower === "that" && /^(NOUN|PROPN)/.test(words[at - 1].tag));
  if (!isPronoun) return null;
  at--;
  if (words[at].tag === "ADP" && at > 0) at--;
  if (words[at].text === "," && at > 0) at--;
  if (!/^(NOUN|PROPN|NUM)/.test(words[at].tag)) return null;
  return subjectEndingAt(words, at, 0);
}

/** "an idea backed by Sweden", "the text, long resisted by both": what a participle says that somebody wants or refuses. */
function ofParticiple(scene: Scene, clause: EventClause, speech: Speech | null): Draft | null {
  const { words } = scene;
  const { group } = clause;
  if (group.form === "ing") {
    // "…, rejecting any change": it goes on with the main clause's subject.
    if (clause.rank !== "trailing" || clause.lead !== "," || clause.subject === null || speech !== null) return null;
    const p = withHolder(propositionOf(scene, clause, speech, clause.subject));
    const read = firstOf(p);
    return read === null || read.kind !== "position" || isYesOfBoth(p)
      ? null
      : { ...read, from: clause.from, to: clause.to, rule: `${read.rule}+` };
  }
  if (group.form !== "part" || clause.subject === null) return null;
  const p = propositionOf(
    scene,
    { ...clause, group: { ...group, form: "finite", isPassive: true } },
    speech,
    clause.subject,
  );
  const read = byVerb(p);
  if (read === null || read.kind !== "position" || isYesOfBoth(p)) return null;
  const by = words.findIndex((word, i) => i >= group.to && word.lower === "by");
  const agent = by < 0 ? null : phraseAfter(words, by + 1, clause.to);
  const isApart = agent !== null && isJoinedParticiple(clause);
  return {
    ...read,
    from: isApart ? clause.from : clause.subject.from,
    to: agent?.to ?? clause.to,
    content: isApart ? null : clause.subject,
    rule: `${read.rule}+`,
  };
}

/** "…, who had threatened to leave unless it was paid": a relative or subordinate clause that hangs on another. */
function hungOn(scene: Scene, clause: EventClause, host: Draft | null): Draft | null {
  if (clause.rank !== "relative" && !SUBORDINATES.has(clause.lead)) return null;
  if (clause.subject === null || clause.group.form !== "finite" || host?.kind === "condition") return null;
  const speech = speechOf(clause, host);
  const end = clauseWithTail(scene, clause);
  const p = propositionOf(scene, { ...clause, to: end }, speech, clause.subject);
  return conditionClause(p) === null ? null : readCondition(p);
}

/** The end of a clause with the "unless" or "until" clause behind it. */
function clauseWithTail({ words }: Scene, { group, to }: EventClause): number {
  let end = to;
  for (let i = group.to; i < words.length && words[i].text !== "," && words[i].text !== ";"; i++)
    if (/^(?:unless|until|till)$/.test(words[i].lower)) {
      end = i;
      while (end < words.length && !/^[,;.:—]$/.test(words[end].text)) end++;
      break;
    }
  return Math.max(to, end);
}

function firstOf(p: Proposition): Draft | null {
  if (ANONYMITY.test(p.phrase, p.scene.met)) return null;
  for (const rule of RULES) {
    const draft = rule(p);
    if (draft !== null) return draft;
  }
  return null;
}

function propositionOf(scene: Scene, clause: EventClause, speech: Speech | null, subject: WordRange): Proposition {
  const apposed = scene.words[subject.to]?.text === "," ? apposedPerson(scene, subject) : null;
  const names = apposed === null ? resolvePhrase(scene.discourse, scene.sentence, subject, true) : [apposed];
  // A source is anybody; a stand needs somebody: a bare noun without a name holds none.
  const isSomebody =
    ONLY_PEOPLE.has(clause.group.lemma) ||
    names.some((name) => !isAnonymous(name)) ||
    namesIn(scene, subject).length > 0;
  return {
    scene,
    from: clause.from,
    to: clause.to,
    clause: {
      group: clause.group,
      subject: { ...subject, head: subject, isRelative: false },
      link: clause.rank === "relative" ? "relative" : "coordinate",
      from: clause.from,
      lead: clause.lead,
    },
    group: clause.group,
    subject,
    subjects: isSomebody ? names : [],
    speech,
    phrase: ` ${phraseOf(scene.words, clause.from, clause.to)} `,
    hole: null,
  };
}
