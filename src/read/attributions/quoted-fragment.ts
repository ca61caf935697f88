import { formAt, type Tree } from "../clauses/tree.ts";
import type { TokenRange } from "./noun-phrase.ts";

const OPENERS: ReadonlySet<string> = new Set(["“", '"', "‘", "''"]);

/** Words in quotation marks that start at a token: "said “not at all”", "chanting “Leave now”". */
export function quotedFragment(tree: Tree, from: number, end: number): TokenRange | null {
  if (from > end || !OPENERS.has(formAt(tree, from))) return null;
  for (let i = from + 1; i <= end && i < from + 60; i++) {
    const form = formAt(tree, i);
    if (form === "”" || form === '"' || form === "''" || form === "’") return { from, to: i };
  }
  return null;
}
