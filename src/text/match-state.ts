import { longestIncreasing } from "./shortest-edit.ts";

/** Which provision is matched to which while an alignment is being worked out; -1 is nobody. */
export type Matching = { readonly ofA: Int32Array; readonly ofB: Int32Array };

/** A matching from the rows' partners. */
export function matchingFrom(ofA: Int32Array, sizeB: number): Matching {
  const ofB = new Int32Array(sizeB).fill(-1);
  ofA.forEach((j, i) => {
    if (j >= 0) ofB[j] = i;
  });
  return { ofA, ofB };
}

/**
 * Which link each provision belongs to, on either side; -1 for none. All parts of a split or merge share their link's number,
 * so that a part counts as a matched neighbour too.
 */
export type LinkGroups = { readonly ofA: Int32Array; readonly ofB: Int32Array };

/** The groups of a matching and of the further parts found for its pairs (both keyed by the pair's place in A). */
export function groupsOf(
  matching: Matching,
  extraA: ReadonlyMap<number, readonly number[]> = new Map(),
  extraB: ReadonlyMap<number, readonly number[]> = new Map(),
): LinkGroups {
  const ofA = Int32Array.from(matching.ofA, (j, i) => (j < 0 ? -1 : i));
  const ofB = Int32Array.from(matching.ofB);
  for (const [group, parts] of extraA) for (const i of parts) ofA[i] = group;
  for (const [group, parts] of extraB) for (const j of parts) ofB[j] = group;
  return { ofA, ofB };
}

/** For each place the nearest linked place before it and after it (-1 and the length where there is none). */
export type Neighbours = { readonly before: Int32Array; readonly after: Int32Array };

/** Reads the nearest linked neighbours of every place off one side. */
export function linkedNeighbours(groups: Int32Array): Neighbours {
  const size = groups.length;
  const before = new Int32Array(size);
  const after = new Int32Array(size);
  let last = -1;
  for (let i = 0; i < size; i++) {
    before[i] = last;
    if (groups[i] >= 0) last = i;
  }
  last = size;
  for (let i = size - 1; i >= 0; i--) {
    after[i] = last;
    if (groups[i] >= 0) last = i;
  }
  return { before, after };
}

/** The groups that kept their order on both sides (a longest such run); moved ones are left out (-1). */
export function backboneOf(groups: LinkGroups): LinkGroups {
  const firstOfB = new Map<number, number>();
  groups.ofB.forEach((group, j) => {
    if (group >= 0 && !firstOfB.has(group)) firstOfB.set(group, j);
  });
  const seen = new Set<number>();
  const pairs: { readonly group: number; readonly b: number }[] = [];
  for (const group of groups.ofA) {
    const b = firstOfB.get(group);
    if (group < 0 || b === undefined || seen.has(group)) continue;
    seen.add(group);
    pairs.push({ group, b });
  }
  const stays = new Set(longestIncreasing(pairs, (pair) => pair.b).map((pair) => pair.group));
  const only = (side: Int32Array): Int32Array => side.map((group) => (stays.has(group) ? group : -1));
  return { ofA: only(groups.ofA), ofB: only(groups.ofB) };
}

/** A stretch of unlinked provisions on either side between the same two links (or an end of the text). */
export type Gap = { readonly a: readonly number[]; readonly b: readonly number[] };

/**
 * All gaps with something unlinked on both sides: first those between next neighbours, then the wider ones between links that
 * kept their order, looking past moved provisions.
 */
export function sharedGaps(groups: LinkGroups): readonly Gap[] {
  const seen = new Set<string>();
  return [groups, backboneOf(groups)].flatMap((fence) => {
    const runsB = new Map<string, readonly number[]>();
    for (const run of freeRuns(groups.ofB, fence.ofB)) if (!runsB.has(run.key)) runsB.set(run.key, run.places);
    return freeRuns(groups.ofA, fence.ofA).flatMap(({ key, places }) => {
      const b = runsB.get(key);
      const name = `${places.join(",")}|${b?.join(",") ?? ""}`;
      if (b === undefined || seen.has(name)) return [];
      seen.add(name);
      return [{ a: places, b }];
    });
  });
}

/** Runs of unlinked places between two fence posts; linked places that are no posts are passed over. */
function freeRuns(
  groups: Int32Array,
  fence: Int32Array,
): readonly { readonly key: string; readonly places: readonly number[] }[] {
  const runs: { key: string; places: number[] }[] = [];
  let places: number[] = [];
  let before = -1;
  for (let i = 0; i <= groups.length; i++) {
    if (i < groups.length && fence[i] < 0) {
      if (groups[i] < 0) places.push(i);
      continue;
    }
    const after = i < groups.length ? fence[i] : -1;
    if (places.length > 0) runs.push({ key: `${before} ${after}`, places });
    places = [];
    before = after;
  }
  return runs;
}
