import type { Claim } from "../../domain/claim.ts";

/** A claim the record already holds, as far as telling repeats needs it. */
export type HeldClaim = Pick<Claim, "kind" | "actors" | "chain" | "stance" | "modality" | "quote"> & {
  readonly issue: Claim["issue"];
  readonly document: Claim["document"];
};

/** What an analyst is shown of a reading: what would change something first, the rest folded away behind counts. */
export type Triage = {
  /** To be judged one by one, the ones that would change most first. */
  readonly first: readonly Claim[];
  /** Repeats of what the record holds, each with the number of the held claim it repeats. */
  readonly repeats: readonly { readonly claim: Claim; readonly held: number }[];
  /** Roles: judged together. */
  readonly roles: readonly Claim[];
  /** Statements without a stance and other claims that would change no cell and no list a desk watches. */
  readonly background: readonly Claim[];
};

/** How much a kind of claim changes in a state of play. */
const WEIGHT: Readonly<Record<Claim["kind"], number>> = {
  agreement: 9,
  condition: 8,
  position: 8,
  provision: 7,
  document: 7,
  deadline: 6,
  meeting: 6,
  incident: 4,
  casualty: 4,
  statement: 2,
  role: 0,
};

/** Two wordings that share this much of their words say the same again. */
const SAME_WORDS = 0.6;

/**
 * Sorts candidates for review: repeats of what the record holds are folded into it, roles and what would change no cell are folded
 * away, the rest is ordered by what it would change, the surer first among equals.
 *
 * A candidate repeats a held claim of the same kind when actors, stance and modality are the same and most of the words, or, for
 * positions and conditions, category and text are.
 */
export function triage(candidates: readonly Claim[], alreadyHeld: readonly HeldClaim[]): Triage {
  const byKind = new Map<
    string,
    { readonly held: HeldClaim; readonly index: number; readonly words: ReadonlySet<string> }[]
  >();
  for (const [index, held] of alreadyHeld.entries()) {
    const key = keyOf(held);
    const list = byKind.get(key) ?? [];
    list.push({ held, index, words: wordsOf(held.quote) });
    byKind.set(key, list);
  }
  const first: Claim[] = [];
  const repeats: { claim: Claim; held: number }[] = [];
  const roles: Claim[] = [];
  const background: Claim[] = [];
  for (const claim of candidates) {
    const alike = byKind.get(keyOf(claim)) ?? [];
    const words = alike.length === 0 ? NO_WORDS : wordsOf(claim.quote);
    const twin = alike.find(({ held, words: other }) => isRepeat(claim, words, held, other));
    if (twin !== undefined) repeats.push({ claim, held: twin.index });
    else if (claim.kind === "role") roles.push(claim);
    else if (changesNothing(claim)) background.push(claim);
    else first.push(claim);
  }
  const held = stancesOf(alreadyHeld);
  const stands = new Map(first.map((claim) => [claim.id, weightOf(claim, held)]));
  first.sort(
    (a, b) =>
      (stands.get(b.id) ?? 0) - (stands.get(a.id) ?? 0) ||
      b.confidence - a.confidence ||
      a.span.start - b.span.start ||
      (a.id < b.id ? -1 : 1),
  );
  return { first, repeats, roles, background };
}

const NO_WORDS: ReadonlySet<string> = new Set();

function keyOf(claim: Pick<HeldClaim, "kind" | "actors" | "stance" | "modality">): string {
  return [claim.kind, claim.stance, claim.modality, ...[...claim.actors].sort()].join("|");
}

function wordsOf(quote: string): ReadonlySet<string> {
  return new Set(
    (quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3 || /\d/.test(word)),
  );
}

function isRepeat(claim: Claim, words: ReadonlySet<string>, held: HeldClaim, other: ReadonlySet<string>): boolean {
  if (claim.kind === "role") return true;
  let shared = 0;
  for (const word of words) if (other.has(word)) shared++;
  const all = words.size + other.size;
  if (all > 0 && (2 * shared) / all >= SAME_WORDS) return true;
  const isStand = claim.kind === "position" || claim.kind === "condition";
  return (
    isStand &&
    claim.issue.category === held.issue.category &&
    claim.document !== null &&
    held.document !== null &&
    claim.document.name === held.document.name &&
    claim.document.version === held.document.version
  );
}

function changesNothing(claim: Claim): boolean {
  return claim.kind === "statement" && claim.stance === "neutral" && claim.modality === "asserted";
}

/** The stances held by each actor on each category, so that a candidate need not be compared with every claim held. */
function stancesOf(held: readonly HeldClaim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const stances = new Map<string, Set<string>>();
  for (const { issue, stance, actors } of held)
    for (const name of actors) {
      const key = `${issue.category}\n${name}`;
      stances.set(key, (stances.get(key) ?? new Set()).add(stance));
    }
  return stances;
}

/** A stand that contradicts one held weighs most: it moves a cell. */
function weightOf(claim: Claim, held: ReadonlyMap<string, ReadonlySet<string>>): number {
  const weight = WEIGHT[claim.kind];
  if (claim.kind !== "position" && claim.kind !== "condition" && claim.kind !== "agreement") return weight;
  const isContrary = claim.actors.some((name) => {
    const stances = held.get(`${claim.issue.category}\n${name}`) ?? new Set();
    return stances.size > (stances.has(claim.stance) ? 1 : 0);
  });
  return isContrary ? weight + 5 : weight;
}
