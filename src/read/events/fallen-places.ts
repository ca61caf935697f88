// A place that changes hands, told of the place: "Arlby fell to the rebels on Monday", "two more towns have fallen". Much else falls, to
// somebody or to a level, so it is asked what fell and to whom.
// Weakness: a place nobody knows, whose taker bears a name that is no party's, is taken for a person who fell.

import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { isArmed } from "./armed-acts.ts";
import { headWord, isPersonNamed } from "./event-phrases.ts";
import { holds, isDated } from "./frame-phrases.ts";
import { FORCES, PLACES } from "./frame-words.ts";

/** Where nothing falls but a line on a map, and what falls like a level: "the road fell into disrepair", "house prices fell". */
const OPEN_COUNTRY: ReadonlySet<string> = new Set(
  "road highway border land sea shore north south east west ship ships".split(" "),
);

/** The fall of a place, null where something else falls: a level, a task, a government. */
export function fallOfPlace(p: Proposition): Draft | null {
  const { scene, group, subject } = p;
  const { words } = scene;
  if (group.lemma !== "fall" || group.form !== "finite" || group.isNegated || subject === null) return null;
  if (group.modal !== null || group.isFuture || !(group.isPast || group.isPerfect)) return null;
  const next = words[group.to]?.lower ?? "";
  const isGround = holds(words, subject, PLACES) && !OPEN_COUNTRY.has(headWord(words, subject));
  const isNamed = /^\p{Lu}/u.test(words[subject.to - 1].text) && !p.subjects.some((name) => isPersonNamed(p, name));
  if (!isGround && !isNamed) return null;
  // "A week later Arlby fell": with nothing behind it but the day.
  if (next !== "to")
    return isGround && isDated(p) && /^(?:|[,.;]|on|in|at|after|last|this|late|early|yesterday|overnight)$/.test(next)
      ? draftOf(p, "incident", "incident-fell", { actors: [] })
      : null;
  const taker = phraseAfter(words, group.to + 1, p.to);
  if (taker === null) return null;
  const head = headWord(words, taker);
  const takers = namesIn(scene, taker).filter((name) => !isPersonNamed(p, name));
  const isTaken = isArmed(head) || FORCES.has(head) || takers.length > 0;
  if (!isTaken) return null;
  return draftOf(p, "incident", "incident-fell", {
    actors:
      takers.length > 0
        ? takers
        : [
            `anonymous: ${words
              .slice(taker.from, taker.to)
              .map(({ text }) => text)
              .join(" ")}`,
          ],
  });
}
