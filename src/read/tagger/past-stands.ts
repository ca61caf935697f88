// Past tenses of taking sides that the tagger takes for participles: "Khalid Omar, the minister, rejected the map, demanded a halt and urged
// …", "The government ruled out a truce, demanded …". A passive participle takes no object, so what has its object right behind
// it is a verb of its own. Weakness: only verbs of the lists below are mended, and none that may take two objects ("offered the post").

import { hashWord, hashWords, type Tokens } from "../tokens/tokenize.ts";
import { isComma, isFinite, isNominal } from "./tag-kinds.ts";
import { TAG, TAGS } from "./tag-set.ts";

const WITH_OBJECT = hashWords(
  "rejected accepted opposed backed supported demanded dismissed welcomed condemned urged proposed endorsed denounced criticised criticized " +
    "praised hailed rebuffed favoured favored blamed approved",
);
const WITH_INFINITIVE = hashWords("refused vowed pledged offered agreed promised threatened declined");
const WITH_PARTICLE: ReadonlyMap<number, ReadonlySet<number>> = new Map(
  (
    [
      ["called", "for on"],
      ["ruled", "out"],
      ["turned", "down"],
      ["insisted", "on"],
      ["objected", "to"],
    ] as const
  ).map(([verb, particles]) => [hashWord(verb), hashWords(particles)]),
);
const TO = hashWord("to");
/** "rejected the same day", "accepted last week": when, and no object. */
const WHEN = hashWords("same day week month year night morning evening next last previous");
const STOPS = hashWords('; : “ ” " — –');

/** True for a participle at a word that is the past tense of its clause. Looks no further back than its clause. */
export function isPastStand(tokens: Tokens, tags: Uint8Array, from: number, at: number, to: number): boolean {
  if (tags[at] !== TAG["VERB:part"] || at === from || !takesObject(tokens, tags, at, to)) return false;
  if (!isNominal(tags[at - 1]) && !(isComma(tokens, at - 1) && isNominal(tags[at - 2]))) return false;
  let commas = 0;
  for (let i = at - 1; i >= from; i--) {
    if (STOPS.has(tokens.hash[i]) || TAGS[tags[i]] === "SCONJ") break;
    if (isFinite(tags[i]) || /^(?:VERB|AUX):(?:base|part)$/.test(TAGS[tags[i]])) return false;
    if (isComma(tokens, i)) commas++;
  }
  // "the envoy, rejected …": one comma alone opens an aside.
  return !isComma(tokens, at - 1) || commas > 1;
}

function takesObject(tokens: Tokens, tags: Uint8Array, at: number, to: number): boolean {
  const verb = tokens.hash[at];
  const next = tokens.hash[at + 1];
  if (WITH_INFINITIVE.has(verb)) return at + 2 < to && next === TO && TAGS[tags[at + 2]] === "VERB:base";
  if (WITH_PARTICLE.get(verb)?.has(next) === true) return hasObjectAt(tokens, tags, at + 2, to);
  return WITH_OBJECT.has(verb) && hasObjectAt(tokens, tags, at + 1, to);
}

/** True where an object may begin, and no day or span of time does. */
function hasObjectAt(tokens: Tokens, tags: Uint8Array, at: number, to: number): boolean {
  if (at + 1 > to || WHEN.has(tokens.hash[at]) || WHEN.has(tokens.hash[at + 1])) return false;
  return /^(?:DET|ADJ|NOUN|PROPN|PRON|VERB:ing)/.test(TAGS[tags[at]] ?? "");
}
