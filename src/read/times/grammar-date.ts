import { civilFromDays, daysFromCivil, daysInMonth, weekdayOf } from "../../kit/civil-date.ts";
import { dayPoint, monthPoint } from "./calendar-point.ts";
import { dayNumberAt } from "./grammar-day.ts";
import { bareYearAt, centuryAt, decadeAt } from "./grammar-year.ts";
import {
  digitsAt,
  entryAt,
  isCapital,
  isDash,
  isJoined,
  looseMatch,
  markAt,
  pointMatch,
  skipStop,
  widthAt,
  wordAt,
} from "./scene.ts";
import type { Match, Scene } from "./scene.ts";

const SLASH = 47;
const COMMA = 44;
const STOP = 46;
const APOSTROPHES = new Set([39, 0x20_18, 0x20_19, 96]);
const two = (n: number): string => String(n).padStart(2, "0");

/** Reads dates that begin with a number: ISO, slashes and dots, "25 November 2025", "23 and 24 March", years, decades, centuries. */
export function numericDateAt(scene: Scene, i: number): Match | null {
  return (
    isoDateAt(scene, i) ??
    slashDateAt(scene, i) ??
    dayMonthAt(scene, i) ??
    decadeAt(scene, i) ??
    centuryAt(scene, i, i) ??
    bareYearAt(scene, i)
  );
}

function isoDateAt(scene: Scene, i: number): Match | null {
  if (widthAt(scene, i) !== 4 || markAt(scene, i + 1) !== 45 || !isJoined(scene, i + 1) || !isJoined(scene, i + 2))
    return null;
  const year = digitsAt(scene, i) ?? 0;
  const month = digitsAt(scene, i + 2, 2);
  if (month === null || widthAt(scene, i + 2) !== 2 || month < 1 || month > 12) return null;
  if (markAt(scene, i + 3) === 45 && isJoined(scene, i + 3) && isJoined(scene, i + 4)) {
    const day = digitsAt(scene, i + 4, 2);
    if (day === null || widthAt(scene, i + 4) !== 2 || day < 1 || day > daysInMonth(year, month)) return null;
    return isoTimeAfter(scene, i, pointMatch(i, i + 5, dayPoint(daysFromCivil({ year, month, day }))));
  }
  // "1998-99" and "2003-04" are spans of years more often than months unless they read as a plausible month of our century.
  return null;
}

function isoTimeAfter(scene: Scene, first: number, date: Match): Match {
  const { tokens } = scene;
  const at = date.end;
  if (at + 3 >= tokens.count || !isJoined(scene, at) || tokens.end[at] - tokens.start[at] !== 1) return date;
  if (tokens.text[tokens.start[at]] !== "T" || markAt(scene, at + 2) !== 58) return date;
  const hour = digitsAt(scene, at + 1, 2);
  const minute = digitsAt(scene, at + 3, 2);
  if (hour === null || minute === null || hour > 23 || minute > 59) return date;
  let end = at + 4;
  let value = `${date.value}T${two(hour)}:${two(minute)}`;
  if (markAt(scene, end) === 58 && isJoined(scene, end) && digitsAt(scene, end + 1, 2) !== null) {
    value += `:${two(digitsAt(scene, end + 1, 2) ?? 0)}`;
    end += 2;
  }
  if (end < tokens.count && isJoined(scene, end) && tokens.text.slice(tokens.start[end], tokens.end[end]) === "Z") {
    value += "Z";
    end++;
  }
  return { ...date, first, end, type: "TIME", value };
}

function slashDateAt(scene: Scene, i: number): Match | null {
  const mark = markAt(scene, i + 1);
  if (mark !== SLASH && mark !== STOP && mark !== 45) return null;
  if (markAt(scene, i + 3) !== mark) return null;
  for (let at = i + 1; at < i + 5; at++) if (!isJoined(scene, at)) return null;
  const a = digitsAt(scene, i, 4);
  const b = digitsAt(scene, i + 2, 2);
  const c = digitsAt(scene, i + 4, 4);
  if (a === null || b === null || c === null) return null;
  if (widthAt(scene, i) === 4) return dayOrNull(i, i + 5, a, b, c);
  const wide = widthAt(scene, i + 4);
  if (wide !== 4 && wide !== 2) return null;
  if (wide === 2 && mark === STOP) return null;
  const year = wide === 4 ? c : c + (c < 50 ? 2000 : 1900);
  const dayIsFirst = mark === STOP || a > 12 || (scene.dayFirst && b <= 12);
  return dayIsFirst ? dayOrNull(i, i + 5, year, b, a) : dayOrNull(i, i + 5, year, a, b);
}

