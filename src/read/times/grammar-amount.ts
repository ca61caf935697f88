import { digitsAt, entryAt, isDash, isJoined, looseMatch, markAt, widthAt, wordAt } from "./scene.ts";
import type { Match, Scene } from "./scene.ts";
import type { Unit } from "./lexicon.ts";

/** How many: a number, or null where the words leave it open ("several"). */
export type Amount = { readonly end: number; readonly n: number | null; readonly plain: boolean };

/** TIMEX3's letters for a length; the T marks times of day. */
const LETTER: Readonly<Record<Unit, string>> = {
  second: "TS",
  minute: "TM",
  hour: "TH",
  day: "D",
  weekend: "D",
  week: "W",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  season: "M",
  half: "H",
  year: "Y",
  decade: "DE",
  century: "C",
  millennium: "ML",
};

/** `P3D`, `PT16H`, `PXY`: the TIMEX3 value of so many units; decades and centuries of a known number are counted in years. */
export function durationValue(n: number | null, unit: Unit): string {
  if (n !== null && unit === "fortnight") return `P${n * 2}W`;
  if (n !== null && unit === "weekend") return `P${n * 2}D`;
  if (n !== null && unit === "quarter" && n > 1) return `P${n * 3}M`;
  if (n !== null && unit === "decade") return `P${n * 10}Y`;
  if (n !== null && unit === "century") return `P${n * 100}Y`;
  if (n !== null && unit === "hour" && n % 24 === 0 && n === 24) return "P1D";
  if (n !== null && unit === "hour" && !Number.isInteger(n) && (n * 2) % 1 === 0)
    return n < 1 ? `PT${n * 60}M` : `PT${Math.floor(n)}H30M`;
  const letter = LETTER[unit];
  return letter.startsWith("T") ? `PT${n ?? "X"}${letter.slice(1)}` : `P${n ?? "X"}${letter}`;
}

/** Reads an amount: "12", "1,200", "5 1/2", "2.5", "twenty-four", "two thousand", "a couple of", "a few", "several", "half a". */
export function amountAt(scene: Scene, i: number): Amount | null {
  const digits = digitsAt(scene, i, 9);
  if (digits !== null) return digitAmount(scene, i, digits);
  const word = wordAt(scene, i);
  if (word === "half") {
    const article = wordAt(scene, i + 1);
    return article === "a" || article === "an" ? { end: i + 2, n: 0.5, plain: false } : null;
  }
  if (word === "several" || word === "few" || word === "some" || word === "many")
    return { end: i + 1, n: null, plain: false };
  if (word === "couple" || word === "dozen") return ofAmount(scene, i + 1, word === "couple" ? 2 : 12);
  if (word === "dozens" || word === "hundreds" || word === "thousands") return ofAmount(scene, i + 1, null);
  if (word === "a" || word === "an") {
    const next = wordAt(scene, i + 1);
    if (next === "few") return { end: i + 2, n: null, plain: false };
    if (next === "couple") return ofAmount(scene, i + 2, 2);
    if (next === "dozen") return ofAmount(scene, i + 2, 12);
    if (next !== "hundred" && next !== "thousand") return next === "half" ? null : { end: i + 1, n: 1, plain: true };
  }
  return wordAmount(scene, i);
}

function ofAmount(scene: Scene, end: number, n: number | null): Amount {
  return { end: wordAt(scene, end) === "of" ? end + 1 : end, n, plain: false };
}

function digitAmount(scene: Scene, i: number, digits: number): Amount {
  let n = digits;
  let end = i + 1;
  if (markAt(scene, end) === 44 && isJoined(scene, end) && isJoined(scene, end + 1) && widthAt(scene, end + 1) === 3) {
    n = n * 1000 + (digitsAt(scene, end + 1) ?? 0);
    end += 2;
  } else if (
    markAt(scene, end) === 46 &&
    isJoined(scene, end) &&
    isJoined(scene, end + 1) &&
    widthAt(scene, end + 1) === 1
  ) {
    n += (digitsAt(scene, end + 1) ?? 0) / 10;
    end += 2;
  }
  const half = digitsAt(scene, end, 1);
  if (half === 1 && markAt(scene, end + 1) === 47 && digitsAt(scene, end + 2, 1) === 2)
    return { end: end + 3, n: n + 0.5, plain: false };
  if (markAt(scene, end) === 0xbd) return { end: end + 1, n: n + 0.5, plain: false };
  return { end, n, plain: true };
}

