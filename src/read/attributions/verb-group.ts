import { bears, childWith, childrenOf, formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { RELATION, TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { SHADING_VERBS, VERB_CUES } from "./cue-lexicon.ts";
import type { TokenRange } from "./noun-phrase.ts";

/** A cue verb with its auxiliaries, negation and shading verbs, and where its subject is to be found. */
export type VerbGroup = {
  readonly verb: number;
  /** The verb that bears the group's subject: the verb itself or the shading verb it depends on. */
  readonly top: number;
  readonly range: TokenRange;
  readonly isPassive: boolean;
  readonly isNegated: boolean;
};

const NEGATIONS: ReadonlySet<string> = new Set(["not", "n't", "never", "no", "hardly", "neither", "nor", "without"]);

/** The group of words around a verb that together make the cue: "has not yet said", "began urging". */
export function verbGroup(tree: Tree, verb: number): VerbGroup {
  let top = verb;
  while (bears(tree, top, "xcomp")) {
    const head = tree.head[top];
    if (head >= top || top - head > 4 || !SHADING_VERBS.has(lemmaAt(tree, head)) || childWith(tree, head, "obj") >= 0)
      break;
    top = head;
  }
  const unitStart = tree.units.start[tree.unitOf[verb]];
  let from = top;
  while (from > unitStart) {
    const i = from - 1;
    const upos = UPOS[tree.tags[i]];
    const relation = tree.relation[i];
    const isOwn = tree.head[i] === top || tree.head[i] === verb;
    const auxiliary =
      isOwn && (relation === RELATION.aux || relation === RELATION["aux:pass"] || relation === RELATION.cop);
    const adverb =
      isOwn &&
      relation === RELATION.advmod &&
      (upos === "ADV" || upos === "PART") &&
      tree.first[i] === i &&
      !isLinking(tree, i, unitStart);
    if (!auxiliary && !adverb && !(upos === "AUX" && i + 1 === from && top === from)) break;
    from = i;
  }
  // An adverb before the subject-less verb of a list ("and later said") counts; one that opens the clause does not.
  let isNegated = false;
  for (let i = from; i < verb; i++) if (NEGATIONS.has(wordAt(tree, i))) isNegated = true;
  for (const child of childrenOf(tree, top))
    if (child < top && NEGATIONS.has(wordAt(tree, child)) && bears(tree, child, "advmod")) isNegated = true;
  let to = verb;
  const particle = childWith(tree, verb, "compound:prt");
  if (particle === verb + 1) to = particle;
  return { verb, top, range: { from, to }, isPassive: isPassive(tree, verb, from), isNegated };
}

const PASSIVE_AUXILIARIES: ReadonlySet<string> = new Set(
  "be is are was were been being am get gets got getting 's 're".split(" "),
);

/**
 * True for "was told" and for participles that describe a noun ("a text proposed by X"); the auxiliary nearest to the verb decides, so
 * that a perfect ("has warned", "he's said") is none, whatever the tree says.
 */
function isPassive(tree: Tree, verb: number, from: number): boolean {
  const tag = TAGS[tree.tags[verb]];
  if (tag !== "VERB:part" && tag !== "VERB:past") return false;
  let auxiliary = -1;
  for (let i = verb - 1; i >= from && auxiliary < 0; i--) if (UPOS[tree.tags[i]] === "AUX") auxiliary = i;
  if (auxiliary < 0) auxiliary = childWith(tree, verb, "aux:pass");
  // "The letter may be “strategic,” said X": behind a sign the auxiliary is another verb's.
  for (let i = auxiliary + 1; auxiliary >= 0 && i < from; i++) if (UPOS[tree.tags[i]] === "PUNCT") return false;
  // "whom one insider described": after a subject of its own a bare form is a past tense.
  if (auxiliary < 0)
    return tag === "VERB:part" && bears(tree, verb, "acl") && !followsRelative(tree, from) && !takesPhrase(tree, verb);
  if (wordAt(tree, auxiliary) === "'s" && lemmaAt(tree, verb) === "say") return false;
  return PASSIVE_AUXILIARIES.has(wordAt(tree, auxiliary));
}

/** "a group called for a boycott": a verb that takes its content by preposition, and has one behind it, is no participle. */
function takesPhrase(tree: Tree, verb: number): boolean {
  const opens = UPOS[tree.tags[verb + 2]];
  if (opens !== "DET" && opens !== "NOUN" && opens !== "PROPN" && opens !== "ADJ") return false;
  const lead = wordAt(tree, verb + 1);
  const entries = VERB_CUES.get(lemmaAt(tree, verb)) ?? [];
  return entries.some((entry) => !entry.object && entry.prepositions.has(lead));
}

/** True when a relative pronoun and a noun phrase stand right before token i. */
function followsRelative(tree: Tree, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k < 6; k--) {
    if (tree.tags[k] === TAG["PRON:relative"]) return k < i - 1;
    if (!["NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM"].includes(UPOS[tree.tags[k]])) return false;
  }
  return false;
}

function isLinking(tree: Tree, i: number, unitStart: number): boolean {
  return i === unitStart && formAt(tree, i).charAt(0) !== wordAt(tree, i).charAt(0);
}

/** Where a verb's subject stands, and how it was found. */
export type Subject = { readonly token: number; readonly how: "own" | "shared" | "noun" };

/** The subject a verb bears itself: of several the nearest before it, rather none led by a preposition ("At a rally …, X said"). Or -1. */
function ownSubject(tree: Tree, verb: number): number {
  let best = -1;
  for (const child of childrenOf(tree, verb)) {
    if (!bears(tree, child, "nsubj", "nsubj:pass", "csubj")) continue;
    if (best >= 0 && child > verb) break;
    if (best < 0 || childWith(tree, child, "case") < 0) best = child;
  }
  return best;
}

/**
 * The token that heads the subject of a verb, or null: its own, else that of the verb it is coordinated with, depends on or comments
 * ("X rose and said", "X left, saying"), else the noun it describes ("a statement saying").
 */
export function subjectOf(tree: Tree, verb: number, depth = 0): Subject | null {
  const own = ownSubject(tree, verb);
  if (own >= 0) return { token: own, how: "own" };
  const head = tree.head[verb];
  if (head < 0 || depth > 6) return null;
  if (bears(tree, verb, "acl")) return { token: head, how: "noun" };
  if (bears(tree, verb, "xcomp")) {
    const object = childWith(tree, head, "obj", "iobj");
    if (object >= 0 && object < verb) return { token: object, how: "shared" };
  }
  if (bears(tree, verb, "conj", "xcomp", "advcl", "parataxis", "ccomp", "appos", "dep")) {
    if (bears(tree, verb, "ccomp", "parataxis") && TAGS[tree.tags[verb]] !== "VERB:ing") return null;
    const found = subjectOf(tree, head, depth + 1);
    return found === null ? null : { token: found.token, how: "shared" };
  }
  return null;
}
