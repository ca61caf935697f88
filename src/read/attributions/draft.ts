import { formAt, type Tree } from "../clauses/tree.ts";
import { UPOS } from "../tagger/tag-set.ts";
import type { Frame } from "./cue-lexicon.ts";
import type { TokenRange } from "./noun-phrase.ts";

/** How an attribution is put into words; names the rule that found it. */
export type Construction =
  | "quote-after-cue"
  | "quote-before-cue"
  | "quote-continued"
  | "clause"
  | "inverted"
  | "inserted"
  | "infinitive"
  | "object"
  | "object-infinitive"
  | "predicate"
  | "prepositional"
  | "passive"
  | "according-to"
  | "hearsay-adverb"
  | "colon"
  | "noun"
  | "adjective"
  | "seeming";

/** A content found for a cue, by which construction, and how far the cue reaches if beyond its verb. */
export type Found = {
  readonly construction: Construction;
  readonly content: readonly TokenRange[];
  readonly cueTo?: number;
};

/** An attribution in tokens, before its spans are cut. */
export type Draft = {
  readonly cueToken: number;
  readonly lemma: string;
  readonly frame: Frame;
  readonly construction: Construction;
  readonly isNegated: boolean;
  readonly sourceHead: number;
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: TokenRange[];
};

const OPENING = new Set(["“", '"', "‘", "'", "«", "„", "(", "[", "''", "``", "「"]);
const CLOSING = new Set(["”", '"', "’", "'", "»", ")", "]", "''", "」"]);

/**
 * Cuts a content down to what was said: no comma, stop or conjunction at its edges; a closing mark stays, with the stop inside it,
 * where its opening mark lies inside as well, and is drawn in where it stands just outside. Null when nothing is left.
 */
export function trimContent(tree: Tree, range: TokenRange): TokenRange | null {
  let { from, to } = range;
  while (from <= to && UPOS[tree.tags[from]] === "PUNCT" && !opensInside(tree, from, to)) from++;
  let open = 0;
  for (let i = from; i <= to; i++) {
    const form = formAt(tree, i);
    if (UPOS[tree.tags[i]] !== "PUNCT" && UPOS[tree.tags[i]] !== "PART") continue;
    if (open > 0 && CLOSING.has(form)) open--;
    else if (OPENING.has(form) && (form !== "'" || i === from)) open++;
  }
  if (open > 0) {
    for (let i = to + 1; i <= to + 2 && i < tree.tokens.count; i++) {
      const form = formAt(tree, i);
      if (CLOSING.has(form)) {
        to = i;
        break;
      }
      if (UPOS[tree.tags[i]] !== "PUNCT") break;
    }
  }
  while (to >= from) {
    const form = formAt(tree, to);
    if (CLOSING.has(form) && hasOpening(tree, from, to)) break;
    if (UPOS[tree.tags[to]] !== "PUNCT" && UPOS[tree.tags[to]] !== "CCONJ") break;
    to--;
  }
  return to < from ? null : { from, to };
}

function opensInside(tree: Tree, i: number, to: number): boolean {
  if (!OPENING.has(formAt(tree, i))) return false;
  for (let k = i + 1; k <= to + 2 && k < tree.tokens.count; k++) if (CLOSING.has(formAt(tree, k))) return true;
  return false;
}

function hasOpening(tree: Tree, from: number, to: number): boolean {
  let closed = 1;
  for (let i = to - 1; i >= from; i--) {
    const form = formAt(tree, i);
    if (OPENING.has(form) && (form !== "'" || i === from)) closed--;
    else if (CLOSING.has(form) && form !== "'" && form !== "’") closed++;
    if (closed === 0) return true;
  }
  return false;
}

/** What stands behind a colon, said by the name before it; the name's last token heads it. */
export function saidAfterColon(colon: number, source: TokenRange, content: TokenRange): Draft {
  return {
    cueToken: colon,
    lemma: ":",
    frame: "say",
    construction: "colon",
    isNegated: false,
    sourceHead: source.to,
    source: [source],
    cue: [{ from: colon, to: colon }],
    content: [content],
  };
}
