import { civilFromDays, daysFromCivil, isoDay, parseIsoDay, weekdayOf } from "../../kit/civil-date.ts";
import { monthPoint, yearPoint } from "./calendar-point.ts";
import { type ClaimDate, lowerAt } from "./claim-date.ts";
import type { TimeMention } from "./find-times.ts";
import type { TimeTokens } from "./time-tokens.ts";

// Which year and day of a story an expression means that does not say: days without a year in a look back, "the next day", "that
// May", hours of the clock, and limits that come after a day told before them. Days are numbers as in kit/civil-date.ts.

/** "The same day", "that evening": of the date named last. */
export const SAME = /^(?:that|the same) /i;

/** A time of the day alone: "at noon", "14:30", "9 p.m." */
export function isClock({ type, text }: TimeMention): boolean {
  return (
    type === "TIME" &&
    /^(?:about |around )?(?:\d{1,2}(?:[:.]\d\d)?|noon|midday|\w+ o.clock)(?: ?[ap]\.?m\.?)?(?: [a-z]{3,4}| local time| hours)?$/i.test(
      text,
    )
  );
}

/** The mention on another day, or on none that is known. */
export function onDay(mention: TimeMention, day: number | null): TimeMention {
  return { ...mention, from: day, to: day };
}

/** "The accord signed on 19 July obliged them to leave by 18 August": a limit without a year is the next such day after the one told before it. */
export function nextAfterTold(
  tokens: TimeTokens,
  first: number,
  mention: TimeMention,
  before: ClaimDate | undefined,
): TimeMention {
  const lead = lowerAt(tokens, first - 1);
  if (before === undefined || before.kind !== "date" || (lead !== "by" && lead !== "until" && lead !== "before"))
    return mention;
  if (mention.from === null || mention.grain !== "day" || mention.type !== "DATE" || !NO_YEAR.test(mention.text))
    return mention;
  const told = before.iso === null || before.iso.length !== 10 ? null : parseIsoDay(before.iso);
  if (told === null || told >= mention.from) return mention;
  for (let i = first - 1; i >= 0 && tokens.start[i] >= before.core.end; i--)
    if (tokens.gap[i] === 2 || /^[.!?]$/.test(tokens.text[tokens.start[i]])) return mention;
  const { year } = civilFromDays(told);
  const { month, day } = civilFromDays(mention.from);
  if (!namesMonth(mention)) return mention;
  for (const each of [year, year + 1]) {
    const from = daysFromCivil({ year: each, month, day });
    if (from > told) return from < mention.from ? { ...mention, from, to: from, value: isoDay(from) } : mention;
  }
  return mention;
}

/** "The 1974 agreement", "before talks opened on 10 March": told of something else than where the story is. */
export function isNaming(tokens: TimeTokens, first: number, end: number, mention: TimeMention): boolean {
  if (mention.grain === "year" && /^(?:the|a|an|its|their|his|her|s|that)$/.test(lowerAt(tokens, first - 1)))
    return tokens.shape[end] === 0 && tokens.gap[end] === 1;
  for (let i = first - 1; i > first - 7 && i >= 0 && tokens.shape[i] !== 2; i--)
    // "not until 21 October did they agree": then it was.
    if (/^(?:before|until|till)$/.test(lowerAt(tokens, i))) return lowerAt(tokens, i - 1) !== "not";
  return false;
}

/** "That May": of the year of the date named last; "the following April" is the next after where the story is. */
export function ofStory(
  tokens: TimeTokens,
  first: number,
  mention: TimeMention,
  latest: TimeMention | null,
  story: TimeMention | null,
): TimeMention {
  if (latest === null || latest.from === null || mention.from === null) return mention;
  const { year } = civilFromDays(latest.from);
  const { month } = civilFromDays(mention.from);
  const isPlain = mention.grain === "month" && !/\d/.test(mention.text);
  const isFollowing = lowerAt(tokens, first - 1) === "following" || /^(?:the )?following /i.test(mention.text);
  if (isPlain && isFollowing && story !== null && story.from !== null) {
    const told = civilFromDays(story.from);
    const point = monthPoint(month > told.month ? told.year : told.year + 1, month);
    return { ...mention, from: point.from, to: point.to, value: point.value };
  }
  if (isPlain && lowerAt(tokens, first - 1) === "that") {
    const point = monthPoint(year, month);
    return { ...mention, from: point.from, to: point.to, value: point.value };
  }
  return mention;
}

const NO_YEAR = /^(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9}\.?|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|[a-z]{3,9})$/i;
/** So far back of the day told last a day without a year may lie and still be of its year. */
const DAYS_BACK = 45;

/** "A year later", told after "in May 2013": in that month. */
export function yearsFromMonth(mention: TimeMention, story: TimeMention | null): TimeMention {
  if (mention.grain !== "year" || mention.from === null || story?.grain !== "month" || story.from === null)
    return mention;
  if (!/ (?:later|earlier|before)$/i.test(mention.text)) return mention;
  const point = monthPoint(civilFromDays(mention.from).year, civilFromDays(story.from).month);
  return { ...mention, grain: "month", from: point.from, to: point.to, value: point.value };
}

