import type { QuoteRegion } from "../quotes/find-quotes.ts";
import { lemmaOf } from "../tagger/lemma.ts";
import type { Model } from "../tagger/model.ts";
import { TAG, UPOS } from "../tagger/tag-set.ts";
import type { Tokens } from "../tokens/tokenize.ts";
import { VERB_CUES } from "./cue-lexicon.ts";

/**
 * Makes verbs of the words beside a quotation that were tagged as nouns and must report it: "…,” writes X", "X sings, “…”", "a note
 * saying “…”".
 *
 * Changes `tags` in place, before the parse; only words that the cue lexicon knows as verbs of direct speech.
 */
export function mendCueTags(tokens: Tokens, quotes: readonly QuoteRegion[], tags: Uint8Array, model: Model): void {
  let token = 0;
  for (const quote of quotes) {
    if (quote.depth > 0) continue;
    while (token < tokens.count && tokens.start[token] < quote.start) token++;
    let before = token - 1;
    if (before > 0 && tokens.gap[token] < 2 && isSign(tokens, before)) before--;
    if (before > 0 && tokens.gap[before + 1] < 2) mend(tokens, tags, before, model, false);
    let after = token;
    while (after < tokens.count && tokens.end[after] <= quote.end) after++;
    if (after + 1 < tokens.count && tokens.gap[after] < 2) mend(tokens, tags, after, model, true);
  }
}

function isSign(tokens: Tokens, i: number): boolean {
  return ",:".includes(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

function mend(tokens: Tokens, tags: Uint8Array, i: number, model: Model, follows: boolean): void {
  if (UPOS[tags[i]] !== "NOUN" && UPOS[tags[i]] !== "PROPN") return;
  const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
  const isComment = !follows && word.endsWith("ing");
  if (!isComment && !word.endsWith("s")) return;
  const tag = isComment ? TAG["VERB:ing"] : TAG["VERB:fin-s"];
  if (!VERB_CUES.get(lemmaOf(word, tag, model))?.some((entry) => entry.quotes)) return;
  // A present tense needs its speaker on the far side: a name or article after it, a name or pronoun before it.
  const neighbour = UPOS[tags[follows ? i + 1 : i - 1]];
  if (!isComment && neighbour !== "PROPN" && neighbour !== (follows ? "DET" : "PRON")) return;
  tags[i] = tag;
}
