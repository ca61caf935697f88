import { hashWord } from "../tokens/tokenize.ts";
import { MOVE_CLASSES } from "./arc-features.ts";
import { ARC_CLASSES } from "./label-features.ts";
import { INLINE_CLASSES, PRESENT_WORDS, type Weights } from "./weights.ts";

/** The trained tables of English: tagger, parser (moves and relations) and irregular lemmas. */
export type Model = {
  readonly tags: Weights;
  readonly arcs: Weights;
  readonly labels: Weights;
  /** Words that had one tag only in training, by hash. */
  readonly sureTags: ReadonlyMap<number, number>;
  /** Relation by tags and distance where training knew one only, else 0; see `arcClass`. */
  readonly sureRelations: Uint8Array;
  /** Move (plus 1) by situation where training knew one only, else 0; see `moveClass`. */
  readonly sureMoves: Uint8Array;
  /** Irregular forms by part of speech: VERB, then "said" to "say". */
  readonly lemmas: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

/** The tables as they lie in src/read/tables/english.json. Written by scripts/train-tagger.ts. */
export type PackedModel = {
  readonly tags: PackedWeights;
  readonly arcs: PackedWeights;
  readonly labels: PackedWeights;
  /** For each tag number, the words that always bear it, in alphabetical order. */
  readonly sure: readonly (readonly [tag: number, words: string])[];
  /** Pairs of an `arcClass` and the relation it always bore. */
  readonly sureRelations: readonly (readonly [arcClass: number, relation: number])[];
  /** Pairs of a `moveClass` and the move (plus 1) that was always right there. */
  readonly sureMoves: readonly (readonly [moveClass: number, move: number])[];
  readonly lemmas: string;
};

/**
 * A weight table packed as base 64 text, in the order of its slots, so that it is laid out and not built when it loads: a bit per slot
 * that is taken, the table of `present` bits, then of the taken slots all fingerprints (2 bytes each) and all weights: those of a table
 * of few classes as they lie in the slot (3 bytes), of others all numbers of weights (1 byte), then all entries (2 bytes).
 */
export type PackedWeights = {
  readonly classes: number;
  readonly slots: number;
  readonly rows: number;
  readonly entries: number;
  readonly bytes: string;
};

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of a base 64 text without padding marks. */
export function decodeBase64(text: string): Uint8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[DIGITS.charCodeAt(i)] = i;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let to = 0;
  for (let at = 0; at < text.length; at += 4) {
    const block =
      (value[text.charCodeAt(at) & 127] << 18) |
      (value[text.charCodeAt(at + 1) & 127] << 12) |
      (value[text.charCodeAt(at + 2) & 127] << 6) |
      value[text.charCodeAt(at + 3) & 127];
    bytes[to++] = block >> 16;
    bytes[to++] = block >> 8;
    bytes[to++] = block;
  }
  return bytes;
}

/** The bytes of a weight table; the inverse of `unpackWeights`, used by the training script. */
export function packWeights({ classes, slots, entries, present }: Weights): {
  readonly rows: number;
  readonly entries: number;
  readonly bytes: Uint8Array;
} {
  const isInline = classes <= INLINE_CLASSES;
  const size = slots.length / 2;
  const taken = new Uint8Array(size >> 3);
  const prints: number[] = [];
  const counts: number[] = [];
  const weights: number[] = [];
  for (let slot = 0; slot < size; slot++) {
    const word = slots[2 * slot];
    const beside = slots[2 * slot + 1];
    if (word === 0) continue;
    taken[slot >> 3] |= 1 << (slot & 7);
    prints.push(word & 255, (word >> 8) & 255);
    if (isInline) weights.push((word >> 16) & 255, (word >> 24) & 255, beside & 255);
    else {
      counts.push(word >>> 16);
      for (let e = beside; e < beside + (word >>> 16); e++) weights.push(entries[e] & 255, (entries[e] >> 8) & 255);
    }
  }
  return {
    rows: prints.length / 2,
    entries: isInline ? 0 : weights.length / 2,
    bytes: Uint8Array.from([...taken, ...bytesOf(present), ...prints, ...counts, ...weights]),
  };
}

/** The bytes of whole numbers of 32 bits, the lowest first. */
function bytesOf(numbers: Int32Array): number[] {
  return [...numbers].flatMap((word) => [word & 255, (word >> 8) & 255, (word >> 16) & 255, (word >> 24) & 255]);
}

/** The weight table of a packed one. */
export function unpackWeights(packed: PackedWeights): Weights {
  const { classes, rows } = packed;
  const bytes = decodeBase64(packed.bytes);
  const slots = new Int32Array(2 * packed.slots);
  const present = new Int32Array(PRESENT_WORDS);
  const entries = new Int16Array(packed.entries);
  const isInline = classes <= INLINE_CLASSES;
  let at = packed.slots >> 3;
  for (let i = 0; i < PRESENT_WORDS; i++, at += 4)
    present[i] = bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24);
  let print = at;
  let count = print + 2 * rows;
  let weight = isInline ? count : count + rows;
  let from = 0;
  for (let group = 0; group < packed.slots >> 3; group++)
    for (let set = bytes[group], slot = group << 4; set !== 0; set >>= 1, slot += 2) {
      if ((set & 1) === 0) continue;
      const own = bytes[print++] | (bytes[print++] << 8);
      if (isInline) {
        slots[slot] = own | (bytes[weight++] << 16) | (bytes[weight++] << 24);
        slots[slot + 1] = (bytes[weight++] << 24) >> 24;
      } else {
        const many = bytes[count++];
        slots[slot] = own | (many << 16);
        slots[slot + 1] = from;
        from += many;
      }
    }
  for (let e = 0; e < packed.entries; e++) entries[e] = bytes[weight++] | (bytes[weight++] << 8);
  return { classes, mask: packed.slots - 1, slots, entries, present };
}

/** The tables, ready for use; takes some tens of milliseconds, so do it once. */
export function unpackModel(packed: PackedModel): Model {
  const sureTags = new Map<number, number>();
  for (const [tag, words] of packed.sure) for (const word of words.split(" ")) sureTags.set(hashWord(word), tag);
  const sureRelations = new Uint8Array(ARC_CLASSES);
  for (const [arcClass, relation] of packed.sureRelations) sureRelations[arcClass] = relation;
  const sureMoves = new Uint8Array(MOVE_CLASSES);
  for (const [situation, move] of packed.sureMoves) sureMoves[situation] = move;
  const lemmas = new Map<string, Map<string, string>>();
  for (const line of packed.lemmas.split("\n")) {
    const [form, upos, lemma] = line.split(" ");
    const known = lemmas.get(upos) ?? new Map<string, string>();
    known.set(form, lemma);
    lemmas.set(upos, known);
  }
  return {
    tags: unpackWeights(packed.tags),
    arcs: unpackWeights(packed.arcs),
    labels: unpackWeights(packed.labels),
    sureTags,
    sureRelations,
    sureMoves,
    lemmas,
  };
}
