import type { RichAttribution } from "./attributions/attribution.ts";
import { findAttributions } from "./attributions/find-attributions.ts";
import { mendCueTags } from "./attributions/mend-cue-tags.ts";
import { mendFiniteForms } from "./attributions/mend-finite-forms.ts";
import { growTree, type Tree } from "./clauses/tree.ts";
import { englishModel } from "./model-tables.ts";
import { findQuotes, type QuoteRegion } from "./quotes/find-quotes.ts";
import { parseUnits } from "./sentences/parse-units.ts";
import { splitSentences, type Sentences } from "./sentences/split-sentences.ts";
import { mendTags } from "./tagger/mend-tags.ts";
import { mendNameTags } from "./tagger/mend-name-tags.ts";
import { parseSentences } from "./tagger/parse.ts";
import { tagTokens } from "./tagger/tag.ts";
import { tokenize, type Tokens } from "./tokens/tokenize.ts";

/** What the reader sees in a text before anyone asks what it claims: words, sentences, grammar, quotations. */
export type Analysis = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
  /** Tag of each token, a number into `TAGS` (tagger/tag-set.ts). */
  readonly tags: Uint8Array;
  readonly quotes: readonly QuoteRegion[];
  /** Grammar of each sentence, or part of a sentence around and inside full quotations. */
  readonly tree: Tree;
  /** Who says, thinks, wants or promises what, in text order. */
  readonly attributions: readonly RichAttribution[];
};

/**
 * Reads a text's words and grammar.
 *
 * Pure and total: any string is accepted, the same string gives the same analysis whatever was read before, and time is linear in
 * its length. All offsets are UTF-16 offsets into `text` itself, which is never changed.
 */
export function analyse(text: string): Analysis {
  const model = englishModel();
  const tokens = tokenize(text);
  const sentences = splitSentences(tokens);
  const quotes = findQuotes(text);
  const units = parseUnits(tokens, sentences, quotes);
  const tags = tagTokens(tokens, units, model);
  mendTags(tokens, units, tags);
  mendCueTags(tokens, quotes, tags, model);
  mendNameTags(tokens, units, tags);
  mendFiniteForms(tokens, units, tags);
  const parse = parseSentences(tokens, units, tags, model, () => true);
  const tree = growTree(tokens, tags, parse, units, model);
  const attributions = findAttributions(tree, sentences, quotes);
  return { text, tokens, sentences, tags, quotes, tree, attributions };
}
