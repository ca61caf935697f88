// From time expressions to the days a claim is dated to. A claim's date is wider than a TIMEX in its words ("on Sunday night",
// "late on Saturday", "from Monday to Wednesday") and narrower in kind: only what puts a thing on the calendar counts, so bare
// lengths ("12 hours of talks"), habits and "now" are left out, while "within 30 days", "hours later" and "the day before" are in.

import { quoteSpan } from "../../domain/span.ts";
import { isoDay, parseIsoDay } from "../../kit/civil-date.ts";
import { type ClaimDate, expressionStart, intervalText, lowerAt, resolveInterval } from "./claim-date.ts";
import { claimDirection } from "./claim-direction.ts";
import {
  dayAhead,
  dayBehind,
  dayOfSentence,
  isAboutMidnight,
  isByTheWay,
  isClockOfDay,
  isClockOfHoliday,
  isMovedOn,
  leadDay,
  leadFor,
  opensStory,
  opensWithClock,
  pointOf,
  tellsItsDay,
} from "./day-beside.ts";
import { mentionsOf, type TimeMention, type TimeOptions } from "./find-times.ts";
import { eventBehind } from "./event-day.ts";
import { holidayAt } from "./holiday.ts";
import { awayFrom, countedFrom, type Days, lengthDate } from "./length-date.ts";
import type { Direction } from "./scene.ts";
import { dueDateAt, nightOf, nthOf, sameDayLater, thenNext, thenOf, storyDateAt } from "./story-date.ts";
import { cutTimeTokens, type TimeTokens, tokenAt } from "./time-tokens.ts";
import {
  afterPast,
  isClock,
  isNaming,
  movedBy,
  nextAfterTold,
  ofStory,
  onDay,
  onTheSame,
  SAGA_DAYS,
  sagaStart,
  yearsFromMonth,
} from "./story-year.ts";
import {
  halfOf,
  isBareSeason,
  isAtEnd,
  lastDayUpTo,
  lastThird,
  middleOf,
  nightTo,
  placedBy,
  rangeFrom,
  weekOf,
} from "./widen-mention.ts";

const LIMITS = new Set(["until", "till", "by", "before", "within"]);

/** Expressions the grammar of times has counted from the date named last. */
const ANCHORED =
  /^(?:(?:that|the same|the next|the following|the previous) |next (?:day|morning|evening|night))|(?: later| earlier| before)$/i;

/**
 * Finds the date expressions of a text that can date claims, in order, resolved as the reading guideline §6 says.
 *
 * Weekdays are the nearest before publication for past verbs, after it for future ones (publication's own weekday is that day);
 * last/this/next week run Monday to Sunday; early/mid/late month is days 1-10, 11-20, 21-end; "overnight" is both days; part of a
 * day is the day. What is counted from the story ("later", "a day earlier") counts from the date named last, limits and "the eve"
 * from the report's own day: the first day named that lies within three days of publication, else publication. That guess is the
 * known weakness. Linear; never throws; without `published` only full dates resolve.
 */
export function findClaimDates(
  text: string,
  published: string | null,
  options: TimeOptions = {},
  tenseAt?: (start: number, end: number) => Direction | null,
): readonly ClaimDate[] {
  return claimDatesOf(cutTimeTokens(text), published, options, tenseAt);
}

