// Armed people, states and movements on the map: where they go, what they take or lose, and whom they keep where.
// Weakness: a place nobody knows is told from a body by standing where a place stands.

import { isAnonymous } from "../../domain/actor.ts";
import { wordList } from "../../kit/word-list.ts";
import type { Proposition } from "../assembly/draft.ts";
import { type Frame, holds, isPlaced } from "./frame-phrases.ts";
import { FORCES, PLACES } from "./frame-words.ts";
import { THINGS } from "./public-things.ts";

/** Ways by which armed people and crowds come into or out of a place. */
const MOTIONS: ReadonlyMap<string, RegExp> = new Map([
  ["sweep", /^(?:into|across|through)$/],
  ["roll", /^(?:into|through|across|up)$/],
  ["push", /^(?:into|towards|toward|on|deeper|through|back|past|north|south|east|west)$/],
  ["pour", /^(?:into|across|out)$/],
  ["stream", /^(?:into|across|out)$/],
  ["surge", /^(?:into|across|through|past)$/],
  ["burst", /^(?:into|through)$/],
  ["break", /^(?:through|into|out)$/],
  ["drive", /^(?:into|back|off|out|up|through)$/],
  ["draw", /^(?:back|up)$/],
  ["fall", /^(?:back)$/],
  ["pull", /^(?:back|out)$/],
  ["move", /^(?:into|in|on|out|up|against|through|towards)$/],
  ["close", /^(?:in)$/],
  ["press", /^(?:on|into)$/],
  ["fan", /^(?:out)$/],
  ["march", /^(?:into|on|through|past|to|across)$/],
  ["advance", /^(?:on|into|to|towards|along|up)$/],
  ["withdraw", /^(?:from|to|behind|across)$/],
  ["retreat", /^(?:from|to|behind|across|into)$/],
  ["pass", /^(?:through|into)$/],
  ["enter", /^./],
  ["leave", /^./],
  ["reach", /^./],
  ["cross", /^./],
  ["land", /^(?:in|at|on|near)$/],
  ["fly", /^(?:over|into)$/],
  ["sail", /^(?:into|past|through|from)$/],
]);

/** Verbs by which a place is won, lost, struck or shut in. */
const ON_PLACES = wordList(
  `take seize capture retake recapture lose enter reach abandon hold overrun besiege surround encircle storm raid bomb shell bombard strike hit attack
  pound target blockade occupy annex control evacuate liberate conquer defend relieve cut shut close open reopen leave`,
);

/** "swept into Arlby", "took Arlby three weeks later", "drew back to the river": armed people, states and movements on the map. */
export function movesOnMap(p: Proposition, frame: Frame): boolean {
  const { group, scene, subjects } = p;
  const { words, discourse, sentence } = scene;
  const { cast } = discourse;
  const isForce =
    holds(words, p.subject, FORCES) || subjects.some((name) => !isAnonymous(name) && !cast.personByName.has(name));
  if (!isForce || group.isPassive) return false;
  const motion = MOTIONS.get(frame.lemma);
  const next = words[group.to];
  const isPlace = cast.mentions[sentence.number].some(
    (each) =>
      (each.kind === "place" || each.kind === "state") &&
      each.from >= group.to &&
      each.from <= group.to + 4 &&
      each.to <= p.to,
  );
  if (motion !== undefined && next !== undefined && motion.test(next.lower))
    return isPlace || holds(words, { from: group.to, to: Math.min(p.to, group.to + 7) }, PLACES);
  return (
    ON_PLACES.has(frame.lemma) &&
    next?.tag.startsWith("PROPN") === true &&
    !cast.mentions[sentence.number].some(
      (each) => each.kind === "person" && each.from <= group.to && each.to > group.to,
    )
  );
}

/** "which has 4,200 soldiers in the buffer zone", "keeps a force of 900 on stand-by": a lasting fact on the ground. */
export function holdsForces({ group, scene, to, subject }: Proposition, isActor: boolean): boolean {
  if (!/^(?:have|keep|maintain|station|host|field|count)$/.test(group.lemma) || group.isPassive || group.isNegated)
    return false;
  if (group.modal !== null || subject === null || !isActor) return false;
  const { words } = scene;
  const behind = { from: group.to, to: Math.min(to, group.to + 7) };
  return (
    words.slice(behind.from, behind.to).some(({ tag }) => tag === "NUM") &&
    (holds(words, behind, FORCES) || holds(words, behind, THINGS.troops)) &&
    (isPlaced(words, group.to, to) ||
      holds(words, { from: group.to, to }, PLACES) ||
      / on (?:stand - by|standby|alert) | under arms /.test(tailOf(words, group.to, to)))
  );
}

function tailOf(words: Proposition["scene"]["words"], from: number, to: number): string {
  let out = " ";
  for (let i = from; i < to; i++) out += `${words[i].lower} `;
  return out;
}
