// "The presidents of Kenya, Rwanda and Uganda", "the foreign ministers of France and Germany": heads without names, whose word is that of
// the states behind "of", all of them. Weakness: "the leaders of Kenya and of Uganda" is read, a list with a party or a person is not.

import type { ActorName } from "../../domain/claim.ts";
import { wordList } from "../../kit/word-list.ts";
import { type NameMention, textOf } from "../actors/cast.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { Sentence, Word } from "../frames/words.ts";
import type { Discourse } from "./discourse.ts";

/** Those who speak for a state, several at once. */
const HEADS = wordList("presidents leaders governments ministers premiers chancellors kings heads monarchs capitals");
/** Of what they are heads, before it is said of which states: "of state and government", "of foreign affairs". */
const FIELDS = wordList(
  "state states government governments foreign external affairs defence defense finance interior justice trade energy and the",
);
/** Words that make them some of many, or no longer in office. */
const OTHERS = wordList(
  "former ex some several other many deputy vice junior opposition rebel religious business past",
);

/** The states that a phrase names behind their heads, and where their list ends; unnamed people where those are some of many, null for any other phrase. */
export function headsOfStates(
  { cast }: Pick<Discourse, "cast">,
  { words, number }: Sentence,
  { from, to }: WordRange,
  asSource: boolean,
): { readonly names: readonly ActorName[]; readonly end: number } | null {
  const noun = words.findIndex(({ lower }, i) => i >= from && HEADS.has(lower));
  if (noun < 0 || noun > from + 4 || noun + 3 > to) return null;
  const mentions = cast.mentions[number];
  let at = noun + 1;
  for (;;) {
    if (words[at]?.lower !== "of") return null;
    at = pastArticle(words, at + 1);
    const first = stateAt(mentions, words, at);
    if (first !== null) break;
    // "of the G7 members of Canada, …", "of foreign affairs of Kenya and …"
    const group = mentions.find((m) => m.from === at);
    if (group !== undefined) at = group.to + 1;
    else while (at < to && FIELDS.has(words[at].lower)) at++;
    if (at >= to) return null;
  }
  const names: ActorName[] = [];
  let end = at;
  for (;;) {
    const state = stateAt(mentions, words, at);
    if (state === null) break;
    names.push(state.name);
    end = state.to;
    at = end;
    if (words[at]?.text === ",") at++;
    if (words[at]?.lower === "and") at++;
    if (at === end) break;
    if (words[at]?.lower === "of") at++;
    at = pastArticle(words, at);
  }
  if (names.length < 2) return null;
  if (!words.slice(from, noun).some(({ lower }) => OTHERS.has(lower))) return { names: [...new Set(names)], end };
  return { names: asSource ? [`anonymous: ${textOf(words, from, end)}`] : [], end };
}

/** How many sentences back "the ministers" may have been named. */
const FARTHEST = 12;

/** "The ministers rejected it", after "the foreign ministers of Kenya and Norway met": their states; nobody where none were named so. */
export function headsBefore(
  discourse: Pick<Discourse, "cast" | "sentences">,
  number: number,
  noun: string,
): readonly ActorName[] {
  if (!HEADS.has(noun)) return [];
  for (let s = number - 1; s >= 0 && s >= number - FARTHEST; s--) {
    const { words } = discourse.sentences[s];
    const at = words.findIndex(({ lower }) => lower === noun);
    if (at < 0) continue;
    let from = at;
    while (from > 0 && at - from < 4 && /^(?:ADJ|NOUN|PROPN)/.test(words[from - 1].tag)) from--;
    const heads = headsOfStates(discourse, discourse.sentences[s], { from, to: words.length }, false);
    if (heads !== null) return heads.names;
  }
  return [];
}

function pastArticle(words: readonly Word[], at: number): number {
  return words[at]?.lower === "the" ? at + 1 : at;
}

/** The state named at a word, as a noun: not "Kenya's rebels", not "the Kenyan rebels". */
function stateAt(mentions: readonly NameMention[], words: readonly Word[], at: number): NameMention | null {
  const mention = mentions.find((m) => m.from === at);
  if (mention === undefined || mention.by === "adjective") return null;
  if (mention.kind !== "state" && mention.name !== "European Union") return null;
  return /^(?:PART:possessive|NOUN)/.test(words[mention.to]?.tag ?? "") ? null : mention;
}
