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
      else if (isAcronym(tokens, tags, i, from, to)) tags[i] = TAG.PROPN;
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

/** Whatever has no vowel is letters, and no word. */
const VOWELLESS = /^[^AEIOUY]{3,}$/;

/**
 * "MIRED spokesman Ivo Toll", "would invite MIRED to": letters that look like a participle, where none may stand; "the KBN news agency":
 * letters that are no word at all. Not where the words beside them are in capitals too.
 */
function isAcronym(tokens: Tokens, tags: Uint8Array, i: number, from: number, to: number): boolean {
  if (tokens.shape[i] !== SHAPE.allCapitals || tokens.end[i] - tokens.start[i] < 3) return false;
  const before = i > from ? i - 1 : -1;
  const behind = i + 1 < to ? i + 1 : -1;
  if ([before, behind].some((k) => k >= 0 && tokens.shape[k] === SHAPE.allCapitals)) return false;
  // "S/PRST/2007/41"
  if (before >= 0 && tokens.text[tokens.end[before] - 1] === "/") return false;
  const upos = UPOS[tags[i]];
  if (upos !== "VERB" && upos !== "ADJ" && upos !== "ADV") return false;
  if (VOWELLESS.test(tokens.text.slice(tokens.start[i], tokens.end[i]))) return true;
  if (upos !== "VERB") return false;
  const lead = before < 0 ? "PUNCT" : UPOS[tags[before]];
  const next = behind < 0 ? "PUNCT" : UPOS[tags[behind]];
  const isOpening = lead === "PUNCT" && (next === "NOUN" || next === "PROPN");
  return isOpening || lead === "VERB" || lead === "ADP" || lead === "DET";
}

function hasSmallVerb(tokens: Tokens, tags: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFinite(tags[i]) && tokens.shape[i] === SHAPE.lower) return true;
  return false;
}
