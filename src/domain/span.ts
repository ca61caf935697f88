import { ParleyError } from "./errors.ts";

/** A stretch of a text: `text.slice(start, end)`. Offsets are UTF-16 code units, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** A span with its words, as claims carry cues, contents and date expressions. */
export type QuotedSpan = Span & { readonly text: string };

/** Characters of context an anchor keeps on each side of its quote. */
export const ANCHOR_CONTEXT_CHARS = 32;

/**
 * A place in a source that can be found again and checked: `source.text.slice(start, end) === quote`, always.
 *
 * `prefix` and `suffix` hold up to 32 characters each side, as the W3C Web Annotation TextQuoteSelector does.
 */
export type Anchor = Span & {
  readonly source: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** True where a character of two code units would be cut in half. */
function cutsCharacter(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** True when the span lies inside a text of that length and is not empty. */
export function isSpanOf(span: Span, length: number): boolean {
  return (
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= length
  );
}

/** The span with its words. */
export function quoteSpan(text: string, span: Span): QuotedSpan {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** True when the spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Anchors a span of a stored source.
 *
 * @throws {ParleyError} `span-outside-source` when the span does not lie inside the text, or would cut a character in two
 */
export function anchorAt(source: { readonly id: string; readonly text: string }, span: Span): Anchor {
  const { text } = source;
  if (!isSpanOf(span, text.length))
    throw new ParleyError(
      "span-outside-source",
      `Source ${source.id} has ${text.length} characters; ${span.start}-${span.end} is no stretch of it. Give a start and a larger end inside it.`,
    );
  for (const at of [span.start, span.end])
    if (cutsCharacter(text, at))
      throw new ParleyError(
        "span-outside-source",
        `Offset ${at} cuts the character '${text.slice(at - 1, at + 1)}' in two. Give ${at - 1} or ${at + 1} instead.`,
      );
  return {
    source: source.id,
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - ANCHOR_CONTEXT_CHARS), span.start),
    suffix: text.slice(span.end, span.end + ANCHOR_CONTEXT_CHARS),
  };
}

/** True when the anchor still quotes its source word for word. */
export function anchorHolds(anchor: Anchor, source: { readonly id: string; readonly text: string }): boolean {
  return anchor.source === source.id && source.text.slice(anchor.start, anchor.end) === anchor.quote;
}
