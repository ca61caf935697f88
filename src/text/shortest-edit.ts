/** One element that both sequences keep: its place in A and in B. */
export type Match = { readonly a: number; readonly b: number };

/** Edits up to which the exact script is sought in one go; memory grows with its square. */
const MOST_EDITS = 1500;

/**
 * A longest common subsequence of two sequences, as matches in order.
 *
 * Exact up to 1,500 edits (Myers 1986); past that the sequences are cut at elements that occur once on each side and each
 * cut is treated alike, and a stretch without such elements counts as rewritten. Time stays bounded for any input.
 */
export function shortestEdit(a: readonly string[], b: readonly string[]): readonly Match[] {
  const codes = new Map<string, number>();
  const encode = (words: readonly string[]): Int32Array => {
    const encoded = new Int32Array(words.length);
    for (let k = 0; k < words.length; k++) {
      let code = codes.get(words[k]);
      if (code === undefined) codes.set(words[k], (code = codes.size));
      encoded[k] = code;
    }
    return encoded;
  };
  const matches: Match[] = [];
  solve(encode(a), encode(b), 0, 0, matches, 0);
  return matches;
}

function solve(a: Int32Array, b: Int32Array, offsetA: number, offsetB: number, out: Match[], depth: number): void {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) {
    out.push({ a: offsetA + start, b: offsetB + start });
    start++;
  }
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const innerA = a.subarray(start, a.length - end);
  const innerB = b.subarray(start, b.length - end);
  if (innerA.length > 0 && innerB.length > 0) {
    const script = myers(innerA, innerB);
    if (script !== null)
      for (const match of script) out.push({ a: offsetA + start + match.a, b: offsetB + start + match.b });
    else if (depth < 50) {
      const anchors = uniqueAnchors(innerA, innerB);
      let i = 0;
      let j = 0;
      for (const anchor of anchors) {
        solve(
          innerA.subarray(i, anchor.a),
          innerB.subarray(j, anchor.b),
          offsetA + start + i,
          offsetB + start + j,
          out,
          depth + 1,
        );
        out.push({ a: offsetA + start + anchor.a, b: offsetB + start + anchor.b });
        [i, j] = [anchor.a + 1, anchor.b + 1];
      }
      if (anchors.length > 0)
        solve(innerA.subarray(i), innerB.subarray(j), offsetA + start + i, offsetB + start + j, out, depth + 1);
    }
  }
  for (let k = end; k > 0; k--) out.push({ a: offsetA + a.length - k, b: offsetB + b.length - k });
}

/** The exact script, or null when it needs more edits than the bound. */
function myers(a: Int32Array, b: Int32Array): readonly Match[] | null {
  const most = Math.min(MOST_EDITS, a.length + b.length);
  // How far each diagonal reaches, a row for each number of edits d: diagonals -d-1 … d+1, one row after the other in one array.
  const place = (d: number, k: number): number => d * (d + 2) + k + d + 1;
  let reach = new Int32Array(place(Math.min(most, 31), 33));
  let found = -1;
  for (let d = 0; d <= most && found < 0; d++) {
    if (place(d, d + 2) > reach.length) {
      const larger = new Int32Array(reach.length * 4);
      larger.set(reach);
      reach = larger;
    }
    const before = place(d - 1, 0);
    const here = place(d, 0);
    for (let k = -d; k <= d; k += 2) {
      const down = d > 0 && (k === -d || (k !== d && reach[before + k - 1] < reach[before + k + 1]));
      let x = d === 0 ? 0 : down ? reach[before + k + 1] : reach[before + k - 1] + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++;
        y++;
      }
      reach[here + k] = x;
      if (x >= a.length && y >= b.length) found = d;
    }
  }
  if (found < 0) return null;
  const matches: Match[] = [];
  let x = a.length;
  let y = b.length;
  for (let d = found; d > 0; d--) {
    const before = place(d - 1, 0);
    const k = x - y;
    const down = k === -d || (k !== d && reach[before + k - 1] < reach[before + k + 1]);
    const fromX = down ? reach[before + k + 1] : reach[before + k - 1];
    const fromY = fromX - (down ? k + 1 : k - 1);
    const [entryX, entryY] = down ? [fromX, fromY + 1] : [fromX + 1, fromY];
    while (x > entryX && y > entryY) matches.push({ a: --x, b: --y });
    [x, y] = [fromX, fromY];
  }
  while (x > 0 && y > 0) matches.push({ a: --x, b: --y });
  return matches.reverse();
}

/** Elements that occur once on each side, thinned to the longest run in common order (patience). */
function uniqueAnchors(a: Int32Array, b: Int32Array): readonly Match[] {
  const placeIn = (side: Int32Array): ReadonlyMap<number, number> => {
    const places = new Map<number, number>();
    side.forEach((code, i) => places.set(code, places.has(code) ? -1 : i));
    return places;
  };
  const placesB = placeIn(b);
  const pairs: Match[] = [];
  for (const [code, i] of placeIn(a)) {
    const j = placesB.get(code);
    if (i >= 0 && j !== undefined && j >= 0) pairs.push({ a: i, b: j });
  }
  return longestIncreasing(
    pairs.sort((p, q) => p.a - q.a),
    (pair) => pair.b,
  );
}

/** A longest strictly increasing subsequence by the given key, in the order given (Fredman 1975). */
export function longestIncreasing<T>(items: readonly T[], key: (item: T) => number): readonly T[] {
  const tails: number[] = [];
  const previous = new Int32Array(items.length).fill(-1);
  items.forEach((item, i) => {
    const value = key(item);
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (key(items[tails[middle]]) < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[i] = tails[low - 1];
    tails[low] = i;
  });
  const run: T[] = [];
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i]) run.push(items[i]);
  return run.reverse();
}
