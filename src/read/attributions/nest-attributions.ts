import type { Span } from "../../domain/span.ts";
import type { Tree } from "../clauses/tree.ts";
import type { QuoteRegion } from "../quotes/find-quotes.ts";
import type { RichAttribution } from "./attribution.ts";
import type { Construction, Draft } from "./draft.ts";
import type { TokenRange } from "./noun-phrase.ts";

function spanOf(tree: Tree, range: TokenRange): Span {
  return { start: tree.tokens.start[range.from], end: tree.tokens.end[range.to] };
}

function spansOf(tree: Tree, ranges: readonly TokenRange[]): Span[] {
  return ranges.map((range) => spanOf(tree, range)).sort((a, b) => a.start - b.start);
}

/**
 * Cuts the drafts' spans, in text order, and links each to the smallest attribution whose content holds its cue.
 *
 * A whole quotation with a report of its own stays outer in what another says in its own words; circles are broken at their first link.
 */
export function nest(tree: Tree, drafts: readonly Draft[], quotes: readonly QuoteRegion[]): RichAttribution[] {
  const outer = quotes.filter((quote) => quote.depth === 0);
  const plain = drafts
    .map((draft) => {
      const content = spansOf(tree, draft.content);
      return {
        source: spansOf(tree, draft.source),
        cue: spansOf(tree, draft.cue),
        content,
        construction: draft.construction,
        cueToken: draft.cueToken,
        lemma: draft.lemma,
        frame: draft.frame,
        isNegated: draft.isNegated,
        speech: speechOf(content, outer),
        sourceHead: draft.sourceHead,
        parent: -1,
      };
    })
    .sort((a, b) => startOf(a) - startOf(b) || a.cueToken - b.cueToken);
  // Open contents form a stack by their start; a cue inside one has it as parent.
  const parts = plain
    .flatMap((attribution, index) => attribution.content.map((span) => ({ ...span, index })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const byCue = plain
    .map((attribution, index) => ({ at: attribution.cue[0]?.start ?? 0, index }))
    .sort((a, b) => a.at - b.at);
  const open: { end: number; index: number }[] = [];
  let next = 0;
  const parents = plain.map(() => -1);
  for (const { at, index } of byCue) {
    while (next < parts.length && parts[next].start <= at) {
      while (open.length > 0 && (open.at(-1)?.end ?? 0) <= parts[next].start) open.pop();
      open.push(parts[next++]);
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= at) open.pop();
    for (let k = open.length - 1; k >= 0 && k > open.length - 8; k--)
      if (
        open[k].end > at &&
        open[k].index !== index &&
        !(leads(plain[index], plain[open[k].index]) && !isQuoted(at, outer)) &&
        !quotesBeside(plain[index], plain[open[k].index])
      ) {
        parents[index] = open[k].index;
        break;
      }
  }
  breakCircles(parents);
  return plain.map((attribution, index) => ({ ...attribution, parent: parents[index] }));
}

/** Makes the first of each circle of parents an outer one: contents that hold each other's cues must not hide one another. */
function breakCircles(parents: number[]): void {
  const seen = new Int32Array(parents.length);
  for (let index = 0; index < parents.length; index++) {
    let i = index;
    while (i >= 0 && seen[i] === 0) {
      seen[i] = index + 1;
      i = parents[i];
    }
    if (i >= 0 && seen[i] === index + 1) parents[i] = -1;
  }
}

/**
 * True when two contents hold each other's cue and this one's reports about all of its sentence: in "X thinks talks will fail, Y said",
 * Y speaks, though the tree may take "Y said" into what X thinks.
 */
function leads(attribution: Linked, other: Linked): boolean {
  if (!SPANNING.has(attribution.construction)) return false;
  const cue = other.cue[0]?.start ?? -1;
  return attribution.content.some((span) => span.start <= cue && cue < span.end);
}

/** True when the character stands between outermost quotation marks. */
function isQuoted(at: number, quotes: readonly QuoteRegion[]): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return low < quotes.length && quotes[low].start <= at;
}

/** True for a whole quotation with a report of its own in what another says in its own words: it is heard at first hand. */
function quotesBeside(attribution: Linked, other: Linked): boolean {
  return attribution.construction.startsWith("quote-") && other.speech !== "direct";
}

type Linked = Pick<RichAttribution, "cue" | "content" | "construction" | "speech">;

/** Constructions that report about all of their sentence. */
export const SPANNING: ReadonlySet<Construction> = new Set(["inverted", "inserted", "according-to"]);

function startOf(attribution: {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}): number {
  return Math.min(
    ...[attribution.source[0], attribution.cue[0], attribution.content[0]]
      .filter((span) => span !== undefined)
      .map((span) => span.start),
  );
}

function speechOf(content: readonly Span[], quotes: readonly QuoteRegion[]): RichAttribution["speech"] {
  let inside = 0;
  let all = 0;
  for (const span of content) {
    all += span.end - span.start;
    let low = 0;
    let high = quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (quotes[middle].end <= span.start) low = middle + 1;
      else high = middle;
    }
    for (let q = low; q < quotes.length && quotes[q].start < span.end; q++)
      inside += Math.min(span.end, quotes[q].end) - Math.max(span.start, quotes[q].start);
  }
  if (inside <= 0) return "indirect";
  return inside >= all * 0.9 ? "direct" : "mixed";
}
