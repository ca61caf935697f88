// Who the sides are where some of them have no name: "Norway and three rebel movements struck a deal", "six powers agreed with Kenya",
// "the government and the rebels signed". Names are left to speakers/resolve-phrase.ts; what it gives nobody for counts here by its noun.
// Weakness: a group is known by its noun, so that "the north and the south" are no sides.

import { wordList } from "../../kit/word-list.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { findPlace } from "../actors/geography.ts";
import type { Proposition, Scene } from "../assembly/draft.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { headWord } from "./event-phrases.ts";
import { DELEGATES } from "./frame-words.ts";

/** Nouns of those who can bind themselves or sit at a table, one or many. */
const GROUPS = wordList(
  `powers rebels insurgents guerrillas separatists militants militia militias paramilitaries fighters jihadists islamists maoists communists loyalists dissidents holdouts
  unionists junta authorities administration opposition government governments movement movements faction factions army armies military militaries
  alliance coalition regime parties group groups organisation organisations organization organizations clan clans tribe tribes
  warlords commanders officers elders chiefs council front sides states countries leadership leaderships capitals rivals foes enemies
  donors guarantors neighbours neighbors blocs allies businessmen churches bishops elite elites lawmakers deputies executive presidency`,
);

/** Words behind which "and" joins parts of one member: "officials from A and B". */
const PAIRING: ReadonlySet<string> = new Set(["of", "from", "between", "for"]);

/** "Kenyan and Norwegian armies", "Kenya's and Norway's ministers": two states before one noun are one member. */
function sharesNoun(words: Scene["words"], and: number): boolean {
  const before = words[and - 1];
  if (before === undefined || words[and + 1] === undefined) return false;
  if (before.tag === "PART:possessive") return words[and + 2]?.tag === "PART:possessive";
  return findPlace(before.text)?.by === "adjective" && findPlace(words[and + 1].text)?.by === "adjective";
}

/** The members of a coordinated subject, each a phrase; one member where nothing is coordinated. */
function membersOf({ words }: Scene, { from, to }: WordRange): readonly WordRange[] {
  const out: WordRange[] = [];
  let start = from;
  let isPaired = false;
  for (let i = from; i < to; i++) {
    const { lower, text } = words[i];
    if (PAIRING.has(lower)) isPaired = true;
    const isJoint = lower === "and" || (text === "," && words[i + 1]?.lower !== "and");
    if (!isJoint || isPaired || sharesNoun(words, i)) continue;
    if (i > start) out.push({ from: start, to: words[i - 1].text === "," ? i - 1 : i });
    start = i + 1;
  }
  if (start < to) out.push({ from: start, to });
  return out;
}

/** Whom a member stands for: its names, else its own words where its noun is one of those who can act as a side. */
function sideIn(scene: Scene, range: WordRange): readonly ActorName[] {
  const names = resolvePhrase(scene.discourse, scene.sentence, range);
  return names.length > 0 ? names : unnamedSide(scene, range);
}

function unnamedSide(scene: Scene, range: WordRange): readonly ActorName[] {
  const head = headWord(scene.words, range);
  if (!GROUPS.has(head) && !DELEGATES.has(head)) return [];
  const said = scene.words.slice(range.from, range.to).filter((word) => word.tag !== "DET");
  return said.length === 0 ? [] : [`anonymous: ${said.map((word) => word.text).join(" ")}`];
}

/** Those who act together in the subject, unnamed ones by their own words; empty where one member of it is no side. */
export function sidesOf(p: Proposition): readonly ActorName[] {
  if (p.subject === null) return p.subjects;
  const members = membersOf(p.scene, p.subject);
  // "Kenyan and Norwegian officials" speak without a name, and bind those who sent them.
  if (members.length === 1 && p.subjects.length === 1 && isAnonymous(p.subjects[0])) {
    const senders = resolvePhrase(p.scene.discourse, p.scene.sentence, members[0]);
    if (senders.length > 1) return senders;
  }
  // Whom a single member names is known already.
  if (members.length < 2) return p.subjects.length > 0 ? p.subjects : unnamedSide(p.scene, members[0] ?? p.subject);
  const all: ActorName[] = [];
  for (const member of members) {
    const names = sideIn(p.scene, member);
    if (names.length === 0) return p.subjects;
    all.push(...names.filter((name) => !all.includes(name)));
  }
  return all;
}

/** The clause with its unnamed sides among those who act. */
export function withSides(p: Proposition): Proposition {
  const sides = sidesOf(p);
  return sides.length > p.subjects.length ? { ...p, subjects: sides } : p;
}
