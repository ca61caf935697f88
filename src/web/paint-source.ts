import type { Span } from "../domain/span.ts";

/** A stretch of a source that lies under the same claims; the pieces together are the text. */
export type PaintedPiece = Span & {
  readonly text: string;
  /** Claims over this piece, the shortest first: that is the one a click means. */
  readonly claims: readonly string[];
  readonly isCurrent: boolean;
};

/** Cuts a text at every edge of a claim. Linear in text and edges, but for the claims lying over one another. */
export function paintSource(
  text: string,
  claims: readonly { readonly id: string; readonly span: Span }[],
  current: string | null,
): readonly PaintedPiece[] {
  const edges = [...new Set([0, text.length, ...claims.flatMap(({ span }) => [span.start, span.end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  const byStart = [...claims].sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  let open: typeof byStart = [];
  const pieces: PaintedPiece[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i], edges[i + 1]];
    while (next < byStart.length && byStart[next].span.start <= start) open.push(byStart[next++]);
    open = open.filter(({ span }) => span.end > start);
    const over = open.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start)).map(({ id }) => id);
    pieces.push({
      start,
      end,
      text: text.slice(start, end),
      claims: over,
      isCurrent: current !== null && over.includes(current),
    });
  }
  return pieces;
}
