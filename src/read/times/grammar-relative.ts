import { civilFromDays, isoDay, weekdayOf } from "../../kit/civil-date.ts";
import {
  dayPoint,
  monthPoint,
  quarterPoint,
  seasonPoint,
  shiftPoint,
  weekendPoint,
  yearPoint,
} from "./calendar-point.ts";
import type { CalendarPoint } from "./calendar-point.ts";
import type { Unit, Word } from "./lexicon.ts";
import { entryAt, isCapital, isDash, looseMatch, markAt, pointMatch, skipStop, wordAt } from "./scene.ts";
import type { Match, Scene } from "./scene.ts";

type Shift = "last" | "this" | "next";

/** Underspecified values for texts without a date of publication. */
const UNKNOWN: Readonly<Record<Unit, string>> = {
  second: "XXXX-XX-XX",
  minute: "XXXX-XX-XX",
  hour: "XXXX-XX-XX",
  day: "XXXX-XX-XX",
  weekend: "XXXX-WXX-WE",
  week: "XXXX-WXX",
  fortnight: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  season: "XXXX-XX",
  half: "XXXX-HX",
  year: "XXXX",
  decade: "XXX",
  century: "XX",
  millennium: "X",
};

/** The point `count` units from a day, or the underspecified value of the unit when the day is not known. */
export function shiftedMatch(first: number, end: number, day: number | null, unit: Unit, count: number): Match {
  if (day === null) return looseMatch(first, end, unit === "hour" ? "TIME" : "DATE", UNKNOWN[unit], unit);
  return pointMatch(first, end, shiftPoint(day, unit, count));
}

/** "yesterday", "today", "tomorrow", "tonight", "overnight", "now", "recently" …: words that are whole expressions. */
export function deicticAt(scene: Scene, i: number): Match | null {
  switch (wordAt(scene, i)) {
    case "today":
      return shiftedMatch(i, i + 1, scene.published, "day", 0);
    case "yesterday":
      return shiftedMatch(i, i + 1, scene.published, "day", -1);
    case "tomorrow":
      return shiftedMatch(i, i + 1, scene.published, "day", 1);
    case "tonight":
      return partMatch(i, i + 1, scene.published, "NI");
    case "overnight": {
      const match = partMatch(i, i + 1, scene.published === null ? null : scene.published - 1, "NI");
      return { ...match, to: scene.published };
    }
    case "now":
    case "nowadays":
    case "currently":
    case "presently":
      return looseMatch(i, i + 1, "DATE", "PRESENT_REF");
    case "recently":
    case "lately":
      return looseMatch(i, i + 1, "DATE", "PAST_REF");
    default:
      return null;
  }
}

/** A part of a day, valued `2025-11-25TNI`. */
export function partMatch(first: number, end: number, day: number | null, part: string): Match {
  return {
    first,
    end,
    type: "TIME",
    value:
      part === "MI"
        ? `${day === null ? "XXXX-XX-XX" : isoDay(day)}T12:00`
        : `${day === null ? "XXXX-XX-XX" : isoDay(day)}T${part}`,
    from: day,
    to: day,
    grain: "day",
  };
}

/** A weekday's entry that can be believed here: full names anywhere, short ones before a stop or comma. */
function weekdayEntry(scene: Scene, i: number): Word | null {
  const entry = entryAt(scene, i);
  if (entry === undefined || entry.weekday === null || !isCapital(scene, i)) return null;
  if (!entry.short) return entry;
  const mark = markAt(scene, i + 1);
  if (mark === 46 || mark === 44) return entry;
  return scene.tokens.shape[i + 1] === 1 && entry.text !== "sat" && entry.text !== "sun" ? entry : null;
}

/** "Tuesday", "Tuesdays", "last Monday": the day nearest to publication on the side the verbs tell; on publication's own weekday, that day. */
export function weekdayAt(scene: Scene, i: number, first: number, shift: Shift | null): Match | null {
  const entry = weekdayEntry(scene, i);
  if (entry === null || entry.weekday === null) return null;
  const end = entry.short ? skipStop(scene, i + 1) : i + 1;
  if (entry.plural) return looseMatch(first, end, "SET", `XXXX-WXX-${entry.weekday + 1}`, "week");
  if (scene.published === null) return looseMatch(first, end, "DATE", `XXXX-WXX-${entry.weekday + 1}`, "day");
  return pointMatch(first, end, dayPoint(weekdayNear(scene, scene.published, entry.weekday, first, end, shift)));
}

function weekdayNear(
  scene: Scene,
  published: number,
  weekday: number,
  first: number,
  end: number,
  shift: Shift | null,
): number {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const monday = published - weekdayOf(published);
  // Of yesterday nobody says "last Monday".
  if (shift === "last") return published - (back <= 1 ? back + 7 : back);
  // "Next Sunday" is the one to come: for most who say so it opens the next week.
  if (shift === "next") return weekday === 6 && back > 0 ? published + 7 - back : monday + 7 + weekday;
  if (shift === "this")
    return back === 0 ? published : scene.directionAt(first, end) === "past" ? published - back : published + 7 - back;
  if (back === 0) return published;
  if (scene.directionAt(first, end) === "either") return back <= 3 ? published - back : published + 7 - back;
  return isAhead(scene, first, end) ? published + 7 - back : published - back;
}

function isAhead(scene: Scene, first: number, end: number): boolean {
  const direction = scene.directionAt(first, end);
  return direction === "future" || direction === "leaning";
}

