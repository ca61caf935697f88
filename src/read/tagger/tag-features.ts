import { lowerCode } from "../tokens/characters.ts";
import { SHAPE, type Tokens } from "../tokens/tokenize.ts";
import { featureKey } from "./weights.ts";

/** How many keys `tagFeatures` writes. */
export const TAG_FEATURES = 20;

const OUTSIDE = 0x51ed270b;

/** Hash of the last `n` letters of a token, case folded. */
export function suffixHash(tokens: Tokens, i: number, n: number): number {
  let hash = n;
  const from = Math.max(tokens.start[i], tokens.end[i] - n);
  for (let at = from; at < tokens.end[i]; at++) hash = Math.imul(hash, 31) + lowerCode(tokens.text.charCodeAt(at));
  return hash | 0;
}

function prefixHash(tokens: Tokens, i: number): number {
  let hash = 7;
  const to = Math.min(tokens.end[i], tokens.start[i] + 3);
  for (let at = tokens.start[i]; at < to; at++) hash = Math.imul(hash, 31) + lowerCode(tokens.text.charCodeAt(at));
  return hash | 0;
}

/**
 * True when nearly every longer word of the stretch is capitalised, as in headlines: capitals then tell nothing.
 */
export function isTitleCase(tokens: Tokens, from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i];
    if (shape === SHAPE.sign || shape === SHAPE.number || tokens.end[i] - tokens.start[i] < 4) continue;
    words++;
    if (shape !== SHAPE.lower) capitals++;
  }
  return words >= 3 && capitals * 5 >= words * 4;
}

/**
 * Writes the feature keys of token i of the sentence [from, to) given the two tags before it.
 *
 * Word, its ends and its writing, the words around it and the tags already given; after Collins (2002) and Honnibal's (2013) set.
 */
export function tagFeatures(
  tokens: Tokens,
  i: number,
  from: number,
  to: number,
  titleCase: boolean,
  tag1: number,
  tag2: number,
  out: Int32Array,
): void {
  const { hash, shape } = tokens;
  const word = hash[i];
  const before = i > from ? hash[i - 1] : OUTSIDE;
  const before2 = i > from + 1 ? hash[i - 2] : OUTSIDE;
  const after = i + 1 < to ? hash[i + 1] : OUTSIDE;
  const after2 = i + 2 < to ? hash[i + 2] : OUTSIDE;
  const form = (titleCase ? 16 : 0) + shape[i] + (i === from ? 32 : 0);
  const suffix3 = suffixHash(tokens, i, 3);
  out[0] = featureKey(0, word, form);
  out[1] = featureKey(1, word, 0);
  out[2] = featureKey(2, suffix3, form);
  out[3] = featureKey(3, suffixHash(tokens, i, 2), 0);
  out[4] = featureKey(4, prefixHash(tokens, i), 0);
  out[5] = featureKey(5, tag1, 0);
  out[6] = featureKey(6, tag1, tag2);
  out[7] = featureKey(7, tag1, word);
  out[8] = featureKey(8, before, word);
  out[9] = featureKey(9, before, 0);
  out[10] = featureKey(10, before2, 0);
  out[11] = featureKey(11, after, 0);
  out[12] = featureKey(12, after2, 0);
  out[13] = featureKey(13, word, after);
  out[14] = featureKey(14, i > from ? suffixHash(tokens, i - 1, 3) : 0, 0);
  out[15] = featureKey(15, i + 1 < to ? suffixHash(tokens, i + 1, 3) : 0, i + 1 < to ? shape[i + 1] : 9);
  out[16] = featureKey(16, form, tag1);
  out[17] = featureKey(17, tag1, after);
  out[18] = featureKey(18, suffixHash(tokens, i, 4), tag1);
  out[19] = featureKey(19, suffix3, i + 1 < to ? suffixHash(tokens, i + 1, 2) : 0);
}
