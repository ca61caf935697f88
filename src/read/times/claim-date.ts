import type { QuotedSpan } from "../../domain/span.ts";
import { civilFromDays, isoDay } from "../../kit/civil-date.ts";
import { monthPoint, yearPoint } from "./calendar-point.ts";
import type { TimeMention } from "./find-times.ts";
import type { TimeTokens } from "./time-tokens.ts";

/** A date expression that can govern a claim. */
export type ClaimDate = {
  /** With the preposition that belongs to it: "on Sunday night", "in 2008", "within 30 days". */
  readonly expression: QuotedSpan;
  /** Without: "Sunday night", "2008", "30 days". */
  readonly core: QuotedSpan;
  /** Day, month, year or inclusive interval `a/b`; null when it cannot be resolved ("within a month of ratification"). */
  readonly iso: string | null;
  /** For limits counted from a day ("within 30 days"): the whole stretch up to the limit, which dates what happens inside it. */
  readonly window: string | null;
  /** "Since 1974, when …": the day, month or year that the stretch begins with; null for other dates. */
  readonly since?: string;
  /**
   * `date` stands on the calendar by itself or from publication; `limit` is something due ("until Friday", "within 30 days");
   * `story` is counted from a date named before ("a day later", "Later"); `after` dates the words behind it ("a day after …").
   */
  readonly kind: "date" | "limit" | "story" | "after";
};

/** Prepositions that are part of the expression. */
const INSIDE = new Set(["on", "in", "at", "over", "during", "within", "from", "between", "throughout"]);

/**
 * The days an expression puts a claim on, as the guideline writes them: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `a/b`.
 *
 * Null when the expression has no known place on the calendar (lengths, habits, "recently", anything relative without `published`).
 */
export function resolveInterval(mention: Pick<TimeMention, "from" | "to">): string | null {
  return mention.from === null || mention.to === null ? null : intervalText(mention.from, mention.to);
}

/** Days from the first to the last as a day, a month, a year or `a/b`. */
export function intervalText(from: number, to: number): string {
  if (from >= to) return isoDay(from);
  const { year, month, day } = civilFromDays(from);
  if (day === 1 && monthPoint(year, month).to === to) return isoDay(from).slice(0, 7);
  if (day === 1 && month === 1 && yearPoint(year).to === to) return isoDay(from).slice(0, 4);
  const last = civilFromDays(to);
  if (day === 1 && month === 1 && yearPoint(last.year).to === to)
    return `${isoDay(from).slice(0, 4)}/${isoDay(to).slice(0, 4)}`;
  return `${isoDay(from)}/${isoDay(to)}`;
}

/** A token in lower case; "" outside the text and for tokens longer than any word asked for. */
export function lowerAt(tokens: TimeTokens, i: number): string {
  if (i < 0 || i >= tokens.count || tokens.end[i] - tokens.start[i] > 14) return "";
  return tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
}

/** Where the expression begins: at its preposition, or at "late"/"early" before that; a preposition before "late" stays out. */
export function expressionStart(tokens: TimeTokens, first: number): number {
  const head = lowerAt(tokens, first);
  const before = lowerAt(tokens, first - 1);
  if (before === "very" && lowerAt(tokens, first - 2) === "the") return tokens.start[first - 2];
  if (!INSIDE.has(before) || tokens.gap[first] === 2) return tokens.start[first];
  if (head === "late" || head === "early" || head === "mid") return tokens.start[first];
  const edge = lowerAt(tokens, first - 2);
  if (before === "on" && (edge === "late" || edge === "early") && tokens.gap[first - 1] < 2)
    return tokens.start[first - 2];
  return tokens.start[first - 1];
}
