import { lowerCode } from "../tokens/characters.ts";
import { SHAPE, type Tokens } from "../tokens/tokenize.ts";
import { featureKeys, templateSeed } from "./weights.ts";

/** How many keys `tagFeatures` writes. */
export const TAG_FEATURES = 20;

const SEEDS = Int32Array.from({ length: TAG_FEATURES }, (_, template) => templateSeed(template));
/** The values of the templates in hand; filled and read within one call. */
const values = new Int32Array(2 * TAG_FEATURES);

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
  values[0] = word;
  values[1] = form;
  values[2] = word;
  values[3] = 0;
  values[4] = suffix3;
  values[5] = form;
  values[6] = suffixHash(tokens, i, 2);
  values[7] = 0;
  values[8] = prefixHash(tokens, i);
  values[9] = 0;
  values[10] = tag1;
  values[11] = 0;
  values[12] = tag1;
  values[13] = tag2;
  values[14] = tag1;
  values[15] = word;
  values[16] = before;
  values[17] = word;
  values[18] = before;
  values[19] = 0;
  values[20] = before2;
  values[21] = 0;
  values[22] = after;
  values[23] = 0;
  values[24] = after2;
  values[25] = 0;
  values[26] = word;
  values[27] = after;
  values[28] = i > from ? suffixHash(tokens, i - 1, 3) : 0;
  values[29] = 0;
  values[30] = i + 1 < to ? suffixHash(tokens, i + 1, 3) : 0;
  values[31] = i + 1 < to ? shape[i + 1] : 9;
  values[32] = form;
  values[33] = tag1;
  values[34] = tag1;
  values[35] = after;
  values[36] = suffixHash(tokens, i, 4);
  values[37] = tag1;
  values[38] = suffix3;
  values[39] = i + 1 < to ? suffixHash(tokens, i + 1, 2) : 0;
  featureKeys(SEEDS, values, out);
}
