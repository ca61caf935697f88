// Whose title stands between two names ("Ada Toll, the envoy, Ivo Marsh, …", "Ada Toll, army chief Ivo Marsh said"): commas do not tell.
// Weakness: where neither the list's end nor the clause shows it, the title goes to the name before it.

import type { NameMention } from "../actors/cast.ts";
import { isCapital } from "../actors/name-words.ts";
import { OFFICES, TITLES } from "../actors/person-words.ts";
import { isSign, type Word } from "../frames/words.ts";

type Stretch = { readonly from: number; readonly to: number };

/** "Ada Toll, army chief Ivo Marsh said", "Mr. Toll, Head of Police, Mr. Marsh, and Chief Clerk, Mrs. Quill": the office behind a name is the next one's. */
export function isTitleOfNext(
  words: readonly Word[],
  mentions: readonly NameMention[],
  mention: NameMention,
  range: Stretch,
  hasTitle: boolean,
): boolean {
  const next = mentions.find((each) => each.kind === "person" && each.from > mention.to);
  if (next === undefined || words[next.to]?.tag === "PART:possessive") return false;
  // "After a call with Toll, | President Marsh of Kenya | said"
  if (next.titleFrom === mention.to + 1 && next.from > next.titleFrom) return true;
  if (next.to === range.to || (next.to < range.to && words[next.to].lower === "and"))
    return isTitle(words, mention.to + 1, next);
  if (next.titleFrom !== range.to + 1 || words[range.to].text !== ",") return false;
  return hasTitle || isFronted(words, mention, next) || listsTitleFirst(words, next);
}

/** "Ada Toll, the envoy, | Ivo Marsh, the premier, and …": the office before a name's comma is that of the name before it. */
export function isTitleOfPrevious(
  words: readonly Word[],
  mentions: readonly NameMention[],
  mention: NameMention,
  from: number,
): boolean {
  const comma = mention.titleFrom - 1;
  // "President Ada Toll, | Ivo Marsh and …": two people.
  const first = mentions.find((each) => each.kind === "person" && each.to === comma && each.from >= from);
  if (first !== undefined && !words.slice(from, first.from).some(({ tag }) => tag === "ADP")) return true;
  const previous = mentions.findLast((each) => each.kind === "person" && each.to <= from);
  if (previous === undefined || previous.to !== from - 1 || words[from - 1].text !== ",") return false;
  return !isTitled(words, previous) && !isFronted(words, previous, mention) && !listsTitleFirst(words, mention);
}

/** "Foreign Minister | Ivo Marsh": an office, not only a form of address, straight before the name. */
function isTitled(words: readonly Word[], { titleFrom, from }: NameMention): boolean {
  return words.slice(titleFrom, from).some(({ lower }) => OFFICES.has(lower));
}

/** "| Kenyan army chief | Ivo Marsh", "| Minister of Trade | Ivo Marsh", not "| spokesman for rebel leader | Ivo Marsh". */
function isTitle(words: readonly Word[], from: number, next: NameMention): boolean {
  const phrase = words.slice(from, next.from);
  if (phrase.some(({ tag, lower }) => /^(?:PART:possessive|PRON:relative|VERB|AUX)/.test(tag) || lower === "who"))
    return false;
  if (!phrase.some(({ tag }) => tag === "ADP")) return isOffice(words[next.from - 1].lower);
  // All of it written as a title is: "Prime Minister of the Republic", "Secretary of State".
  return (
    isOffice(words[from].lower) && phrase.every((word) => isCapital(word) || /^(?:of|for|the|and)$/.test(word.lower))
  );
}

function isOffice(lower: string): boolean {
  return OFFICES.has(lower) || (TITLES.has(lower) && !/^(?:former|ex|acting|interim|senior|lead|top)$/.test(lower));
}

/** "After meeting Ada Toll, the envoy, Ivo Marsh, said": the name before stands in a phrase that opens the clause of the next. */
function isFronted(words: readonly Word[], { from }: NameMention, next: NameMention): boolean {
  return (
    words[next.to]?.text === "," &&
    /^(?:VERB|AUX):(?:past|fin)/.test(words[next.to + 1]?.tag ?? "") &&
    /^(?:ADP|SCONJ|VERB:ing)$/.test(words[0].tag) &&
    words.slice(0, from).every(({ tag }) => !/^(?:VERB|AUX):(?:past|fin)/.test(tag))
  );
}

/** "Ivo Marsh, and Chief of Police, Mr. Quill": the last of the list has the office before the comma. */
function listsTitleFirst(words: readonly Word[], { to }: NameMention): boolean {
  const and = words.findIndex(
    ({ lower, tag }, i) => i >= to && (lower === "and" || /^(?:VERB|AUX):(?:past|fin)/.test(tag)),
  );
  if (and < 0 || words[and].lower !== "and") return false;
  const comma = words.findIndex((word, i) => i > and && isSign(word));
  const phrase = words.slice(and + 1, comma);
  return (
    comma > and + 1 &&
    words[comma].text === "," &&
    phrase.some(({ lower }) => OFFICES.has(lower)) &&
    words[comma + 1]?.tag.startsWith("PROPN") === true
  );
}
