import { civilFromDays, weekdayOf } from "../../kit/civil-date.ts";
import { dayPoint, shiftPoint, yearPoint } from "./calendar-point.ts";
import { amountAt, durationMatch, durationValue, lengthAt } from "./grammar-amount.ts";
import { dayMonthAt, monthDateAt, numericDateAt } from "./grammar-date.ts";
import { agoMatch, comparedAt } from "./grammar-length.ts";
import {
  anchorDay,
  isDashed,
  partMatch,
  quarterNear,
  shiftedMatch,
  shiftedNounAt,
  weekendMatch,
} from "./grammar-relative.ts";
import { wordYearAt } from "./grammar-year.ts";
import { entryAt, isCapital, isJoined, looseMatch, markAt, pointMatch, wordAt } from "./scene.ts";
import type { Match, Scene } from "./scene.ts";
import { lowerAt } from "./time-tokens.ts";

/** "the week", "year-end", "the quarter", "the year 2000", "the day after tomorrow", "the week of March 6". */
export function bareUnitAt(scene: Scene, first: number, i: number): Match | null {
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
    // "the week after next", "the month before last"
    if (next === "after" && wordAt(scene, end + 1) === "next" && entryAt(scene, end + 2)?.unit == null)
      return shiftedMatch(first, end + 2, published, unit, 2);
    if (next === "before" && wordAt(scene, end + 1) === "last" && entryAt(scene, end + 2)?.unit == null)
      return shiftedMatch(first, end + 2, published, unit, -2);
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

/** True for an apostrophe with s glued to the token before. */
export function isPossessive(scene: Scene, i: number): boolean {
  const mark = markAt(scene, i);
  return (mark === 39 || mark === 0x20_19) && isJoined(scene, i) && wordAt(scene, i + 1) === "s";
}

/** What stands behind last/past/this/next: a noun, or a number of units. */
export function shiftedAt(scene: Scene, first: number, i: number): Match | null {
  const entry = entryAt(scene, i) ?? scene.tokens.words[i];
  if (entry === undefined || entry.shift === null) return null;
  const word = entry.text;
  // "in May last year" is no verb.
  if (word === "last" && VERB_LEADERS.has(wordAt(scene, i - 1)) && !isCapital(scene, i - 1)) return null;
  const withThe = wordAt(scene, i - 1) === "the" && first < i;
  // "the very next day"
  const isVery = lowerAt(scene.tokens, i - 1, 5) === "very" && wordAt(scene, i - 2) === "the";
  let at = i + 1;
  if (word === "this" && wordAt(scene, at) === "past") return shiftedNounAt(scene, first, at + 1, "last");
  if (word === "this" && (wordAt(scene, at) === "coming" || wordAt(scene, at) === "next"))
    return comingDay(scene, first, at + 1) ?? shiftedNounAt(scene, first, at + 1, "next");
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
  // "a deal following | two days of talks": after them.
  if (amount !== null && word === "following" && !withThe) return null;
  if (amount !== null && !(amount.n === 1 && (wordAt(scene, at) === "a" || wordAt(scene, at) === "an")))
    return durationMatch(first, amount);
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
    (word === "next" && (withThe || isVery) && isDayOrPart(scene, at))
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

/** "this coming Sunday": the nearest one ahead. */
function comingDay(scene: Scene, first: number, at: number): Match | null {
  const weekday = entryAt(scene, at)?.weekday ?? null;
  const { published } = scene;
  if (weekday === null || published === null || entryAt(scene, at)?.plural === true) return null;
  return pointMatch(first, at + 1, dayPoint(published + 7 - ((weekdayOf(published) - weekday + 7) % 7)));
}

/** After these "last" is the verb: "is to last 60 days". */
const VERB_LEADERS = new Set("to will would could may might can should must shall did does do ll".split(" "));

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

/** "that year", "the same day", "that week": the unit of the point mentioned last. */
export function demonstrativeAt(scene: Scene, i: number, first = i): Match | null {
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

/** "these days", which is the present. */
export function theseDays(scene: Scene, i: number): Match | null {
  return wordAt(scene, i) === "these" && wordAt(scene, i + 1) === "days"
    ? looseMatch(i, i + 2, "DATE", "PRESENT_REF")
    : null;
}

/** "recent weeks", "the near future", "future quarters". */
export function vagueAt(scene: Scene, first: number, i: number): Match | null {
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

/** "of 1990", "of last year", "1990" behind a quarter or half. */
export function yearOf(scene: Scene, i: number): { readonly end: number; readonly year: number } | null {
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
