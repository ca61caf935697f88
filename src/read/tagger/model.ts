import { hashWord } from "../tokens/tokenize.ts";
import { MOVE_CLASSES } from "./arc-features.ts";
import { ARC_CLASSES } from "./label-features.ts";
import { buildWeights, type Weights } from "./weights.ts";

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

/** A weight table packed as base 64 text: per row the step from the key before, a bit per class with a weight, then those weights. */
export type PackedWeights = { readonly classes: number; readonly rows: number; readonly bytes: string };

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

/** Packs sorted keys and rows of weights; the inverse of `unpackWeights`, used by the training script. */
export function packWeights(classes: number, keys: Int32Array, values: Int8Array): Uint8Array {
  const bits = (classes + 7) >> 3;
  const out: number[] = [];
  for (let k = 0; k < keys.length; k++) {
    // Keys come sorted, so that the step from the one before takes two bytes on average instead of four.
    let step = keys[k] - (k === 0 ? -0x80000000 : keys[k - 1]);
    while (step >= 128) {
      out.push((step % 128) | 128);
      step = Math.floor(step / 128);
    }
    out.push(step);
    const at = out.length;
    for (let b = 0; b < bits; b++) out.push(0);
    for (let c = 0; c < classes; c++) {
      const weight = values[k * classes + c];
      if (weight === 0) continue;
      out[at + (c >> 3)] |= 1 << (c & 7);
      out.push(weight & 255);
    }
  }
  return Uint8Array.from(out);
}

/** The weight table of a packed one. */
export function unpackWeights(packed: PackedWeights): Weights {
  const { classes, rows } = packed;
  const bytes = decodeBase64(packed.bytes);
  const bits = (classes + 7) >> 3;
  const keys = new Int32Array(rows);
  const ends = new Int32Array(rows);
  const entries = new Int16Array(bytes.length - rows * (1 + bits));
  let at = 0;
  let used = 0;
  let key = -0x80000000;
  for (let k = 0; k < rows; k++) {
    let unit = 1;
    for (; bytes[at] > 127; unit *= 128) key += (bytes[at++] & 127) * unit;
    key += bytes[at++] * unit;
    keys[k] = key;
    const mask = at;
    at += bits;
    // A byte of the mask tells eight classes, most of them without a weight.
    for (let b = 0; b < bits; b++)
      for (let set = bytes[mask + b], c = b << 3; set !== 0; set >>= 1, c++)
        if ((set & 1) === 1) entries[used++] = (c << 8) | bytes[at++];
    ends[k] = used;
  }
  return buildWeights(classes, keys, ends, entries);
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
