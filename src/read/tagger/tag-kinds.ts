import { hashWord, type Tokens } from "../tokens/tokenize.ts";
import { TAGS, UPOS } from "./tag-set.ts";

// What a tag or a token is, for the rules that mend tags.

const COMMA = hashWord(",");
const LOWER_S = "s".charCodeAt(0);

/** True for a comma. */
export function isComma(tokens: Tokens, i: number): boolean {
  return tokens.hash[i] === COMMA;
}

/** True for a word in -s: "Houthis", "Hamas". */
export function endsInS(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.end[i] - 1) === LOWER_S;
}

/** True for the tag of a finite verb or auxiliary. */
export function isFinite(tag: number): boolean {
  return /^(?:VERB|AUX):(?:past|fin|fin-s|modal)$/.test(TAGS[tag]);
}

/** True for the tag of a noun, name, pronoun or number. */
export function isNominal(tag: number): boolean {
  const upos = UPOS[tag];
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON" || TAGS[tag] === "NUM";
}

/** True for the tag of a word that may open the object of a verb. */
export function opensObject(tag: number): boolean {
  const upos = UPOS[tag];
  return (
    upos === "DET" ||
    upos === "PRON" ||
    upos === "PROPN" ||
    upos === "SCONJ" ||
    upos === "NUM" ||
    upos === "NOUN" ||
    upos === "ADJ"
  );
}

/** Words with a capital at the head of a sentence that are no names. */
export const OPENING_WORDS: ReadonlySet<number> = new Set(
  (
    "then later earlier also still once never ever now here there so yet soon thus again only just even always often recently finally " +
    "meanwhile instead indeed perhaps maybe today yesterday tomorrow first next last said says asked added wrote most many few several more some all " +
    "strongly deeply gravely firmly further unequivocally categorically solemnly jointly"
  )
    .split(" ")
    .map(hashWord),
);
