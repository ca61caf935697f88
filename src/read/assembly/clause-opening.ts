import type { WordRange } from "../frames/noun-phrases.ts";
import { phraseOf } from "../frames/words.ts";
import { SILENCE } from "../positions/silence-words.ts";
import { findAccordingTo } from "../speakers/according-to.ts";
import { hasClause } from "../speakers/saying.ts";
import type { Scene } from "./draft.ts";

/**
 * Where the clause opens that an attribution straight behind a linking word is for: "The war ended | and, according to aides, the
 * guard left"; `from` where it stands elsewhere.
 *
 * @param attribution - the words that name source and cue
 */
export function clauseOpening({ words, groups }: Scene, from: number, { from: at, to }: WordRange): number {
  // "The truce lapsed in May; according to the army, the rebels broke it"
  if (at - 1 > from && words[at - 1].text === ";") return at;
  const lead = words[at - 2];
  if (lead === undefined || words[at - 1].text !== "," || !LINKS.has(lead.lower) || !isSetOff(words, to)) return from;
  const link = words[at - 3]?.tag === "ADP" && /^(?:which|whom)$/.test(lead.lower) ? at - 3 : at - 2;
  const start = words[link - 1]?.text === "," ? link - 1 : link;
  return hasClause(groups, from, start) ? start : from;
}

/**
 * Where the clause opens that an attribution behind it is for, where the one before is on another's word or on nobody's: "About 400 live in
 * tents, according to the mayor | and food will run out, the guild warns", "Quill has not commented | but the truce holds, an aide said";
 * `from` where the attribution is for both.
 */
export function apartFromOther(scene: Scene, from: number, { from: at }: WordRange): number {
  const { words, groups, inQuote, met } = scene;
  for (let i = from + 3; i + 3 < at; i++) {
    if (words[i].text !== "," || inQuote(i) || !/^(?:and|but|while|although|though)$/.test(words[i + 1].lower))
      continue;
    if (!hasClause(groups, from, i) || !hasClause(groups, i + 2, at)) continue;
    const other = findAccordingTo(words, groups, from, i, inQuote);
    const isOnOther = other !== null && other.whole.to === i && other.whole.from > from;
    if (isOnOther || (words[i + 1].lower !== "and" && SILENCE.test(` ${phraseOf(words, from, i)} `, met))) return i;
  }
  return from;
}

/** True where a comma closes the attribution, at once or behind what is said of the source: "according to a note | dated 3 May,". */
function isSetOff(words: Scene["words"], to: number): boolean {
  for (let i = to; i < words.length && i < to + 6; i++) {
    if (words[i].text === ",") return true;
    if (!/^(?:VERB:part|ADP|NUM|DET|NOUN|PROPN)/.test(words[i].tag)) return false;
  }
  return false;
}

/** Words that open a clause which an attribution may follow. */
const LINKS: ReadonlySet<string> = new Set(
  "and but which who whom where while although though because whereas since yet".split(" "),
);
