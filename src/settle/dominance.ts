// Which utility vectors no other beats. One vector dominates another when it is at least as good for everyone and
// better for someone; of equal vectors the first stays.

/**
 * Positions of the vectors that no other dominates, one per distinct vector, best first (compared party by party).
 *
 * Vectors are rows of `width` numbers in one flat array.
 */
export function nonDominated(rows: Float64Array, width: number): readonly number[] {
  const count = width === 0 ? Math.min(1, rows.length) : rows.length / width;
  const order = Array.from({ length: count }, (_, at) => at).sort((a, b) => {
    for (let k = 0; k < width; k++) {
      const difference = rows[b * width + k] - rows[a * width + k];
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  // In this order only an earlier row can dominate a later one.
  if (width <= 2) return sweep(rows, width, order);
  const kept: number[] = [];
  for (const row of order) {
    let beaten = false;
    for (let i = kept.length - 1; i >= 0 && !beaten; i--) {
      const other = kept[i] * width;
      let k = 1;
      while (k < width && rows[other + k] >= rows[row * width + k]) k++;
      beaten = k === width;
    }
    if (!beaten) kept.push(row);
  }
  return kept;
}

function sweep(rows: Float64Array, width: number, order: readonly number[]): readonly number[] {
  if (width < 2) return order.slice(0, 1);
  const kept: number[] = [];
  let best = -Infinity;
  for (const row of order)
    if (rows[row * width + 1] > best) {
      kept.push(row);
      best = rows[row * width + 1];
    }
  return kept;
}
