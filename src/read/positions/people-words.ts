// Nouns for people who may hold a stand without a name: offices, organs, parties, groups.

import { OFFICES, ORGANS, PARTY_WORDS, UNNAMED } from "../actors/person-words.ts";
import { headOf } from "../events/event-phrases.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { Word } from "../frames/words.ts";

const COLLECTIVES: ReadonlySet<string> = new Set(
  (
    "bloc bishops clergy union unions churches families mothers relatives farmers settlers exiles marchers critics hardliners villagers " +
    "residents rebels parties movements groups factions alliances coalitions fronts governments capitals allies neighbours neighbors negotiators " +
    "movement group faction wing alliance coalition opposition front league lawmakers deputies elders chiefs co-chairs cochairs mediators guarantors donors commanders diplomats women students majority minority"
  ).split(" "),
);

/** True for a noun, in lower case, that means people: "bishops", "negotiators", "cabinet". */
export function isPeopleNoun(noun: string): boolean {
  return [ORGANS, PARTY_WORDS, UNNAMED, OFFICES, COLLECTIVES].some((set) => set.has(noun));
}

/** True where the phrase's noun means people: "the ethnic armies", "most of its commanders". */
export function isPeoplePhrase(words: readonly Word[], phrase: WordRange): boolean {
  const at = headOf(words, phrase);
  return isPeopleNoun(words[at < 0 ? phrase.to - 1 : at].lower);
}
