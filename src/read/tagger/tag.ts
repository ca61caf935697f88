// What each word is: noun, verb, name. Rules on bare words would mistake "strikes" and "talks" at every turn, so a model trained
// beforehand gives each word its tag, and the parser beside it (parse.ts) the word it hangs on. Both are greedy and linear.
// Weakness: an error is never taken back, and the words after it are judged by it.

import type { Sentences } from "../sentences/split-sentences.ts";
import type { Tokens } from "../tokens/tokenize.ts";
import type { Model } from "./model.ts";
import { TAG_FEATURES, isTitleCase, tagFeatures } from "./tag-features.ts";
import { TAGS } from "./tag-set.ts";
import { addRow } from "./weights.ts";

const START = 62;

/**
 * Gives every token its tag (a number into `TAGS`), left to right within each sentence.
 *
 * Greedy averaged perceptron (Collins 2002). Words that had one tag only in training take it without a look at the context.
 */
export function tagTokens(tokens: Tokens, sentences: Sentences, model: Model): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  const scores = new Int32Array(TAGS.length);
  const keys = new Int32Array(TAG_FEATURES);
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.start[s];
    const to = sentences.start[s + 1];
    const titleCase = isTitleCase(tokens, from, to);
    let tag1 = START;
    let tag2 = START;
    for (let i = from; i < to; i++) {
      const sure = model.sureTags.get(tokens.hash[i]);
      let best = 0;
      if (sure !== undefined) best = sure;
      else {
        tagFeatures(tokens, i, from, to, titleCase, tag1, tag2, keys);
        scores.fill(0);
        for (let f = 0; f < TAG_FEATURES; f++) addRow(model.tags, keys[f], scores);
        for (let t = 1; t < TAGS.length; t++) if (scores[t] > scores[best]) best = t;
      }
      tags[i] = best;
      tag2 = tag1;
      tag1 = best;
    }
  }
  return tags;
}
