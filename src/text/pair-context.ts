// What the place of a pair says: its neighbours, its gap, its lead-in, its sub-points, its chapter.
import type { Provision } from "../domain/provision.ts";
import { backboneOf, linkedNeighbours, type LinkGroups } from "./match-state.ts";
import { matchSections, type HeadingSimilarity, type SectionMatch } from "./matched-sections.ts";

/** What the place of a pair adds to the likeness of its words. */
const BONUS = {
  bothNeighbours: 0.13,
  oneNeighbour: 0.05,
  onlyOnesInGap: 0.12,
  sameTurnInGap: 0.05,
  sameParent: 0.1,
  otherParent: -0.1,
  otherLevel: -0.04,
  mostChildren: 0.15,
  sameId: 0.05,
  sameHeading: 0.12,
} as const;

/** What the neighbourhood says of a pair, given the links so far. */
export function contextOf(
  a: readonly Provision[],
  b: readonly Provision[],
  groups: LinkGroups,
  headings: HeadingSimilarity,
): (i: number, j: number) => number {
  const sections = matchSections(a, b, groups, headings.titles);
  const near = neighbourhood(groups, groups, sections);
  const far = neighbourhood(groups, backboneOf(groups), sections);
  const parentA = parentIndexes(a);
  const parentB = parentIndexes(b);
  const children = countChildren(parentA, parentB, groups);
  return (i, j) => {
    let bonus = headings.of(i, j) * BONUS.sameHeading;
    const nearby = near(i, j);
    const { before, after, gapA, gapB, sameTurn } =
      nearby.before + nearby.after >= 2 ? nearby : better(nearby, far(i, j));
    bonus +=
      before > 0 && after > 0 ? (BONUS.bothNeighbours * (before + after)) / 2 : BONUS.oneNeighbour * (before + after);
    const sharesGap = before === 1 && after === 1;
    if (sharesGap && gapA === 1 && gapB === 1) bonus += BONUS.onlyOnesInGap;
    else if (sharesGap && gapA === gapB && sameTurn) bonus += BONUS.sameTurnInGap;
    if (a[i].id === b[j].id && (before > 0 || after > 0) && (!sharesGap || gapA === gapB)) bonus += BONUS.sameId;
    if (parentA[i] >= 0 && parentB[j] >= 0) {
      const group = groups.ofA[parentA[i]];
      if (group >= 0 && group === groups.ofB[parentB[j]]) bonus += BONUS.sameParent;
      else if (group >= 0 || groups.ofB[parentB[j]] >= 0) bonus += BONUS.otherParent;
    } else if (parentA[i] >= 0 !== parentB[j] >= 0) bonus += BONUS.otherLevel;
    return bonus + children(i, j) * BONUS.mostChildren;
  };
}

/** A neighbour one further away agrees for less: a point was put in between, or the nearest one moved. */
const FURTHER_AGREEMENT = 0.7;

/** How a pair stands between its linked neighbours; `gapA`, `gapB`: unlinked provisions between them, the pair included. */
type Standing = {
  readonly before: number;
  readonly after: number;
  readonly gapA: number;
  readonly gapB: number;
  readonly sameTurn: boolean;
};

function better(one: Standing, other: Standing): Standing {
  return other.before + other.after > one.before + one.after ? other : one;
}

/** Reads how pairs stand between the fence posts: links that count as neighbours. */
function neighbourhood(
  groups: LinkGroups,
  fence: LinkGroups,
  sections: SectionMatch,
): (i: number, j: number) => Standing {
  const aroundA = linkedNeighbours(fence.ofA);
  const aroundB = linkedNeighbours(fence.ofB);
  const freeBefore = (side: Int32Array): Int32Array => {
    const counts = new Int32Array(side.length + 1);
    side.forEach((group, k) => (counts[k + 1] = counts[k] + (group < 0 ? 1 : 0)));
    return counts;
  };
  const freeA = freeBefore(groups.ofA);
  const freeB = freeBefore(groups.ofB);
  const agree = (i: number, j: number, a: Int32Array, b: Int32Array, edgeA: number, edgeB: number): number => {
    const [nearA, nearB] = [a[i], b[j]];
    if (nearA === edgeA || nearB === edgeB) return nearA === edgeA && nearB === edgeB ? 1 : 0;
    if (fence.ofA[nearA] === fence.ofB[nearB]) return 1;
    // First, or last, in chapters that correspond: the chapters themselves may have moved.
    if (
      sections.corresponds(i, j) &&
      sections.ofA[nearA] !== sections.ofA[i] &&
      sections.ofB[nearB] !== sections.ofB[j]
    )
      return 1;
    const [nextA, nextB] = [a[nearA], b[nearB]];
    const meetsA = nextA !== edgeA && fence.ofA[nextA] === fence.ofB[nearB];
    const meetsB = nextB !== edgeB && fence.ofA[nearA] === fence.ofB[nextB];
    return meetsA || meetsB ? FURTHER_AGREEMENT : 0;
  };
  return (i, j) => {
    // The pair itself counts as unlinked, whether or not it is linked at present.
    const ownA = groups.ofA[i] < 0 ? 0 : 1;
    const ownB = groups.ofB[j] < 0 ? 0 : 1;
    const turnA = freeA[i] - freeA[aroundA.before[i] + 1];
    const turnB = freeB[j] - freeB[aroundB.before[j] + 1];
    return {
      before: agree(i, j, aroundA.before, aroundB.before, -1, -1),
      after: agree(i, j, aroundA.after, aroundB.after, fence.ofA.length, fence.ofB.length),
      gapA: freeA[aroundA.after[i]] - freeA[aroundA.before[i] + 1] + ownA,
      gapB: freeB[aroundB.after[j]] - freeB[aroundB.before[j] + 1] + ownB,
      sameTurn: turnA === turnB,
    };
  };
}

/** For each provision the place of its lead-in, or -1. */
export function parentIndexes(provisions: readonly Provision[]): Int32Array {
  const places = new Map(provisions.map((provision, i) => [provision.id, i]));
  return Int32Array.from(provisions, (provision) =>
    provision.parent === null ? -1 : (places.get(provision.parent) ?? -1),
  );
}

/** Share of two lead-ins' sub-points that are matched to one another. */
function countChildren(parentA: Int32Array, parentB: Int32Array, groups: LinkGroups): (i: number, j: number) => number {
  const sizes = (parents: Int32Array): Int32Array => {
    const counts = new Int32Array(parents.length);
    for (const parent of parents) if (parent >= 0) counts[parent]++;
    return counts;
  };
  const sizeA = sizes(parentA);
  const sizeB = sizes(parentB);
  const shared = new Map<number, number>();
  const firstOfB = new Map<number, number>();
  groups.ofB.forEach((group, j) => {
    if (group >= 0 && !firstOfB.has(group)) firstOfB.set(group, j);
  });
  groups.ofA.forEach((group, i) => {
    const j = firstOfB.get(group) ?? -1;
    if (group < 0 || j < 0 || parentA[i] < 0 || parentB[j] < 0) return;
    const key = parentA[i] * parentB.length + parentB[j];
    shared.set(key, (shared.get(key) ?? 0) + 1);
  });
  return (i, j) => {
    const most = Math.max(sizeA[i], sizeB[j]);
    return most === 0 ? 0 : (shared.get(i * parentB.length + j) ?? 0) / most;
  };
}
