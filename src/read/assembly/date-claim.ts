import type { ClaimKind, ClaimTime, Modality } from "../../domain/claim.ts";
import { type Calendar, impliedDay } from "./implied-date.ts";
import type { ClaimDate } from "../times/claim-date.ts";
import { clausesOf, headClause } from "./claim-clause.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { claimDatesOf } from "../times/claim-dates.ts";
import { governsInside, governsOutside, wordAt } from "./date-government.ts";
import { isDueAside, namesByMonth } from "./date-names.ts";
import { dateOfRole } from "./date-role.ts";
import {
  datesSpeech,
  isAnnounced,
  isBesideSaying,
  isAsOf,
  isQuotedLimit,
  isSinceBesideSaying,
  sayingBearing,
} from "./date-of-saying.ts";
import { skipDateline } from "./edges.ts";
import { isLastingState, isMeasuredSince } from "./lasting-state.ts";
import { givesLength, pickDate } from "./pick-date.ts";
import { isDatedBySpeech, isHeld } from "./stand-of-telling.ts";
import type { Direction } from "../times/scene.ts";
import type { TimeTokens } from "../times/time-tokens.ts";
import type { Draft, Scene } from "./draft.ts";

/** Finds the dates of a text once; `tenseAt` tells from the tagged verbs whether what happens at a date lies ahead. */
export function makeCalendar(
  tokens: TimeTokens,
  published: string | null,
  tenseAt?: (start: number, end: number) => Direction | null,
  asideAt?: (start: number) => boolean,
): Calendar {
  return {
    dates: claimDatesOf(tokens, published, {}, tenseAt, asideAt),
    from: 0,
    last: null,
    event: null,
    meeting: null,
    message: null,
  };
}

/**
 * The date that governs a claim: one inside its span first, else the only one that stands in its sentence; else, for a speech that goes
 * on in the same paragraph, that of the sentence before (implied: without expression). Dates in `within`, the words of other claims
 * inside this one, are theirs.
 */
