import { civilFromDays } from "../../kit/civil-date.ts";
import { monthPoint } from "./calendar-point.ts";
import { lowerAt } from "./claim-date.ts";
import type { TimeMention } from "./find-times.ts";
import type { TimeTokens } from "./time-tokens.ts";

/** "from Monday to Wednesday", "between 3 May and 5 June": one stretch out of two mentions. */
export function rangeFrom(
  tokens: TimeTokens,
  first: number,
  end: number,
  mention: TimeMention,
  next: TimeMention | null,
): TimeMention | null {
  if (next === null || mention.from === null || next.to === null || end >= tokens.count) return null;
  if (mention.grain !== next.grain || mention.type !== "DATE" || next.type !== "DATE") return null;
  if (end + 1 >= tokens.count || tokens.start[end + 1] !== next.start) return null;
  const lead = lowerAt(tokens, first - 1);
  const link = lowerAt(tokens, end);
  const linked =
    (lead === "from" && (link === "to" || link === "until" || link === "through")) ||
    (lead === "between" && link === "and") ||
    // "on Tuesday and Wednesday"
    (link === "and" &&
      (mention.grain === "day" || mention.grain === "month") &&
      mention.to !== null &&
      next.from === mention.to + 1);
  if (!linked || next.to < mention.from) return null;
  return { ...mention, end: next.end, text: tokens.text.slice(mention.start, next.end), to: next.to };
}

/** "In the night to Sunday", "overnight into Sunday": both days. */
export function nightTo(tokens: TimeTokens, first: number, mention: TimeMention): TimeMention | null {
  const link = lowerAt(tokens, first - 1);
  const night = lowerAt(tokens, first - 2);
  if (mention.from === null || mention.grain !== "day" || (link !== "to" && link !== "into")) return null;
  return night === "night" || night === "overnight" ? { ...mention, from: mention.from - 1 } : null;
}

/** "The first half of June", "in the second half of the year": that half of the mention. */
export function halfOf(tokens: TimeTokens, first: number, mention: TimeMention): TimeMention | null {
  if (lowerAt(tokens, first - 1) !== "of" || lowerAt(tokens, first - 2) !== "half") return null;
  if (mention.from === null || mention.to === null || mention.type !== "DATE") return null;
  const which = lowerAt(tokens, first - 3);
  if (which !== "first" && which !== "second") return null;
  const { year, month } = civilFromDays(mention.from);
  const middle = mention.grain === "year" ? monthPoint(year, 6).to : mention.from + 14;
  if (mention.grain !== "year" && mention.grain !== "month") return null;
  if (mention.grain === "month" && monthPoint(year, month).to !== mention.to) return null;
  let start = first - 3;
  while (start > first - 6 && (lowerAt(tokens, start - 1) === "the" || lowerAt(tokens, start - 1) === "in")) start--;
  return {
    ...mention,
    start: tokens.start[start],
    text: tokens.text.slice(tokens.start[start], mention.end),
    from: which === "first" ? mention.from : middle + 1,
    to: which === "first" ? middle : mention.to,
  };
}
