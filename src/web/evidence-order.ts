import { parseIsoDay } from "../kit/civil-date.ts";
import type { EvidenceItem } from "../api/contract.ts";

/** Evidence as a cell's history: by the day it was published, or known where that is not said, oldest first. */
export function historyOf(items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  const day = ({ source, claim }: EvidenceItem) =>
    `${(source.published ?? source.knownAt).slice(0, 10)} ${claim.span.start.toString().padStart(9, "0")}`;
  return items.toSorted((a, b) => (day(a) < day(b) ? -1 : 1));
}

/** How near in days another stance must lie to stand beside the winner; as in the record's positions. */
const CONTEST_DAYS = 7;

/** The claim of another stance about as old as the first, which must not be hidden behind it; null where there is none. */
export function rivalOf(items: readonly EvidenceItem[]): EvidenceItem | null {
  const [first, ...rest] = items;
  if (first === undefined || first.claim.kind === "meeting" || first.claim.kind === "document") return null;
  const day = ({ source }: EvidenceItem) => parseIsoDay((source.published ?? source.knownAt).slice(0, 10)) ?? 0;
  return (
    rest.find(
      (item) =>
        item.claim.stance !== first.claim.stance &&
        item.claim.party === first.claim.party &&
        Math.abs(day(item) - day(first)) <= CONTEST_DAYS,
    ) ?? null
  );
}
