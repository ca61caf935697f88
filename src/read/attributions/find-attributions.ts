// Who is given for what: source, cue and content, as PARC 3 and PolNeAR mark them. A cue of the lexicon (cue-lexicon.ts) is asked
// for its content by the construction it stands in: a verb with its clause (verbal.ts), a quotation (quoted.ts), a phrase, noun
// or adjective (phrasal.ts, nominal.ts). Sources left out are then lent by the cue before, and what lies inside another is nested.
// Weakness: a cue outside the lexicon is seen only beside a quotation, and a wrong parse cuts the content short.

import { childWith, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import type { QuoteRegion } from "../quotes/find-quotes.ts";
import type { Sentences } from "../sentences/split-sentences.ts";
import { TAGS, UPOS } from "../tagger/tag-set.ts";
import type { RichAttribution } from "./attribution.ts";
import { VERB_CUES } from "./cue-lexicon.ts";
import type { Construction, Draft } from "./draft.ts";
import { isFitSubject } from "./borrowed-speaker.ts";
import { looseQuotations } from "./loose-quotations.ts";
import { nest, SPANNING } from "./nest-attributions.ts";
import { takeInQuotations } from "./nested-quotation.ts";
import { nounPhrase, type TokenRange } from "./noun-phrase.ts";
import { phrasalAttributions } from "./phrasal.ts";
import { speakerByPlace, type Speaker } from "./speaker-by-place.ts";
import { quotedAttributions } from "./quoted.ts";
import { spanQuotations } from "./span-quotations.ts";
import { verbalAttribution } from "./verbal.ts";

/** Finds every attribution of a text, in order of their first character. */
export function findAttributions(tree: Tree, sentences: Sentences, quotes: readonly QuoteRegion[]): RichAttribution[] {
  const quoted = quotedAttributions(tree, sentences, quotes);
  const drafts: Draft[] = [...quoted.drafts];
  for (let i = 0; i < tree.tokens.count; i++) {
    if (UPOS[tree.tags[i]] !== "VERB" || quoted.usedVerbs.has(i)) continue;
    const draft = verbalAttribution(tree, i);
    if (draft !== null) drafts.push(draft);
  }
  spanQuotations(tree, sentences, drafts, quotes);
  takeInQuotations(drafts);
  adoptOrphans(tree, sentences, drafts, quoted.orphans);
  // "X: “…”" was read with its quotation.
  const colons = new Set(drafts.flatMap(({ construction, cueToken }) => (construction === "colon" ? [cueToken] : [])));
  const phrasal = phrasalAttributions(tree, sentences).filter(({ cueToken }) => !colons.has(cueToken));
  spanQuotations(tree, sentences, phrasal, quotes);
  for (const draft of phrasal) drafts.push(draft);
  for (const draft of looseQuotations(tree, quotes, drafts)) drafts.push(draft);
  return nest(tree, shareSources(tree, sentences, drafts), quotes);
}

/** A quotation that stands alone goes to no report farther back than this many sentences. */
const FARTHEST_REPORT = 5;

/**
 * Hands a quotation that stands alone to the outer attribution before it: "X had failed, he said. “We knew it.”" A report reaches over
 * a few sentences, all other cues only into the next.
 */
function adoptOrphans(
  tree: Tree,
  sentences: Sentences,
  drafts: readonly Draft[],
  orphans: readonly TokenRange[],
): void {
  if (orphans.length === 0) return;
  const sorted = [...drafts].sort((a, b) => a.cueToken - b.cueToken);
  let next = 0;
  let sentence = 0;
  let reach = -1;
  let latest: Draft | null = null;
  let report: Draft | null = null;
  for (const orphan of orphans) {
    for (; next < sorted.length && sorted[next].cueToken < orphan.from; next++) {
      const draft = sorted[next];
      if (draft.cueToken <= reach && !SPANNING.has(draft.construction)) continue;
      for (const range of draft.content) if (range.from > draft.cueToken) reach = Math.max(reach, range.to);
      if (draft.source.length === 0 || draft.frame === "show") continue;
      latest = draft;
      if (draft.frame === "say" && REPORTS.has(draft.construction)) report = draft;
    }
    while (sentence + 1 < sentences.count && sentences.start[sentence + 1] <= orphan.from) sentence++;
    const isNear = latest !== null && latest.cueToken >= sentences.start[Math.max(0, sentence - 1)];
    const isHeard = report !== null && report.cueToken >= sentences.start[Math.max(0, sentence - FARTHEST_REPORT)];
    const holder = isNear ? latest : isHeard ? report : null;
    if (holder !== null && sentence > 0) holder.content.push(orphan);
  }
}

const REPORTS: ReadonlySet<Draft["construction"]> = new Set([
  "inverted",
  "inserted",
  "clause",
  "quote-before-cue",
  "quote-after-cue",
]);

/**
 * Gives a cue without a subject of its own the source of the cue before it in the same sentence: "X said A, adding B and warning C".
 * Passives and impressions keep none: there the writer left the source out.
 */
function shareSources(tree: Tree, sentences: Sentences, drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort((a, b) => a.cueToken - b.cueToken);
  let sentence = 0;
  let holder: Draft | null = null;
  let holderSentence = -1;
  return sorted.map((draft) => {
    while (sentence + 1 < sentences.count && sentences.start[sentence + 1] <= draft.cueToken) sentence++;
    const { cueToken, construction } = draft;
    const mayShare =
      draft.source.length === 0 &&
      UPOS[tree.tags[cueToken]] === "VERB" &&
      construction !== "passive" &&
      construction !== "seeming";
    // "said talks would resume, adding that": the comment is the speaker's, whatever the participle hangs on.
    if (
      holder !== null &&
      holderSentence === sentence &&
      holder.frame === "say" &&
      (isComment(tree, cueToken) || joinsComment(tree, holder.cueToken, cueToken))
    ) {
      return { ...draft, source: holder.source, sourceHead: holder.sourceHead };
    }
    if (mayShare && holder !== null && holderSentence === sentence) {
      const inside = draft.content.some(
        (range) =>
          holder !== null && holder.source.some((source) => source.from >= range.from && source.to <= range.to),
      );
      if (!inside) return { ...draft, source: holder.source, sourceHead: holder.sourceHead };
    }
    if (draft.source.length === 0 && BY_PLACE.has(construction)) {
      const from = construction === "noun" ? beforeModifiers(tree, draft.cue[0].from) : draft.cue[0].from;
      const near = speakerByPlace(tree, from, cueToken) ?? speakerAbove(tree, cueToken);
      if (near !== null && !isInContent(near.ranges, draft.content))
        return { ...draft, source: near.ranges, sourceHead: near.head };
    }
    if (draft.source.length > 0) {
      holder = draft;
      holderSentence = sentence;
    }
    return draft;
  });
}

/** Where the articles and adjectives of a noun begin: "the grim" view speaks for no one. */
function beforeModifiers(tree: Tree, noun: number): number {
  let from = noun;
  while (from > tree.units.start[tree.unitOf[noun]] && MODIFIERS.has(UPOS[tree.tags[from - 1]])) from--;
  return from;
}

const MODIFIERS: ReadonlySet<string> = new Set(["DET", "ADJ", "ADV"]);

/** The subject of the nearest verb that the cue hangs on, however loosely: "X endorsed the plan to explain Y". Null where none has one. */
function speakerAbove(tree: Tree, cueToken: number): Speaker | null {
  let i = tree.head[cueToken];
  for (let step = 0; i >= 0 && step < 12; step++, i = tree.head[i]) {
    const subject = childWith(tree, i, "nsubj", "nsubj:pass");
    if (subject < 0 || !isFitSubject(tree, subject) || NO_SPEAKERS.has(wordAt(tree, subject))) continue;
    return subject === cueToken ? null : { head: subject, ranges: [nounPhrase(tree, subject, subject < i ? i : -1)] };
  }
  return null;
}

const NO_SPEAKERS: ReadonlySet<string> = new Set(["it", "there", "this", "that", "which"]);

/** Constructions whose writer rarely leaves the source out: what their tree does not name stands before them. */
const BY_PLACE: ReadonlySet<Construction> = new Set([
  "clause",
  "object",
  "infinitive",
  "object-infinitive",
  "predicate",
  "prepositional",
  "quote-after-cue",
  "noun",
  "adjective",
]);

function isInContent(source: readonly TokenRange[], content: readonly TokenRange[]): boolean {
  return content.some((part) => source.some((range) => part.from <= range.to && range.from <= part.to));
}

/** "X left, saying A but suggesting B": the second participle goes on from the first. */
function joinsComment(tree: Tree, before: number, cueToken: number): boolean {
  return (
    TAGS[tree.tags[before]] === "VERB:ing" &&
    TAGS[tree.tags[cueToken]] === "VERB:ing" &&
    cueToken > 0 &&
    UPOS[tree.tags[cueToken - 1]] === "CCONJ"
  );
}

function isComment(tree: Tree, cueToken: number): boolean {
  if (
    TAGS[tree.tags[cueToken]] !== "VERB:ing" ||
    cueToken === 0 ||
    tree.text.charCodeAt(tree.tokens.start[cueToken - 1]) !== 0x2c
  )
    return false;
  return VERB_CUES.get(lemmaAt(tree, cueToken))?.some((entry) => entry.quotes) === true;
}
