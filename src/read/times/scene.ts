import { civilFromDays } from "../../kit/civil-date.ts";
import type { CalendarPoint } from "./calendar-point.ts";
import type { Unit, Word } from "./lexicon.ts";
import type { TimeTokens } from "./time-tokens.ts";

/** Whether what happens at a date lies before or after the day of publication, as the verbs beside it tell; "leaning" is a future
 * of weak signs (infinitives, "would"), good for weekdays but not for years; "either" is what was fixed for a day and did not keep to it. */
export type Direction = "past" | "future" | "leaning" | "either" | "unknown";

/** What the grammar knows while it walks through a text. Only the last points change. */
export type Scene = {
  readonly tokens: TimeTokens;
  /** Day number of publication; null leaves relative expressions underspecified. */
  readonly published: number | null;
  /** Slash dates read day first ("3/11" = 3 November). */
  readonly dayFirst: boolean;
  readonly directionAt: (first: number, end: number) => Direction;
  /** The token the expression being read begins at: an empty line before it does not break it off. */
  origin: number;
  /** How deep the expression being read is nested. */
  depth: number;
  /** The calendar point mentioned last: what "the next day", "that year" and "later" count from. */
  last: CalendarPoint | null;
  /** The quarter mentioned last: what "a year earlier" in a company report compares with. */
  lastQuarter: CalendarPoint | null;
};

/** A reading of the tokens from `first` to `end` (exclusive) as one time expression. */
export type Match = {
  readonly first: number;
  readonly end: number;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  readonly value: string;
  /** Days covered, inclusive; null when the calendar place is not known. */
  readonly from: number | null;
  readonly to: number | null;
  readonly grain: Unit | null;
  /** For durations with a plain number: how many of `grain`. */
  readonly count?: number;
  /** A point named only for comparison ("a year earlier"): the story does not move there. */
  readonly compared?: true;
};

/** The word of a token, lower-cased, or "" when the lexicon does not know it or the text ends. */
export function wordAt(scene: Scene, i: number): string {
  return entryAt(scene, i)?.text ?? "";
}

/** The lexicon entry of a token that goes on the phrase: null past the end or behind an empty line. */
export function entryAt(scene: Scene, i: number): Word | undefined {
  const { tokens } = scene;
  return goesOn(scene, i) ? tokens.words[i] : undefined;
}

/** True when no empty line parts the token from the expression being read. */
function goesOn(scene: Scene, i: number): boolean {
  const { tokens, origin } = scene;
  if (i < 0 || i >= tokens.count) return false;
  return i >= origin ? i === origin || tokens.gap[i] < 2 : tokens.gap[i + 1] < 2;
}

/** The code of a single-character token that goes on the phrase, else 0. */
export function markAt(scene: Scene, i: number): number {
  const { tokens } = scene;
  return goesOn(scene, i) && tokens.shape[i] === 2 ? tokens.text.charCodeAt(tokens.start[i]) : 0;
}

/** True when the token follows its predecessor without white space. */
export function isJoined(scene: Scene, i: number): boolean {
  return i > 0 && i < scene.tokens.count && scene.tokens.gap[i] === 0;
}

/** The digits of a number token of at most `width` digits, else null. */
export function digitsAt(scene: Scene, i: number, width = 4): number | null {
  const { tokens } = scene;
  if (i < 0 || i >= tokens.count || tokens.shape[i] !== 1 || tokens.end[i] - tokens.start[i] > width) return null;
  let n = 0;
  for (let at = tokens.start[i]; at < tokens.end[i]; at++) n = n * 10 + tokens.text.charCodeAt(at) - 48;
  return n;
}

/** How many digits a number token has; 0 for other tokens. */
export function widthAt(scene: Scene, i: number): number {
  const { tokens } = scene;
  return i >= 0 && i < tokens.count && tokens.shape[i] === 1 ? tokens.end[i] - tokens.start[i] : 0;
}

/** True when the token begins with a capital Latin letter. */
export function isCapital(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (i < 0 || i >= tokens.count || tokens.shape[i] !== 0) return false;
  const code = tokens.text.charCodeAt(tokens.start[i]);
  return code >= 65 && code <= 90;
}

/** Skips a full stop glued to an abbreviation ("Nov."), if one stands there. */
export function skipStop(scene: Scene, i: number): number {
  return markAt(scene, i) === 46 && isJoined(scene, i) ? i + 1 : i;
}

/** True for hyphens and dashes. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x20_10 && code <= 0x20_15);
}

/** A match that names a place on the calendar. */
export function pointMatch(first: number, end: number, point: CalendarPoint): Match {
  return { first, end, type: "DATE", value: point.value, from: point.from, to: point.to, grain: point.grain };
}

/** A match without a place on the calendar. */
export function looseMatch(
  first: number,
  end: number,
  type: Match["type"],
  value: string,
  grain: Unit | null = null,
): Match {
  return { first, end, type, value, from: null, to: null, grain };
}

/** The year of publication, or null. */
export function publishedYear(scene: Scene): number | null {
  return scene.published === null ? null : civilFromDays(scene.published).year;
}
