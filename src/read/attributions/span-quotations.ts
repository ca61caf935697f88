import type { Tree } from "../clauses/tree.ts";
import type { QuoteRegion } from "../quotes/find-quotes.ts";
import type { Sentences } from "../sentences/split-sentences.ts";
import type { Draft } from "./draft.ts";
import type { TokenRange } from "./noun-phrase.ts";

/**
 * Lets contents hold whole what they quote over several sentences: 'The people “deserve help. It will come,” X said' from the sentence
 * in which the quotation opens, 'X said the mayor “must go. We need change.”' to the sentence in which it closes.
 *
 * Changes the contents of the drafts in place; time is linear in drafts and quotations but for their sorting.
 */
export function spanQuotations(
  tree: Tree,
  sentences: Sentences,
  drafts: readonly Draft[],
  quotes: readonly QuoteRegion[],
): void {
  const outer = quotes.filter((quote) => quote.depth === 0 && quote.isClosed);
  if (outer.length === 0) return;
  for (const { construction, source, cue, content } of drafts)
    for (const [k, range] of content.entries()) {
      const isAhead = k === 0 && (construction === "inverted" || construction === "inserted");
      const from = isAhead ? openedBefore(tree, sentences, outer, range, cue[0].from) : range.from;
      const to = closedAfter(tree, outer, { from, to: range.to });
      // Between the halves of one quotation may stand the very words that report it.
      const isBroken = [...source, ...cue, ...content].some((part) => part.from > range.to && part.from <= to);
      content[k] = { from, to: isBroken ? range.to : to };
    }
}

/** The start of the sentence in which the quotation around a range's first token opens, if it closes before the cue; else that token. */
function openedBefore(
  tree: Tree,
  sentences: Sentences,
  outer: readonly QuoteRegion[],
  range: TokenRange,
  cueFrom: number,
): number {
  const at = tree.tokens.start[range.from];
  const quote = outer[lastBefore(outer, at)];
  if (quote === undefined || quote.end <= at || quote.end > tree.tokens.start[cueFrom]) return range.from;
  let low = 0;
  let high = sentences.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tree.tokens.start[sentences.start[middle]] <= quote.start) low = middle;
    else high = middle - 1;
  }
  return sentences.start[low];
}

/** The last token of the quotation that opens inside a range and closes after it; else the range's last token. */
function closedAfter(tree: Tree, outer: readonly QuoteRegion[], range: TokenRange): number {
  const { start, end, count } = tree.tokens;
  const quote = outer[lastBefore(outer, end[range.to])];
  if (quote === undefined || quote.start < start[range.from] || quote.end <= end[range.to]) return range.to;
  let low = range.to;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (end[middle] <= quote.end) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The last quotation that starts before a character, or -1. */
function lastBefore(outer: readonly QuoteRegion[], at: number): number {
  let low = -1;
  let high = outer.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (outer[middle].start < at) low = middle;
    else high = middle - 1;
  }
  return low;
}
