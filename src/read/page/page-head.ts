import type { Span } from "../../domain/span.ts";
import { findTimeMentions } from "../times/find-times.ts";
import { findMenu, isPageLine, linesOf } from "./page-lines.ts";

/** Title and day of publication as the head of a pasted page states them, and where the title's line ends; a post has no title, which then ends at 0. */
export type PageHead = { readonly title: string | null; readonly published: string; readonly titleEnd: number };

/** How far the head of a page reaches at most, in characters and lines with words. */
const HEAD_CHARS = 2000;
const HEAD_LINES = 14;
/** A line this long that ends like a sentence is the report's first. */
const SENTENCE = 90;
const LONGEST_TITLE = 220;

/** What may stand beside the date in a line that states it, but for names. */
const BESIDE =
  /\b(?:first|originally|last|published|posted|updated|update|modified|issued|released|date|on|at|and|gmt|utc|bst|cet|cest|est|edt|et|cst|cdt|pst|pdt|ist|msk|jst|eet|eest|hrs?|am|pm|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b|[ap]\.m\.|[+-]\d{2}:?\d{2}\b|\d{1,2}[:.h]\d{2}(?::\d{2})?|\d+ min(?:ute)?s?(?: read)?|[\s,|•·–—:()/-]/gi;

/** Who or where, beside the date: names, and the small words between them. */
const NAMES =
  /^(?:(?:\p{Lu}[\p{L}\p{M}.'’]*|(?:by|By|BY)(?: \S+)?|and|in|for|of|the|de|da|del|van|von|der|bin|ibn|al|correspondents?|editors?|writers?|reporters?|staff|senior|chief)(?:\s+|$)){1,12}$/u;

/** Who posted on a network: "Ada Quill @quill". */
const HANDLE = /(?:^|\s)@\w{2,30}(?=\s|$)/;

/** How strongly a line states the day of publication: as that, by standing there, as the day of a change. */
const PUBLISHED = /^(?:first |originally )?(?:published|posted|issued|released|date)\b/i;
const UPDATED = /^\(?(?:last )?(?:updated?|modified)\b/i;

/**
 * The head of a text pasted from a page: a title, then among the first short lines one that states a whole day ("Published 3 March
 * 2026, 14:05 GMT", "Tuesday 3 March 2026", "By A. Name | March 3, 2026"), or a title that ends in one. Null where no line does: nothing is guessed.
 *
 * Numeric days that may be read two ways ("03/04/2026") state nothing.
 */
export function readPageHead(text: string): PageHead | null {
  const head = text.slice(0, HEAD_CHARS);
  let title: Span | null = null;
  let best: { readonly rank: number; readonly day: string } | null = null;
  let label = "";
  let count = 0;
  let isPost = false;
  const below = findMenu(head).at(-1)?.end ?? -1;
  for (const span of linesOf(head)) {
    if (span.start <= below) continue;
    const line = head.slice(span.start, span.end).trim();
    if (line === "") continue;
    if (++count > HEAD_LINES || (span.end === head.length && head.length < text.length)) break;
    const stated = statedDay(label === "" ? line : `${label} ${line}`, title === null);
    label = /^(?:first |last )?(?:published|posted|updated)$/i.test(line) ? line : "";
    if (stated !== null) {
      isPost ||= title === null && HANDLE.test(line);
      if (best === null || stated.rank < best.rank) best = stated;
      continue;
    }
    if (isPageLine(line)) continue;
    const ending = count < 4 ? endingDay(line) : null;
    if (ending !== null && best === null) best = { rank: 3, day: ending };
    if (title === null) {
      if (line.length > LONGEST_TITLE || (line.length > SENTENCE && line.endsWith("."))) return null;
      title = span;
      continue;
    }
    if (line.length >= SENTENCE && /[.!?]["”’)]*$/.test(line)) break;
  }
  if (best === null || (title === null && !isPost)) return null;
  return title === null || isPost
    ? { title: null, published: best.day, titleEnd: 0 }
    : { title: head.slice(title.start, title.end).trim(), published: best.day, titleEnd: title.end };
}

/** The day that a title or the line under it ends in: "Joint statement, Vell, 3 March 2026", "Press briefing | March 3, 2026". */
function endingDay(line: string): string | null {
  const last = line.length > 160 ? undefined : findTimeMentions(line, null).at(-1);
  return last !== undefined &&
    last.end === line.length &&
    /^\d{4}-\d{2}-\d{2}$/.test(last.value) &&
    /[,|–—(-]\s*$/.test(line.slice(0, last.start))
    ? last.value
    : null;
}

/** "Published On 3 Mar 20263 Mar 2026": a day for the eye and one for screen readers, copied as one. */
const RUN_TOGETHER = /(\d{4})(?=\d{1,2} \p{L}{3,9} \d{4})/gu;

/** The whole day that a line states and does little else, 0 for the strongest statement; null for any other line. A title may name a day too. */
function statedDay(stated: string, mayBeTitle: boolean): { readonly rank: number; readonly day: string } | null {
  const line = stated.replace(RUN_TOGETHER, "$1 ");
  if (line.length > 160 || !/\d{4}/.test(line) || /\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/.test(line)) return null;
  const days = findTimeMentions(line, null).filter(({ value }) => /^\d{4}-\d{2}-\d{2}/.test(value));
  if (days.length === 0) return null;
  let rest = line;
  for (const { start, end } of days) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  rest = rest.replace(BESIDE, " ").trim();
  const isNamed = rest !== "" && !HANDLE.test(rest);
  if (isNamed && (mayBeTitle || !NAMES.test(rest))) return null;
  return { rank: PUBLISHED.test(line) ? 0 : UPDATED.test(line) ? 2 : 1, day: days[0].value.slice(0, 10) };
}
