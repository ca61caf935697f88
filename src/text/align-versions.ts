// Two versions of a draft, point by point. The stages: candidates, one-to-one matching by words and neighbourhood, parts of
// splits and merges, same-slot replacements, then order, numbering and reasons. A person's decisions go before all of them.
import type { Alignment, LinkDecision, LinkRelation } from "../domain/alignment.ts";
import type { DraftText } from "../domain/draft-text.ts";
import type { Provision } from "../domain/provision.ts";
import { findCandidates, comparePairs, type CandidatePair } from "./candidate-pairs.ts";
import { findCrossReferences } from "./cross-references.ts";
import { readForMatching, type DraftsToMatch } from "./drafts-to-match.ts";
import { explainLink } from "./explain-link.ts";
import { findDecided, type DecidedLink } from "./link-decisions.ts";
import { nameChanges } from "./link-changes.ts";
import { matchProvisions } from "./match-provisions.ts";
import { groupsOf, matchingFrom, sharedGaps, type LinkGroups, type Matching } from "./match-state.ts";
import { findMoves } from "./moved-links.ts";
import { parentIndexes } from "./pair-context.ts";
import { rescuePairs } from "./rescue-pairs.ts";
import { findSplitParts } from "./split-parts.ts";

/** Below this likeness a pair in the same slot is another answer rather than the same one in other words. */
const REPLACED_BELOW = 0.135;
/** A lead-in that became a plain point, or the reverse, is another answer below this likeness. */
const REPLACED_LEAD_IN_BELOW = 0.3;

/** How many neighbouring provisions may be replaced one by one in their slots. */
const LONGEST_SLOT_RUN = 4;

/** Pairs looked through for equal labels in one gap. */
const LARGEST_SLOT_SEARCH = 10_000;

/** A link while it is being worked out: places instead of ids. */
type DraftLink = {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly relation: LinkRelation;
  readonly score: number;
  readonly decided: boolean;
  /** True when the place it holds was the reason to link. */
  readonly bySlot: boolean;
};

/**
 * Aligns two versions of a draft at every level.
 *
 * @param options.decisions - what people have decided; each is found again by id and words, and stands before the engine's own findings
 * @returns every provision of A in one link or in `removed`, every one of B in one link or in `added`; links in the order of A
 *
 * The same input gives the same output; time grows with the texts, not with their product.
 */
export function alignVersions(
  a: DraftText,
  b: DraftText,
  options: { readonly decisions?: readonly LinkDecision[] } = {},
): Alignment {
  const [provisionsA, provisionsB] = [a.provisions, b.provisions];
  const decided = findDecided(options.decisions ?? [], provisionsA, provisionsB);
  const links = linkProvisions(readForMatching(provisionsA, provisionsB), decided);
  links.sort((x, y) => x.a[0] - y.a[0]);
  const moves = findMoves(links.map((link) => ({ a: link.a[0], b: link.b[0] })));
  const usedA = new Set(links.flatMap((link) => link.a));
  const usedB = new Set(links.flatMap((link) => link.b));
  return {
    links: links.map((link, k) => {
      const partsA = link.a.map((i) => provisionsA[i]);
      const partsB = link.b.map((j) => provisionsB[j]);
      const idsA = partsA.map((each) => each.id);
      const idsB = partsB.map((each) => each.id);
      const renumbered = idsA.length === 1 ? !idsB.includes(idsA[0]) : !idsA.includes(idsB[0]);
      const move = moves[k];
      const changes = nameChanges(partsA, partsB);
      return {
        a: idsA,
        b: idsB,
        relation: link.relation,
        moved: move.moved,
        renumbered,
        ...(move.group !== null && move.side !== null ? { movedGroup: move.group, movedSide: move.side } : {}),
        score: Math.round(link.score * 1000) / 1000,
        why: explainLink({ ...link, partsA, partsB, moved: move.moved, renumbered, changes }),
        changes,
        ...(link.decided ? { decided: true as const } : {}),
      };
    }),
    removed: provisionsA.filter((_, i) => !usedA.has(i)).map((each) => each.id),
    added: provisionsB.filter((_, j) => !usedB.has(j)).map((each) => each.id),
    references: findCrossReferences(
      provisionsA,
      provisionsB,
      links.map((link) => ({
        a: link.a.map((i) => provisionsA[i].id),
        b: link.b.map((j) => provisionsB[j].id),
      })),
      b.lines.some((line) => line.kind === "container" && /^\W*article\b/iu.test(line.raw)),
    ),
  };
}

