import type { Analysis } from "../analyse.ts";
import { readWords, type Sentence, type Word } from "../frames/words.ts";
import { englishModel } from "../model-tables.ts";
import type { QuoteRegion } from "../quotes/find-quotes.ts";

/** Longer sentences are read in pieces of this many words, so that time stays linear; a joined quotation grows no longer either. */
const LONGEST_SENTENCE = 400;

/** Sentences that one quotation runs through are read together. */
export function joinQuoted(analysis: Analysis): Sentence[] {
  const { tokens, sentences, tags, quotes } = analysis;
  const model = englishModel();
  const out: Sentence[] = [];
  let q = 0;
  for (let s = 0; s < sentences.count; s++) {
    const one = readWords(tokens, sentences, tags, model, s);
    if (one.words.length === 0) continue;
    const before = out[out.length - 1];
    const start = one.words[0].start;
    while (q < quotes.length && quotes[q].end <= start) q++;
    const isInside =
      before !== undefined &&
      q < quotes.length &&
      quotes[q].depth === 0 &&
      quotes[q].start < start &&
      quotes[q].start >= before.words[0].start &&
      quotes[q].end > start &&
      before.paragraph === one.paragraph &&
      before.words.length + one.words.length <= LONGEST_SENTENCE;
    if (isInside)
      out[out.length - 1] = {
        words: [...before.words, ...one.words],
        number: before.number,
        paragraph: before.paragraph,
      };
    else
      for (let from = 0; from < one.words.length; from += LONGEST_SENTENCE)
        out.push({
          words: one.words.slice(from, from + LONGEST_SENTENCE),
          number: out.length,
          paragraph: one.paragraph,
        });
  }
  return out;
}

/** 1 for each word inside an outermost quotation. */
export function quotedWords(words: readonly Word[], quotes: readonly QuoteRegion[], from: number): Uint8Array {
  const quoted = new Uint8Array(words.length);
  let q = from;
  for (const [i, word] of words.entries()) {
    while (q < quotes.length && (quotes[q].end <= word.start || quotes[q].depth > 0)) q++;
    if (q < quotes.length && word.start >= quotes[q].start) quoted[i] = 1;
  }
  return quoted;
}
