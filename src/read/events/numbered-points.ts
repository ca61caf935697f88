// The points of a text that an article prints with their numbers: "3. Prisons remain under joint guard." Known weakness: a point told in the
// past, or by a verb that somebody could also say or want by, is left to the other rules.
import { isAnonymous } from "../../domain/actor.ts";
import { modalityOfRule } from "./term-modality.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import type { EventClause } from "./event-clauses.ts";

/** What a communiqué does by saying it: no term of it. */
const AVOWS: ReadonlySet<string> = new Set(
  "express note welcome recall recognise recognize underline stress thank take commend regret deplore condemn hope consider discuss review meet exchange reiterate".split(
    " ",
  ),
);

/** A clause of a numbered point in the present tense or with "shall" or "will", outside any speech: a term of the text; null otherwise. */
export function numberedPoint(p: Proposition, clause: EventClause): Draft | null {
  const { group } = p;
  if (p.speech !== null || p.subject === null || group.form !== "finite") return null;
  if (clause.rank !== "finite" && clause.rank !== "relative") return null;
  const isLaidDown =
    group.modal === null
      ? !group.isPast && !group.isPerfect && !group.isProgressive
      : /^(?:shall|will|may|must)$/.test(group.modal);
  if (!isLaidDown) return null;
  const { lemma } = group;
  const isSaid =
    !group.isPassive && (SAYING.has(lemma) || SPEECH_ACTS.has(lemma) || POSITION_VERBS.has(lemma) || AVOWS.has(lemma));
  if (isSaid) return null;
  return draftOf(p, "provision", "provision-point", {
    actors: p.subjects.filter((name) => !isAnonymous(name)),
    modality: modalityOfRule(group),
  });
}
