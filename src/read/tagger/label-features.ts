import { featureKey } from "./weights.ts";

/** How many keys `labelFeatures` writes. */
export const LABEL_FEATURES = 20;

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
  out[0] = featureKey(0, pair, 0);
  out[1] = featureKey(1, hw, pair);
  out[2] = featureKey(2, dw, pair);
  out[3] = featureKey(3, hw, dw);
  out[4] = featureKey(4, pair, fw);
  out[5] = featureKey(5, pair, t6(ft, lt));
  out[6] = featureKey(6, pair, t6(pt, nt));
  out[7] = featureKey(7, pair, t6(before, after));
  out[8] = featureKey(8, pair, hht);
  out[9] = featureKey(9, hw, fw);
  out[10] = featureKey(10, pair, pw);
  out[11] = featureKey(11, dw, ht);
  out[12] = featureKey(12, hw, dt);
  out[13] = featureKey(13, dw, 0);
  out[14] = featureKey(14, pair, t6(hht, pt));
  out[15] = featureKey(15, hw, t6(dt, ft));
  out[16] = featureKey(16, pair, following < 0 ? NO_WORD : word[following]);
  out[17] = featureKey(17, t6(ht, dt), h >= 0 && tree.firstLeft[h] >= 0 ? word[tree.firstLeft[h]] : NO_WORD);
  out[18] = featureKey(18, dw, fw);
  out[19] = featureKey(19, pair, t6(pt, before));
}
