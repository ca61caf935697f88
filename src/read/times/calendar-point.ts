import { civilFromDays, daysFromCivil, daysInMonth, isoDay, weekdayOf } from "../../kit/civil-date.ts";
import type { Unit } from "./lexicon.ts";

/** A stretch of the calendar with its TIMEX3 value; `from` and `to` are day numbers, both inclusive. */
export type CalendarPoint = {
  readonly grain: Unit;
  readonly value: string;
  readonly from: number;
  readonly to: number;
};

const two = (n: number): string => String(n).padStart(2, "0");
const four = (n: number): string => String(n).padStart(4, "0");

/** One day. */
export function dayPoint(day: number): CalendarPoint {
  return { grain: "day", value: isoDay(day), from: day, to: day };
}

/** The ISO week (Monday to Sunday) that holds a day, valued `YYYY-Www`. */
export function weekPoint(day: number): CalendarPoint {
  const monday = day - weekdayOf(day);
  return { grain: "week", value: isoWeek(monday), from: monday, to: monday + 6 };
}

/** Saturday and Sunday of the week that holds a day, valued `YYYY-Www-WE`. */
export function weekendPoint(day: number): CalendarPoint {
  const monday = day - weekdayOf(day);
  return { grain: "weekend", value: `${isoWeek(monday)}-WE`, from: monday + 5, to: monday + 6 };
}

function isoWeek(monday: number): string {
  // The ISO year of a week is the year of its Thursday.
  const { year } = civilFromDays(monday + 3);
  const firstThursday = daysFromCivil({ year, month: 1, day: 4 });
  const firstMonday = firstThursday - weekdayOf(firstThursday);
  return `${four(year)}-W${two(Math.floor((monday - firstMonday) / 7) + 1)}`;
}

/** A month; months outside 1-12 run over into the neighbouring years. */
export function monthPoint(year: number, month: number): CalendarPoint {
  const months = year * 12 + month - 1;
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  const from = daysFromCivil({ year: y, month: m, day: 1 });
  return { grain: "month", value: `${four(y)}-${two(m)}`, from, to: from + daysInMonth(y, m) - 1 };
}

/** A quarter; quarters outside 1-4 run over into the neighbouring years. */
export function quarterPoint(year: number, quarter: number): CalendarPoint {
  const quarters = year * 4 + quarter - 1;
  const y = Math.floor(quarters / 4);
  const q = quarters - y * 4 + 1;
  return {
    grain: "quarter",
    value: `${four(y)}-Q${q}`,
    from: daysFromCivil({ year: y, month: q * 3 - 2, day: 1 }),
    to: monthPoint(y, q * 3).to,
  };
}

/** The first (1) or second (2) half of a year. */
export function halfPoint(year: number, half: number): CalendarPoint {
  return {
    grain: "half",
    value: `${four(year)}-H${half}`,
    from: daysFromCivil({ year, month: half * 6 - 5, day: 1 }),
    to: monthPoint(year, half * 6).to,
  };
}

const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** A northern season of three whole months; winter belongs to the year it begins in. */
export function seasonPoint(year: number, season: "SP" | "SU" | "FA" | "WI"): CalendarPoint {
  const month = SEASON_START[season];
  return {
    grain: "season",
    value: `${four(year)}-${season}`,
    from: daysFromCivil({ year, month, day: 1 }),
    to: monthPoint(year, month + 2).to,
  };
}

/** A year. */
export function yearPoint(year: number): CalendarPoint {
  return {
    grain: "year",
    value: four(year),
    from: daysFromCivil({ year, month: 1, day: 1 }),
    to: daysFromCivil({ year, month: 12, day: 31 }),
  };
}

/** The decade that holds a year, valued `199X`. */
export function decadePoint(year: number): CalendarPoint {
  const first = Math.floor(year / 10) * 10;
  return {
    grain: "decade",
    value: `${four(first).slice(0, 3)}X`,
    from: yearPoint(first).from,
    to: yearPoint(first + 9).to,
  };
}

/** The n-th century (19 = 1800s), valued by its first two digits as TIMEX3 does (`18`). */
export function centuryPoint(nth: number): CalendarPoint {
  const first = (nth - 1) * 100;
  return { grain: "century", value: two(nth - 1), from: yearPoint(first).from, to: yearPoint(first + 99).to };
}

/** The point `count` units after (or before, negative) the stretch of that unit which holds a day. */
export function shiftPoint(day: number, unit: Unit, count: number): CalendarPoint {
  const { year, month } = civilFromDays(day);
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
      return dayPoint(day);
    case "day":
      return dayPoint(day + count);
    case "weekend":
      return weekendPoint(day + 7 * count);
    case "week":
      return weekPoint(day + 7 * count);
    case "fortnight":
      return weekPoint(day + 14 * count);
    case "month":
      return monthPoint(year, month + count);
    case "quarter":
      return quarterPoint(year, Math.ceil(month / 3) + count);
    case "season":
    case "half":
      return halfPoint(
        year + Math.floor((Math.ceil(month / 6) - 1 + count) / 2),
        ((Math.ceil(month / 6) - 1 + (count % 2) + 2) % 2) + 1,
      );
    case "year":
      return yearPoint(year + count);
    case "decade":
      return decadePoint(year + 10 * count);
    case "century":
      return centuryPoint(Math.floor(year / 100) + 1 + count);
    case "millennium":
      return yearPoint(year + 1000 * count);
  }
}

/** The same day of the month `count` months away, cut to that month's length. */
export function sameDayMonthsAway(day: number, count: number): number {
  const { year, month, day: of } = civilFromDays(day);
  const point = monthPoint(year, month + count);
  return Math.min(point.from + of - 1, point.to);
}