/** `findClaimDates` over tokens already cut. */
export function claimDatesOf(
  tokens: TimeTokens,
  published: string | null,
  options: TimeOptions = {},
  tenseAt?: (start: number, end: number) => Direction | null,
  asideAt?: (start: number) => boolean,
): readonly ClaimDate[] {
  const day = published === null ? null : parseIsoDay(published.slice(0, 10));
  const directionAt = options.directionAt ?? claimDirection(tokens, tenseAt);
  const mentions = mentionsOf(tokens, published, { ...options, directionAt }).filter(
    (mention) => !isOfBody(tokens, mention.end),
  );
  const lead = leadDay(mentions, day);
  const isLive = opensWithClock(tokens);
  const found: ClaimDate[] = [];
  // Where the story is ("two days later" counts from there), and the date named last, due ones among them ("by then").
  let story: TimeMention | null = null;
  let latest: TimeMention | null = null;
  let due: ClaimDate | null = null;
  let told: number | null = null;
  let past: number | null = null;
  let saga = sagaStart(mentions, day);
  let counted: number | null = null;
  let m = 0;
  // "The envoy, held since March, was freed the same morning": a look back in an aside moves no story on.
  const isLookBack = (mention: TimeMention): boolean =>
    told !== null && mention.from !== null && mention.from < told && asideAt?.(mention.start) === true;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.gap[i] === 2) {
      told = null;
      past = saga;
    }
    while (m < mentions.length && mentions[m].start < tokens.start[i]) m++;
    const plain = m < mentions.length && mentions[m].start === tokens.start[i] ? mentions[m] : null;
    const mention: TimeMention | null =
      plain === null || isClockOfHoliday(tokens, i, plain) || isClockOfDay(tokens, plain, found.at(-1))
        ? null
        : ANCHORED.test(plain.text)
          ? anchored(plain, pointOf(latest, story, day, directionAt, plain), story, counted, told)
          : isClock(plain) || isAboutMidnight(tokens, i, plain)
            ? onDay(plain, told ?? (isLive ? day : null))
            : nextAfterTold(
                tokens,
                i,
                ofStory(tokens, i, afterPast(tokens, i, plain, past, day), latest, story),
                found.at(-1),
              );
    if (mention === null) {
      const storyDate =
        holidayAt(tokens, i, day, directionAt) ??
        storyDateAt(tokens, i, story, lead, day, isLive) ??
        nightOf(tokens, i, day) ??
        thenOf(tokens, i, latest, day) ??
        thenNext(tokens, i, told) ??
        nthOf(tokens, i, latest) ??
        dueDateAt(tokens, i, due);
      if (storyDate !== null) {
        const last = found.at(-1);
        if (last === undefined || last.expression.end <= storyDate.expression.start) found.push(storyDate);
      }
      continue;
    }
    let end = i;
    while (end < tokens.count && tokens.start[end] < mention.end) end++;
    const range =
      rangeFrom(tokens, i, end, mention, mentions[m + 1] ?? null) ??
      placedBy(tokens, end, mention, mentions[m + 1] ?? null, latest);
    // "took six towns in a week", "the fourth raid in a month": how long it took, or how often it comes, looks back.
    if (
      mention.type === "DURATION" &&
      lowerAt(tokens, i - 1) === "in" &&
      !/\b(?:past|last|previous|preceding|next|coming|following|first)\b/i.test(mention.text) &&
      directionAt(mention.start, mention.end) === "past"
    )
      continue;
    const date =
      sameDayLater(tokens, i, mention, story) ??
      awayFrom(tokens, i, end, mention, story, tellsItsDay(tokens, end, mentions[m + 1]) ? mentions[m + 1] : null) ??
      (tellsItsDay(tokens, end, mentions[m + 1])
        ? null
        : countedFrom(
            tokens,
            i,
            end,
            mention,
            dayOfSentence(tokens, i, mentions[m + 1]) ??
              found.at(-1)?.iso ??
              // "A day after the vote was held, …": from a day that nobody tells; years are not off by one for that.
              (/^(?:month|year)$/.test(mention.grain ?? "") ? published : null),
          )) ??
      dateOf(
        tokens,
        i,
        end,
        halfOf(tokens, i, mention) ??
          middleOf(tokens, i, mention) ??
          weekOf(tokens, i, mention) ??
          range ??
          nightTo(tokens, i, mention) ??
          mention,
        {
          published: day,
          // "On 3 May they signed … It obliges them to leave within 90 days": counted from the day told in the paragraph.
          lead: told ?? saga ?? leadFor(tokens, i, found.at(-1), lead),
          event: eventBehind(tokens, end, found, day),
          given: isMovedOn(tokens, i) ? null : (told ?? dayAhead(tokens, end, mentions[m + 1])),
          of: dayBehind(tokens, end, mentions[m + 1] ?? null),
          hasStory: told !== null || saga !== null || lead !== day,
        },
      );
    if (date !== null) found.push(date);
    if (date !== null && date.kind === "limit" && !/^within/i.test(date.expression.text)) due = date;
    if (mention.from !== null && mention.type !== "DURATION" && mention.type !== "SET") {
      // What is due, still to come or only names a text moves no story on.
      if (!isLookBack(mention) && !(mention.grain === "year" && isNaming(tokens, i, end, mention))) latest = mention;
      const isToday = saga !== null && /^(?:today|now)$/i.test(mention.text);
      if (
        date?.kind !== "limit" &&
        (day === null || mention.from <= day) &&
        !isToday &&
        !isLookBack(mention) &&
        !isNaming(tokens, i, end, mention)
      )
        story = mention;
      counted = plain?.from ?? null;
    }
    // A bare year is mostly told by the way: "the 2018 accord", "who took power in 2021".
    // So is a year in an aside: "The text, agreed in May 2021, is dead. On 26 October they met" is of these days.
    const isOfStory = asideAt?.(mention.start) !== true;
    if (
      isOfStory &&
      mention.type === "DATE" &&
      mention.from !== null &&
      (past !== null || /[a-z]\b.* \d{4}$/i.test(mention.text))
    )
      past = mention.from;
    if (saga !== null && day !== null && mention.from !== null && !/^(?:today|now)$/i.test(mention.text)) {
      // A day of our own time brings the story back to the present.
      if (mention.from > day - SAGA_DAYS) saga = past = null;
      else if (date?.kind === "date" && mention.from > saga && lowerAt(tokens, i - 1) !== "for") {
        saga = mention.from;
        past = past === null ? saga : Math.max(past, saga);
      }
    }
    if (
      (date?.kind === "date" || date?.kind === "story") &&
      mention.grain === "day" &&
      mention.to !== null &&
      (day === null || mention.to <= day) &&
      !isByTheWay(tokens, i) &&
      (date.since === undefined || opensStory(tokens, end)) &&
      !isLookBack(mention)
    )
      // "Overnight" ends on the day that goes on.
      told = mention.to;
    if (range !== null) {
      m++;
      while (end < tokens.count && tokens.start[end] < range.end) end++;
    }
    i = end - 1;
  }
  return found;
}

