// A verb of taking sides that stands alone: "Sweden refused", "both have agreed in principle".

import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseOf } from "../frames/words.ts";
import { chainFor, isActor } from "./position-holder.ts";
import type { PositionVerb } from "./position-verbs.ts";

const IN_PRINCIPLE =
  /^ (?:in principle|once (?:more|again)|again|outright|flatly|at once|on the spot|point-blank|in part) $/;

/** "Sweden refused": the verb alone, where it needs no object. */
export function byBareVerb(p: Proposition, { stance, speech }: PositionVerb): Draft | null {
  const { group } = p;
  const isEnough = [
    "refuse",
    "decline",
    "object",
    "demur",
    "agree",
    "accept",
    "consent",
    "insist",
    "acquiesce",
    "relent",
    "balk",
    "baulk",
    "waver",
  ].includes(group.lemma);
  if (!isEnough || group.isPassive || !isActor(p) || group.modal !== null) return null;
  return draftOf(p, "position", "position-bare", {
    ...(p.scene.words[group.to]?.text === "," ? { to: group.to } : {}),
    actors: p.subjects,
    chain: chainFor(p, speech, p.subjects),
    cue: { from: group.main, to: group.main + 1 },
    content: null,
    stance: group.isNegated ? (stance === "opposes" ? "mixed" : "opposes") : stance,
  });
}

/** True where nothing that is wanted or refused stands behind the verb. */
export function isBare({ scene: { words }, group, to }: Proposition): boolean {
  // "has once more refused, calling it a trap"
  const isCut = words[group.to]?.text === "," && /^(?:VERB:ing|SCONJ|CCONJ|PRON)/.test(words[group.to + 1]?.tag ?? "");
  return group.to >= to || isCut || IN_PRINCIPLE.test(` ${phraseOf(words, group.to, to)} `);
}
