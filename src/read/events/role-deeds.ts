// Who is who, told by a verb of a state or body: whoever mediates, serves as go-between, or holds the chair. A mediation with an object
// ("mediated the talks") is a meeting and left to the rules for those.

import { isAnonymous } from "../../domain/actor.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { phraseOf } from "../frames/words.ts";
import { headWord, isPersonNamed } from "./event-phrases.ts";
import { isDated } from "./frame-phrases.ts";

const GO_BETWEEN =
  /^(?:mediators?|co-mediators?|facilitators?|go-betweens?|intermediar(?:y|ies)|brokers?|guarantors?|hosts?|observers?|chairs?|chairman|co-chairs?|conduits?)$/;
const POST = /^(?:chair|chairmanship|presidency|leadership|secretariat|helm)$/;

/** "Kenya and Oman mediated", "Kenya acted as mediator", "On 1 June Kenya takes the chair": the part a state or body plays. */
export function roleDeed(p: Proposition): Draft | null {
  const { group, scene, subjects, subject } = p;
  const { words } = scene;
  if (group.isPassive || group.isNegated || group.form !== "finite" || subject === null) return null;
  if (/^(?:would|could|may|might|should|must|can)$/.test(group.modal ?? "")) return null;
  if (subjects.length === 0 || subjects.some((name) => isAnonymous(name) || isPersonNamed(p, name))) return null;
  if (!playsPart(p)) return null;
  const isAhead = group.isFuture || (!group.isPast && !group.isPerfect && isDated(phraseOfClause(p)));
  const from = /^(?:on|in|from)$/.test(words[0].lower) && subject.from <= 4 ? 0 : p.from;
  return draftOf(p, "role", "role-deed", {
    from,
    content: null,
    actors: subjects,
    modality: isAhead ? "planned" : "asserted",
  });
}

function phraseOfClause({ scene: { words }, to }: Proposition): string {
  return ` ${phraseOf(words, 0, to)} `;
}

function playsPart({ group, scene, to }: Proposition): boolean {
  const { words } = scene;
  const next = words[group.to]?.lower ?? "";
  if (group.lemma === "mediate") return group.to >= to || /^(?:between|in|at)$/.test(next);
  if (/^(?:act|serve)$/.test(group.lemma) && next === "as") {
    const part = phraseAfter(words, group.to + 1, to);
    return part !== null && GO_BETWEEN.test(headWord(words, part));
  }
  if (!/^(?:take|assume|hold|inherit)$/.test(group.lemma)) return false;
  const object = phraseAfter(words, next === "over" ? group.to + 1 : group.to, to);
  return object !== null && POST.test(headWord(words, object));
}
