import type { Span } from "../../domain/span.ts";
import { readPageHead } from "./page-head.ts";
import { findPageLines } from "./page-lines.ts";

/** What the head of a report states, and where its body starts. */
export type ReportHead = {
  readonly title: string | null;
  readonly published: string | null;
  readonly bodyStart: number;
};

/**
 * The head of a plain-text article: title, day of publication, and where the body starts.
 *
 * If line 2 is an ISO day and line 3 is empty, line 1 is the title and line 2 the day; else the head of a pasted page is asked, where a
 * line states the day in words ("Published 3 March 2026").
 */
export function readHead(text: string): ReportHead {
  const match = /^([^\n]*)\n(\d{4}-\d{2}-\d{2})\r?\n\r?\n/.exec(text.slice(0, 2000));
  if (match === null) {
    const page = readPageHead(text);
    return page === null
      ? { title: null, published: null, bodyStart: 0 }
      : { title: page.title, published: page.published, bodyStart: page.titleEnd };
  }
  return { title: match[1].trim(), published: match[2], bodyStart: match[0].length };
}

/** The lines of a text that `read` leaves out since they belong to the page around the report. */
export function findUnread(text: string, { bodyStart }: ReportHead = readHead(text)): readonly Span[] {
  return findPageLines(text.slice(bodyStart)).map((line) => ({
    start: line.start + bodyStart,
    end: line.end + bodyStart,
  }));
}
