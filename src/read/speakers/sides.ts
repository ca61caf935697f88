// Which two a text is about: by how often each is named, by what a side to a conflict owns and loses, by where a movement fights.
// Weakness: a war of three sides is read as one of two.

import type { ActorName } from "../../domain/claim.ts";
import type { Cast } from "../actors/cast.ts";
import { adjectiveOf, findPlace, homeOfMovement } from "../actors/geography.ts";
import { isKnownMedium } from "../actors/media.ts";
import type { Sentence } from "../frames/words.ts";
import { wordList } from "../../kit/word-list.ts";

/** The region, no state of its own, by which a movement's name begins. */
export function regionIn(movement: ActorName, counts: ReadonlyMap<ActorName, number>): ActorName | undefined {
  const [first] = movement.split(" ");
  return first !== movement && first !== homeOfMovement(movement) && counts.has(first) ? first : undefined;
}

/** "the Democratic Front of Kenya", "the Kenyan Democratic Front": the state that a movement's name says it is of. */
function stateInName(name: ActorName): ActorName | undefined {
  const words = name.split(" ");
  if (words.length < 3) return undefined;
  const last = findPlace(
    words
      .slice(words.lastIndexOf("of") + 1)
      .join(" ")
      .replace(/^the /, ""),
  );
  if (words.includes("of") && last?.by === "name") return last.name;
  const first = findPlace(words[0]);
  return first?.by === "name" || first?.by === "adjective" ? first.name : undefined;
}

/** "the rebels' commander … the government": where both foremost are groups, the state that is named nearly as often is a side. */
export function withState(
  cast: Cast,
  sorted: readonly (readonly [ActorName, number])[],
): readonly (readonly [ActorName, number])[] {
  // A movement's opponent is its own state where that is named at least half as often as a neighbour.
  const ownState = (name: ActorName) =>
    homeOfMovement(name) ?? (isArmed(name) && !isKnownState(cast, name) ? stateInName(name) : undefined);
  const movement = sorted.slice(0, 2).find(([name]) => ownState(name) !== undefined);
  const home = movement === undefined ? undefined : sorted.find(([name]) => name === ownState(movement[0]));
  if (movement !== undefined && home !== undefined && sorted.indexOf(home) > 1) {
    const other = sorted[0] === movement ? sorted[1] : sorted[0];
    if (isKnownState(cast, other[0]) && 3.5 * home[1] >= other[1])
      return [movement, home, ...sorted.filter((each) => each !== movement && each !== home)];
  }
  if (sorted.length < 3 || sorted.slice(0, 2).some(([name]) => isKnownState(cast, name))) return sorted;
  const own = stateInName(sorted[0][0]) ?? stateInName(sorted[1][0]);
  const state =
    sorted.find(([name, count]) => name === own && count > 1) ?? sorted.find(([name]) => isKnownState(cast, name));
  if (state === undefined || (state[0] !== own && 2 * state[1] < sorted[1][1])) return sorted;
  if (sorted.slice(0, 2).some(([name]) => / (?:army|military)$/.test(name))) return sorted;
  return [sorted[0], state, ...sorted.slice(1).filter((each) => each !== state)];
}

/**
 * A state and its neighbour are foremost, but a liberation front is named about as often as the neighbour: the war is at home, and the
 * neighbour host or backer.
 */
export function withGroup(
  cast: Cast,
  counts: ReadonlyMap<ActorName, number>,
  foremost: readonly ActorName[],
): readonly ActorName[] {
  const [first, second] = foremost;
  if (second === undefined || !isKnownState(cast, first) || !isKnownState(cast, second)) return foremost;
  // A movement that is known to fight in the state named most, spoken of a third as often as the neighbour.
  for (const [name, count] of counts)
    if (homeOfMovement(name) === first && count >= Math.max(2, 0.35 * (counts.get(second) ?? 0))) return [first, name];
  const floor = Math.max(3, 0.8 * (counts.get(second) ?? 0));
  for (const [name, count] of counts)
    if (count >= floor && count < (counts.get(first) ?? 0) && ARMED_NAME.test(name) && mayBeGroup(cast, name))
      return [first, name];
  return foremost;
}

const ARMED_NAME = /\b(?:Front|Movement|Army|Forces?|Liberation|Brigades?|Militia|Resistance|Guerrilla|Insurgency)\b/;

/** True for a name that says its bearers are armed, or that the tables have as a movement. */
export function isArmed(name: ActorName): boolean {
  return ARMED_NAME.test(name) || findPlace(name)?.by === "movement";
}

