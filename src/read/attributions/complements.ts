import { bears, childrenOf, childWith, formAt, wordAt, type Tree } from "../clauses/tree.ts";
import { TAG, UPOS, type Relation } from "../tagger/tag-set.ts";
import { isNominal } from "./borrowed-speaker.ts";
import type { CueEntry } from "./cue-lexicon.ts";
import type { Found } from "./draft.ts";
import { nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { TIME_WORDS } from "./time-words.ts";
import type { VerbGroup } from "./verb-group.ts";
import { clauseEnd, hasFinite } from "./verb-questions.ts";

/** "the plan that X rejected", "the plan X rejected": the pronoun, or else the noun the clause describes, is the content. */
export function relativeObject(tree: Tree, group: VerbGroup): TokenRange | null {
  const { verb, top } = group;
  if (!bears(tree, top, "acl:relcl")) return null;
  const subject = childWith(tree, top, "nsubj");
  if (subject < 0 || subject > verb) return null;
  const first = tree.first[top];
  if (
    tree.tags[subject] === TAG["PRON:relative"] ||
    wordAt(tree, subject) === "that" ||
    wordAt(tree, subject) === "who"
  )
    return null;
  const word = wordAt(tree, first);
  if (tree.tags[first] === TAG["PRON:relative"] || word === "that" || word === "which")
    return { from: first, to: first };
  const noun = tree.head[top];
  return noun < first ? { from: nounPhrase(tree, noun, first).from, to: first - 1 } : null;
}

/** "urged the council to vote", where the tree hangs the infinitive elsewhere: a noun phrase right after the verb, then "to" and a verb. */
export function infinitiveByPlace(tree: Tree, group: VerbGroup, end: number): TokenRange | null {
  const from = group.range.to + 1;
  let named = false;
  for (let i = from; i < end && i < from + 16; i++) {
    const upos = UPOS[tree.tags[i]];
    if (wordAt(tree, i) === "to" && named && tree.tags[i + 1] === TAG["VERB:base"])
      return { from, to: Math.max(i + 1, Math.min(end, tree.last[i + 1])) };
    if (upos === "AUX" || upos === "SCONJ" || tree.tags[i] === TAG["PRON:relative"] || hasFinite(tree, i, i))
      return null;
    if (upos === "PUNCT" && tree.tokens.gap[i] === 0 && formAt(tree, i) !== "-") return null;
    if (i === from && upos === "ADP") return null;
    if (isNominal(tree, i)) named = true;
  }
  return null;
}

/** "admitted selling arms", "proposed holding a vote": a verb in -ing right after the cue, with what belongs to it. */
export function gerundByPlace(tree: Tree, group: VerbGroup, end: number): TokenRange | null {
  const from = group.range.to + 1;
  if (from >= end || tree.tags[from] !== TAG["VERB:ing"] || bears(tree, from, "amod", "compound")) return null;
  return { from, to: Math.min(end, completedEnd(tree, group.verb, from)) };
}

/** "talked about how they met", "voted against the bill": what a preposition right after the cue leads in, where the tree hangs it elsewhere. */
export function ledByPlace(tree: Tree, group: VerbGroup, entry: CueEntry, end: number): Found | null {
  const lead = group.range.to + 1;
  const from = lead + 1;
  const word = wordAt(tree, lead);
  if (from > end || !entry.prepositions.has(word) || word === "to" || word === "whether") return null;
  const upos = UPOS[tree.tags[from]];
  const opening = wordAt(tree, from);
  if (QUESTION_WORDS.has(opening)) return { construction: "prepositional", content: [{ from, to: end }], cueTo: lead };
  if (upos === "PUNCT" || upos === "ADV" || hasFinite(tree, from, from) || TIME_WORDS.has(opening)) return null;
  const head = tree.head[lead];
  const placed = phraseByPlace(tree, from, end);
  const to = Math.max(placed, head >= from ? Math.min(end, tree.last[head]) : end);
  return { construction: "prepositional", content: [{ from, to }], cueTo: lead };
}

const QUESTION_WORDS: ReadonlySet<string> = new Set("how why when where whether".split(" "));

const OBJECT_OPENERS: ReadonlySet<string> = new Set(["DET", "NOUN", "PROPN", "ADJ", "NUM"]);

/** The noun phrase right after a cue whose tree gives it no object, with the phrases that prepositions tie to it. */
export function objectByPlace(tree: Tree, group: VerbGroup, end: number): TokenRange | null {
  const from = group.range.to + 1;
  if (from > end || TIME_WORDS.has(wordAt(tree, from))) return null;
  if (!OBJECT_OPENERS.has(UPOS[tree.tags[from]]) && tree.tags[from] !== TAG["PRON:possessive"]) return null;
  const to = phraseByPlace(tree, from, end);
  return to < 0 ? null : { from, to };
}

/** Last token of the nouns that stand from here on, prepositions between them, up to a sign or another clause; -1 where there is none. */
export function phraseByPlace(tree: Tree, from: number, end: number): number {
  let to = -1;
  for (let i = from; i <= end && i < from + 24; i++) {
    const upos = UPOS[tree.tags[i]];
    if (upos === "AUX" || upos === "SCONJ" || tree.tags[i] === TAG["PRON:relative"] || hasFinite(tree, i, i)) break;
    if (upos === "CCONJ" && !isNominal(tree, i + 1)) break;
    if (upos === "PUNCT" && tree.tokens.gap[i] === 0 && formAt(tree, i) !== "-" && !CLOSERS.has(formAt(tree, i))) break;
    if (isNominal(tree, i) || CLOSERS.has(formAt(tree, i))) to = i;
  }
  return to;
}

const CLOSERS: ReadonlySet<string> = new Set(["”", '"', "’", "''", ")"]);

/** Last token of an object with the phrases that complete it: "blamed X for Y", "praised X as Y". */
export function objectEnd(tree: Tree, verb: number, object: number): number {
  return CLOSERS.has(formAt(tree, tree.last[object])) ? tree.last[object] : completedEnd(tree, verb, object);
}

/** Last token of a complement with the phrases that follow it and hang on the same verb, up to a time, a sign or a clause of its own. */
export function completedEnd(tree: Tree, verb: number, complement: number): number {
  let end = tree.last[complement];
  for (const child of childrenOf(tree, verb)) {
    if (child <= complement || tree.first[child] !== end + 1) continue;
    if (!bears(tree, child, ...COMPLETING) || TIME_WORDS.has(wordAt(tree, child))) break;
    end = tree.last[child];
  }
  return end;
}

const COMPLETING: readonly Relation[] = ["obl", "nmod", "advmod", "advcl", "acl", "acl:relcl", "xcomp"];

/** "who he said were there", "what critics say is a trap": the pronoun before the speaker and the verb right after the cue. */
export function gappedClause(tree: Tree, group: VerbGroup): TokenRange[] | null {
  const next = group.range.to + 1;
  const end = clauseEnd(tree, group.verb);
  if (next > end || !hasFinite(tree, next, next)) return null;
  for (let i = group.range.from - 1; i >= 0 && group.range.from - i < 9; i--) {
    const isThat = wordAt(tree, i) === "that" && isNominal(tree, i - 1);
    if (isThat || tree.tags[i] === TAG["PRON:relative"])
      return i < group.range.from - 1
        ? [
            { from: i, to: i },
            { from: next, to: end },
          ]
        : null;
    const upos = UPOS[tree.tags[i]];
    if (upos === "VERB" || upos === "AUX" || upos === "PUNCT" || upos === "SCONJ") return null;
  }
  return null;
}
