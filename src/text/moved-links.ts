import { longestIncreasing } from "./shortest-edit.ts";

/** What the order says of one link: stayed, moved, or one side of a swap that could be told either way. */
export type LinkMove = { readonly moved: boolean; readonly group: string | null; readonly side: 1 | 2 | null };

/**
 * Finds which links changed place among the others.
 *
 * @param places - each link's first place in A and in B
 * @returns in the same order; a link in every longest run that stayed in order has not moved, one in no such run has moved,
 *   and links in some but not all of them are swaps: both sides are marked and share a group
 */
export function findMoves(places: readonly { readonly a: number; readonly b: number }[]): readonly LinkMove[] {
  const order = places.map((_, k) => k).sort((x, y) => places[x].a - places[y].a);
  const values = order.map((k) => places[k].b);
  const endingAt = runLengths(values);
  const startingAt = runLengths([...values].reverse().map((value) => -value)).reverse();
  const longest = endingAt.reduce((most, each) => Math.max(most, each), 0);
  const onSome = values.map((_, p) => endingAt[p] + startingAt[p] - 1 === longest);
  const rivals = new Map<number, number>();
  values.forEach((_, p) => {
    if (onSome[p]) rivals.set(endingAt[p], (rivals.get(endingAt[p]) ?? 0) + 1);
  });
  const isOpen = values.map((_, p) => onSome[p] && (rivals.get(endingAt[p]) ?? 0) > 1);
  const stays = new Set(
    longestIncreasing(
      values.map((value, p) => ({ value, p })).filter(({ p }) => onSome[p]),
      (each) => each.value,
    ).map(({ p }) => p),
  );
  const moves = new Map<number, LinkMove>();
  values.forEach((_, p) => {
    if (!onSome[p]) moves.set(p, { moved: true, group: null, side: null });
  });
  // Swapped blocks that cross one another belong to one group; a link beyond all earlier ones starts a new group.
  let groups = 0;
  let highest = -1;
  let group = "";
  values.forEach((value, p) => {
    if (!isOpen[p]) return;
    if (value > highest) group = `m${++groups}`;
    highest = Math.max(highest, value);
    moves.set(p, { moved: true, group, side: stays.has(p) ? 2 : 1 });
  });
  const result: LinkMove[] = [];
  order.forEach((k, p) => (result[k] = moves.get(p) ?? { moved: false, group: null, side: null }));
  return result;
}

/** For each place the length of the longest increasing run that ends there. */
function runLengths(values: readonly number[]): number[] {
  const tails: number[] = [];
  return values.map((value) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle] < value) low = middle + 1;
      else high = middle;
    }
    tails[low] = value;
    return low + 1;
  });
}
