// A capital inside a clause that has its verb belongs to a name, whatever verb it looks like: "“…,” said Secretary-General Antonio Brekres".
// What follows a quotation is tagged by itself, and so short a stretch misleads the tagger: "said the United States".

import type { Sentences } from "../sentences/split-sentences.ts";
import { SHAPE, type Tokens } from "../tokens/tokenize.ts";
import { isFinite } from "./tag-kinds.ts";
import { TAG, UPOS } from "./tag-set.ts";

/** Makes names of finite verbs with a capital behind another name. Changes `tags` in place; linear in the tokens. */
export function mendNameTags(tokens: Tokens, units: Sentences, tags: Uint8Array): void {
  for (let u = 0; u < units.count; u++) {
    const from = units.start[u];
    const to = units.start[u + 1];
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
