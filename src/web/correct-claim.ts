/**
 * What the form that files a claim anew makes of what is typed: names, chains of attribution and the two ends of the words. Names that stand
 * together are parted by semicolons, the levels of a chain by ›, for which > may be typed.
 */
import type { AttributionChain } from "../domain/claim.ts";
import type { Span } from "../domain/span.ts";

/** "Mara Quill; Norlandia" as two names; what is empty between them is left out. */
export function readNames(text: string): readonly string[] {
  return text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Names as they are typed. */
export function writeNames(names: readonly string[]): string {
  return names.join("; ");
}

/** "Ostrel Wire › Mara Quill" as the levels of a chain, outermost first; empty where the reporter narrates. */
export function readChain(text: string): AttributionChain {
  return text
    .split(/[›>]/u)
    .map(readNames)
    .filter((level) => level.length > 0);
}

/** A chain as it is typed. */
export function writeChain(chain: AttributionChain): string {
  return chain.map(writeNames).join(" › ");
}

/**
 * A claim's chain once it is another's: the new actors say it where the old ones did. Where somebody else spoke for them ("Russia", said by its
 * spokesman), only a person can say who does now, and the chain stays.
 */
export function chainOfOther(
  chain: AttributionChain,
  before: readonly string[],
  after: readonly string[],
): AttributionChain {
  const last = chain.at(-1);
  if (last === undefined || writeNames(last.toSorted()) !== writeNames(before.toSorted())) return chain;
  return [...chain.slice(0, -1), ...(after.length === 0 ? [] : [after])];
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,’'-][\p{L}\p{M}\p{N}]+)*/gu;

/** The span with one end moved over a word, forth (1) or back (-1); the same where that would leave the text, or leave no word. */
export function moveEnd(text: string, span: Span, end: "start" | "end", by: 1 | -1): Span {
  const edges = [...text.matchAll(WORD)].map(({ 0: word, index }) => (end === "start" ? index : index + word.length));
  const at = span[end];
  const next = by === 1 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at);
  if (next === undefined) return span;
  const moved = { ...span, [end]: next };
  return moved.start < moved.end ? moved : span;
}

/** So many letters of the chosen words are shown at each end. */
const SHOWN_AT_AN_END = 160;

/** The chosen words, of many both ends, so that either can be seen to move. */
export function bothEnds(words: string): string {
  return words.length <= 2 * SHOWN_AT_AN_END
    ? words
    : `${words.slice(0, SHOWN_AT_AN_END).replace(/\S*$/u, "")}… ${words.slice(-SHOWN_AT_AN_END).replace(/^\S*\s/u, "")}`;
}
