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

/** For each place the nearest matched place before it and after it (-1 and the length where there is none). */
export type Neighbours = { readonly before: Int32Array; readonly after: Int32Array };

/** Reads the nearest matched neighbours of every place off one side of a matching. */
export function matchedNeighbours(partners: Int32Array): Neighbours {
  const size = partners.length;
  const before = new Int32Array(size);
  const after = new Int32Array(size);
  let last = -1;
  for (let i = 0; i < size; i++) {
    before[i] = last;
    if (partners[i] >= 0) last = i;
  }
  last = size;
  for (let i = size - 1; i >= 0; i--) {
    after[i] = last;
    if (partners[i] >= 0) last = i;
  }
  return { before, after };
}

/** A stretch of unmatched provisions on either side between the same two matched neighbours (or an end of the text). */
export type Gap = { readonly a: readonly number[]; readonly b: readonly number[] };

/** All gaps with something unmatched on both sides, in text order. */
export function sharedGaps(matching: Matching): readonly Gap[] {
  const { ofA, ofB } = matching;
  const gaps: Gap[] = [];
  const gather = (partners: Int32Array, from: number): number[] => {
    const free: number[] = [];
    for (let k = from; k < partners.length && partners[k] < 0; k++) free.push(k);
    return free;
  };
  for (let i = -1; i < ofA.length; i++) {
    const j = i < 0 ? -1 : ofA[i];
    if (i >= 0 && j < 0) continue;
    const a = gather(ofA, i + 1);
    const b = gather(ofB, j + 1);
    if (a.length === 0 || b.length === 0) continue;
    const endA = i + 1 + a.length;
    const endB = j + 1 + b.length;
    const closesA = endA === ofA.length;
    const closesB = endB === ofB.length;
    if ((closesA && closesB) || (!closesA && !closesB && ofA[endA] === endB)) gaps.push({ a, b });
  }
  return gaps;
}
