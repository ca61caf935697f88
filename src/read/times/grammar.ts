import { civilFromDays } from "../../kit/civil-date.ts";
import { dayPoint, decadePoint, halfPoint, monthPoint, quarterPoint, shiftPoint, yearPoint } from "./calendar-point.ts";
import { amountAt, durationMatch, durationValue, lengthAt, unitAt } from "./grammar-amount.ts";
import { clockAt } from "./grammar-clock.ts";
import { centuryAt, dayMonthAt, monthDateAt, numericDateAt, wordYearAt } from "./grammar-date.ts";
import {
  anchorDay,
  deicticAt,
  isDashed,
  partMatch,
  quarterNear,
  shiftedMatch,
  shiftedNounAt,
  weekdayAt,
  weekendMatch,
  withPartOfDay,
} from "./grammar-relative.ts";
import {
  digitsAt,
  entryAt,
  isCapital,
  isDash,
  isJoined,
  looseMatch,
  markAt,
  pointMatch,
  widthAt,
  wordAt,
} from "./scene.ts";
import type { Match, Scene } from "./scene.ts";

/** Reads the longest time expression that begins at a token, or null. Looks ahead a bounded number of tokens, so a text takes linear time. */
export function expressionAt(scene: Scene, i: number): Match | null {
  const bare = bareExpressionAt(scene, i);
  return bare === null ? null : withPartOfDay(scene, bare);
}

function bareExpressionAt(scene: Scene, i: number): Match | null {
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
  if (adverb !== undefined) return looseMatch(i, i + 1, "SET", adverb);
  if (entry.season !== null) return seasonAt(scene, i, i);
  if (entry.plural && entry.unit !== null) return barePluralAt(scene, i);
  return null;
}

const ADVERB_SETS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  monthly: "P1M",
  annually: "P1Y",
  yearly: "P1Y",
};

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

function ordinalDigits(scene: Scene, i: number): number | null {
  const ending = wordAt(scene, i + 1);
  return ending === "th" || ending === "st" || ending === "nd" || ending === "rd" ? digitsAt(scene, i, 3) : null;
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
  const date = entryAt(scene, at)?.month != null ? monthDateAt(scene, at) : dayMonthAt(scene, at);
  return date === null || date.grain !== "day" ? weekday : { ...date, first: i };
}

/** Lengths of time and what makes points of them: "ago", "earlier", "later", "from now". */
function lengthMatchAt(scene: Scene, first: number, i: number): Match | null {
  const length = lengthAt(scene, i);
  if (length === null) return null;
  const after = length.end;
  if (isDash(markAt(scene, after)) && wordAt(scene, after + 1) === "old") {
    return length.unit === "year" ? null : { ...durationMatch(first, length), end: after + 2 };
  }
  if (wordAt(scene, after) === "old") return null;
  if (isDash(markAt(scene, after)) && (wordAt(scene, after + 1) === "ago" || wordAt(scene, after + 1) === "earlier"))
    return comparedAt(scene, first, after + 2, after + 2);
  const word = wordAt(scene, after);
  if (word === "ago") return agoMatch(scene, first, after + 1, length.n, length.unit, scene.published, -1);
  if (word === "earlier") return agoMatch(scene, first, after + 1, length.n, length.unit, anchorDay(scene), -1);
  if (word === "later" && wordAt(scene, after + 1) !== "than")
    return agoMatch(scene, first, after + 1, length.n, length.unit, anchorDay(scene), 1);
  if (word === "from" && wordAt(scene, after + 1) === "now")
    return agoMatch(scene, first, after + 2, length.n, length.unit, scene.published, 1);
  if (length.unit === "second" && wordAt(scene, i) === "a") return null;
  if (length.unit === "half" || length.unit === "season") return null;
  const rate = length.n === 1 && length.unit !== "second" && isRate(scene, i);
  const match = durationMatch(first, length);
  return rate ? { ...match, type: "SET" } : match;
}

