// Which utility vectors no other beats. One vector dominates another when it is at least as good for everyone and
// better for someone; of equal vectors the first stays.

/**
 * Positions of the vectors that no other dominates, one per distinct vector, best first (compared party by party).
 *
 * Vectors are rows of `width` numbers in one flat array. Two parties take one sweep, three a staircase (Kung, Luccio &
 * Preparata 1975), more are compared pair by pair.
 */
export function nonDominated(rows: Float64Array, width: number): readonly number[] {
  return nonDominatedWithin(rows, width, { left: Infinity, expired: () => false }) ?? [];
}

/** How many more comparisons may be made, counted down; and whether the time is up. */
export type Effort = { left: number; readonly expired: () => boolean };

/** As `nonDominated`; `null` once the effort is spent or, of four parties and more, the time is up. */
export function nonDominatedWithin(rows: Float64Array, width: number, effort: Effort): readonly number[] | null {
  const count = width === 0 ? Math.min(1, rows.length) : rows.length / width;
  // In this order only an earlier row can dominate a later one.
  const order = Array.from({ length: count }, (_, at) => at);
  order.sort((a, b) => {
    for (let k = 0; k < width; k++) {
      const difference = rows[b * width + k] - rows[a * width + k];
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  if (width < 2) return order.slice(0, 1);
  if (width === 2) return sweep(rows, order);
  return width === 3 ? staircase(rows, order) : pairwise(rows, width, order, effort);
}

function sweep(rows: Float64Array, order: readonly number[]): readonly number[] {
  const kept: number[] = [];
  let best = -Infinity;
  for (const row of order)
    if (rows[row * 2 + 1] > best) {
      kept.push(row);
      best = rows[row * 2 + 1];
    }
  return kept;
}

// A tree over the ranks of the second number holds the best third number at or above each rank.
function staircase(rows: Float64Array, order: readonly number[]): readonly number[] {
  const distinct = Float64Array.from(order, (row) => rows[row * 3 + 1]).sort();
  let ranks = 0;
  for (let i = 0; i < distinct.length; i++)
    if (i === 0 || distinct[i] !== distinct[i - 1]) distinct[ranks++] = distinct[i];
  const best = new Float64Array(ranks + 1).fill(-Infinity);
  const kept: number[] = [];
  for (const row of order) {
    const second = rows[row * 3 + 1];
    let low = 0;
    let high = ranks - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (distinct[middle] < second) low = middle + 1;
      else high = middle;
    }
    const from = ranks - low;
    const third = rows[row * 3 + 2];
    let above = -Infinity;
    for (let i = from; i > 0; i -= i & -i) if (best[i] > above) above = best[i];
    if (above >= third) continue;
    kept.push(row);
    for (let i = from; i <= ranks; i += i & -i) if (best[i] < third) best[i] = third;
  }
  return kept;
}

/** Rows compared between two looks at the clock: a power of two. */
const ROWS_BETWEEN_LOOKS = 64;

function pairwise(
  rows: Float64Array,
  width: number,
  order: readonly number[],
  effort: Effort,
): readonly number[] | null {
  const kept: number[] = [];
  // What is kept, packed for quick comparing; a row that beats another moves forward, since it will beat more.
  const packed = new Float64Array(order.length * width);
  const slots: number[] = [];
  for (const [at, row] of order.entries()) {
    let beaten = -1;
    if (effort.left <= 0 || ((at & (ROWS_BETWEEN_LOOKS - 1)) === 0 && effort.expired())) return null;
    for (let i = 0; i < slots.length; i++) {
      const other = i * width;
      let k = 1;
      while (k < width && packed[other + k] >= rows[row * width + k]) k++;
      if (k === width) {
        beaten = i;
        break;
      }
    }
    effort.left -= beaten < 0 ? slots.length : beaten + 1;
    if (beaten >= 0) {
      if (beaten > 0) {
        const ahead = beaten >> 1;
        for (let k = 0; k < width; k++) {
          const swap = packed[ahead * width + k];
          packed[ahead * width + k] = packed[beaten * width + k];
          packed[beaten * width + k] = swap;
        }
      }
      continue;
    }
    for (let k = 0; k < width; k++) packed[slots.length * width + k] = rows[row * width + k];
    slots.push(row);
    kept.push(row);
  }
  return kept;
}
