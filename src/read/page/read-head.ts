import type { Span } from "../../domain/span.ts";
import { findMailHeads, findSignatures } from "./mail-lines.ts";
import { readPageHead } from "./page-head.ts";
import { blank, findMenu, findPageLines } from "./page-lines.ts";

/** How far the head of a message reaches at most. */
const MAIL_CHARS = 4000;

/** What the head of a report states, and where its body starts. */
export type ReportHead = {
  readonly title: string | null;
  readonly published: string | null;
  readonly bodyStart: number;
};

/**
 * The head of a plain-text article: title, day of publication, and where the body starts.
 *
 * If line 2 is an ISO day and line 3 is empty, line 1 is the title and line 2 the day; else the fields of a message are asked ("Subject:",
 * "Sent:"), else the head of a pasted page, where a line states the day in words ("Published 3 March 2026").
 */
export function readHead(text: string): ReportHead {
  const match = /^([^\n]*)\n(\d{4}-\d{2}-\d{2})\r?\n\r?\n/.exec(text.slice(0, 2000));
  if (match !== null) return { title: match[1].trim(), published: match[2], bodyStart: match[0].length };
  const [mail] = findMailHeads(text.slice(0, MAIL_CHARS));
  if (mail !== undefined && text.slice(0, mail.lines[0].start).trim() === "")
    return { title: mail.subject, published: mail.sent, bodyStart: mail.lines[mail.lines.length - 1].end };
  const page = readPageHead(text);
  return page === null
    ? { title: null, published: null, bodyStart: 0 }
    : { title: page.title, published: page.published, bodyStart: page.titleEnd };
}

/** The lines of a text that `read` leaves out since they belong to the page around the report. */
export function findUnread(text: string, { bodyStart }: ReportHead = readHead(text)): readonly Span[] {
  const heads = findMailHeads(text);
  const mail = [...heads.flatMap(({ lines }) => lines), ...findSignatures(text, heads)]
    .filter(({ start }) => start >= bodyStart)
    .toSorted((a, b) => a.start - b.start);
  const page = findPageLines(blank(text, mail).slice(bodyStart)).map(({ start, end }) => ({
    start: start + bodyStart,
    end: end + bodyStart,
  }));
  const menu = findMenu(text).filter(({ end }) => end <= bodyStart);
  return [...menu, ...mail, ...page].toSorted((a, b) => a.start - b.start);
}
