import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import type { Proposition } from "../assembly/draft.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { isPersonNamed } from "./event-phrases.ts";
import { holds } from "./frame-phrases.ts";
import { CROWDS, DELEGATES } from "./frame-words.ts";

/** What a clause is read in: whether its paragraph describes a text, and its place in a text of numbered or quoted terms. */
export type FrameContext = {
  readonly aboutText: boolean;
  readonly listsTerms: boolean;
  readonly isOfficialText: boolean;
};

/** The actors found, else the parties. */
export function orParties(p: Proposition, actors: readonly ActorName[]): readonly ActorName[] {
  return actors.length > 0 ? actors : partiesOf(p.scene.discourse);
}

/** Pronouns that may stand for the text a paragraph is about. */
export const TEXT_PRONOUNS: ReadonlySet<string> = new Set(["it", "they", "which", "that", "this", "both"]);

/** The subject's actors, or its own words where they name nobody known. */
export function whoever(p: Proposition): readonly ActorName[] {
  if (p.subjects.length > 0 || p.subject === null) return p.subjects;
  const said = p.scene.words
    .slice(p.subject.from, p.subject.to)
    .filter((word) => word.tag !== "DET")
    .map((word) => word.text)
    .join(" ");
  return said === "" ? [] : [`anonymous: ${said}`];
}

/** True when the subject is a person, people or a body that acts. */
export function isPersonal(p: Proposition): boolean {
  if (p.subject === null) return false;
  return (
    p.subjects.length > 0 &&
    p.subjects.every(
      (name) =>
        !isAnonymous(name) || holds(p.scene.words, p.subject, DELEGATES) || holds(p.scene.words, p.subject, CROWDS),
    )
  );
}

/** True when the name is that of a person, a party or an unnamed group, not a place. */
export function isPersonOrBody(p: Proposition, name: ActorName): boolean {
  return isPersonNamed(p, name) || p.scene.discourse.counts.has(name) || isAnonymous(name);
}
