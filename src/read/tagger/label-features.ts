import { featureKeys, templateSeed } from "./weights.ts";

/** How many keys `labelFeatures` writes. */
export const LABEL_FEATURES = 20;

const SEEDS = Int32Array.from({ length: LABEL_FEATURES }, (_, template) => templateSeed(template));
/** The values of the templates in hand; filled and read within one call. */
const values = new Int32Array(2 * LABEL_FEATURES);

/** A sentence's tree in columns; `head[i]` is -1 for the root; positions count from the sentence's first token. */
export type Tree = {
  readonly length: number;
  readonly word: Int32Array;
  readonly tag: Uint8Array;
  readonly head: Int32Array;
  /** First and last dependent on each side and neighbours of the same head, -1 where there is none. */
  readonly firstLeft: Int32Array;
  readonly lastRight: Int32Array;
  readonly previousSibling: Int32Array;
  readonly nextSibling: Int32Array;
};

const NO_TAG = 61;
const ROOT_TAG = 60;
const NO_WORD = 0x3c6ef372;

/** How many classes `arcClass` tells apart. */
export const ARC_CLASSES = 64 * 64 * 4;

/** A number for an arc by the two tags, its side and whether it is long: many classes have one relation only. */
export function arcClass(dependent: number, head: number, distance: number): number {
  const side = distance < 0 ? (distance < -3 ? 0 : 1) : distance > 3 ? 2 : 3;
  return (head * 64 + dependent) * 4 + side;
}

/** Writes the feature keys that tell which relation token i bears to its head, given the whole bare tree. */
export function labelFeatures(tree: Tree, i: number, out: Int32Array): void {
  const { word, tag, head, length } = tree;
  const h = head[i];
  const dw = word[i];
  const dt = tag[i];
  const hw = h < 0 ? NO_WORD : word[h];
  const ht = h < 0 ? ROOT_TAG : tag[h];
  const hh = h < 0 ? -1 : head[h];
  const hht = h < 0 ? NO_TAG : hh < 0 ? ROOT_TAG : tag[hh];
  const distance =
    h < 0 ? 0 : i < h ? (h - i > 3 ? (h - i > 8 ? 5 : 4) : h - i) : i - h > 3 ? (i - h > 8 ? 15 : 14) : 10 + i - h;
  const first = tree.firstLeft[i];
  const fw = first < 0 ? NO_WORD : word[first];
  const ft = first < 0 ? NO_TAG : tag[first];
  const last = tree.lastRight[i];
  const lt = last < 0 ? NO_TAG : tag[last];
  const previous = tree.previousSibling[i];
  const following = tree.nextSibling[i];
  const pt = previous < 0 ? NO_TAG : tag[previous];
  const pw = previous < 0 ? NO_WORD : word[previous];
  const nt = following < 0 ? NO_TAG : tag[following];
  const before = i > 0 ? tag[i - 1] : NO_TAG;
  const after = i + 1 < length ? tag[i + 1] : NO_TAG;
  const pair = (ht * 64 + dt) * 16 + distance;
  const t6 = (a: number, b: number) => a * 64 + b;
  values[0] = pair;
  values[1] = 0;
  values[2] = hw;
  values[3] = pair;
  values[4] = dw;
  values[5] = pair;
  values[6] = hw;
  values[7] = dw;
  values[8] = pair;
  values[9] = fw;
  values[10] = pair;
  values[11] = t6(ft, lt);
  values[12] = pair;
  values[13] = t6(pt, nt);
  values[14] = pair;
  values[15] = t6(before, after);
  values[16] = pair;
  values[17] = hht;
  values[18] = hw;
  values[19] = fw;
  values[20] = pair;
  values[21] = pw;
  values[22] = dw;
  values[23] = ht;
  values[24] = hw;
  values[25] = dt;
  values[26] = dw;
  values[27] = 0;
  values[28] = pair;
  values[29] = t6(hht, pt);
  values[30] = hw;
  values[31] = t6(dt, ft);
  values[32] = pair;
  values[33] = following < 0 ? NO_WORD : word[following];
  values[34] = t6(ht, dt);
  values[35] = h >= 0 && tree.firstLeft[h] >= 0 ? word[tree.firstLeft[h]] : NO_WORD;
  values[36] = dw;
  values[37] = fw;
  values[38] = pair;
  values[39] = t6(pt, before);
  featureKeys(SEEDS, values, out);
}
