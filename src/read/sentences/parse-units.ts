import type { QuoteRegion } from "../quotes/find-quotes.ts";
import { SHAPE, hashWord, type Tokens } from "../tokens/tokenize.ts";
import { isSentenceStart, type Sentences } from "./split-sentences.ts";

/** Longer stretches are cut: what looks at all of a stretch for each of its words must stay cheap. */
export const LONGEST_UNIT = 400;

/**
 * The stretches that are tagged and parsed by themselves: sentences, cut where a full quotation begins and ends.
 *
 * In `"We agreed," X said` the two parts have trees of their own, so that the quotation's grammar cannot pull the reporting
 * words into its own. Quotations that are part of the grammar around them ('a "good start" to the talks') are not cut out.
 */
export function parseUnits(tokens: Tokens, sentences: Sentences, quotes: readonly QuoteRegion[]): Sentences {
  const { start, end, count } = tokens;
  const starts: number[] = [];
  const paragraphs: number[] = [];
  const cuts = new Uint8Array(count + 1);
  let token = 0;
  for (const quote of quotes) {
    if (quote.depth > 0) continue;
    while (token < count && start[token] < quote.start) token++;
    const first = token;
    let last = first;
    while (last < count && end[last] <= quote.end) last++;
    if (isFullQuote(tokens, sentences, quote, first, last)) {
      cuts[first] = 1;
      cuts[last] = 1;
    }
  }
  for (let s = 0; s < sentences.count; s++)
    for (let i = sentences.start[s]; i < sentences.start[s + 1]; i++)
      if (i === sentences.start[s] || cuts[i] === 1 || i - starts[starts.length - 1] >= LONGEST_UNIT) {
        starts.push(i);
        paragraphs.push(sentences.paragraph[s]);
      }
  const units = starts.length;
  starts.push(count);
  return { count: units, start: Int32Array.from(starts), paragraph: Int32Array.from(paragraphs) };
}

/**
 * True when a quotation is speech of its own: set off by a comma, colon or the sentence's edge before it, and by its own
 * closing comma or stop.
 *
 * @param first - number of its first token (the mark)
 * @param last - number of the token after its last
 */
export function isFullQuote(
  tokens: Tokens,
  sentences: Sentences,
  quote: QuoteRegion,
  first: number,
  last: number,
): boolean {
  const { text, shape, start, end } = tokens;
  if (last - first < 3) return false;
  const opensCapital = shape[first + 1] !== SHAPE.lower && shape[first + 1] !== SHAPE.sign;
  const before = first > 0 ? text.charAt(end[first - 1] - 1) : "\n";
  // "… the Queen,’”": the stop stands inside an inner quotation.
  let lastInner = quote.innerEnd - 1;
  while (lastInner > quote.innerStart && "'’ ".includes(text.charAt(lastInner))) lastInner--;
  const closing = text.charAt(lastInner);
  const after = last < tokens.count ? text.charAt(start[last]) : "";
  const stops =
    ".,!?…—".includes(closing) ||
    after === "," ||
    !quote.isClosed ||
    (last - first > 6 && reportFollows(tokens, last)) ||
    holdsSentenceStart(sentences, first + 1, last);
  if (!stops) return false;
  if (isSentenceStart(sentences, first) || tokens.gap[first] >= 2)
    return opensCapital || ".!?…".includes(closing) || closing === ",";
  if (',:;—–-…"“'.includes(before)) return true;
  if (".!?".includes(before)) return true;
  // "Quill said “Her mind is shot!”": no comma, yet a sentence of its own.
  const least = closing === "." ? 6 : 4;
  return opensCapital && last - first >= least && ".!?".includes(closing) && tokens.shape[first - 1] === SHAPE.lower;
}

const REPORTING: ReadonlySet<number> = new Set(
  "said says added adds wrote writes told tells asked asks tweeted tweets replied replies responded argued declared"
    .split(" ")
    .map(hashWord),
);

/** True when a verb of speech stands close after a quotation that lacks its comma. */
function reportFollows(tokens: Tokens, from: number): boolean {
  for (let i = from; i < tokens.count && i < from + 4 && tokens.gap[i] < 2; i++)
    if (REPORTING.has(tokens.hash[i])) return true;
  return false;
}

/** True when a sentence begins after token `from` and before `to`. */
function holdsSentenceStart(sentences: Sentences, from: number, to: number): boolean {
  let low = 0;
  let high = sentences.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences.start[middle] <= from) low = middle + 1;
    else high = middle;
  }
  return low < sentences.count && sentences.start[low] < to;
}
