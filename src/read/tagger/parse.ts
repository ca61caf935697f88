import type { Sentences } from "../sentences/split-sentences.ts";
import type { Tokens } from "../tokens/tokenize.ts";
import {
  ARC_FEATURES,
  MOVE,
  applyMove,
  arcFeatures,
  isLegal,
  makeParseState,
  moveClass,
  startParse,
} from "./arc-features.ts";
import { LABEL_FEATURES, arcClass, labelFeatures, type Tree } from "./label-features.ts";
import type { Model } from "./model.ts";
import { RELATIONS } from "./tag-set.ts";
import { addRows } from "./weights.ts";

/** Heads and relations of all tokens: `head[i]` is a token number of the same sentence, or -1 for the root of its sentence. */
export type Dependencies = { readonly head: Int32Array; readonly relation: Uint8Array };

/** Longer sentences are parsed in pieces of this many tokens, so that time stays linear and memory small. */
export const LONGEST_PARSE = 400;

/**
 * Parses sentences into dependency trees: greedy arc-hybrid transitions (Kuhlmann et al. 2011; trained with the dynamic oracle of
 * Goldberg & Nivre 2013), then relations from the whole bare tree.
 *
 * @param wanted - which sentences to parse; the tokens of others have head -1 and relation `root`
 */
export function parseSentences(
  tokens: Tokens,
  sentences: Sentences,
  tags: Uint8Array,
  model: Model,
  wanted: (sentence: number) => boolean,
): Dependencies {
  const head = new Int32Array(tokens.count).fill(-1);
  const relation = new Uint8Array(tokens.count);
  const state = makeParseState(LONGEST_PARSE);
  const links = makeLinks(LONGEST_PARSE);
  const keys = new Int32Array(Math.max(ARC_FEATURES, LABEL_FEATURES));
  const moves = new Int32Array(3);
  const scores = new Int32Array(RELATIONS.length);
  for (let s = 0; s < sentences.count; s++) {
    if (!wanted(s)) continue;
    for (let from = sentences.start[s]; from < sentences.start[s + 1]; from += LONGEST_PARSE) {
      const to = Math.min(sentences.start[s + 1], from + LONGEST_PARSE);
      startParse(state, tokens, tags, from, to);
      const n = to - from;
      while (state.depth > 0 || state.next < n) {
        let best = -1;
        if (state.depth === 0) best = MOVE.shift;
        else if (state.next === n && state.depth === 1) best = MOVE.left;
        else {
          best = model.sureMoves[moveClass(state)] - 1;
          if (best < 0 || !isLegal(state, best)) {
            best = -1;
            arcFeatures(state, keys);
            moves.fill(0);
            addRows(model.arcs, keys, ARC_FEATURES, moves);
            for (let m = 0; m < 3; m++) if (isLegal(state, m) && (best < 0 || moves[m] > moves[best])) best = m;
          }
        }
        applyMove(state, best);
      }
      for (let i = 0; i < n; i++) if (state.head[i] === n) state.head[i] = -1;
      const tree = linkTree(links, n, state.word, state.tag, state.head);
      for (let i = 0; i < n; i++) {
        head[from + i] = tree.head[i] < 0 ? -1 : from + tree.head[i];
        if (tree.head[i] < 0) continue;
        const known = model.sureRelations[arcClass(tree.tag[i], tree.tag[tree.head[i]], i - tree.head[i])];
        if (known > 0) {
          relation[from + i] = known;
          continue;
        }
        labelFeatures(tree, i, keys);
        scores.fill(0);
        addRows(model.labels, keys, LABEL_FEATURES, scores);
        let best = 1;
        for (let r = 2; r < RELATIONS.length; r++) if (scores[r] > scores[best]) best = r;
        relation[from + i] = best;
      }
    }
  }
  return { head, relation };
}

/** Room for the links between siblings of sentences up to `capacity` tokens. */
export function makeLinks(capacity: number): Int32Array[] {
  return [0, 1, 2, 3, 4].map(() => new Int32Array(capacity + 2));
}

/** Finds each token's outer dependents and neighbours under the same head. */
export function linkTree(
  links: readonly Int32Array[],
  length: number,
  word: Int32Array,
  tag: Uint8Array,
  head: Int32Array,
): Tree {
  const [firstLeft, lastRight, previousSibling, nextSibling, lastChild] = links;
  for (const column of links) column.fill(-1, 0, length);
  for (let i = 0; i < length; i++) {
    const h = head[i];
    if (h < 0) continue;
    if (i < h && firstLeft[h] < 0) firstLeft[h] = i;
    if (i > h) lastRight[h] = i;
    const sibling = lastChild[h];
    previousSibling[i] = sibling;
    if (sibling >= 0) nextSibling[sibling] = i;
    lastChild[h] = i;
  }
  return { length, word, tag, head, firstLeft, lastRight, previousSibling, nextSibling };
}