function linkProvisions(drafts: DraftsToMatch, decided: readonly DecidedLink[]): DraftLink[] {
  const { a, b, vocabulary } = drafts;
  const fixed = {
    pairs: decided.flatMap(({ a, b }) => (a.length > 0 && b.length > 0 ? [[a[0], b[0]] as const] : [])),
    closedA: new Set(decided.flatMap((each) => each.a)),
    closedB: new Set(decided.flatMap((each) => each.b)),
  };
  const candidates = findCandidates(a, b, vocabulary);
  const { matching, compared } = matchProvisions(drafts, candidates, fixed);
  const comparisonOf = (i: number, j: number): CandidatePair =>
    compared.get(i * b.length + j) ?? comparePairs([[i, j]], vocabulary)[0];

  const extraB = new Map<number, number[]>();
  const extraA = new Map<number, number[]>();
  const takenB = new Set(fixed.closedB);
  const takenA = new Set(fixed.closedA);
  const splitOnce = (state: Matching): void => {
    const splits = findSplitParts(
      {
        wholes: a,
        parts: b,
        wholeFeatures: vocabulary.a,
        partFeatures: vocabulary.b,
        partOf: state.ofA,
        wholeOf: state.ofB,
        takenParts: takenB,
        closedWholes: fixed.closedA,
      },
      vocabulary,
    );
    const merges = findSplitParts(
      {
        wholes: b,
        parts: a,
        wholeFeatures: vocabulary.b,
        partFeatures: vocabulary.a,
        partOf: state.ofB,
        wholeOf: state.ofA,
        takenParts: takenA,
        closedWholes: fixed.closedB,
      },
      vocabulary,
    );
    // A pair can grow on one side only (there is no n:m link): the stronger side wins.
    const mergeGain = new Map<number, number>();
    for (const { whole, gain } of merges) mergeGain.set(whole, Math.max(gain, mergeGain.get(whole) ?? 0));
    for (const { whole, part, gain } of [...splits].sort((x, y) => y.gain - x.gain)) {
      if (extraA.has(whole) || (mergeGain.get(state.ofA[whole]) ?? 0) > gain) continue;
      extraB.set(whole, [...(extraB.get(whole) ?? []), part]);
      takenB.add(part);
    }
    for (const { whole, part } of merges) {
      const partner = state.ofB[whole];
      if (extraB.has(partner)) continue;
      extraA.set(partner, [...(extraA.get(partner) ?? []), part]);
      takenA.add(part);
    }
  };
  splitOnce(matching);

  // What is left over in the same slot on both sides: the same question with another answer, or in wholly other words.
  const full = Int32Array.from(matching.ofA);
  const closed = { pairs: fixed.pairs, closedA: takenA, closedB: takenB };
  for (const [i, j] of rescuePairs(drafts, groupsOf(matching, extraA, extraB), closed)) full[i] = j;
  const slots = fillSlots(a, b, groupsOf(matchingFrom(full, b.length), extraA, extraB), takenA, takenB);
  for (const [i, j] of slots) full[i] = j;

  const links: DraftLink[] = decided.flatMap((each) => {
    if (each.a.length === 0 || each.b.length === 0) return [];
    return [
      {
        a: each.a,
        b: each.b,
        relation: each.relation ?? shapeOf(each.a, each.b, a, b),
        score: 1,
        decided: true,
        bySlot: false,
      },
    ];
  });
  const childlessA = childless(a, full);
  const childlessB = childless(b, matchingFrom(full, b.length).ofB);
  full.forEach((j, i) => {
    if (j < 0 || fixed.closedA.has(i)) return;
    const partsA = [i, ...(extraA.get(i) ?? [])].sort((x, y) => x - y);
    const partsB = [j, ...(extraB.get(i) ?? [])].sort((x, y) => x - y);
    const shape = shapeOf(partsA, partsB, a, b);
    const comparison = comparisonOf(i, j);
    let relation = shape;
    if (shape === "reworded") {
      const leadInChanged = a[i].text.endsWith(":") !== b[j].text.endsWith(":") && (childlessA(i) || childlessB(j));
      if (comparison.similarity < (leadInChanged ? REPLACED_LEAD_IN_BELOW : REPLACED_BELOW)) relation = "replaced";
    }
    const score = relation === "same" ? 1 : scoreOf(comparison, shape, slots.has(i));
    links.push({ a: partsA, b: partsB, relation, score, decided: false, bySlot: slots.has(i) });
  });
  return links;
}

