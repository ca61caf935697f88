import { bears, childrenOf, formAt, wordAt, type Tree } from "../clauses/tree.ts";
import { RELATION, TAG, UPOS } from "../tagger/tag-set.ts";

/** Tokens from `from` up to and including `to`. */
export type TokenRange = { readonly from: number; readonly to: number };

/**
 * The whole noun phrase headed by token i as an attribution's source: with its appositions, relative clauses and titles.
 *
 * Coordination and apposition stay in; adverbs, conjunctions and commas at the edges do not, save the comma that closes an
 * apposition before the verb ("X, the envoy," said), which belongs to the phrase.
 *
 * @param limit - first token beyond which the phrase may not reach (the cue), or -1
 */
export function nounPhrase(tree: Tree, i: number, limit = -1): TokenRange {
  let from = tree.first[i];
  let to = tree.last[i];
  if (limit > i && to >= limit) to = limit - 1;
  if (limit >= 0 && limit < i && from <= limit) from = limit + 1;
  // Linking words and adverbs that the parser hung on the phrase but that belong to the clause.
  for (const child of childrenOf(tree, i)) {
    if (
      child < i &&
      (bears(tree, child, "cc", "mark", "discourse", "advcl") || isLinkingAdverb(tree, child)) &&
      tree.last[child] + 1 > from
    )
      from = tree.last[child] + 1;
  }
  while (
    from < i &&
    (UPOS[tree.tags[from]] === "PUNCT" || UPOS[tree.tags[from]] === "CCONJ" || bears(tree, from, "mark", "case", "cc"))
  ) {
    const word = formAt(tree, from);
    if ("“\"‘'([".includes(word.charAt(0)) && UPOS[tree.tags[from]] === "PUNCT") {
      // An opening mark stays if its partner lies inside the phrase.
      let partner = false;
      for (let k = from + 1; k <= to; k++)
        if ("”\"’')]".includes(formAt(tree, k).charAt(0)) && UPOS[tree.tags[k]] === "PUNCT") partner = true;
      if (partner) break;
    }
    from++;
  }
  while (to > i && isTrailing(tree, to)) to--;
  return { from, to };
}

function isLinkingAdverb(tree: Tree, i: number): boolean {
  return (
    bears(tree, i, "advmod") &&
    (UPOS[tree.tags[i]] === "ADV" || UPOS[tree.tags[i]] === "SCONJ") &&
    tree.tokens.gap[i] !== 0 &&
    formAt(tree, tree.last[i] + 1) === ","
  );
}

function isTrailing(tree: Tree, i: number): boolean {
  if (UPOS[tree.tags[i]] === "CCONJ" || bears(tree, i, "cc")) return true;
  if (UPOS[tree.tags[i]] !== "PUNCT") return false;
  return !"”\"’')]".includes(formAt(tree, i).charAt(0)) || formAt(tree, i) === "'";
}

/** True when the phrase holds an apposition or clause set off by a comma, so that a comma after it closes that. */
export function hasInnerComma(tree: Tree, range: TokenRange): boolean {
  for (let i = range.from + 1; i < range.to; i++) if (formAt(tree, i) === ",") return true;
  return false;
}

/** True for pronouns that stand for the source of the sentence before. */
export function isThirdPersonPronoun(tree: Tree, i: number): boolean {
  return tree.tags[i] === TAG.PRON && ["he", "she", "they", "it"].includes(wordAt(tree, i));
}

/** True when token i has a child with the relation number. */
export function hasChild(tree: Tree, i: number, relation: number): boolean {
  for (const child of childrenOf(tree, i)) if (tree.relation[child] === relation) return true;
  return false;
}

/** The first preposition or marker that leads in the phrase or clause headed by i ("for", "that", "to"), or "". */
export function leadingWord(tree: Tree, i: number): string {
  for (const child of childrenOf(tree, i)) {
    if (child > i) break;
    if (tree.relation[child] === RELATION.case || tree.relation[child] === RELATION.mark) return wordAt(tree, child);
  }
  return "";
}
