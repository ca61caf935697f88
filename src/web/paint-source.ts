import type { Span } from "../domain/span.ts";

/** A stretch of a source that lies under the same claims; the pieces together are the text. */
export type PaintedPiece = Span & {
  readonly text: string;
  /** Claims over this piece, the shortest first: that is the one a click means. */
  readonly claims: readonly string[];
  readonly isCurrent: boolean;
  /** A line of the page around the report, which was not read. */
  readonly isUnread: boolean;
};

/** How a screen sets a line that was not read: smaller and quiet, and saying why. */
export const UNREAD = {
  className: "font-sans text-[0.8em] text-quiet",
  title: "Part of the page around the report: not read. Select its words to file a claim all the same.",
} as const;

/** Cuts a text at every edge of a claim and of a line that was not read (`unread`, in order). Linear in text and edges, but for the claims lying over one another. */
export function paintSource(
  text: string,
  claims: readonly { readonly id: string; readonly span: Span }[],
  current: string | null,
  unread: readonly Span[] = [],
): readonly PaintedPiece[] {
  const edges = [
    ...new Set([
      0,
      text.length,
      ...[...claims.map(({ span }) => span), ...unread].flatMap(({ start, end }) => [start, end]),
    ]),
  ]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  const byStart = [...claims].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let open: typeof byStart = [];
  let line = 0;
  const pieces: PaintedPiece[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i], edges[i + 1]];
    while (next < byStart.length && byStart[next].span.start <= start) open.push(byStart[next++]);
    open = open.filter(({ span }) => span.end > start);
    while (line < unread.length && unread[line].end <= start) line++;
    const over = open.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start)).map(({ id }) => id);
    pieces.push({
      start,
      end,
      text: text.slice(start, end),
      claims: over,
      isCurrent: current !== null && over.includes(current),
      isUnread: line < unread.length && unread[line].start <= start,
    });
  }
  return pieces;
}