/** True for "a year" in "$1 billion a year", "twice a week". */
function isRate(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (i === 0 || tokens.gap[i] === 2 || wordAt(scene, i) === "one") return false;
  if (tokens.shape[i - 1] === 1 || entryAt(scene, i - 1)?.cardinal != null) return true;
  const word = tokens.text
    .slice(tokens.start[i - 1], Math.min(tokens.end[i - 1], tokens.start[i - 1] + 9))
    .toLowerCase();
  return (
    word === "million" ||
    word === "billion" ||
    word === "times" ||
    word === "twice" ||
    word === "once" ||
    word === "dollars"
  );
}

function agoMatch(
  scene: Scene,
  first: number,
  end: number,
  n: number | null,
  unit: Match["grain"],
  day: number | null,
  sign: 1 | -1,
): Match {
  if (unit === null) return looseMatch(first, end, "DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF");
  if (n === null) return looseMatch(first, end, "DATE", sign < 0 ? "PAST_REF" : "FUTURE_REF", unit);
  if (unit === "year" && n === 1 && sign < 0 && scene.lastQuarter !== null && day !== null) {
    const quarter = scene.lastQuarter;
    return pointMatch(first, end, shiftPoint(quarter.from, "quarter", -4));
  }
  const whole = Math.round(n);
  // Weeks and days away are counted to the day; larger units to the month, year or decade they fall in.
  if ((unit === "week" || unit === "fortnight" || unit === "weekend") && day !== null)
    return pointMatch(first, end, dayPoint(day + sign * whole * (unit === "fortnight" ? 14 : 7)));
  if (unit === "hour" || unit === "minute" || unit === "second") {
    if (day === null) return looseMatch(first, end, "TIME", "XXXX-XX-XX", unit);
    const point = dayPoint(unit === "hour" && sign < 0 && whole >= 24 ? day - Math.floor(whole / 24) : day);
    return pointMatch(first, end, point);
  }
  if (unit === "decade" && day !== null)
    return pointMatch(first, end, decadePoint(civilFromDays(day).year + sign * whole * 10));
  return shiftedMatch(first, end, day, unit, sign * whole);
}

/** "year-ago quarter", "the year-earlier period": the quarter spoken of, a year before. */
function comparedAt(scene: Scene, first: number, end: number, at: number): Match {
  let stop = end;
  const ordinal = entryAt(scene, at)?.ordinal ?? null;
  let quarter = scene.lastQuarter;
  if (ordinal !== null && ordinal <= 4 && wordAt(scene, at + 1) === "quarter") {
    stop = at + 2;
    const year = quarter === null ? scene.published : quarter.from;
    if (year !== null) quarter = quarterPoint(civilFromDays(year).year, ordinal);
  } else if (wordAt(scene, at) === "quarter" || wordAt(scene, at) === "period") stop = at + 1;
  if (quarter !== null) return pointMatch(first, stop, shiftPoint(quarter.from, "quarter", -4));
  return shiftedMatch(
    first,
    stop,
    scene.published,
    stop > end && wordAt(scene, stop - 1) === "quarter" ? "quarter" : "year",
    wordAt(scene, stop - 1) === "quarter" ? -4 : -1,
  );
}

