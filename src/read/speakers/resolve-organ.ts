import type { ActorName } from "../../domain/claim.ts";
import { textOf } from "../actors/cast.ts";
import { adjectiveOf } from "../actors/geography.ts";
import { ORGANS } from "../actors/person-words.ts";
import { isArmed, mayBeGroup } from "./discourse.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import { isStateName } from "./resolve-name.ts";
import { stateOrgan } from "./state-organ.ts";

/** Nouns after an armed group's or party's name, or standing for it. */
const GROUP_NOUNS: ReadonlySet<string> = new Set(
  "group movement front militia rebels rebel guerrillas fighters forces force party organisation organization alliance coalition insurgents paramilitaries paramilitary militants delegation side team leadership faction".split(
    " ",
  ),
);

const STATIONS: ReadonlySet<string> = new Set("television tv radio media broadcaster agency".split(" "));

/** "the Norlandian army", "the ministry": an organ of a state, in full where the text has said whose. */
export function organNamed(phrase: ActorPhrase): readonly ActorName[] | null {
  const { discourse, words, from, to, asSource, headEnd, inHead, noun, states, mentions } = phrase;
  const last = inHead[inHead.length - 1];
  // "Norlandian state television": the state's own voice, by its name.
  if (STATIONS.has(noun) && states.length === 1 && words.slice(from, headEnd).some((word) => word.lower === "state"))
    return [textOf(words, from, headEnd)];
  if (ORGANS.has(noun) || ORGANS.has(words[headEnd - 2]?.lower ?? "")) {
    // "Its foreign ministry": of the state spoken of last.
    if (states.length === 0 && ORGANS.has(noun) && /^(?:its|their|his|her)$/.test(words[from].lower)) {
      const [owner] = phrase.resolveInside(from, from + 1, false);
      if (owner !== undefined && isStateName(discourse, owner) && headEnd - from > 1)
        return [`${discourse.cast.adjectives.get(owner) ?? adjectiveOf(owner)} ${textOf(words, from + 1, headEnd)}`];
    }
    // "Norlandia Police", written as a name.
    const isWritten =
      last?.kind === "state" &&
      last.by === "name" &&
      last.to === headEnd - 1 &&
      last.from === from &&
      /^\p{Lu}/u.test(words[headEnd - 1].text);
    if (isWritten && ORGANS.has(noun)) return [textOf(words, from, headEnd)];
    // "the foreign ministry of Norlandia"
    if (states.length === 0 && noun === "ministry" && words[headEnd]?.lower === "of") {
      const of = mentions.find((m) => m.from > headEnd && m.kind === "state");
      if (of !== undefined && headEnd - from > 1)
        return [
          of.name.includes(" ")
            ? `${of.name} ${textOf(words, from, headEnd).toLowerCase()}`
            : `${discourse.cast.adjectives.get(of.name) ?? adjectiveOf(of.name)} ${textOf(words, from, headEnd).toLowerCase()}`,
        ];
    }
    const field = noun === "ministry" && words[headEnd]?.lower === "of" ? words[headEnd + 1] : undefined;
    if (states.length === 1 && ORGANS.has(noun)) {
      const rest = words
        .slice(last === undefined ? from : last.to, headEnd)
        .filter((word) => word.tag !== "PART:possessive" && word.tag !== "DET")
        .map((word) => word.lower);
      // "the Norlandian ministry of justice" is the justice ministry.
      if (field?.tag === "NOUN" && headEnd + 2 <= to) rest.unshift(field.lower);
      // "the United States embassy": as written, where the state's name and no adjective stands before the organ.
      const isAsWritten =
        last?.kind === "state" && last.by === "name" && last.to === headEnd - rest.length && last.to - last.from > 1;
      const organ = isAsWritten
        ? textOf(words, last.from, headEnd)
        : `${discourse.cast.adjectives.get(states[0]) ?? adjectiveOf(states[0])} ${rest.join(" ")}`;
      discourse.organs.set(noun, organ);
      discourse.organs.set(rest.slice(-2).join(" "), organ);
      return [organ];
    }
    // "the Ostmark foreign ministry", of a place that no table knows.
    const isNamed =
      words[from].tag.startsWith("PROPN") ||
      (words[from + 1]?.tag === "PART:possessive" && /^\p{Lu}\p{Ll}/u.test(words[from].text)) ||
      (last?.from === from && last.kind !== "person");
    if (states.length === 0 && ORGANS.has(noun) && isNamed && headEnd - from > 1 && inHead[0]?.kind !== "person")
      return [textOf(words, from, headEnd).replace(/['’]s /, " ")];
    const held =
      states.length === 0 && headEnd - from === 1 && headEnd === to
        ? (discourse.organs.get(noun) ?? discourse.cast.organs.get(noun)?.name)
        : states.length === 0 && headEnd - from === 2
          ? discourse.organs.get(`${words[headEnd - 2].lower} ${noun}`)
          : undefined;
    const organ = held ?? (states.length === 0 ? stateOrgan(phrase) : null);
    if (organ !== null) return [organ];
    if (states.length === 0 && headEnd === to && ORGANS.has(noun) && !asSource)
      if (words[from].tag !== "PRON:possessive")
        return [`the ${textOf(words, from, headEnd).toLowerCase()}`.replace(/^the the /, "the ")];
  }
  return null;
}

/** "the rebel group", "the Harbour Guard movement": an armed group or a party. */
export function groupNamed(phrase: ActorPhrase): readonly ActorName[] | null {
  const { discourse, sentence, words, start, from, to, headEnd, inHead, noun } = phrase;
  // "Vell's former rebels": whose they are does not name them.
  const bodies = inHead.filter((m) => m.kind === "body" && words[m.to]?.tag !== "PART:possessive");
  if (GROUP_NOUNS.has(noun)) {
    if (bodies.length > 0) return [bodies[bodies.length - 1].name];
    // "“The Guard is ready,” the group said"
    const here = discourse.cast.mentions[sentence.number].findLast(
      (m) => m.to <= from && m.kind === "body" && m.by === "name" && mayBeGroup(discourse.cast, m.name),
    );
    // "the rebels" are rather the group that the text is about than a club named last.
    const last = discourse.group;
    const lately = last === null || (ARMED.has(noun) && !isArmed(last)) ? (discourse.foremostGroup ?? last) : last;
    const group = here?.name ?? lately;
    if (
      words.slice(from, headEnd - 1).every((word) => GROUP_SORTS.has(word.lower)) &&
      headEnd === to &&
      group !== null &&
      !/^(?:a|an|no|any|another|some|one|each|every)$/.test(words[start].lower) &&
      (STANDING_FOR.has(noun) || group.toLowerCase().endsWith(` ${noun}`))
    )
      return [group];
  }
  return null;
}

const ARMED: ReadonlySet<string> = new Set("rebels insurgents guerrillas paramilitaries militants militia".split(" "));

/** What a text calls the one group it is about. */
const STANDING_FOR: ReadonlySet<string> = new Set(
  "group movement militia organisation organization alliance coalition faction rebels insurgents guerrillas paramilitaries militants".split(
    " ",
  ),
);

/** What a group may be called without being another one. */
const GROUP_SORTS: ReadonlySet<string> = new Set(
  "rebel armed paramilitary militant islamist insurgent separatist guerrilla jihadist opposition".split(" "),
);
