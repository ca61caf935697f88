import { centuryPoint, decadePoint, yearPoint } from "./calendar-point.ts";
import { dayNumberAt } from "./grammar-day.ts";
import { digitsAt, entryAt, isDash, isJoined, markAt, pointMatch, widthAt, wordAt } from "./scene.ts";
import type { Match, Scene } from "./scene.ts";

const SLASH = 47;
const COMMA = 44;
const STOP = 46;
const APOSTROPHES = new Set([39, 0x20_18, 0x20_19, 96]);

/** "1990s", "'90s", "1990's"; "nineties" after "the" is read by the caller. */
export function decadeAt(scene: Scene, i: number): Match | null {
  const n = digitsAt(scene, i);
  if (n === null) return null;
  const apostrophe = APOSTROPHES.has(markAt(scene, i + 1)) && isJoined(scene, i + 1) ? i + 2 : i + 1;
  if (!isJoined(scene, apostrophe) || wordAt(scene, apostrophe) !== "s") return null;
  if (widthAt(scene, i) === 4 && n % 10 === 0 && n >= 1000 && n < 2200)
    return pointMatch(i, apostrophe + 1, decadePoint(n));
  if (widthAt(scene, i) !== 2 || n % 10 !== 0 || n < 20) return null;
  const first = APOSTROPHES.has(markAt(scene, i - 1)) && isJoined(scene, i) ? i - 1 : i;
  const led = wordAt(scene, i - 1) === "the" || isDash(markAt(scene, i - 1)) || first < i;
  return led ? pointMatch(first, apostrophe + 1, decadePoint(1900 + n)) : null;
}

/** "19th century", "the nineteenth century". */
export function centuryAt(scene: Scene, first: number, i: number): Match | null {
  const digits = digitsAt(scene, i, 2);
  let nth = entryAt(scene, i)?.ordinal ?? null;
  let at = i + 1;
  if (digits !== null && isJoined(scene, i + 1)) {
    const ending = wordAt(scene, i + 1);
    if (ending !== "th" && ending !== "st" && ending !== "nd" && ending !== "rd") return null;
    nth = digits;
    at = i + 2;
  } else if (wordAt(scene, i) === "twenty") {
    const day = dayNumberAt(scene, i);
    if (day === null) return null;
    nth = day.day;
    at = day.end;
  }
  if (nth === null || nth < 1) return null;
  if (isDash(markAt(scene, at))) at++;
  const unit = entryAt(scene, at);
  return unit?.unit === "century" ? pointMatch(first, at + 1, centuryPoint(nth)) : null;
}

const YEAR_LEADERS = new Set(
  "in since of until till by from to through before after during between and or early late mid year the fiscal around about back circa".split(
    " ",
  ),
);
/** Things that bear numbers: "page 1998", "resolution 1701". */
const NUMBERED = new Set(
  "page pages resolution resolutions article section number no flight room highway route paragraph decree case".split(
    " ",
  ),
);

function rawWord(scene: Scene, i: number): string {
  const { tokens } = scene;
  if (i < 0 || tokens.shape[i] !== 0 || tokens.end[i] - tokens.start[i] > 12) return "";
  return tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
}

const CURRENCY = new Set([36, 163, 0x20_ac, 165, 35]);

