// Clauses that hang on a noun: where what they tell begins, whose deed it is, and which of them only say who or what is meant.

import { isAnonymous } from "../../domain/actor.ts";
import type { Draft, Proposition, Scene } from "../assembly/draft.ts";
import { subjectEndingAt } from "../frames/noun-phrases.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { EventClause } from "./event-clauses.ts";
import { headWord } from "./event-phrases.ts";
import { isDated } from "./frame-phrases.ts";
import { ATTACKS } from "./frame-words.ts";

const TOLD_OF_NOUN: ReadonlySet<string> = new Set(["document", "meeting", "agreement", "incident", "casualty"]);

/** "[A leaked draft that circulated in May] foresees …", "[the two men, who have never met]": told with the words that name what or whom it befell. */
export function fromAntecedent(draft: Draft, { rank, subject, from }: EventClause): Draft {
  const isOfText = TOLD_OF_NOUN.has(draft.kind) && rank === "relative" && draft.from === from;
  return isOfText && subject !== null && subject.to <= from && from - subject.from < 12
    ? { ...draft, from: subject.from, content: { from: subject.from, to: draft.to } }
    : draft;
}

/** "[Brennia, whose troops have been in Arlby since May], denies it": the deed of those men is told with the name before, and is that one's. */
export function withOwner({ words, discourse, sentence }: Scene, draft: Draft, { lead, from }: EventClause): Draft {
  if (lead !== "whose" || draft.kind !== "incident" || draft.from !== from) return draft;
  const last = words[from - 2]?.text === "," ? from - 3 : from - 2;
  const owner = last < 0 ? null : subjectEndingAt(words, last, 0);
  if (owner === null) return draft;
  const start = owner.to - owner.from <= 6 ? owner.from : from - 1;
  const isNamed = draft.actors.some((name) => !isAnonymous(name));
  return {
    ...draft,
    from: start,
    content: { from: start, to: draft.to },
    actors: isNamed ? draft.actors : resolvePhrase(discourse, sentence, owner),
  };
}

/**
 * True for a participle or relative clause that no comma sets off and that gives no day: "lawmakers ousted in the coup", "families who
 * fled to a camp", "people trying to cross". It tells who is meant, no event.
 */
export function tellsWhich(
  { phrase, to, scene: { words } }: Proposition,
  { rank, subject, from, group, lead }: EventClause,
): boolean {
  const isParticiple = rank === "participle" && (group.form === "part" || words[group.from - 1]?.text !== ",");
  const isRelative = rank === "relative" && subject !== null && subject.to === from && /^(?:who|that)$/.test(lead);
  return (
    (isParticiple || isRelative) &&
    // "shots fired at the village" are themselves the event.
    !(ATTACKS.has(headWord(words, subject)) && to > group.to + 1) &&
    !isDated(phrase) &&
    !/ (?:19|20)\d\d /.test(phrase)
  );
}
