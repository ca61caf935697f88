import { bears, childrenOf, wordAt, type Tree } from "../clauses/tree.ts";
import { TAGS, UPOS } from "../tagger/tag-set.ts";
import type { TokenRange } from "./noun-phrase.ts";

/** True when a finite verb stands in the range. */
export function hasFinite(tree: Tree, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const tag = TAGS[tree.tags[i]];
    if (
      tag.startsWith("AUX")
        ? tag !== "AUX:base" && tag !== "AUX:ing"
        : tag === "VERB:past" || tag === "VERB:fin" || tag === "VERB:fin-s"
    )
      return true;
  }
  return false;
}

/** True for a verb with "to" before it. */
export function isInfinitive(tree: Tree, i: number): boolean {
  for (const child of childrenOf(tree, i))
    if (child < i && wordAt(tree, child) === "to" && UPOS[tree.tags[child]] === "PART") return true;
  return false;
}

/** The first dependent after the verb that bears one of the relations, or -1. */
export function rightChild(tree: Tree, verb: number, ...relations: Parameters<typeof bears>[2][]): number {
  for (const child of childrenOf(tree, verb)) if (child > verb && bears(tree, child, ...relations)) return child;
  return -1;
}

/** Last token of the parsed stretch a verb stands in. */
export function clauseEnd(tree: Tree, verb: number): number {
  return tree.units.start[tree.unitOf[verb] + 1] - 1;
}

/** True when any verb stands in the range. */
export function hasVerb(tree: Tree, range: TokenRange): boolean {
  for (let i = range.from; i <= range.to; i++) {
    const upos = UPOS[tree.tags[i]];
    if (upos === "VERB" || upos === "AUX") return true;
  }
  return false;
}
