import { bears, formAt, lemmaAt, wordAt, type Tree } from "../clauses/tree.ts";
import type { QuoteRegion } from "../quotes/find-quotes.ts";
import { isFullQuote } from "../sentences/parse-units.ts";
import { isSentenceStart, sentenceOf, type Sentences } from "../sentences/split-sentences.ts";
import { TAGS, UPOS } from "../tagger/tag-set.ts";
import { VERB_CUES } from "./cue-lexicon.ts";
import { saidAfterColon, trimContent, type Construction, type Draft } from "./draft.ts";
import type { TokenRange } from "./noun-phrase.ts";
import { followingSource } from "./following-source.ts";
import { openingBefore, withLeadIn } from "./lead-in.ts";
import { bareReportBefore, isOwnReport, leadingCue, trailingCue } from "./quotation-cue.ts";
import { signatureAfter } from "./signature.ts";
import { sourceOf } from "./speaker.ts";
import { TIME_WORDS } from "./time-words.ts";
import { verbGroup } from "./verb-group.ts";

type FullQuote = { readonly from: number; readonly to: number; readonly continues: boolean };

/** Attributions of full direct quotations, and the cue verbs that they use up. */
export type QuotedResult = {
  readonly drafts: readonly Draft[];
  readonly usedVerbs: ReadonlySet<number>;
  /** Full quotations that stand alone, with no quotation before them to carry on. */
  readonly orphans: readonly TokenRange[];
};

/**
 * Finds who says each full quotation: by the reporting clause after it, before it, or around it; failing these, quotations that
 * stand alone in the same or the next paragraph carry on the one before.
 */
export function quotedAttributions(tree: Tree, sentences: Sentences, quotes: readonly QuoteRegion[]): QuotedResult {
  const drafts: Draft[] = [];
  const orphans: TokenRange[] = [];
  const byVerb = new Map<number, Draft>();
  let latest: { draft: Draft; to: number } | null = null;
  for (const quote of fullQuotes(tree, sentences, quotes)) {
    const content: TokenRange = { from: quote.from, to: quote.to };
    const lead = previousToken(tree, quote.from);
    const leadsIn = lead >= 0 && (formAt(tree, lead) === ":" || formAt(tree, lead) === ",");
    const opensSentence =
      isSentenceStart(sentences, quote.from) ||
      (lead >= 0 && UPOS[tree.tags[lead]] === "CCONJ" && isSentenceStart(sentences, lead));
    let cue: { verb: number; construction: Construction } | null = null;
    const signature = opensSentence ? signatureAfter(tree, quote.to) : null;
    if (signature !== null) {
      const signed = saidAfterColon(signature.dash, signature.name, content);
      drafts.push(signed);
      latest = { draft: signed, to: signature.name.to };
      continue;
    }
    // "A," X said, "B": the second half goes to the verb that took the first.
    if (!opensSentence && latest !== null && latest.to < quote.from && quote.from - latest.to < 60) {
      const between = latest.draft.cueToken;
      if (between > latest.to && between < quote.from && sameSentence(tree, sentences, between, quote.from)) {
        const nearer = leadingCue(tree, quote.from);
        if (nearer === null || nearer <= between) {
          latest.draft.content.push(content);
          latest = { draft: latest.draft, to: quote.to };
          continue;
        }
      }
    }
    // "chants of “Go! Go!” were cut short": a quotation that a preposition leads in is part of its phrase.
    const isLed = !opensSentence && lead >= 0 && UPOS[tree.tags[lead]] === "ADP";
    const after = isLed ? null : trailingCue(tree, sentences, quote.to);
    if (quote.continues && latest !== null && (after === null || !isOwnReport(tree, quote.to, after))) {
      latest.draft.content.push(content);
      latest = { draft: latest.draft, to: quote.to };
      continue;
    }
    const before = leadsIn || !opensSentence ? leadingCue(tree, quote.from) : null;
    if (before !== null && (leadsIn || after === null)) cue = { verb: before, construction: "quote-after-cue" };
    else if (after !== null) cue = { verb: after, construction: "quote-before-cue" };
    if (cue !== null) {
      const existing = byVerb.get(cue.verb);
      if (existing !== undefined) {
        existing.content.push(content);
        latest = { draft: existing, to: quote.to };
        continue;
      }
      const draft = draftOf(
        tree,
        cue.verb,
        cue.construction,
        cue.construction === "quote-after-cue"
          ? withLeadIn(tree, verbGroup(tree, cue.verb).range.to, cue.verb, content)
          : content,
      );
      if (cue.construction === "quote-after-cue") {
        const opening = openingBefore(tree, draft, content);
        if (opening !== null) draft.content.unshift(opening);
      }
      if (cue.construction === "quote-before-cue") {
        const rest = contrastAfter(tree, draft);
        if (rest !== null) draft.content.push(rest);
      }
      drafts.push(draft);
      byVerb.set(cue.verb, draft);
      latest = { draft, to: quote.to };
      continue;
    }
    const named = lead >= 0 && formAt(tree, lead) === ":" ? colonDraft(tree, lead, content) : null;
    if (named !== null) {
      drafts.push(named);
      latest = { draft: named, to: quote.to };
      continue;
    }
    if (
      latest !== null &&
      carriesOn(tree, sentences, latest.to, latest.draft.cueToken, quote.from) &&
      !isCommented(tree, latest.draft.cueToken, quote.from)
    ) {
      latest.draft.content.push(content);
      latest = { draft: latest.draft, to: quote.to };
    } else if (opensSentence) {
      const verb = bareReportBefore(tree, sentences, quote.from);
      if (verb < 0) orphans.push(content);
      else {
        const draft = draftOf(tree, verb, "quote-after-cue", content);
        drafts.push(draft);
        byVerb.set(verb, draft);
        latest = { draft, to: quote.to };
      }
    }
  }
  return { drafts, usedVerbs: new Set(byVerb.keys()), orphans };
}

