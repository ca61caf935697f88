// Two terms, or two limits, with one verb between them, each with a day of its own: "is to leave the valley by 15 May and the ridge by
// 1 June", "would be cut to 6,000 men by 2011 and to 3,000 by 2018". Weakness: a day without a preposition is not seen.

import type { Draft, Scene } from "../assembly/draft.ts";
import { wordList } from "../../kit/word-list.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { Word } from "../frames/words.ts";

const DUE = wordList("by within before until after in on from");
const CALENDAR = wordList(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday end start middle spring summer autumn winter dawn noon midnight year month week",
);

/** The drafts with the terms and limits cut apart whose second half leaves out the verb and gives a day of its own. */
export function splitGapped(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const joint = draft.kind === "provision" || draft.kind === "deadline" ? jointOf(scene, draft) : -1;
    if (joint < 0) {
      out.push(draft);
      continue;
    }
    const start = scene.words[joint].text === "," && scene.words[joint + 1].tag === "CCONJ" ? joint + 2 : joint + 1;
    const half = { from: start, to: draft.to };
    const attribution = draft.attribution ?? null;
    if (attribution !== null && attribution.from >= start) out.push(draft);
    else
      out.push(
        { ...draft, to: joint, content: { from: draft.content?.from ?? draft.from, to: joint } },
        { ...draft, ...half, content: half, cue: null, attribution: null, rule: `${draft.kind}-next` },
      );
  }
  return out;
}

/** The comma or "and" with a day right before it and another behind it, but no verb; -1 where there is none. */
function jointOf({ words, groups, inQuote }: Scene, { from, to }: Draft): number {
  for (let at = from + 4; at + 3 < to; at++) {
    if ((words[at].tag !== "CCONJ" && words[at].text !== ",") || inQuote(at)) continue;
    if (!namesDay(words, { from: Math.max(from, at - 6), to: at }, at)) continue;
    const start = words[at].text === "," && words[at + 1].tag === "CCONJ" ? at + 2 : at + 1;
    const hasVerb = groups.some((group) => group.from >= start && group.to <= to && group.form !== "part");
    if (!hasVerb && opensHalf(words, start) && to - start >= 3 && namesDay(words, { from: start, to }, to)) return at;
  }
  return -1;
}

function opensHalf(words: readonly Word[], at: number): boolean {
  const { tag, lower } = words[at];
  // "on one and the same day"
  if (words[at + 1].lower === "same") return false;
  return /^(?:DET|ADJ|NOUN|PROPN|PRON:possessive)/.test(tag) || lower === "to" || lower === "from";
}

/** True where the words hold a preposition and a day or a number of days behind it, near the end given. */
function namesDay(words: readonly Word[], { from, to }: WordRange, end: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    if (!DUE.has(words[i].lower) || end - i > 8) continue;
    for (let k = i + 1; k < Math.min(to, i + 5); k++)
      if (words[k].tag === "NUM" || CALENDAR.has(words[k].lower)) return true;
  }
  return false;
}
