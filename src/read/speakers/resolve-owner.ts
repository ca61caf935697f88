// Bodies by whose they are: "Quill's office", "his movement", "whose ministry", "Kenyan figures".

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { textOf } from "../actors/cast.ts";
import { adjectiveOf, findPlace } from "../actors/geography.ts";
import { OFFICES } from "../actors/person-words.ts";
import type { Sentence } from "../frames/words.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import { FIGURES } from "./cues.ts";
import { type Discourse, personNamed } from "./discourse.ts";
import { isStateName } from "./resolve-name.ts";
import { resolvePronoun } from "./resolve-pronoun.ts";
import { governedState } from "./rulers.ts";
import { FIELDS, stateAbout } from "./state-organ.ts";

/** What a state counts. */
const OFFICIAL = /^(?:counts?|figures|estimates?|tally|tallies|reckoning)$/;

/** "Kenyan figures", "figures from the relief office": whoever kept them; null for any other phrase. */
export function keeperOf(phrase: ActorPhrase): readonly ActorName[] | null {
  const { discourse, words, from, to, headEnd, noun, inHead, resolveInside } = phrase;
  // "by official count": of the state that the text is about
  if (headEnd === to && to - from === 2 && words[from].lower === "official" && OFFICIAL.test(noun)) {
    const state = governedState(discourse);
    if (state !== undefined) return [state];
  }
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
    return name === undefined || isAnonymous(name) ? null : `${name}'s office`;
  }
  const mark = to - 2;
  if (mark <= from || words[mark].tag !== "PART:possessive") return null;
  const owner = mentions.find((m) => m.kind === "person" && m.to === mark);
  if (owner !== undefined) return `${owner.name}'s office`;
  const [holder] = states.length > 0 || !OFFICES.has(words[mark - 1].lower) ? [] : resolveInside(start, mark, false);
  const person = holder === undefined ? undefined : personNamed(discourse.cast, holder);
  const held = person === undefined ? null : `${holder}'s office`;
  // "the envoy's office", of whoever was called so; the premier's, where it went by its holder a little before
  if (held !== null && (!LEADS.has(words[mark - 1].lower) || officeBefore(discourse, sentence) === held)) return held;
  // "the Kenyan premier's office", "the prime minister's office" in a text about Kenya
  if (LEADS.has(words[mark - 1].lower)) {
    const first = mentions.findLast((m) => m.kind === "state" && m.to < mark);
    const at = first === undefined ? from : words[first.to].tag === "PART:possessive" ? first.to + 1 : first.to;
    // "the president's office": of the state whose president is meant
    const of = person?.of ?? null;
    const home = of !== null && isStateName(discourse, of) ? of : null;
    const state =
      states.length === 1
        ? states[0]
        : states.length === 0
          ? (home ?? stateAbout(discourse, sentence, from, true))
          : null;
    const post = textOf(words, at, to).toLowerCase().replaceAll("’", "'");
    return state === null ? post : `${adjectiveOf(state, discourse.cast.adjectives)} ${post}`;
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
  const isOffice = (name: ActorName) => name.endsWith(" office") && !isAnonymous(name);
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
  if (noun !== "members") return null;
  if (headEnd < to) return councilOfMembers(phrase);
  const isTheirs = words[from].lower === "its" && to - from === 2;
  if (!isTheirs && words[to - 2]?.tag !== "PART:possessive") return null;
  const [name] = resolveInside(isTheirs ? from : start, isTheirs ? from + 1 : to - 2, true);
  return name !== undefined && SITTING.test(name) && !isAnonymous(name) ? name : null;
}

/** "The members of the Council", "members of the Security Council": the body that they sit in; some of them are not all. */
function councilOfMembers({ words, start, from, to, headEnd, resolveInside }: ActorPhrase): ActorName | null {
  if (
    words[headEnd].lower !== "of" ||
    words.slice(start, headEnd - 1).some(({ lower }) => !/^(?:the|all)$/.test(lower))
  )
    return null;
  const [name, other] = resolveInside(headEnd + 1, to, true);
  if (name === undefined || other !== undefined || isAnonymous(name)) return null;
  const isTold = start < from || words[start].lower === "all";
  return (isTold && SITTING.test(name)) || name.endsWith(" Security Council") ? name : null;
}

/** "The representative of Kenya said": as minutes tell whatever a state says. */
export function stateRepresented(phrase: ActorPhrase): ActorName | null {
  const { discourse, words, start, to, headEnd, noun, resolveInside } = phrase;
  if (noun !== "representative" || headEnd >= to || words[headEnd].lower !== "of") return null;
  if (words[start].lower !== "the" || headEnd - start !== 2) return null;
  const [name, other] = resolveInside(headEnd + 1, to, false);
  return name !== undefined && other === undefined && isStateName(discourse, name) ? name : null;
}

/** "Otto Marsh of the Tern Front … His movement": what the person that the pronoun stands for belongs to. */
export function sideOfPerson({ discourse, sentence, words, from, to, headEnd, noun }: ActorPhrase): ActorName | null {
  const isTheir = words[from].lower === "their";
  if (!/^(?:his|her|their)$/.test(words[from].lower) || headEnd !== to || to - from > 3) return null;
  const unnamed = TEAMS.has(noun) || SIDES.has(noun) ? stateOfUnnamed(discourse, sentence) : null;
  if (unnamed !== null) return unnamed;
  // "The representative of Kenya said her country": a state has no gender of its own.
  const { speaker } = discourse;
  if (
    !isTheir &&
    speaker?.sentence === sentence.number &&
    speaker.names.length === 1 &&
    isStateName(discourse, speaker.names[0])
  )
    return speaker.names[0];
  if (isTheir || !(SIDES.has(noun) || TEAMS.has(noun))) return null;
  const [name] = resolvePronoun(discourse, sentence, words[from].lower === "his" ? "he" : "she", from);
  const of = name === undefined ? null : (personNamed(discourse.cast, name)?.of ?? null);
  if (of === null) return null;
  // A party whose president the text has is not a state of its own.
  const isState = findPlace(of)?.by === "name";
  return isState === /^(?:government|country|administration|cabinet|nation)$/.test(noun) || TEAMS.has(noun) ? of : null;
}

