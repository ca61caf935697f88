import { civilFromDays, isoDay, weekdayOf } from "../../kit/civil-date.ts";
import { monthPoint } from "./calendar-point.ts";
import { lowerAt } from "./claim-date.ts";
import type { TimeMention } from "./find-times.ts";
import type { TimeTokens } from "./time-tokens.ts";

/** "from Monday to Wednesday", "between 3 May and 5 June": one stretch out of two mentions. */
export function rangeFrom(
  tokens: TimeTokens,
  first: number,
  end: number,
  mention: TimeMention,
  next: TimeMention | null,
): TimeMention | null {
  if (next === null || mention.from === null || next.to === null || end >= tokens.count) return null;
  // "between Sunday night and Monday noon": hours count by their days.
  const isOfDays = isDayLike(mention) && isDayLike(next);
  if (!isOfDays && (mention.grain !== next.grain || mention.type !== "DATE" || next.type !== "DATE")) return null;
  if (end + 1 >= tokens.count || tokens.start[end + 1] !== next.start) return null;
  const lead = lowerAt(tokens, first - 1);
  const link = lowerAt(tokens, end);
  const linked =
    (lead === "from" && (link === "to" || link === "until" || link === "through")) ||
    (lead === "between" && link === "and") ||
    // "on Tuesday and Wednesday", "in July or August"
    ((link === "and" || link === "or") &&
      mention.type === "DATE" &&
      next.type === "DATE" &&
      (mention.grain === "day" || mention.grain === "month" || mention.grain === "year") &&
      mention.to !== null &&
      next.from === mention.to + 1);
  if (!linked || next.to < mention.from) return null;
  return {
    ...mention,
    end: next.end,
    text: tokens.text.slice(mention.start, next.end),
    to: next.to,
    grain: next.grain,
  };
}

/** A day, a part of it or an hour of a known one. */
function isDayLike({ type, grain, from }: TimeMention): boolean {
  return from !== null && (grain === "day" || grain === "minute") && (type === "DATE" || type === "TIME");
}

/**
 * "Tuesday of last week", "last week on Monday", "a year ago today", "three years ago this month", "in May and June 2024": a mention that
 * the one straight behind it places more narrowly, read as one.
 */
