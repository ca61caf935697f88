import type { Tokens } from "../tokens/tokenize.ts";
import { featureKeys, templateSeed } from "./weights.ts";

/** What a transition may do: read the next word, hang the top of the stack left (on the next word) or right (on the word below). */
export const MOVE = { shift: 0, left: 1, right: 2 } as const;

/** How many keys `arcFeatures` writes. */
export const ARC_FEATURES = 30;

/** The parser's state over one sentence; positions count from the sentence's first token, `length` stands for the root. */
export type ParseState = {
  length: number;
  next: number;
  depth: number;
  stack: Int32Array;
  head: Int32Array;
  /** The leftmost and the two rightmost dependents found so far, -1 where there are none. */
  left: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  leftCount: Uint8Array;
  rightCount: Uint8Array;
  word: Int32Array;
  tag: Uint8Array;
};

/** A state with room for sentences up to `capacity` tokens. */
export function makeParseState(capacity: number): ParseState {
  const ints = () => new Int32Array(capacity + 2);
  return {
    length: 0,
    next: 0,
    depth: 0,
    stack: ints(),
    head: ints(),
    left: ints(),
    right: ints(),
    right2: ints(),
    leftCount: new Uint8Array(capacity + 2),
    rightCount: new Uint8Array(capacity + 2),
    word: ints(),
    tag: new Uint8Array(capacity + 2),
  };
}

const ROOT_TAG = 60;
const NO_TAG = 61;
const NO_WORD = 0x3c6ef372;

/** Sets the state to the start of the sentence [from, to). */
export function startParse(state: ParseState, tokens: Tokens, tags: Uint8Array, from: number, to: number): void {
  const n = to - from;
  state.length = n;
  state.next = 0;
  state.depth = 0;
  for (let i = 0; i < n; i++) {
    state.word[i] = tokens.hash[from + i];
    state.tag[i] = tags[from + i];
  }
  state.word[n] = 0x1b873593;
  state.tag[n] = ROOT_TAG;
  state.head.fill(-1, 0, n + 1);
  state.left.fill(-1, 0, n + 1);
  state.right.fill(-1, 0, n + 1);
  state.right2.fill(-1, 0, n + 1);
  state.leftCount.fill(0, 0, n + 1);
  state.rightCount.fill(0, 0, n + 1);
}

/** Carries out a move. */
export function applyMove(state: ParseState, move: number): void {
  if (move === MOVE.shift) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const child = state.stack[--state.depth];
  const head = move === MOVE.left ? state.next : state.stack[state.depth - 1];
  state.head[child] = head;
  if (move === MOVE.left) {
    state.left[head] = child;
    if (state.leftCount[head] < 3) state.leftCount[head]++;
  } else {
    state.right2[head] = state.right[head];
    state.right[head] = child;
    if (state.rightCount[head] < 3) state.rightCount[head]++;
  }
}

/** True when the move may be made: there is a word to read (the root is never read) or to hang. */
export function isLegal(state: ParseState, move: number): boolean {
  if (move === MOVE.shift) return state.next < state.length;
  return move === MOVE.left ? state.depth > 0 : state.depth > 1;
}

const SEEDS = Int32Array.from(
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 17, 18, 19, 20, 21, 22, 23, 24, 26, 28, 29, 31, 32, 34, 35, 36],
  templateSeed,
);
/** The values of the templates in hand; filled and read within one call. */
const values = new Int32Array(2 * ARC_FEATURES);

/**
 * Writes the feature keys of the parser's state: the top three words of the stack, the next three words, and the outermost
 * dependents they already have. After Zhang & Nivre (2011), without labels (these are given once the tree stands).
 */
