// A text as it is read, where it holds characters that cannot be seen or look like others: these made plain or left out, so that
// "Ukrai·ne" with a hidden character is Ukraine, and the way back to the text itself, whose offsets and words every reading states.

import type { Claim, Reading, SpanPairs } from "../../domain/claim.ts";
import type { QuotedSpan, Span } from "../../domain/span.ts";
import { claimId } from "../assembly/claim-id.ts";
import { foldForReading, INVISIBLE } from "./oddities.ts";

/** The plain text; character i of it stands at `start[i]` to `end[i]` of the text it was made from. */
export type PlainText = { readonly text: string; readonly start: Uint32Array; readonly end: Uint32Array };

/** Characters that are plain already; most texts hold no others. */
const PLAIN = /^[\t\n\r -~\u00a1-\u00ac\u00ae-\u024f\u2013\u2014\u2018-\u201e\u2026\u20ac]*$/;

/** What is read instead of the text; null where the text is plain. Linear. */
export function plainText(text: string): PlainText | null {
  if (PLAIN.test(text)) return null;
  const folded = foldForReading(text);
  if (folded === text && !folded.includes(INVISIBLE)) return null;
  const start = new Uint32Array(folded.length);
  const end = new Uint32Array(folded.length);
  const pieces: string[] = [];
  let count = 0;
  let kept = 0;
  for (let i = 0; i < folded.length; i++) {
    if (folded[i] === INVISIBLE) {
      pieces.push(folded.slice(kept, i));
      kept = i + 1;
      // The second half of a character whose first half became a plain letter.
      if (count > 0 && end[count - 1] === i && isSecondHalf(text, i)) end[count - 1] = i + 1;
      continue;
    }
    start[count] = i;
    end[count] = i + 1;
    count++;
  }
  pieces.push(folded.slice(kept));
  return { text: pieces.join(""), start: start.subarray(0, count), end: end.subarray(0, count) };
}

function isSecondHalf(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 0xdc_00 && code <= 0xdf_ff;
}

/** A reading of the plain text as one of the text itself: the same findings at the places and in the words of the text. */
export function atPlaces(reading: Reading, plain: PlainText, text: string): Reading {
  const at = ({ start, end }: Span): Span => ({
    start: start < plain.start.length ? plain.start[start] : text.length,
    end: end > 0 ? plain.end[end - 1] : 0,
  });
  const quoted = <T extends QuotedSpan>(span: T): T => {
    const there = at(span);
    return { ...span, ...there, text: text.slice(there.start, there.end) };
  };
  const quotedOrNull = (span: QuotedSpan | null) => (span === null ? null : quoted(span));
  const pairs = (spans: SpanPairs): SpanPairs =>
    spans.map(([start, end]) => {
      const there = at({ start, end });
      return [there.start, there.end] as const;
    });
  const { sha256 } = reading.source;
  const claim = (one: Claim): Claim => {
    const span = at(one.span);
    return {
      ...one,
      id: claimId(sha256, one.kind, span, one.rule),
      span,
      quote: text.slice(span.start, span.end),
      cue: quotedOrNull(one.cue),
      content: quotedOrNull(one.content),
      time: one.time === null ? null : { ...one.time, expression: quotedOrNull(one.time.expression) },
    };
  };
  return {
    ...reading,
    claims: reading.claims.map(claim),
    attributions: reading.attributions.map(({ source, cue, content }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
    })),
    times: reading.times.map(quoted),
    ...(reading.unread === undefined ? {} : { unread: reading.unread.map(at) }),
  };
}
