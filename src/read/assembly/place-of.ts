import type { NameMention } from "../actors/cast.ts";
import type { Word } from "../frames/words.ts";

const PREPOSITIONS: ReadonlySet<string> = new Set(["in", "at", "near", "on", "to", "around", "outside", "across"]);
/** "the port city of …": nouns between a preposition and the name of a place. */
const PLACE_NOUN =
  /^(?:city|town|village|port|capital|region|province|district|oblast|county|valley|suburb|island|resort|settlement|area|state|governorate)s?$/;

/** The first place named inside the words "in …", "at …", "near …": also "in the northern city of …" and "in the … region"; null for none. */
export function placeNamed(
  words: readonly Word[],
  mentions: readonly NameMention[],
  from: number,
  to: number,
): string | null {
  for (const mention of mentions) {
    if (mention.from < from || mention.to > to) continue;
    if (mention.kind !== "place" && mention.kind !== "state") continue;
    if (!isLocated(words, mention.from, mention.to, from)) continue;
    return words
      .slice(mention.from, mention.to)
      .map((word) => word.text)
      .join(" ");
  }
  return null;
}

function isLocated(words: readonly Word[], start: number, end: number, from: number): boolean {
  let at = start - 1;
  const isNamedAfterNoun = words[at]?.lower === "of" && PLACE_NOUN.test(words[at - 1]?.lower ?? "");
  if (isNamedAfterNoun) at -= 2;
  const hasNounAfter = PLACE_NOUN.test(words[end]?.lower ?? "");
  // "in the Norwegian city of Ostrel": the name is still to come
  if (hasNounAfter && words[end + 1]?.lower === "of") return false;
  // "in the Ostrel region", "in eastern Ostrel province"
  if (isNamedAfterNoun || hasNounAfter) while (at >= from && /^(?:DET|ADJ|NOUN|PROPN)/.test(words[at].tag)) at--;
  return at >= 0 && PREPOSITIONS.has(words[at].lower);
}
