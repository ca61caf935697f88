import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { bears, childWith, childrenOf, formAt, type Tree } from "./tree.ts";

/** How a clause stands to the one it hangs on; `main` for the sentence's own, `coordinated` for "… and left", "…, but Y stayed". */
export type ClauseKind = "main" | "coordinated" | "complement" | "infinitive" | "adverbial" | "relative" | "aside";

/**
 * One clause of a sentence by its verb (or predicate noun or adjective): token numbers, `from` and `to` inclusive.
 *
 * `from`..`to` leaves coordinated clauses out (they are listed by themselves) and keeps complements and modifiers in. `subject` is the token
 * that heads its subject, shared with the clause it is coordinated with where it has none of its own, or -1. `parent` is the index of the
 * clause it hangs on, or -1.
 */
export type Clause = {
  readonly kind: ClauseKind;
  readonly verb: number;
  readonly subject: number;
  readonly from: number;
  readonly to: number;
  readonly parent: number;
};

/**
 * Splits the tokens [from, to) of a parsed text into clauses, in order of their verbs.
 *
 * Known weakness: it can be no better than the parse, which gets about five heads in six right on mixed text.
 */
export function splitClauses(tree: Tree, from: number, to: number): Clause[] {
  const clauses: Clause[] = [];
  const byVerb = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const kind = kindOf(tree, i);
    if (kind === null) continue;
    byVerb.set(i, clauses.length);
    clauses.push({ kind, verb: i, subject: -1, ...extentOf(tree, i, from, to), parent: -1 });
  }
  return clauses.map((clause) => ({
    ...clause,
    subject: clauseSubject(tree, clause.verb),
    parent: parentOf(tree, clause.verb, byVerb),
  }));
}

function isPredicate(tree: Tree, i: number): boolean {
  const upos = UPOS[tree.tags[i]];
  return (
    upos === "VERB" || childWith(tree, i, "cop") >= 0 || (upos === "AUX" && !bears(tree, i, "aux", "aux:pass", "cop"))
  );
}

function kindOf(tree: Tree, i: number): ClauseKind | null {
  if (!isPredicate(tree, i)) return null;
  if (tree.head[i] < 0) return "main";
  if (bears(tree, i, "conj")) return "coordinated";
  if (bears(tree, i, "ccomp", "csubj")) return "complement";
  if (bears(tree, i, "xcomp")) return "infinitive";
  if (bears(tree, i, "advcl")) return "adverbial";
  if (bears(tree, i, "acl", "acl:relcl")) return "relative";
  if (bears(tree, i, "parataxis", "appos", "list")) return "aside";
  return null;
}

function extentOf(
  tree: Tree,
  verb: number,
  lowest: number,
  end: number,
): { readonly from: number; readonly to: number } {
  let from = Math.max(lowest, tree.first[verb]);
  let to = Math.min(end - 1, tree.last[verb]);
  for (const child of childrenOf(tree, verb)) {
    if (child > verb && bears(tree, child, "conj") && isPredicate(tree, child) && tree.first[child] <= to) {
      to = tree.first[child] - 1;
      break;
    }
  }
  while (from < verb && (tree.tags[from] === TAG.PUNCT || tree.tags[from] === TAG.CCONJ)) from++;
  while (
    to > verb &&
    ((tree.tags[to] === TAG.PUNCT && !'”"’)]»'.includes(formAt(tree, to))) || tree.tags[to] === TAG.CCONJ)
  )
    to--;
  return { from, to };
}

function clauseSubject(tree: Tree, verb: number): number {
  let at = verb;
  for (let step = 0; step < 8; step++) {
    const own = childWith(tree, at, "nsubj", "nsubj:pass", "csubj");
    if (own >= 0) return own;
    if (!bears(tree, at, "conj", "xcomp") && !(bears(tree, at, "advcl") && TAGS[tree.tags[at]] === "VERB:ing"))
      return -1;
    at = tree.head[at];
  }
  return -1;
}

function parentOf(tree: Tree, verb: number, byVerb: ReadonlyMap<number, number>): number {
  let at = tree.head[verb];
  for (let step = 0; at >= 0 && step < 400; step++) {
    const clause = byVerb.get(at);
    if (clause !== undefined) return clause;
    at = tree.head[at];
  }
  return -1;
}