export function dateClaim(
  calendar: Calendar,
  scene: Scene,
  draft: Draft,
  offset: number,
  text: string,
  within: readonly WordRange[] = [],
): ClaimTime | null {
  const { words, sentence } = scene;
  const first = words[0].start;
  const last = words[words.length - 1].end;
  while (calendar.from < calendar.dates.length && calendar.dates[calendar.from].expression.end <= first)
    calendar.from++;
  if (draft.kind === "role") {
    const held = dateOfRole(calendar.dates, calendar.from, scene, draft);
    return held === null ? null : timeOf(held, held.since ?? held.iso, offset, text);
  }
  const inside: ClaimDate[] = [];
  const near: ClaimDate[] = [];
  const told: ClaimDate[] = [];
  let closest = 0;
  const dateline = sentence.number < 2 ? words[skipDateline(scene)].start : 0;
  const ofSubject: ClaimDate[] = [];
  // "two panels, whose rules it will draft by June": a limit of the deadline, whatever clause tells it.
  const limits: ClaimDate[] = [];
  let aside = 0;
  let counted: ClaimDate | null = null;
  let announced: ClaimDate | null = null;
  let reported: ClaimDate | null = null;
  let spoken: string | null = null;
  const start = words[draft.from].start;
  const end = words[draft.to - 1].end;
  const attribution = draft.attribution ?? null;
  for (let i = calendar.from; i < calendar.dates.length && calendar.dates[i].expression.start < last; i++) {
    const date = calendar.dates[i];
    const { core } = date;
    // "VELL, Oct 14 - …": the day of the report.
    if (core.end <= dateline) continue;

    const inReport =
      attribution !== null &&
      !isForeseen(scene, draft) &&
      core.start >= words[attribution.from].start &&
      core.end <= words[attribution.to - 1].end;
    // The day of a report dates the speech, not the event that is reported.
    // "said on Friday that Norland had rejected it": another's words, and of before.
    const isOwnSpeech = isDatedBySpeech(draft) && (draft.kind !== "position" || draft.chain.length < 2);
    if (inReport && !isOwnSpeech && !isHeld(scene, draft)) {
      if (date.iso?.length === 10) reported = date;
      if (date.iso?.length === 10 && !isBesideSaying(scene, draft, wordAt(words, core.start))) spoken = date.iso;
      if (isAnnounced(scene, draft) || isAsOf(scene, core.start)) announced = date;
      continue;
    }
    const at = wordAt(words, core.start);
    if (date.since !== undefined && HAPPENS.has(draft.kind) && isMeasuredSince(words, at)) continue;
    if (
      inReport &&
      attribution !== null &&
      (isBesideSaying(scene, draft, at) || isSinceBesideSaying(scene, draft, at) || namesByMonth(words, at))
    )
      continue;
    // "A day after …" dates only the words that follow it.
    if (date.kind === "after") {
      const behind = wordAt(words, core.end);
      if (
        draft.kind === "casualty" ||
        draft.kind === "meeting" ||
        draft.kind === "incident" ||
        draft.kind === "agreement" ||
        draft.kind === "document" ||
        draft.kind === "position"
      )
        if ((draft.from >= at && draft.from <= behind) || isJoinedTo(scene, behind, draft.from)) counted = date;
      continue;
    }
    if (draft.kind === "statement" || draft.kind === "condition" || draft.kind === "position") {
      const isQuoted = date.kind === "limit" && isQuotedLimit(scene, draft, at);
      const bearing = isQuoted ? "content" : sayingBearing(scene, draft, at);
      if (bearing === "content") told.push(date);
      if (bearing !== "speech") continue;
    }
    // "agreed to keep the truce and to meet again on 6 May": the day of the meeting, a claim of its own.
    if (within.some((range) => at >= range.from && at < range.to)) continue;
    if (core.start >= start && core.end <= end) {
      const isAside = HAPPENS.has(draft.kind) && /^(?:asserted|denied)$/.test(draft.modality) && isDueAside(words, at);
      if (!isAside && (inReport || governsInside(scene, draft, at))) inside.push(date);
      else {
        aside++;
        if (date.kind === "limit" && draft.kind === "deadline") limits.push(date);
        if (isOfSubject(scene, draft, at)) ofSubject.push(date);
      }
    } else if (!inReport && !(date.kind === "limit" && (HAPPENS.has(draft.kind) || draft.kind === "provision"))) {
      const whole = governsOutside(scene, draft, at);
      // "have been kept out since June, and the stocks cannot be checked": a stretch is of its own clause.
      const bearing = whole === 1 && date.since !== undefined && at > 3 ? 0 : whole;
      // What stands in the claim's own clause goes before what only holds for it from another.
      if (bearing > closest) near.length = 0;
      if (bearing > 0 && bearing >= closest) near.push(date);
      closest = Math.max(closest, bearing);
    }
  }
  // "told them on Tuesday that four had died. He would not resign, he said": the speech goes on, whatever it told first.
  if (spoken !== null && draft.chain.length > 0)
    calendar.last = {
      iso: spoken,
      paragraph: sentence.paragraph,
      sentence: sentence.number,
      chain: JSON.stringify(draft.chain.at(-1)),
    };
  // "On Thursday, shortly before midnight, …": several expressions for one day.
  // "On Saturday jets hit the port, a raid for a strike the day before; six died": the day put first is the toll's.
  if (
    draft.kind === "casualty" &&
    near.length > 1 &&
    !scene.groups.some((group) => group.to <= wordAt(words, near[0].core.start))
  )
    near.length = 1;
  const days = new Set(near.map((date) => date.iso).filter((iso) => iso !== null));
  if (draft.kind === "deadline" && givesLength(scene, draft)) near.length = 0;
  const only = near.length === 1 ? near[0] : days.size === 1 ? near.find((date) => date.iso !== null) : undefined;
  // "…, when they agreed to move it to December": the day of the agreeing, not of what is planned.
  if (
    draft.kind === "agreement" &&
    closest === 2 &&
    only !== undefined &&
    inside.every((date) => isPlanned(scene, draft, date))
  )
    inside.length = 0;
  const found =
    counted ??
    pickDate(inside, scene, draft) ??
    (only !== undefined && inside.length === 0 && (aside === 0 || words[draft.from].tag === "VERB:ing")
      ? only
      : null) ??
    (near.length === 0 && ofSubject.length === 1 && aside === 1 ? ofSubject[0] : null) ??
    (near.length === 0 && limits.length === 1 ? limits[0] : null) ??
    (near.length === 0 && aside === 0 ? (announced ?? (told.length === 1 ? told[0] : null)) : null);
  // "Then came May, and thousands left within days": the day that is known.
  const isVague =
    found !== null &&
    found.iso === null &&
    isToldThen(scene, draft) &&
    draft.kind !== "deadline" &&
    draft.kind !== "position";
  const chosen = isVague && near.length === 1 && near[0].iso !== null ? near[0] : found;
  if (chosen !== null) {
    // "split since 1974, when troops landed": the landing was in 1974.
    const isPoint =
      chosen.since !== undefined &&
      ((chosen.core.start < start && (chosen.core.end > start || isToldOfDay(scene, draft))) ||
        opensOnDay(scene, draft, wordAt(words, chosen.core.start)) ||
        isOfSinceClause(scene, draft) ||
        isLastingState(scene, draft, wordAt(words, chosen.core.end - 1)));
    const iso = isPoint
      ? (chosen.since ?? null)
      : chosen.since !== undefined && reported !== null && chosen !== reported
        ? upTo(chosen.since, reported.iso)
        : isOfDraft(scene, draft, chosen)
          ? null
          : chosen.window !== null && isSpreadOver(scene, draft, chosen)
            ? chosen.window
            : chosen.iso;
    if (
      iso !== null &&
      chosen.kind !== "limit" &&
      !told.includes(chosen) &&
      (chosen === announced ||
        (isDatedBySpeech(draft) && draft.kind !== "deadline" && datesSpeech(scene, draft, chosen)))
    )
      calendar.last = {
        iso,
        paragraph: sentence.paragraph,
        sentence: sentence.number,
        chain: JSON.stringify(draft.chain.at(-1) ?? []),
      };
    if (
      iso !== null &&
      (iso.length === 10 || iso.length === 7 || iso.length === 21) &&
      draft.kind === "incident" &&
      draft.modality === "asserted"
    )
      calendar.event = { iso, paragraph: sentence.paragraph, sentence: sentence.number };
    if (iso !== null && draft.kind === "meeting" && draft.modality !== "denied")
      calendar.meeting = { iso, paragraph: sentence.paragraph, sentence: sentence.number };
    return timeOf(chosen, iso, offset, text);
  }
  if (near.length > 0) return null;
  const iso = impliedDay(calendar, scene, draft);
  return iso === null ? null : { expression: null, iso };
}

