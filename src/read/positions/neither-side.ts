// "neither accepted nor rejected the plan": two verbs of taking sides, the one the other's contrary, both denied. Read one by one they are
// a refusal and a yes; together they leave the matter open.

import type { WordRange } from "../frames/noun-phrases.ts";
import type { Word } from "../frames/words.ts";
import { POSITION_VERBS } from "./position-verbs.ts";
import type { Stance } from "../../domain/claim.ts";

/** How many words may stand between the two verbs: "neither backs the plan in public nor rejects it". */
const REACH = 8;

const DENYING: ReadonlySet<string> = new Set("neither not n't never".split(" "));

/**
 * True where a verb of taking a side is denied together with its contrary: "neither accepted nor rejected", "neither side backs or opposes it",
 * "does not support or oppose".
 */
export function takesNeitherSide(words: readonly Word[], { from, to }: WordRange): boolean {
  const denied = firstIn(words, from, to, ({ lower }) => DENYING.has(lower));
  if (denied < 0) return false;
  const first = firstIn(words, denied + 1, Math.min(to, denied + REACH), (_, i) => stanceAt(words, i) !== null);
  if (first < 0) return false;
  // "did not reject the plan or accept the map": behind "not" the contrary stands right beside.
  const reach = words[denied].lower === "neither" ? REACH : 2;
  const joint = firstIn(
    words,
    first + 1,
    Math.min(to, first + reach),
    ({ lower }) => lower === "nor" || lower === "or",
  );
  if (joint < 0) return false;
  const second = stanceAt(words, joint + 1) ?? stanceAt(words, joint + 2);
  const stance = stanceAt(words, first);
  return second !== null && second !== stance;
}

/** The first word of a range that passes a test; -1 where none does. */
function firstIn(words: readonly Word[], from: number, to: number, test: (word: Word, at: number) => boolean): number {
  for (let i = from; i < to && i < words.length; i++) if (test(words[i], i)) return i;
  return -1;
}

/** The side a verb takes by itself; null for other words. */
function stanceAt(words: readonly Word[], at: number): Stance | null {
  const word = words[at];
  if (word === undefined || !word.tag.startsWith("VERB")) return null;
  return POSITION_VERBS.get(word.lemma)?.[0].stance ?? null;
}
