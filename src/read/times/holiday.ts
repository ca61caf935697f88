import { quoteSpan } from "../../domain/span.ts";
import { civilFromDays, daysFromCivil, isoDay, weekdayOf } from "../../kit/civil-date.ts";
import { type ClaimDate, expressionStart, intervalText, lowerAt } from "./claim-date.ts";
import type { Direction } from "./scene.ts";
import type { TimeTokens } from "./time-tokens.ts";

// Holidays that newsrooms date things by: those with a day of their own in the civil year, and Easter and the days counted from it.
// Holidays of the lunar calendars and of single states are left out: their days differ from place to place.

type Holiday = (year: number) => number;

const fixed =
  (month: number, day: number): Holiday =>
  (year) =>
    daysFromCivil({ year, month, day });

const fromEaster =
  (days: number): Holiday =>
  (year) =>
    easterSunday(year) + days;

/** The nth Thursday of a month. */
function thursdayOf(year: number, month: number, nth: number): number {
  const first = daysFromCivil({ year, month, day: 1 });
  return first + ((3 - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** By its words in lower case, an apostrophe as its own token; longer names come first. */
const HOLIDAYS: readonly (readonly [readonly string[], Holiday])[] = (
  [
    ["christmas eve", fixed(12, 24)],
    ["christmas day", fixed(12, 25)],
    ["christmas", fixed(12, 25)],
    ["boxing day", fixed(12, 26)],
    ["new year ' s eve", fixed(12, 31)],
    ["new year ' s day", fixed(1, 1)],
    ["epiphany", fixed(1, 6)],
    ["valentine ' s day", fixed(2, 14)],
    ["may day", fixed(5, 1)],
    ["bastille day", fixed(7, 14)],
    ["halloween", fixed(10, 31)],
    ["armistice day", fixed(11, 11)],
    ["thanksgiving", (year: number) => thursdayOf(year, 11, 4)],
    ["orthodox christmas", fixed(1, 7)],
    ["ash wednesday", fromEaster(-46)],
    ["palm sunday", fromEaster(-7)],
    ["maundy thursday", fromEaster(-3)],
    ["good friday", fromEaster(-2)],
    ["easter sunday", fromEaster(0)],
    ["easter monday", fromEaster(1)],
    ["easter", fromEaster(0)],
    ["ascension day", fromEaster(39)],
    ["whit sunday", fromEaster(49)],
    ["whit monday", fromEaster(50)],
  ] as const
).map(([name, day]) => [name.split(" "), day]);

const OPENINGS: ReadonlySet<string> = new Set(HOLIDAYS.map(([[first]]) => first));

/** True where a holiday's name begins. */
export function opensHoliday(tokens: TimeTokens, i: number): boolean {
  return HOLIDAYS.some(([name]) => name.every((word, w) => matches(tokens, i + w, word)));
}

/** Reads "on Christmas Day", "by Easter": the nearest one before publication, or after it for what lies ahead and for limits. */
export function holidayAt(
  tokens: TimeTokens,
  i: number,
  published: number | null,
  directionAt: (start: number, end: number) => Direction,
): ClaimDate | null {
  if (tokens.shape[i] !== 0 || !OPENINGS.has(lowerAt(tokens, i))) return null;
  const lead = lowerAt(tokens, i - 1);
  const isLimit = /^(?:by|before|until|till)$/.test(lead);
  // "the Easter truce", "Good Friday Agreement": a name.
  if (!isLimit && !/^(?:on|at|over|since|after|from|for|of|last|this|next)$/.test(lead)) return null;
  for (const [name, dayOf] of HOLIDAYS) {
    const end = i + name.length;
    if (!name.every((word, w) => matches(tokens, i + w, word))) continue;
    if (end < tokens.count && tokens.gap[end] < 2 && /^\p{Lu}/u.test(tokens.text[tokens.start[end]])) return null;
    const core = quoteSpan(tokens.text, { start: tokens.start[i], end: tokens.end[end - 1] });
    const expression = quoteSpan(tokens.text, { start: expressionStart(tokens, i), end: tokens.end[end - 1] });
    const day =
      published === null ? null : nearest(dayOf, published, isLimit || directionAt(core.start, core.end) === "future");
    const iso = day === null ? null : isoDay(day);
    // "no convoy has come through since Easter"
    if (lead === "since" && iso !== null && published !== null && day !== null && day < published)
      return {
        expression: quoteSpan(tokens.text, { start: tokens.start[i - 1], end: core.end }),
        core,
        iso: `${iso}/${isoDay(published)}`,
        since: iso,
        window: null,
        kind: "date",
      };
    // "will meet before Christmas": on any day up to its eve.
    const lastDay = day === null ? null : lead === "before" ? day - 1 : day;
    const isOpen =
      (lead === "by" || lead === "before") && published !== null && lastDay !== null && lastDay > published;
    const window = isOpen ? intervalText(published, lastDay) : null;
    return { expression, core, iso, window, kind: isLimit ? "limit" : "date" };
  }
  return null;
}

function matches(tokens: TimeTokens, i: number, word: string): boolean {
  if (i >= tokens.count) return false;
  return word === "'" ? /^['’]$/.test(tokens.text[tokens.start[i]]) : lowerAt(tokens, i) === word;
}

function nearest(dayOf: Holiday, published: number, isAhead: boolean): number {
  const { year } = civilFromDays(published);
  const here = dayOf(year);
  if (isAhead) return here >= published ? here : dayOf(year + 1);
  return here <= published ? here : dayOf(year - 1);
}

/** Easter Sunday of the Gregorian calendar. Source: anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991, ch. 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((8 * b + 13) / 25) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return daysFromCivil({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}
