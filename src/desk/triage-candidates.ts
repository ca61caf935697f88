import type { Claim } from "../domain/claim.ts";
import type { PositionCell } from "../domain/state-of-play.ts";
import type { ListedClaim } from "./list-claims.ts";

/** What accepting a candidate would do: move a cell, open an empty one, add something else, or confirm what stands. */
export type Effect = "move" | "open" | "add" | "confirm";

/** A candidate in its place in the queue; `folded` says why it waits behind a count, null where it stands in the open. */
export type TriagedCandidate = {
  readonly claim: ListedClaim;
  readonly would: Effect;
  readonly folded: "repeat" | "role" | null;
};

const ORDER: Readonly<Record<Effect, number>> = { move: 0, open: 0, add: 1, confirm: 2 };

/**
 * Puts a process's candidates in the order in which they are best judged: those that would change a position first, then those that add
 * a meeting, a text, a term or an event, then those that confirm what stands; within each in the order given, which is that of the sources.
 *
 * Exact repeats (same kind, words, actors, stance) of an earlier candidate or of an accepted claim, and roles, are folded.
 *
 * @param claims - all claims of the process, judged ones too
 * @param cells - the positions as they stand
 * @param repeats - candidates that the reader takes for repeats of accepted claims though their words differ
 */
export function triageCandidates(
  claims: readonly ListedClaim[],
  cells: readonly Pick<PositionCell, "party" | "issue" | "stance">[],
  repeats: ReadonlySet<string> = new Set(),
): readonly TriagedCandidate[] {
  const stances = new Map<string, Set<string>>();
  for (const { party, issue, stance } of cells) {
    const key = `${issue}\n${party}`;
    stances.set(key, (stances.get(key) ?? new Set()).add(stance));
  }
  const seen = new Set(claims.filter(({ state }) => state === "accepted").map(wordsOf));
  const triaged = claims
    .filter(({ state }) => state === "candidate")
    .map((claim): TriagedCandidate => {
      const words = wordsOf(claim);
      const isRepeat = seen.has(words) || (repeats.has(claim.id) && claim.kind !== "role");
      seen.add(words);
      const folded = isRepeat ? "repeat" : claim.kind === "role" ? "role" : null;
      return { claim, would: effectOf(claim, stances), folded };
    });
  // Sorting is stable: the order of the sources stays within each group.
  return triaged.toSorted((a, b) => ORDER[a.would] - ORDER[b.would]);
}

function effectOf(claim: ListedClaim, stances: ReadonlyMap<string, ReadonlySet<string>>): Effect {
  if (!takesAStand(claim)) return claim.kind === "statement" || claim.kind === "role" ? "confirm" : "add";
  if (claim.party === null) return "confirm";
  const held = stances.get(`${claim.issueId}\n${claim.party}`);
  if (held === undefined) return "open";
  return held.has(claim.stance) ? "confirm" : "move";
}

function takesAStand({ kind, stance }: Claim): boolean {
  if (kind === "position" || kind === "condition") return true;
  return (kind === "agreement" || kind === "statement") && stance !== "neutral";
}

function wordsOf({ kind, quote, actors, stance, modality }: Claim): string {
  const words = quote
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return [kind, stance, modality, words, ...actors.toSorted()].join("\n");
}
