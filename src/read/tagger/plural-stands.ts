// Present tenses of taking sides that the tagger takes for nouns behind several or behind a name: "The Houthis call for a truce", "Kenya
// and Egypt back the plan", "the rebels, which support a pause". What the verb takes stands right behind it, and its clause has
// no other verb. Weakness: what has neither a name nor a plural noun before it is left to the tagger ("the opposition call for").

import { hashWord, hashWords, type Tokens } from "../tokens/tokenize.ts";
import { endsInS, isComma, isFinite, isNominal } from "./tag-kinds.ts";
import { TAG, TAGS, UPOS } from "./tag-set.ts";

/** What takes an object right behind it. */
const WITH_OBJECT = hashWords(
  "back support oppose reject favour favor urge demand condemn endorse resist blame question doubt welcome accept seek want",
);
/** What takes an infinitive, denied or not. */
const WITH_INFINITIVE = hashWords("vow offer decline promise pledge threaten refuse plan hope want agree");
/** What takes a preposition or particle of its own. */
const WITH_PARTICLE: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  [
    ["call", "for on upon"],
    ["object objects", "to"],
    ["agree", "to on"],
    ["insist", "on upon that"],
    ["rule", "out"],
    ["turn turns", "down"],
  ].flatMap(([verbs, particles]) => verbs.split(" ").map((verb) => [hashWord(verb), hashWords(particles)] as const)),
);
const TO = hashWord("to");
const DENYING = hashWords("not never");
const ARTICLES = hashWords("a an the");
/** People whom the tagger takes for what somebody does. */
const PEOPLE = hashWords("rebels commanders guards aides hosts pilots");
const STOPS = hashWords('; : “ ” " — –');

/** Mends such a verb at a word; changes `tags` in place. Looks no further than the clause the word stands in. */
export function mendPluralStand(tokens: Tokens, tags: Uint8Array, from: number, at: number, to: number): void {
  if (at === from || at + 1 >= to || isFinite(tags[at]) || tags[at] === TAG["VERB:part"]) return;
  if (!takesWhatFollows(tokens, tags, at, to)) return;
  // "The M23 rebels back the plan": of two verbs in a row the first is somebody.
  if (PEOPLE.has(tokens.hash[at - 1]) && UPOS[tags[at - 1]] === "VERB") tags[at - 1] = TAG["NOUN:plural"];
  const isThird = tokens.hash[at] === OBJECTS || tokens.hash[at] === TURNS;
  if (TAGS[tags[at - 1]] !== "PRON:relative" && !isSubject(tokens, tags, from, at, isThird)) return;
  for (let i = at + 1; i < to && !isComma(tokens, i) && !STOPS.has(tokens.hash[i]); i++) {
    if (TAGS[tags[i]] === "SCONJ" || TAGS[tags[i]] === "PRON:relative") break;
    if (isFinite(tags[i])) return;
  }
  tags[at] = isThird ? TAG["VERB:fin-s"] : TAG["VERB:fin"];
}

const OBJECTS = hashWord("objects");
const TURNS = hashWord("turns");

function takesWhatFollows(tokens: Tokens, tags: Uint8Array, at: number, to: number): boolean {
  const verb = tokens.hash[at];
  const next = TAGS[tags[at + 1]];
  if (WITH_PARTICLE.get(verb)?.has(tokens.hash[at + 1]) === true) return true;
  const opens = next === "DET" || next === "PRON:possessive" || next === "PROPN" || ARTICLES.has(tokens.hash[at + 1]);
  if (WITH_OBJECT.has(verb) && opens) return true;
  if (!WITH_INFINITIVE.has(verb)) return false;
  const particle = DENYING.has(tokens.hash[at + 1]) ? at + 2 : at + 1;
  return particle + 1 < to && tokens.hash[particle] === TO && TAGS[tags[particle + 1]] === "VERB:base";
}

/** True where names or a plural noun end before a word, and nothing back to the head of their clause is a verb. */
function isSubject(tokens: Tokens, tags: Uint8Array, from: number, at: number, isThird: boolean): boolean {
  const last = TAGS[tags[at - 1]];
  const isName = UPOS[tags[at - 1]] === "PROPN";
  if (!isName && last !== "NOUN:plural") return false;
  // "Houthis", "Sandinistas"
  const isLong = tokens.end[at - 1] - tokens.start[at - 1] > 3;
  let isSeveral = last.endsWith(":plural") || (isLong && endsInS(tokens, at - 1));
  let isNear = true;
  for (let i = at - 1; i >= from; i--) {
    const tag = TAGS[tags[i]];
    if (STOPS.has(tokens.hash[i]) || tag === "SCONJ" || tag === "PRON:relative") break;
    if (isFinite(tags[i]) || tag === "VERB:base") return false;
    if (isComma(tokens, i)) isNear = false;
    // "Despite a United Nations call for a truce": what a preposition opens is no subject.
    if (isNear && tag === "ADP" && (i === from || !isNominal(tags[i - 1]))) return false;
    if (tag === "CCONJ" && i > from && isNominal(tags[i - 1])) isSeveral = true;
  }
  return isThird ? isName : isSeveral;
}
