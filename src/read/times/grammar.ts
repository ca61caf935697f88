import { civilFromDays } from "../../kit/civil-date.ts";
import { decadePoint, monthPoint, quarterPoint } from "./calendar-point.ts";
import { clockAt } from "./grammar-clock.ts";
import { dayMonthAt, monthDateAt, numericDateAt } from "./grammar-date.ts";
import { barePluralAt, boundedAt, lengthMatchAt } from "./grammar-length.ts";
import { ADVERB_SETS, fiscalAt, ordinalAt, ordinalDigits, seasonAt, setAt } from "./grammar-period.ts";
import { deicticAt, shiftedMatch, weekdayAt, withPartOfDay } from "./grammar-relative.ts";
import { bareUnitAt, demonstrativeAt, shiftedAt, theseDays, vagueAt } from "./grammar-shift.ts";
import { wordYearAt } from "./grammar-year.ts";
import { entryAt, isCapital, isDash, isJoined, looseMatch, markAt, pointMatch, widthAt, wordAt } from "./scene.ts";
import type { Match, Scene } from "./scene.ts";

/** Reads the longest time expression that begins at a token, or null. Looks ahead a bounded number of tokens, so a text takes linear time. */
export function expressionAt(scene: Scene, i: number): Match | null {
  const bare = bareExpressionAt(scene, i);
  return bare === null ? null : withPartOfDay(scene, bare);
}

/** Expressions nest twice at most in real English ("early in the end of next week"); a bound keeps nonsense linear. */
const DEEPEST = 3;

function bareExpressionAt(scene: Scene, i: number): Match | null {
  if (scene.depth >= DEEPEST) return null;
  scene.depth++;
  const match = nestedExpressionAt(scene, i);
  scene.depth--;
  return match;
}

function nestedExpressionAt(scene: Scene, i: number): Match | null {
  if (scene.tokens.shape[i] === 1) return numberAt(scene, i);
  const entry = entryAt(scene, i) ?? scene.tokens.words[i];
  if (entry === undefined) return null;
  const word = entry.text;
  if (entry.month !== null) {
    const date = monthDateAt(scene, i);
    if (date !== null) return date;
  }
  if (entry.weekday !== null) return weekdayDateAt(scene, i);
  if (word === "the") return afterThe(scene, i, i + 1);
  if (entry.edge !== null || word === "earlier" || word === "later" || word === "sometime") return edgedAt(scene, i, i);
  if (entry.shift !== null) return shiftedAt(scene, i, i);
  const deictic = deicticAt(scene, i);
  if (deictic !== null) return deictic;
  if (word === "noon" || word === "midday" || word === "midnight") return clockWithDate(scene, i, clockAt(scene, i));
  if (word === "each" || word === "every") return setAt(scene, i);
  if (word === "that" || word === "same") return demonstrativeAt(scene, i);
  if (word === "these" || word === "those") return theseDays(scene, i);
  if (word === "recent" || word === "future") return vagueAt(scene, i, i);
  if (word === "fiscal") return fiscalAt(scene, i, i);
  if (entry.ordinal !== null) return ordinalAt(scene, i, i);
  if (word === "year" || word === "month" || word === "week" || word === "quarter") return bareUnitAt(scene, i, i);
  if (word === "at" || word === "more" || word === "less" || word === "no" || word === "up") return boundedAt(scene, i);
  if (word === "about" || word === "around" || word === "approximately") return aroundClock(scene, i);
  if (word === "end" || word === "beginning" || word === "start") return null;
  if (word === "one" && wordAt(scene, i + 1) === "day") {
    const next = wordAt(scene, i + 2);
    if (
      next !== "of" &&
      next !== "after" &&
      next !== "before" &&
      next !== "later" &&
      next !== "earlier" &&
      next !== "ago" &&
      scene.directionAt(i, i + 2) === "future"
    )
      return looseMatch(i, i + 2, "DATE", "FUTURE_REF");
  }
  const years = wordYearAt(scene, i);
  if (years !== null) return years;
  const length = lengthMatchAt(scene, i, i);
  if (length !== null) return length;
  const adverb = ADVERB_SETS[word];
  if (adverb !== undefined && !isBeforeNoun(scene, i + 1)) return looseMatch(i, i + 1, "SET", adverb);
  if (entry.season !== null) return seasonAt(scene, i, i);
  if (entry.plural && entry.unit !== null) return barePluralAt(scene, i);
  return null;
}

/** True when a plain lower-case word follows, so that "daily" describes a noun and dates nothing. */
function isBeforeNoun(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (i >= tokens.count || tokens.shape[i] !== 0 || tokens.gap[i] === 2) return false;
  const code = tokens.text.charCodeAt(tokens.start[i]);
  return (code >= 97 && wordAt(scene, i) === "") || isCapital(scene, i);
}

