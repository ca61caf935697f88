import { quoteSpan, type Span } from "../../domain/span.ts";
import { civilFromDays, isoDay, parseIsoDay, weekdayOf } from "../../kit/civil-date.ts";
import { monthPoint, sameDayMonthsAway, yearPoint } from "./calendar-point.ts";
import { type ClaimDate, expressionStart, intervalText, lowerAt, resolveInterval } from "./claim-date.ts";
import type { TimeMention } from "./find-times.ts";
import { OCCASIONS, tellsDeed } from "./story-date.ts";
import type { TimeTokens } from "./time-tokens.ts";

/** The days that lengths are counted from: of publication, and the first day named near it. */
export type Days = {
  readonly published: number | null;
  readonly lead: number | null;
  /** The day named straight behind the length: "within 15 days of Monday's signature". */
  readonly of?: TimeMention | null;
  /** "within hours of the announcement": the day that is told of that, and where its noun ends in the text. */
  readonly event?: { readonly day: number; readonly end: number } | null;
  /** The day told in the paragraph or behind the length in its sentence; null where there is none. */
  readonly given?: number | null;
  /** True where `lead` is a day the text names rather than that of publication. */
  readonly hasStory?: boolean;
};

/** Lengths that reach from a day: "within 30 days", "in two weeks", "over the past three weeks". */
export function lengthDate(
  tokens: TimeTokens,
  first: number,
  end: number,
  mention: TimeMention,
  days: Days,
): ClaimDate | null {
  const before = lowerAt(tokens, first - 1);
  const head = lowerAt(tokens, first) === "the" ? lowerAt(tokens, first + 1) : lowerAt(tokens, first);
  const core = quoteSpan(tokens.text, mention);
  const expression = quoteSpan(tokens.text, { start: expressionStart(tokens, first), end: mention.end });
  const { grain } = mention;
  const count = mention.count ?? (/(?:past|last|next|coming) \w+[^s]$/i.test(mention.text) ? 1 : null);
  const counted = count !== null && grain !== null;
  if (before === "within" && days.of !== undefined && days.of !== null)
    return withinOf(tokens, first, mention, days.of);
  // "Brings its troops down in the first 135 days": of the accord that is told of.
  if (before === "first" && counted && days.hasStory === true && lowerAt(tokens, first - 2) === "the") {
    const lead = lowerAt(tokens, first - 3);
    if (lead === "in" || lead === "within")
      return limitFrom(days.lead, grain, count, core, { start: tokens.start[first - 3], end: mention.end }, tokens);
  }
  // "gave them 48 hours to reply", "allowed itself 30 days to name one": from the day of the giving.
  if (counted && lowerAt(tokens, end) === "to" && isGiven(tokens, first)) {
    const given = days.given ?? null;
    const limit = limitFrom(given, grain, count, core, { start: tokens.start[first], end: mention.end }, tokens);
    // "gave them 12 to 18 months": ends within that stretch.
    const most = upperOf(tokens, first, end);
    if (given === null || most === null || most <= count) return limit;
    return { ...limit, iso: intervalText(daysAway(given, grain, count), daysAway(given, grain, most)) };
  }
  // "They have 60 days to open the canal": from the day the text tells of.
  if (
    counted &&
    days.hasStory === true &&
    /^(?:has|have)$/.test(before) &&
    lowerAt(tokens, end) === "to" &&
    !/^(?:been|to)$/.test(lowerAt(tokens, first - 2))
  )
    return limitFrom(days.lead, grain, count, core, { start: tokens.start[first], end: mention.end }, tokens);
  if (before === "within" && days.event !== undefined && days.event !== null && grain !== null) {
    const { day, end: to } = days.event;
    const isSoon = grain === "hour" || grain === "minute";
    const limit = isSoon ? day : count === null ? null : daysAway(day, grain, count);
    return {
      expression: quoteSpan(tokens.text, { start: tokens.start[first - 1], end: to }),
      core: quoteSpan(tokens.text, { start: mention.start, end: to }),
      iso: limit === null ? null : isoDay(limit),
      window: limit === null || isSoon ? null : intervalText(day, limit),
      kind: isSoon ? "date" : "limit",
    };
  }
  if (before === "within") {
    const from = days.lead;
    // "Within a month of ratification" hangs on a day nobody knows yet.
    const open = lowerAt(tokens, end) === "of" || lowerAt(tokens, end) === "after" || lowerAt(tokens, end) === "from";
    // "Wrote within hours": still the same day.
    const isSoon = !open && count === null && (grain === "hour" || grain === "minute");
    const to = isSoon ? from : open || from === null || !counted ? null : daysAway(from, grain, count);
    return {
      expression,
      core,
      iso: to === null ? null : isoDay(to),
      window: to === null || from === null ? null : intervalText(from, to),
      kind: "limit",
    };
  }
  // "In the last week of June": told by the month.
  if (lowerAt(tokens, end) === "of" && count === 1 && tokens.words[end + 1]?.month != null) return null;
  if (head === "past" || head === "last" || head === "previous" || head === "preceding") {
    const to = head === "past" || head === "last" ? days.published : days.lead;
    // Weeks are counted as they stand on the calendar, the running one among them.
    const from =
      to === null || !counted
        ? null
        : grain === "week" && count > 1
          ? to - weekdayOf(to) - 7 * (Math.trunc(count) - 1)
          : daysAway(to, grain, -count);
    return {
      expression,
      core,
      iso: from === null || to === null ? null : intervalText(from, to),
      window: null,
      kind: "date",
    };
  }
  if (head === "next" || head === "coming" || head === "following") {
    const from = days.published;
    const to = from === null || !counted ? null : daysAway(from, grain, count);
    return {
      expression,
      core,
      iso: from === null || to === null ? null : intervalText(from, to),
      window: null,
      kind: "date",
    };
  }
  // "The worst raid in decades": a bare plural is no date.
  if (before === "in" && count === null && /^(?:years|decades|months|centuries|generations)$/i.test(mention.text))
    return null;
  if (
    before === "in" &&
    grain !== null &&
    isPlainLength(tokens, first, end) &&
    !isRarity(tokens, first - 2) &&
    !/-/.test(core.text)
  ) {
    const to = days.published === null || !counted ? null : daysAway(days.published, grain, count);
    const coarse = to !== null && ((grain === "month" && count !== 1) || grain === "year");
    const { year, month } = civilFromDays(to ?? 0);
    const iso =
      to === null
        ? null
        : coarse
          ? resolveInterval(grain === "month" ? monthPoint(year, month) : yearPoint(year))
          : isoDay(to);
    return { expression, core, iso, window: null, kind: "date" };
  }
  return null;
}

