import { claimId } from "./claim-id.ts";
import type { Claim } from "../../domain/claim.ts";
import { quoteSpan } from "../../domain/span.ts";
import { EVENT_KINDS } from "./draft.ts";

/** A statement grown over several sentences stops growing at this many characters. */
const LONGEST_JOINED = 2000;

/** Words in quotation marks from end to end. */
const IN_MARKS = /^[“"«].*[”"»]$/su;

/**
 * True for what a further quotation that goes on (`goesOn`) holds beside being said: “It is their turn,” she said. “Once the wall is gone,
 * we can sign.” is a statement of two sentences, and terms.
 */
export function isFiledBeside(before: Claim, next: Claim): boolean {
  return (
    EVENT_KINDS.has(next.kind) ||
    (next.kind !== before.kind && (next.kind === "condition" || before.kind === "condition"))
  );
}

/** True where a statement only carries on the one before: a further quotation with no cue of its own, the next sentence of an answer. */
export function goesOn(before: Claim, next: Claim, text: string, isTurn: boolean): boolean {
  if (next.cue !== null || next.chain.length === 0) return false;
  const isDeed = isQuotedDeed(next) && (before.kind === "statement" || before.kind === "position");
  if ((isQuotation(next) || isDeed) && isQuotation(before, true)) {
    if (JSON.stringify(before.chain) !== JSON.stringify(next.chain)) return false;
    const between = text.slice(before.span.end, next.span.start);
    // What is said of the speaker besides stands between: ", a teacher of forty. ".
    return /^(?:,[^“”"«»\n]{0,80})?[.!?]? ?$/.test(between) && next.span.end - before.span.start <= LONGEST_JOINED;
  }
  if (before.kind !== "statement" || next.kind !== "statement") return false;
  if (before.modality !== next.modality && next.modality !== "asserted") return false;
  if (JSON.stringify(before.chain) !== JSON.stringify(next.chain) || next.span.start < before.span.end) return false;
  if (next.span.end - before.span.start > LONGEST_JOINED) return false;
  if (!/^[.!?]? ?$/.test(text.slice(before.span.end, next.span.start))) return false;
  const isQuote = IN_MARKS.test(next.quote);
  if (isQuote) return before.rule === "statement-quotation";
  return (
    isTurn &&
    /^statement-(?:content|phrase|denial)$/.test(before.rule) &&
    /^statement-(?:content|phrase)$/.test(next.rule)
  );
}

/** “…,” she said. “They shelled the port on Friday.”: an event that fills a further quotation. */
function isQuotedDeed({ kind, quote }: Claim): boolean {
  return EVENT_KINDS.has(kind) && IN_MARKS.test(quote);
}

/** True for what is said in marks from end to end, or, where its attribution counts too, what opens with a mark. */
function isQuotation({ kind, quote }: Claim, hasCue = false): boolean {
  if (kind !== "statement" && kind !== "position" && kind !== "condition") return false;
  return /^[“"«]/u.test(quote) && (hasCue || /[”"»]$/u.test(quote));
}

/** The statement before, grown to the end of the next one. */
export function joined(before: Claim, next: Claim, text: string, sha256: string): Claim {
  const span = { start: before.span.start, end: next.span.end };
  const content = before.content === null ? null : quoteSpan(text, { start: before.content.start, end: next.span.end });
  // A demand anywhere in it makes the whole a demand; terms at its head are terms by themselves.
  const isBesideTerms = before.kind === "condition" && next.kind !== "condition";
  const isDemand = before.kind === "statement" && next.kind === "position" && next.modality === "sought";
  return {
    ...before,
    ...(isBesideTerms || isDemand ? { kind: next.kind, stance: next.stance, modality: next.modality } : {}),
    ...(isBesideTerms ? { rule: next.rule } : {}),
    id: claimId(sha256, before.kind, span, before.rule),
    span,
    quote: text.slice(span.start, span.end),
    content,
  };
}