function numberAt(scene: Scene, i: number): Match | null {
  const clock = clockAt(scene, i);
  if (clock !== null) return clockWithDate(scene, i, clock);
  const date = numericDateAt(scene, i);
  if (date !== null) return date.grain === "year" ? yearAndMore(scene, date) : date;
  if (isJoined(scene, i) && (markAt(scene, i - 1) === 46 || markAt(scene, i - 1) === 44) && widthAt(scene, i - 2) > 0)
    return null;
  if (isJoined(scene, i + 1) && ordinalDigits(scene, i) !== null) {
    return ordinalAt(scene, i, i);
  }
  return lengthMatchAt(scene, i, i);
}

/** "1990 and beyond", "1988 quarter". */
function yearAndMore(scene: Scene, year: Match): Match {
  if (wordAt(scene, year.end) === "quarter" && scene.lastQuarter !== null && year.from !== null) {
    const month = civilFromDays(scene.lastQuarter.from).month;
    return pointMatch(year.first, year.end + 1, quarterPoint(civilFromDays(year.from).year, Math.ceil(month / 3)));
  }
  return year;
}

/** A clock time takes along a date right behind it: "5 p.m. EST Nov. 9", "10 a.m. on Tuesday", "noon Friday". */
function clockWithDate(scene: Scene, i: number, clock: Match | null): Match | null {
  if (clock === null) return null;
  let at = clock.end;
  if (markAt(scene, at) === 44 || wordAt(scene, at) === "on") at++;
  const entry = entryAt(scene, at);
  let date: Match | null = null;
  if (entry !== undefined && entry.month !== null) date = monthDateAt(scene, at);
  else if (entry !== undefined && entry.weekday !== null) date = weekdayDateAt(scene, at);
  else if (entry !== undefined && entry.trigger) date = deicticAt(scene, at);
  else if (widthAt(scene, at) > 0 && widthAt(scene, at) <= 2) date = dayMonthAt(scene, at);
  if (date === null || date.grain !== "day" || date.type === "SET" || date.from === null) return clock;
  const dated = clockAt(scene, i, date.from);
  return dated === null ? clock : { ...dated, end: date.end };
}

/** "Friday", "Saturday, April 25", "Thursday, 27 November 2025", "Tues., Nov. 4": a date behind the weekday decides. */
function weekdayDateAt(scene: Scene, i: number): Match | null {
  const weekday = weekdayAt(scene, i, i, null);
  if (weekday === null || weekday.type === "SET") return weekday;
  let at = weekday.end;
  if (markAt(scene, at) === 44) at++;
  if (wordAt(scene, at) === "the") at++;
  const named = entryAt(scene, i)?.weekday ?? null;
  const date = entryAt(scene, at)?.month != null ? monthDateAt(scene, at, named) : dayMonthAt(scene, at, named);
  return date === null || date.grain !== "day" ? weekday : { ...date, first: i };
}

/** What stands behind "the". */
function afterThe(scene: Scene, first: number, i: number): Match | null {
  const entry = entryAt(scene, i);
  if (scene.tokens.shape[i] === 1 && i < scene.tokens.count) {
    const match = theNumber(scene, i);
    if (match !== null && match.type === "DURATION" && isDash(markAt(scene, match.end - 2))) return match;
    return match === null ? null : { ...match, first };
  }
  if (entry === undefined) return null;
  const word = entry.text;
  if (entry.shift !== null) return shiftedAt(scene, first, i);
  if (entry.edge !== null)
    return edgedAt(scene, first, i) ?? edgedAt(scene, i, i) ?? (word === "middle" ? edgeOf(scene, first, i) : null);
  if (word === "recent" || word === "future" || word === "near" || word === "foreseeable" || word === "present")
    return vagueAt(scene, first, i);
  if (word === "fiscal" || word === "full" || word === "calendar" || word === "whole" || word === "entire")
    return fiscalAt(scene, first, i);
  if (entry.ordinal !== null) {
    const date = dayMonthAt(scene, i);
    return date === null ? ordinalAt(scene, first, i) : { ...date, first };
  }
  if (word === "same") return demonstrativeAt(scene, i, first);
  if (entry.part !== null && !entry.plural && wordAt(scene, i + 1) === "of") return partOfDateAt(scene, first, i);
  if (word === "latest") return latestAt(scene, first, i + 1);
  if (word === "end" || word === "beginning" || word === "start") return edgeOf(scene, first, i);
  if (entry.decade !== null) return pointMatch(first, i + 1, decadePoint(1900 + entry.decade * 10));
  if (entry.unit !== null && !entry.plural) return bareUnitAt(scene, first, i);
  if (entry.season !== null && !entry.plural && word !== "fall") return seasonAt(scene, first, i);
  if (entry.cardinal !== null && entry.text !== "a") {
    const length = lengthMatchAt(scene, first, i);
    if (length !== null && isDash(markAt(scene, length.end - 2))) return { ...length, first: i };
    return length;
  }
  return null;
}

/** "the morning of 5 June", "the night of 3-4 July". */
function partOfDateAt(scene: Scene, first: number, i: number): Match | null {
  const part = entryAt(scene, i)?.part ?? null;
  const date = monthDateAt(scene, i + 2) ?? dayMonthAt(scene, i + 2) ?? weekdayAt(scene, i + 2, i + 2, null);
  if (part === null || part === "MI" || date === null || date.grain !== "day" || date.type !== "DATE") return null;
  return { ...date, first, type: "TIME", value: `${date.value}T${part}` };
}

