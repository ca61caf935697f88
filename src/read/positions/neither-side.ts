// "neither accepted nor rejected the plan": two verbs of taking sides, the one the other's contrary, both denied. Read one by one they are
// a refusal and a yes; together they leave the matter open.

import type { WordRange } from "../frames/noun-phrases.ts";
import type { Word } from "../frames/words.ts";
import { POSITION_VERBS } from "./position-verbs.ts";
import type { Stance } from "../../domain/claim.ts";

/** How many words may stand between the two verbs: "neither backs the plan in public nor rejects it". */
const REACH = 8;

/** True where a verb of taking a side is denied together with its contrary: "neither accepted nor rejected", "neither side backs or opposes it". */
export function takesNeitherSide(words: readonly Word[], { from, to }: WordRange): boolean {
  const neither = words.findIndex(({ lower }, i) => i >= from && i < to && lower === "neither");
  if (neither < 0) return false;
  const first = words.findIndex(
    (_, i) => i > neither && i < Math.min(to, neither + REACH) && stanceAt(words, i) !== null,
  );
  if (first < 0) return false;
  const joint = words.findIndex(
    ({ lower }, i) => i > first && i < Math.min(to, first + REACH) && (lower === "nor" || lower === "or"),
  );
  if (joint < 0) return false;
  const second = stanceAt(words, joint + 1) ?? stanceAt(words, joint + 2);
  const stance = stanceAt(words, first);
  return second !== null && second !== stance;
}

/** The side a verb takes by itself; null for other words. */
function stanceAt(words: readonly Word[], at: number): Stance | null {
  const word = words[at];
  if (word === undefined || !word.tag.startsWith("VERB")) return null;
  return POSITION_VERBS.get(word.lemma)?.[0].stance ?? null;
}