export function arcFeatures(state: ParseState, out: Int32Array): void {
  const { stack, depth, next, length, word, tag, left, right, right2, leftCount, rightCount } = state;
  const s0 = depth > 0 ? stack[depth - 1] : -1;
  const s1 = depth > 1 ? stack[depth - 2] : -1;
  const s0w = s0 < 0 ? NO_WORD : word[s0];
  const s0t = s0 < 0 ? NO_TAG : tag[s0];
  const s1w = s1 < 0 ? NO_WORD : word[s1];
  const s1t = s1 < 0 ? NO_TAG : tag[s1];
  const n0w = word[next];
  const n0t = tag[next];
  const n1w = next + 1 <= length ? word[next + 1] : NO_WORD;
  const n1t = next + 1 <= length ? tag[next + 1] : NO_TAG;
  const n2t = next + 2 <= length ? tag[next + 2] : NO_TAG;
  const s0l = s0 >= 0 && left[s0] >= 0 ? left[s0] : -1;
  const s0r = s0 >= 0 && right[s0] >= 0 ? right[s0] : -1;
  const s0r2 = s0 >= 0 && right2[s0] >= 0 ? right2[s0] : -1;
  const s1r = s1 >= 0 && right[s1] >= 0 ? right[s1] : -1;
  const n0l = left[next];
  const s0lt = s0l < 0 ? NO_TAG : tag[s0l];
  const s0rt = s0r < 0 ? NO_TAG : tag[s0r];
  const s0r2t = s0r2 < 0 ? NO_TAG : tag[s0r2];
  const s1rt = s1r < 0 ? NO_TAG : tag[s1r];
  const n0lt = n0l < 0 ? NO_TAG : tag[n0l];
  const gap = s0 < 0 ? 0 : next - s0 > 6 ? 6 : next - s0;
  const gap1 = s1 < 0 ? 0 : s0 - s1 > 6 ? 6 : s0 - s1;
  const counts = s0 < 0 ? 0 : leftCount[s0] * 4 + rightCount[s0] + 16 * (leftCount[next] | 0);
  const t6 = (a: number, b: number) => a * 64 + b;
  values[0] = s0w;
  values[1] = s0t;
  values[2] = n0w;
  values[3] = n0t;
  values[4] = n1w;
  values[5] = n1t;
  values[6] = s0w;
  values[7] = n0w;
  values[8] = s0w;
  values[9] = t6(s0t, n0t);
  values[10] = n0w;
  values[11] = t6(s0t, n0t);
  values[12] = t6(s0t, n0t);
  values[13] = gap;
  values[14] = t6(n0t, n1t);
  values[15] = s0t;
  values[16] = t6(n0t, n1t);
  values[17] = t6(s0t, n2t);
  values[18] = t6(s1t, s0t);
  values[19] = n0t;
  values[20] = t6(s0t, s0lt);
  values[21] = n0t;
  values[22] = t6(s0t, s0rt);
  values[23] = n0t;
  values[24] = t6(s0t, n0lt);
  values[25] = n0t;
  values[26] = t6(s0rt, s0r2t);
  values[27] = t6(s0t, n0t);
  values[28] = s0w;
  values[29] = counts;
  values[30] = t6(s0t, n0t);
  values[31] = counts;
  values[32] = s1w;
  values[33] = t6(s1t, s0t);
  values[34] = s1w;
  values[35] = s0w;
  values[36] = s1w;
  values[37] = n0w;
  values[38] = t6(s1t, s0t);
  values[39] = gap1;
  values[40] = t6(s1t, s0t);
  values[41] = t6(n0t, n1t);
  values[42] = t6(s1t, s1rt);
  values[43] = s0t;
  values[44] = s0w;
  values[45] = n1w;
  values[46] = n0w;
  values[47] = n1t;
  values[48] = s0w;
  values[49] = s0rt;
  values[50] = s0r < 0 ? NO_WORD : word[s0r];
  values[51] = t6(s0t, n0t);
  values[52] = n0l < 0 ? NO_WORD : word[n0l];
  values[53] = t6(s0t, n0t);
  values[54] = t6(s1t, n0t);
  values[55] = t6(s0t, s0rt);
  values[56] = n1w;
  values[57] = t6(s0t, n0t);
  values[58] = s1w;
  values[59] = t6(s0t, n0t);
  featureKeys(SEEDS, values, out);
}

/** How many situations `moveClass` tells apart. */
export const MOVE_CLASSES = 64 * 64 * 64;

/** A number for the parser's situation by three tags alone: in many, only one move was ever right. Asks for a word on the stack. */
export function moveClass(state: ParseState): number {
  const { tag, next, length } = state;
  const s0 = tag[state.stack[state.depth - 1]];
  return (s0 * 64 + tag[next]) * 64 + (next + 1 <= length ? tag[next + 1] : NO_TAG);
}
