// The verb that reports a quotation: before it, behind it, or closing a short sentence before it.

import { bears, formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import { sentenceOf, type Sentences } from "../sentences/split-sentences.ts";
import { TAG, TAGS, UPOS } from "../tagger/tag-set.ts";
import { VERB_CUES } from "./cue-lexicon.ts";
import { hasFinite } from "./verb-questions.ts";

/** The verb that leads in the quotation at token `from`: the last fit one before it in the same stretch, or null. */
export function leadingCue(tree: Tree, from: number): number | null {
  if (from === 0) return null;
  const unit = tree.unitOf[from - 1];
  const start = tree.units.start[unit];
  let fallback: number | null = null;
  for (let i = from - 1; i >= start && from - i < 60; i--) {
    if (UPOS[tree.tags[i]] !== "VERB") continue;
    const entries = VERB_CUES.get(lemmaAt(tree, i));
    if (entries?.some((entry) => entry.quotes) && !bears(tree, i, "amod")) {
      if (bears(tree, i, "acl:relcl") && from - i > 3) fallback ??= i;
      else return i;
    }
  }
  if (fallback !== null) return fallback;
  // No verb of speech: "Quill on Twitter:" has none at all, "she laughed:" has another.
  const mark = formAt(tree, from - 1);
  if (mark !== ":" && mark !== ",") return null;
  for (let i = start; i < from; i++)
    if (
      tree.head[i] < 0 &&
      UPOS[tree.tags[i]] === "VERB" &&
      (mark === ":" || from - i <= (UPOS[tree.tags[from - 2]] === "NOUN" ? 5 : 3))
    )
      return i;
  if (mark === ":")
    for (let i = from - 2; i >= start; i--) if (hasFinite(tree, i, i) && UPOS[tree.tags[i]] === "VERB") return i;
  return null;
}

/** True when the verb of speech follows the quotation with no more than its subject between: "… in it,” X said". */
export function isOwnReport(tree: Tree, to: number, verb: number): boolean {
  return verb - to < 6 && VERB_CUES.get(lemmaAt(tree, verb))?.some((entry) => entry.quotes) === true;
}

/** The verb of the reporting clause right after the quotation that ends at token `to`, or null. */
export function trailingCue(tree: Tree, sentences: Sentences, to: number): number | null {
  let start = to + 1;
  if (start >= tree.tokens.count || tree.tokens.gap[start] >= 2) return null;
  while (
    start < tree.tokens.count &&
    start < to + 3 &&
    (formAt(tree, start) === "," || formAt(tree, start) === "—" || formAt(tree, start) === "-")
  )
    start++;
  if (start >= tree.tokens.count) return null;
  const newSentence = sentenceOf(sentences, start) !== sentenceOf(sentences, to);
  const unit = tree.unitOf[start];
  const end = tree.units.start[unit + 1];
  let fallback: number | null = null;
  for (let i = start; i < end && i < start + 40; i++) {
    if (UPOS[tree.tags[i]] !== "VERB" || bears(tree, i, "amod") || isRelative(tree, i, start)) continue;
    // "who asked not to speak on the record": an infinitive reports nothing.
    if (i > start && wordAt(tree, i - 1) === "to") continue;
    const speaks = VERB_CUES.get(lemmaAt(tree, i))?.some((entry) => entry.quotes) === true;
    if (newSentence) {
      // "… alone?” Quill said." in a sentence of its own: only if nothing but adverbials follow.
      if (!speaks || !isBareReport(tree, i, end, formAt(tree, to))) return null;
      return i;
    }
    // "X sings before asking": a participle or infinitive yields to the finite verb before it.
    if (speaks && (fallback === null || hasFinite(tree, i, i))) return i;
    if (fallback === null && TAGS[tree.tags[i]] !== "VERB:base" && i - start < 10) fallback = i;
    if (i - start > 16 && fallback !== null) break;
  }
  return newSentence ? null : fallback;
}

/** True for a verb of a relative clause or participle phrase, which reports nothing about the quotation. */
function isRelative(tree: Tree, verb: number, start: number): boolean {
  for (let i = verb - 1; i >= start && i >= verb - 3; i--) {
    if (tree.tags[i] === TAG["PRON:relative"]) return true;
    if (UPOS[tree.tags[i]] !== "AUX" && UPOS[tree.tags[i]] !== "ADV") break;
  }
  const tag = TAGS[tree.tags[verb]];
  return (tag === "VERB:part" || tag === "VERB:ing") && bears(tree, verb, "acl");
}

/** True when a verb of speech in a sentence of its own reports the quotation before it: nothing said follows. */
function isBareReport(tree: Tree, verb: number, end: number, closing: string): boolean {
  const next = verb + 1 < end ? UPOS[tree.tags[verb + 1]] : "PUNCT";
  if (formAt(tree, end - 1) === ":") return false;
  if (end - verb <= 8) {
    // "“Why?” X asked the envoy.": the object is the hearer.
    const takesHearer =
      VERB_CUES.get(lemmaAt(tree, verb))?.some((entry) => entry.recipient || entry.objectInfinitive) === true;
    let plain = true;
    for (let i = verb + 1; i < end; i++) {
      const upos = UPOS[tree.tags[i]];
      if (
        upos === "VERB" ||
        upos === "AUX" ||
        upos === "SCONJ" ||
        (bears(tree, i, "ccomp", "xcomp") && tree.head[i] === verb) ||
        (!takesHearer && bears(tree, i, "obj") && tree.head[i] === verb)
      )
        plain = false;
    }
    if (plain) return true;
  }
  const open = closing === "”" || closing === '"' || closing === "''";
  const word = wordAt(tree, verb + 1);
  const isTime =
    next === "SCONJ" && (word === "as" || word === "when" || word === "after" || word === "before" || word === "while");
  return open && (next === "PUNCT" || next === "ADP" || next === "ADV" || isTime) && word !== "that";
}

/** "The mayor agreed. “…”": a short sentence right before, in the same paragraph, that ends in a verb of speech without a content. Or -1. */
export function bareReportBefore(tree: Tree, sentences: Sentences, from: number): number {
  const here = sentenceOf(sentences, from);
  if (here === 0 || sentences.start[here] !== from || sentences.paragraph[here - 1] !== sentences.paragraph[here])
    return -1;
  let last = from - 1;
  while (last > sentences.start[here - 1] && UPOS[tree.tags[last]] === "PUNCT") last--;
  if (from - sentences.start[here - 1] > LONGEST_REPORT || !hasFinite(tree, last, last)) return -1;
  // A sign before it sets off what it reports: "It is a trap, the mayor said."
  for (let i = sentences.start[here - 1]; i < last; i++)
    if (tree.tags[i] === TAG.PUNCT && tree.tokens.gap[i + 1] > 0 && formAt(tree, i) !== "-") return -1;
  const entries = VERB_CUES.get(lemmaAt(tree, last)) ?? [];
  return entries.some((entry) => entry.quotes || entry.prepositions.has("with")) ? last : -1;
}

/** Longer sentences than this report on their own. */
const LONGEST_REPORT = 14;
