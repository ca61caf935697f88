// The parse as rules ask for it. The parser gives each word a head; rules want children, extents and lemmas, quickly, on texts of
// any length. They are linked once here, and split-clauses.ts reads clauses off them.
// Weakness: as good as the parse, no better.

import type { Sentences } from "../sentences/split-sentences.ts";
import { lemmaOf } from "../tagger/lemma.ts";
import type { Model } from "../tagger/model.ts";
import type { Dependencies } from "../tagger/parse.ts";
import { RELATION, type Relation } from "../tagger/tag-set.ts";
import type { Tokens } from "../tokens/tokenize.ts";

/**
 * The parsed document with what rules ask of it: heads, children, extents, words and lemmas by token number.
 *
 * `first[i]` and `last[i]` are the outermost tokens of i and all that depends on it (inclusive). `units` are the parsed stretches
 * (sentences, cut at full quotations); `unitOf[i]` tells which one a token belongs to. A unit's root has head -1.
 */
export type Tree = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly head: Int32Array;
  readonly relation: Uint8Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly childStart: Int32Array;
  readonly childList: Int32Array;
  readonly units: Sentences;
  readonly unitOf: Int32Array;
  readonly words: (string | undefined)[];
  readonly lemmas: (string | undefined)[];
  readonly model: Model;
};

/** Links a parse into a `Tree`; time and memory linear in the tokens. */
export function growTree(tokens: Tokens, tags: Uint8Array, parse: Dependencies, units: Sentences, model: Model): Tree {
  const n = tokens.count;
  const { head, relation } = parse;
  const first = new Int32Array(n);
  const last = new Int32Array(n);
  const childStart = new Int32Array(n + 2);
  const childList = new Int32Array(n);
  const unitOf = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    first[i] = i;
    last[i] = i;
    if (head[i] >= 0) childStart[head[i] + 1]++;
  }
  for (let i = 0; i < n; i++) childStart[i + 1] += childStart[i];
  const fill = childStart.slice(0, n);
  for (let i = 0; i < n; i++) if (head[i] >= 0) childList[fill[head[i]]++] = i;
  // Children before parents: repeat upward from every leaf would be quadratic on chains, so go by order of depth.
  const order = new Int32Array(n);
  let placed = 0;
  for (let i = 0; i < n; i++) if (head[i] < 0) order[placed++] = i;
  for (let at = 0; at < placed; at++)
    for (let c = childStart[order[at]]; c < childStart[order[at] + 1]; c++) order[placed++] = childList[c];
  for (let at = placed - 1; at >= 0; at--) {
    const i = order[at];
    const h = head[i];
    if (h < 0) continue;
    if (first[i] < first[h]) first[h] = first[i];
    if (last[i] > last[h]) last[h] = last[i];
  }
  for (let u = 0; u < units.count; u++) unitOf.fill(u, units.start[u], units.start[u + 1]);
  return {
    text: tokens.text,
    tokens,
    tags,
    head,
    relation,
    first,
    last,
    childStart,
    childList,
    units,
    unitOf,
    words: [],
    lemmas: [],
    model,
  };
}

/** The token as written. */
export function formAt(tree: Tree, i: number): string {
  return tree.text.slice(tree.tokens.start[i], tree.tokens.end[i]);
}

/** The token in lower case, apostrophes made straight. */
export function wordAt(tree: Tree, i: number): string {
  if (i < 0 || i >= tree.tokens.count) return "";
  return (tree.words[i] ??= formAt(tree, i).toLowerCase().replaceAll("’", "'"));
}

/** The token's dictionary form, by its tag. */
export function lemmaAt(tree: Tree, i: number): string {
  return (tree.lemmas[i] ??= lemmaOf(wordAt(tree, i), tree.tags[i], tree.model));
}

/** The tokens that hang on i, in text order. */
export function childrenOf(tree: Tree, i: number): Int32Array {
  return tree.childList.subarray(tree.childStart[i], tree.childStart[i + 1]);
}

/** The first child of i with one of the relations given, or -1. */
export function childWith(tree: Tree, i: number, ...relations: readonly Relation[]): number {
  for (let c = tree.childStart[i]; c < tree.childStart[i + 1]; c++) {
    const child = tree.childList[c];
    for (const relation of relations) if (tree.relation[child] === RELATION[relation]) return child;
  }
  return -1;
}

/** True when token i bears the relation to its head. */
export function bears(tree: Tree, i: number, ...relations: readonly Relation[]): boolean {
  for (const relation of relations) if (tree.relation[i] === RELATION[relation]) return tree.head[i] >= 0;
  return false;
}