/** The time of a claim that a date tells, its words anchored in the whole text. */
function timeOf({ expression, core }: ClaimDate, iso: string | null, offset: number, text: string): ClaimTime {
  const start = (expression.start >= 0 ? expression.start : core.start) + offset;
  const end = expression.end + offset;
  return { expression: { start, end, text: text.slice(start, end) }, iso };
}

/** Kinds that a limit told elsewhere in their sentence does not date: "After a round of talks they must reply by Friday". */
const HAPPENS: ReadonlySet<string> = new Set(["meeting", "document", "incident", "agreement"]);

/** Kinds of things that take place or are made, whose day may be told of their noun. */
const DATED_NOUNS: ReadonlySet<string> = new Set(["meeting", "document"]);
/** What is done to a meeting or text on its day. */
const DONE_ON: ReadonlySet<string> = new Set(
  "begin open start hold convene resume launch schedule fix set pencil postpone hand show sign initial publish leak draft adopt conclude table circulate deliver send issue release present host".split(
    " ",
  ),
);
/** What a text is told to be, without anything happening to it. */
const STATES: ReadonlySet<string> = new Set(
  "be have run contain consist comprise leave say call foresee envisage propose set provide state name bar ban allow include offer suggest require oblige give grant list demand mention describe keep drop omit speak make".split(
    " ",
  ),
);

/** "The round, begun on 5 May, petered out", "a round that was to open on Friday has been put off": the day told of the claim's subject. */
function isOfSubject(scene: Scene, draft: Draft, at: number): boolean {
  if (!DATED_NOUNS.has(draft.kind)) return false;
  const { clauses, at: clauseAt } = clausesOf(scene);
  const own = headClause(scene, draft);
  let aside = clauseAt[at];
  while (aside > 0 && clauses[aside].hanging === "content") aside = clauses[aside].parent;
  const { hanging, parent, from, group } = clauses[aside];
  const verb = own < 0 ? null : clauses[own].group;
  if (!/^(?:relative|participle)$/.test(hanging) || parent !== own || group === null || verb === null) return false;
  // Between the noun that opens the claim and its verb, and not of somebody else's doing.
  if (draft.kind === "document" && !STATES.has(verb.lemma)) return false;
  return from > draft.from && group.to <= verb.from && DONE_ON.has(group.lemma);
}

/** Whether the verb of a claim's own clause is a past tense. */
function isToldThen(scene: Scene, draft: Draft): boolean {
  const own = headClause(scene, draft);
  return own < 0 || clausesOf(scene).clauses[own].group?.isPast !== false;
}

