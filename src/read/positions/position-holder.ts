import type { ActorName, AttributionChain } from "../../domain/claim.ts";
import type { Proposition } from "../assembly/draft.ts";

/** Who says it: the chain so far, with the holders as its last link where the verb is one of speech. */
export function chainFor(p: Proposition, isSpeech: boolean, actors: readonly ActorName[]): AttributionChain {
  const outer = p.speech?.chain ?? [];
  if (!isSpeech || actors.length === 0) return outer;
  const last = outer[outer.length - 1];
  if (last !== undefined && last.length === actors.length && last.every((name) => actors.includes(name))) return outer;
  return [...outer, actors];
}

/** True when the subject names somebody. */
export function isActor(p: Proposition): boolean {
  return p.subjects.length > 0;
}

/** The speaker, where somebody speaks. */
export function partyOf(p: Proposition): readonly ActorName[] {
  return p.speech?.speaker ?? [];
}
