// Where an attribution, found over the whole text, stands among the words of one sentence.

import type { Span } from "../../domain/span.ts";
import type { RichAttribution } from "../attributions/attribution.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { Sentence, Word } from "../frames/words.ts";

/** Source, cue and content of an attribution, by word numbers. */
export type Ranges = { readonly source: WordRange; readonly cue: WordRange; readonly content: WordRange };

/** Sorts attributions by the sentence their cue stands in, by number of the sentence in the list. */
export function bySentence(
  attributions: readonly RichAttribution[],
  sentences: readonly Sentence[],
): ReadonlyMap<number, readonly RichAttribution[]> {
  const out = new Map<number, RichAttribution[]>();
  for (const attribution of attributions) {
    const at = attribution.cue[0]?.start ?? -1;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle].words[0].start <= at) low = middle;
      else high = middle - 1;
    }
    if (at < 0 || sentences.length === 0) continue;
    const held = out.get(low);
    if (held === undefined) out.set(low, [attribution]);
    else held.push(attribution);
  }
  return out;
}

/** The words of an attribution; null where one of its parts stands in no word of the sentence. */
export function rangesOf(words: readonly Word[], attribution: RichAttribution): Ranges | null {
  let source = rangeOf(words, attribution.source);
  // "the premier's refusal to sign"
  if (source !== null && source.to - source.from > 1 && words[source.to - 1].tag === "PART:possessive")
    source = { from: source.from, to: source.to - 1 };
  const cue = rangeOf(words, attribution.cue);
  const content = rangeOf(words, attribution.content);
  return source === null || cue === null || content === null ? null : { source, cue, content };
}

/** The words that the spans cover, from the first to the last that stands in this sentence. */
function rangeOf(words: readonly Word[], spans: readonly Span[]): WordRange | null {
  if (spans.length === 0) return null;
  const [{ start }] = spans;
  const { end } = spans[spans.length - 1];
  let from = 0;
  while (from < words.length && words[from].end <= start) from++;
  let to = words.length;
  while (to > from && words[to - 1].start >= end) to--;
  return to > from && words[from].start < end ? { from, to } : null;
}

/** A source is a phrase of its own, no relative pronoun. */
export function isSource(words: readonly Word[], { from, to }: WordRange): boolean {
  if (/^(?:nobody|everyone|everybody|anyone|anybody)$/.test(words[from].lower)) return false;
  for (let i = from; i < to; i++)
    if (words[i].tag === "PRON:relative" || /^(?:which|who|whom|whose|that|there|what)$/.test(words[i].lower))
      return to - from > 4 && i > from + 1;
  return true;
}
