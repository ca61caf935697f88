// Whom a noun with its article stands for where one speaker has just been heard: "Ada Quill, Kenya's foreign minister, said … The diplomat
// added", "UNICEF said … The agency warned". Reporters vary the word for whoever goes on speaking, by what readers know of them.
// Weakness: the words for each office are a short list; a word outside it names nobody.

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import type { Person } from "../actors/cast.ts";
import { isMedium } from "../actors/media.ts";
import { TITLES } from "../actors/person-words.ts";
import { wordList } from "../../kit/word-list.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import { type Discourse, personNamed } from "./discourse.ts";
import { mayBeGroup } from "./sides.ts";

/** So many sentences back somebody has just been heard. */
const NEAR = 2;

const SPOKESPEOPLE = wordList("spokesman spokeswoman spokesperson");

/** What those in office may be called besides, each with the offices it goes with. */
const CALLED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "diplomat",
    wordList("foreign envoy ambassador consul representative negotiator spokesman spokeswoman spokesperson"),
  ],
  ["general", wordList("general army military commander")],
  [
    "chief",
    wordList("secretary-general director chief head president chairman chairwoman chair commissioner commander"),
  ],
  ...[...SPOKESPEOPLE].map((noun) => [noun, SPOKESPEOPLE] as const),
]);

/** What bodies that are no states may be called behind their names. */
const BODY_NOUNS = wordList("agency organisation organization body charity watchdog");

/** The one whom the sentences before were on the word of, where "the" and a noun go on with that speaker; null where they do not. */
export function justHeard(phrase: ActorPhrase): ActorName | null {
  const { discourse, sentence, words, from, to, headEnd, asSource } = phrase;
  const last = discourse.speaker;
  if (!asSource || headEnd !== to || words[from - 1]?.lower !== "the") return null;
  if (last === null || last.names.length !== 1 || last.isAct === true) return null;
  if (last.sentence >= sentence.number || last.sentence < sentence.number - NEAR) return null;
  const [name] = last.names;
  const person = personNamed(discourse.cast, name);
  if (person === undefined) return isCalledBody(phrase, name) ? name : null;
  const fits = isCalled(phrase, person);
  return fits && !hasOther(discourse, last.sentence, phrase, name) ? name : null;
}

/** True where nothing but what the text has told of a person stands before a noun that goes with the office. */
function isCalled({ words, from, headEnd, noun, states, inHead }: ActorPhrase, { of, offices }: Person): boolean {
  // "Ada Quill, a teacher in Vell, said … The teacher added"
  const isTold = headEnd - from === 1 && TITLES.has(noun) && offices.has(noun);
  const wanted = CALLED.get(noun);
  if (!isTold && (wanted === undefined || ![...wanted].some((office) => offices.has(office)))) return false;
  const owners = [...states, ...inHead.map(({ name }) => name)];
  if (owners.some((owner) => owner !== of)) return false;
  // "the UN chief", but "the chief" alone may lead anything
  if (noun === "chief") return owners.length > 0 && words[headEnd - 2]?.tag !== "NOUN";
  return words
    .slice(from, headEnd - 1)
    .every(({ lower, tag }) => !tag.startsWith("NOUN") || SPOKEN_FOR.has(lower) || offices.has(lower));
}

/** Whom a spokesman speaks for, where the text has called them by it or not: "the ministry spokesman". */
const SPOKEN_FOR = wordList("ministry government army military police presidency party group movement");

/** "UNICEF said … The agency warned", "The United Nations said … The world body called". */
function isCalledBody({ discourse, words, from, headEnd, noun }: ActorPhrase, name: ActorName): boolean {
  if (!BODY_NOUNS.has(noun) || isAnonymous(name)) return false;
  // "the Front said … The agency": fighters are none, and of media another rule tells.
  if (isMedium(name) || mayBeGroup(discourse.cast, name)) return false;
  const isPlain = headEnd - from === 1 ? noun !== "body" : words[from].lower === "world" && headEnd - from === 2;
  return isPlain && discourse.cast.mentions.some((all) => all.some((m) => m.name === name && m.kind === "body"));
}

/** True where the text has named another person since. */
function hasOther(discourse: Discourse, since: number, { sentence, from }: ActorPhrase, name: ActorName): boolean {
  for (let s = since; s <= sentence.number; s++)
    if (
      discourse.cast.mentions[s].some(
        (m) => m.kind === "person" && m.name !== name && (s < sentence.number || m.to <= from),
      )
    )
      return true;
  return false;
}
