import type { ActorName } from "../../domain/claim.ts";
import type { Cast, NameMention } from "../actors/cast.ts";
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
 * Who speaks in a text that is a letter or a statement: "we" stands outside of quotation marks throughout, and the heading or the
 * signature names somebody. Nobody for reports and for transcripts, which have speakers of their own.
 */
export function findAuthor(cast: Cast, sentences: readonly Sentence[]): readonly ActorName[] {
  let own = 0;
  for (const { words } of sentences) {
    if (words.some((word) => QUOTES.test(word.text))) continue;
    if (words.slice(0, 8).some((word) => word.text === ":")) return [];
    if (words.some(isOwn)) own++;
  }
  if (own < 3 || 4 * own < sentences.length) return [];
  for (const [s, { words }] of sentences.slice(0, 3).entries()) {
    const named = cast.mentions[s].filter((m) => m.kind !== "place");
    const text = words.findIndex((word) => TEXTS.has(word.lower));
    if (text < 0 || words.some(isOwn)) continue;
    // "Letter from the Lake Council to the envoy", "Statement by Ivo Brek"
    const mark = words.findIndex((word, i) => i > text && /^(?:from|by|of)$/.test(word.lower));
    const after = mark < 0 ? undefined : named.find((m) => m.from > mark && m.from <= mark + 4);
    const author = after ?? named.find((m) => m.to <= text);
    if (author !== undefined) return [author.name];
  }
  // Names in lines of their own at the end sign it: a body that leads its line for all who sign for it.
  const signed: NameMention[] = [];
  for (let s = Math.max(0, sentences.length - 3); s < sentences.length; s++) {
    const first = isSignature(sentences, s) ? cast.mentions[s].find((m) => m.kind !== "place") : undefined;
    if (first !== undefined) signed.push(first);
  }
  const body = signed.find((m) => m.kind === "body");
  return (body === undefined ? signed : [body]).map(({ name }) => name);
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