/** A noun that last/this/next can stand before: unit, season, month, weekday, part of day; `at` is that noun. */
export function shiftedNounAt(scene: Scene, first: number, at: number, shift: Shift): Match | null {
  const entry = entryAt(scene, at);
  if (entry === undefined) return null;
  const { published } = scene;
  const count = shift === "last" ? -1 : shift === "next" ? 1 : 0;
  if (entry.part !== null && !entry.plural) {
    if (shift === "this") return partMatch(first, at + 1, published, entry.part);
    if (shift === "last") return partMatch(first, at + 1, published === null ? null : published - 1, entry.part);
    return null;
  }
  if (entry.weekday !== null) {
    const match = weekdayAt(scene, at, first, shift);
    return match;
  }
  if (entry.month !== null && isCapital(scene, at)) {
    const end = entry.short ? skipStop(scene, at + 1) : at + 1;
    if (published === null)
      return looseMatch(first, end, "DATE", `XXXX-${String(entry.month).padStart(2, "0")}`, "month");
    return pointMatch(first, end, shiftedMonth(published, entry.month, shift));
  }
  if (entry.season !== null && !entry.plural) {
    if (published === null) return looseMatch(first, at + 1, "DATE", `XXXX-${entry.season}`, "season");
    return pointMatch(first, at + 1, shiftedSeason(published, entry.season, shift));
  }
  // "This Week" is a programme; "THIS WEEK" a heading.
  if (entry.unit === null || entry.plural || isTitleCase(scene, at)) return null;
  if (entry.unit === "second" || entry.unit === "minute" || entry.unit === "hour") return null;
  if (entry.unit === "season") return null;
  if (entry.unit === "weekend") return weekendMatch(scene, first, at + 1, shift);
  return shiftedMatch(first, at + 1, published, entry.unit, count);
}

function isTitleCase(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  return isCapital(scene, i) && tokens.text.charCodeAt(tokens.start[i] + 1) >= 97;
}

function shiftedMonth(published: number, month: number, shift: Shift): CalendarPoint {
  const now = civilFromDays(published);
  if (shift === "this") return monthPoint(now.year, month);
  if (shift === "last") return monthPoint(month < now.month ? now.year : now.year - 1, month);
  return monthPoint(month > now.month ? now.year : now.year + 1, month);
}

function shiftedSeason(published: number, season: "SP" | "SU" | "FA" | "WI", shift: Shift): CalendarPoint {
  const { year } = civilFromDays(published);
  if (shift === "this") return seasonPoint(year, season);
  const here = seasonPoint(year, season);
  if (shift === "last") return here.to < published ? here : seasonPoint(year - 1, season);
  return here.from > published ? here : seasonPoint(year + 1, season);
}

/** "the weekend", "last weekend": the one before publication for past verbs, the one to come for future ones. */
export function weekendMatch(scene: Scene, first: number, end: number, shift: Shift | null): Match {
  const { published } = scene;
  if (published === null) return looseMatch(first, end, "DATE", UNKNOWN.weekend, "weekend");
  const onWeekend = weekdayOf(published) >= 5;
  let weeks = 0;
  if (shift === "last") weeks = -1;
  else if (shift === "next") weeks = onWeekend || weekdayOf(published) >= 3 ? 1 : 0;
  else if (!onWeekend && !isAhead(scene, first, end)) weeks = -1;
  return pointMatch(first, end, weekendPoint(published + 7 * weeks));
}

/** "the third quarter", "the second half": the one of the publication year nearest to publication that the verbs allow. */
export function quarterNear(scene: Scene, first: number, end: number, quarter: number): Match {
  if (scene.published === null) return looseMatch(first, end, "DATE", `XXXX-Q${quarter}`, "quarter");
  const { year } = civilFromDays(scene.published);
  let best = quarterPoint(year, quarter);
  if (best.from > scene.published && scene.directionAt(first, end) === "past") best = quarterPoint(year - 1, quarter);
  // A fourth quarter spoken of in the first months of a year is last year's.
  if (quarter === 4 && civilFromDays(scene.published).month <= 4 && scene.directionAt(first, end) !== "future")
    best = quarterPoint(year - 1, 4);
  return pointMatch(first, end, best);
}

/** The day relative dates in the story count from: the point mentioned last, else publication. */
export function anchorDay(scene: Scene): number | null {
  return scene.last === null ? scene.published : scene.last.from;
}

/** "Nov. 25" has a part of day behind it ("Tuesday night", "Friday mornings"): widens the match to it. */
export function withPartOfDay(scene: Scene, match: Match): Match {
  if (match.grain !== "day" || match.type === "TIME") return match;
  const entry = entryAt(scene, match.end);
  const edge = entry?.edge != null && entryAt(scene, match.end + 1)?.part ? match.end + 1 : match.end;
  const part = entryAt(scene, edge);
  if (part === undefined || part.part === null || part.text === "noon" || part.text === "midday") return match;
  if (part.plural || match.type === "SET") {
    const weekday = match.from === null ? /W..-(\d)/.exec(match.value)?.[1] : String(weekdayOf(match.from) + 1);
    return looseMatch(
      match.first,
      edge + 1,
      "SET",
      weekday === undefined ? match.value : `XXXX-WXX-${weekday}T${part.part}`,
      "week",
    );
  }
  if (part.text === "dawn" || part.text === "dusk") return match;
  return { ...match, end: edge + 1, type: "TIME", value: `${match.value}T${part.part}` };
}

/** True when a dash and a word such as "end" follow ("year-end"). */
export function isDashed(scene: Scene, i: number, word: string): boolean {
  return isDash(markAt(scene, i)) && wordAt(scene, i + 1) === word;
}

/** The year as a match. */
export function yearMatch(first: number, end: number, year: number): Match {
  return pointMatch(first, end, yearPoint(year));
}
