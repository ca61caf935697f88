import type { Sentences } from "../sentences/split-sentences.ts";
import { SHAPE, hashWord, type Tokens } from "../tokens/tokenize.ts";
import { TAG, TAGS, UPOS } from "./tag-set.ts";

const REPORTING_FORMS: ReadonlySet<number> = new Set(
  "says writes shows tells adds argues insists warns notes reports claims finds suggests".split(" ").map(hashWord),
);
const SAFE_FORMS: ReadonlySet<number> = new Set("says writes tells adds argues insists warns".split(" ").map(hashWord));

const OPENING_WORDS: ReadonlySet<number> = new Set(
  (
    "then later earlier also still once never ever now here there so yet soon thus again only just even always often recently finally " +
    "meanwhile instead indeed perhaps maybe today yesterday tomorrow first next last said says asked added wrote most many few several more some all"
  )
    .split(" ")
    .map(hashWord),
);
const PAST_FORMS: ReadonlySet<number> = new Set("said wrote told added".split(" ").map(hashWord));

/**
 * Mends two slips that a tagger trained on mixed text makes in news: participles for past tenses ("One lawmaker called him …") and
 * nouns for reporting verbs ("the poll shows that …"). Changes `tags` in place.
 */
export function mendTags(tokens: Tokens, units: Sentences, tags: Uint8Array): void {
  for (let u = 0; u < units.count; u++) {
    const from = units.start[u];
    const to = units.start[u + 1];
    let auxiliary = false;
    // A lone capitalised word before a finite verb at the head of a sentence is a name, whatever it looks like.
    const next = from + 1 < to ? TAGS[tags[from + 1]] : "PUNCT";
    if (
      (next === "VERB:past" || next === "VERB:fin-s") &&
      tokens.shape[from] === SHAPE.capitalised &&
      ["ADV", "ADJ", "VERB", "INTJ", "X"].includes(UPOS[tags[from]]) &&
      !OPENING_WORDS.has(tokens.hash[from])
    )
      tags[from] = TAG.PROPN;
    for (let i = from; i < to; i++) {
      const upos = UPOS[tags[i]];
      if (
        PAST_FORMS.has(tokens.hash[i]) &&
        upos !== "VERB" &&
        i > from &&
        (isNominal(tags[i - 1]) || tags[i - 1] === TAG.ADJ)
      )
        tags[i] = TAG["VERB:past"];
      if (upos === "AUX") auxiliary = true;
      else if (tags[i] === TAG["VERB:part"]) {
        if (
          !auxiliary &&
          i > from &&
          isNominal(tags[i - 1] === TAG.ADV && i > from + 1 ? tags[i - 2] : tags[i - 1]) &&
          i + 1 < to &&
          opensObject(tags[i + 1])
        )
          tags[i] = TAG["VERB:past"];
        auxiliary = false;
      } else if (upos === "VERB") auxiliary = false;
      else if (
        (upos === "NOUN" || upos === "PROPN") &&
        i > from &&
        REPORTING_FORMS.has(tokens.hash[i]) &&
        isNominal(tags[i - 1])
      ) {
        const next = i + 1 < to ? TAGS[tags[i + 1]] : "PUNCT";
        if (
          next === "SCONJ" ||
          next === "DET" ||
          next.startsWith("PRON") ||
          next === "PROPN" ||
          (SAFE_FORMS.has(tokens.hash[i]) && (next === "PUNCT" || next === "ADP"))
        )
          tags[i] = TAG["VERB:fin-s"];
      }
    }
  }
}

function isNominal(tag: number): boolean {
  const upos = UPOS[tag];
  return upos === "NOUN" || upos === "PROPN" || upos === "PRON" || TAGS[tag] === "NUM";
}

function opensObject(tag: number): boolean {
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
