// Which two a text is about: the names it names most, weighed by how it speaks of them, then what it says of them itself (told-pairs.ts)
// and where movements fight (sides.ts). Weakness: a war of three sides is read as one of two.

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import type { Cast, NameMention } from "../actors/cast.ts";
import { findPlace, homeOfMovement } from "../actors/geography.ts";
import { isMedium } from "../actors/media.ts";
import type { Sentence, Word } from "../frames/words.ts";
import { asTold } from "./as-told-of.ts";
import { isDateline, isGoBetween, weightAsPlace } from "./hosts.ts";
import {
  atHome,
  fightingWeight,
  isBrokenAway,
  whereReported,
  mayBeGroup,
  regionIn,
  withGroup,
  withState,
  pairedWithArmy,
  isArmed,
  isKnownState,
} from "./sides.ts";
import { isWriting } from "./told-pairs.ts";

/** The sides of a text, and how much each name weighs in it. */
export type Sides = {
  readonly counts: Map<ActorName, number>;
  readonly homes: ReadonlySet<ActorName>;
  readonly hosts: ReadonlyMap<ActorName, number>;
  readonly foremost: readonly ActorName[];
  /** False where the foremost are no more than named often, so that "both sides" are not they. */
  readonly areSides: boolean;
  readonly foremostGroup: ActorName | null;
};

/** What a name must weigh at its least to be a side: more than two mentions behind "in". */
const LEAST_OF_A_SIDE = 0.5;
/** A name in the title counts for so many in the text. */
const TITLE_WEIGHT = 2;

/** Words of meeting and agreeing: where that was done, a capital is a venue. */
const AT_A_TABLE: ReadonlySet<string> = new Set(
  "talk talks meet meeting negotiation dialogue round summit sign agree agreement accord".split(" "),
);
const isOfFight = ({ lemma }: Word): boolean =>
  /^(?:war|conflict|fight|clash|attack|truce|ceasefire|offensive|rebel)$/.test(lemma);
const isOfTable = ({ lemma, lower }: Word): boolean => AT_A_TABLE.has(lemma) || AT_A_TABLE.has(lower);

/** Weighs every name of a text and finds the two that it is about; `titled` are those whom its title names. */
export function findSides(cast: Cast, sentences: readonly Sentence[], titled: readonly ActorName[]): Sides {
  const counts = new Map<ActorName, number>();
  const fights = new Map<ActorName, number>();
  const hosts = new Map<ActorName, number>();
  const brokenAway = new Set<ActorName>();
  const homes = new Set<ActorName>();
  for (const [s, sentence] of cast.mentions.entries())
    for (const mention of sentence)
      if ((mention.kind === "state" || mention.kind === "body") && !isMedium(mention.name)) {
        const { words } = sentences[s];
        if (isWriting(mention.name) || isLabel(words, mention)) continue;
        // A place where something is held is not a party to it; a capital that does something stands for its state.
        const isFar = /^(?:in|at|to)$/.test(words[mention.from - 1]?.lower ?? "") || isDateline(words, mention);
        if (!(mention.by === "capital" && isFar && words.some(isOfTable))) homes.add(mention.name);
        const isHost = isGoBetween(words, mention);
        if (isHost) hosts.set(mention.name, (hosts.get(mention.name) ?? 0) + 1);
        const weight = isHost ? 0 : weightAsPlace(words, mention, s < 3);
        counts.set(mention.name, (counts.get(mention.name) ?? 0) + weight);
        fights.set(mention.name, (fights.get(mention.name) ?? 0) + fightingWeight(words, mention));
        if (isBrokenAway(words, mention)) brokenAway.add(mention.name);
      }
  // "the Tern Islands Liberation Front" is meant by "the Tern Islanders" as often as by its name.
  for (const name of counts.keys()) {
    const region = homeOfMovement(name) === null ? undefined : regionIn(name, counts);
    if (region === undefined) continue;
    counts.set(name, (counts.get(name) ?? 0) + (counts.get(region) ?? 0));
    counts.set(region, 0);
  }
  // "Ada Toll, Norway's chief facilitator": hers is no side.
  for (const { of, offices } of cast.persons)
    if (of !== null && MEDIATORS.some((office) => offices.has(office))) hosts.set(of, 1);
  // "the brigade" counts for the Tern Brigade, "the rebels" for the group named most.
  for (const { words } of sentences)
    for (const word of words) {
      const full = cast.short.get(word.lower);
      if (full !== undefined && word.text === word.lower && counts.has(full))
        counts.set(full, (counts.get(full) ?? 0) + 1);
    }
  // A war within one state: its army is the party, where it is spoken of as often as the state.
  const opposed = pairedWithArmy(cast, sentences);
  const army = cast.organs.get("army") ?? cast.organs.get("military") ?? opposed;
  // An international body is more often a host or mediator than a side, an armed movement hardly ever.
  const ranked = new Map(
    [...counts].map(([name, count]) => {
      const by = findPlace(name)?.by;
      if (hosts.has(name)) return [name, count / 2];
      if (by === "body") return [name, SIDES_THEMSELVES.has(name) ? count / 2 : count / 4];
      return [name, by === "movement" && count >= 2 ? 1.6 * count : count];
    }),
  );
  // "fled across the Chinese border": of a host, what a side has tells nothing.
  for (const [name, weight] of fights) if (!hosts.has(name)) ranked.set(name, (ranked.get(name) ?? 0) + weight);
  for (const name of brokenAway) ranked.set(name, (ranked.get(name) ?? 0) + TITLE_WEIGHT);
  for (const name of titled) ranked.set(name, (ranked.get(name) ?? 0) + TITLE_WEIGHT);
  const isParty = army !== null && army.count >= 3 && (army.count >= (counts.get(army.state) ?? 0) || opposed !== null);
  if (army !== null && isParty) {
    ranked.set(army.name, army.count + (titled.includes(army.state) ? TITLE_WEIGHT : 0));
    ranked.delete(army.state);
  }
  const sorted = withState(
    cast,
    [...ranked].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  );
  const foremost = withGroup(
    cast,
    counts,
    whereReported(
      cast,
      sentences,
      hosts,
      atHome(
        cast,
        sentences,
        ranked,
        sorted
          .slice(0, 2)
          // A place where something is held, and nothing else, is no side.
          .filter(([, count], i) => count >= LEAST_OF_A_SIDE && (i === 0 || count > 1 || sorted[0][1] <= 3))
          .map(([name]) => name),
      ),
    ),
  );
  const named = { counts, homes, hosts, foremost, foremostGroup: foremostGroupOf(cast, sorted) };
  const { sides, isTold } = asTold(cast, sentences, named);
  return { ...named, foremost: sides, areSides: isTold || faceEachOther(cast, sentences, sides) };
}

