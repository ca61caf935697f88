// Those whom a list names, past what is set off behind each: "by Ada Quill, the envoy, Omar Tull of the Front and three powers".
// Weakness: an apposition is told from the next of a list only by its article or its small letters.

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import type { Sentence, Word } from "../frames/words.ts";
import type { Discourse } from "./discourse.ts";
import { resolvePhrase } from "./resolve-phrase.ts";

/** The longest apposition that is skipped, in words. */
const LONGEST_ASIDE = 16;

/** Whom a list from a word on names, item by item; ends where the list does. */
export function listedNames(discourse: Discourse, sentence: Sentence, from: number, limit: number): ActorName[] {
  const { words } = sentence;
  const names: ActorName[] = [];
  let at = from;
  while (at < limit) {
    const first = phraseAfter(words, at, limit);
    if (first === null) break;
    // "the Kenyan and Norwegian guarantors" are one phrase.
    const isCut = words[first.to - 1].tag === "ADJ" && words[first.to]?.lower === "and";
    const phrase = isCut ? { from: first.from, to: phraseAfter(words, first.to + 1, limit)?.to ?? first.to } : first;
    const found = resolvePhrase(discourse, sentence, phrase, false);
    if (found.length === 0) break;
    // "senior officials from Kenya, Uganda and the Front": those who sent them, up to the end of the list.
    const isSent = words[phrase.to]?.lower === "from" && words[phrase.to - 1].tag === "NOUN:plural";
    const senders = isSent && found.every(isAnonymous) ? listedNames(discourse, sentence, phrase.to + 1, limit) : [];
    if (senders.length > 0 && !senders.every(isAnonymous)) return [...new Set([...names, ...senders])];
    for (const name of found) if (!names.includes(name)) names.push(name);
    at = pastHome(words, phrase.to, limit);
    const next = nextOfList(discourse, sentence, at, limit);
    if (next === null) break;
    // "by the negotiators, Ada Quill for Kenya and Omar Tull for Uganda": the list says who they are.
    if (next === at + 1 && words[at].text === "," && phrase.from === from && words[phrase.to - 1].tag === "NOUN:plural")
      names.length = 0;
    at = next;
  }
  return names;
}

/** "Omar Tull of Kenya", "Ada Quill for the Front": behind the words that say whose somebody is. */
function pastHome(words: readonly Word[], at: number, limit: number): number {
  if (!/^(?:of|for|from)$/.test(words[at]?.lower ?? "") || at + 1 >= limit) return at;
  return phraseAfter(words, at + 1, limit)?.to ?? at;
}

/** Where the next item begins: behind "and", a comma, or an apposition between two commas; null where the list ends. */
function nextOfList(discourse: Discourse, sentence: Sentence, at: number, limit: number): number | null {
  const { words } = sentence;
  if (words[at]?.lower === "and" && at < limit) return at + 1;
  if (words[at]?.text !== "," || at + 1 >= limit) return null;
  if (words[at + 1].lower === "and") return at + 2;
  const mention = discourse.cast.mentions[sentence.number].find(
    (m) => m.titleFrom === at + 1 || m.from === at + 1 || (words[at + 1].tag === "DET" && m.titleFrom === at + 2),
  );
  // The next of a list is a name; its list goes on to an "and".
  const isNext = mention !== undefined && words[mention.to]?.tag !== "PART:possessive";
  for (let i = at + 1; i < Math.min(limit, at + LONGEST_ASIDE); i++) {
    if (/^(?:VERB|AUX):(?:past|fin|fin-s|modal)$/.test(words[i].tag)) return null;
    if (isNext && words[i].lower === "and") return at + 1;
    if (!isNext && words[i].text === ",") return words[i + 1]?.lower === "and" ? i + 2 : null;
  }
  return null;
}
