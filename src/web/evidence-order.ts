import type { EvidenceItem } from "../api/contract.ts";
import type { PositionCell } from "../domain/state-of-play.ts";

/** Evidence as a cell's history: by the day it was published, or known where that is not said, oldest first. */
export function historyOf(items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  const day = ({ source, claim }: EvidenceItem) =>
    `${(source.published ?? source.knownAt).slice(0, 10)} ${claim.span.start.toString().padStart(9, "0")}`;
  return items.toSorted((a, b) => (day(a) < day(b) ? -1 : 1));
}

/** All that a cell opens: what it rests on, then what its party said otherwise. */
export function claimsBehind({ claims, history }: Pick<PositionCell, "claims" | "history">): readonly string[] {
  return [...claims, ...history];
}

/**
 * The claim that contests the first, which must not be hidden behind it; null where nothing does.
 *
 * @param opened - the claims asked for, in a cell's own order: the winner, then what contests it
 * @param cells - the cells as they stand at the moment looked at
 */
export function rivalOf(
  items: readonly EvidenceItem[],
  opened: readonly string[],
  cells: readonly Pick<PositionCell, "claims" | "contested">[],
): EvidenceItem | null {
  const [winner, rival] = opened;
  if (!cells.some(({ claims, contested }) => contested && claims[0] === winner && claims[1] === rival)) return null;
  return items.find(({ claim }) => claim.id === rival) ?? null;
}