/** What is counted from the story, counted from the point of it that is meant. */
function anchored(
  mention: TimeMention,
  anchor: TimeMention | null,
  story: TimeMention | null,
  counted: number | null,
  told: number | null,
): TimeMention {
  return yearsFromMonth(onTheSame(movedBy(mention, counted, anchor), anchor, told), story);
}

/** A year joined to a name by a hyphen, unless it is "mid-2020", "pre-2020". */
function isInName(tokens: TimeTokens, first: number): boolean {
  if (first < 2 || tokens.gap[first] > 0 || tokens.gap[first - 1] > 0) return false;
  return (
    tokens.text[tokens.start[first - 1]] === "-" && !/^(?:mid|early|late|pre|post)$/.test(lowerAt(tokens, first - 2))
  );
}

/** "The March 23 | Movement": a day that a body is named after. */
function isOfBody(tokens: TimeTokens, end: number): boolean {
  const next = tokenAt(tokens, end);
  return (
    next < tokens.count &&
    /^\p{Lu}/u.test(tokens.text[tokens.start[next]]) &&
    tokens.gap[next] === 1 &&
    NAMED_AFTER_DAYS.has(lowerAt(tokens, next))
  );
}

const NAMED_AFTER_DAYS: ReadonlySet<string> = new Set(
  "movement alliance coalition front brigade brigades organisation organization group revolution youth army party committee division martyrs battalion".split(
    " ",
  ),
);

/** "By the middle of | next year" */
function isEdgeLimit(tokens: TimeTokens, first: number): boolean {
  return (
    lowerAt(tokens, first - 1) === "of" &&
    lowerAt(tokens, first - 2) === "middle" &&
    LIMITS.has(lowerAt(tokens, first - 4))
  );
}

/** "Since the war broke out in April 2023": where the clause begins whose day a stretch is counted from, or -1. */
function sinceClause(tokens: TimeTokens, first: number): number {
  if (!/^(?:in|on|at)$/.test(lowerAt(tokens, first - 1))) return -1;
  for (let i = first - 2; i >= first - 12 && i >= 0 && tokens.shape[i] === 0 && tokens.gap[i + 1] < 2; i--) {
    // "since June 1998 put their names to it on Monday": the stretch is told by another date.
    const entry = tokens.words[i];
    if (entry !== undefined && (entry.month !== null || entry.weekday !== null)) return -1;
    if (lowerAt(tokens, i) === "since") return first - i > 3 ? i : -1;
  }
  return -1;
}

/** "Since January": from then, told as roughly as the words tell it, to the day of publication. */
function sinceText(mention: TimeMention, published: number): string | null {
  if (mention.from === null) return null;
  // "since late May" is told by the day it begins on.
  const isPart = mention.grain === "month" && mention.to !== null && mention.to - mention.from < 27;
  const width = mention.grain === "year" ? 4 : mention.grain === "month" && !isPart ? 7 : 10;
  const from = isoDay(mention.from).slice(0, width);
  const to = isoDay(published);
  return from === to ? from : `${from}/${to}`;
}

/** "In March and April", "the first half of 2021": a stretch of whole months, written as months. */
function monthsText(mention: TimeMention): string | null {
  if (!/^(?:month|half|season|quarter)$/.test(mention.grain ?? "") || mention.from === null || mention.to === null)
    return null;
  const from = isoDay(mention.from).slice(0, 7);
  const to = isoDay(mention.to).slice(0, 7);
  return from === to || !isoDay(mention.from).endsWith("-01") || !isoDay(mention.to + 1).endsWith("-01")
    ? null
    : `${from}/${to}`;
}