function dayOrNull(first: number, end: number, year: number, month: number, day: number): Match | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return pointMatch(first, end, dayPoint(daysFromCivil({ year, month, day })));
}

/** A month's name that can be believed at this place, or null: abbreviations need a stop or a number, "May" and "March" a sign that they are months. */
function monthAt(scene: Scene, i: number): { readonly end: number; readonly month: number } | null {
  const entry = entryAt(scene, i);
  if (entry === undefined || entry.month === null || !isCapital(scene, i)) return null;
  const end = entry.short || entry.text === "sept" ? skipStop(scene, i + 1) : i + 1;
  return { end, month: entry.month };
}

/** "25 November 2025", "25th of November", "23-24 March", "23 and 24 March"; the first token is a day. */
export function dayMonthAt(scene: Scene, i: number, weekday: number | null = null): Match | null {
  const first = dayNumberAt(scene, i);
  if (first === null) return null;
  let { end, day } = first;
  let low = day;
  const link = wordAt(scene, end);
  if (isDash(markAt(scene, end)) || link === "and" || link === "to" || link === "or") {
    const second = dayNumberAt(scene, end + 1);
    if (
      second !== null &&
      second.day > day &&
      monthAt(scene, wordAt(scene, second.end) === "of" ? second.end + 1 : second.end) !== null
    ) {
      low = day;
      ({ end, day } = second);
    }
  }
  const month = monthAt(scene, wordAt(scene, end) === "of" ? end + 1 : end);
  if (month === null) return null;
  const year = yearAfter(scene, month.end);
  return dayOfMonth(
    scene,
    i,
    year === null ? month.end : year.end,
    year === null ? null : year.year,
    month.month,
    low,
    day,
    weekday,
  );
}

/** A four-digit year after a month or day, over a comma or "of"; never the hour of "Nov. 9 1800 GMT". */
function yearAfter(scene: Scene, i: number): { readonly end: number; readonly year: number } | null {
  let at = i;
  if (markAt(scene, at) === COMMA || wordAt(scene, at) === "of") at++;
  if (APOSTROPHES.has(markAt(scene, at)) && isJoined(scene, at + 1) && widthAt(scene, at + 1) === 2) {
    const short = digitsAt(scene, at + 1) ?? 0;
    return { end: at + 2, year: short + (short < 50 ? 2000 : 1900) };
  }
  if (widthAt(scene, at) !== 4) return null;
  const year = digitsAt(scene, at) ?? 0;
  if (year < 1000 || year > 2199) return null;
  const after = wordAt(scene, at + 1);
  if (after === "gmt" || after === "utc" || after === "hours") return null;
  return { end: at + 1, year };
}

function dayOfMonth(
  scene: Scene,
  first: number,
  end: number,
  year: number | null,
  month: number,
  low: number,
  high: number,
  weekday: number | null,
): Match | null {
  const y = year ?? impliedYear(scene, first, end, month, low, weekday);
  if (y === null) return high > 31 ? null : looseMatch(first, end, "DATE", `XXXX-${two(month)}-${two(low)}`, "day");
  if (high > daysInMonth(y, month)) return null;
  const from = daysFromCivil({ year: y, month, day: low });
  const match = pointMatch(first, end, dayPoint(from));
  return high === low ? match : { ...match, to: from + high - low };
}

/**
 * The year meant by a month (and day) without one: by the direction of the verbs, else the nearest to publication.
 *
 * Null without a date of publication.
 */
