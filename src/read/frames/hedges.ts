// Adverbs by which a teller vouches for nothing: "have reportedly withdrawn", "apparently met in Halm". Weakness: one behind its verb's
// object goes unseen.

import { HEARSAY_ADVERBS } from "../attributions/cue-lexicon.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Word } from "./words.ts";

const GUESSES: ReadonlySet<string> = new Set(["apparently", "seemingly", "ostensibly"]);

/** "had reportedly | agreed", "apparently | met": such an adverb in the verb, straight before or straight behind it. */
export function isGuessedAt(words: readonly Word[], { from, to }: VerbGroup): boolean {
  for (let i = Math.max(0, from - 1); i <= Math.min(words.length - 1, to); i++)
    if (HEARSAY_ADVERBS.has(words[i].lower) || GUESSES.has(words[i].lower)) return true;
  return false;
}