function wordAmount(scene: Scene, i: number): Amount | null {
  let total = 0;
  let current = 0;
  let end = i;
  let seen = false;
  for (let steps = 0; steps < 8; steps++) {
    let at = end;
    if (seen && isDash(markAt(scene, at)) && isJoined(scene, at) && isJoined(scene, at + 1)) at++;
    else if (seen && wordAt(scene, at) === "and" && (current >= 100 || total > 0)) at++;
    const cardinal = entryAt(scene, at)?.cardinal ?? null;
    if (cardinal === null || (seen && (wordAt(scene, at) === "a" || wordAt(scene, at) === "an"))) break;
    if (cardinal === 100) current = Math.max(1, current) * 100;
    else if (cardinal === 1000) {
      total += Math.max(1, current) * 1000;
      current = 0;
    } else if (seen && current % 10 !== 0) break;
    else if (seen && current > 0 && current % 100 !== 0 && cardinal >= 10) break;
    else current += cardinal;
    seen = true;
    end = at + 1;
  }
  return seen ? { end, n: total + current, plain: true } : null;
}

/** Words that may stand between an amount and its unit. */
const FILLERS = new Set([
  "trading",
  "business",
  "working",
  "consecutive",
  "straight",
  "full",
  "whole",
  "entire",
  "more",
  "long",
]);

/** An amount with its unit, and what follows that belongs to it. */
export type Length = {
  readonly end: number;
  readonly n: number | null;
  readonly unit: Unit;
  readonly value: string;
  readonly joined: boolean;
};

/** Reads a length of time: "three days", "five-year", "two to three weeks", "an hour and a half", "2 hours 30 minutes". */
export function lengthAt(scene: Scene, i: number): Length | null {
  let amount = amountAt(scene, i);
  if (amount === null) return null;
  // A range "two to three weeks" is valued by its lower bound, as TimeBank does.
  const link = wordAt(scene, amount.end);
  if (amount.plain && (link === "to" || link === "or" || isDash(markAt(scene, amount.end)))) {
    const upper = amountAt(scene, amount.end + 1);
    if (upper !== null && upper.plain && unitAt(scene, upper.end) !== null) amount = { ...upper, n: amount.n };
  }
  let at = amount.end;
  let { n } = amount;
  if (wordAt(scene, at) === "and" && wordAt(scene, at + 1) === "a" && wordAt(scene, at + 2) === "half" && n !== null) {
    n += 0.5;
    at += 3;
  }
  const found = unitAt(scene, at);
  if (found === null) return null;
  const { unit, joined } = found;
  let { end } = found;
  if (
    wordAt(scene, end) === "and" &&
    wordAt(scene, end + 1) === "a" &&
    wordAt(scene, end + 2) === "half" &&
    n !== null
  ) {
    n += 0.5;
    end += 3;
  }
  let value = durationValue(n, unit);
  if (unit === "hour" && n !== null && Number.isInteger(n)) {
    const minutes = amountAt(scene, wordAt(scene, end) === "and" ? end + 1 : end);
    const unitOfRest = minutes === null ? null : unitAt(scene, minutes.end);
    if (minutes !== null && minutes.n !== null && unitOfRest !== null && unitOfRest.unit === "minute") {
      value = `PT${n}H${minutes.n}M`;
      end = unitOfRest.end;
    }
  }
  return { end, n, unit, value, joined };
}

/** Reads a unit after an amount, over a hyphen or a filler ("trading days"). */
export function unitAt(
  scene: Scene,
  i: number,
): { readonly end: number; readonly unit: Unit; readonly joined: boolean } | null {
  let at = i;
  let joined = false;
  if (isDash(markAt(scene, at)) && isJoined(scene, at)) {
    at++;
    joined = true;
  } else if (FILLERS.has(wordAt(scene, at))) at++;
  const entry = entryAt(scene, at);
  if (entry === undefined || entry.unit === null) return null;
  let end = at + 1;
  if (joined && isDash(markAt(scene, end)) && wordAt(scene, end + 1) === "long") end += 2;
  return { end, unit: entry.unit, joined };
}

/** A length as a match. */
export function durationMatch(first: number, length: Length): Match {
  const match = looseMatch(first, length.end, "DURATION", length.value, length.unit);
  return length.n === null ? match : { ...match, count: length.n };
}
