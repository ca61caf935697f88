import type { ActorName } from "../../domain/claim.ts";
import { OFFICES, UNNAMED } from "../actors/person-words.ts";
import type { Sentence } from "../frames/words.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import type { Discourse } from "./discourse.ts";

/** Somebody brought in without a name: "a senior diplomat", "one of the officials". */
export type UnnamedPerson = { readonly name: ActorName; readonly sentence: number };

const INDEFINITE: ReadonlySet<string> = new Set(["a", "an", "another", "one"]);

/** "The diplomat" may mean "a senior diplomat" from so many sentences back. */
const FARTHEST = 60;

/** The unnamed person last brought in by that noun before a word of a sentence, or null. */
export function unnamedBefore(
  discourse: Discourse,
  sentence: Sentence,
  at: number,
  noun: string,
): UnnamedPerson | null {
  for (let s = sentence.number; s >= Math.max(0, sentence.number - FARTHEST); s--) {
    const { words } = discourse.sentences[s];
    for (let i = Math.min(words.length, s === sentence.number ? at : words.length) - 1; i > 0; i--) {
      if (words[i].lower !== noun || !words[i].tag.startsWith("NOUN")) continue;
      const name = indefinitePhrase(discourse.sentences[s], i);
      if (name !== null) return { name, sentence: s };
    }
  }
  return null;
}

/** "The US official" after "A US official told …": the unnamed person last brought in by the phrase's own words, or null. */
export function unnamedAlike({ discourse, sentence, words, from, headEnd, noun }: ActorPhrase): UnnamedPerson | null {
  // "the US official, Ivo Toll, said": that one has a name.
  const isNamed = discourse.cast.mentions[sentence.number].some((m) => m.kind === "person" && m.from === headEnd + 1);
  if (isNamed && words[headEnd].text === ",") return null;
  const unnamed = unnamedBefore(discourse, sentence, from, noun);
  const said = unnamed?.name.toLowerCase().split(" ") ?? [];
  return words.slice(from, headEnd).every(({ lower }) => said.includes(lower)) ? unnamed : null;
}

/** The unnamed persons that a sentence brings in, each one alone, from left to right. */
export function unnamedIn(sentence: Sentence): ActorName[] {
  const found: ActorName[] = [];
  for (const [i, word] of sentence.words.entries()) {
    if (word.tag !== "NOUN" || !(OFFICES.has(word.lower) || UNNAMED.has(word.lower))) continue;
    // "a government spokesman": the last noun of the phrase names the person.
    if (sentence.words[i + 1]?.tag.startsWith("NOUN") === true) continue;
    const name = indefinitePhrase(sentence, i, true);
    if (name !== null) found.push(name);
  }
  return found;
}

function indefinitePhrase({ words }: Sentence, head: number, mayOpen = false): ActorName | null {
  let from = head;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN|NUM|PART:possessive)/.test(words[from - 1].tag) && head - from < 6) from--;
  const article = words[from - 1]?.lower ?? "";
  const isCounted = INDEFINITE.has(words[from].lower);
  // "The mediator was late. He said": whoever a sentence opens with.
  const isOpening = mayOpen && from === 1 && article === "the";
  if (!INDEFINITE.has(article) && !isCounted && !isOpening) return null;
  const said = words.slice(from, head + 1).map((word) => word.text);
  return `anonymous: ${(article === "another" ? [article, ...said] : said).join(" ")}`;
}
