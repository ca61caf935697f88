// Corrects the two whom a text names most by the two of whom it says that they face each other (told-pairs.ts).
// Weakness: "the government" of a text that names no state of its own stays without a name.

import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import type { Cast } from "../actors/cast.ts";
import { findPlace } from "../actors/geography.ts";
import type { Sentence } from "../frames/words.ts";
import type { Sides } from "./find-sides.ts";
import { homeOfGroup, isArmed, isKnownState } from "./sides.ts";
import { SOME_GOVERNMENT, toldPairs } from "./told-pairs.ts";

type Named = Omit<Sides, "areSides">;

type Told = { readonly sides: readonly ActorName[]; votes: number };

/** So many tellings, or one at the head of the text, outweigh two others who are named more often. */
const OUTWEIGHS = 2;
/** What is said in the first sentences is what a text is about. */
const LEAD = 2;

/** The two of a text, and whether it says itself that they face each other. */
export type Chosen = { readonly sides: readonly ActorName[]; readonly isTold: boolean };

/** The two that a text is about: those it sets against each other, where one of them is among those named most; else the latter. */
export function asTold(cast: Cast, sentences: readonly Sentence[], named: Named): Chosen {
  const { foremost, hosts } = named;
  const asNamed = (sides: readonly ActorName[] = foremost): Chosen => ({ sides, isTold: false });
  if (foremost.some((name) => / (?:army|military)$/.test(name))) return asNamed();
  const told = new Map<string, Told>();
  for (const { sides, sentence } of toldPairs(cast, sentences)) {
    const known = asKnown(cast, sentences, named, sides);
    if (known[0] === known[1] || known.some((name) => hosts.has(name) && !foremost.includes(name))) continue;
    const key = known.toSorted().join("/");
    const each = told.get(key) ?? { sides: known, votes: 0 };
    told.set(key, { ...each, votes: each.votes + (sentence < LEAD ? 2 : 1) });
  }
  const [best] = [...told.values()].sort((a, b) => b.votes - a.votes);
  if (best === undefined) return asNamed(withHome(sentences, foremost));
  const same = told.get(foremost.toSorted().join("/"));
  if (same !== undefined && same.votes >= best.votes) return { sides: foremost, isTold: true };
  if (foremost.length < 2) return { sides: best.sides, isTold: true };
  // Two states that are named throughout are not unseated by one word in passing.
  const areStates = foremost.every((name) => isKnownState(cast, name) && !hosts.has(name));
  if (areStates && best.votes < 2) return asNamed();
  const kept = best.sides.find((name) => foremost.includes(name));
  if (kept === undefined) return best.votes >= OUTWEIGHS ? { sides: best.sides, isTold: true } : asNamed();
  // "the rebels" do not stand in for a movement that is named.
  const dropped = foremost.find((name) => name !== kept);
  const isWorse = best.sides.some(isAnonymous) && dropped !== undefined && isArmed(dropped) && !isArmed(kept);
  return isWorse ? asNamed() : { sides: best.sides, isTold: true };
}

/** "the government", "the rebels" of a telling, by their names where the text knows them. */
function asKnown(
  cast: Cast,
  sentences: readonly Sentence[],
  named: Named,
  sides: readonly [ActorName, ActorName],
): readonly ActorName[] {
  const { foremostGroup } = named;
  const rebels =
    foremostGroup !== null && (isArmed(foremostGroup) || cast.armed.has(foremostGroup)) ? foremostGroup : null;
  const groups = sides.map((name) =>
    rebels !== null && /^anonymous: .*\b(?:rebels|insurgents|guerrillas|guerillas|separatists)$/.test(name)
      ? rebels
      : name,
  );
  if (!groups.includes(SOME_GOVERNMENT)) return groups;
  const other = groups.find((name) => name !== SOME_GOVERNMENT);
  const group = other === undefined || isAnonymous(other) ? null : homeOfGroup(cast, sentences, other);
  const home = group ?? governedBy(cast, sentences, named);
  return groups.map((name) => (name === SOME_GOVERNMENT ? (home ?? name) : name));
}

/** The state whose government the text speaks of, time and again ("the government of Norlandia"); else the one named most. */
function governedBy(
  cast: Cast,
  sentences: readonly Sentence[],
  { foremost, counts, homes, hosts }: Named,
): ActorName | null {
  const owners = new Map<ActorName, number>();
  for (const { words, number } of sentences)
    for (const { from, to, name, kind } of cast.mentions[number]) {
      if (kind !== "state" || hosts.has(name)) continue;
      const isBehind = words.slice(to, to + 4).some(({ lower }) => lower === "government");
      const isBefore = words[from - 1]?.lower === "of" && words[from - 2]?.lower === "government";
      if (isBehind || isBefore) owners.set(name, (owners.get(name) ?? 0) + 1);
    }
  const [owner] = [...owners].sort((a, b) => b[1] - a[1]);
  if (owner !== undefined && owner[1] > 1) return owner[0];
  const ofText = foremost.find((name) => isKnownState(cast, name) && !hosts.has(name)) ?? owner?.[0];
  if (ofText !== undefined) return ofText;
  const [most] = [...counts]
    .filter(([name, count]) => count >= 1 && homes.has(name) && !hosts.has(name) && isKnownState(cast, name))
    .sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** A movement of which a text tells that it deals with "the government", with its own state for the other side. */
function withHome(sentences: readonly Sentence[], foremost: readonly ActorName[]): readonly ActorName[] {
  const [group, other] = foremost;
  if (group === undefined || (other !== undefined && (findPlace(other)?.by === "name" || isArmed(other))))
    return foremost;
  const home = homeOfGroup(null, sentences, group);
  const isGoverned = sentences.some(({ words }) => words.some(({ lower }) => lower === "government"));
  return home === null || !isGoverned ? foremost : [group, home];
}
