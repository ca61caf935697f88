// Several who speak with one voice and bear no names of their own: "We, the presidents of Kenya and Norway, call for …", "the foreign
// ministers of Kenya, Norway and Chad", and "the ministers" behind them.

import type { ActorName } from "../../domain/claim.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { Sentence } from "../frames/words.ts";
import type { Discourse } from "./discourse.ts";
import { headsBefore, headsOfStates } from "./heads-of-states.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";

/** The states that such a phrase speaks for; null for any other phrase. */
export function jointSpeakers(
  discourse: Discourse,
  sentence: Sentence,
  { from, to }: WordRange,
  asSource: boolean,
  resolve: (range: WordRange) => readonly ActorName[],
): readonly ActorName[] | null {
  const { words } = sentence;
  // The apposition of "we" is who speaks.
  if (to - from > 1 && from <= 2 && words[0].lower === "we" && words[1].text === ",") {
    const own = resolvePronoun(discourse, sentence, "we", 0);
    if (own.length > 0) return own;
  }
  const isBare = words[from].lower === "the" && to - from === 2;
  const before = isBare ? headsBefore(discourse, sentence.number, words[to - 1].lower) : [];
  if (before.length > 0) return before;
  const heads = headsOfStates(discourse, sentence, { from, to }, asSource);
  if (heads === null) return null;
  // "…, and the envoy of the Union", but not "…, meeting in Oslo"
  const next = words[heads.end]?.text === "," ? heads.end + 1 : heads.end;
  const goesOn = heads.end < to && /^(?:and|the)$/.test(words[next]?.lower ?? "");
  const rest = goesOn ? resolve({ from: heads.end, to }) : [];
  return [...new Set([...heads.names, ...rest])];
}
