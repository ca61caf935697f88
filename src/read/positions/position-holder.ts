import type { ActorName, AttributionChain } from "../../domain/claim.ts";
import { actorsIn, type Proposition } from "../assembly/draft.ts";
import { phraseWithList } from "../events/event-phrases.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { isPeoplePhrase } from "./people-words.ts";
import { findPlace } from "../actors/geography.ts";
import { type Discourse, personNamed } from "../speakers/discourse.ts";
import { ministryHeldBy } from "../speakers/resolve-owner.ts";

/** Verbs by which somebody speaks to others, so that whoever reports it reports words: "Kenya has asked for observers, aides said". */
const TOLD: ReadonlySet<string> = new Set(
  (
    "ask demand offer object propose request urge insist refuse reject decline promise pledge vow threaten warn call appeal tell assure inform turn reply answer protest complain declare announce " +
    "say plead beg invite suggest recommend notify deny claim signal swear rebuff spurn rule clamour petition lobby counter"
  ).split(" "),
);

/**
 * Who says it: the chain so far, with the holders as its last link where the verb is one of speech. Within a report only words count
 * that were spoken to somebody, not what a side accepts, vetoes or presses for, nor what a speaker says of the speaker's own side.
 */
export function chainFor(p: Proposition, isSpeech: boolean, actors: readonly ActorName[]): AttributionChain {
  const outer = p.speech?.chain ?? [];
  if (!isSpeech || actors.length === 0) return outer;
  const last = outer[outer.length - 1];
  if (last !== undefined && last.length === actors.length && last.every((name) => actors.includes(name))) return outer;
  if (outer.length > 0 && !isAskingOthers(p) && (!TOLD.has(p.group.lemma) || isOwnSide(p, partyOf(p)))) return outer;
  return [...outer, actors];
}

/** By which one side speaks to another across the table. */
const ASKING: ReadonlySet<string> = new Set(
  "ask demand request offer propose urge suggest insist press push pressure".split(" "),
);

/** "said his side had asked for a pledge", "said Kenyan delegates had pressed Oslo to leave": a side spoke to the other, whoever tells it. */
function isAskingOthers({ group, subject, subjects, speech, scene: { words } }: Proposition): boolean {
  if (!ASKING.has(group.lemma) || group.isPassive || group.isNegated || group.isFuture || group.modal !== null)
    return false;
  // "was pressing for a vote" is what it works for, not what it says.
  if (/^(?:press|push|pressure)$/.test(group.lemma) && !asksSomebodyTo(words, group.to)) return false;
  if (subject === null || subject.to - subject.from < 1) return false;
  // "both camps had begged for it": the parties at large.
  if (/^(?:both|all|each|neither)$/.test(words[subject.from].lower)) return false;
  const isPronoun = subject.to - subject.from === 1 && /^(?:PRON|DET)/.test(words[subject.from].tag);
  return !isPronoun && !subjects.some((name) => speech?.speaker.includes(name) === true);
}

/** "| Oslo to leave", "| the army to give up the port": who is to do what, behind a verb. */
function asksSomebodyTo(words: Proposition["scene"]["words"], from: number): boolean {
  if (!/^(?:PROPN|DET|NOUN|PRON|ADJ)/.test(words[from]?.tag ?? "")) return false;
  for (let i = from + 1; i < Math.min(words.length - 1, from + 7); i++) {
    if (words[i].lower === "to" && words[i + 1].tag === "VERB:base") return true;
    if (/^(?:VERB|AUX|PUNCT)/.test(words[i].tag)) return false;
  }
  return false;
}

const SPOKESMEN = [
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "negotiator",
  "delegate",
  "representative",
  "adviser",
  "advisor",
] as const;

/** The state or movement for which a lone speaker answers as its spokesman, negotiator or delegate; else the speakers themselves. */
export function sideSpokenFor(discourse: Discourse, speakers: readonly ActorName[]): readonly ActorName[] {
  const person = speakers.length === 1 ? personNamed(discourse.cast, speakers[0]) : undefined;
  if (person === undefined || person.of === null || findPlace(person.of)?.by === "body") return speakers;
  return SPOKESMEN.some((office) => person.offices.has(office)) ? [person.of] : speakers;
}

/** True when the subject names somebody. */
export function isActor(p: Proposition): boolean {
  return p.subjects.length > 0;
}

/** The speaker, where somebody speaks. */
export function partyOf(p: Proposition): readonly ActorName[] {
  return p.speech?.speaker ?? [];
}

/** "the group would not …", said by one of it. */
const OWN_GROUP: ReadonlySet<string> = new Set(
  "group movement force militia brigade guerrillas rebels faction leadership cabinet ministry government country party side organisation organization delegation state people army men forces troops fighters soldiers nation council team camp union alliance".split(
    " ",
  ),
);

/** "its delegates", "his fighters": who act for the side they belong to. */
const OWN_PEOPLE: ReadonlySet<string> = new Set(
  (
    "delegates delegation negotiators team troops forces fighters men soldiers army government side movement party people envoys envoy " +
    "representatives ministers units commanders combatants guerrillas militia country council administration cabinet"
  ).split(" "),
);

