import { formAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { TIME_WORDS } from "./time-words.ts";
import type { TokenRange } from "./noun-phrase.ts";

/** What an apposition starts with, after its comma. */
const APPOSING: ReadonlySet<string> = new Set(["DET", "NOUN", "NOUN:plural", "ADJ", "PROPN", "NUM"]);

/** In "said X, the envoy,", where the parser missed the subject: what follows the verb, up to a time, place or comment. */
export function followingSource(
  tree: Tree,
  verb: number,
  cueTo: number,
): { readonly head: number; readonly range: TokenRange } | null {
  const end = tree.units.start[tree.unitOf[verb] + 1];
  const from = cueTo + 1;
  if (from >= end || !["NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM"].includes(UPOS[tree.tags[from]])) return null;
  let to = from;
  let clause = false;
  for (let i = from; i < end; i++) {
    const upos = UPOS[tree.tags[i]];
    const next = i + 1 < end ? TAGS[tree.tags[i + 1]] : "PUNCT";
    // An apposition or relative clause runs to the sentence's end or the next comma: "X, a broker based in Tampa".
    if (tree.tags[i] === TAG["PRON:relative"] || (formAt(tree, i) === "," && APPOSING.has(next))) clause = true;
    if (upos === "VERB" && !clause) break;
    if (formAt(tree, i) === "," && (next === "VERB:ing" || next === "ADP" || next === "SCONJ" || next === "CCONJ"))
      break;
    if (upos === "ADP" && !clause && ["in", "on", "at", "during", "after", "by"].includes(wordAt(tree, i)) && i > from)
      break;
    to = i;
  }
  while (to > from && UPOS[tree.tags[to]] === "PUNCT" && !')”"'.includes(formAt(tree, to))) to--;
  let head = from;
  for (let i = from; i <= to && formAt(tree, i) !== ","; i++)
    if (["NOUN", "PROPN", "PRON"].includes(UPOS[tree.tags[i]])) head = i;
  if (TIME_WORDS.has(wordAt(tree, head))) return null;
  return { head, range: { from, to } };
}
