import { formAt, wordAt, type Tree } from "../clauses/tree.ts";
import { UPOS } from "../tagger/tag-set.ts";
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

/** What goes on from words in quotation marks: a noun or a phrase they are part of ("“poison” pills", "“a duty” to the north"). */
const GOING_ON: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADP", "PART"]);

/** Where the phrase of a quotation ends: with the quotation, or with what the tree hangs on its words, up to a sign or linking word. */
export function fragmentEnd(tree: Tree, { from, to }: TokenRange): number {
  if (to + 1 >= tree.tokens.count || !GOING_ON.has(UPOS[tree.tags[to + 1]]) || tree.tokens.gap[to + 1] > 1) return to;
  let last = to;
  for (let i = from + 1; i < to; i++) {
    const head = tree.head[i];
    if (head > to && tree.first[head] <= from + 1 && tree.last[head] > last) last = tree.last[head];
    if (head < from && tree.last[i] > last) last = tree.last[i];
  }
  for (let i = to + 1; i <= last; i++) {
    const upos = UPOS[tree.tags[i]];
    const isSign = upos === "PUNCT" && !(formAt(tree, i) === "-" && tree.tokens.gap[i] === 0);
    if (isSign || upos === "CCONJ" || (upos === "SCONJ" && wordAt(tree, i) !== "that")) return i - 1;
  }
  return last;
}
