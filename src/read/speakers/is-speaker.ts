import { OFFICES, ORGANS, PARTY_WORDS, UNNAMED } from "../actors/person-words.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { Word } from "../frames/words.ts";

/** True when an unnamed source is somebody who can speak: an office, an organ, people. */
export function isSpeaker(words: readonly Word[], range: WordRange): boolean {
  for (let i = range.from; i < range.to; i++) {
    const { lower } = words[i];
    if (i > range.from && words[i].tag === "ADP" && lower !== "of") return false;
    if (OFFICES.has(lower) || UNNAMED.has(lower) || ORGANS.has(lower) || PARTY_WORDS.has(lower)) return true;
    if (
      /^(?:group|groups|authorities|organisation|organization|agencies|ministries|rebels|union|unions|party|people|movement|coalition|council|charity|monitors?)$/.test(
        lower,
      )
    )
      return true;
  }
  return false;
}