function impliedYear(
  scene: Scene,
  first: number,
  end: number,
  month: number,
  day: number | null,
  weekday: number | null = null,
): number | null {
  if (scene.published === null) return null;
  const now = civilFromDays(scene.published);
  if (weekday !== null && day !== null && day <= daysInMonth(now.year, month)) {
    // A weekday named with the date tells the year, if one of the three nearest fits.
    for (const year of [now.year, now.year - 1, now.year + 1])
      if (day <= daysInMonth(year, month) && weekdayOf(daysFromCivil({ year, month, day })) === weekday) return year;
  }
  const direction = scene.directionAt(first, end);
  const at = (year: number) => daysFromCivil({ year, month, day: Math.min(day ?? 15, daysInMonth(year, month)) });
  if (direction !== "past" && direction !== "future") return nearestYear(at, now.year, scene.published);
  // A month named like the present one is the present one, whatever the verb.
  if (day === null && month === now.month) return now.year;
  const away = at(now.year) - scene.published;
  if (direction === "past") return away <= 0 ? now.year : now.year - 1;
  return away >= -NEAR_PAST_DAYS ? now.year : now.year + 1;
}

/** How long ago a day may lie and still be meant by a clause that looks ahead ("is due to end" what a stale plan set for last week). */
const NEAR_PAST_DAYS = 20;

function nearestYear(at: (year: number) => number, year: number, published: number): number {
  let best = year;
  for (const candidate of [year - 1, year + 1])
    if (Math.abs(at(candidate) - published) < Math.abs(at(best) - published)) best = candidate;
  return best;
}

const MONTH_LEADERS = new Set(
  "in by since until till of last next this early late mid from to through before after during between for and or every each on that or earlier later past both".split(
    " ",
  ),
);

/** "November 25, 2025", "Nov. 25-27", "November 2025", "November"; the first token is a month's name. */
export function monthDateAt(scene: Scene, i: number, weekday: number | null = null): Match | null {
  const month = monthAt(scene, i);
  if (month === null) return null;
  const dayFirst = dayNumberAt(scene, wordAt(scene, month.end) === "the" ? month.end + 1 : month.end);
  if (dayFirst !== null && !isFigure(scene, dayFirst.end)) {
    let { end } = dayFirst;
    let high = dayFirst.day;
    const link = wordAt(scene, end);
    if (isDash(markAt(scene, end)) || link === "and" || link === "to") {
      const second = dayNumberAt(scene, end + 1);
      if (second !== null && second.day > high && !isFigure(scene, second.end) && monthAt(scene, second.end) === null) {
        high = second.day;
        ({ end } = second);
      }
    }
    const year = yearAfter(scene, end);
    return dayOfMonth(scene, i, year?.end ?? end, year?.year ?? null, month.month, dayFirst.day, high, weekday);
  }
  const year = yearAfter(scene, month.end);
  if (year !== null) return pointMatch(i, year.end, monthPoint(year.year, month.month));
  const entry = entryAt(scene, i);
  if (entry === undefined || (entry.short && month.end === i + 1)) return null;
  if (entry.text === "may" || entry.text === "march" || entry.short) {
    if (!MONTH_LEADERS.has(wordAt(scene, i - 1)) && !isDash(markAt(scene, i - 1))) return null;
  } else if (
    (entry.text === "april" || entry.text === "june" || entry.text === "august") &&
    nameFollows(scene, month.end)
  )
    return null;
  const y = impliedYear(scene, i, month.end, month.month, null);
  return y === null
    ? looseMatch(i, month.end, "DATE", `XXXX-${two(month.month)}`, "month")
    : pointMatch(i, month.end, monthPoint(y, month.month));
}

/** True when the digits before go on as a figure ("March 25,000", "May 3.5", "June 40%"). */
function isFigure(scene: Scene, end: number): boolean {
  const mark = markAt(scene, end);
  if (mark === 37) return true;
  return (
    (mark === COMMA || mark === STOP || mark === 58) &&
    isJoined(scene, end) &&
    isJoined(scene, end + 1) &&
    widthAt(scene, end + 1) > 0
  );
}

function nameFollows(scene: Scene, i: number): boolean {
  return isCapital(scene, i) && entryAt(scene, i) === undefined && !MONTH_LEADERS.has(wordAt(scene, i - 2));
}
