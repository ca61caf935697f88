import type { KnownActor } from "../../domain/claim.ts";
import type { Sentence } from "../frames/words.ts";
import { type Cast, foldPersonName, type Person } from "./cast.ts";
import { mentionsIn } from "./find-mentions.ts";
import { foldName } from "./geography.ts";
import { learnGroups, learnOrgans, learnShortForms } from "./learn-bodies.ts";
import { addPerson, learnGivenNames, learnPerson } from "./learn-persons.ts";
import { findRuns } from "./name-runs.ts";
import { learnStates } from "./own-names.ts";

/** Finds the names of a text: states and bodies from tables and the record, persons and groups from the text itself. */
export function buildCast(sentences: readonly Sentence[], known: readonly KnownActor[]): Cast {
  const persons: Person[] = [];
  const personByKey = new Map<string, Person>();
  const bodyByKey = new Map<string, string>();
  for (const actor of known) {
    if (actor.type === "anonymous") continue;
    if (actor.type === "person") {
      const person = addPerson(persons, personByKey, actor.name, "", -1);
      for (const alias of actor.aliases)
        if (!personByKey.has(foldPersonName(alias))) personByKey.set(foldPersonName(alias), person);
      for (const office of actor.offices ?? []) {
        for (const word of office.title.toLowerCase().split(/[^\p{L}-]+/u)) person.offices.add(word);
        person.of ??= office.of;
      }
    } else for (const word of [actor.name, ...actor.aliases]) bodyByKey.set(foldName(word), actor.name);
  }
  const runs = sentences.map((sentence) => findRuns(sentence.words));
  // Full names first, so that a surname in the first line finds its owner further on.
  for (const [s, sentence] of sentences.entries()) {
    learnGroups(sentence.words, bodyByKey);
    for (const run of runs[s]) learnPerson(sentence.words, run, persons, personByKey, bodyByKey);
  }
  learnGivenNames(persons, personByKey);
  const own = learnStates(sentences, (folded) => personByKey.has(foldPersonName(folded)) || bodyByKey.has(folded));
  const short = learnShortForms(sentences, runs, bodyByKey);
  const mentions = sentences.map((sentence, s) =>
    runs[s].flatMap((run) => mentionsIn(sentence.words, run, persons, personByKey, bodyByKey, own, short)),
  );
  const personByName = new Map(persons.map((person) => [person.name, person]));
  const organs = learnOrgans(sentences, mentions, own.adjectives);
  return { persons, personByKey, personByName, bodyByKey, mentions, organs, short, adjectives: own.adjectives };
}
