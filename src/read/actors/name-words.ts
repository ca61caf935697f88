// Which single words are written as names are, and what some of them are nevertheless.

import { isSign, type Word } from "../frames/words.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { findPlace } from "./geography.ts";

/** Words written as names are that name no actor: days, months, places on the net. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november " +
    "december sept jan feb apr jun jul aug oct nov dec gmt utc cet bst cest eest est jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. no. nos. last next this every neither either i x twitter facebook telegram youtube instagram tiktok whatsapp ramadan easter christmas eid"
  ).split(" "),
);

/** True for a word written as names are: capitalised, all in capitals, an initial. */
export function isCapital(word: Word): boolean {
  return (
    word.shape === SHAPE.capitalised ||
    word.shape === SHAPE.allCapitals ||
    word.shape === SHAPE.mixed ||
    (word.shape === SHAPE.letterDigit && /^\p{Lu}/u.test(word.text)) ||
    word.shape === SHAPE.initial
  );
}

/** Months that are given names too. */
const GIVEN_MONTHS: ReadonlySet<string> = new Set(["jan", "april", "may", "june", "august"]);

/** "Jan Brek, who heads the fund": a month's name straight before a capital where no date can stand; "In April Brek left" has one. */
export function isGivenMonth(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (!GIVEN_MONTHS.has(words[i].lower) || next === undefined) return false;
  // "Jan van der Brek"
  if (OF_FAMILIES.has(next.lower) && next.shape !== SHAPE.capitalised)
    return [words[i + 2], words[i + 3]].some((word) => word?.shape === SHAPE.capitalised);
  if (next.shape !== SHAPE.capitalised) return false;
  if (!next.tag.startsWith("PROPN") || NOT_NAMES.has(next.lower) || findPlace(next.text) !== null) return false;
  const before = words[i - 1];
  // "envoy Jan Brek", "spokesman Jan Brek"
  if (words[i].lower === "jan" && before?.tag === "NOUN") return true;
  return before === undefined || (isSign(before) && before.text !== ",") || /^(?:VERB|CCONJ|PROPN)/.test(before.tag);
}

/** Small words that open the name of a family. */
const OF_FAMILIES: ReadonlySet<string> = new Set("van von de der den ter ten".split(" "));

/** "pro-Kenyan", "anti-war": a prefix in small letters before a hyphen; a movement may be called so. */
export function isPrefixed(text: string): boolean {
  const hyphen = text.indexOf("-");
  return hyphen > 0 && PREFIXES.has(text.slice(0, hyphen)) && findPlace(text) === null;
}

/** "HFL, the largest party, refused": letters at the head of a sentence, no word of which is cried out or set before a colon. */
export function isLetters(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (words[i].shape !== SHAPE.allCapitals || words[i].text.length < 3 || next === undefined) return false;
  if (!/^(?:NOUN|X|INTJ|ADJ|VERB)/.test(words[i].tag) || next.shape === SHAPE.allCapitals) return false;
  return next.text === "," || /^(?:VERB:(?:past|fin-s)|AUX|PART:possessive)/.test(next.tag);
}

/** "Ory-Marle has accepted": two halves written as names with a hyphen between, neither a prefix nor an adjective of a state. */
export function isDoubleName(words: readonly Word[], i: number): boolean {
  const [first, hyphen, second] = [words[i], words[i + 1], words[i + 2]];
  return (
    second !== undefined &&
    hyphen.text === "-" &&
    hyphen.start === first.end &&
    second.start === hyphen.end &&
    isCapital(second) &&
    second.shape !== SHAPE.allCapitals &&
    !PREFIXES.has(first.lower) &&
    findPlace(second.text)?.by !== "adjective"
  );
}

const PREFIXES: ReadonlySet<string> = new Set(
  "pro anti non ex post pre anglo sino franco russo afro indo euro israeli arab inter intra trans pan vice neo cross co self semi sub under over mid all near half one two three four five".split(
    " ",
  ),
);

/** "ADA TOLL" as names are written elsewhere: "Ada Toll". */
export function fromCapitals(words: readonly string[]): string {
  return words.map((word) => word.charAt(0) + word.slice(1).toLowerCase()).join(" ");
}
