// A capital inside a clause that has its verb belongs to a name, whatever verb it looks like: "“…,” said Secretary-General Antonio Brekres".
// What follows a quotation is tagged by itself, and so short a stretch misleads the tagger: "said the United States".

import type { Sentences } from "../sentences/split-sentences.ts";
import { SHAPE, type Tokens } from "../tokens/tokenize.ts";
import { isFinite } from "./tag-kinds.ts";
import { TAG, UPOS } from "./tag-set.ts";

/** "U.N.", "E.U."; hours are written small. */
const LETTERS = /^(?!A\.M|P\.M)(?:\p{Lu}\.){2,}$/u;

/** Makes names of what stands in a verb's or adverb's place and is written as a name. Changes `tags` in place; linear in the tokens. */
export function mendNameTags(tokens: Tokens, units: Sentences, tags: Uint8Array): void {
  for (let u = 0; u < units.count; u++) {
    const from = units.start[u];
    const to = units.start[u + 1];
    for (let i = from; i < to; i++) {
      const upos = UPOS[tags[i]];
      const isVerb = upos === "VERB" || upos === "AUX";
      // "But M23 said": letters and figures are nobody's verb.
      if (isVerb && tokens.shape[i] === SHAPE.letterDigit && tokens.end[i] - tokens.start[i] < 6) tags[i] = TAG.PROPN;
      // "U.N. envoys met": letters with points are no adverb.
      else if (upos === "ADV" && LETTERS.test(tokens.text.slice(tokens.start[i], tokens.end[i]))) tags[i] = TAG.PROPN;
    }
    // "Kenya Signs Accord With Rebels": where no verb is written small, a heading has its own with a capital.
    if (!hasSmallVerb(tokens, tags, from, to)) continue;
    for (let i = from + 1; i < to; i++) {
      const goesOn = UPOS[tags[i - 1]] === "PROPN" && tokens.gap[i] < 2;
      if (isFinite(tags[i]) && tokens.shape[i] === SHAPE.capitalised && goesOn) tags[i] = TAG.PROPN;
    }
  }
}

function hasSmallVerb(tokens: Tokens, tags: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(tags[i]) && tokens.shape[i] === SHAPE.lower) return true;
  return false;
}
