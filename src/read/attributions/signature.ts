import { formAt, type Tree } from "../clauses/tree.ts";
import type { TokenRange } from "./noun-phrase.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { GAP, SHAPE } from "../tokens/tokenize.ts";

/** Longer lines than this sign nothing. */
const LONGEST_NAME = 14;
const DASHES: ReadonlySet<string> = new Set(["—", "–", "―", "--", "-"]);

/**
 * The name that signs a quotation behind a dash and ends its line: “We stay.” — Ilse Brandt, teacher. Null where words go on as a
 * sentence, or where no name stands there.
 *
 * @param to - the quotation's last token
 */
export function signatureAfter(tree: Tree, to: number): { readonly dash: number; readonly name: TokenRange } | null {
  const { gap, shape, count } = tree.tokens;
  const dash = to + 1;
  if (dash + 1 >= count || gap[dash] >= GAP.blankLine || !DASHES.has(formAt(tree, dash))) return null;
  const from = dash + 1;
  if (gap[from] >= GAP.newline || shape[from] === SHAPE.lower || shape[from] === SHAPE.sign) return null;
  let last = from;
  let isNamed = false;
  for (let i = from; i < count && (i === from || gap[i] < GAP.newline); i++) {
    if (i - from >= LONGEST_NAME) return null;
    const tag = TAGS[tree.tags[i]];
    const isLower = shape[i] === SHAPE.lower;
    if ((isLower && (tag.startsWith("VERB") || tag.startsWith("AUX"))) || tag === "PRON") return null;
    if (UPOS[tree.tags[i]] === "PROPN" || (!isLower && shape[i] !== SHAPE.sign)) isNamed = true;
    last = i;
  }
  while (last > from && tree.tags[last] === TAG.PUNCT && !")”".includes(formAt(tree, last))) last--;
  return isNamed ? { dash, name: { from, to: last } } : null;
}