/** A bare year: 1500-1999 nearly anywhere, 2000-2039 where a preposition or its neighbour shows it to be one. */
export function bareYearAt(scene: Scene, i: number): Match | null {
  if (widthAt(scene, i) !== 4) return null;
  const year = digitsAt(scene, i) ?? 0;
  if (year < 1500 || year > 2049) return null;
  const before = markAt(scene, i - 1);
  const after = markAt(scene, i + 1);
  if (
    CURRENCY.has(before) ||
    after === 37 ||
    (isJoined(scene, i) && (before === STOP || before === COMMA || before === 58))
  )
    return null;
  if (isJoined(scene, i) && scene.tokens.shape[i - 1] === 0) return null;
  const joinedAfter = isJoined(scene, i + 1);
  if (joinedAfter && i + 1 < scene.tokens.count && scene.tokens.shape[i + 1] === 0) return null;
  if (
    joinedAfter &&
    (after === STOP || after === COMMA || after === 58 || after === SLASH) &&
    isJoined(scene, i + 2) &&
    widthAt(scene, i + 2) > 0
  )
    return null;
  const until =
    joinedAfter && isDash(after) && !NUMBERED.has(rawWord(scene, i - 1)) ? lastYearAt(scene, i + 2, year) : null;
  if (until !== null)
    return pointMatch(i, i + 3, { ...yearPoint(year), value: `${year}/${until}`, to: yearPoint(until).to });
  // "2025-02-30" is no day, so it is no year either.
  if (joinedAfter && isDash(after) && widthAt(scene, i + 2) === 2 && isDash(markAt(scene, i + 3))) return null;
  const unit = entryAt(scene, i + 1)?.unit ?? null;
  if (unit !== null && unit !== "quarter" && unit !== "season") return null;
  const next = wordAt(scene, i + 1);
  if (next === "gmt" || next === "hours" || next === "local" || next === "utc") return null;
  const lead = wordAt(scene, i - 1);
  if (NUMBERED.has(rawWord(scene, i - 1))) return null;
  if (
    !YEAR_LEADERS.has(lead) &&
    (lowerPluralAt(scene, i + 1) || (year >= 2000 && lead === "" && !yearMarks.has(before) && !yearMarks.has(after)))
  )
    return null;
  if (
    (lead === "to" || lead === "about" || lead === "around" || lead === "of" || lead === "and" || lead === "or") &&
    lowerPluralAt(scene, i + 1)
  )
    return null;
  return pointMatch(i, i + 1, yearPoint(year));
}

/** "1992-95", "1992–1995": the year a stretch of years ends with, or null. */
function lastYearAt(scene: Scene, i: number, first: number): number | null {
  const width = widthAt(scene, i);
  if (!isJoined(scene, i) || (width !== 2 && width !== 4)) return null;
  if (isJoined(scene, i + 1) && (isDash(markAt(scene, i + 1)) || scene.tokens.shape[i + 1] < 2)) return null;
  const last = width === 4 ? (digitsAt(scene, i) ?? 0) : first - (first % 100) + (digitsAt(scene, i) ?? 0);
  return last > first && last - first < 100 ? last : null;
}

const yearMarks = new Set([40, 41, 44, 45, 0x20_13, 39, 0x20_19]);

/** True when a lower-case plural follows, as after a count ("1,990 people" written without its comma). */
function lowerPluralAt(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (i >= tokens.count || tokens.shape[i] !== 0 || tokens.gap[i] === 2) return false;
  const code = tokens.text.charCodeAt(tokens.start[i]);
  const length = tokens.end[i] - tokens.start[i];
  if (code < 97 || code > 122 || length < 4 || length > 20) return false;
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  return (
    word === "people" ||
    word === "troops" ||
    word === "police" ||
    (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("sis") && word !== "was" && word !== "has")
  );
}

/** Years in words: "nineteen seventy-nine", "two thousand (and) four" after "the year" or "in". */
export function wordYearAt(scene: Scene, i: number): Match | null {
  const head = entryAt(scene, i)?.cardinal ?? null;
  if (head === null) return null;
  if (head >= 17 && head <= 20) {
    const tens = entryAt(scene, i + 1)?.cardinal ?? null;
    if (tens === null || tens < 10 || tens > 90) return null;
    const joined = isDash(markAt(scene, i + 2)) ? i + 3 : i + 2;
    const units = tens >= 20 ? (entryAt(scene, joined)?.cardinal ?? null) : null;
    const some = units !== null && units > 0 && units < 10;
    if (tens < 20 && head === 20) return null;
    return pointMatch(i, some ? joined + 1 : i + 2, yearPoint(head * 100 + tens + (some ? units : 0)));
  }
  if (head !== 2 || wordAt(scene, i + 1) !== "thousand") return null;
  const lead = wordAt(scene, i - 1);
  if (lead !== "year" && lead !== "in" && lead !== "since" && lead !== "by") return null;
  const at = wordAt(scene, i + 2) === "and" ? i + 3 : i + 2;
  const units = entryAt(scene, at)?.cardinal ?? null;
  const some = units !== null && units > 0 && units < 100 && wordAt(scene, at) !== "a";
  const end = some ? at + 1 : i + 2;
  return entryAt(scene, end)?.unit ? null : pointMatch(i, end, yearPoint(2000 + (some ? units : 0)));
}
