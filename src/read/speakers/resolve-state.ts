import type { ActorName } from "../../domain/claim.ts";
import { textOf } from "../actors/cast.ts";
import { adjectiveOf } from "../actors/geography.ts";
import { OFFICES, STATE_ORGANS, UNNAMED } from "../actors/person-words.ts";
import { type ActorPhrase, singularOf } from "./actor-phrase.ts";
import { partiesOf } from "./discourse.ts";

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
      return [
        `${discourse.cast.adjectives.get(seat.name) ?? adjectiveOf(seat.name)} ${textOf(words, from, headEnd).toLowerCase()}`,
      ];
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
    const senders = mentions
      .filter((m) => m.from > headEnd && (m.kind === "state" || m.kind === "body"))
      .map((m) => m.name);
    if (senders.length > 0) return [...new Set(senders)];
    if (/^(?:both|two)$/.test(words[headEnd + 1]?.lower ?? "") || words[headEnd + 2]?.lower === "two")
      return partiesOf(discourse);
  }
  if (STATE_ORGANS.has(noun) && inHead.some((m) => m.kind === "body"))
    return inHead.filter((m) => m.kind === "body").map((m) => m.name);
  if (
    (noun === "mediators" || noun === "diplomats" || noun === "forces" || noun === "troops") &&
    states.length > 0 &&
    !asSource
  )
    return states;
  if (noun === "governments" || noun === "leaders" || noun === "capitals")
    if (states[0] === "Europe" || words.slice(from, headEnd).some((word) => word.lower === "european"))
      return ["Europe"];
  return null;
}

/** True for a name that "and" joins to the one before or behind it. */
function isJoined({ words }: ActorPhrase, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return words[from - 1]?.lower === "and" || words[to]?.lower === "and";
}

const SOME: ReadonlySet<string> = new Set("some several many few other senior".split(" "));
