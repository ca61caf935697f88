import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { textOf } from "../actors/cast.ts";
import { OFFICES, PARTY_WORDS } from "../actors/person-words.ts";
import type { Word } from "../frames/words.ts";
import { type Discourse, partiesOf, personNamed } from "./discourse.ts";
import { type ActorPhrase, singularOf } from "./actor-phrase.ts";

/** "both ministers", "one of them", "the two sides": people counted off rather than named. */
export function countedOff(phrase: ActorPhrase): readonly ActorName[] | null {
  const { discourse, words, from, to, asSource, headEnd, noun, states, resolveInside } = phrase;
  // "both ministers", "the two envoys": the last two introduced so.
  if (OFFICES.has(singularOf(noun)) && noun.endsWith("s") && isPair(words, from, headEnd)) {
    const two = twoInOffice(discourse, singularOf(noun));
    if (two.length === 2) return two;
    const met = discourse.twoWhoMet.filter((name) => mayHold(discourse, name, singularOf(noun)));
    if (met.length === 2) return met;
  }
  // "The latter refused", "the former's envoy": of the two named last.
  if (headEnd === to && headEnd - from === 1 && words[from - 1]?.lower === "the" && /^(?:latter|former)$/.test(noun)) {
    const two = lastNamed(phrase);
    const name = noun === "latter" ? two[0] : two[1];
    if (name !== undefined) return [name];
  }
  // "one admitted", "others disagree": of those spoken of before.
  if (
    asSource &&
    headEnd === to &&
    headEnd - from === 1 &&
    /^(?:one|another|others|some|many|most|several|few)$/.test(noun)
  )
    return [`anonymous: ${noun}`];
  // "The pair said", "the duo": the two persons named last.
  if (
    (noun === "pair" || noun === "duo") &&
    headEnd === to &&
    headEnd - from === 1 &&
    words[from - 1]?.lower === "the"
  ) {
    const two = peopleFor(discourse, "men");
    if (two.length === 2) return two;
  }
  if (
    noun === "one" ||
    noun === "some" ||
    noun === "many" ||
    noun === "several" ||
    noun === "none" ||
    noun === "others" ||
    noun === "two"
  ) {
    if (asSource && words[headEnd + 1]?.lower === "them") return [`anonymous: ${textOf(words, from, to)}`];
    if (headEnd < to && words[headEnd].lower === "of") {
      const whole = resolveInside(headEnd + 1, to, asSource);
      const isUnnamed = (asSource && whole.length === 0) || (whole.length === 1 && isAnonymous(whole[0]));
      return isUnnamed ? [`anonymous: ${textOf(words, from, to)}`] : whole;
    }
    return [];
  }
  // "The participants reaffirmed": those who met, in a text of theirs.
  if (
    noun === "participants" &&
    headEnd === to &&
    headEnd - from === 1 &&
    words[from - 1]?.lower === "the" &&
    discourse.participants.length > 1
  )
    return discourse.participants;
  // "our neighbours": not both sides, but others.
  if (asSource && /^(?:our|my|his|her|its)$/.test(words[from].lower) && /^neighbou?rs$/.test(noun))
    return [`anonymous: ${textOf(words, from, to)}`];
  if (words[from].lower === "all" && EVERYBODY.test(noun) && states.length === 0)
    return [`anonymous: ${textOf(words, from, headEnd)}`];
  if (PARTY_WORDS.has(noun) && states.length === 0) {
    const isSide = noun === "sides" || noun === "parties";
    const quantified =
      words
        .slice(from, headEnd)
        .some(
          ({ lower }, i) => QUANTIFIERS.has(lower) || (lower === "two" && (isSide || !isNewCount(words, from + i))),
        ) ||
      (noun === "parties" && !areSomeParties(words.slice(from, headEnd - 1))) ||
      noun === "neighbours" ||
      noun === "neighbors";
    if (quantified) {
      const all = peopleFor(discourse, noun);
      // "Kenya met Ada Toll. Both sides rejected it": the two just named, where the text has no pair of sides.
      const two = all.length < 2 && isSide && from === 0 ? lastNamed(phrase) : [];
      return two.length === 2 ? two.reverse() : atLeastTwo(phrase, all);
    }
    if (noun === "sides" || (noun === "governments" && isPlain(words, phrase.start, headEnd - 1)))
      return atLeastTwo(phrase, partiesOf(discourse));
  }
  return null;
}

/** "several | parties", "opposition | parties": those of a country's politics, of which there are many, or some of those at the table. */
function areSomeParties(before: ActorPhrase["words"]): boolean {
  return before.some(({ tag, lower, text }) => OF_MANY.has(lower) || (tag.startsWith("NOUN") && text === lower));
}

