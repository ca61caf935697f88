// By what a teller vouches for nothing: an adverb ("have reportedly withdrawn", "apparently met in Halm"), or a passive of saying ("is
// reported to have met them"). Weakness: an adverb behind its verb's object goes unseen.

import { wordList } from "../../kit/word-list.ts";
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

const TELLS = wordList("report believe think say rumour rumor allege understand");

/** "is reported | to have visited them": told on nobody's word; not "is said by two envoys to". */
export function isHearsay(words: readonly Word[], { isPassive, lemma, to }: VerbGroup): boolean {
  return isPassive && TELLS.has(lemma) && words[to]?.lower === "to";
}
