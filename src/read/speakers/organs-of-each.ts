// Organs of several states at once: "both defence ministries", "the two armies", "the Kenyan and Norwegian foreign ministries".

import type { ActorName } from "../../domain/claim.ts";
import { adjectiveOf } from "../actors/geography.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import { partiesOf } from "./discourse.ts";
import { isStateName } from "./resolve-name.ts";
import { FIELDS } from "./state-organ.ts";

/** What each state has one of, by its plural. */
const ONE_EACH: ReadonlyMap<string, string> = new Map([
  ["armies", "army"],
  ["militaries", "military"],
  ["navies", "navy"],
  ["parliaments", "parliament"],
  ["ministries", "ministry"],
]);

const SINGULARS: ReadonlySet<string> = new Set(ONE_EACH.values());

/** Words that say an organ is meant of each of the two sides: "their armies", "the rival parliaments". */
const OF_BOTH: ReadonlySet<string> = new Set("both two neither either their rival opposing respective".split(" "));

/** Those whose organs they are, behind "of both": "the foreign ministries of both countries". */
const SIDES: ReadonlySet<string> = new Set("sides countries states nations neighbours neighbors parties".split(" "));

/** Each organ by its state: "both armies" are the Kenyan army and the Norwegian army; null for any other phrase. */
export function organsOfEach(phrase: ActorPhrase): readonly ActorName[] | null {
  const { words, from, headEnd, noun } = phrase;
  const isOne = /^(?:neither|either)$/.test(words[from].lower) && SINGULARS.has(noun);
  const organ = ONE_EACH.get(noun) ?? (isOne ? noun : undefined);
  if (organ === undefined) return null;
  const field = words[headEnd - 2]?.lower ?? "";
  if (organ === "ministry" && (headEnd - 2 < from || !FIELDS.has(field))) return null;
  const whole = organ === "ministry" ? `${field} ministry` : organ;
  const states = statesMeant(phrase, organ === "ministry" ? headEnd - 2 : headEnd - 1);
  if (states.length < 2 || !states.every((state) => isStateName(phrase.discourse, state))) return null;
  return states.map((state) => `${adjectiveOf(state, phrase.discourse.cast.adjectives)} ${whole}`);
}

function statesMeant(phrase: ActorPhrase, organAt: number): readonly ActorName[] {
  const { discourse, words, from, to, headEnd, states, mentions } = phrase;
  const isWhole = headEnd === to;
  // "the Kenyan and Norwegian armies"
  if (states.length > 0) return isWhole ? states : [];
  const before = words.slice(from, organAt);
  if (isWhole)
    return before.length > 0 && before.every(({ lower, tag }) => OF_BOTH.has(lower) || tag === "DET")
      ? partiesOf(discourse)
      : [];
  if (words[headEnd].lower !== "of") return [];
  // "the foreign ministries of Kenya and Norway", "of both countries"
  const named = mentions.filter((m) => m.from > headEnd && m.kind === "state").map((m) => m.name);
  if (named.length > 0) return [...new Set(named)];
  const isBoth = /^(?:both|two)$/.test(
    words[words[headEnd + 1].lower === "the" ? headEnd + 2 : headEnd + 1]?.lower ?? "",
  );
  return isBoth && SIDES.has(words[to - 1].lower) ? partiesOf(discourse) : [];
}
