import { personKey } from "../../domain/person-name.ts";
import type { KnownActor } from "../../domain/claim.ts";
import { isSign, type Sentence, type Word } from "../frames/words.ts";
import { type Cast, type NameMention, type Person, textOf } from "./cast.ts";
import { mentionsIn } from "./find-mentions.ts";
import { findPlace, foldName } from "./geography.ts";
import { learnArmed } from "./learn-armed.ts";
import {
  learnApposed,
  learnGroups,
  learnInitials,
  learnLetters,
  learnOrgans,
  learnShortForms,
} from "./learn-bodies.ts";
import { addPerson, learnAliases, learnGivenNames, learnPerson, learnSpeaker } from "./learn-persons.ts";
import { findRuns, PARTICLES, type Run } from "./name-runs.ts";
import { isCapital } from "./name-words.ts";
import { cutLeadingPlaces } from "./leading-place.ts";
import { learnPlaces, learnThings } from "./learn-places.ts";
import { learnPosts, learnPostsBehind } from "./learn-posts.ts";
import { learnOpeners } from "./no-actors.ts";
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
        if (!personByKey.has(personKey(alias))) personByKey.set(personKey(alias), person);
      for (const office of actor.offices ?? []) {
        for (const word of office.title.toLowerCase().split(/[^\p{L}-]+/u)) person.offices.add(word);
        person.of ??= office.of;
      }
    } else for (const word of [actor.name, ...actor.aliases]) bodyByKey.set(foldName(word), actor.name);
  }
  const runs = sentences.map((sentence) => findRuns(sentence.words));
  cutLeadingPlaces(sentences, runs);
  const things = learnThings(sentences, runs);
  // Full names first, so that a surname in the first line finds its owner further on.
  for (const [s, sentence] of sentences.entries()) {
    learnGroups(sentence.words, bodyByKey);
    learnLetters(sentence.words, runs[s], bodyByKey);
    runs[s] = runs[s].map((run) => withHead(sentence.words, run, bodyByKey));
    joinRuns(sentence.words, runs[s], bodyByKey);
    for (const run of runs[s]) learnApposed(sentence.words, run, bodyByKey);
    learnSpeaker(sentence.words, persons, personByKey);
    for (const run of runs[s]) learnPerson(sentence.words, run, persons, personByKey, bodyByKey, things);
    learnAliases(sentence.words, runs[s], personByKey);
  }
  learnGivenNames(persons, personByKey);
  for (const [s, { words }] of sentences.entries())
    for (const [i, word] of words.entries())
      if (
        isBareSurname(words, i) &&
        personByKey.has(personKey(word.text)) &&
        !runs[s].some((run) => run.from <= i && i < run.to)
      ) {
        runs[s].push({ from: i, to: i + 1 });
        runs[s].sort((a, b) => a.from - b.from);
      }
  for (const [s, { words }] of sentences.entries())
    runs[s] = runs[s].map((run) => withParticle(words, run, personByKey));
  const own = learnStates(sentences, (folded) => personByKey.has(personKey(folded)) || bodyByKey.has(folded));
  const short = learnShortForms(sentences, runs, bodyByKey);
  const alone = new Set(
    sentences.flatMap(({ words }, s) => runs[s].map((run) => foldName(textOf(words, run.from, run.to)))),
  );
  for (const [s, { words }] of sentences.entries()) learnInitials(words, runs[s], alone, bodyByKey);
  const places = learnPlaces(sentences, runs, things);
  const openers = learnOpeners(sentences, runs);
  const mentions = withOldNames(
    sentences.map((sentence, s) =>
      runs[s].flatMap((run) =>
        mentionsIn(sentence.words, run, persons, personByKey, bodyByKey, own, short, alone, places, openers),
      ),
    ),
  );
  for (const [s, { words }] of sentences.entries()) learnPosts(words, mentions[s], personByKey);
  learnPostsBehind(sentences, mentions, personByKey, persons);
  const personByName = new Map(persons.map((person) => [person.name, person]));
  const organs = learnOrgans(sentences, mentions, own.adjectives);
  const armed = learnArmed(sentences, mentions);
  return { persons, personByKey, personByName, bodyByKey, mentions, organs, armed, short, adjectives: own.adjectives };
}

/** States that have changed their name and kept capital and people: the older name, by the newer. */
const OLD_NAMES: ReadonlyMap<string, string> = new Map([["North Macedonia", "Macedonia"]]);

/** Where a text calls a state by its older name, its capital and its people are of that name too. */
function withOldNames(mentions: readonly NameMention[][]): readonly (readonly NameMention[])[] {
  const names = new Map<string, string>();
  for (const [newer, older] of OLD_NAMES) {
    const all = mentions.flat();
    if (all.some((m) => m.name === older) && !all.some((m) => m.name === newer && m.by === "name"))
      names.set(newer, older);
  }
  if (names.size === 0) return mentions;
  return mentions.map((each) => each.map((m) => ({ ...m, name: names.get(m.name) ?? m.name })));
}

/** "de Brek pointed out": the small word before a surname that the text has so in full ("Ada de Brek"). */
function withParticle(words: readonly Word[], { from, to }: Run, personByKey: ReadonlyMap<string, Person>): Run {
  const isNamed =
    from > 0 && PARTICLES.has(words[from - 1].lower) && personByKey.has(personKey(textOf(words, from - 1, to)));
  return isNamed ? { from: from - 1, to } : { from, to };
}

/** "| National | Harbour Front (NHF) rebels": a word at the head of a sentence that is a name only by what the text or a table has. */
function withHead(words: readonly Word[], { from, to }: Run, bodies: ReadonlyMap<string, string>): Run {
  for (
    let head = from - 1;
    head >= 0 && head > from - 3 && isCapital(words[head]) && /^(?:ADJ|NOUN|VERB)/.test(words[head].tag);
    head--
  ) {
    const name = textOf(words, head, to);
    if (bodies.has(foldName(name)) || /^(?:body|movement)$/.test(findPlace(name)?.by ?? "")) return { from: head, to };
  }
  return { from, to };
}

/** "the Harbour and Ferry Party (HFP)": runs with "and" or "of" between them are one where the text has given them letters together. */
function joinRuns(words: readonly Word[], runs: Run[], bodies: ReadonlyMap<string, string>): void {
  for (let r = 0; r + 1 < runs.length; r++)
    for (const size of [3, 2]) {
      const joined = runs.slice(r, r + size);
      if (joined.length < size || !joined.every((run, k) => k === 0 || isGap(words, joined[k - 1].to, run.from)))
        continue;
      const { from } = joined[0];
      const { to } = joined[size - 1];
      const name = textOf(words, from, to);
      if (!bodies.has(foldName(name)) && !/^(?:body|movement)$/.test(findPlace(name)?.by ?? "")) continue;
      runs.splice(r, size, { from, to });
      break;
    }
}

/** True for the one or two small words that may stand inside a name. */
function isGap(words: readonly Word[], from: number, to: number): boolean {
  return to > from && to - from <= 2 && /^(?:and|of|for|the|in|on)$/.test(words[from].lower);
}

/** A capital before a verb at the head of a sentence or clause: a surname, if the text has one so, whatever else the word may be. */
function isBareSurname(words: readonly Word[], i: number): boolean {
  if (!isCapital(words[i]) || (i > 0 && !isSign(words[i - 1]))) return false;
  return /^(?:VERB:(?:past|fin|fin-s|part)|AUX|PART:possessive)/.test(words[i + 1]?.tag ?? "");
}
