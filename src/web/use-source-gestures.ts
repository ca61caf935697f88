import { useEffect, useRef, type RefObject } from "react";

/** What a reader can do with the text of a source: point at a claim, or choose words. */
export type SourceGestures = {
  /** The claim under the pointer was clicked, by its id. */
  readonly onPick: (claim: string) => void;
  /** Words were chosen (UTF-16 offsets into the source), or none are any more. */
  readonly onChoose: (span: { readonly start: number; readonly end: number } | null) => void;
};

/**
 * Listens on a painted source: its pieces carry `data-from` (their offset) and, where a claim lies, `data-claim`.
 *
 * Pointing is an extra for the mouse; every claim is reached by keys too (next and previous).
 */
export function useSourceGestures(place: RefObject<HTMLElement | null>, gestures: SourceGestures): void {
  const current = useRef(gestures);
  useEffect(() => {
    current.current = gestures;
  });
  useEffect(() => {
    const chosen = () => {
      const selection = document.getSelection();
      const body = place.current;
      if (selection === null || body === null || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (!body.contains(range.commonAncestorContainer)) return;
      const start = offsetAt(range.startContainer, range.startOffset);
      const end = offsetAt(range.endContainer, range.endOffset);
      current.current.onChoose(
        selection.isCollapsed || start === null || end === null || end <= start ? null : { start, end },
      );
    };
    const clicked = (event: MouseEvent) => {
      const claim = (event.target as HTMLElement | null)?.closest<HTMLElement>("[data-claim]");
      const picked = claim?.dataset["claim"];
      if (picked === undefined || place.current?.contains(claim ?? null) !== true) return;
      if (document.getSelection()?.isCollapsed === true) current.current.onPick(picked);
    };
    document.addEventListener("selectionchange", chosen);
    document.addEventListener("click", clicked);
    return () => {
      document.removeEventListener("selectionchange", chosen);
      document.removeEventListener("click", clicked);
    };
  }, [place]);
}

function offsetAt(node: Node, inside: number): number | null {
  const piece = (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>("[data-from]");
  if (piece === null || piece === undefined) return null;
  return Number(piece.dataset["from"]) + (node instanceof HTMLElement ? 0 : inside);
}
