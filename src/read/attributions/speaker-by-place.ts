import { bears, childWith, formAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { TIME_WORDS } from "./time-words.ts";
import { nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { hasFinite } from "./verb-questions.ts";

/** A speaker: the token that heads it and the stretches it covers. */
export type Speaker = { readonly head: number; readonly ranges: readonly TokenRange[] };

const NO_SPEAKERS: ReadonlySet<string> = new Set(["it", "there"]);

/** Farther than this before its cue a subject is not looked for. */
const FARTHEST = 60;

/**
 * The speaker of a cue whose tree names none: walks back from the cue over asides (brackets, dashes, commas), adverbs and phrases led
 * by a preposition to the first noun that can be a subject, or to a verb before the cue that has one.
 *
 * Null where the walk meets a linking word or the start of the clause first.
 *
 * @param isFinite - false to pass over nouns up to a verb that has a subject
 */
export function speakerByPlace(
  tree: Tree,
  cueFrom: number,
  verb: number,
  isFinite = isPredicate(tree, cueFrom, verb),
): Speaker | null {
  const start = Math.max(tree.units.start[tree.unitOf[verb]], cueFrom - FARTHEST);
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
    if (form === "—" || form === "–" || form === "―" || form === "--") {
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
    if ((upos === "VERB" || upos === "AUX") && !isMistaken(tree, i)) {
      // A copula's subject hangs on its predicate: "he was back to boasting".
      const holder = upos === "AUX" && tree.head[i] >= 0 ? tree.head[i] : i;
      const subject = childWith(tree, holder, "nsubj", "nsubj:pass");
      if (subject >= 0 && subject < i) return speakerAt(tree, subject, i);
      i--;
      limit = i + 1;
      continue;
    }
    if (isNoun(tree, i) || isMistaken(tree, i) || (i === limit - 1 && standsAlone(tree, i))) {
      const from = phraseStart(tree, i, start);
      if (TIME_WORDS.has(wordAt(tree, i))) i = from - 1;
      else if (from > start && UPOS[tree.tags[from - 1]] === "ADP" && !(isFinite && opensClause(tree, from - 1)))
        i = from - 2;
      else if (from > start && (UPOS[tree.tags[from - 1]] === "VERB" || !isFinite)) i = from - 1;
      else if (NO_SPEAKERS.has(wordAt(tree, i))) return null;
      else return { head: i, ranges: [{ from, to: Math.max(i, limit - 1) }] };
      continue;
    }
    i--;
  }
  return null;
}

/** True when the cue can head a clause: a finite verb, or a bare participle that describes no noun (a past form mistagged). */
export function isPredicate(tree: Tree, cueFrom: number, verb: number): boolean {
  return hasFinite(tree, cueFrom, verb) || (TAGS[tree.tags[verb]] === "VERB:part" && !bears(tree, verb, "acl"));
}

/** A capital opening its sentence, read as a present form though another verb follows: a name ("Polk County", "Exit polls"). */
function isMistaken(tree: Tree, i: number): boolean {
  return (
    TAGS[tree.tags[i]] === "VERB:base" && i === tree.units.start[tree.unitOf[i]] && formAt(tree, i) !== wordAt(tree, i)
  );
}

/** "after X refused", "as X said": before a subject and its verb the preposition is a linking word. */
function opensClause(tree: Tree, i: number): boolean {
  return LINKING.has(wordAt(tree, i));
}

/**
 * The words between a clause's edge and its finite cue, where they hold a noun and no verb: "…; 26 percent of voters say", "…, and most of
 * them fear". The edge is a semicolon, a linking word or a conjunction after a comma. Null where there is none.
 */
export function speakerAtEdge(tree: Tree, cueFrom: number, verb: number): Speaker | null {
  if (!hasFinite(tree, cueFrom, verb)) return null;
  const start = tree.units.start[tree.unitOf[verb]];
  let head = -1;
  for (let i = cueFrom - 1; i > start && cueFrom - i < 14; i--) {
    const upos = UPOS[tree.tags[i]];
    const form = formAt(tree, i);
    const isEdge =
      form === ";" ||
      (upos === "SCONJ" && head >= 0) ||
      (LINKING.has(wordAt(tree, i)) && UPOS[tree.tags[i - 1]] !== "ADJ" && UPOS[tree.tags[i - 1]] !== "ADV") ||
      (upos === "CCONJ" && formAt(tree, i - 1) === ",");
    if (isEdge) {
      if (head < 0) return null;
      let from = i + 1;
      while (from < head && UPOS[tree.tags[from]] === "ADV") from++;
      return UPOS[tree.tags[from]] === "ADP" ? null : { head, ranges: [{ from, to: cueFrom - 1 }] };
    }
    if (upos === "VERB" || upos === "AUX" || upos === "PUNCT" || upos === "CCONJ") return null;
    if (isNoun(tree, i)) {
      if (head < 0 && TIME_WORDS.has(wordAt(tree, i))) return null;
      head = i;
    }
  }
  return null;
}

const LINKING: ReadonlySet<string> = new Set("after before since until till as like than".split(" "));

/** "Many say", "some fear": a quantity or adjective that speaks by itself. */
function standsAlone(tree: Tree, i: number): boolean {
  const upos = UPOS[tree.tags[i]];
  return upos === "DET" || upos === "ADJ";
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
