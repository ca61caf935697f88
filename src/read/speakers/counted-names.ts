// "the three powers", "the two clerics", "the trio": as many as a sentence before has named together.

import { wordList } from "../../kit/word-list.ts";
import type { ActorName } from "../../domain/claim.ts";
import { findPlace } from "../actors/geography.ts";
import { OFFICES, PARTY_WORDS } from "../actors/person-words.ts";
import { type ActorPhrase, singularOf } from "./actor-phrase.ts";
import { headsBefore } from "./heads-of-states.ts";

const COUNTS: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["both", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
]);
const SETS: ReadonlyMap<string, number> = new Map([
  ["trio", 3],
  ["threesome", 3],
  ["troika", 3],
  ["quartet", 4],
]);
const PEOPLE = wordList(
  "men women politicians clerics elders bishops brothers rivals foes statesmen colleagues prelates lawmakers strongmen veterans",
);
const BODIES = wordList(
  "states countries nations powers governments capitals groups movements parties organisations organizations bodies agencies mediators guarantors sponsors facilitators co-hosts hosts neighbours neighbors allies kingdoms republics members armies unions charities institutions",
);

/** So many sentences back the names may stand. */
const FARTHEST = 4;

/** Those whom a phrase with a number counts off again; null where no sentence before names just so many. */
export function countedNames({
  discourse,
  sentence,
  words,
  from,
  to,
  headEnd,
  noun,
}: ActorPhrase): readonly ActorName[] | null {
  if (headEnd !== to) return null;
  const set = headEnd - from === 1 ? SETS.get(noun) : undefined;
  const count = set ?? (headEnd - from > 1 ? COUNTS.get(words[from].lower) : undefined);
  if (count === undefined || (words[from].lower !== "both" && words[from - 1]?.lower !== "the")) return null;
  // "both sides", "the two leaders" have rules of their own.
  if (count === 2 && PARTY_WORDS.has(noun)) return null;
  const heads = headsBefore(discourse, sentence.number, noun);
  if (heads.length === count) return heads;
  const isPeople = PEOPLE.has(noun) || (noun.endsWith("s") && OFFICES.has(singularOf(noun))) || isOfPlace(noun);
  const isBodies = BODIES.has(noun);
  if (!isPeople && !isBodies && set === undefined) return null;
  for (let s = sentence.number; s >= Math.max(0, sentence.number - FARTHEST); s--) {
    const named = discourse.cast.mentions[s].filter((m) => m.kind !== "place" && (s < sentence.number || m.to <= from));
    const persons = [...new Set(named.filter((m) => m.kind === "person").map((m) => m.name))];
    if (!isBodies && persons.length === count) return persons;
    const bodies = [...new Set(named.filter((m) => m.kind !== "person").map((m) => m.name))];
    if (!isPeople && bodies.length === count) return bodies;
  }
  return null;
}

/** "the three Europeans" */
function isOfPlace(noun: string): boolean {
  return noun.endsWith("ns") && findPlace(noun.slice(0, -1)) !== null;
}
