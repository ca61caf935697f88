// The flat grammar that the claim rules work on: words with tags (here), verbs with their auxiliaries (verb-groups.ts), noun phrases
// around them (noun-phrases.ts) and clauses (segments.ts), each found by going left and right over the tags. It does without
// the parse, so that one wrong head does not spoil a sentence. Weakness: what hangs on what is guessed from order and commas,
// so that long subjects with clauses of their own may be cut wrongly.

import { CALENDAR } from "./calendar-words.ts";
import { findPlace } from "../actors/geography.ts";
import { type Tree, wordAt } from "../clauses/tree.ts";
import { KNOWN } from "./known-verbs.ts";
import { mendWords } from "./mend-words.ts";
import type { Sentences } from "../sentences/split-sentences.ts";
import { strongBase } from "../tagger/irregular-verbs.ts";
import { lemmaOf } from "../tagger/lemma.ts";
import { TAGS, FINITE_TAGS } from "../tagger/tag-set.ts";
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
    "overran withdrew retook forbade foresaw acknowledged declared welcomed condemned claimed refused conceded admitted complained pledged agreed proposed reiterated dismissed"
  ).split(" "),
);
/** Past forms that are nothing else. */
const ALWAYS_PAST: ReadonlySet<string> = new Set("wrote spoke said told sat flew came went shook began".split(" "));
const SURE_PRESENT: ReadonlySet<string> = new Set(
  "forms constitutes requires speaks gives keeps brings contains includes comprises unites represents becomes begins allows provides seeks puts binds creates establishes ensures recognises replaces removes reduces retains restores refers reopens confirms defines designates determines divides excludes exempts extends imposes invites maintains mentions omits postpones preserves proposes protects prolongs reaffirms settles specifies suspends terminates withholds accuses favours favors opposes believes says denies insists tells argues rejects warns vows adds urges refuses deny enters obliges commits forbids stipulates envisages foresees prohibits entails undertakes expires agrees accepts withdraws closes lapses".split(
    " ",
  ),
);

const GERUNDS: ReadonlySet<string> = new Set("shelling bombing fighting shooting killing looting".split(" "));
const TAKES_TO: ReadonlySet<string> = new Set(
  "prepares plans hopes seeks wants aims intends vows refuses threatens agrees offers promises moves calls pledges demands urges".split(
    " ",
  ),
);
const ADVERBS: ReadonlySet<string> = new Set(
  "meanwhile instead long already repeatedly subsequently thus nevertheless nonetheless separately".split(" "),
);

/**
 * The words of sentence `s`, with a few tags mended: verbs of saying that the tagger took for nouns, plural nouns that it took for
 * verbs straight after a verb ("told journalists").
 */
