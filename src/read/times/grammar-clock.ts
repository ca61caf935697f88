import { isoDay } from "../../kit/civil-date.ts";
import { digitsAt, entryAt, isJoined, markAt, widthAt, wordAt } from "./scene.ts";
import type { Match, Scene } from "./scene.ts";

const COLON = 58;
const STOP = 46;
const ZONES = new Set("gmt utc est edt cst cdt mst mdt pst pdt bst cet cest eet eest msk ist".split(" "));
const two = (n: number): string => String(n).padStart(2, "0");

/** A time of day: hours and minutes, where it ends, and whether its zone is UTC. */
type Clock = { readonly end: number; readonly hour: number; readonly minute: number | null; readonly utc: boolean };

/** Reads "7:15 p.m.", "5 p.m. EST", "14:30", "0735 GMT", "9 o'clock", "noon", "midnight" as a time of the day `day` (the publication day by default). */
export function clockAt(scene: Scene, i: number, day: number | null = null): Match | null {
  const clock = clockFaceAt(scene, i);
  if (clock === null) return null;
  return clockMatch(scene, i, clock, day ?? contextDay(scene));
}

function contextDay(scene: Scene): number | null {
  return scene.last !== null && scene.last.from === scene.last.to ? scene.last.from : scene.published;
}

function clockMatch(_scene: Scene, first: number, clock: Clock, day: number | null): Match {
  const date = day === null ? "XXXX-XX-XX" : isoDay(day);
  const value = `${date}T${two(clock.hour)}:${two(clock.minute ?? 0)}${clock.utc ? "Z" : ""}`;
  return { first, end: clock.end, type: "TIME", value, from: day, to: day, grain: "minute" };
}

function clockFaceAt(scene: Scene, i: number): Clock | null {
  const word = wordAt(scene, i);
  if (word === "noon" || word === "midday") return { end: i + 1, hour: 12, minute: 0, utc: false };
  if (word === "midnight") return { end: i + 1, hour: 24, minute: 0, utc: false };
  const digits = digitsAt(scene, i, 4);
  const hour = digits ?? entryAt(scene, i)?.cardinal ?? null;
  if (hour === null || isFraction(scene, i)) return null;
  if (
    wordAt(scene, i + 1) === "o" &&
    markAt(scene, i + 2) !== 0 &&
    wordAt(scene, i + 3) === "clock" &&
    hour >= 1 &&
    hour <= 12
  )
    return { end: i + 4, hour, minute: 0, utc: false };
  if (digits === null) return null;
  if (widthAt(scene, i) === 4) return militaryAt(scene, i, digits);
  if (widthAt(scene, i) > 2) return null;
  let at = i + 1;
  let minute: number | null = null;
  const mark = markAt(scene, at);
  if (
    (mark === COLON || mark === STOP) &&
    isJoined(scene, at) &&
    isJoined(scene, at + 1) &&
    widthAt(scene, at + 1) === 2
  ) {
    minute = digitsAt(scene, at + 1, 2);
    if (minute === null || minute > 59) return null;
    at += 2;
  }
  const half = halfOfDayAt(scene, at);
  if (half !== null && hour >= 1 && hour <= 12) {
    const h = (hour % 12) + (half.pm ? 12 : 0);
    return { ...zoneAfter(scene, half.end), hour: h, minute };
  }
  if (minute === null || hour > 24) return null;
  const zone = zoneAfter(scene, at);
  // "14:30" is a time of day by itself; "14.30" only with a zone, and "2-1", "3:16" of scores and verses not at all.
  if (zone.end > at) return { ...zone, hour, minute };
  // "at 17.40", but not "at 3.75 per cent"
  if (mark === STOP && CLOCK_LEADS.has(wordAt(scene, i - 1)) && hour > 0 && !isAmountNext(scene, at))
    return { end: at, hour, minute, utc: false };
  if (mark === COLON && (hour >= 13 || widthAt(scene, i) === 2 || wordAt(scene, i - 1) === "at")) {
    if (markAt(scene, at) === COLON && isJoined(scene, at)) return null;
    return { end: wordAt(scene, at) === "hours" ? at + 1 : at, hour, minute, utc: false };
  }
  return null;
}

const CLOCK_LEADS = new Set(["at", "until", "by", "around", "before", "after", "since"]);

/** True where what stands behind a number shows it to be an amount: a plain word or a sign, rather than the end of a phrase. */
function isAmountNext(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (i >= tokens.count || tokens.gap[i] === 2) return false;
  const mark = markAt(scene, i);
  if (mark !== 0) return mark !== STOP && mark !== 44 && mark !== 59 && mark !== 41;
  return !/^(?:on|and|when|that|this|in|to|the|after|before|local|today|yesterday)$/.test(
    tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase(),
  );
}

function isFraction(scene: Scene, i: number): boolean {
  const before = markAt(scene, i - 1);
  return isJoined(scene, i) && (before === STOP || before === 44 || before === COLON || before === 36);
}

function militaryAt(scene: Scene, i: number, digits: number): Clock | null {
  const hour = Math.floor(digits / 100);
  const minute = digits % 100;
  if (hour > 24 || minute > 59) return null;
  const zone = zoneAfter(scene, i + 1);
  if (zone.end > i + 1) return { ...zone, hour, minute };
  if (wordAt(scene, i + 1) === "hours") return { end: i + 2, hour, minute, utc: false };
  return null;
}

function halfOfDayAt(scene: Scene, i: number): { readonly end: number; readonly pm: boolean } | null {
  const { tokens } = scene;
  if (i >= tokens.count || tokens.shape[i] !== 0 || tokens.gap[i] === 2) return null;
  const word = wordAt(scene, i);
  if (word === "am" || word === "pm") return { end: i + 1, pm: word === "pm" };
  const letters = tokens.text.slice(tokens.start[i], Math.min(tokens.end[i], tokens.start[i] + 2)).toLowerCase();
  if (letters !== "a" && letters !== "p") return null;
  if (markAt(scene, i + 1) !== STOP || !isJoined(scene, i + 1) || !isJoined(scene, i + 2)) return null;
  if (tokens.end[i + 2] - tokens.start[i + 2] !== 1 || tokens.text[tokens.start[i + 2]].toLowerCase() !== "m")
    return null;
  const stop = markAt(scene, i + 3) === STOP && isJoined(scene, i + 3);
  return { end: stop ? i + 4 : i + 3, pm: letters === "p" };
}

function zoneAfter(scene: Scene, i: number): { readonly end: number; readonly utc: boolean } {
  const word = wordAt(scene, i);
  if (ZONES.has(word)) return { end: i + 1, utc: word === "gmt" || word === "utc" };
  if (word === "local" && wordAt(scene, i + 1) === "time") return { end: i + 2, utc: false };
  return { end: i, utc: false };
}