/** "12 | to 18 months": the greater number of a length, or null. */
function upperOf(tokens: TimeTokens, first: number, end: number): number | null {
  for (let i = first + 1; i < end - 1; i++) {
    const link = lowerAt(tokens, i);
    if (link !== "to" && link !== "or" && !/^[-–]$/.test(link)) continue;
    const digits = lowerAt(tokens, i + 1);
    return /^\d{1,3}$/.test(digits) ? Number(digits) : (tokens.words[i + 1]?.cardinal ?? null);
  }
  return null;
}

/** True when a verb of giving stands close before a length. */
function isGiven(tokens: TimeTokens, first: number): boolean {
  const isInside = (i: number): boolean => tokens.shape[i] === 0 || /^['’]$/.test(lowerAt(tokens, i));
  for (let i = first - 1; i >= 0 && i > first - 7 && isInside(i) && tokens.gap[i + 1] < 2; i--)
    if (GIVING.has(lowerAt(tokens, i))) return true;
  return false;
}

const GIVING: ReadonlySet<string> = new Set(
  "give gives gave given giving allow allows allowed allowing grant grants granted granting leave leaves left set sets setting".split(
    " ",
  ),
);

/** A limit so long after a day. */
function limitFrom(
  from: number | null,
  grain: NonNullable<TimeMention["grain"]>,
  count: number,
  core: ClaimDate["core"],
  span: Span,
  tokens: TimeTokens,
): ClaimDate {
  const to = from === null ? null : daysAway(from, grain, count);
  return {
    expression: quoteSpan(tokens.text, span),
    core,
    iso: to === null ? null : isoDay(to),
    window: to === null || from === null ? null : intervalText(from, to),
    kind: "limit",
  };
}

/** "Within 15 days of Monday's signature": so long after that day; "within hours of Tuesday's ceremony" is that day. */
function withinOf(tokens: TimeTokens, first: number, mention: TimeMention, of: TimeMention): ClaimDate {
  const { grain, count } = mention;
  // "Monday's signature": with what was done that day.
  let last = first;
  while (last < tokens.count && tokens.start[last] < of.end) last++;
  const end = /^['’]?s$/.test(lowerAt(tokens, last)) ? tokens.end[Math.min(last + 1, tokens.count - 1)] : of.end;
  const isSoon = grain === "hour" || grain === "minute";
  const to =
    of.from === null || grain === null
      ? null
      : isSoon
        ? of.from
        : count === null
          ? null
          : daysAway(of.from, grain, count);
  return {
    expression: quoteSpan(tokens.text, { start: tokens.start[first - 1], end }),
    core: quoteSpan(tokens.text, { start: mention.start, end: of.end }),
    iso: to === null ? null : isoDay(to),
    window: to === null || of.from === null || isSoon ? null : intervalText(of.from, to),
    kind: isSoon ? "date" : "limit",
  };
}

/** "in two weeks" reaches into the future when nothing after it turns it into how long something took ("in two weeks of talks"). */
function isPlainLength(tokens: TimeTokens, _first: number, end: number): boolean {
  const after = lowerAt(tokens, end);
  return after !== "of" && after !== "which";
}

/** "For the first time in three years", "the worst raid in a decade": how long it had not been so. */
function isRarity(tokens: TimeTokens, before: number): boolean {
  for (let i = before; i > before - 5; i--) {
    const word = lowerAt(tokens, i);
    if (
      /^(?:time|first|only|once|twice|times|most|worst|best)$/.test(word) ||
      /(?:iest|gest|test|dest|lest)$/.test(word)
    )
      return true;
  }
  return false;
}

/** "… on Saturday, three months after envoys had met": what stands behind happened that long before the date named last. */
export function countedFrom(
  tokens: TimeTokens,
  first: number,
  end: number,
  mention: TimeMention,
  last: string | null,
): ClaimDate | null {
  const { count, grain } = mention;
  const link = lowerAt(tokens, end);
  if (mention.type !== "DURATION" || count === null || grain === null || (link !== "after" && link !== "before"))
    return null;
  // "two days before the vote": of a thing, not of what is told behind it.
  if (link === "before" && !tellsDeed(tokens, end + 1)) return null;
  const head = lowerAt(tokens, first);
  if (head !== "an" && tokens.words[first]?.cardinal == null && !/^\d+$/.test(head)) return null;
  const anchor = last === null || !/^\d{4}-\d{2}-\d{2}$/.test(last) ? null : parseIsoDay(last);
  const day = anchor === null ? null : daysAway(anchor, grain, link === "before" ? count : -count);
  const { year, month } = civilFromDays(day ?? 0);
  const iso =
    day === null
      ? null
      : grain === "year"
        ? resolveInterval(yearPoint(year))
        : grain === "month"
          ? resolveInterval(monthPoint(year, month))
          : isoDay(day);
  const quoted = quoteSpan(tokens.text, { start: tokens.start[first], end: tokens.end[end] });
  return { expression: quoted, core: quoted, iso, window: null, kind: "after" };
}

/**
 * "Two days before, they had met", "a week after they took it on 19 May, …": so long from the day of the story, or from the day that the
 * words behind tell of themselves.
 */
export function awayFrom(
  tokens: TimeTokens,
  first: number,
  end: number,
  mention: TimeMention,
  story: TimeMention | null,
  own: TimeMention | null,
): ClaimDate | null {
  const { count, grain } = mention;
  const link = lowerAt(tokens, end);
  if (mention.type !== "DURATION" || count === null || grain === null || (link !== "after" && link !== "before"))
    return null;
  const isAlone =
    end + 1 >= tokens.count || tokens.gap[end + 1] === 2 || /^[,.;:)]/.test(tokens.text[tokens.start[end + 1]]);
  // "circulated a week before the ceremony": of the occasion that is told of.
  const anchor =
    isAlone || (story?.grain === "day" && isOccasionAt(tokens, end + 1) && isBehindStop(tokens, first, story.end))
      ? story
      : own;
  if (anchor === null || anchor.from === null) return null;
  const day = daysAway(anchor.from, grain, link === "before" ? -count : count);
  const { year, month } = civilFromDays(day);
  const isCoarse = grain === "year" || anchor.grain === "year";
  const iso = isCoarse
    ? resolveInterval(yearPoint(year))
    : grain === "month" || anchor.grain === "month"
      ? resolveInterval(monthPoint(year, month))
      : anchor.grain === "day"
        ? isoDay(day)
        : null;
  const quoted = quoteSpan(tokens.text, { start: tokens.start[first], end: tokens.end[end] });
  return { expression: quoted, core: quoted, iso, window: null, kind: "story" };
}

/** Whether a sentence has ended between an offset and a token: "On Tuesday, a day before the deadline" counts from no other day. */
function isBehindStop(tokens: TimeTokens, first: number, from: number): boolean {
  for (let i = first - 1; i >= 0 && tokens.start[i] >= from; i--) if (/^[.!?;]$/.test(lowerAt(tokens, i))) return true;
  return false;
}

/** "the ceremony", "the vote", with nothing behind that tells another: "the vote in May". */
function isOccasionAt(tokens: TimeTokens, i: number): boolean {
  return (
    lowerAt(tokens, i) === "the" &&
    OCCASIONS.has(lowerAt(tokens, i + 1)) &&
    !/^(?:of|in|on|at)$/.test(lowerAt(tokens, i + 2))
  );
}

function daysAway(day: number, grain: NonNullable<TimeMention["grain"]>, count: number): number {
  const n = Math.trunc(count);
  switch (grain) {
    case "second":
    case "minute":
      return day;
    case "hour":
      return day + Math.sign(n) * Math.ceil(Math.abs(n) / 24);
    case "day":
      return day + n;
    case "weekend":
    case "week":
      return day + 7 * n;
    case "fortnight":
      return day + 14 * n;
    case "month":
      return sameDayMonthsAway(day, n);
    case "quarter":
    case "season":
      return sameDayMonthsAway(day, 3 * n);
    case "half":
      return sameDayMonthsAway(day, 6 * n);
    case "year":
      return sameDayMonthsAway(day, 12 * n);
    case "decade":
      return sameDayMonthsAway(day, 120 * n);
    case "century":
      return sameDayMonthsAway(day, 1200 * n);
    case "millennium":
      return sameDayMonthsAway(day, 12_000 * n);
  }
}
