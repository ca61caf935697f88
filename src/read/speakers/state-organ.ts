import type { ActorName } from "../../domain/claim.ts";
import { textOf } from "../actors/cast.ts";
import { adjectiveOf, homeOfMovement } from "../actors/geography.ts";
import type { Sentence } from "../frames/words.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import type { Discourse } from "./discourse.ts";
import { isStateName } from "./resolve-name.ts";

/** What every state has one of, so that a text about a state need not say whose. */
const WHOLE: ReadonlySet<string> = new Set(
  "army military navy gendarmerie parliament senate judiciary police|air force|armed forces|coast guard|border guard|border police|federal police|state police|national police|general staff|ombudsman's office|attorney general's office|prosecutor's office|prosecutor general's office|public prosecutor's office|bishops' conference|episcopal conference|electoral commission|election commission|supreme court|constitutional court|high court|central bank|electoral council|intelligence service"
    .split("|")
    .flatMap((each, i) => (i === 0 ? each.split(" ") : [each])),
);

/** Fields of which every state has a ministry. */
export const FIELDS: ReadonlySet<string> = new Set(
  "foreign defence defense interior home information health finance justice energy education agriculture transport trade economy culture labour labor environment".split(
    " ",
  ),
);

/** "the navy", "the armed forces", "the foreign ministry" where no word says whose: that of the state which is spoken of. */
export function stateOrgan(phrase: ActorPhrase): ActorName | null {
  const { discourse, sentence, words, from, headEnd, to, asSource, noun } = phrase;
  if (headEnd !== to || headEnd - from > 4 || words[from].tag === "PRON:possessive") return null;
  const organ = textOf(words, from, headEnd).toLowerCase();
  const isMinistry = noun === "ministry" && FIELDS.has(words[from].lower) && headEnd - from === 2;
  if (!WHOLE.has(organ) && !isMinistry) return null;
  if (organ === "army" || organ === "military") {
    const other = discourse.cast.organs.get(organ === "army" ? "military" : "army");
    if (other !== undefined) return other.name;
    const party = discourse.foremost.find((name) => name.endsWith(` ${organ}`));
    if (party !== undefined) return party;
  } else if (!asSource) return null;
  const state = stateAbout(discourse, sentence, from, asSource);
  return state === null ? null : `${discourse.cast.adjectives.get(state) ?? adjectiveOf(state)} ${organ}`;
}

/**
 * The one state that the text is about; of two, for a source, the one that the title names, the one at war with a movement, or the one
 * that was named last before a word.
 */
function stateAbout(discourse: Discourse, sentence: Sentence, at: number, asSource: boolean): ActorName | null {
  const states = discourse.foremost.filter((name) => isStateName(discourse, name));
  // "The Tern Front … the army": that of the state where the movement fights.
  for (const name of discourse.foremost) {
    const home = homeOfMovement(name);
    if (home !== null && !states.includes(home)) return home;
  }
  if (states.length < 2 || !asSource) return states.length === 1 ? states[0] : null;
  const titled = states.filter((name) => discourse.titled.includes(name));
  if (titled.length === 1) return titled[0];
  for (const name of discourse.counts.keys()) {
    const home = homeOfMovement(name);
    if (home !== null && states.includes(home)) return home;
  }
  const here = discourse.cast.mentions[sentence.number].findLast((m) => m.to <= at && states.includes(m.name));
  if (here !== undefined) return here.name;
  const lately = discourse.named.findLast(({ names }) => states.includes(names[0]));
  return lately !== undefined && lately.sentence >= sentence.number - 6 ? lately.names[0] : null;
}
