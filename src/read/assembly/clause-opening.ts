import type { WordRange } from "../frames/noun-phrases.ts";
import { hasClause } from "../speakers/saying.ts";
import type { Scene } from "./draft.ts";

/**
 * Where the clause opens that an attribution straight behind a linking word is for: "The war ended | and, according to aides, the
 * guard left"; `from` where it stands elsewhere.
 *
 * @param attribution - the words that name source and cue
 */
export function clauseOpening({ words, groups }: Scene, from: number, { from: at, to }: WordRange): number {
  const lead = words[at - 2];
  if (lead === undefined || words[at - 1].text !== "," || !LINKS.has(lead.lower) || words[to]?.text !== ",")
    return from;
  const link = words[at - 3]?.tag === "ADP" && /^(?:which|whom)$/.test(lead.lower) ? at - 3 : at - 2;
  const start = words[link - 1]?.text === "," ? link - 1 : link;
  return hasClause(groups, from, start) ? start : from;
}

/** Words that open a clause which an attribution may follow. */
const LINKS: ReadonlySet<string> = new Set(
  "and but which who whom where while although though because whereas since yet".split(" "),
);