/** What a side to a conflict has, loses and is struck by; a mediator or host is not spoken of so. */
const HOSTILE: ReadonlySet<string> = new Set(
  (
    "army armies military troops troop forces force soldier soldiers fighter fighters militia militias rebels insurgents gunmen jets jet warplanes drone drones missile " +
    "missiles rockets shelling artillery strike strikes airstrikes raid raids offensive attack attacks gunners navy border frontier territory soil " +
    "prisoner prisoners captives hostages detainees villager villagers civilian civilians town towns positions lines commander commanders front side"
  ).split(" "),
);

const DISPUTES: ReadonlySet<string> = new Set(
  "war wars conflict fighting talks negotiations dialogue peace accord agreement deal truce ceasefire treaty dispute clashes hostilities border frontier relations rupture reconciliation".split(
    " ",
  ),
);

/** How much a mention tells that it is of a side to the conflict: by what it owns, or by standing with the other side. */
export function fightingWeight(
  words: Sentence["words"],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const next = words[to]?.tag === "PART:possessive" ? to + 1 : to;
  if (HOSTILE.has(words[next]?.lower ?? "")) return 1;
  const lead = words[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (lead < 1 || !/^(?:with|against|between|and)$/.test(words[lead].lower)) return 0;
  for (let i = lead - 1; i >= 0 && lead - i < 6; i--) if (DISPUTES.has(words[i].lower)) return 1;
  return 0;
}

const BROKEN_AWAY: ReadonlySet<string> = new Set(
  "breakaway separatist secessionist self-declared self-proclaimed unrecognised unrecognized".split(" "),
);

const LANDS: ReadonlySet<string> = new Set(
  "region republic territory province enclave state statelet island the of".split(" "),
);

/** "its breakaway region of Tern", "breakaway Tern": a land that the text calls lost to its state, and so a side. */
export function isBrokenAway(words: Sentence["words"], { from }: { readonly from: number }): boolean {
  let at = from - 1;
  while (at > 0 && from - at < 4 && LANDS.has(words[at].lower)) at--;
  return at >= 0 && BROKEN_AWAY.has(words[at].lower);
}

/**
 * "Norlandia's paramilitary Tern Force" at war with "the army": an armed group's opponent is its own state's army rather than a third
 * state that is named somewhat more often.
 */
export function atHome(
  cast: Cast,
  sentences: readonly Sentence[],
  ranked: ReadonlyMap<ActorName, number>,
  foremost: readonly ActorName[],
): readonly ActorName[] {
  const pair = groupAndState(cast, foremost);
  if (pair === null) return foremost;
  const { group, other } = pair;
  const home = homeOf(cast, sentences, group);
  if (home === null || home === other || (ranked.get(other) ?? 0) > 1.5 * (ranked.get(home) ?? 0)) return foremost;
  let armies = 0;
  for (const { words } of sentences) for (const word of words) if (word.lower === "army") armies++;
  if (armies < 3) return foremost;
  const army = `${adjectiveOf(home, cast.adjectives)} army`;
  return foremost.map((name) => (name === other ? army : name));
}

/** Offices by which a third state has somebody at the talks of others. */
const GO_BETWEENS = ["envoy", "mediator", "facilitator", "ambassador", "diplomat"] as const;

/**
 * An armed group and a state that only lends its envoy or its house: the group's opponent is then the state from whose capital the report
 * comes, though it is hardly named ("the government", "the army").
 */
export function whereReported(
  cast: Cast,
  sentences: readonly Sentence[],
  hosts: ReadonlyMap<ActorName, number>,
  foremost: readonly ActorName[],
): readonly ActorName[] {
  const other = groupAndState(cast, foremost)?.other;
  if (other === undefined) return foremost;
  const lendsItsEnvoy =
    hosts.has(other) ||
    cast.persons.some(({ of, offices }) => of === other && GO_BETWEENS.some((office) => offices.has(office)));
  const home = lendsItsEnvoy ? datelineState(cast, sentences) : null;
  return home === null || home === other ? foremost : foremost.map((name) => (name === other ? home : name));
}

/** "PORT ANSEL - …": the state whose capital the report comes from; null where it comes from elsewhere. */
function datelineState(cast: Cast, sentences: readonly Sentence[]): ActorName | null {
  for (const [s, { words }] of sentences.entries()) {
    if (s > 2) return null;
    const mention = cast.mentions[s].find(({ from, kind, by }) => from === 0 && kind === "state" && by === "capital");
    const place = words[0].text;
    if (mention !== undefined && place === place.toUpperCase() && /^[-—–(,]$/.test(words[mention.to]?.text ?? ""))
      return mention.name;
  }
  return null;
}

/** The armed group and the state that a text's foremost two are; null where they are two of a kind, or fewer. */
function groupAndState(
  cast: Cast,
  [first, second]: readonly ActorName[],
): { readonly group: ActorName; readonly other: ActorName } | null {
  if (second === undefined) return null;
  const group = [first, second].find((name) => mayBeGroup(cast, name) && !isKnownState(cast, name));
  const other = group === first ? second : first;
  return group === undefined || !isKnownState(cast, other) ? null : { group, other };
}

/** True for a state, of the tables or of this text alone. */
export function isKnownState(cast: Cast, name: ActorName): boolean {
  return findPlace(name)?.by === "name" || cast.adjectives.has(name);
}

/** The state where a group fights, by the tables, by its name or by what the text puts before it; null where none is told. */
export function homeOfGroup(cast: Cast | null, sentences: readonly Sentence[], group: ActorName): ActorName | null {
  if (findPlace(group)?.by === "name") return null;
  const last = findPlace(group.split(" ").slice(1).join(" "));
  return (
    homeOfMovement(group) ??
    stateInName(group) ??
    (last?.by === "name" ? last.name : null) ??
    (cast === null ? null : homeOf(cast, sentences, group))
  );
}

/** The state that stands before a group's name as its own: "Norlandia's Tern Force", "the Norlandian rebel group Tern Force". */
function homeOf(cast: Cast, sentences: readonly Sentence[], group: ActorName): ActorName | null {
  for (const [s, mentions] of cast.mentions.entries())
    for (const [m, mention] of mentions.entries()) {
      const before = mentions[m - 1];
      if (mention.name !== group || before?.kind !== "state" || mention.from - before.to > 4) continue;
      const between = sentences[s].words.slice(before.to, mention.from);
      if (between.every((word) => /^(?:PART:possessive|ADJ|NOUN|PROPN)/.test(word.tag))) return before.name;
    }
  return null;
}

const OFFICIAL =
  /\b(?:nations|union|league|committee|court|ministry|cross|crescent|agency|organi[sz]ation|council|bank|news|times|post|commission|office|fund|tribune|television|radio|police|parliament|senate|assembly|institute|university|foundation|centre|center|church|college|observatory|watch|company|corporation|association|society|embassy|hospital|school|bureau|charity|congress|conference|summit|contact group|working group)\b/i;

/** True for a body that may be an armed group or movement. */
export function mayBeGroup(cast: Cast, name: ActorName): boolean {
  if (cast.armed.has(name)) return true;
  const by = findPlace(name)?.by;
  return by !== "name" && by !== "body" && !OFFICIAL.test(name) && !isKnownMedium(name) && !cast.adjectives.has(name);
}

const ARMIES = wordList("army military");

/**
 * "the army and the Tern Force", "talks between the Tern Force and the military": the army that a text names as the other side of an armed
 * group, with the state where that group is known to fight or, of one not known, the state named most; null where none is named so.
 */
export function pairedWithArmy(
  cast: Cast,
  sentences: readonly Sentence[],
): { readonly name: ActorName; readonly state: ActorName; readonly count: number } | null {
  let group: ActorName | null = null;
  let count = 0;
  const states = new Map<ActorName, number>();
  for (const [s, { words }] of sentences.entries()) {
    for (const word of words) if (ARMIES.has(word.lower)) count++;
    for (const { from, to, kind, name, by } of cast.mentions[s]) {
      if (kind === "state" && by !== "capital") states.set(name, (states.get(name) ?? 0) + 1);
      if (group === null && kind === "body" && isBesideArmy(words, from, to) && mayBeGroup(cast, name)) group = name;
    }
  }
  if (group === null) return null;
  const most = [...states].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
  const state = homeOfMovement(group) ?? most;
  return state === undefined ? null : { name: `${adjectiveOf(state, cast.adjectives)} army`, state, count };
}

function isBesideArmy(words: Sentence["words"], from: number, to: number): boolean {
  if (words[to]?.lower === "and" && isArmyAt(words, to + 1, 3)) return true;
  let before = from - 1;
  while (before > from - 4 && before > 0 && /^(?:DET|ADJ)/.test(words[before].tag)) before--;
  return words[before]?.lower === "and" && ARMIES.has(words[before - 1]?.lower ?? "");
}

/** True where one of so many words from here on, articles and adjectives before it, is the army. */
function isArmyAt(words: Sentence["words"], at: number, most: number): boolean {
  for (let i = at; i < Math.min(words.length, at + most); i++) {
    if (ARMIES.has(words[i].lower)) return !words[i + 1]?.tag.startsWith("NOUN");
    if (!/^(?:DET|ADJ|PROPN|PART:possessive)/.test(words[i].tag)) return false;
  }
  return false;
}
