import { civilFromDays, daysFromCivil, isoDay, parseIsoDay } from "../kit/civil-date.ts";
import { ParleyError } from "./errors.ts";

/**
 * An instant in one spelling, `YYYY-MM-DDTHH:MM:SS.mmmZ`, so that the order of the texts is the order in time.
 *
 * Years 0000 to 9999. Made by `parseMoment`, `parseAsOf` and `momentFromMillis` only.
 */
export type Moment = string & { readonly __moment: true };

/** Where a part of Parley learns what time it is; engines and folds never ask, the host gives one to the store. */
export type Clock = () => Moment;

/** Before every moment on record: what holds "always" counts from here. */
export const BEGINNING_OF_TIME = "0000-01-01T00:00:00.000Z" as Moment;

/** After every moment on record. */
export const END_OF_TIME = "9999-12-31T23:59:59.999Z" as Moment;

const MILLIS_PER_DAY = 86_400_000;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:\d{2})$/;

/** The moment that many milliseconds after 1970-01-01T00:00Z. */
export function momentFromMillis(millis: number): Moment {
  const days = Math.floor(millis / MILLIS_PER_DAY);
  const { year } = civilFromDays(days);
  if (!Number.isFinite(millis) || year < 0 || year > 9999) throw new RangeError(`no moment: ${millis}`);
  const rest = Math.floor(millis) - days * MILLIS_PER_DAY;
  const two = (n: number) => String(Math.floor(n)).padStart(2, "0");
  const clock = `${two(rest / 3_600_000)}:${two((rest / 60_000) % 60)}:${two((rest / 1000) % 60)}`;
  return `${isoDay(days)}T${clock}.${String(rest % 1000).padStart(3, "0")}Z` as Moment;
}

/** Milliseconds from 1970-01-01T00:00Z to a moment. */
export function millisOf(moment: Moment): number {
  const hours = Number(moment.slice(11, 13));
  const minutes = Number(moment.slice(14, 16));
  const seconds = Number(moment.slice(17, 19));
  const millis = Number(moment.slice(20, 23));
  return dayOf(moment) * MILLIS_PER_DAY + ((hours * 60 + minutes) * 60 + seconds) * 1000 + millis;
}

/** The UTC day (days since 1970-01-01) in which a moment lies. */
export function dayOf(moment: Moment): number {
  return daysFromCivil({
    year: Number(moment.slice(0, 4)),
    month: Number(moment.slice(5, 7)),
    day: Number(moment.slice(8, 10)),
  });
}

/** The first moment of a UTC day (days since 1970-01-01). */
export function startOfDay(day: number): Moment {
  return `${isoDay(day)}T00:00:00.000Z` as Moment;
}

/** The last moment of a UTC day (days since 1970-01-01). */
export function endOfDay(day: number): Moment {
  return `${isoDay(day)}T23:59:59.999Z` as Moment;
}

/** An ISO 8601 instant with its zone, or null when the text is none. Fractions are cut to milliseconds. */
function readInstant(text: string): Moment | null {
  const match = INSTANT.exec(text);
  if (!match) return null;
  const day = parseIsoDay(match[1]);
  const [hours, minutes, seconds] = [Number(match[2]), Number(match[3]), Number(match[4] ?? "0")];
  if (day === null || hours > 23 || minutes > 59 || seconds > 59) return null;
  const millis = Number((match[5] ?? "").padEnd(3, "0").slice(0, 3));
  let offset = 0;
  if (match[6] !== "Z") {
    const [offsetHours, offsetMinutes] = [Number(match[6].slice(1, 3)), Number(match[6].slice(4, 6))];
    if (offsetHours > 23 || offsetMinutes > 59) return null;
    offset = (match[6].startsWith("-") ? -1 : 1) * (offsetHours * 60 + offsetMinutes);
  }
  const total = day * MILLIS_PER_DAY + ((hours * 60 + minutes - offset) * 60 + seconds) * 1000 + millis;
  return total < millisOf(BEGINNING_OF_TIME) || total > millisOf(END_OF_TIME) ? null : momentFromMillis(total);
}

/**
 * Reads an instant such as `2025-11-26T09:30:00Z` or `2025-11-26T09:30+02:00`.
 *
 * @throws {ParleyError} `malformed-date` when the text is no instant with a zone, or the day does not exist
 */
export function parseMoment(text: string): Moment {
  const moment = readInstant(text);
  if (moment === null)
    throw new ParleyError(
      "malformed-date",
      `'${text}' is no instant. Write it with its zone, as in 2025-11-26T09:30:00Z.`,
    );
  return moment;
}

/**
 * Reads the moment an analyst asks about: a date means the end of that day in UTC, an instant means itself.
 *
 * @param what - what the text was given for, named in the message ("--as-of")
 * @throws {ParleyError} `malformed-date` when the text is neither, or the day does not exist
 */
export function parseAsOf(text: string, what = "the date"): Moment {
  const day = parseIsoDay(text);
  const moment = day === null ? readInstant(text) : endOfDay(day);
  if (moment === null)
    throw new ParleyError(
      "malformed-date",
      `'${text}' is no date for ${what}. Write a day that exists, as in 2025-11-26, or an instant, as in 2025-11-26T09:30:00Z.`,
    );
  return moment;
}

/** The earlier of two moments. */
export function earlierOf(a: Moment, b: Moment): Moment {
  return a <= b ? a : b;
}
