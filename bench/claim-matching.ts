import type { Claim } from "../src/domain/claim.ts";
import type { GoldClaim as DocumentGold } from "./score-documents.ts";

/** A gold claim as the open set writes it. */
export type GoldClaim = DocumentGold & {
  readonly actors: readonly string[];
  readonly stance: string;
  readonly modality: string;
  readonly time?: { readonly iso: string | null } | null;
};

/** Which candidates are right: same kind and at least half the words in common, one to one, best overlaps first. */
export function matchClaims(
  text: string,
  gold: readonly GoldClaim[],
  claims: readonly Claim[],
): { readonly right: ReadonlySet<string>; readonly pairs: readonly (readonly [GoldClaim, Claim])[] } {
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => match.index);
  const count = (start: number, end: number) => tokens.filter((at) => at >= start && at < end).length;
  const found: { readonly gold: GoldClaim; readonly claim: Claim; readonly overlap: number }[] = [];
  for (const each of gold)
    for (const claim of claims) {
      if (claim.kind !== each.kind) continue;
      const shared = count(Math.max(claim.span.start, each.span.start), Math.min(claim.span.end, each.span.end));
      const overlap = (2 * shared) / (count(claim.span.start, claim.span.end) + count(each.span.start, each.span.end));
      if (overlap >= 0.5) found.push({ gold: each, claim, overlap });
    }
  found.sort((a, b) => b.overlap - a.overlap);
  const right = new Set<string>();
  const taken = new Set<GoldClaim>();
  const pairs: (readonly [GoldClaim, Claim])[] = [];
  for (const { gold: wanted, claim } of found) {
    if (right.has(claim.id) || taken.has(wanted)) continue;
    right.add(claim.id);
    taken.add(wanted);
    pairs.push([wanted, claim]);
  }
  return { right, pairs };
}

/** Fields of a claim that a person fills in by hand: span, kind, actors, chain, issue, stance, modality, time. */
const FIELDS = 8;
/** Keys a field costs on average: choosing from a list after a few letters, and going on to the next. */
const KEYS_PER_FIELD = 5;

/**
 * Keystrokes from candidates to the gold state of play, against filing every gold claim by hand.
 *
 * One key per decision (accept or reject); a field that must be mended costs as much as one typed; a claim that the reader missed is
 * filed by hand in full. Roles come folded behind a count and cost one key together.
 */
export function countKeystrokes(
  text: string,
  gold: readonly GoldClaim[],
  claims: readonly Claim[],
): { readonly reviewed: number; readonly typed: number; readonly decisions: number } {
  const { pairs } = matchClaims(text, gold, claims);
  const shown = claims.filter((claim) => claim.kind !== "role").length;
  let mended = 0;
  for (const [wanted, claim] of pairs) {
    if (wanted.stance !== claim.stance) mended++;
    if (wanted.modality !== claim.modality) mended++;
    if ((wanted.time?.iso ?? null) !== (claim.time?.iso ?? null)) mended++;
    if (wanted.actors.length !== claim.actors.length) mended++;
  }
  const missed = gold.length - pairs.length;
  const decisions = shown + 1;
  return {
    reviewed: decisions + KEYS_PER_FIELD * (mended + FIELDS * missed),
    typed: KEYS_PER_FIELD * FIELDS * gold.length,
    decisions,
  };
}