/** How long a stretch may be that "three weeks later" moves on as a whole: "in late January … three weeks later". */
const MOVED_DAYS = 11;

/**
 * "The next day", "two months earlier": as far from `anchor` as the grammar of times put it from the day it counted from. From a whole
 * month or year no day can be counted.
 */
export function movedBy(mention: TimeMention, counted: number | null, anchor: TimeMention | null): TimeMention {
  const { from, to, grain } = mention;
  if (counted === null || anchor === null || anchor.from === null || anchor.to === null) return mention;
  if (from === null || to === null) return mention;
  const on = (first: number, last: number, width: number): TimeMention => ({
    ...mention,
    from: first,
    to: last,
    value: isoDay(first).slice(0, width),
  });
  const days = anchor.from - counted;
  const then = civilFromDays(from);
  const start = civilFromDays(counted);
  const here = civilFromDays(anchor.from);
  if (grain === "month") {
    const point = monthPoint(here.year, here.month + (then.year - start.year) * 12 + then.month - start.month);
    return on(point.from, point.to, 7);
  }
  if (grain === "year") {
    const point = yearPoint(here.year + then.year - start.year);
    return on(point.from, point.to, 4);
  }
  if (grain === "week") {
    const monday = from + days - weekdayOf(from + days);
    return on(monday, monday + 6, 10);
  }
  if (grain !== "day") return mention;
  const length = anchor.to - anchor.from;
  if (length > MOVED_DAYS || (length > 1 && !/week|fortnight/i.test(mention.text)))
    return { ...mention, from: null, to: null };
  return on(from + days, to + days + (SAME.test(mention.text) || anchor.grain === "day" ? 0 : length), 10);
}

/** "The same morning", told after "in December": on a day that nobody can tell. */
export function onTheSame(mention: TimeMention, anchor: TimeMention | null, told: number | null): TimeMention {
  if (!SAME.test(mention.text) || mention.grain !== "day" || anchor === null) return mention;
  // Told of a day before a month was named by the way, it is that day.
  return /^(?:day|minute|hour)$/.test(anchor.grain ?? "") ? mention : onDay(mention, told);
}

/** A story told back from its first date: so long ago at least. */
export const SAGA_DAYS = 200;

/** The day that a look back opens with: the first date of the text, where it is written in full and lies far back; else null. */
export function sagaStart(mentions: readonly TimeMention[], published: number | null): number | null {
  const first = mentions.find(({ type, from }) => type === "DATE" && from !== null);
  if (published === null || first === undefined || first.from === null || first.grain !== "day") return null;
  return /[a-z]\b.* \d{4}$/i.test(first.text) && first.from < published - SAGA_DAYS ? first.from : null;
}

/**
 * "They met in May 2021. On 15 August the town fell": where a paragraph tells of another year, what it names without a year comes next
 * in that story; so does a day that something "had been fixed for".
 */
export function afterPast(
  tokens: TimeTokens,
  first: number,
  mention: TimeMention,
  past: number | null,
  published: number | null,
): TimeMention {
  if (past === null || published === null || mention.from === null) return mention;
  if (mention.type !== "DATE" || !NO_YEAR.test(mention.text)) return mention;
  if (mention.grain !== "day" && mention.grain !== "month") return mention;
  if (mention.from > published && !isOverAndDone(tokens, first)) return mention;
  if (isToldOfNow(tokens, first)) return mention;
  const behind = first + (mention.text.includes(" ") ? 2 : 1);
  if (/^(?:last|this|next)$/.test(lowerAt(tokens, behind)) && lowerAt(tokens, behind + 1) === "year") return mention;
  const { month, day } = civilFromDays(mention.from);
  const { year } = civilFromDays(past);
  if (year >= civilFromDays(published).year || !namesMonth(mention)) return mention;
  for (const each of [year, year + 1]) {
    const from = daysFromCivil({ year: each, month, day });
    if (from < past - DAYS_BACK || from >= Math.min(mention.from, published)) continue;
    if (mention.grain === "day") return { ...mention, from, to: from, value: isoDay(from) };
    const point = monthPoint(each, month);
    return { ...mention, from: point.from, to: point.to, value: point.value };
  }
  return mention;
}

/** "Two are still being held, one of whom went on trial | in January": a sentence that opens in the present is back in our time. */
function isToldOfNow(tokens: TimeTokens, first: number): boolean {
  let isNow = false;
  for (let i = first - 1; i >= 0 && !/^[.!?;]$/.test(lowerAt(tokens, i)) && tokens.gap[i + 1] < 2; i--) {
    const word = lowerAt(tokens, i);
    if (/^(?:had|since)$/.test(word)) return false;
    isNow ||= /^(?:are|is)$/.test(word);
  }
  return isNow;
}

/** "which had been fixed for | 24 April": told of what was ahead then. */
function isOverAndDone(tokens: TimeTokens, first: number): boolean {
  for (let i = first - 1; i >= first - 5; i--) if (lowerAt(tokens, i) === "had") return true;
  return false;
}

/** True for "15 August" and "August", not for "Friday" or "yesterday". */
function namesMonth({ text, from }: TimeMention): boolean {
  return from !== null && text.toLowerCase().includes(MONTHS[civilFromDays(from).month - 1]);
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