export function readWords(tree: Tree, sentences: Sentences, s: number): Sentence {
  const { tokens, tags, model } = tree;
  const words: Word[] = [];
  let before = "";
  for (let i = sentences.start[s]; i < sentences.start[s + 1]; i++) {
    const text = tokens.text.slice(tokens.start[i], tokens.end[i]);
    // Letters of a name that would read as a pronoun.
    const isLetters = text === "WHO";
    const lower = isLetters ? "w.h.o." : wordAt(tree, i);
    let tag: string = isLetters ? "PROPN" : TAGS[tags[i]];
    let lemma = "";
    if (!tag.startsWith("VERB") && !tag.startsWith("AUX")) {
      if (ALWAYS_PAST.has(lower)) tag = "VERB:past";
      else if (SURE_PAST.has(lower) && before !== "DET" && before !== "PRON:possessive" && tag !== "ADJ")
        tag = "VERB:past";
      else if (SURE_PRESENT.has(lower) && before !== "DET" && (before !== "ADJ" || opensObject(TAGS[tags[i + 1]])))
        tag = "VERB:fin-s";
    } else if (
      tag === "VERB:fin-s" &&
      (before === "VERB:past" ||
        before === "VERB:fin-s" ||
        (before === "ADJ" && !opensObject(TAGS[tags[i + 1]])) ||
        before === "DET")
    )
      tag = "NOUN:plural";
    if (NOUNS.has(lower) && /^(?:ADJ|ADV|SCONJ|X)$/.test(tag)) tag = "NOUN";
    // "the United Nations envoy": no verb.
    if (
      text === "United" &&
      /^(?:Nations|States|Kingdom|Arab)$/.test(tokens.text.slice(tokens.start[i + 1] ?? 0, tokens.end[i + 1] ?? 0))
    )
      tag = "PROPN";
    // "Kyiv announced", "Moscow insists": a state's name is no verb.
    if (shape(tokens, i) && !tag.startsWith("PROPN") && tag !== "ADJ") {
      const place = findPlace(text);
      if (place !== null && text !== "US" && !NOT_PLACES.has(lower)) tag = place.by === "adjective" ? "ADJ" : "PROPN";
    }
    const next = i + 1 < sentences.start[s + 1] ? TAGS[tags[i + 1]] : "PUNCT";
    // "Shelling in the town killed four": the name of an event.
    if (
      tag === "VERB:ing" &&
      GERUNDS.has(lower) &&
      !/^(DET|PROPN|NOUN|PRON|NUM)/.test(next) &&
      before !== "AUX:fin" &&
      !before.startsWith("AUX")
    )
      tag = "NOUN";
    // "Quill prepares to send"
    if (
      tag === "NOUN:plural" &&
      before.startsWith("PROPN") &&
      TAKES_TO.has(lower) &&
      i + 1 < sentences.start[s + 1] &&
      tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]) === "to"
    )
      tag = "VERB:fin-s";
    if (tag === "VERB:fin" && (before === "DET" || before === "PRON:possessive")) tag = "NOUN";
    if (ADVERBS.has(lower) && !tag.startsWith("VERB")) tag = "ADV";
    if ((tag === "VERB:part" || tag === "VERB:past") && before === "DET" && /^(NOUN|ADJ|CCONJ|VERB:part)/.test(next))
      tag = "ADJ";
    // "an updated and refined framework": a participle before its noun.
    if (
      (tag === "VERB:part" || tag === "VERB:past") &&
      next.startsWith("NOUN") &&
      (before === "DET" ||
        before === "ADJ" ||
        (before === "ADV" && words[words.length - 2]?.tag === "DET") ||
        // "on January 29 attacked villages": a day, no number of them.
        (before === "NUM" && !CALENDAR.has(words[words.length - 2]?.lower ?? "")) ||
        before === "PRON:possessive" ||
        // "it includes exiled leaders"
        before === "VERB:fin-s" ||
        (before === "CCONJ" && words[words.length - 2]?.tag === "ADJ"))
    )
      tag = "ADJ";
    // A participle without auxiliary, straight after its subject and before a day, "that" or a stop, is a past tense.
    if (
      tag === "VERB:part" &&
      SURE_PAST.has(lower) &&
      (/^(PROPN|NOUN|PRON)/.test(before) ||
        (before === "ADJ" && /^\p{Lu}/u.test(words[words.length - 1]?.text ?? ""))) &&
      !words.slice(-4).some((word) => word.tag.startsWith("AUX") || word.lemma === "have")
    )
      tag = "VERB:past";
    // "…, Gedion Oti, accused the army of": a participle that opens the verb after an apposition.
    if (
      tag === "VERB:part" &&
      SURE_PAST.has(lower) &&
      words[words.length - 1]?.text === "," &&
      /^(PROPN|NOUN)/.test(words[words.length - 2]?.tag ?? "") &&
      words.length < 24 &&
      tokens.text.slice(tokens.start[i + 1] ?? 0, tokens.end[i + 1] ?? 0) !== "by" &&
      !words.some((word) => FINITE_TAGS.has(word.tag))
    )
      tag = "VERB:past";
    if (lower === "may" && text === "May" && i > sentences.start[s]) tag = "PROPN";
    // "are due to resume": a verb, though the tagger took it for a noun behind "due to".
    if (
      tag === "NOUN" &&
      KNOWN.has(lower) &&
      words[words.length - 1]?.lower === "to" &&
      /^(?:due|set|expected|scheduled|likely|planned|ready|about)$/.test(words[words.length - 2]?.lower ?? "") &&
      words[words.length - 3]?.tag.startsWith("AUX")
    )
      tag = "VERB:base";
    lemma =
      tag.startsWith("VERB") || tag.startsWith("AUX") || tag.startsWith("NOUN")
        ? lemmaOf(lower, tagNumber(tag), model)
        : lower;
    // The tag may yet be mended to a verb's.
    lemma = strongBase(lower) ?? lemma;
    if (lemma === lower && (tag === "VERB:part" || tag === "VERB:past"))
      lemma = compoundLemma(lower, tagNumber(tag), model);
    if (lemma !== "" && tag.startsWith("VERB") && !KNOWN.has(lemma) && KNOWN.has(`${lemma}e`)) lemma = `${lemma}e`;
    words.push({ start: tokens.start[i], end: tokens.end[i], text, lower, tag, lemma, shape: tokens.shape[i] });
    if (tokens.shape[i] !== SHAPE.sign) before = tag;
    else before = "";
  }
  mendDashes(words);
  mendWords(words);
  // Mended words are copies that the engine lays out otherwise; of one layout, whatever reads words later reads them faster.
  for (let i = 0; i < words.length; i++) words[i] = laidOut(words[i]);
  return { words, number: s, paragraph: sentences.paragraph[s] };
}