/** True for two who can be the sides of one conflict; a club and the city it plays in are only named often. */
function faceEachOther(cast: Cast, sentences: readonly Sentence[], [first, second]: readonly ActorName[]): boolean {
  const isState = (name: ActorName) => isKnownState(cast, name) || / (?:army|military)$/.test(name);
  const isSide = (name: ActorName) => isState(name) || isArmed(name) || cast.armed.has(name) || isAnonymous(name);
  if (first === undefined) return false;
  if (second === undefined || (isSide(first) && isSide(second))) return isSide(first);
  // Of a body and a state, or of two bodies, that one sentence has both at a table or at war; a long name says what they fight for.
  const mayFace = (name: ActorName) =>
    isState(name) ||
    mayBeGroup(cast, name) ||
    SIDES_THEMSELVES.has(name) ||
    (isUnknown(name) && name.split(" ").length > 3);
  return (
    mayFace(first) &&
    mayFace(second) &&
    cast.mentions.some(
      (mentions, s) =>
        [first, second].every((name) => mentions.some((m) => m.name === name)) &&
        sentences[s].words.some((word) => isOfTable(word) || isOfFight(word)),
    )
  );
}

const isUnknown = (name: ActorName): boolean => findPlace(name) === null;

const MEDIATORS = ["mediator", "facilitator", "moderator", "host"] as const;

/** "TOLL: We have agreed": whoever has the floor in a transcript. */
function isLabel(words: readonly Word[], { from, to }: NameMention): boolean {
  return (
    from === 0 && words[to]?.text === ":" && words[0].text.length > 1 && words[0].text === words[0].text.toUpperCase()
  );
}

/** Bodies that are a side as often as not, unlike those that come to the wars of others. */
const SIDES_THEMSELVES: ReadonlySet<ActorName> = new Set([
  "European Union",
  "European Commission",
  "Europe",
  "NATO",
  "IAEA",
]);

function foremostGroupOf(cast: Cast, sorted: readonly (readonly [ActorName, number])[]): ActorName | null {
  const bodies = new Set(cast.mentions.flat().flatMap((m) => (m.kind === "body" ? [m.name] : [])));
  return sorted.find(([name, count]) => count >= 2 && bodies.has(name) && mayBeGroup(cast, name))?.[0] ?? null;
}
