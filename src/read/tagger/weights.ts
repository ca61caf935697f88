/**
 * A trained linear model as a hash table: a feature's 32-bit key finds a row of small integers, one per class.
 *
 * Rows lie in one byte array, a fingerprint of two bytes first, so that one look-up touches one place in memory. A feature that
 * was pruned finds no row and counts nothing (save one time in 65,536, when it looks like another).
 */
export type Weights = {
  readonly classes: number;
  readonly mask: number;
  readonly stride: number;
  readonly rows: Int8Array;
  /** One bit per slot of a finer table, small enough to stay near the processor: clear for most features that have no row. */
  readonly present: Int32Array;
};

const PRESENT_BITS = 20;

/** Steps from a key's own slot within which its row must lie. */
const MOST_PROBES = 32;

/** Adds the row of a feature, if it has one, to the scores of all classes. */
export function addRow(weights: Weights, key: number, scores: Int32Array): void {
  const { rows, stride, mask, classes } = weights;
  const bit = Math.imul(key, 0x85ebca77) >>> (32 - PRESENT_BITS);
  if (((weights.present[bit >>> 5] >>> (bit & 31)) & 1) === 0) return;
  const low = (key << 24) >> 24;
  const high = ((key << 16) >> 24) | 1;
  const slot = Math.imul(key, 0x9e3779b1) >>> 8;
  for (let probe = 0; probe < MOST_PROBES; probe++) {
    const at = ((slot + probe) & mask) * stride;
    const found = rows[at + 1];
    if (found === 0) return;
    if (found === high && rows[at] === low) {
      for (let c = 0; c < classes; c++) scores[c] += rows[at + 2 + c];
      return;
    }
  }
}

/** Builds a table from keys and their rows of weights (-127 to 127). Keys that find no place within `MOST_PROBES` steps are left out. */
export function buildWeights(classes: number, keys: Int32Array, values: Int8Array): Weights {
  let size = 1024;
  while (size < keys.length * 1.6) size *= 2;
  const stride = classes + 2;
  const rows = new Int8Array(size * stride);
  const mask = size - 1;
  const present = new Int32Array(1 << (PRESENT_BITS - 5));
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    const bit = Math.imul(key, 0x85ebca77) >>> (32 - PRESENT_BITS);
    present[bit >>> 5] |= 1 << (bit & 31);
    const low = (key << 24) >> 24;
    const high = ((key << 16) >> 24) | 1;
    const slot = Math.imul(key, 0x9e3779b1) >>> 8;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const at = ((slot + probe) & mask) * stride;
      if (rows[at + 1] !== 0) {
        if (rows[at + 1] === high && rows[at] === low) break;
        continue;
      }
      rows[at] = low;
      rows[at + 1] = high;
      for (let c = 0; c < classes; c++) rows[at + 2 + c] = values[k * classes + c];
      break;
    }
  }
  return { classes, mask, stride, rows, present };
}

/** Mixes the number of a feature template and up to two values into a feature's key. */
export function featureKey(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h ^ b, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h, 0x27d4eb2f);
  return h ^ (h >>> 16);
}
