import type { ActorName } from "../../domain/claim.ts";
import { type Cast, type NameMention, textOf } from "../actors/cast.ts";
import { headsOfStates } from "./heads-of-states.ts";
import { namedInTitle } from "./named-in-title.ts";
import { OFFICES, TITLES } from "../actors/person-words.ts";
import { wordList } from "../../kit/word-list.ts";
import { isSign, type Sentence, type Word } from "../frames/words.ts";

const OWN: ReadonlySet<string> = new Set(["we", "our", "us", "ourselves"]);

/** "we", "us"; the US is no "us". */
function isOwn({ lower, text }: Word): boolean {
  return OWN.has(lower) && text !== "US";
}
const TEXTS: ReadonlySet<string> = new Set(
  "letter statement message declaration address communique communiqué appeal manifesto remarks speech response reply memorandum".split(
    " ",
  ),
);
const QUOTES = /["“”«»]/;

/**
 * Who speaks in a text that is a letter or a statement: "we" stands outside of quotation marks throughout, and "We, the presidents of …",
 * the heading, the title or the signature names them. Nobody for reports and for transcripts, which have speakers of their own.
 */
export function findAuthor(cast: Cast, sentences: readonly Sentence[], title: string): readonly ActorName[] {
  let own = 0;
  for (const { words } of sentences) {
    if (words.some((word) => QUOTES.test(word.text))) continue;
    if (words.slice(0, 8).some((word, i) => word.text === ":" && i + 1 < words.length)) return [];
    if (words.some(isOwn)) own++;
  }
  if (own < 3 || 4 * own < sentences.length) return [];
  for (const sentence of sentences.slice(0, 12)) {
    const own = whoWeAre(cast, sentence);
    if (own.length > 0) return own;
  }
  for (const [s, { words }] of sentences.slice(0, 3).entries()) {
    const named = cast.mentions[s].filter((m) => m.kind !== "place");
    const text = words.findIndex((word) => TEXTS.has(word.lower));
    if (text < 0 || words.some(isOwn)) continue;
    // "Letter from the Lake Council to the envoy", "Statement by Ivo Brek", "Joint statement by Kenya, Rwanda and Uganda"
    const mark = words.findIndex((word, i) => i > text && /^(?:from|by|of)$/.test(word.lower));
    const after = mark < 0 ? [] : listedFrom(words, named, mark + 1);
    if (after.length > 0) return after;
    const author = named.find((m) => m.to <= text);
    if (author !== undefined) return [author.name];
  }
  const titled = BY_WHOM.exec(title);
  const authors = titled === null ? [] : [...personsIn(cast, titled[1]), ...namedInTitle(cast, titled[1])];
  if (authors.length > 0) return authors;
  // Names in lines of their own at the end sign it: a body that leads its line for all who sign for it.
  const signed: NameMention[] = [];
  for (let s = Math.max(0, sentences.length - 3); s < sentences.length; s++) {
    const first = isSignature(sentences, s) ? cast.mentions[s].find((m) => m.kind !== "place") : undefined;
    if (first !== undefined) signed.push(first);
  }
  const body = signed.find((m) => m.kind === "body");
  return (body === undefined ? signed : [body]).map(({ name }) => name);
}

/** "Joint statement by Kenya and Norway on the ferry": what names its authors in a title. */
const BY_WHOM =
  /\b(?:letter|statement|message|declaration|communiqu[eé]|appeal|remarks)\s+(?:by|of|from)\s+(.+?)(?:\s+(?:on|about|to|regarding|following|after|in)\s.*)?$/i;

function personsIn(cast: Cast, title: string): readonly ActorName[] {
  return cast.persons.filter(({ name }) => title.includes(name)).map(({ name }) => name);
}

/** "We, the presidents of Kenya, Rwanda and Uganda, met …": who says "we"; nobody for a sentence that does not tell. */
export function whoWeAre(cast: Cast, sentence: Sentence): readonly ActorName[] {
  const { words, number } = sentence;
  if (words[0].lower !== "we" || words[1]?.text !== "," || words.length < 5) return [];
  const heads = headsOfStates({ cast }, sentence, { from: 2, to: words.length }, true);
  if (heads !== null) return heads.names;
  const titled = titledIssuers(cast, sentence);
  if (titled.length > 1) return titled;
  const named = cast.mentions[number].filter((m) => m.kind !== "place" && m.by !== "adjective");
  const listed = listedFrom(words, named, 2);
  if (listed.length > 0) return listed;
  const end = words.findIndex(({ text }, i) => i > 2 && text === ",");
  const isTold = end > 3 && words[2].tag === "DET" && words.slice(3, end).some(({ tag }) => tag === "NOUN:plural");
  return isTold ? [`anonymous: ${textOf(words, 3, end)}`] : [];
}

/** "We, President of Kenya Ada Toll and Premier of Uganda Ivo Quill, declare": the persons before the verb, or else their states. */
function titledIssuers(cast: Cast, { words, number }: Sentence): readonly ActorName[] {
  if (!OFFICES.has(words[2].lower) && !TITLES.has(words[2].lower)) return [];
  const verb = words.findIndex(({ tag }) => /^(?:VERB:(?:past|fin)|AUX)/.test(tag));
  const before = cast.mentions[number].filter(({ to }) => verb < 0 || to <= verb);
  const states = [...new Set(before.filter(({ kind }) => kind === "state").map(({ name }) => name))];
  const persons = before.filter(({ kind }) => kind === "person").map(({ name }) => name);
  return persons.length < states.length ? states : persons;
}

/** Those whom a list names from a word on: "the Lake Council, Kenya and Norway". */
function listedFrom(words: readonly Word[], named: readonly NameMention[], from: number): readonly ActorName[] {
  const names: ActorName[] = [];
  let mention = named.find((m) => m.from >= from && m.from <= from + 4);
  while (mention !== undefined) {
    names.push(mention.name);
    let at = mention.to;
    if (words[at]?.text === ",") at++;
    if (words[at]?.lower === "and") at++;
    if (at === mention.to) break;
    if (words[at]?.lower === "the") at++;
    const next = at;
    mention = named.find((m) => m.titleFrom === next || m.from === next);
  }
  return names;
}

/** Small words of a signature: "Signed on behalf of the Lake Council, Ada Toll, envoy to the north". */
const SMALL = wordList("of for the and on in at to behalf de du la le van von der den al el bin ibn von signed");

/** A line of its own that holds names with their titles and nothing else: "Ada Toll, Chair of the Lake Council"; "Read more about Sudan" is none. */
function isSignature(sentences: readonly Sentence[], s: number): boolean {
  const { words, paragraph } = sentences[s];
  if (words.length > 16 || sentences[s - 1]?.paragraph === paragraph || sentences[s + 1]?.paragraph === paragraph)
    return false;
  if (words.every(isSign) || /^[.?!:;]$/.test(words[words.length - 1].text)) return false;
  return words.every(
    (word) =>
      isSign(word) ||
      /^[\p{Lu}\d]/u.test(word.text) ||
      SMALL.has(word.lower) ||
      OFFICES.has(word.lower) ||
      TITLES.has(word.lower),
  );
}