/** What stands behind "the". */
function afterThe(scene: Scene, first: number, i: number): Match | null {
  const entry = entryAt(scene, i);
  if (scene.tokens.shape[i] === 1 && i < scene.tokens.count) {
    const match = theNumber(scene, i);
    return match === null ? null : { ...match, first };
  }
  if (entry === undefined) return null;
  const word = entry.text;
  if (entry.shift !== null) return shiftedAt(scene, first, i);
  if (entry.edge !== null) return edgedAt(scene, first, i) ?? edgedAt(scene, i, i);
  if (word === "recent" || word === "future" || word === "near" || word === "foreseeable" || word === "present")
    return vagueAt(scene, first, i);
  if (word === "fiscal" || word === "full" || word === "calendar" || word === "whole" || word === "entire")
    return fiscalAt(scene, first, i);
  if (entry.ordinal !== null) {
    const date = dayMonthAt(scene, i);
    return date === null ? ordinalAt(scene, first, i) : { ...date, first };
  }
  if (word === "same") return demonstrativeAt(scene, i, first);
  if (word === "end" || word === "beginning" || word === "start") return edgeOf(scene, first, i);
  if (entry.decade !== null) return pointMatch(first, i + 1, decadePoint(1900 + entry.decade * 10));
  if (entry.unit !== null && !entry.plural) return bareUnitAt(scene, first, i);
  if (entry.season !== null && !entry.plural && word !== "fall") return seasonAt(scene, first, i);
  if (entry.cardinal !== null && entry.text !== "a") {
    const length = lengthMatchAt(scene, first, i);
    return length !== null && length.type === "DURATION" && wordAt(scene, i) !== "one" && !unitAt(scene, length.end)
      ? length
      : length;
  }
  return null;
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

/** "the week", "year-end", "the quarter", "the year 2000", "the day after tomorrow", "the week of March 6". */
function bareUnitAt(scene: Scene, first: number, i: number): Match | null {
  const entry = entryAt(scene, i);
  if (entry === undefined || entry.unit === null) return null;
  const { unit } = entry;
  const { published } = scene;
  const end = i + 1;
  if (unit === "year") {
    if (isDashed(scene, end, "end") || (isPossessive(scene, end) && wordAt(scene, end + 2) === "end")) {
      const stop = isDashed(scene, end, "end") ? end + 2 : end + 3;
      return published === null
        ? looseMatch(first, stop, "DATE", "XXXX-12-31", "day")
        : { ...pointMatch(first, stop, dayPoint(yearPoint(civilFromDays(published).year).to)) };
    }
    if (isDashed(scene, end, "ago") || isDashed(scene, end, "earlier"))
      return comparedAt(scene, first, end + 2, end + 2);
    const numbered = numericDateAt(scene, end) ?? wordYearAt(scene, end);
    if (numbered !== null && numbered.grain === "year") return { ...numbered, first };
  }
  if (first === i) return null;
  if (wordAt(scene, end) === "of" && unit === "week") {
    const at = wordAt(scene, end + 1) === "the" ? end + 2 : end + 1;
    const date = monthDateAt(scene, at) ?? dayMonthAt(scene, at);
    if (date !== null && date.from !== null && date.grain === "day")
      return pointMatch(first, date.end, shiftPoint(date.from, "week", 0));
  }
  if (unit === "day") {
    const word = wordAt(scene, end);
    if (word === "after" && wordAt(scene, end + 1) === "tomorrow")
      return shiftedMatch(first, end + 2, published, "day", 2);
    if (word === "before" && wordAt(scene, end + 1) === "yesterday")
      return shiftedMatch(first, end + 2, published, "day", -2);
    return null;
  }
  if (unit === "weekend") return weekendMatch(scene, first, end, null);
  if (unit === "quarter") {
    const back = scene.lastQuarter;
    if (wordAt(scene, end) === "of" || published === null) return null;
    if (
      wordAt(scene, end) === "a" &&
      wordAt(scene, end + 1) === "year" &&
      (wordAt(scene, end + 2) === "ago" || wordAt(scene, end + 2) === "earlier")
    )
      return pointMatch(first, end + 3, shiftPoint(back === null ? published : back.from, "quarter", -4));
    return pointMatch(first, end, back ?? shiftPoint(published, "quarter", -1));
  }
  if (unit === "week" || unit === "month" || unit === "year") {
    const next = wordAt(scene, end);
    if (next === "before" || next === "after" || next === "earlier" || next === "later") {
      if (next === "before" || next === "earlier")
        return agoMatch(scene, first, end + 1, 1, unit, anchorDay(scene), -1);
      return null;
    }
    if (next === "of") return null;
    return shiftedMatch(first, end, published, unit, 0);
  }
  return null;
}

function isPossessive(scene: Scene, i: number): boolean {
  const mark = markAt(scene, i);
  return (mark === 39 || mark === 0x20_19) && isJoined(scene, i) && wordAt(scene, i + 1) === "s";
}

/** "the end of the month", "the beginning of 1990", "the end of next week", "the end of March". */
function edgeOf(scene: Scene, first: number, i: number): Match | null {
  if (wordAt(scene, i + 1) !== "of") return null;
  const inner = bareExpressionAt(scene, i + 2);
  if (inner === null || inner.type !== "DATE" || inner.from === null || inner.to === null || inner.grain === "day")
    return null;
  const isEnd = wordAt(scene, i) === "end";
  if (inner.grain === "year" || inner.grain === "quarter" || inner.grain === "decade")
    return { ...inner, first, ...(isEnd ? { from: inner.to } : { to: inner.from }) };
  return isEnd ? { ...inner, first, from: inner.to } : { ...inner, first, to: inner.from };
}

/** What stands behind last/past/this/next: a noun, or a number of units. */
function shiftedAt(scene: Scene, first: number, i: number): Match | null {
  const entry = entryAt(scene, i) ?? scene.tokens.words[i];
  if (entry === undefined || entry.shift === null) return null;
  const word = entry.text;
  const withThe = wordAt(scene, i - 1) === "the" && first < i;
  let at = i + 1;
  if (word === "this" && wordAt(scene, at) === "past") return shiftedNounAt(scene, first, at + 1, "last");
  if (word === "this" && (wordAt(scene, at) === "coming" || wordAt(scene, at) === "next"))
    return shiftedNounAt(scene, first, at + 1, "next");
  if (word === "current") {
    const noun = withThe ? shiftedNounAt(scene, first, at, "this") : null;
    return noun !== null && noun.type === "DATE" ? noun : looseMatch(i, i + 1, "DATE", "PRESENT_REF");
  }
  if (word === "past" && withThe && !isAmountStart(scene, at)) {
    const unit = entryAt(scene, at)?.unit ?? null;
    if (
      unit === null &&
      entryAt(scene, at)?.weekday == null &&
      entryAt(scene, at)?.month == null &&
      entryAt(scene, at)?.season == null
    )
      return scene.tokens.shape[at] === 0 &&
        scene.tokens.gap[at] < 2 &&
        at < scene.tokens.count &&
        wordAt(scene, at) === ""
        ? null
        : looseMatch(first, i + 1, "DATE", "PAST_REF");
  }
  const amount = entry.shift === "this" ? null : lengthAt(scene, at);
  if (amount !== null && !(amount.n === 1 && (wordAt(scene, at) === "a" || wordAt(scene, at) === "an")))
    return { ...durationMatch(first, amount) };
  const noun = entryAt(scene, at);
  if (noun === undefined) return null;
  if (noun.plural && noun.unit !== null) {
    if (entry.shift === "this") return null;
    return looseMatch(first, at + 1, "DATE", entry.shift === "last" ? "PAST_REF" : "FUTURE_REF", noun.unit);
  }
  if (noun.ordinal !== null && noun.unit === null && entryAt(scene, at + 1)?.unit === "quarter")
    return quarterNear(scene, first, at + 2, noun.ordinal);
  if (noun.text === "fiscal") at++;
  if (
    word === "previous" ||
    word === "preceding" ||
    word === "following" ||
    (word === "next" && withThe && isDayOrPart(scene, at))
  )
    return storyShift(scene, first, at, entry.shift);
  if (
    withThe &&
    (word === "past" || word === "last" || word === "coming") &&
    noun.unit !== null &&
    isLengthUnit(noun.unit)
  )
    return looseMatch(first, at + 1, "DURATION", durationValue(1, noun.unit), noun.unit);
  if (word === "past" && !withThe && noun.unit === null) return null;
  return shiftedNounAt(scene, first, at, entry.shift);
}

function isLengthUnit(unit: string): boolean {
  return (
    unit === "hour" ||
    unit === "minute" ||
    unit === "day" ||
    unit === "week" ||
    unit === "month" ||
    unit === "year" ||
    unit === "decade" ||
    unit === "century"
  );
}

function isAmountStart(scene: Scene, i: number): boolean {
  return amountAt(scene, i) !== null;
}

function isDayOrPart(scene: Scene, i: number): boolean {
  const entry = entryAt(scene, i);
  return entry?.unit === "day" || entry?.part != null;
}

/** "the next day", "the previous month", "the following morning": counted from the date the story stands at. */
function storyShift(scene: Scene, first: number, at: number, shift: "last" | "this" | "next"): Match | null {
  const entry = entryAt(scene, at);
  const day = anchorDay(scene);
  const count = shift === "last" ? -1 : 1;
  if (entry === undefined || entry.plural) return null;
  if (entry.part !== null) return partMatch(first, at + 1, day === null ? null : day + count, entry.part);
  if (
    entry.unit === null ||
    entry.unit === "second" ||
    entry.unit === "minute" ||
    entry.unit === "hour" ||
    entry.unit === "season"
  )
    return null;
  return shiftedMatch(first, at + 1, day, entry.unit, count);
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

/** Days 1-10, 11-20 and 21-end of a month; thirds of a year, four months each; the value keeps the whole unit, as TimeML's `mod` does. */
function edgedDays(match: Match, edge: "early" | "mid" | "late" | null): Match {
  if (edge === null || match.from === null || match.to === null) return match;
  if (match.grain === "month") {
    if (edge === "early") return { ...match, to: match.from + 9 };
    return edge === "mid"
      ? { ...match, from: match.from + 10, to: match.from + 19 }
      : { ...match, from: match.from + 20 };
  }
  if (match.grain === "year") {
    const { year } = civilFromDays(match.from);
    const month = edge === "early" ? 1 : edge === "mid" ? 5 : 9;
    return { ...match, from: monthPoint(year, month).from, to: monthPoint(year, month + 3).to };
  }
  return match;
}

/** "every Monday", "each year", "every two weeks", "each of the past three years". */
function setAt(scene: Scene, i: number): Match | null {
  let at = i + 1;
  if (wordAt(scene, at) === "of") {
    const inner = wordAt(scene, at + 1) === "the" ? shiftedAt(scene, at + 1, at + 2) : null;
    return inner === null ? null : { ...inner, first: i };
  }
  if (wordAt(scene, at) === "other") at++;
  const entry = entryAt(scene, at);
  if (entry === undefined && scene.tokens.shape[at] !== 1) return null;
  if (entry !== undefined && entry.weekday !== null) {
    const set = looseMatch(i, at + 1, "SET", `XXXX-WXX-${entry.weekday + 1}`, "week");
    const part = entryAt(scene, at + 1)?.part ?? null;
    return part === null ? set : { ...set, end: at + 2, value: `${set.value}T${part}` };
  }
  if (entry !== undefined && entry.month !== null && isCapital(scene, at))
    return looseMatch(i, at + 1, "SET", `XXXX-${String(entry.month).padStart(2, "0")}`, "month");
  if (entry !== undefined && entry.season !== null)
    return looseMatch(i, at + 1, "SET", `XXXX-${entry.season}`, "season");
  if (entry !== undefined && entry.part !== null)
    return looseMatch(i, at + 1, "SET", `XXXX-XX-XXT${entry.part}`, "day");
  if (entry !== undefined && entry.unit !== null && !entry.plural)
    return looseMatch(
      i,
      at + 1,
      "SET",
      entry.unit === "weekend" ? "XXXX-WXX-WE" : durationValue(1, entry.unit),
      entry.unit,
    );
  const length = lengthAt(scene, at);
  return length === null ? null : looseMatch(i, length.end, "SET", length.value, length.unit);
}

/** "that year", "the same day", "that week": the unit of the point mentioned last. */
function demonstrativeAt(scene: Scene, i: number, first = i): Match | null {
  const at = wordAt(scene, i + 1) === "same" ? i + 2 : i + 1;
  const entry = entryAt(scene, at);
  if (entry === undefined || entry.plural) return null;
  const day = anchorDay(scene);
  if (entry.part !== null) return partMatch(first, at + 1, day, entry.part);
  if (
    entry.unit === "day" ||
    entry.unit === "week" ||
    entry.unit === "month" ||
    entry.unit === "year" ||
    entry.unit === "weekend"
  )
    return shiftedMatch(first, at + 1, day, entry.unit, 0);
  if (entry.unit === "quarter") return scene.lastQuarter === null ? null : pointMatch(first, at + 1, scene.lastQuarter);
  return null;
}

function theseDays(scene: Scene, i: number): Match | null {
  return wordAt(scene, i) === "these" && wordAt(scene, i + 1) === "days"
    ? looseMatch(i, i + 2, "DATE", "PRESENT_REF")
    : null;
}

/** "recent weeks", "the near future", "future quarters". */
function vagueAt(scene: Scene, first: number, i: number): Match | null {
  const word = wordAt(scene, i);
  const next = entryAt(scene, i + 1);
  if (word === "present") return first < i && next === undefined ? null : null;
  if (word === "near" || word === "foreseeable") {
    return next?.text === "future" || next?.text === "term" ? looseMatch(first, i + 2, "DATE", "FUTURE_REF") : null;
  }
  if (next !== undefined && next.plural && next.unit !== null)
    return looseMatch(first, i + 2, "DATE", word === "recent" ? "PAST_REF" : "FUTURE_REF", next.unit);
  if (word === "future" && first < i && wordAt(scene, i - 2) === "in")
    return looseMatch(first, i + 1, "DATE", "FUTURE_REF");
  return null;
}

/** "fiscal 1988", "the fiscal year", "the full year", "fiscal second-quarter". */
function fiscalAt(scene: Scene, first: number, i: number): Match | null {
  const at = i + 1;
  if (wordAt(scene, i) === "fiscal") {
    const year = numericDateAt(scene, at);
    if (year !== null && year.grain === "year") return { ...year, first };
    const ordinal = entryAt(scene, at)?.ordinal ?? null;
    if (ordinal !== null) return ordinalAt(scene, first, at);
    if (wordAt(scene, at) === "year") {
      const numbered = numericDateAt(scene, at + 1);
      if (numbered !== null && numbered.grain === "year") return { ...numbered, first };
    }
  }
  if (wordAt(scene, at) !== "year" || first === i) return null;
  return shiftedMatch(first, at + 1, scene.published, "year", 0);
}

/** "the third quarter", "third-quarter", "the first nine months", "the first half of 1990", "the 19th century". */
function ordinalAt(scene: Scene, first: number, i: number): Match | null {
  const century = centuryAt(scene, first, i);
  if (century !== null) return century;
  const digits = ordinalDigits(scene, i);
  const nth = digits ?? entryAt(scene, i)?.ordinal ?? null;
  let at = digits === null ? i + 1 : i + 2;
  if (nth === null) return null;
  if (isDash(markAt(scene, at)) && isJoined(scene, at)) at++;
  const noun = entryAt(scene, at);
  if (noun === undefined) return null;
  if (noun.unit === "quarter" && !noun.plural && nth <= 4) return quarterOf(scene, first, at + 1, nth);
  if (noun.text === "half" && nth <= 2) {
    const year = yearOf(scene, at + 1);
    if (year !== null) return pointMatch(first, year.end, halfPoint(year.year, nth));
    return null;
  }
  if (nth === 1 && first < i) {
    const length = lengthAt(scene, at);
    if (length !== null && length.n !== null) return durationMatch(first, length);
  }
  return null;
}

function quarterOf(scene: Scene, first: number, end: number, nth: number): Match {
  const year = yearOf(scene, end);
  return year === null
    ? quarterNear(scene, first, end, nth)
    : pointMatch(first, year.end, quarterPoint(year.year, nth));
}

/** "of 1990", "of last year", "1990" behind a quarter or half. */
function yearOf(scene: Scene, i: number): { readonly end: number; readonly year: number } | null {
  const at = wordAt(scene, i) === "of" ? i + 1 : i;
  const year =
    scene.tokens.shape[at] === 1 && at < scene.tokens.count
      ? numericDateAt(scene, at)
      : at > i
        ? shiftedOrThe(scene, at)
        : null;
  return year === null || year.grain !== "year" || year.from === null
    ? null
    : { end: year.end, year: civilFromDays(year.from).year };
}

function shiftedOrThe(scene: Scene, at: number): Match | null {
  const entry = entryAt(scene, at);
  if (entry === undefined) return null;
  if (entry.text === "the") return bareUnitAt(scene, at, at + 1);
  return entry.shift === null ? null : shiftedAt(scene, at, at);
}

/** "at least 72 hours", "more than two years", "no more than sixty days", "up to 180 days". */
function boundedAt(scene: Scene, i: number): Match | null {
  let at = i;
  const word = wordAt(scene, at);
  if (word === "no") {
    at++;
    if (wordAt(scene, at) !== "more" && wordAt(scene, at) !== "less") return null;
  }
  const head = wordAt(scene, at);
  const next = wordAt(scene, at + 1);
  const bound =
    (head === "at" && (next === "least" || next === "most")) ||
    ((head === "more" || head === "less") && next === "than") ||
    (head === "up" && next === "to");
  if (!bound) return null;
  const length = lengthMatchAt(scene, i, at + 2);
  return length !== null && wordAt(scene, at + 2) !== "a" ? length : null;
}

function aroundClock(scene: Scene, i: number): Match | null {
  const clock = clockAt(scene, i + 1);
  if (clock === null) return null;
  const dated = clockWithDate(scene, i + 1, clock);
  return dated === null || wordAt(scene, i) === "about" ? null : { ...dated, first: i };
}

/** "the early summer" is edged; this is "summer", "in spring 1990", "the winter of 1995": only with a year or a preposition. */
function seasonAt(scene: Scene, first: number, i: number): Match | null {
  const season = entryAt(scene, i)?.season ?? null;
  if (season === null) return null;
  const year = yearOf(scene, i + 1);
  if (year !== null) {
    const value = `${year.year}-${season}`;
    return {
      first,
      end: year.end,
      type: "DATE",
      value,
      from: yearPoint(year.year).from,
      to: yearPoint(year.year).to,
      grain: "season",
    };
  }
  const lead = wordAt(scene, first - 1);
  if (first === i && (wordAt(scene, i) === "fall" || wordAt(scene, i) === "spring")) return null;
  if (
    lead !== "in" &&
    lead !== "since" &&
    lead !== "by" &&
    lead !== "during" &&
    lead !== "until" &&
    lead !== "early" &&
    lead !== "late" &&
    lead !== "over"
  )
    return null;
  return shiftedNounAt(scene, first, i, "this");
}

/** "for weeks", "within hours": a bare plural after a preposition of length. */
function barePluralAt(scene: Scene, i: number): Match | null {
  const unit = entryAt(scene, i)?.unit ?? null;
  if (
    unit === null ||
    unit === "second" ||
    unit === "quarter" ||
    unit === "season" ||
    unit === "half" ||
    unit === "weekend"
  )
    return null;
  const after = wordAt(scene, i + 1);
  if (after === "ago") return looseMatch(i, i + 2, "DATE", "PAST_REF", unit);
  if (after === "later" || after === "earlier")
    return looseMatch(i, i + 2, "DATE", after === "later" ? "FUTURE_REF" : "PAST_REF", unit);
  const lead = wordAt(scene, i - 1);
  if (lead !== "for" && lead !== "within" && lead !== "in" && lead !== "of" && lead !== "after") return null;
  if (wordAt(scene, i + 1) === "of" && lead === "of") return null;
  return looseMatch(i, i + 1, "DURATION", durationValue(null, unit), unit);
}