export function placedBy(
  tokens: TimeTokens,
  end: number,
  mention: TimeMention,
  next: TimeMention | null,
  latest: TimeMention | null,
): TimeMention | null {
  if (next === null || mention.from === null || next.from === null || next.to === null || end >= tokens.count)
    return null;
  if (!/^(?:DATE|TIME)$/.test(mention.type) || next.type !== "DATE") return null;
  const link = lowerAt(tokens, end);
  const isLinked = /^(?:of|on|and|or|to)$/.test(link);
  const behind = isLinked ? end + 1 : end;
  if (behind >= tokens.count || tokens.start[behind] !== next.start || tokens.gap[behind] === 2) return null;
  const on = (from: number, to: number, grain: TimeMention["grain"]): TimeMention => ({
    ...mention,
    end: next.end,
    text: tokens.text.slice(mention.start, next.end),
    value: isoDay(from).slice(0, grain === "month" ? 7 : 10),
    from,
    to,
    grain,
  });
  if (isLinked && link !== "of" && link !== "on") {
    if (mention.grain !== "month" || next.grain !== "month" || !/^[A-Za-z]+$/.test(mention.text)) return null;
    // The year named with the second month is that of the first too.
    if (!/ \d{4}$/.test(next.text)) return null;
    const month = civilFromDays(mention.from).month;
    const first = monthPoint(civilFromDays(next.from).year, month);
    return first.to + 1 === next.from || link === "to" ? on(first.from, next.to, "month") : null;
  }
  // "in September last year", "on 3 May of this year"
  if (
    next.grain === "year" &&
    link !== "on" &&
    /^(?:last|this|next|that|the same) year$/i.test(next.text) &&
    !/\d{4}/.test(mention.text)
  ) {
    // "in October of that year": of the year told before, if there is one.
    const isTold = /^(?:that|the same)/i.test(next.text);
    const told = isTold ? (latest?.from ?? null) : next.from;
    if (told === null) return { ...mention, end: next.end, from: null, to: null };
    const { year } = civilFromDays(told);
    const { month, day } = civilFromDays(mention.from);
    const point = monthPoint(year, month);
    if (mention.grain === "day" && mention.from === mention.to && !WEEKDAY.test(mention.text))
      return on(Math.min(point.from + day - 1, point.to), Math.min(point.from + day - 1, point.to), "day");
    if (mention.grain !== "month" || mention.to === null) return null;
    const away = mention.from - monthPoint(civilFromDays(mention.from).year, month).from;
    const isWhole = away === 0 && mention.to - mention.from > 26;
    return isWhole
      ? on(point.from, point.to, "month")
      : on(point.from + away, Math.min(point.from + away + mention.to - mention.from, point.to), "month");
  }
  if (/ ago$/i.test(mention.text) && link !== "of") {
    const { year } = civilFromDays(mention.from);
    if (mention.grain === "year") {
      const { month, day } = civilFromDays(next.from);
      const point = monthPoint(year, month);
      if (next.grain === "month") return on(point.from, point.to, "month");
      return next.grain === "day" && next.from === next.to
        ? on(Math.min(point.from + day - 1, point.to), Math.min(point.from + day - 1, point.to), "day")
        : null;
    }
    if (mention.grain !== "week" && mention.grain !== "day") return null;
    const monday = mention.from - weekdayOf(mention.from);
    return WEEKDAY.test(next.text) ? on(monday + weekdayOf(next.from), monday + weekdayOf(next.from), "day") : null;
  }
  const [day, week] = mention.grain === "week" ? [next, mention] : [mention, next];
  if (week.grain !== "week" || week.from === null || day.from === null || !WEEKDAY.test(day.text)) return null;
  if (!/^(?:last|this|next|the (?:previous|following|preceding|next)) /i.test(week.text)) return null;
  const at = week.from + weekdayOf(day.from);
  return on(at, at, "day");
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** "In the night to Sunday", "overnight into Sunday": both days. */
export function nightTo(tokens: TimeTokens, first: number, mention: TimeMention): TimeMention | null {
  const link = lowerAt(tokens, first - 1);
  const night = lowerAt(tokens, first - 2);
  if (mention.from === null || mention.grain !== "day" || (link !== "to" && link !== "into")) return null;
  return night === "night" || night === "overnight" ? { ...mention, from: mention.from - 1 } : null;
}

/** Which week of a month a word counts; -1 is the last. */
const WEEK_OF: ReadonlyMap<string, number> = new Map([
  ["first", 0],
  ["opening", 0],
  ["second", 1],
  ["third", 2],
  ["last", -1],
  ["final", -1],
  ["closing", -1],
]);

/** "The first week of June", "the last days of May": those days of the month. */
export function weekOf(tokens: TimeTokens, first: number, mention: TimeMention): TimeMention | null {
  const noun = lowerAt(tokens, first - 2);
  if (lowerAt(tokens, first - 1) !== "of" || (noun !== "week" && noun !== "days" && noun !== "weeks")) return null;
  const nth = WEEK_OF.get(lowerAt(tokens, first - 3));
  if (nth === undefined || mention.from === null || mention.to === null || mention.grain !== "month") return null;
  if (mention.to - mention.from < 27 || (noun !== "week" && nth > 0)) return null;
  const length = noun === "week" ? 7 : 10;
  const from = nth < 0 ? (noun === "week" ? mention.to - 6 : mention.from + 20) : mention.from + 7 * nth;
  let start = first - 3;
  while (start > first - 6 && (lowerAt(tokens, start - 1) === "the" || lowerAt(tokens, start - 1) === "in")) start--;
  return {
    ...mention,
    start: tokens.start[start],
    text: tokens.text.slice(tokens.start[start], mention.end),
    from,
    to: nth < 0 ? mention.to : from + length - 1,
  };
}

/** "By the middle of next week": by its Wednesday. */
export function middleOf(tokens: TimeTokens, first: number, mention: TimeMention): TimeMention | null {
  if (mention.grain !== "week" || mention.from === null || !/^the middle of /i.test(mention.text)) return null;
  if (!/^(?:by|before|until|till)$/.test(lowerAt(tokens, first - 1))) return null;
  const day = mention.from - weekdayOf(mention.from) + 2;
  return { ...mention, grain: "day", value: isoDay(day), from: day, to: day };
}

/** "The first half of June", "in the second half of the year": that half of the mention. */
export function halfOf(tokens: TimeTokens, first: number, mention: TimeMention): TimeMention | null {
  if (lowerAt(tokens, first - 1) !== "of" || lowerAt(tokens, first - 2) !== "half") return null;
  if (mention.from === null || mention.to === null || mention.type !== "DATE") return null;
  const which = lowerAt(tokens, first - 3);
  if (which !== "first" && which !== "second") return null;
  const { year, month } = civilFromDays(mention.from);
  const middle = mention.grain === "year" ? monthPoint(year, 6).to : mention.from + 14;
  if (mention.grain !== "year" && mention.grain !== "month") return null;
  if (mention.grain === "month" && monthPoint(year, month).to !== mention.to) return null;
  let start = first - 3;
  while (start > first - 6 && (lowerAt(tokens, start - 1) === "the" || lowerAt(tokens, start - 1) === "in")) start--;
  return {
    ...mention,
    start: tokens.start[start],
    text: tokens.text.slice(tokens.start[start], mention.end),
    from: which === "first" ? mention.from : middle + 1,
    to: which === "first" ? middle : mention.to,
  };
}

/** "At the end of March", "pencilled in for the end of March", "put off to the end of March": not "by", "until" or "extended to". */
export function isAtEnd(tokens: TimeTokens, first: number): boolean {
  if (/^(?:at|around|near|towards?|about|for)$/.test(lowerAt(tokens, first - 1))) return true;
  return (
    lowerAt(tokens, first - 1) === "to" &&
    /^(?:off|back|moved|postponed|delayed|deferred|rescheduled|shifted)$/.test(lowerAt(tokens, first - 2))
  );
}

/** The last day for what may come up to a limit: "before 15 March" ends the day before, "before the end of March" with March; null for "by mid-March". */
export function lastDayUpTo({ text, grain, from, to }: TimeMention, lead: string): number | null {
  // "By early May" is told by the days of that part.
  if (grain === "month" && from !== null && to !== null && to > from && to - from < 27) return null;
  return lead === "before" && !/^the end /i.test(text) && from !== null ? from - 1 : to;
}

/** "At the end of the month": its last third, where "by the end" is its last day. */
export function lastThird(mention: TimeMention): TimeMention {
  if (mention.from === null) return mention;
  const { year, month } = civilFromDays(mention.from);
  // "At the end of 2019": its last month.
  if (mention.grain === "year") return { ...mention, ...monthPoint(year, 12) };
  if (mention.grain !== "month") return mention;
  return { ...mention, from: monthPoint(year, month).from + 20 };
}

/** "In the autumn", without a year or "this". */
export function isBareSeason({ grain, text }: TimeMention): boolean {
  return grain === "season" && /^(?:the )?(?:early |mid-?|late )?(?:spring|summer|autumn|fall|winter)$/i.test(text);
}
