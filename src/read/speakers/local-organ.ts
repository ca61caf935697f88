import type { ActorName } from "../../domain/claim.ts";
import { textOf } from "../actors/cast.ts";
import type { Sentence } from "../frames/words.ts";
import { type ActorPhrase, singularOf } from "./actor-phrase.ts";
import type { Discourse } from "./discourse.ts";

/** Those who keep order in a place. */
const KEEPERS: ReadonlySet<string> = new Set("police constabulary gendarmes gendarmerie".split(" "));

/** Those who run a place. */
const RUNNERS: ReadonlySet<string> = new Set(
  "authorities officials official administration administrators municipality council councillors government".split(" "),
);

/** Parts of a state that have police and authorities of their own. */
const PARTS: ReadonlySet<string> = new Set(
  "town city village district province region county municipality island settlement area governorate township canton port neighbourhood neighborhood".split(
    " ",
  ),
);

/** What is said of police and authorities that are a place's own. */
const LOCAL: ReadonlySet<string> = new Set([
  ..."local municipal regional provincial communal cantonal metropolitan".split(" "),
  ...PARTS,
]);

/** Words behind which the place stands: "police in Vellborough", "officials of the district". */
const WHERE: ReadonlySet<string> = new Set(["in", "of", "from", "on", "at"]);

/**
 * "police in Vellborough", "local officials", "the town's administration", "police there": who keeps order in a place, or runs it, goes
 * by the place. Null where the phrase speaks of no such people, or the text has named no place.
 */
export function localOrgan(phrase: ActorPhrase): readonly ActorName[] | null {
  const { words, from, to, headEnd, asSource, noun } = phrase;
  const town = asSource ? (ofTown(phrase) ?? serviceOf(phrase)) : null;
  if (town !== null) return [town];
  const isKeeper = KEEPERS.has(noun);
  const heads = asSource && HEADS.has(noun) ? headsOfPlaces(phrase) : null;
  if (heads !== null) return heads;
  if (!isKeeper && !RUNNERS.has(noun)) return null;
  const sort = isKeeper ? "police" : "authorities";
  const named = (place: string | null) => (place === null ? null : [`${place} ${sort}`]);
  const own = words[headEnd - 2]?.tag === "PART:possessive" ? headEnd - 3 : headEnd - 2;
  const isLocal =
    own >= from - 1 && own >= 0 && LOCAL.has(words[own].lower) && headEnd - from <= (phrase.inHead.length > 0 ? 5 : 3);
  // "local police in Vellborough", "officials there"
  const next = words[headEnd];
  if (next?.lower === "there" && asSource && headEnd - from <= 2)
    return named(placeNear(phrase.discourse, phrase.sentence, from));
  if (next !== undefined && headEnd < to && WHERE.has(next.lower) && headEnd - from <= (isLocal ? 2 : 1)) {
    const at = words[headEnd + 1]?.tag === "DET" ? headEnd + 2 : headEnd + 1;
    const mention = phrase.mentions.find((m) => m.from === at && m.kind !== "person");
    if (mention !== undefined && mention.to === to && (isKeeper || (asSource && noun === "officials")))
      if (isKeeper || mention.kind === "place" || mention.kind === "body")
        return named(isKeeper ? textOf(words, mention.from, mention.to) : mention.name);
    if (PARTS.has(words[at]?.lower ?? "") && at + 1 === to && asSource)
      return named(placeNear(phrase.discourse, phrase.sentence, from));
  }
  if (!isLocal || noun === "official") return null;
  // "Vellborough's district officials"
  const owner = phrase.inHead.find((m) => m.kind === "place" || m.kind === "body" || m.by === "capital");
  if (owner !== undefined) return named(textOf(words, owner.from, owner.to));
  if (phrase.states.length > 0 && noun !== "government") return isKeeper ? null : phrase.states;
  if (!asSource && (noun === "council" || noun === "government")) return null;
  return named(placeNear(phrase.discourse, phrase.sentence, from));
}

/** Services that every place of some size has, and that count the dead. */
const SERVICES: ReadonlySet<string> = new Set(
  (
    "fire brigade|fire service|fire department|civil defence|civil defense|civil protection|rescue service|rescue services|ambulance service|emergency service|emergency services|" +
    "health ministry|health department|health authority|health office|health service|interior ministry|education department"
  ).split("|"),
);

/** What a place is called instead of its name. */
const TERRITORIES: ReadonlySet<string> = new Set(
  "territory enclave exclave strip island peninsula region province city town archipelago valley".split(" "),
);

