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
export function clauseOpening(scene: Scene, from: number, { from: at, to }: WordRange): number {
  const { words, groups } = scene;
  // "The truce lapsed in May; according to the army, the rebels broke it"
  if (at - 1 > from && words[at - 1].text === ";") return at;
  const lead = words[at - 2];
  if (lead === undefined || words[at - 1].text !== "," || !isSetOff(words, to)) return from;
  if (lead.lower === "that") return nounOpening(scene, from, at - 2);
  if (!LINKS.has(lead.lower)) return reasonOpening(scene, from, { from: at, to });
  const link = words[at - 3]?.tag === "ADP" && /^(?:which|whom)$/.test(lead.lower) ? at - 3 : at - 2;
  const start = words[link - 1]?.text === "," ? link - 1 : link;
  return hasClause(groups, from, start) ? start : from;
}

/** "It took Vell, | in an offensive that, according to aides, has cost lives": where what the attribution tells of is named. */
function nounOpening({ words, groups }: Scene, from: number, that: number): number {
  if (!/^(?:NOUN|PROPN)/.test(words[that - 1]?.tag ?? "")) return from;
  let start = that - 1;
  while (start > from && that - start < 7 && /^(?:NOUN|PROPN|ADJ|NUM|ADV)/.test(words[start - 1].tag)) start--;
  if (words[start - 1]?.tag === "DET") start--;
  const isLed = words[start - 1]?.tag === "ADP" && words[start - 2]?.text === ",";
  return hasClause(groups, from, start) ? (isLed ? start - 2 : start) : from;
}

/** "The front opposes it | since the accord, it says, reserves the port": where a reason or a contrast opens whose subject stands before the attribution. */
function reasonOpening({ words, groups }: Scene, from: number, { from: at, to }: WordRange): number {
  let link = at - 2;
  while (link > from && at - link < 8 && /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|PART:possessive)/.test(words[link].tag))
    link--;
  if (!REASONS.has(words[link].lower) || link > at - 3 || !hasClause(groups, from, link)) return from;
  const comma = words.findIndex(({ text }, i) => i >= to && text === ",");
  const goesOn = groups.some((group) => group.form === "finite" && group.from > comma && group.from <= comma + 3);
  if (comma < 0 || !goesOn) return from;
  return words[link - 1].text === "," ? link - 1 : link;
}

const REASONS: ReadonlySet<string> = new Set("since because although though whereas while after".split(" "));

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
  if (words[to - 1].text === ",") return true;
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