/** "is expected in Vell next week": no report, whatever stands behind it. */
function isForeseen({ words }: Scene, { cue }: Draft): boolean {
  if (cue === null) return false;
  const { lemma, lower } = words[cue.to - 1];
  return /^(?:expect|schedule|plan|slate|foresee)$/.test(lemma) && lower.endsWith("d") && cue.to > cue.from;
}

/** "agreed to move it to December": a day in what the claim's verb plans. */
function isPlanned(scene: Scene, draft: Draft, date: ClaimDate): boolean {
  const { clauses, at } = clausesOf(scene);
  const { hanging, parent, group } = clauses[at[wordAt(scene.words, date.core.start)]];
  return hanging === "content" && group?.form === "to" && parent === headClause(scene, draft);
}

/** "since 1974, when troops landed": a clause about the day itself. */
function isToldOfDay(scene: Scene, draft: Draft): boolean {
  const own = headClause(scene, draft);
  const { hanging, lead } = clausesOf(scene).clauses[Math.max(0, own)];
  const opening = scene.words[lead >= 0 ? lead : draft.from].lower;
  return own < 0 || ((hanging === "adverbial" || hanging === "relative") && /^(?:when|which|where)$/.test(opening));
}

/** "… since | riots in early May claimed six lives": what the stretch begins with. */
function isOfSinceClause(scene: Scene, draft: Draft): boolean {
  const { clauses } = clausesOf(scene);
  const own = headClause(scene, draft);
  if (own < 0 || !/^(?:casualty|incident)$/.test(draft.kind)) return false;
  const { hanging, lead } = clauses[own];
  return hanging === "adverbial" && lead >= 0 && scene.words[lead].lower === "since";
}

/** "Officials said on Sunday that forty had died since 7 May": the count ends on the day it is told. */
function upTo(since: string, told: string | null): string {
  return told === null || told <= since ? since : `${since}/${told}`;
}

/** "The rebels would gather within 60 days": what a text would do counts from a signature still to come. */
function isOfDraft(scene: Scene, draft: Draft, { kind, expression }: ClaimDate): boolean {
  if (kind !== "limit" || !/^within \S+ \S+$/i.test(expression.text)) return false;
  if (draft.kind !== "provision" && draft.kind !== "deadline") return false;
  const own = headClause(scene, draft);
  return own >= 0 && clausesOf(scene).clauses[own].group?.modal === "would";
}

/** "will meet by Friday", "will hand over a draft within two weeks": at some time up to the limit. */
function isSpreadOver(scene: Scene, { kind, modality }: Draft, { expression, core }: ClaimDate): boolean {
  if (kind === "meeting") return true;
  // "to form a government within six months of the vote": a term holds for the whole of it.
  if (kind === "provision") return /^within .* of the /i.test(expression.text);
  // "the vote will be held by 15 May", "could be tabled by then"
  // "a bill might be filed before the end of May" is told by the end of it.
  if (kind === "document")
    return modality !== "asserted" && modality !== "denied" && !/^the end of /i.test(expression.text);
  if (kind === "incident") return modality === "planned" || modality === "possible";
  // "is to enter the town before the end of the month, provided …": the limit of what is planned, not of what it hangs on.
  const { clauses, at } = clausesOf(scene);
  const { hanging, group } = clauses[at[wordAt(scene.words, core.start)]];
  return kind === "condition" && hanging === "main" && group?.isFuture === true && !group.isNegated;
}

/** "October 2024, when troops landed": a claim that opens with the day of its own clause. */
function opensOnDay(scene: Scene, draft: Draft, at: number): boolean {
  return at === draft.from && scene.words.slice(at, at + 5).some(({ lower }) => lower === "when");
}

/** "a day after they ambushed a convoy and took two men": the second deed of the same clause. */
function isJoinedTo({ words, groups }: Scene, from: number, at: number): boolean {
  if (at <= from || words[at - 1]?.lower !== "and" || !groups.some((group) => group.from === at)) return false;
  for (let i = from; i < at; i++) if (/^[,;:—]$/.test(words[i].text)) return false;
  return true;
}

/** The modality of a claim once its date is known: an event told in the present that lies after publication is planned. */
export function aheadOf(
  published: string | null,
  kind: ClaimKind,
  modality: Modality,
  time: ClaimTime | null,
): Modality {
  if (modality !== "asserted" || published === null || time === null || time.iso === null || time.expression === null)
    return modality;
  const isEvent = kind === "meeting" || kind === "incident" || kind === "document";
  const [first] = time.iso.split("/");
  return isEvent && first.length >= 10 && first > published.slice(0, 10) ? "planned" : modality;
}
