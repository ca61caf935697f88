import type { ActorName } from "../../domain/claim.ts";
import { findPlace } from "../actors/geography.ts";
import type { Sentence } from "../frames/words.ts";
import { MEDIUM_NOUNS } from "./resolve-name.ts";
import { type Discourse, isMedium, personNamed } from "./discourse.ts";

const INSTITUTION =
  /\b(?:council|parliament|assembly|senate|congress|brigade|front|movement|forces?|party|union|government|ministry|court|army|commission|committee|conference|summit|forum|nations|bank|group|delegation|alliance|guard|authority|house|league|fund|office|department|institute|cross|crescent)\b/i;

/** How a paper or station that few readers know is introduced: "the news site …", "broadcaster …". */
const INTRODUCED: ReadonlySet<string> = new Set(
  "agency newspaper paper daily weekly magazine broadcaster station channel radio television tv site website portal outlet network".split(
    " ",
  ),
);

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
    if (mention.from - from > MOST_WORDS_BEFORE) return null;
    if (mention.kind === "person" ? !isUnintroduced(discourse, mention.name) : mention.kind !== "body") return null;
    const before = words.slice(from, mention.from);
    if (before.some((word) => word.tag === "ADP" || word.tag.startsWith("VERB") || word.tag === "PUNCT")) return null;
    const isIntroduced = before.some((word) => INTRODUCED.has(word.lower));
    if (isIntroduced) return mention.name;
    if (findPlace(mention.name) !== null) return null;
    if (isMedium(mention.name)) return mention.name;
    return INSTITUTION.test(mention.name) || discourse.foremost.includes(mention.name) ? null : mention.name;
  }
  // "told the paper", after it was named.
  const isDefinite = words[from]?.lower === "the" && MEDIUM_NOUNS.has(words[from + 1]?.lower ?? "");
  return isDefinite && from + 2 <= to ? discourse.medium : null;
}

/** A name of two words that stands once in the text, with no title or office, is rather a paper's than a person's. */
function isUnintroduced({ cast }: Discourse, name: ActorName): boolean {
  const person = personNamed(cast, name);
  if (person === undefined || person.offices.size > 0 || person.gender !== null || person.of !== null) return false;
  return cast.mentions.flat().filter((mention) => mention.name === name).length === 1;
}