/** "So far this year", "this month to date": up to publication. */
function soFar(
  tokens: TimeTokens,
  first: number,
  end: number,
  { text, from, to }: TimeMention,
  published: number | null,
): string | null {
  if (published === null || from === null || to === null || from > published || to < published) return null;
  if (!/^this (?:week|month|year)$/i.test(text)) return null;
  const isSo = lowerAt(tokens, first - 1) === "far" && lowerAt(tokens, first - 2) === "so";
  const isTo = /^(?:so|to)$/.test(lowerAt(tokens, end)) && /^(?:far|date)$/.test(lowerAt(tokens, end + 1));
  return isSo || isTo ? intervalText(from, published) : null;
}

/** "Later this month": from publication on. */
function restOf({ text, from, to }: TimeMention, published: number | null): string | null {
  if (published === null || from === null || to === null || from > published || to <= published) return null;
  return /^later this (?:month|week|year)$/i.test(text) ? intervalText(published, to) : null;
}

function dateOf(tokens: TimeTokens, first: number, end: number, mention: TimeMention, days: Days): ClaimDate | null {
  if (mention.type === "SET") return null;
  const lead = lowerAt(tokens, first - 1);
  if (/^the (?:very )?last (?:hour|minute|moment|second)/i.test(mention.text)) return null;
  if (mention.type === "DURATION") return lengthDate(tokens, first, end, mention, days);
  if (mention.from === null && mention.grain === null) return null;
  if (mention.value.endsWith("_REF")) return null;
  // The clock a live report's entry opens with, and "the last night" of something, are no days of the calendar.
  if ((first === 0 || tokens.gap[first] === 2) && mention.type === "TIME" && /^\d/.test(mention.text)) return null;
  // "Overnight | into Tuesday": told by the day that follows.
  if (/^overnight$/i.test(mention.text) && /^(?:into|to|on|from|between)$/.test(lowerAt(tokens, end))) return null;
  // "a midnight deadline": what the hour is called by.
  if (/^(?:noon|midnight|midday)$/i.test(mention.text) && /^(?:a|an|the|its|their|another)$/.test(lead)) return null;
  if (/^the last (?:night|day|evening|morning|hour|minute)/i.test(mention.text)) return null;
  // "COD-2020": part of a name.
  if (mention.grain === "year" && isInName(tokens, first)) return null;
  // "To this day": still, not on that day.
  if (lead === "to" && /^this day$/i.test(mention.text)) return null;
  // "On one and the same day"
  if (lead === "and" && lowerAt(tokens, first - 2) === "one") return null;
  const half = mention.start < tokens.start[first];
  const isOver = days.published !== null && mention.to !== null && mention.to < days.published;
  if (/^the end of /i.test(mention.text) && isAtEnd(tokens, first) && (isOver || mention.grain === "month"))
    mention = lastThird(mention);
  // "Not until 12 September did they meet": on that day.
  const isLimit =
    (LIMITS.has(lead) || isEdgeLimit(tokens, first)) &&
    !((lead === "until" || lead === "till") && lowerAt(tokens, first - 2) === "not");
  const due = isLimit && lead !== "until" && lead !== "till";
  const lastDay = lastDayUpTo(mention, lead);
  const sinceAt = sinceClause(tokens, first);
  const since =
    lead === "since" ||
    sinceAt >= 0 ||
    (lead === "of" &&
      /^(?:start|beginning|end)$/.test(lowerAt(tokens, first - 2)) &&
      lowerAt(tokens, first - 4) === "since");
  if (since && days.published !== null && mention.from !== null && mention.from <= days.published)
    return {
      expression: quoteSpan(tokens.text, { start: tokens.start[sinceAt >= 0 ? sinceAt : first - 1], end: mention.end }),
      core: quoteSpan(tokens.text, sinceAt >= 0 ? { start: tokens.start[sinceAt], end: mention.end } : mention),
      iso: sinceText(mention, days.published),
      since: resolveInterval(mention) ?? undefined,
      window: null,
      kind: "date",
    };
  return {
    expression: quoteSpan(tokens.text, {
      start: half ? mention.start : expressionStart(tokens, first),
      end: mention.end,
    }),
    core: quoteSpan(tokens.text, mention),
    // "In the autumn": of one to come nobody can tell which.
    iso:
      isBareSeason(mention) && (days.published === null || mention.to === null || mention.to >= days.published)
        ? null
        : (soFar(tokens, first, end, mention, days.published) ??
          monthsText(mention) ??
          restOf(mention, days.published) ??
          resolveInterval(mention)),
    window:
      due && days.published !== null && lastDay !== null && lastDay > days.published
        ? intervalText(days.published, lastDay)
        : null,
    kind:
      isLimit || (lead === "than" && lowerAt(tokens, first - 2) === "later")
        ? "limit"
        : ANCHORED.test(mention.text)
          ? "story"
          : "date",
  };
}
