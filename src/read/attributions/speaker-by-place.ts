import { childWith, formAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { TIME_WORDS } from "./time-words.ts";
import { nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { hasFinite } from "./verb-questions.ts";

/** A speaker: the token that heads it and the stretches it covers. */
export type Speaker = { readonly head: number; readonly ranges: readonly TokenRange[] };

/** Farther than this before its cue a subject is not looked for. */
const FARTHEST = 60;

/**
 * The speaker of a cue whose tree names none: walks back from the cue over asides (brackets, dashes, commas), adverbs and phrases led
 * by a preposition to the first noun that can be a subject, or to a verb before the cue that has one.
 *
 * Null where the walk meets a linking word or the start of the clause first.
 */
export function speakerByPlace(tree: Tree, cueFrom: number, verb: number): Speaker | null {
  const start = Math.max(tree.units.start[tree.unitOf[verb]], cueFrom - FARTHEST);
  const isFinite = hasFinite(tree, cueFrom, verb);
  let limit = cueFrom;
  let i = cueFrom - 1;
  while (i >= start) {
    const form = formAt(tree, i);
    const upos = UPOS[tree.tags[i]];
    if (form === ")" || form === "]") {
      i = backTo(tree, i - 1, start, form === ")" ? "(" : "[") - 1;
      limit = i + 1;
      continue;
    }
    if (form === "—" || form === "–" || form === "--") {
      const open = backTo(tree, i - 1, start, form);
      if (open <= start) return null;
      i = open - 1;
      limit = i + 1;
      continue;
    }
    if (form === "," && isFinite) {
      // "X, 70, said": what stands between two commas is an aside; with one comma alone the subject is not here.
      const open = backTo(tree, i - 1, start, ",");
      if (open <= start || i !== limit - 1) {
        i--;
        limit = i + 1;
        continue;
      }
      i = open - 1;
      limit = i + 1;
      continue;
    }
    if (upos === "SCONJ" || form === ";" || form === ":" || tree.tags[i] === TAG["PRON:relative"]) {
      if (isFinite) return null;
      i--;
      continue;
    }
    if (upos === "VERB" || upos === "AUX") {
      const subject = childWith(tree, i, "nsubj", "nsubj:pass");
      if (subject >= 0 && subject < i) return speakerAt(tree, subject, i);
      i--;
      limit = i + 1;
      continue;
    }
    if (isNoun(tree, i)) {
      const from = phraseStart(tree, i, start);
      if (TIME_WORDS.has(wordAt(tree, i))) i = from - 1;
      else if (from > start && UPOS[tree.tags[from - 1]] === "ADP") i = from - 2;
      else if (from > start && (UPOS[tree.tags[from - 1]] === "VERB" || !isFinite)) i = from - 1;
      else return { head: i, ranges: [{ from, to: Math.max(i, limit - 1) }] };
      continue;
    }
    i--;
  }
  return null;
}

function speakerAt(tree: Tree, head: number, limit: number): Speaker | null {
  const word = wordAt(tree, head);
  if (word === "it" || word === "there" || tree.tags[head] === TAG["PRON:relative"]) return null;
  return { head, ranges: [nounPhrase(tree, head, limit)] };
}

function backTo(tree: Tree, i: number, start: number, form: string): number {
  while (i > start && formAt(tree, i) !== form) i--;
  return i;
}

function isNoun(tree: Tree, i: number): boolean {
  const upos = UPOS[tree.tags[i]];
  return (
    upos === "NOUN" || upos === "PROPN" || upos === "NUM" || (upos === "PRON" && tree.tags[i] !== TAG["PRON:relative"])
  );
}

/** First token of the plain noun phrase that ends at i: back over names, adjectives, numbers, articles and possessives. */
function phraseStart(tree: Tree, i: number, start: number): number {
  let from = i;
  while (from > start) {
    const tag = TAGS[tree.tags[from - 1]];
    const upos = UPOS[tree.tags[from - 1]];
    const isPart = tag === "PART:possessive" || tag === "PRON:possessive";
    const isHyphen = formAt(tree, from - 1) === "-" && tree.tokens.gap[from] === 0;
    if (
      !isPart &&
      !isHyphen &&
      upos !== "NOUN" &&
      upos !== "PROPN" &&
      upos !== "ADJ" &&
      upos !== "NUM" &&
      upos !== "DET"
    )
      break;
    from--;
  }
  return from;
}
