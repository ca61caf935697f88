import type { Sentences } from "../sentences/split-sentences.ts";
import { lemmaOf } from "../tagger/lemma.ts";
import type { Model } from "../tagger/model.ts";
import { TAGS } from "../tagger/tag-set.ts";
import { SHAPE, type Tokens } from "../tokens/tokenize.ts";

/** One token as the claim rules see it: where it stands, how it is written, its tag and its dictionary form. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** One of `TAGS`, after the corrections of `readWords`. */
  readonly tag: string;
  readonly lemma: string;
  readonly shape: number;
};

/** A sentence as words, with its number and the paragraph it stands in. */
export type Sentence = { readonly words: readonly Word[]; readonly number: number; readonly paragraph: number };

/** Forms that are verbs of saying nearly always, whatever the tagger says. */
const SURE_PAST: ReadonlySet<string> = new Set(
  (
    "said told spoke denied insisted added announced warned urged vowed accused rejected demanded confirmed reported argued stressed replied " +
    "acknowledged declared welcomed condemned claimed refused conceded admitted complained pledged agreed proposed reiterated dismissed"
  ).split(" "),
);
const SURE_PRESENT: ReadonlySet<string> = new Set(
  "says denies insists tells argues rejects warns vows adds urges refuses".split(" "),
);

const ADVERBS: ReadonlySet<string> = new Set(
  "meanwhile instead long already repeatedly subsequently thus nevertheless nonetheless separately".split(" "),
);

/**
 * The words of sentence `s`, with a few tags mended: verbs of saying that the tagger took for nouns, plural nouns that it took for
 * verbs straight after a verb ("told journalists").
 */
export function readWords(tokens: Tokens, sentences: Sentences, tags: Uint8Array, model: Model, s: number): Sentence {
  const words: Word[] = [];
  let before = "";
  for (let i = sentences.start[s]; i < sentences.start[s + 1]; i++) {
    const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
    const lower = text.toLowerCase().replaceAll("’", "'");
    let tag: string = TAGS[tags[i]];
    let lemma = "";
    if (!tag.startsWith("VERB") && !tag.startsWith("AUX")) {
      if (SURE_PAST.has(lower) && before !== "DET" && before !== "PRON:possessive" && tag !== "ADJ") tag = "VERB:past";
      else if (SURE_PRESENT.has(lower) && before !== "DET" && before !== "ADJ") tag = "VERB:fin-s";
    } else if (
      tag === "VERB:fin-s" &&
      (before === "VERB:past" || before === "VERB:fin-s" || before === "ADJ" || before === "DET")
    )
      tag = "NOUN:plural";
    if (tag === "VERB:fin" && (before === "DET" || before === "PRON:possessive")) tag = "NOUN";
    if (ADVERBS.has(lower) && !tag.startsWith("VERB")) tag = "ADV";
    const next = i + 1 < sentences.start[s + 1] ? TAGS[tags[i + 1]] : "PUNCT";
    // "an updated and refined framework": a participle before its noun.
    if (
      (tag === "VERB:part" || tag === "VERB:past") &&
      next.startsWith("NOUN") &&
      (before === "DET" ||
        before === "ADJ" ||
        before === "PRON:possessive" ||
        (before === "CCONJ" && words[words.length - 2]?.tag === "ADJ"))
    )
      tag = "ADJ";
    // A participle without auxiliary, straight after its subject and before a day, "that" or a stop, is a past tense.
    if (
      tag === "VERB:part" &&
      SURE_PAST.has(lower) &&
      /^(PROPN|NOUN|PRON)/.test(before) &&
      !words.slice(-4).some((word) => word.tag.startsWith("AUX") || word.lemma === "have")
    )
      tag = "VERB:past";
    if (lower === "may" && text === "May" && i > sentences.start[s]) tag = "PROPN";
    lemma =
      tag.startsWith("VERB") || tag.startsWith("AUX") || tag.startsWith("NOUN")
        ? lemmaOf(lower, tagNumber(tag), model)
        : lower;
    words.push({ start: tokens.start[i], end: tokens.end[i], text, lower, tag, lemma, shape: tokens.shape[i] });
    if (tokens.shape[i] !== SHAPE.sign) before = tag;
    else before = "";
  }
  return { words, number: s, paragraph: sentences.paragraph[s] };
}

const NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i]));

function tagNumber(tag: string): number {
  return NUMBERS.get(tag) ?? 0;
}

/** True for a comma, point, dash, bracket or quotation mark. */
export function isSign(word: Word | undefined): boolean {
  return word === undefined || word.shape === SHAPE.sign;
}

/** True for quotation marks of every usual kind. */
export function isQuoteMark(word: Word | undefined): boolean {
  return word !== undefined && word.shape === SHAPE.sign && /^["“”„‟«»‘’'`]+$/.test(word.text);
}

/** The words joined by blanks in lower case, for rules that look for phrases. */
export function phraseOf(words: readonly Word[], from: number, to: number): string {
  let out = "";
  for (let i = from; i < to && i < words.length; i++) out += i === from ? words[i].lower : ` ${words[i].lower}`;
  return out;
}
