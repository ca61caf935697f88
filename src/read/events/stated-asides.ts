// Lasting facts told without a verb, in words set off behind a noun: "the decree, in force since July", "the town, under siege for a
// year", "with soldiers still in parts of the south". They hold whatever the sentence says around them, so that they are read inside
// stands, terms and conditions too.
// Weakness: a state of other things ("the plan, in the hands of lawyers") passes where its words are those of rule or war.

import { wordList } from "../../kit/word-list.ts";
import { type Draft, namesIn, type Scene } from "../assembly/draft.ts";
import { subjectEndingAt } from "../frames/noun-phrases.ts";
import type { Word } from "../frames/words.ts";
import { isArmed } from "./armed-acts.ts";
import { headWord } from "./event-phrases.ts";
import { PLACES, TEXT_HEADS } from "./frame-words.ts";

/** What somebody or something is in or under for long. */
const UNDER = wordList(
  `siege occupation blockade curfew sanctions embargo bombardment fire attack control guard arrest lockdown surveillance quarantine
  administration rule decree`,
);
const IN = wordList("force prison jail exile hiding custody detention captivity hands ruins flames quarantine");

/** The states of a sentence that stand behind a noun without a verb, where no happening tells them already. */
export function statedAsides(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words } = scene;
  const found: Draft[] = [];
  for (let i = 2; i + 1 < words.length; i++) {
    const state = words[i].tag === "ADP" ? stateEnd(words, i) : -1;
    const noun = state < 0 ? null : holderBefore(words, i);
    if (noun === null || scene.inQuote(i)) continue;
    const from = noun;
    const to = lasting(words, state);
    if (drafts.some((draft) => draft.kind === "incident" && draft.from < to && draft.to > from)) continue;
    found.push({
      kind: "incident",
      from,
      to,
      rule: "incident-stated",
      cue: null,
      content: null,
      chain: drafts.find((draft) => draft.chain.length > 0 && draft.from <= i && draft.to > i)?.chain ?? [],
      actors: namesIn(scene, { from, to }).slice(0, 1),
      counterparts: [],
      stance: "neutral",
      modality: "asserted",
    });
  }
  return found;
}

/** Where "under siege", "in army hands", "still in parts of the south" ends that begins at a word; -1 where none does. */
function stateEnd(words: readonly Word[], at: number): number {
  const lead = words[at].lower;
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    const { lower, tag } = words[i];
    if (!/^(?:NOUN|ADJ|DET|PROPN|NUM|PART:possessive|PRON:possessive)/.test(tag) && lower !== "house") return -1;
    if ((lead === "under" && UNDER.has(lower)) || (lead === "in" && IN.has(lower)))
      return words[i + 1]?.tag.startsWith("NOUN") || words[i + 1]?.lower === "of" ? -1 : i + 1;
  }
  return -1;
}

/** The first word of the noun phrase, set off by a comma, that a state at a word is told of; null where there is none. */
function holderBefore(words: readonly Word[], at: number): number | null {
  if (words[at - 1].text !== "," || !/^(?:NOUN|PROPN)/.test(words[at - 2].tag)) return null;
  const noun = subjectEndingAt(words, at - 2, 0);
  if (noun === null) return null;
  const head = headWord(words, noun);
  if (TEXT_HEADS.has(head) && !/^(?:decree|measures)$/.test(head)) return null;
  return PLACES.has(head) || isArmed(head) || noun.to - noun.from <= 9 ? noun.from : null;
}

/** A state with its "since" or "for". */
function lasting(words: readonly Word[], from: number): number {
  let to = from;
  if (!/^(?:since|for|until)$/.test(words[to]?.lower ?? "")) return to;
  while (to < words.length && !/^[,;:.—–)”"]$/.test(words[to].text) && !/^(?:VERB|AUX)/.test(words[to].tag)) to++;
  return to;
}
