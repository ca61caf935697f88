import { isoDay } from "../../kit/civil-date.ts";
import { type ClaimDate, lowerAt } from "./claim-date.ts";
import type { TimeMention } from "./find-times.ts";
import { opensHoliday } from "./holiday.ts";
import type { Direction } from "./scene.ts";
import { isClock, SAME } from "./story-year.ts";
import type { TimeTokens } from "./time-tokens.ts";

// The day that a relative expression counts from, where another mention beside it in the sentence or the report as a whole gives it.

/**
 * What is counted from: for "the same day" the date named last, else where the story is. "A truce is to last until 20 May. The rebels
 * turned it down the same day": what is told of then is not counted from a day to come, what lies ahead is.
 */
export function pointOf(
  latest: TimeMention | null,
  story: TimeMention | null,
  published: number | null,
  directionAt: (start: number, end: number) => Direction,
  { text, start, end }: TimeMention,
): TimeMention | null {
  const isAhead = latest !== null && latest.from !== null && published !== null && latest.from > published;
  if (!isAhead) return SAME.test(text) ? latest : story;
  const direction = directionAt(start, end);
  return direction === "future" || direction === "leaning" || (SAME.test(text) && direction !== "past")
    ? latest
    : story;
}

/** "A week after they took it on 19 May, …": the clause that a day is counted from tells its own. */
export function tellsItsDay(tokens: TimeTokens, from: number, next: TimeMention | undefined): boolean {
  if (next === undefined || next.grain !== "day" || next.from === null) return false;
  for (let i = from; i < tokens.count && tokens.start[i] < next.start; i++)
    if (tokens.gap[i] === 2 || /^[.!?;,]$/.test(tokens.text[tokens.start[i]])) return false;
  return true;
}

/** "Gave them 48 hours to reply | on Wednesday": the day named next in the sentence. */
export function dayAhead(tokens: TimeTokens, from: number, next: TimeMention | undefined): number | null {
  if (next === undefined || next.grain !== "day" || next.from === null || next.type !== "DATE") return null;
  for (let i = from; i < tokens.count && tokens.start[i] < next.start; i++)
    if (tokens.gap[i] === 2 || /^[.!?;]$/.test(tokens.text[tokens.start[i]])) return null;
  return next.from;
}

/** "Three days after rebels shelled the post, the envoys left on Thursday": the day named later in a sentence that opens so. */
export function dayOfSentence(tokens: TimeTokens, first: number, next: TimeMention | undefined): string | null {
  if (next === undefined || next.grain !== "day" || next.from === null || next.type === "SET") return null;
  const before = first > 0 && tokens.gap[first] < 2 ? tokens.text[tokens.start[first - 1]] : ".";
  if (!/[.!?—–-]/.test(before)) return null;
  for (let i = first; i < tokens.count && tokens.start[i] < next.start; i++)
    if (i > first && (tokens.gap[i] === 2 || /^[.!?;]$/.test(tokens.text[tokens.start[i]]))) return null;
  return isoDay(next.from);
}

/** "Within 15 days | of Monday's signature", "within hours | of Tuesday's ceremony": the day that a length is counted from. */
export function dayBehind(tokens: TimeTokens, end: number, next: TimeMention | null): TimeMention | null {
  if (next === null || next.from === null || next.grain !== "day" || next.type !== "DATE") return null;
  if (!/^(?:of|after|from|following)$/.test(lowerAt(tokens, end)) || tokens.start[end + 1] !== next.start) return null;
  return next;
}

/** "which was initialled on 17 July": told of a text by the way. */
export function isByTheWay(tokens: TimeTokens, first: number): boolean {
  for (let i = first - 1; i >= first - 6; i--) if (lowerAt(tokens, i) === "which") return true;
  return false;
}

/** The first day named near the day of publication, else that day itself. */
export function leadDay(mentions: readonly TimeMention[], published: number | null): number | null {
  if (published === null) return null;
  for (const mention of mentions) {
    if (mention.grain !== "day" || mention.from === null || mention.type === "SET") continue;
    if (/^\d{4}/.test(mention.text)) continue;
    if (mention.from <= published + 1 && mention.from >= published - 3) return mention.from;
  }
  return published;
}

/** "wrote towards midnight": of a day that is told, if any is. */
export const isAboutMidnight = (tokens: TimeTokens, i: number, { text }: TimeMention): boolean =>
  /^midnight$/i.test(text) && /^(?:towards?|around|about|near|after|before)$/.test(lowerAt(tokens, i - 1));

/** "He then gave firms | three months to leave": some day after the one told. */
export function isMovedOn(tokens: TimeTokens, first: number): boolean {
  for (let i = first - 1; i >= 0 && i > first - 16 && !/^[.!?;]$/.test(lowerAt(tokens, i)); i--)
    if (/^(?:then|later|afterwards|subsequently)$/.test(lowerAt(tokens, i))) return true;
  return false;
}

/** "Since 19 May, | when rebels took the mill, …": what stands behind tells of that day. */
export const opensStory = (tokens: TimeTokens, end: number): boolean =>
  lowerAt(tokens, end) === "," && lowerAt(tokens, end + 1) === "when";

/** "an accord of December 2022 under which they were to leave | within six months": from then, on a day nobody can tell. */
export function leadFor(
  tokens: TimeTokens,
  first: number,
  before: ClaimDate | undefined,
  lead: number | null,
): number | null {
  if (before === undefined || before.kind !== "date" || before.iso === null || !/^\d{4}(?:-\d\d)?$/.test(before.iso))
    return lead;
  for (let i = first - 1; i >= 0 && tokens.start[i] >= before.core.end; i--)
    if (tokens.gap[i + 1] === 2 || /^[.!?;]$/.test(lowerAt(tokens, i))) return lead;
  return lead !== null && before.iso < isoDay(lead).slice(0, before.iso.length) ? null : lead;
}

/** "Monday | noon": told by the day before it. */
export function isClockOfDay({ text }: TimeTokens, mention: TimeMention, before: ClaimDate | undefined): boolean {
  return before !== undefined && isClock(mention) && text.slice(before.core.end, mention.start) === " ";
}

/** "Midnight | on New Year's Eve": told by the day behind it. */
export function isClockOfHoliday(tokens: TimeTokens, first: number, mention: TimeMention): boolean {
  if (mention.type !== "TIME") return false;
  let end = first;
  while (end < tokens.count && tokens.start[end] < mention.end) end++;
  return lowerAt(tokens, end) === "on" && opensHoliday(tokens, end + 1);
}

/** True for a live report, whose entries open with the time of the day: an hour alone is then of the report's own day. */
export function opensWithClock(tokens: TimeTokens): boolean {
  let entries = 0;
  for (let i = 0; i + 2 < tokens.count; i++) {
    if (i > 0 && tokens.gap[i] < 2) continue;
    const isTime =
      tokens.shape[i] === 1 && tokens.shape[i + 2] === 1 && tokens.gap[i + 1] === 0 && tokens.gap[i + 2] === 0;
    if (isTime && /^[.:]$/.test(tokens.text[tokens.start[i + 1]]) && tokens.end[i + 2] - tokens.start[i + 2] === 2)
      entries++;
  }
  return entries > 1;
}