const OF_MANY: ReadonlySet<string> = new Set(
  "several some many most few other various political religious ethnic secular liberal conservative left-wing right-wing small smaller minor".split(
    " ",
  ),
);

/** "both sides" are never one: where the text does not tell who they are, they have no name. */
function atLeastTwo({ words, from, headEnd }: ActorPhrase, names: readonly ActorName[]): readonly ActorName[] {
  return names.length > 1 ? names : [`anonymous: ${textOf(words, from, headEnd)}`];
}

/** Words by which all that there are of a kind are meant. */
const QUANTIFIERS: ReadonlySet<string> = new Set("both neither either all each warring rival foes".split(" "));

/** "all States", "all nations": the world rather than the two sides. */
const EVERYBODY = /^(?:states|countries|nations|governments)$/;

/** "the governments", "their governments"; "Arab governments" and "neighbouring governments" are others than the sides. */
function isPlain(words: readonly Word[], from: number, to: number): boolean {
  return to > from && words.slice(from, to).every(({ tag }) => /^(?:DET|PRON)/.test(tag));
}

/** True for somebody whom nothing the text has said of keeps from that office: a foreign minister is no leader. */
function mayHold({ cast }: Discourse, name: ActorName, office: string): boolean {
  const offices = personNamed(cast, name)?.offices;
  if (offices === undefined || offices.size === 0 || offices.has(office)) return true;
  const isHead = HEADS.some((head) => offices.has(head));
  return office === "leader" ? isHead || ![...offices].some((each) => OFFICES.has(each)) : !isHead;
}

/** The last two that this sentence and the one before name, the latest first. */
function lastNamed({ discourse, sentence, from }: ActorPhrase): ActorName[] {
  const names: ActorName[] = [];
  for (let s = sentence.number; s >= Math.max(0, sentence.number - 1); s--)
    for (const m of [...discourse.cast.mentions[s]].reverse())
      if (
        m.kind !== "place" &&
        m.by !== "adjective" &&
        (s < sentence.number || m.to <= from) &&
        !names.includes(m.name)
      )
        names.push(m.name);
  return names;
}

/** "both envoys", "the two envoys"; "two envoys" without an article are others than those named before. */
function isPair(words: readonly Word[], from: number, to: number): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++)
    if (words[i].lower === "both" || (words[i].lower === "two" && !isNewCount(words, i))) return true;
  return false;
}

/** "two European diplomats said": people brought in by their number, with nothing before it that points back. */
function isNewCount(words: readonly Word[], number: number): boolean {
  const lead = words[number - 1];
  const first = lead?.tag === "ADJ" ? words[number - 2] : lead;
  return first === undefined || !/^(?:DET|PRON|PART:possessive)/.test(first.tag);
}

function twoInOffice(discourse: Discourse, office: string): ActorName[] {
  const two: ActorName[] = [];
  for (let i = discourse.named.length - 1; i >= 0 && two.length < 2; i--) {
    const { names, kind } = discourse.named[i];
    if (
      kind === "person" &&
      !two.includes(names[0]) &&
      personNamed(discourse.cast, names[0])?.offices.has(office) === true
    )
      two.push(names[0]);
  }
  return two.reverse();
}

const HEADS = ["president", "premier", "prime", "leader", "king", "chancellor", "emir", "junta"] as const;

function peopleFor(discourse: Discourse, noun: string): readonly ActorName[] {
  if (noun === "leaders" || noun === "leader" || noun === "president" || noun === "men" || noun === "presidents") {
    // "They met for an hour. The two leaders said": rather those two than whoever was named since.
    const met = discourse.twoWhoMet.filter((name) => noun === "men" || mayHold(discourse, name, "leader"));
    if (met.length === 2) return met;
    const people: ActorName[] = [];
    // Heads before aides: "the two leaders" are seldom a minister and an envoy.
    for (let i = discourse.named.length - 1; i >= 0 && people.length < 2 && noun !== "men"; i--) {
      const { names, kind } = discourse.named[i];
      const offices = kind === "person" ? personNamed(discourse.cast, names[0])?.offices : undefined;
      if (offices !== undefined && HEADS.some((head) => offices.has(head)) && !people.includes(names[0]))
        people.push(names[0]);
    }
    if (people.length === 2) return people.reverse();
    people.length = 0;
    for (let i = discourse.named.length - 1; i >= 0 && people.length < 2; i--) {
      const { names, kind } = discourse.named[i];
      if (kind === "person" && !people.includes(names[0])) people.push(names[0]);
    }
    if (people.length === 2) return people.reverse();
  }
  return partiesOf(discourse);
}
