// How many were harmed, and how. Reports give figures with bounds, in words and as words of quantity, far from the harm or
// behind it. A figure is read with its bound (figures.ts) and joined to the word of harm near it (harm-words.ts).
// Weakness: stated at findCasualtyFigures.

import type { CasualtyFigure } from "../../domain/claim.ts";
import type { Span } from "../../domain/span.ts";
import { cutTimeTokens, type TimeTokens } from "../times/time-tokens.ts";
import { type Figure, figureAt, wordOf } from "./figures.ts";
import { AUXILIARIES, type HarmFound, harmAt, personNear, PERSONS, refineHarm } from "./harm-at.ts";
import { type Harm, mayTellHarm } from "./harm-words.ts";

/** A figure of human harm with the stretch of words from figure to harm (or harm to figure). */
export type CasualtyMention = Span & { readonly figure: CasualtyFigure };

/** How many words a figure may stand before its harm. */
const REACH = 22;

/**
 * Finds figures of human harm: how many, between what bounds, and what befell them.
 *
 * `best` is the stated number and null for ranges and indefinite words. "At least/more than n": low n, no high. "Up to/as many as n":
 * high n, no low. "About/nearly n": no bounds. "Between a and b": low and high. "Dozens" 24-99, "hundreds" 200-999, "tens of
 * thousands" 20,000-99,999 and so on: from two of the unit to just under the next. "No one was hurt", "no casualties": 0.
 * With `span`, only what lies inside it. Offsets refer to the whole text. Linear; never throws.
 * Known weakness: a subject's figure may be taken for its victims' where the victims are an unnumbered list of names.
 */
export function findCasualtyFigures(text: string, span?: Span): readonly CasualtyMention[] {
  const shift = span?.start ?? 0;
  const inside = span === undefined ? text : text.slice(span.start, span.end);
  if (!mayTellHarm(inside)) return [];
  const tokens = cutTimeTokens(inside);
  const found: CasualtyMention[] = [];
  let floor = 0;
  const put = (first: number, end: number, figure: Omit<Figure, "first" | "end">, harm: Harm) => {
    found.push({
      start: tokens.start[first] + shift,
      end: tokens.end[end - 1] + shift,
      figure: { best: figure.best, low: figure.low, high: figure.high, harm },
    });
    floor = end;
  };
  const figures: Figure[] = [];
  let counted = 0;
  // Figures are read once, from left to right, so that "between 30 and 40" is never read as "40"; and only where harm asks for them.
  const countTo = (to: number) => {
    while (counted < to) {
      const figure = isNoOne(tokens, counted) ? null : figureAt(tokens, counted);
      if (figure !== null) figures.push(figure);
      counted = figure === null ? counted + 1 : figure.end;
    }
  };
  for (let i = 0; i < tokens.count; i++) {
    const toll = tollAt(tokens, i);
    if (toll !== null) {
      put(i, toll.end, toll, "killed");
      i = toll.end - 1;
      continue;
    }
    const harm = harmAt(tokens, i);
    if (harm === null) continue;
    // "Killed or wounded": one figure, both harms.
    if (harm.end < tokens.count && wordOf(tokens, harm.end) === "or") {
      const other = harmAt(tokens, harm.end + 1);
      if (other !== null && harm.harm !== other.harm) {
        harm.harm = "killed or wounded";
        harm.end = other.end;
      }
    }
    const none = noneBefore(tokens, i, floor) ?? (harm.use === "verb" ? noneBehind(tokens, harm.end) : null);
    if (none !== null) {
      put(Math.min(none.first, i), Math.max(none.end, harm.end), { best: 0, low: 0, high: 0 }, harm.harm);
      i = Math.max(none.end, harm.end) - 1;
      continue;
    }
    const behind = figureBehind(tokens, harm.end, harm);
    if (behind !== null) {
      const [end, befell] = refineHarm(tokens, behind.end, harm.harm);
      put(i, end, behind, befell);
      i = end - 1;
      continue;
    }
    countTo(i);
    const before =
      harm.active && takesObject(tokens, i, harm.end) ? null : figureBefore(tokens, figures, i, floor, harm.use);
    if (before !== null) put(before.first, harm.end, before, harm.harm);
    i = harm.end - 1;
  }
  return found;
}

