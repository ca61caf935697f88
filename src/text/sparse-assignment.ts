/** A possible pair and what it is worth; only worths above 0 are ever chosen. */
export type WorthyPair = { readonly a: number; readonly b: number; readonly worth: number };

/**
 * Chooses pairs so that their worths sum to the most possible, no row or column used twice; leaving one out costs nothing.
 *
 * @returns for each row the chosen column, or -1
 *
 * Shortest augmenting paths with potentials (Jonker & Volgenant 1987, Computing 38, 325-340) on the listed pairs only; each
 * row has a private column of worth 0 that stands for "no partner". Exact; ties go to the earlier column.
 */
export function assignPairs(rows: number, columns: number, pairs: readonly WorthyPair[]): Int32Array {
  const heads = new Int32Array(rows + 1);
  const useful = pairs.filter((pair) => pair.worth > 0);
  for (const pair of useful) heads[pair.a + 1]++;
  for (let i = 0; i < rows; i++) heads[i + 1] += heads[i];
  const fill = heads.slice();
  const targets = new Int32Array(useful.length);
  const costs = new Float64Array(useful.length);
  for (const pair of useful) {
    const at = fill[pair.a]++;
    targets[at] = pair.b;
    costs[at] = -pair.worth;
  }

  const partnerOfRow = new Int32Array(rows).fill(-1);
  const partnerOfColumn = new Int32Array(columns).fill(-1);
  const rowPotential = new Float64Array(rows);
  const columnPotential = new Float64Array(columns);
  const distance = new Float64Array(columns).fill(Infinity);
  const cameFrom = new Int32Array(columns).fill(-1);
  const settled = new Uint8Array(columns);

  for (let root = 0; root < rows; root++) {
    const touched: number[] = [];
    const heap = new ColumnHeap(distance);
    let least = Infinity;
    let endColumn = -1;
    let endRow = -1;
    const treeRows: { row: number; reach: number }[] = [];
    let row = root;
    let reach = 0;
    for (;;) {
      treeRows.push({ row, reach });
      // The row's own "no partner" column costs 0 and is always free.
      const alone = reach - rowPotential[row];
      if (alone < least) [least, endColumn, endRow] = [alone, -1, row];
      for (let at = heads[row]; at < heads[row + 1]; at++) {
        const column = targets[at];
        if (settled[column] === 1) continue;
        const far = reach + costs[at] - rowPotential[row] - columnPotential[column];
        if (far < distance[column] - 1e-12) {
          if (distance[column] === Infinity) touched.push(column);
          distance[column] = far;
          cameFrom[column] = row;
          heap.push(column, far);
        }
      }
      const next = heap.pop(settled);
      if (next < 0 || distance[next] >= least) break;
      settled[next] = 1;
      if (partnerOfColumn[next] < 0) {
        [least, endColumn, endRow] = [distance[next], next, -1];
        break;
      }
      row = partnerOfColumn[next];
      reach = distance[next];
    }
    for (const each of treeRows) rowPotential[each.row] += least - each.reach;
    for (const column of touched)
      if (settled[column] === 1 && distance[column] < least) columnPotential[column] -= least - distance[column];
    // Walk the path back, handing each row on it its new column.
    let column = endColumn;
    let current = endRow;
    if (column < 0) {
      column = current === root ? -1 : partnerOfRow[current];
      partnerOfRow[current] = -1;
      if (current === root) column = -1;
    }
    while (column >= 0) {
      current = cameFrom[column];
      const former = partnerOfRow[current];
      partnerOfRow[current] = column;
      partnerOfColumn[column] = current;
      column = current === root ? -1 : former;
    }
    for (const each of touched) {
      distance[each] = Infinity;
      settled[each] = 0;
      cameFrom[each] = -1;
    }
  }
  return partnerOfRow;
}

/** Columns by distance, nearest first, ties by column; stale entries are skipped when popped. */
class ColumnHeap {
  private readonly distance: Float64Array;
  private readonly columns: number[] = [];
  private readonly keys: number[] = [];

  constructor(distance: Float64Array) {
    this.distance = distance;
  }

  push(column: number, key: number): void {
    let at = this.columns.length;
    this.columns.push(column);
    this.keys.push(key);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.isBefore(at, up)) break;
      this.swap(at, up);
      at = up;
    }
  }

  pop(settled: Uint8Array): number {
    while (this.columns.length > 0) {
      const [column, key] = [this.columns[0], this.keys[0]];
      this.swap(0, this.columns.length - 1);
      this.columns.pop();
      this.keys.pop();
      this.sink();
      if (settled[column] === 0 && key === this.distance[column]) return column;
    }
    return -1;
  }

  private sink(): void {
    let at = 0;
    for (;;) {
      let best = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < this.columns.length && this.isBefore(child, best)) best = child;
      if (best === at) return;
      this.swap(at, best);
      at = best;
    }
  }

  private isBefore(i: number, j: number): boolean {
    return this.keys[i] < this.keys[j] || (this.keys[i] === this.keys[j] && this.columns[i] < this.columns[j]);
  }

  private swap(i: number, j: number): void {
    [this.columns[i], this.columns[j]] = [this.columns[j], this.columns[i]];
    [this.keys[i], this.keys[j]] = [this.keys[j], this.keys[i]];
  }
}
