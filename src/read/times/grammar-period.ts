import { halfPoint, quarterPoint, seasonPoint } from "./calendar-point.ts";
import { durationMatch, durationValue, lengthAt } from "./grammar-amount.ts";
import { numericDateAt } from "./grammar-date.ts";
import { quarterNear, shiftedMatch, shiftedNounAt } from "./grammar-relative.ts";
import { shiftedAt, yearOf } from "./grammar-shift.ts";
import { centuryAt } from "./grammar-year.ts";
import { digitsAt, entryAt, isCapital, isDash, isJoined, looseMatch, markAt, pointMatch, wordAt } from "./scene.ts";
import type { Match, Scene } from "./scene.ts";

/** "fiscal 1988", "the fiscal year", "the full year", "fiscal second-quarter". */
export function fiscalAt(scene: Scene, first: number, i: number): Match | null {
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
export function ordinalAt(scene: Scene, first: number, i: number): Match | null {
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

/** "the early summer" is edged; this is "summer", "in spring 1990", "the winter of 1995": only with a year or a preposition. */
export function seasonAt(scene: Scene, first: number, i: number): Match | null {
  const season = entryAt(scene, i)?.season ?? null;
  if (season === null) return null;
  const year = yearOf(scene, i + 1);
  if (year !== null) return pointMatch(first, year.end, seasonPoint(year.year, season));
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

/** The number of "3rd" or "19th" when the tokens are one, else null. */
export function ordinalDigits(scene: Scene, i: number): number | null {
  const ending = wordAt(scene, i + 1);
  return ending === "th" || ending === "st" || ending === "nd" || ending === "rd" ? digitsAt(scene, i, 3) : null;
}

/** "every Monday", "each year", "every two weeks", "each of the past three years". */
export function setAt(scene: Scene, i: number): Match | null {
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

/** Adverbs of frequency with their values. */
export const ADVERB_SETS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  fortnightly: "P2W",
  monthly: "P1M",
  annually: "P1Y",
  yearly: "P1Y",
};