function isNoOne(tokens: TimeTokens, i: number): boolean {
  return wordOf(tokens, i) === "one" && wordOf(tokens, i - 1) === "no";
}

/** "The death toll rose to 45", "a toll of at least 45". */
function tollAt(tokens: TimeTokens, i: number): Figure | null {
  if (wordOf(tokens, i) !== "toll") return null;
  for (let at = i + 1; at < i + 7 && at < tokens.count && !stops(tokens, at); at++) {
    const word = wordOf(tokens, at);
    if (
      word !== "to" &&
      word !== "of" &&
      word !== "at" &&
      word !== "reached" &&
      word !== "is" &&
      word !== "was" &&
      word !== "stands"
    )
      continue;
    const figure = figureAt(
      tokens,
      wordOf(tokens, at + 1) === "at" && wordOf(tokens, at + 2) !== "least" ? at + 2 : at + 1,
    );
    if (figure !== null && !isMeasure(tokens, figure.end)) return figure;
  }
  return null;
}

/** "killed at least 12 people", "the deaths of 12", "killing another six". */
function figureBehind(tokens: TimeTokens, i: number, harm: HarmFound): Figure | null {
  if (harm.use === "state") return null;
  let at = i;
  if (harm.use === "noun") {
    if (wordOf(tokens, at) !== "of" && wordOf(tokens, at) !== "to" && wordOf(tokens, at) !== "among") return null;
    at++;
  }
  const skip = wordOf(tokens, at);
  if (
    skip === "another" ||
    skip === "all" ||
    (skip === "a" && wordOf(tokens, at + 1) === "further") ||
    skip === "its" ||
    skip === "their"
  )
    at += skip === "a" ? 2 : 1;
  const figure = figureAt(tokens, at);
  if (figure !== null) return isMeasure(tokens, figure.end) ? null : figure;
  if ((skip === "a" || skip === "an") && PERSONS.has(personNear(tokens, at + 1)))
    return { first: at, end: at + 1, best: 1, low: 1, high: 1 };
  return null;
}

const NOUN_SPOILERS = new Set(
  (
    "drones missiles rockets strikes shells attacks bombs houses homes buildings villages towns cities tanks vehicles trucks cars ships boats percent points miles km " +
    "kilometres kilometers metres meters hectares tonnes tons times rounds provisions articles countries dollars euros pounds cases days weeks months years hours minutes " +
    "meetings talks sessions elections summits rounds day week month year hour minute metre mile kilometre per-cent per schools hospitals aircraft positions sites provinces districts prizes seats votes"
  ).split(" "),
);

/** True when what is counted is no one: a measure, a date, a thing. */
function isMeasure(tokens: TimeTokens, i: number): boolean {
  const { text } = tokens;
  if (i < tokens.count && tokens.gap[i] < 2) {
    const mark = text[tokens.start[i]];
    if (mark === "%") return true;
    if (mark === "-" && tokens.gap[i] === 0) return true;
  }
  if (tokens.words[i]?.month != null && tokens.words[i]?.text !== "may") return true;
  if (wordOf(tokens, i) === "of" && wordOf(tokens, i + 1) !== "them") return NOUN_SPOILERS.has(wordOf(tokens, i + 2));
  return NOUN_SPOILERS.has(wordOf(tokens, i)) || NOUN_SPOILERS.has(wordOf(tokens, i + 1));
}

/** An active verb with an unnumbered object: its subject's figure is not the victims'. */
function takesObject(tokens: TimeTokens, i: number, end: number): boolean {
  const aux = wordOf(tokens, i - 1);
  if (AUXILIARIES.has(aux)) return false;
  const next = wordOf(tokens, end);
  return (
    next === "the" ||
    next === "a" ||
    next === "an" ||
    next === "his" ||
    next === "her" ||
    next === "its" ||
    next === "their" ||
    next === "several"
  );
}

