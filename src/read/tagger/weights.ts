/**
 * A trained linear model as a hash table: a feature's 32-bit key finds a row of small integers, one per class.
 *
 * A slot takes two integers: a fingerprint of the key with the number of weights, then where those weights start. Only weights other
 * than 0 are kept, for nine in ten are 0; those of up to three classes lie in the slot itself. A feature that was pruned finds no row and counts nothing (save one time in 32,768, when
 * it looks like another).
 */
export type Weights = {
  readonly classes: number;
  readonly mask: number;
  readonly slots: Int32Array;
  /** A class in the upper byte and its weight, -127 to 127, in the lower one. */
  readonly entries: Int16Array;
  /** One bit per slot of a finer table, small enough to stay near the processor: clear for most features that have no row. */
  readonly present: Int32Array;
};

const PRESENT_BITS = 20;
/** How many whole numbers of 32 bits those bits fill. */
export const PRESENT_WORDS = 1 << (PRESENT_BITS - 5);

/** Steps from a key's own slot within which its row must lie. */
const MOST_PROBES = 32;

/** A table of so few classes keeps its weights in the slots. */
export const INLINE_CLASSES = 3;

/** Which of the keys in hand may have a row, and their slots; filled and read within one call. */
const likely = new Int32Array(64);
const slotOf = new Int32Array(64);
/** Where the rows found begin and end. */
const begins = new Int32Array(64);
const ends = new Int32Array(64);

/**
 * Adds the rows of the first `count` keys (at most 64), where they have one, to the scores of all classes.
 *
 * In passes without a branch that cannot be foretold, so that the processor waits for the tables, which lie far from it, once for many
 * keys and not for one after the other.
 */
export function addRows(weights: Weights, keys: Int32Array, count: number, scores: Int32Array): void {
  const { classes, slots, entries, mask, present } = weights;
  let found = 0;
  for (let f = 0; f < count; f++) {
    const key = keys[f];
    const bit = Math.imul(key, 0x85ebca77) >>> (32 - PRESENT_BITS);
    likely[found] = key;
    slotOf[found] = firstSlot(key) & mask;
    found += (present[bit >>> 5] >>> (bit & 31)) & 1;
  }
  if (classes <= INLINE_CLASSES) {
    addInlineRows(weights, found, scores);
    return;
  }
  let rows = 0;
  for (let f = 0; f < found; f++) {
    const slot = slotOf[f];
    const word = slots[2 * slot];
    const from = slots[2 * slot + 1];
    begins[rows] = from;
    ends[rows] = from + (word >>> 16);
    const other = (word & 0xffff) ^ fingerprint(likely[f]);
    rows += (other - 1) >>> 31;
    // Another key lies there: this one's row may come further on.
    if (other !== 0 && word !== 0) {
      const beyond = rowBeyond(slots, mask, slot, fingerprint(likely[f]));
      if (beyond < 0) continue;
      begins[rows] = slots[2 * beyond + 1];
      ends[rows] = begins[rows] + (slots[2 * beyond] >>> 16);
      rows++;
    }
  }
  for (let r = 0; r < rows; r++) {
    const to = ends[r];
    for (let e = begins[r]; e < to; e++) scores[entries[e] >> 8] += (entries[e] << 24) >> 24;
  }
}

/** The slot of a fingerprint behind its own first slot, or -1. */
function rowBeyond(slots: Int32Array, mask: number, first: number, wanted: number): number {
  let slot = (first + 1) & mask;
  for (let probe = 1; probe < MOST_PROBES; probe++) {
    const word = slots[2 * slot];
    if ((word & 0xffff) === wanted) return slot;
    if (word === 0) return -1;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** The same for weights that lie in the slots themselves, which saves the parser's moves a second wait for memory. */
function addInlineRows(weights: Weights, found: number, scores: Int32Array): void {
  const { slots, mask } = weights;
  let first = 0;
  let second = 0;
  let third = 0;
  let others = 0;
  for (let f = 0; f < found; f++) {
    const slot = slotOf[f];
    const word = slots[2 * slot];
    const other = (word & 0xffff) ^ fingerprint(likely[f]);
    // All bits where the fingerprints agree, none where they do not.
    const agree = (other - 1) >> 31;
    first += ((word << 8) >> 24) & agree;
    second += (word >> 24) & agree;
    third += slots[2 * slot + 1] & agree;
    begins[others] = f;
    others += (~agree & (word | -word)) >>> 31;
  }
  for (let k = 0; k < others; k++) {
    const f = begins[k];
    const slot = rowBeyond(slots, mask, slotOf[f], fingerprint(likely[f]));
    if (slot < 0) continue;
    const word = slots[2 * slot];
    first += (word << 8) >> 24;
    second += word >> 24;
    third += slots[2 * slot + 1];
  }
  scores[0] += first;
  scores[1] += second;
  scores[2] += third;
}

function fingerprint(key: number): number {
  return (key & 0xffff) | 0x100;
}

function firstSlot(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 8;
}

/**
 * Builds a table from keys and their weights; keys that find no place within `MOST_PROBES` steps are left out.
 *
 * @param ends - where each key's entries end in `entries`; the first key's begin at 0
 * @param entries - a class in the upper byte and its weight in the lower one, all weights other than 0
 */
export function buildWeights(classes: number, keys: Int32Array, ends: Int32Array, entries: Int16Array): Weights {
  let size = 1024;
  while (size < keys.length * 1.6) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(2 * size);
  const present = new Int32Array(PRESENT_WORDS);
  const isInline = classes <= INLINE_CLASSES;
  let from = 0;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k];
    const to = ends[k];
    const bit = Math.imul(key, 0x85ebca77) >>> (32 - PRESENT_BITS);
    present[bit >>> 5] |= 1 << (bit & 31);
    const own = fingerprint(key);
    let slot = firstSlot(key) & mask;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const word = slots[2 * slot];
      if (word === 0) {
        if (isInline) {
          let first = own;
          for (let e = from; e < to; e++) {
            const which = entries[e] >> 8;
            if (which === 2) slots[2 * slot + 1] = (entries[e] << 24) >> 24;
            else first |= (entries[e] & 255) << (16 + 8 * which);
          }
          slots[2 * slot] = first;
        } else {
          slots[2 * slot] = own | ((to - from) << 16);
          slots[2 * slot + 1] = from;
        }
        break;
      }
      if ((word & 0xffff) === own) break;
      slot = (slot + 1) & mask;
    }
    from = to;
  }
  return { classes, mask, slots, entries: isInline ? new Int16Array(0) : entries, present };
}

/** What a feature template adds to the keys of its features, by its number; made once per template. */
export function templateSeed(template: number): number {
  return Math.imul(template + 1, 0x9e3779b1);
}

/** Mixes each template's seed and its two values (`values[2f]`, `values[2f + 1]`) into the feature's key. */
export function featureKeys(seeds: Int32Array, values: Int32Array, out: Int32Array): void {
  for (let f = 0; f < seeds.length; f++) {
    let h = Math.imul(values[2 * f] ^ seeds[f], 0x85ebca6b);
    h ^= h >>> 15;
    h = Math.imul(h ^ values[2 * f + 1], 0xc2b2ae35);
    h ^= h >>> 13;
    h = Math.imul(h, 0x27d4eb2f);
    out[f] = h ^ (h >>> 16);
  }
}
