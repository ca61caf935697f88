import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { textOf } from "../actors/cast.ts";
import { adjectiveOf } from "../actors/geography.ts";
import { OFFICES, STATE_ORGANS, UNNAMED } from "../actors/person-words.ts";
import { type ActorPhrase, singularOf } from "./actor-phrase.ts";
import { partiesOf, personNamed } from "./discourse.ts";

/** "the foreign ministers of A and B", "officials from both capitals": the states that stand behind people. */
export function statesBehind(phrase: ActorPhrase): readonly ActorName[] | null {
  const { discourse, words, from, asSource, mentions, headEnd, inHead, noun, states } = phrase;
  if ((noun === "government" || noun === "authorities" || noun === "leadership") && words[headEnd]?.lower === "in") {
    const seat = mentions.find((m) => m.from > headEnd && m.kind === "state");
    if (seat !== undefined) return [seat.name];
  }
  // "the foreign ministers of A and B declared": the two states speak.
  if (
    /^(?:ministers|presidents|leaders|governments|delegations|negotiators|envoys|premiers|representatives|delegates)$/.test(
      noun,
    ) &&
    words[headEnd]?.lower === "of" &&
    states.length === 0
  ) {
    const held = mentions
      .filter((m) => m.from > headEnd && (m.kind === "state" || m.kind === "body"))
      .map((m) => m.name);
    if (held.length >= 2) return [...new Set(held)];
  }
  if (states.length > 1 && phrase.headEnd === phrase.to && (PAIRED.has(noun) || (!asSource && SERVING.has(noun))))
    return states;
  // "the foreign ministry in Port Ansel"
  if (noun === "ministry" && words[headEnd]?.lower === "in" && states.length === 0) {
    // The phrase may have been cut off before its place.
    const seat = (
      headEnd === phrase.to
        ? discourse.cast.mentions[phrase.sentence.number].filter((m) => m.from === headEnd + 1)
        : mentions
    ).find((m) => m.from > headEnd && m.kind !== "person");
    if (seat !== undefined && seat.kind !== "state")
      return [`${textOf(words, seat.from, seat.to)} ${textOf(words, from, headEnd).toLowerCase()}`];
    if (seat !== undefined)
      return [`${adjectiveOf(seat.name, discourse.cast.adjectives)} ${textOf(words, from, headEnd).toLowerCase()}`];
  }
  // "Kenyan and Tern Front delegations": all that the head names.
  // "two Norlandian delegates said": some of them, without a name.
  const isSome =
    asSource &&
    noun.endsWith("s") &&
    words.slice(phrase.start, headEnd).some((word) => SOME.has(word.lower) || word.tag === "NUM");
  if (isSome && /^(?:delegates|representatives|negotiators|soldiers|troops)$/.test(noun)) return null;
  if (STATE_ORGANS.has(noun) && states.length > 0)
    return [
      ...new Set([...states, ...inHead.filter((m) => m.kind === "body" && isJoined(phrase, m)).map((m) => m.name)]),
    ];
  const senders = asSource ? [] : sendersOf(phrase);
  if (senders.length > 0) return senders;
  // "officers of both sides are to meet"
  if (
    !asSource &&
    words[headEnd]?.lower === "of" &&
    /^(?:both|two|the)$/.test(words[headEnd + 1]?.lower ?? "") &&
    words.slice(headEnd + 2, headEnd + 4).some((word) => /^(?:sides|parties|countries)$/.test(word.lower)) &&
    (OFFICES.has(singularOf(noun)) || UNNAMED.has(noun))
  )
    return partiesOf(discourse);
  // "senior officials from both capitals held talks": those who sent them.
  if (!asSource && words[headEnd]?.lower === "from" && (UNNAMED.has(noun) || STATE_ORGANS.has(noun))) {
    const held = mentions
      .filter((m) => m.from > headEnd && (m.kind === "state" || m.kind === "body"))
      .map((m) => m.name);
    if (held.length > 0) return [...new Set(held)];
    if (/^(?:both|two)$/.test(words[headEnd + 1]?.lower ?? "") || words[headEnd + 2]?.lower === "two")
      return partiesOf(discourse);
  }
  if (STATE_ORGANS.has(noun) && inHead.some((m) => m.kind === "body"))
    return inHead.filter((m) => m.kind === "body").map((m) => m.name);
  if (
    (noun === "mediators" ||
      noun === "guarantors" ||
      noun === "facilitators" ||
      noun === "diplomats" ||
      noun === "forces" ||
      noun === "troops") &&
    states.length > 0 &&
    !asSource
  )
    return states;
  if (noun === "governments" || noun === "leaders" || noun === "capitals")
    if (states[0] === "Europe" || words.slice(from, headEnd).some((word) => word.lower === "european"))
      return ["Europe"];
  return null;
}

/** Those who stand for their states, of two or more at once: "the Kenyan and Norwegian foreign ministers". */
const PAIRED: ReadonlySet<string> = new Set("ministers presidents leaders premiers chancellors kings heads".split(" "));

/** Those who act for them without a voice of their own. */
const SERVING: ReadonlySet<string> = new Set(
  "officials diplomats generals commanders officers envoys representatives experts ambassadors mediators soldiers troops aides advisers technicians teams forces".split(
    " ",
  ),
);

/** Those who go, sign and sit for somebody else. */
const SENT: ReadonlySet<string> = new Set(
  "delegation delegations delegates negotiators envoys representatives emissaries team teams panel panels leaders leadership rulers".split(
    " ",
  ),
);

/** "its envoys", "the League's leaders", "representatives of the Front", "the delegations": whoever sent them, where they do not speak. */
function sendersOf(phrase: ActorPhrase): readonly ActorName[] {
  const { discourse, words, start, from, to, headEnd, inHead, noun, resolveInside } = phrase;
  if (!SENT.has(noun) || inHead.some((m) => m.kind === "person" && m.to === headEnd)) return [];
  if (/^(?:an?|some|several|other|another|no|two|three)$/.test(words[start].lower)) return [];
  const mark = words.findIndex((word, i) => i > from && i < headEnd && word.tag === "PART:possessive");
  const lead = words[headEnd]?.lower ?? "";
  const named =
    mark > 0
      ? resolveInside(start, mark, false)
      : words[from].tag === "PRON:possessive"
        ? resolveInside(from, from + 1, false)
        : headEnd < to && (lead === "of" || (lead === "from" && noun.startsWith("delegation")))
          ? resolveInside(headEnd + 1, to, false)
          : [];
  if (named.length > 0)
    return named.every((name) => !isAnonymous(name) && personNamed(discourse.cast, name) === undefined) ? named : [];
  const bodies = inHead.filter((m) => m.kind === "body" && m.by !== "body");
  if (bodies.length > 0) return bodies.map((m) => m.name);
  // "the delegations went home": those of the parties.
  const isAll = /^(?:delegations|delegates|negotiators|panels)$/.test(noun) && headEnd === to && inHead.length === 0;
  return isAll && words.slice(start, headEnd - 1).every(({ tag }) => tag === "DET") ? partiesOf(discourse) : [];
}

/** True for a name that "and" joins to the one before or behind it. */
function isJoined({ words }: ActorPhrase, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return words[from - 1]?.lower === "and" || words[to]?.lower === "and";
}

const SOME: ReadonlySet<string> = new Set("some several many few other senior".split(" "));