/** "Vell's civil defence", "the Vell fire brigade", "the territory's health ministry": a service by its place, which is no state. */
function serviceOf({ discourse, sentence, words, from, to, headEnd, inHead, states }: ActorPhrase): ActorName | null {
  const service = `${words[headEnd - 2]?.lower ?? ""} ${words[headEnd - 1].lower}`;
  if (headEnd !== to || headEnd - from < 3 || states.length > 0 || !SERVICES.has(service)) return null;
  const end = words[headEnd - 3].tag === "PART:possessive" ? headEnd - 3 : headEnd - 2;
  const place = inHead.find((m) => m.from === from && m.to === end && m.kind !== "person");
  if (place !== undefined) return `${textOf(words, from, end)} ${service}`;
  if (end - from === 1 && TERRITORIES.has(words[from].lower) && words[end].tag === "PART:possessive") {
    const near = placeNear(discourse, sentence, from);
    return near === null ? null : `${near} ${service}`;
  }
  return end - from === 1 && /^\p{Lu}\p{Ll}/u.test(words[from].text) && from > 0
    ? `${words[from].text} ${service}`
    : null;
}

/** Those at the head of a place. */
const HEADS: ReadonlySet<string> = new Set("governor governors mayor mayors".split(" "));

/**
 * "the regional governors", "the town's mayor", "the governor of Vell": who is not named speaks for the authorities of the place, or of
 * each place that the sentence told of before. Null where the text knows a governor or mayor by name.
 */
function headsOfPlaces({
  discourse,
  sentence,
  words,
  from,
  to,
  headEnd,
  noun,
  mentions,
}: ActorPhrase): ActorName[] | null {
  const office = singularOf(noun);
  if (discourse.cast.persons.some(({ offices }) => offices.has(office))) return null;
  if (headEnd < to) {
    // "the governor of Vell"
    const at = words[headEnd + 1]?.tag === "DET" ? headEnd + 2 : headEnd + 1;
    const place = mentions.find((m) => m.from === at && m.to === to && m.kind !== "person");
    return place !== undefined && words[headEnd].lower === "of" && headEnd - from === 1
      ? [`${textOf(words, place.from, place.to)} authorities`]
      : null;
  }
  const own = words[headEnd - 2]?.tag === "PART:possessive" ? headEnd - 3 : headEnd - 2;
  if (own !== from || !LOCAL.has(words[own].lower)) return null;
  if (noun.endsWith("s")) {
    const places = placesBefore(discourse, sentence, from);
    if (places.length > 1) return places.map((place) => `${place} authorities`);
  }
  const place = placeNear(discourse, sentence, from);
  return place === null ? null : [`${place} authorities`];
}

/** "the Vell and Ostrel regions": places joined by "and" before a word of a sentence. */
function placesBefore({ cast }: Discourse, { number, words }: Sentence, at: number): string[] {
  const before = cast.mentions[number].filter((m) => m.to <= at && m.kind !== "person");
  const joined = before.filter(
    (m, i) =>
      (before[i + 1]?.from === m.to + 1 && /^(?:and|,)$/.test(words[m.to].lower)) ||
      (i > 0 && before[i - 1].to + 1 === m.from && /^(?:and|,)$/.test(words[m.from - 1].lower)),
  );
  return joined.map((m) => textOf(words, m.from, m.to));
}

/** "the municipality of Vellborough", "a police spokesman in Vellborough": authorities and police by the place behind them. */
function ofTown({ words, to, headEnd, noun, mentions }: ActorPhrase): ActorName | null {
  const lead = words[headEnd]?.lower ?? "";
  const isTown = lead === "of" && /^(?:municipality|commune|city|town|district|governorate|prefecture)$/.test(noun);
  const isPolice =
    WHERE.has(lead) && /^(?:spokes|officer$|chief$|commander$)/.test(noun) && words[headEnd - 2]?.lower === "police";
  if (!isTown && !isPolice) return null;
  const at = words[headEnd + 1]?.tag === "DET" ? headEnd + 2 : headEnd + 1;
  const place = mentions.find((m) => m.from === at && m.to === to && m.kind !== "person");
  return place === undefined ? null : `${textOf(words, place.from, place.to)} ${isTown ? "authorities" : "police"}`;
}

/** The place named nearest before the end of a sentence, or last before it, for "local officials said". */
export function placeNear(discourse: Discourse, sentence: Sentence, at = 0): string | null {
  const mentions = discourse.cast.mentions[sentence.number];
  // "…, and near Vell gunmen fired, the town's officials said": the nearest before them.
  const nearest = mentions.findLast((m) => m.to <= at && m.kind === "place");
  if (nearest !== undefined) return textOf(sentence.words, nearest.from, nearest.to);
  for (const mention of mentions)
    if (mention.kind === "place" || (mention.kind === "state" && mention.by === "capital"))
      return textOf(sentence.words, mention.from, mention.to);
  for (const mention of mentions) {
    const before = sentence.words[mention.from - 1]?.lower;
    if (before === "in" || before === "on" || before === "near" || before === "of")
      return textOf(sentence.words, mention.from, mention.to);
  }
  return discourse.place;
}