/** Those who sit at a table for somebody. */
const TEAMS: ReadonlySet<string> = new Set("side delegation team".split(" "));

/** "A senior Norlandian official said his side": the state whose official the sentence's unnamed speaker is. */
function stateOfUnnamed({ speaker, cast }: Discourse, { number }: Sentence): ActorName | null {
  const [name] = speaker?.sentence === number && speaker.names.length === 1 ? speaker.names : [];
  if (name === undefined || !isAnonymous(name)) return null;
  const states = name
    .slice("anonymous:".length)
    .split(" ")
    .flatMap((word) => {
      const own = [...cast.adjectives].flatMap(([state, adjective]) => (adjective === word ? [state] : []));
      const place = findPlace(word);
      return place?.by === "adjective" ? [...own, place.name] : own;
    });
  return states[0] ?? null;
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
  return noun === "ministry" ? ministryHeldBy(discourse, owner?.name) : null;
}

/** The ministry of the person who is minister or speaks for one: "Kenyan foreign ministry" for the Kenyan foreign minister. */
export function ministryHeldBy(discourse: Discourse, name: ActorName | undefined): ActorName | null {
  const person = name === undefined ? undefined : personNamed(discourse.cast, name);
  if (person === undefined || person.of === null) return null;
  const field = [...person.offices].find((office) => FIELDS.has(office));
  return field === undefined ? null : `${adjectiveOf(person.of, discourse.cast.adjectives)} ${field} ministry`;
}

/** "her ministry", "his own ministry", "Quill's ministry", "the minister's ministry": the one of that person. */
export function ministryOfPerson(phrase: ActorPhrase): ActorName | null {
  const { discourse, sentence, words, start, from, headEnd, to, noun, mentions, resolveInside } = phrase;
  if (noun !== "ministry" || headEnd !== to) return null;
  const own = words[to - 2]?.lower === "own" ? to - 2 : to - 1;
  if (own - from === 1 && /^(?:his|her)$/.test(words[from].lower)) {
    const [name] = resolvePronoun(discourse, sentence, words[from].lower === "his" ? "he" : "she", from);
    return ministryHeldBy(discourse, name);
  }
  if (own <= from || words[own - 1].tag !== "PART:possessive") return null;
  const owner = mentions.find((m) => m.kind === "person" && m.to === own - 1)?.name;
  const held =
    owner === undefined && OFFICES.has(words[own - 2]?.lower ?? "") ? resolveInside(start, own - 1, false)[0] : owner;
  return ministryHeldBy(discourse, held);
}

/** What part of an army has a spokesman of its own. */
const UNITS: ReadonlySet<string> = new Set(
  "divisional division brigade regimental regiment battalion garrison corps battlegroup squadron".split(" "),
);

/** "a divisional spokesman", "a brigade spokeswoman", of no name: the army that the text is about. */
export function armyOfUnit({
  discourse,
  sentence,
  words,
  from,
  headEnd,
  to,
  noun,
  asSource,
  mentions,
}: ActorPhrase): ActorName | null {
  if (!asSource || !/^spokes(?:man|woman|person)$/.test(noun) || headEnd !== to || to - from !== 2) return null;
  if (!UNITS.has(words[from].lower) || mentions.length > 0) return null;
  const known = discourse.cast.organs.get("army") ?? discourse.cast.organs.get("military");
  if (known !== undefined) return known.name;
  const state = stateAbout(discourse, sentence, from, true);
  return state === null ? null : `${adjectiveOf(state, discourse.cast.adjectives)} army`;
}

/** "ECOWAS met. The leaders urged …", "the heads of state condemned it": the union of states that the paragraph has named last, no person since. */
export function blocOfLeaders({ discourse, sentence, words, from, headEnd, noun }: ActorPhrase): ActorName | null {
  const isLeaders = LEADERS.has(noun) && headEnd - from === 1 && words[from - 1]?.lower === "the";
  if (!isLeaders || (noun === "heads" && !/^(?:of)$/.test(words[headEnd]?.lower ?? ""))) return null;
  for (let s = sentence.number; s >= Math.max(0, sentence.number - LEADERS_FARTHEST); s--) {
    if (discourse.sentences[s].paragraph !== sentence.paragraph) return null;
    const mentions = discourse.cast.mentions[s].filter((m) => s < sentence.number || m.to <= from);
    const bloc = mentions.findLast((m) => BLOCS.test(m.name));
    if (bloc !== undefined)
      return mentions.some((m) => m.kind === "person" && m.from > bloc.to && s === sentence.number) ? null : bloc.name;
    if (mentions.some((m) => m.kind === "person")) return null;
  }
  return null;
}

const LEADERS: ReadonlySet<string> = new Set(["leaders", "heads"]);
/** So many sentences back the union may be named. */
const LEADERS_FARTHEST = 3;
/** Names of unions of states. */
export const BLOCS =
  /\b(?:Union|Community|League|ECOWAS|NATO|ASEAN|IGAD|SADC|Cooperation Council|Authority on Development|Association of South-?[Ee]ast Asian Nations)\b/;