function shapeOf(
  partsA: readonly number[],
  partsB: readonly number[],
  a: readonly Provision[],
  b: readonly Provision[],
): LinkRelation {
  if (partsB.length > 1) return "split";
  if (partsA.length > 1) return "merged";
  return a[partsA[0]].text === b[partsB[0]].text ? "same" : "reworded";
}

function scoreOf(comparison: CandidatePair, shape: LinkRelation, bySlot: boolean): number {
  const words =
    shape === "split" || shape === "merged" ? Math.max(comparison.coverA, comparison.coverB) : comparison.similarity;
  return Math.min(0.99, bySlot ? 0.2 + words : 0.35 + 0.65 * words);
}

/** True for a lead-in all of whose sub-points have no partner. */
function childless(provisions: readonly Provision[], partners: Int32Array): (index: number) => boolean {
  const parents = parentIndexes(provisions);
  const children = new Map<number, number[]>();
  parents.forEach((parent, child) => {
    if (parent < 0) return;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [child]);
    else known.push(child);
  });
  return (index) => (children.get(index) ?? []).every((child) => partners[child] < 0);
}

/** Pairs of leftovers that hold the same slot: alone between the same neighbours, or under one number within the same stretch. */
function fillSlots(
  a: readonly Provision[],
  b: readonly Provision[],
  groups: LinkGroups,
  takenA: ReadonlySet<number>,
  takenB: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const slots = new Map<number, number>();
  const parentA = parentIndexes(a);
  const parentB = parentIndexes(b);
  for (const gap of sharedGaps(groups)) {
    const freeA = gap.a.filter((i) => !takenA.has(i));
    const freeB = gap.b.filter((j) => !takenB.has(j));
    const sameParent = (i: number, j: number): boolean =>
      parentA[i] < 0
        ? parentB[j] < 0
        : parentB[j] >= 0 && groups.ofA[parentA[i]] >= 0 && groups.ofA[parentA[i]] === groups.ofB[parentB[j]];
    const [inA, inB] = [new Set(freeA), new Set(freeB)];
    const topA = freeA.filter((i) => !inA.has(parentA[i]));
    const topB = freeB.filter((j) => !inB.has(parentB[j]));
    if (topA.length === 1 && topB.length === 1 && sameParent(topA[0], topB[0])) {
      slots.set(topA[0], topB[0]);
      continue;
    }
    // Several in a row keep their slots only if every label stayed: renumbered leftovers are removals and additions.
    const keepsLabels =
      topA.length === topB.length &&
      topA.length <= LONGEST_SLOT_RUN &&
      topA.every((i, k) => a[i].id === b[topB[k]].id && sameParent(i, topB[k]));
    if (keepsLabels) {
      topA.forEach((i, k) => slots.set(i, topB[k]));
      continue;
    }
    if (topA.length * topB.length > LARGEST_SLOT_SEARCH) continue;
    for (const i of topA)
      for (const j of topB)
        if (
          sameParent(i, j) &&
          (parentA[i] >= 0 ? a[i].label === b[j].label : a[i].id === b[j].id) &&
          a[i].label !== ""
        )
          slots.set(i, j);
  }
  return slots;
}