/** "the latest quarter", "the latest period" of a company's report. */
function latestAt(scene: Scene, first: number, at: number): Match | null {
  const noun = entryAt(scene, at);
  if (noun?.unit !== "quarter" && !(noun?.text === "period" && scene.lastQuarter !== null)) return null;
  if (scene.lastQuarter !== null) return pointMatch(first, at + 1, scene.lastQuarter);
  return shiftedMatch(first, at + 1, scene.published, "quarter", -1);
}

function theNumber(scene: Scene, i: number): Match | null {
  const number = numberAt(scene, i);
  return number !== null &&
    number.grain === "year" &&
    number.type === "DATE" &&
    wordAt(scene, number.end) !== "period" &&
    wordAt(scene, number.end - 1) !== "quarter"
    ? null
    : number;
}

/** "the end of the month", "the beginning of 1990", "the end of next week", "the end of March". */
function edgeOf(scene: Scene, first: number, i: number): Match | null {
  if (wordAt(scene, i + 1) !== "of") return null;
  const inner = bareExpressionAt(scene, i + 2);
  if (inner === null || inner.type !== "DATE" || inner.from === null || inner.to === null || inner.grain === "day")
    return null;
  const isEnd = wordAt(scene, i) === "end";
  if (wordAt(scene, i) === "middle")
    return inner.grain === "month"
      ? { ...inner, first, from: inner.from + 10, to: inner.from + 19 }
      : inner.grain === "year"
        ? middleOfYear(first, inner)
        : { ...inner, first };
  if (inner.grain === "year" || inner.grain === "quarter" || inner.grain === "decade")
    return { ...inner, first, ...(isEnd ? { from: inner.to } : { to: inner.from }) };
  if (isEnd) return { ...inner, first, from: inner.to };
  return { ...inner, first, to: inner.grain === "month" ? inner.from + 9 : inner.from };
}

/** "the middle of next year": its June. */
function middleOfYear(first: number, year: Match): Match {
  const point = year.from === null ? null : monthPoint(civilFromDays(year.from).year, 6);
  return { ...year, first, from: point?.from ?? null, to: point?.to ?? null };
}

/** "early 1990", "mid-November", "late this week", "earlier Sunday", "later this year", "sometime next year". */
function edgedAt(scene: Scene, first: number, i: number): Match | null {
  const entry = entryAt(scene, i) ?? scene.tokens.words[i];
  if (entry === undefined) return null;
  let at = i + 1;
  if (isDash(markAt(scene, at)) && isJoined(scene, at)) at++;
  const link = wordAt(scene, at);
  if (
    (link === "in" || link === "on") &&
    entry.edge === null &&
    wordAt(scene, at + 1) === "the" &&
    (wordAt(scene, at + 2) === "day" ||
      wordAt(scene, at + 2) === "week" ||
      wordAt(scene, at + 2) === "year" ||
      wordAt(scene, at + 2) === "month")
  )
    return null;
  const inner =
    link === "last" ||
    link === "this" ||
    link === "next" ||
    link === "that" ||
    link === "the" ||
    entryAt(scene, at) !== undefined ||
    scene.tokens.shape[at] === 1
      ? innerOfEdge(scene, at)
      : null;
  if (inner === null || inner.type === "DURATION" || inner.type === "SET") return null;
  const widened = withPartOfDay(scene, inner);
  return { ...edgedDays(widened, entry.edge), first };
}

function innerOfEdge(scene: Scene, at: number): Match | null {
  if (at >= scene.tokens.count || scene.tokens.gap[at] === 2) return null;
  const entry = entryAt(scene, at);
  if (entry !== undefined && (entry.edge !== null || entry.text === "earlier" || entry.text === "later")) return null;
  if (entry !== undefined && entry.month !== null && isCapital(scene, at)) {
    const match = monthDateAt(scene, at);
    if (match !== null) return match;
    return null;
  }
  if (entry !== undefined && entry.part !== null) return null;
  const match = bareExpressionAt(scene, at);
  return match !== null &&
    match.first === at &&
    match.value !== "PRESENT_REF" &&
    match.value !== "PAST_REF" &&
    match.value !== "FUTURE_REF"
    ? match
    : null;
}

/** Days 1-10, 11-20 and 21-end of a month; "late 2019" stays the year; the value keeps the whole unit, as TimeML's `mod` does. */
function edgedDays(match: Match, edge: "early" | "mid" | "late" | null): Match {
  if (edge === null || match.from === null || match.to === null || match.grain !== "month") return match;
  if (edge === "early") return { ...match, to: match.from + 9 };
  return edge === "mid"
    ? { ...match, from: match.from + 10, to: match.from + 19 }
    : { ...match, from: match.from + 20 };
}

function aroundClock(scene: Scene, i: number): Match | null {
  const clock = clockAt(scene, i + 1);
  if (clock === null) return null;
  const dated = clockWithDate(scene, i + 1, clock);
  return dated === null || wordAt(scene, i) === "about" ? null : { ...dated, first: i };
}
