// When: time expressions and the days they mean. "Friday", "last week" and "the 9th" mean a day only from the day of publication and
// the verbs beside them, so a grammar (grammar.ts and its parts) reads expressions left to right and puts each on the calendar;
// claim-dates.ts then picks what dates a claim. Weakness: English only, and past or future of a bare weekday is a guess from tense.

import type { TimeExpression } from "../../domain/claim.ts";
import { parseIsoDay } from "../../kit/civil-date.ts";
import type { CalendarPoint } from "./calendar-point.ts";
import { expressionAt } from "./grammar.ts";
import type { Unit } from "./lexicon.ts";
import type { Direction, Match, Scene } from "./scene.ts";
import { directionByVerbs } from "./tense.ts";
import { cutTimeTokens } from "./time-tokens.ts";
import type { TimeTokens } from "./time-tokens.ts";

/** What a caller may change about the reading of times. */
export type TimeOptions = {
  /** Numeric dates with slashes are day first ("3/11/2025" = 3 November); the default is month first. */
  readonly dayFirst?: boolean;
  /** A better judge of past or future than the built-in one, given the expression's offsets. */
  readonly directionAt?: (start: number, end: number) => Direction;
};

/** A time expression with its place on the calendar: `from` and `to` are ISO-countable day numbers (inclusive), null when not known. */
export type TimeMention = TimeExpression & {
  readonly from: number | null;
  readonly to: number | null;
  readonly grain: Unit | null;
  /** For durations of a known number: how many of `grain`. */
  readonly count: number | null;
};

/**
 * Finds every time expression of an English text with its TIMEX3 value, in the order of the text.
 *
 * `published` is the day relative expressions count from (`YYYY-MM-DD…`; only the day is read). Without it they keep an
 * underspecified value: "yesterday" `XXXX-XX-XX`, "Friday" `XXXX-WXX-5`, "3 May" `XXXX-05-03`, "last week" `XXXX-WXX`,
 * "last year" `XXXX`. Spans include "the", "early", "at least", but no preposition. One pass, linear, never throws.
 *
 * Source of the conventions: TimeML 1.2.1 annotation guidelines (TIMEX3), TempEval-3 task description (UzZaman et al. 2013).
 */
export function findTimes(
  text: string,
  published: string | null,
  options: TimeOptions = {},
): readonly TimeExpression[] {
  return findTimeMentions(text, published, options).map(({ start, end, text: words, type, value }) => ({
    start,
    end,
    text: words,
    type,
    value,
  }));
}

/** Like `findTimes`, with the days each expression covers, as the dating of claims needs them. */
export function findTimeMentions(
  text: string,
  published: string | null,
  options: TimeOptions = {},
): readonly TimeMention[] {
  return mentionsOf(cutTimeTokens(text), published, options);
}

/** `findTimeMentions` over tokens already cut. */
export function mentionsOf(
  tokens: TimeTokens,
  published: string | null,
  options: TimeOptions = {},
): readonly TimeMention[] {
  const judge = options.directionAt;
  const scene: Scene = {
    tokens,
    published: published === null ? null : parseIsoDay(published.slice(0, 10)),
    dayFirst: options.dayFirst ?? false,
    directionAt: judge
      ? (first, end) => judge(tokens.start[first], tokens.end[end - 1])
      : (first, end) => directionByVerbs(tokens, first, end),
    origin: 0,
    depth: 0,
    last: null,
    lastQuarter: null,
  };
  const mentions: TimeMention[] = [];
  let floor = 0;
  for (let i = 0; i < tokens.count;) {
    const entry = tokens.words[i];
    if (tokens.shape[i] !== 1 && !(entry !== undefined && entry.trigger)) {
      i++;
      continue;
    }
    scene.origin = i;
    const match = expressionAt(scene, i);
    if (match === null || match.first < floor) {
      i = match === null ? i + 1 : match.end;
      continue;
    }
    remember(scene, match);
    const start = tokens.start[match.first];
    const end = tokens.end[match.end - 1];
    mentions.push({
      start,
      end,
      text: tokens.text.slice(start, end),
      type: match.type,
      value: match.value,
      from: match.from,
      to: match.to,
      grain: match.grain,
      count: match.count ?? null,
    });
    i = match.end;
    floor = match.end;
  }
  return mentions;
}

function remember(scene: Scene, match: Match): void {
  if (match.from === null || match.to === null || match.grain === null || match.type === "DURATION" || match.compared)
    return;
  const point: CalendarPoint = { grain: match.grain, value: match.value, from: match.from, to: match.to };
  scene.last = point;
  if (point.grain === "quarter") scene.lastQuarter = point;
}
