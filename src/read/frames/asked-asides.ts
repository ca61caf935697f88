// Between a subject and its verb, what somebody was asked or told: "Toll, asked how long he would wait, replied", "the premier, reminded
// that he had promised a vote, fell silent". The participle looks like a past tense and brings a clause of its own, so that it is easily
// taken for the verb of the sentence. Weakness: a question that holds a comma of its own is not seen whole.

import { FINITE_TAGS } from "../tagger/tag-set.ts";
import { wordList } from "../../kit/word-list.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Word } from "./words.ts";

/** What is done to somebody in words. */
const ADDRESSED = wordList(
  "asked told informed reminded warned questioned pressed quizzed challenged queried notified advised assured convinced persuaded confronted pushed grilled",
);
/** What opens the content of a question or message. */
const OPENS_CONTENT = wordList("whether if that how why what when where who whom which about");
/** How far behind the participle the content may open: "asked by a reporter in Vell on Monday why". */
const FARTHEST_OPENING = 9;
const LONGEST = 28;

/** The comma that closes such an aside, for the word behind the comma that opens it; -1 where there is none. */
function asideEnd(words: readonly Word[], at: number): number {
  if (!ADDRESSED.has(words[at]?.lower ?? "") || words[at - 1]?.text !== ",") return -1;
  if (!/^(?:NOUN|PROPN)/.test(words[at - 2]?.tag ?? "") && words[at - 2]?.text !== ")") return -1;
  let hasContent = false;
  for (let i = at + 1; i < Math.min(words.length - 1, at + LONGEST); i++) {
    const { text, lower } = words[i];
    if (/^[;:—“”"]$/.test(text)) return -1;
    if (text === ",") {
      const next = words[i + 1].tag === "ADV" ? i + 2 : i + 1;
      return hasContent && FINITE_TAGS.has(words[next]?.tag ?? "") ? i : -1;
    }
    if (i - at <= FARTHEST_OPENING && OPENS_CONTENT.has(lower)) hasContent = true;
  }
  return -1;
}

/** "She left, asked how …, and": false where a verb stands before the aside already, so that it hangs on no subject. */
function opensClause(words: readonly Word[], at: number): boolean {
  for (let i = at - 2; i >= 0 && !/^[;:—“"]$/.test(words[i].text); i--) {
    if (words[i].tag === "CCONJ" || words[i].lower === "that") return true;
    if (FINITE_TAGS.has(words[i].tag)) return false;
  }
  return true;
}

/** Makes the first verb of every such aside the participle that it is, in place. */
export function mendAsked(words: Word[]): void {
  for (let i = 2; i < words.length; i++)
    if (words[i].tag !== "VERB:part" && asideEnd(words, i) > i && opensClause(words, i))
      words[i] = { ...words[i], tag: "VERB:part" };
}

/** True for a verb of the question or message in such an aside: "Toll, asked how long he | would wait, replied". */
export function isInAskedAside(words: readonly Word[], { from, to }: VerbGroup): boolean {
  for (let i = from - 1; i > 0 && from - i < LONGEST; i--) {
    if (/^[;:—“”"]$/.test(words[i].text)) return false;
    if (words[i].text === ",") return words[i + 1].tag === "VERB:part" && asideEnd(words, i + 1) >= to;
  }
  return false;
}