/** The figure nearest before the harm in its clause, past figures that only single out some of them ("including three children"). */
function figureBefore(
  tokens: TimeTokens,
  figures: readonly Figure[],
  i: number,
  floor: number,
  use: HarmFound["use"],
): Figure | null {
  const lowest = Math.max(floor, i - (use === "noun" ? 5 : REACH));
  let clear = i;
  for (let f = figures.length - 1; f >= 0 && figures[f].first >= lowest; f--) {
    const figure = figures[f];
    for (; clear > figure.end; clear--) if (stops(tokens, clear - 1)) return null;
    if (figure.end > i || isPart(tokens, figure) || isMeasure(tokens, figure.end) || isCalendar(tokens, figure.first))
      continue;
    return figure;
  }
  return null;
}

/** "including three", "three of them", "among them two": a part of a figure told before. */
function isPart(tokens: TimeTokens, figure: Figure): boolean {
  const before = wordOf(tokens, figure.first - 1);
  if (before === "including" || before === "among" || before === "them" || before === "whom") return true;
  const after = wordOf(tokens, figure.end + 1);
  return wordOf(tokens, figure.end) === "of" && (after === "them" || after === "whom");
}

/** Dates, and ages between commas ("Toll, 22, was killed"), and names with a number ("the T-72"). */
function isCalendar(tokens: TimeTokens, i: number): boolean {
  const mark = (at: number) =>
    at >= 0 && at < tokens.count && tokens.shape[at] === 2 ? tokens.text[tokens.start[at]] : "";
  if (mark(i - 1) === "," && mark(i + 1) === "," && tokens.shape[i] === 1) return true;
  if (mark(i - 1) === "-" && tokens.gap[i] === 0 && i > 1 && tokens.shape[i - 2] === 0) return true;
  const before = tokens.words[i - 1] ?? tokens.words[i - 2];
  if (before?.month != null && before.text !== "may") return true;
  const width = tokens.shape[i] === 1 ? tokens.end[i] - tokens.start[i] : 0;
  const lead = wordOf(tokens, i - 1);
  return (
    width === 4 &&
    (lead === "in" ||
      lead === "since" ||
      lead === "of" ||
      lead === "by" ||
      lead === "until" ||
      lead === "for" ||
      lead === "from" ||
      lead === "before" ||
      lead === "after")
  );
}

function stops(tokens: TimeTokens, i: number): boolean {
  if (tokens.shape[i] !== 2) return false;
  const mark = tokens.text[tokens.start[i]];
  if (mark === ";" || mark === "!" || mark === "?") return true;
  if (mark !== ".") return false;
  return i + 1 >= tokens.count || tokens.gap[i + 1] > 0 || "'\"”’".includes(tokens.text[tokens.start[i + 1]] ?? " ");
}

/** "No one was killed", "nobody has been hurt", "there were no casualties", "without casualties". */
function noneBefore(
  tokens: TimeTokens,
  i: number,
  floor: number,
): { readonly first: number; readonly end: number } | null {
  for (let at = i - 1; at >= Math.max(floor, i - 6); at--) {
    if (stops(tokens, at)) return null;
    const word = wordOf(tokens, at);
    if (word === "nobody" || word === "none" || word === "without") return { first: at, end: i };
    if (word === "no") {
      const next = wordOf(tokens, at + 1);
      return next === "longer" || next === "fewer" || next === "more" || next === "less" ? null : { first: at, end: i };
    }
    if (word === "and" || word === "but" || (figureAt(tokens, at) !== null && !isNoOne(tokens, at))) return null;
  }
  return null;
}

/** "killed no one", "hurt nobody". */
function noneBehind(tokens: TimeTokens, i: number): { readonly first: number; readonly end: number } | null {
  const word = wordOf(tokens, i);
  if (word === "nobody") return { first: i, end: i + 1 };
  return word === "no" && wordOf(tokens, i + 1) === "one" ? { first: i, end: i + 2 } : null;
}