/** "Here is X in December: “…”": a name, no verb of speech, a colon. Null where no name stands before the colon in its stretch. */
function colonDraft(tree: Tree, colon: number, content: TokenRange): Draft | null {
  const start = tree.units.start[tree.unitOf[colon]];
  for (let i = colon - 1; i >= start && colon - i < 12; i--) {
    if (UPOS[tree.tags[i]] !== "PROPN" || TIME_WORDS.has(wordAt(tree, i))) continue;
    if (bears(tree, i, "obl", "nmod", "obl:time") && !bears(tree, i, "flat")) {
      const before = tree.first[i] < i ? UPOS[tree.tags[tree.first[i]]] : "";
      if (before === "ADP") continue;
    }
    let from = i;
    while (from > start && UPOS[tree.tags[from - 1]] === "PROPN") from--;
    return saidAfterColon(colon, { from, to: i }, content);
  }
  return null;
}

function fullQuotes(tree: Tree, sentences: Sentences, quotes: readonly QuoteRegion[]): FullQuote[] {
  const { tokens } = tree;
  const found: FullQuote[] = [];
  let token = 0;
  for (const quote of quotes) {
    if (quote.depth > 0) continue;
    while (token < tokens.count && tokens.start[token] < quote.start) token++;
    let last = token;
    while (last < tokens.count && tokens.end[last] <= quote.end) last++;
    if (last > token && isFullQuote(tokens, sentences, quote, token, last))
      found.push({ from: token, to: last - 1, continues: quote.continues >= 0 });
  }
  return found;
}

function previousToken(tree: Tree, i: number): number {
  return i > 0 && tree.tokens.gap[i] < 3 ? i - 1 : i > 0 && formAt(tree, i - 1) === ":" ? i - 1 : -1;
}

function sameSentence(_tree: Tree, sentences: Sentences, a: number, b: number): boolean {
  return sentenceOf(sentences, a) === sentenceOf(sentences, b);
}

function carriesOn(tree: Tree, sentences: Sentences, lastTo: number, cue: number, from: number): boolean {
  if (!isSentenceStart(sentences, from)) return false;
  const here = sentenceOf(sentences, from);
  const there = Math.max(sentenceOf(sentences, lastTo), sentenceOf(sentences, cue));
  return here - there <= 1;
}

/** "“…,” X said, adding that B was lost. “…”": a comment with a content of its own stands between the report and a quotation. */
function isCommented(tree: Tree, cue: number, from: number): boolean {
  for (let i = cue + 1; i < from - 1 && i < cue + 60; i++)
    if (
      formAt(tree, i) === "," &&
      TAGS[tree.tags[i + 1]] === "VERB:ing" &&
      VERB_CUES.get(lemmaAt(tree, i + 1))?.some((entry) => entry.clause && entry.quotes) === true
    )
      return true;
  return false;
}

/** "“I like him,” she said, but “he is wrong.”": a second quotation that a conjunction ties to the first, to the end of its stretch. */
function contrastAfter(tree: Tree, { cue, source, cueToken }: Draft): TokenRange | null {
  let last = cue[0].to;
  for (const { to } of source) if (to > last) last = to;
  const end = tree.units.start[tree.unitOf[cueToken] + 1] - 1;
  if (formAt(tree, last + 1) !== "," || UPOS[tree.tags[last + 2]] !== "CCONJ" || last + 5 > end) return null;
  const opens = [last + 3, last + 4].some((i) => ["“", '"', "''"].includes(formAt(tree, i)));
  return opens ? trimContent(tree, { from: last + 2, to: end }) : null;
}

function draftOf(tree: Tree, verb: number, construction: Construction, content: TokenRange): Draft {
  const group = verbGroup(tree, verb);
  let { head, ranges } = sourceOf(tree, { ...group, isPassive: false }, [content]);
  if (head < 0 || head > group.range.to) {
    const following = followingSource(tree, verb, group.range.to);
    if (following !== null) {
      head = following.head;
      ranges = [following.range];
    }
  }
  const entry = VERB_CUES.get(lemmaAt(tree, verb))?.[0];
  return {
    cueToken: verb,
    lemma: lemmaAt(tree, verb),
    frame: entry?.frame ?? "say",
    construction,
    isNegated: group.isNegated,
    sourceHead: head,
    source: ranges,
    cue: [{ from: group.range.from, to: withAdverb(tree, group.range.to) }],
    content: [content],
  };
}

/** "said softly,": an adverb that ends the reporting clause is part of how it was said. */
function withAdverb(tree: Tree, to: number): number {
  return UPOS[tree.tags[to + 1]] === "ADV" && UPOS[tree.tags[to + 2]] === "PUNCT" ? to + 1 : to;
}
