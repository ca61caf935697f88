import { formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { isNominal } from "./borrowed-speaker.ts";
import { leadingWord, type TokenRange } from "./noun-phrase.ts";
import { quotedFragment } from "./quoted-fragment.ts";
import { TIME_WORDS } from "./time-words.ts";
import type { VerbGroup } from "./verb-group.ts";
import { hasFinite } from "./verb-questions.ts";

/** "called it their home", "saw it as a trap": a phrase led by "as", or one without a preposition right after the object. */
export function isPredicateOf(tree: Tree, object: number, phrase: number): boolean {
  const lead = leadingWord(tree, phrase);
  if (lead === "as") return true;
  return lead === "" && tree.first[phrase] === tree.last[object] + 1 && !TIME_WORDS.has(wordAt(tree, phrase));
}

/** Verbs that take a thing and its name side by side; the others that tell what something is need "as". */
export const NAMING: ReadonlySet<string> = new Set("call dub label brand".split(" "));

/** What follows a naming verb, or an "X as Y", where the tree gives the verb no object and predicate. */
export function namedByPlace(tree: Tree, group: VerbGroup, end: number): TokenRange | null {
  const from = group.range.to + 1;
  if (from >= end || UPOS[tree.tags[from]] === "PUNCT" || TIME_WORDS.has(wordAt(tree, from))) return null;
  const isNaming = NAMING.has(lemmaAt(tree, group.verb));
  for (let i = from; i <= end && i < from + 16; i++) {
    const upos = UPOS[tree.tags[i]];
    if (upos === "ADP" || upos === "SCONJ") {
      if (i > from && wordAt(tree, i) === "as") return { from, to: end };
      if (i === from) return null;
    }
    if (hasFinite(tree, i, i) || (upos === "VERB" && i - from < 2)) break;
    if (upos === "CCONJ" || tree.tags[i] === TAG["PRON:relative"]) break;
    if (formAt(tree, i) === ",") break;
    if (isNaming && i > from && (upos === "NOUN" || upos === "PROPN" || upos === "ADJ")) return { from, to: end };
  }
  return null;
}

/** "what critics call a trap", "a bill that many call unfair": the pronoun before the speaker and the name after the cue. */
export function gappedName(tree: Tree, group: VerbGroup, end: number): TokenRange[] | null {
  const next = group.range.to + 1;
  if (next > end || !NAMING.has(lemmaAt(tree, group.verb))) return null;
  const first = UPOS[tree.tags[next]];
  if (
    first !== "DET" &&
    first !== "ADJ" &&
    first !== "NOUN" &&
    first !== "PROPN" &&
    !"“\"''".includes(formAt(tree, next))
  )
    return null;
  const pronoun = pulledPronoun(tree, group);
  if (pronoun < 0) return null;
  return [
    { from: pronoun, to: pronoun },
    { from: next, to: quotedFragment(tree, next, end)?.to ?? end },
  ];
}

/** The relative pronoun that opens the cue's clause before its speaker, or -1. */
function pulledPronoun(tree: Tree, group: VerbGroup): number {
  for (let i = group.range.from - 1; i >= 0 && group.range.from - i < 16; i--) {
    if (tree.tags[i] === TAG["PRON:relative"]) return i < group.range.from - 1 && wordAt(tree, i) !== "who" ? i : -1;
    if (UPOS[tree.tags[i]] === "VERB" || UPOS[tree.tags[i]] === "AUX" || UPOS[tree.tags[i]] === "SCONJ") return -1;
  }
  return -1;
}

/** What a poll's or picture's subject is seen to be: "ahead by four points", "with a narrow lead". */
const STANDING: ReadonlySet<string> = new Set("with ahead behind up down within".split(" "));

/** "shows X leading Y", "found X with a lead": a noun phrase and what it is seen to do or have. Null where nothing is said of it. */
export function smallClause(tree: Tree, from: number, end: number): TokenRange | null {
  let named = false;
  for (let i = from; i <= end && i < from + 14; i++) {
    const tag = TAGS[tree.tags[i]];
    if (named && (tag === "VERB:ing" || STANDING.has(wordAt(tree, i)))) return { from, to: end };
    if (i === from && tag === "ADP") return null;
    if (tag.startsWith("VERB") || tag.startsWith("AUX") || tag === "SCONJ" || tag === "CCONJ") return null;
    if (tag === "PUNCT" && tree.tokens.gap[i] !== 0) return null;
    if (isNominal(tree, i)) named = true;
  }
  return null;
}