function laidOut({ start, end, text, lower, tag, lemma, shape }: Word): Word {
  return { start, end, text, lower, tag, lemma, shape };
}

/** "Monitors - most of them new - were sent away", "Monitors -- most …": between blanks a hyphen is a dash, but for a score ("14 - 6"). */
function mendDashes(words: Word[]): void {
  for (let i = 1; i + 1 < words.length; i++) {
    const { text, start, end } = words[i];
    if (text !== "-" && text !== "–" && text !== "--") continue;
    if (start === words[i - 1].end || (end === words[i + 1].start && text !== "--")) continue;
    if (words[i - 1].tag === "NUM" && words[i + 1].tag === "NUM") continue;
    words[i] = { ...words[i], text: "—", lower: "—", tag: "PUNCT" };
  }
}

/** "a new executive requires the …": a determiner behind it makes it a verb. */
function opensObject(tag: string | undefined): boolean {
  return tag === "DET" || tag === "PRON:possessive";
}

function shape(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] === SHAPE.capitalised || tokens.shape[i] === SHAPE.mixed;
}

const PREFIX = /^(?:fore|under|over|with|re|out|up|mis)(?=[a-z]{3})/;

/** "foreseen", "undertook", "redrawn": the dictionary form of the part behind the prefix, with the prefix; the form itself otherwise. */
function compoundLemma(form: string, tag: number, model: Parameters<typeof lemmaOf>[2]): string {
  const prefix = PREFIX.exec(form)?.[0] ?? "";
  if (prefix === "") return form;
  const rest = form.slice(prefix.length);
  const lemma = lemmaOf(rest, tag, model);
  return lemma === rest ? form : `${prefix}${lemma}`;
}

/** Names of texts that are nothing but nouns, whatever the tagger says. */
const NOUNS: ReadonlySet<string> = new Set(
  "preamble rider codicil addendum statute communique communiqué memorandum non-paper roadmap annex protocol insistence ceasefire truce accord treaty pact".split(
    " ",
  ),
);

const NOT_PLACES: ReadonlySet<string> = new Set(["turkey", "jordan", "male", "chad", "polish", "china"]);

const NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i]));

function tagNumber(tag: string): number {
  return NUMBERS.get(tag) ?? 0;
}

/** True for a comma, point, dash, bracket or quotation mark. */
export function isSign(word: Word | undefined): boolean {
  return word === undefined || word.shape === SHAPE.sign;
}

const QUOTE_MARKS = "\"“”„‟«»‘’'`";

/** True for quotation marks of every usual kind. */
export function isQuoteMark(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.shape === SHAPE.sign &&
    word.tag !== "PART:possessive" &&
    (word.text.length === 1 ? QUOTE_MARKS.includes(word.text) : /^["“”„‟«»‘’'`]+$/.test(word.text))
  );
}

/** The words joined by blanks in lower case, for rules that look for phrases. */
export function phraseOf(words: readonly Word[], from: number, to: number): string {
  let out = "";
  for (let i = from; i < to && i < words.length; i++) out += i === from ? words[i].lower : ` ${words[i].lower}`;
  return out;
}

/** True for words that may stand inside a noun phrase, from its determiner to its last noun. */
export function isNominal(word: Word): boolean {
  const { tag, text } = word;
  return (
    tag.startsWith("NOUN") ||
    tag.startsWith("PROPN") ||
    tag === "DET" ||
    tag === "ADJ" ||
    tag === "NUM" ||
    tag.startsWith("PRON") ||
    tag === "PART:possessive" ||
    tag === "SYM" ||
    tag === "X" ||
    text === "-" ||
    text === "–" ||
    text === "%" ||
    text === "$"
  );
}
