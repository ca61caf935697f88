// Bodies by whose they are: "Quill's office", "his movement", "whose ministry", "Kenyan figures".

import type { ActorName } from "../../domain/claim.ts";
import { adjectiveOf, findPlace } from "../actors/geography.ts";
import type { Sentence } from "../frames/words.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import { FIGURES } from "./cues.ts";
import { type Discourse, personNamed } from "./discourse.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";

/** "Kenyan figures", "figures from the relief office": whoever kept them; null for any other phrase. */
export function keeperOf(phrase: ActorPhrase): readonly ActorName[] | null {
  const { words, from, to, headEnd, noun, inHead, resolveInside } = phrase;
  if (!FIGURES.has(noun)) return null;
  if (/^(?:from|of|by)$/.test(words[headEnd]?.lower ?? "") && headEnd + 1 < to) {
    const named = resolveInside(headEnd + 1, to, true);
    return named.length > 0 ? named : null;
  }
  const last = inHead.at(-1);
  return last !== undefined && last.kind !== "person" && headEnd - from > 1 ? [last.name] : null;
}

/** "his office", "Quill's office": those who speak for a person. */
export function officeOfPerson(phrase: ActorPhrase): ActorName | null {
  const { discourse, sentence, words, from, to, headEnd, noun } = phrase;
  if (noun !== "office" || headEnd !== to || to - from > 4) return null;
  if (words[from].tag === "PRON:possessive" && /^(?:his|her)$/.test(words[from].lower) && to - from === 2) {
    const [name] = resolvePronoun(discourse, sentence, words[from].lower === "his" ? "he" : "she", from);
    return name === undefined || name.startsWith("anonymous:") ? null : `anonymous: ${name}'s office`;
  }
  const owner = phrase.mentions.find((m) => m.kind === "person" && words[m.to]?.tag === "PART:possessive");
  return owner !== undefined && owner.to === to - 2 ? `anonymous: ${owner.name}'s office` : null;
}

/** "Otto Marsh of the Tern Front … His movement": what the person that the pronoun stands for belongs to. */
export function sideOfPerson({ discourse, sentence, words, from, to, headEnd, noun }: ActorPhrase): ActorName | null {
  if (!/^(?:his|her)$/.test(words[from].lower) || headEnd !== to || to - from > 3 || !SIDES.has(noun)) return null;
  const [name] = resolvePronoun(discourse, sentence, words[from].lower === "his" ? "he" : "she", from);
  const of = name === undefined ? null : (personNamed(discourse.cast, name)?.of ?? null);
  if (of === null) return null;
  // A party whose president the text has is not a state of its own.
  const isState = findPlace(of)?.by === "name";
  return isState === /^(?:government|country|administration|cabinet|nation)$/.test(noun) ? of : null;
}

export const SIDES: ReadonlySet<string> = new Set(
  (
    "party movement group organisation organization front faction militia force union coalition alliance agency institute think-tank charity network federation foundation council commission committee " +
    "government country administration cabinet nation"
  ).split(" "),
);

/** "Otto Marsh, the Kenyan foreign minister, whose ministry": the organ or movement that the person before "whose" serves. */
export function organOf(discourse: Discourse, sentence: Sentence, start: number, to: number): ActorName | null {
  const { words } = sentence;
  const noun = words[to - 1].lower;
  const owner = discourse.cast.mentions[sentence.number].findLast((m) => m.to < start && m.kind === "person");
  const person = owner === undefined ? undefined : personNamed(discourse.cast, owner.name);
  if (person === undefined || to - start > 3) return null;
  const { of } = person;
  if (
    /^(?:movement|group|party|force|militia|organisation|organization|government|country|side|delegation)$/.test(noun)
  )
    return of;
  if (noun !== "ministry" || of === null) return null;
  const field = [
    "foreign",
    "defence",
    "defense",
    "interior",
    "finance",
    "justice",
    "information",
    "energy",
    "health",
  ].find((each) => person.offices.has(each));
  return field === undefined ? null : `${discourse.cast.adjectives.get(of) ?? adjectiveOf(of)} ${field} ministry`;
}
