import type { Proposition } from "../assembly/draft.ts";

/** “Would you sign such a text?”: a clause that asks takes no stand and sets no condition, whatever it asks about. */
export function isQuestion({ scene: { words }, to }: Proposition): boolean {
  return words[to]?.text === "?" || words[to - 1]?.text === "?";
}
