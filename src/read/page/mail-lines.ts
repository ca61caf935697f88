import type { Span } from "../../domain/span.ts";
import { findTimeMentions } from "../times/find-times.ts";
import { linesOf } from "./page-lines.ts";

/** The fields that mail programs write over a message that is forwarded, printed or saved. */
const FIELD = /^[>\s]*\*?(from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments?)\*?\s*:\*?\s*(\S.*)?$/i;
const FORWARDED = /^[>\s-]*(?:begin forwarded message|original message|forwarded message)\b.{0,20}$/i;
/** So many fields in a row are the head of a message; one alone may be a speaker's label. */
const FEWEST = 3;
/** What mail programs put before the subject of an answer or a forwarded message. */
const PREFIX = /^(?:(?:re|fw|fwd|aw|wg|tr)\s*:\s*)+/i;

/** The head of a message: its lines, its subject and the day it was sent, null where the fields do not tell them. */
export type MailHead = {
  readonly lines: readonly Span[];
  readonly subject: string | null;
  readonly sent: string | null;
};

/** The heads of the messages in a text, in order: runs of at least three fields, with the line that announces them. */
export function findMailHeads(text: string): readonly MailHead[] {
  // blanks of one line only: over a run of empty lines each would be tried from again
  if (!/^(?:>|[^\S\n\r\u2028\u2029])*\*?subject\*?\s*:/im.test(text)) return [];
  const heads: MailHead[] = [];
  let run: { span: Span; name: string; value: string }[] = [];
  let before: Span[] = [];
  const close = () => {
    if (run.length >= FEWEST) heads.push(headOf(before, run));
    run = [];
    before = [];
  };
  for (const span of linesOf(text)) {
    const line = span.end - span.start > 400 ? "" : text.slice(span.start, span.end);
    const field = FIELD.exec(line);
    if (field !== null) run.push({ span, name: field[1].toLowerCase(), value: (field[2] ?? "").trim() });
    else if (run.length > 0 || line.trim() !== "") {
      close();
      if (FORWARDED.test(line)) before = [span];
    }
  }
  close();
  return heads;
}

function headOf(before: readonly Span[], run: readonly { span: Span; name: string; value: string }[]): MailHead {
  const valueOf = (...names: readonly string[]) => run.find(({ name }) => names.includes(name))?.value ?? "";
  const subject = valueOf("subject").replace(PREFIX, "");
  const sent = findTimeMentions(valueOf("sent", "date"), null).find(({ value }) => /^\d{4}-\d{2}-\d{2}/.test(value));
  return {
    lines: [...before, ...run.map(({ span }) => span)],
    subject: subject === "" ? null : subject,
    sent: sent === undefined ? null : sent.value.slice(0, 10),
  };
}

/** What stands under a message: from the line "--" to the end or to the next message's head. */
export function findSignatures(text: string, heads: readonly MailHead[]): readonly Span[] {
  if (heads.length === 0) return [];
  const found: Span[] = [];
  let isUnder = false;
  const starts = new Set(heads.map(({ lines }) => lines[0].start));
  for (const span of linesOf(text)) {
    if (starts.has(span.start)) isUnder = false;
    const line = text.slice(span.start, Math.min(span.end, span.start + 8));
    if (/^-- ?\r?$/.test(line) && span.end - span.start < 5) isUnder = true;
    if (isUnder && span.end > span.start) found.push(span);
  }
  return found;
}
