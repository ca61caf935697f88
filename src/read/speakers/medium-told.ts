import type { ActorName } from "../../domain/claim.ts";
import { findPlace } from "../actors/geography.ts";
import type { Sentence, Word } from "../frames/words.ts";
import { MEDIUM_NOUNS } from "./resolve-name.ts";
import { isMedium } from "../actors/media.ts";
import { type Discourse, personNamed } from "./discourse.ts";

const INSTITUTION =
  /\b(?:council|parliament|assembly|senate|congress|brigade|front|movement|forces?|party|union|government|ministry|court|army|commission|committee|conference|summit|forum|nations|bank|group|delegation|alliance|guard|authority|house|league|fund|office|department|institute|cross|crescent)\b/i;

/** How a paper or station that few readers know is introduced: "the news site …", "broadcaster …". */
export const INTRODUCED: ReadonlySet<string> = new Set(
  "agency newspaper paper daily weekly magazine broadcaster station channel radio television tv site website portal outlet network".split(
    " ",
  ),
);

/** Of those, what no party or movement is called. */
const PRESS: ReadonlySet<string> = new Set(
  "newspaper daily weekly monthly magazine tabloid broadcaster television tv radio website".split(" "),
);

/** "the weekly Tern Review", "Lantern magazine", "the Herald, a Kenyan daily,": a name that its text says is a medium's. */
export function isCalledMedium(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const isAgency = (at: number) => words[at]?.lower === "agency" && words[at - 1]?.lower === "news";
  // "the news agency KBN", "the news agency (KBN)"
  const before = words[from - 1]?.text === "(" ? from - 2 : from - 1;
  if (PRESS.has(words[before]?.lower ?? "") || isAgency(before)) return true;
  if (PRESS.has(words[to]?.lower ?? "") || isAgency(to + 1)) return true;
  if (words[to]?.text !== "," || !/^(?:an?|the)$/.test(words[to + 1]?.lower ?? "")) return false;
  for (let i = to + 2; i < Math.min(words.length, to + 7) && /^(?:ADJ|NOUN|PROPN|ADV)|^PUNCT/.test(words[i].tag); i++) {
    if (words[i].text === ",") return false;
    if ((PRESS.has(words[i].lower) || words[i].lower === "station") && words[i + 1]?.tag.startsWith("NOUN") !== true)
      return true;
  }
  return false;
}

const MOST_WORDS_BEFORE = 5;

/**
 * The newspaper, agency or broadcaster that a source spoke to: "told [the Harbour Daily] that …". Null where people or an institution
 * were told.
 *
 * @param from - the word after the verb of telling
 * @param to - where its content or its clause begins or ends
 */
export function mediumTold(discourse: Discourse, sentence: Sentence, from: number, to: number): ActorName | null {
  const { words } = sentence;
  for (const mention of discourse.cast.mentions[sentence.number]) {
    if (mention.from < from || mention.to > to) continue;
    // "told Kenyan agency KNA", "told Kenya's KNA"
    if (mention.kind === "state" && (mention.by === "adjective" || words[mention.to]?.tag === "PART:possessive"))
      continue;
    if (mention.from - from > MOST_WORDS_BEFORE) return null;
    if (mention.kind === "person" ? !isUnintroduced(discourse, mention.name) : mention.kind !== "body") return null;
    const before = words.slice(from, mention.from);
    if (before.some((word) => word.tag === "ADP" || word.tag.startsWith("VERB") || word.tag === "PUNCT")) return null;
    const isIntroduced = before.some((word) => INTRODUCED.has(word.lower));
    if (isIntroduced || isCalledMedium(words, mention)) return mention.name;
    if (findPlace(mention.name) !== null) return null;
    if (isMedium(mention.name)) return mention.name;
    return INSTITUTION.test(mention.name) || discourse.foremost.includes(mention.name) ? null : mention.name;
  }
  const unnamed = unnamedMedium(sentence, from, to);
  if (unnamed !== null) return unnamed;
  // "told the paper", after it was named.
  const isDefinite = words[from]?.lower === "the" && MEDIUM_NOUNS.has(words[from + 1]?.lower ?? "");
  return isDefinite && from + 2 <= to ? discourse.medium : null;
}

/** "told state television that", "told a local newspaper": a medium that goes by what it is. */
function unnamedMedium({ words }: Sentence, from: number, to: number): ActorName | null {
  const start = /^(?:an?|another)$/.test(words[from]?.lower ?? "") ? from + 1 : from;
  let head = start;
  while (
    head < Math.min(to, start + 5) &&
    /^(?:ADJ|NOUN|PROPN)/.test(words[head].tag) &&
    !STATIONS.has(words[head].lower)
  )
    head++;
  if (head >= to || !STATIONS.has(words[head].lower) || words[head + 1]?.tag.startsWith("NOUN") === true) return null;
  // "told television reporters", "told the broadcaster": people, or one named before.
  if (head === start && start === from && !/^(?:television|radio)$/.test(words[head].lower)) return null;
  return `anonymous: ${words
    .slice(start, head + 1)
    .map(({ text }) => text)
    .join(" ")}`;
}

const STATIONS: ReadonlySet<string> = new Set(
  "television tv radio newspaper daily weekly magazine broadcaster station channel website portal tabloid".split(" "),
);

/** A name of two words that stands once in the text, with no title or office, is rather a paper's than a person's. */
function isUnintroduced({ cast }: Discourse, name: ActorName): boolean {
  if (!name.includes(" ")) return isMedium(name);
  const person = personNamed(cast, name);
  if (person === undefined || person.offices.size > 0 || person.gender !== null || person.of !== null) return false;
  return cast.mentions.flat().filter((mention) => mention.name === name).length === 1;
}
