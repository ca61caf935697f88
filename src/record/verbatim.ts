import type { Claim } from "../domain/claim.ts";
import type { Span } from "../domain/span.ts";

const QUOTATION = /“[^“”]*”|"[^"]*"|«[^«»]*»|„[^„“”]*[“”]|(?<![\p{L}\p{N}])‘[^‘]*’(?![\p{L}\p{N}])/gu;
/** A quotation of fewer letters tells nothing by itself. */
const LEAST_LETTERS = 3;
/** "Norlandia had long wanted it": what only points elsewhere tells nothing by itself either. */
const POINTS_ELSEWHERE = /^(?:it|this|that|these|those|them|him|her|so|one|both|all|none|neither|either)$/iu;

/**
 * The words of a claim that a cell shows: its shortest direct quotation (with its marks), else its content if that is
 * more than a pronoun, else all of it.
 *
 * Always a piece of the source: `text.slice(span.start, span.end) === quote`.
 */
export function verbatimOf(claim: Claim): Span & { readonly quote: string } {
  let shortest: { start: number; quote: string } | null = null;
  for (const { 0: quote, index } of claim.quote.matchAll(QUOTATION)) {
    if ((quote.match(/\p{L}/gu) ?? []).length < LEAST_LETTERS) continue;
    if (shortest === null || quote.length < shortest.quote.length)
      shortest = { start: claim.span.start + index, quote };
  }
  if (shortest !== null) return { ...shortest, end: shortest.start + shortest.quote.length };
  if (claim.content !== null && claim.content.text !== "" && !POINTS_ELSEWHERE.test(claim.content.text))
    return { start: claim.content.start, end: claim.content.end, quote: claim.content.text };
  return { start: claim.span.start, end: claim.span.end, quote: claim.quote };
}

/** What a claim tells, without who says so: its content, or all of it where none is marked. */
export function toldIn(claim: Claim): string {
  return claim.content?.text ?? claim.quote;
}
