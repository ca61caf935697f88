import { civilFromDays } from "../../kit/civil-date.ts";
import { dayPoint, decadePoint, quarterPoint, shiftPoint } from "./calendar-point.ts";
import { durationMatch, durationValue, lengthAt } from "./grammar-amount.ts";
import { anchorDay, shiftedMatch } from "./grammar-relative.ts";
import { entryAt, isDash, looseMatch, markAt, pointMatch, wordAt } from "./scene.ts";
import type { Match, Scene } from "./scene.ts";

/** Lengths of time and what makes points of them: "ago", "earlier", "later", "from now". */
export function lengthMatchAt(scene: Scene, first: number, i: number): Match | null {
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
  // "A quarter" and "three-quarters" are shares.
  if (length.unit === "quarter" && (length.joined || length.n === 1 || wordAt(scene, after) === "of")) return null;
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

/**
 * The point `n` units before (`sign` -1) or after a day: to the day for days and weeks, else the month, year or decade it falls in.
 *
 * An open number ("several years ago") is PAST_REF or FUTURE_REF; a year before a quarter just spoken of is that quarter, a year back.
 */
export function agoMatch(
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
    return { ...pointMatch(first, end, shiftPoint(quarter.from, "quarter", -4)), compared: true };
  }
  const whole = Math.round(n);
  // Weeks and days away are counted to the day; larger units to the month, year or decade they fall in.
  if ((unit === "week" || unit === "fortnight" || unit === "weekend") && day !== null)
    return pointMatch(first, end, dayPoint(day + sign * whole * (unit === "fortnight" ? 14 : 7)));
  if (unit === "hour" || unit === "minute" || unit === "second") {
    if (day === null) return looseMatch(first, end, "TIME", "XXXX-XX-XX", unit);
    const point = dayPoint(unit === "hour" && whole >= 24 ? day + sign * Math.floor(whole / 24) : day);
    return pointMatch(first, end, point);
  }
  if (unit === "decade" && day !== null)
    return pointMatch(first, end, decadePoint(civilFromDays(day).year + sign * whole * 10));
  return shiftedMatch(first, end, day, unit, sign * whole);
}

/** "year-ago quarter", "the year-earlier period": the quarter spoken of, a year before. */
export function comparedAt(scene: Scene, first: number, end: number, at: number): Match {
  let stop = end;
  const ordinal = entryAt(scene, at)?.ordinal ?? null;
  let quarter = scene.lastQuarter;
  if (ordinal !== null && ordinal <= 4 && wordAt(scene, at + 1) === "quarter") {
    stop = at + 2;
    const year = quarter === null ? scene.published : quarter.from;
    if (year !== null) quarter = quarterPoint(civilFromDays(year).year, ordinal);
  } else if (wordAt(scene, at) === "quarter" || wordAt(scene, at) === "period") stop = at + 1;
  if (quarter !== null) return { ...pointMatch(first, stop, shiftPoint(quarter.from, "quarter", -4)), compared: true };
  return shiftedMatch(
    first,
    stop,
    scene.published,
    stop > end && wordAt(scene, stop - 1) === "quarter" ? "quarter" : "year",
    wordAt(scene, stop - 1) === "quarter" ? -4 : -1,
  );
}

/** "at least 72 hours", "more than two years", "no more than sixty days", "up to 180 days". */
export function boundedAt(scene: Scene, i: number): Match | null {
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

/** "for weeks", "within hours": a bare plural after a preposition of length. */
export function barePluralAt(scene: Scene, i: number): Match | null {
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
