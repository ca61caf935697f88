import type { ActorName } from "../../domain/claim.ts";
import { type NameMention, textOf } from "../actors/cast.ts";
import { adjectiveOf, homeOfMovement } from "../actors/geography.ts";
import { OFFICES, ORGANS, STATE_ORGANS, TITLES } from "../actors/person-words.ts";
import { isQuoteMark, type Sentence, type Word } from "../frames/words.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import type { ActorPhrase } from "./actor-phrase.ts";
import { SAYING, SPEECH_ACTS } from "./cues.ts";
import { type Discourse, personNamed } from "./discourse.ts";
import { isStateName } from "./resolve-name.ts";

/** What every state has one of, so that a text about a state need not say whose. */
const WHOLE: ReadonlySet<string> = new Set(
  (
    "army military navy gendarmerie parliament senate judiciary police|air force|armed forces|coast guard|border guard|border police|federal police|state police|national police|general staff|ombudsman's office|attorney general's office|prosecutor's office|prosecutor general's office|public prosecutor's office|bishops' conference|episcopal conference|electoral commission|election commission|supreme court|constitutional court|high court|central bank|electoral council|intelligence service|" +
    "ground forces|land forces|security forces|high command|army command|joint chiefs of staff|national guard|republican guard|presidential guard|coastguard|border guards|border force|border service|prison service|" +
    "customs service|customs authority|immigration service|immigration authority|civil defence|civil defense|civil defence agency|civil defense agency|civil defence service|civil protection|civil protection agency|" +
    "disaster management agency|disaster management authority|emergencies ministry|intelligence agency|security service|domestic intelligence agency|national security council|lower house|upper house|national assembly|" +
    "constituent assembly|chamber of deputies|house of representatives|legislature|election authority|electoral authority|electoral body|elections commission|central election commission|electoral tribunal|" +
    "electoral court|appeals court|court of cassation|court of appeal|supreme judicial council|human rights commission|anti-corruption commission|statistics office|national bank|reserve bank"
  )
    .split("|")
    .flatMap((each, i) => (i === 0 ? each.split(" ") : [each])),
);

/** Fields of which every state has a ministry. */
export const FIELDS: ReadonlySet<string> = new Set(
  "foreign defence defense interior home information health finance justice energy education agriculture transport trade economy culture labour labor environment planning oil communications tourism migration reconstruction water mines security emergencies telecommunications industry housing petroleum".split(
    " ",
  ),
);

/** "Kenya and Norway": a name joined to one of another state, so that neither is nearer. */
function isCoupled({ cast, sentences }: Discourse, s: number, { from, name }: NameMention): boolean {
  const before = cast.mentions[s].find((m) => m.to === from - 1 && m.kind === "state" && m.name !== name);
  return before !== undefined && sentences[s].words[before.to].lower === "and";
}

/** "the navy", "the armed forces", "the foreign ministry" where no word says whose: that of the state which is spoken of. */
export function stateOrgan(phrase: ActorPhrase): ActorName | null {
  const { discourse, sentence, words, from, headEnd, to, asSource, noun } = phrase;
  if (headEnd !== to || headEnd - from > 4 || words[from].tag === "PRON:possessive") return null;
  const organ = textOf(words, from, headEnd).toLowerCase().replaceAll("’", "'");
  const isMinistry = noun === "ministry" && FIELDS.has(words[from].lower) && headEnd - from === 2;
  if (!WHOLE.has(organ) && !isMinistry) return null;
  if (organ === "army" || organ === "military") {
    const other = discourse.cast.organs.get(organ === "army" ? "military" : "army");
    if (other !== undefined) return other.name;
    const party = discourse.foremost.find((name) => name.endsWith(` ${organ}`));
    if (party !== undefined) return party;
  } else if (!asSource) return null;
  const state = stateAbout(discourse, sentence, from, asSource);
  return state === null ? null : `${adjectiveOf(state, discourse.cast.adjectives)} ${organ}`;
}

/** "Kenya backs the plan, | the foreign ministry said": the ministry of the state whose own stand opens the sentence. */
export function ministryOfStand({
  discourse,
  sentence,
  words,
  from,
  headEnd,
  to,
  noun,
  asSource,
}: ActorPhrase): ActorName | null {
  if (!asSource || noun !== "ministry" || headEnd !== to || headEnd - from !== 2 || !FIELDS.has(words[from].lower))
    return null;
  const state = discourse.cast.mentions[sentence.number].find((m) => m.kind === "state" && m.by !== "adjective");
  if (
    state === undefined ||
    state.to >= from ||
    words.slice(0, state.from).some((word) => word.tag !== "DET" && !isQuoteMark(word))
  )
    return null;
  let verb = state.to;
  while (verb < from && (/^(?:AUX|ADV)/.test(words[verb].tag) || isQuoteMark(words[verb]))) verb++;
  const { lemma, tag } = words[verb];
  const isVerb = tag.startsWith("VERB") || isQuoteMark(words[verb + 1]);
  if (!isVerb || !(POSITION_VERBS.has(lemma) || SAYING.has(lemma) || SPEECH_ACTS.has(lemma))) return null;
  return `${adjectiveOf(state.name, discourse.cast.adjectives)} ${textOf(words, from, headEnd).toLowerCase()}`;
}

/** So many sentences back the state may be named. */
const FARTHEST = 4;

/** True for an organ, an office or people of a state behind its adjective; "a Norwegian bank" is any. */
function isOwn(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to];
  if (next === undefined || /^(?:VERB|AUX|PUNCT)/.test(next.tag)) return true;
  if (/^an?$/.test(words[from - 1]?.lower ?? "")) return false;
  return ORGANS.has(next.lower) || STATE_ORGANS.has(next.lower) || OFFICES.has(next.lower) || TITLES.has(next.lower);
}

/**
 * The one state that the text is about; of two, for a source, the one that the title names, the one at war with a movement, or the one
 * that was named last before a word.
 */
export function stateAbout(discourse: Discourse, sentence: Sentence, at: number, asSource: boolean): ActorName | null {
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
  // "Kenya voted. A blast hit a Norwegian bank": what belongs to another state does not bring that state in.
  for (let s = sentence.number; s >= Math.max(0, sentence.number - FARTHEST); s--) {
    const { words } = discourse.sentences[s];
    for (const m of discourse.cast.mentions[s].toReversed()) {
      if (s === sentence.number && m.to > at) continue;
      // "If Toll sends the law back, …, the justice ministry said": of whatever state Toll is
      const name = m.kind === "person" ? personNamed(discourse.cast, m.name)?.of : m.name;
      if (name == null || !states.includes(name) || (m.by === "adjective" && !isOwn(words, m.from, m.to))) continue;
      return isCoupled(discourse, s, m) ? null : name;
    }
  }
  const lately = discourse.named.findLast(({ names }) => states.includes(names[0]));
  return lately !== undefined && lately.sentence >= sentence.number - 6 ? lately.names[0] : null;
}