/** Several unnamed people, or one: "it" stands for none of them. */
function isPeople(name: ActorName): boolean {
  return /^anonymous: (?:[^'’]*\b)?(?:people|officials?|sources?|diplomats?|aides?|advisers?|ministers?|envoys?|negotiators?|delegates?|members?|persons?|commanders?|officers?|spokes\w+|residents?|witnesses|lawyers?|mediators?)\b(?!['’])/.test(
    name,
  );
}

/** True when the clause is about the speaker or the speaker's own side. */
export function isOwnSide(p: Proposition, speaker: readonly ActorName[]): boolean {
  if (p.subject !== null) {
    const first = p.scene.words[p.subject.from].lower;
    if (first === "we" || first === "i") return true;
    // "said neither side would gain": the two of them, and not whoever speaks.
    if (/^(?:neither|either|each|both)$/.test(first) && !/ (?:of us|we) /.test(p.phrase)) return false;
    // "The movement said it would …", "she says she will …": the pronoun behind a verb of saying is whoever speaks.
    if (p.speech !== null && p.speech.cue !== null && speaker.length > 0) {
      const isPerson = personNamed(p.scene.discourse.cast, speaker[0]) !== undefined;
      if (
        (first === "it" && !isPerson && !isPeople(speaker[0])) ||
        (first === "they" && (!isPerson || speaker.length > 1))
      )
        return true;
      if ((first === "he" || first === "she") && isPerson && p.subjects.length === 0) return true;
    }
    if (/^(?:our|my)$/.test(first)) return true;
    // "said its delegates would stay away"
    if (speaker.length > 0 && isOwnPeople(p)) return true;
    if (p.subject.to - p.subject.from <= 2 && OWN_GROUP.has(p.scene.words[p.subject.to - 1].lower)) return true;
  }
  return p.subjects.some((name) => speaker.includes(name) || speaksFor(p, speaker, name)) || isTheirOfficer(p, speaker);
}

/** "Norway could send a brigade, its foreign minister, Mara Quill, said": an officer of whoever the clause is about. */
function isTheirOfficer({ scene, subjects, subject, to }: Proposition, [speaker]: readonly ActorName[]): boolean {
  if (speaker === undefined || subject === null || subjects.length !== 1) return false;
  const { words, discourse, sentence } = scene;
  const mention = discourse.cast.mentions[sentence.number].find(
    ({ kind, name, from }) => kind === "person" && name === speaker && from >= to,
  );
  if (mention === undefined) return false;
  for (let i = mention.from - 1; i >= Math.max(to - 1, mention.from - 8); i--) {
    if (/^(?:its|their)$/.test(words[i].lower)) return true;
    if (words[i].tag.startsWith("VERB")) return false;
  }
  return false;
}

/** "its delegates", "his fighters", "our army". */
export function isOwnPeople({ subject, scene: { words } }: Proposition): boolean {
  return (
    subject !== null &&
    /^(?:its|their|his|her|our|my)$/.test(words[subject.from].lower) &&
    OWN_PEOPLE.has(words[subject.to - 1].lower)
  );
}

/** True when the speaker is a person who is known to speak for that state or body. */
function speaksFor(p: Proposition, speaker: readonly ActorName[], name: ActorName): boolean {
  for (const each of speaker) {
    const person = personNamed(p.scene.discourse.cast, each);
    if (person !== undefined && person.of === name) return true;
    // "She had promised nothing, her ministry said"
    if (ministryHeldBy(p.scene.discourse, name) === each) return true;
  }
  return false;
}

/** "was rejected by Norway", "was turned down in Stockholm": who holds the stand that a passive tells, or null. */
export function agentOf(p: Proposition): readonly ActorName[] | null {
  const { words, discourse, sentence } = p.scene;
  for (let i = p.group.to; i < Math.min(p.to - 1, p.group.to + 6); i++)
    if (words[i].lower === "by") {
      const phrase = phraseAfter(words, i + 1, p.to);
      if (phrase === null) return null;
      const actors = actorsIn(p, phrase);
      // "by Egypt, Kenya and the rebels": a side without a name holds it too.
      const listed = phraseWithList(words, i + 1, p.to) ?? phrase;
      const all = listed.to > phrase.from + 1 ? resolvePhrase(discourse, sentence, listed, true) : [];
      if (all.length > 1 && all.length > actors.length) return all;
      if (actors.length > 0) return actors;
      // "was brushed aside by the ethnic armies": people without a name.
      const people = isPeoplePhrase(words, phrase) ? resolvePhrase(discourse, sentence, phrase, true) : [];
      return people.length > 0 ? people : null;
    }
  // "was welcomed in Oslo and turned down in Stockholm": a capital for its government.
  const at = /^(?:out|down|aside|off)$/.test(words[p.group.to]?.lower ?? "") ? p.group.to + 1 : p.group.to;
  if (
    words[at]?.lower === "in" &&
    words[at + 1]?.tag.startsWith("PROPN") &&
    (at + 2 >= p.to || !words[at + 2].tag.startsWith("NOUN"))
  ) {
    const actors = actorsIn(p, { from: at + 1, to: at + 2 });
    if (actors.length > 0) return actors;
  }
  return null;
}
