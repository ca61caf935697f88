// Bodies by whose they are: "Quill's office", "his movement", "whose ministry", "Kenyan figures".

import type { ActorName } from "../../domain/claim.ts";
import { textOf } from "../actors/cast.ts";
import { adjectiveOf, findPlace } from "../actors/geography.ts";
import { OFFICES } from "../actors/person-words.ts";
import type { Sentence } from "../frames/words.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import { FIGURES } from "./cues.ts";
import { type Discourse, personNamed } from "./discourse.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { stateAbout } from "./state-organ.ts";

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

/**
 * "his office", "Quill's office", "the office of Ada Quill", "the Kenyan premier's office", then "the office": an organ of its own, named by
 * whoever holds it, or by the post where the text says no more.
 */
export function officeNamed(phrase: ActorPhrase): ActorName | null {
  const { discourse, sentence, words, start, from, to, headEnd, noun, mentions, states, resolveInside } = phrase;
  if (noun !== "office") return null;
  const isBare = headEnd - from === 1;
  // "The office added": the one that spoke or was spoken of a little before.
  if (isBare && headEnd === to) return words[from - 1]?.lower === "the" ? officeBefore(discourse, sentence) : null;
  // "the office of Ada Quill", "the office of the UN envoy"
  if (isBare && words[headEnd].lower === "of") {
    const holder = mentions.findLast((m) => m.kind === "person" && m.to === to);
    if (holder !== undefined) return `${holder.name}'s office`;
    const at = words[headEnd + 1]?.tag === "DET" ? headEnd + 2 : headEnd + 1;
    return OFFICES.has(words[to - 1].lower) && to - at <= 3 ? `${textOf(words, at, to)}'s office` : null;
  }
  if (headEnd !== to) return null;
  if (/^(?:his|her)$/.test(words[from].lower) && to - from === 2) {
    const [name] = resolvePronoun(discourse, sentence, words[from].lower === "his" ? "he" : "she", from);
    return name === undefined || name.startsWith("anonymous:") ? null : `${name}'s office`;
  }
  const mark = to - 2;
  if (mark <= from || words[mark].tag !== "PART:possessive") return null;
  const owner = mentions.find((m) => m.kind === "person" && m.to === mark);
  if (owner !== undefined) return `${owner.name}'s office`;
  const [holder] = states.length > 0 || !OFFICES.has(words[mark - 1].lower) ? [] : resolveInside(start, mark, false);
  const held = holder !== undefined && personNamed(discourse.cast, holder) !== undefined ? `${holder}'s office` : null;
  // "the envoy's office", of whoever was called so; the premier's, where it went by its holder a little before
  if (held !== null && (!LEADS.has(words[mark - 1].lower) || officeBefore(discourse, sentence) === held)) return held;
  // "the Kenyan premier's office", "the prime minister's office" in a text about Kenya
  if (LEADS.has(words[mark - 1].lower)) {
    const first = mentions.findLast((m) => m.kind === "state" && m.to < mark);
    const at = first === undefined ? from : words[first.to].tag === "PART:possessive" ? first.to + 1 : first.to;
    const state =
      states.length === 1 ? states[0] : states.length === 0 ? stateAbout(discourse, sentence, from, true) : null;
    const post = textOf(words, at, to).toLowerCase().replaceAll("’", "'");
    return state === null ? post : `${discourse.cast.adjectives.get(state) ?? adjectiveOf(state)} ${post}`;
  }
  return null;
}

/** Those whose offices speak for the head of a state. */
const LEADS: ReadonlySet<string> = new Set("minister president premier chancellor".split(" "));

/** So many sentences back "the office" may have been named. */
const OFFICE_FARTHEST = 4;

/** The office that spoke last, or was spoken of last. */
function officeBefore(discourse: Discourse, sentence: Sentence): ActorName | null {
  const { speaker, subjects } = discourse;
  const isOffice = (name: ActorName) => name.endsWith(" office") && !name.startsWith("anonymous:");
  const heard = speaker?.names.length === 1 && speaker.sentence >= sentence.number - OFFICE_FARTHEST;
  if (heard && speaker !== null && isOffice(speaker.names[0])) return speaker.names[0];
  const spokenOf = subjects.findLast(({ names }) => names.length === 1 && isOffice(names[0]));
  return spokenOf !== undefined && spokenOf.sentence >= sentence.number - OFFICE_FARTHEST ? spokenOf.names[0] : null;
}

/** Bodies that are no more than those who sit in them. */
const SITTING =
  /\b(?:council|parliament|assembly|senate|chamber|congress|committee|cabinet|knesset|duma|house of representatives)\b/i;

/** "the council's members object", "Its members voted": all of them are the body that they sit in. */
export function bodyOfMembers(phrase: ActorPhrase): ActorName | null {
  const { words, start, from, to, headEnd, noun, resolveInside } = phrase;
  if (noun !== "members" || headEnd !== to) return null;
  const isTheirs = words[from].lower === "its" && to - from === 2;
  if (!isTheirs && words[to - 2]?.tag !== "PART:possessive") return null;
  const [name] = resolveInside(isTheirs ? from : start, isTheirs ? from + 1 : to - 2, true);
  return name !== undefined && SITTING.test(name) && !name.startsWith("anonymous:") ? name : null;
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
