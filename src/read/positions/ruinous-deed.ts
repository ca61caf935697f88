// "Defeat at the polls would sink the treaty", "a raid now would end the truce": a threat whose trigger is the subject of its verb.
// Weakness: only deeds and votes are triggers; "a colder winter would end the talks" is left a prediction.

import type { Proposition } from "../assembly/draft.ts";
import { headWord } from "../events/event-phrases.ts";
import { ACCORD_HEADS, ATTACKS, TERM_TEXTS } from "../events/frame-words.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";

/** Verbs by which a thing comes to nothing. */
const RUINS: ReadonlySet<string> = new Set(
  "sink kill doom end wreck torpedo scupper derail bury destroy scuttle ruin imperil jeopardise jeopardize endanger reopen undo shatter".split(
    " ",
  ),
);

/** Verbs that name the ruin: "a no vote would mean the end of the truce", "a strike would spell war". */
const MEANS: ReadonlySet<string> = new Set("mean spell bring".split(" "));
const RUIN: ReadonlySet<string> = new Set("end collapse war death failure".split(" "));

/** What may come about and ruin an accord. */
const TRIGGERS: ReadonlySet<string> = new Set(
  (
    "defeat loss vote no veto refusal rejection withdrawal walkout delay breach violation failure collapse death killing murder arrest " +
    "assassination execution offensive invasion resignation ruling verdict election victory return annexation escalation boycott " +
    "absence incident pull-out pullout blockade deportation expulsion mutiny coup"
  ).split(" "),
);

/** What is ruined besides an accord or its text. */
const TALKS: ReadonlySet<string> = new Set(
  "talks negotiations process peace plan dialogue reconciliation mediation calm coalition chances hopes prospects".split(
    " ",
  ),
);

/** True for a deed that would bring an accord, its text or the talks to nothing. */
export function ruinsAccord({ group, clause, scene: { words }, to }: Proposition): boolean {
  if (!/^(?:would|could|will|may|might)$/.test(group.modal ?? "") || group.isPassive || group.isNegated) return false;
  if (clause.subject === null || clause.subject.isRelative) return false;
  const trigger = headWord(words, clause.subject.head);
  if (!TRIGGERS.has(trigger) && !ATTACKS.has(trigger)) return false;
  const object = phraseAfter(words, group.to, to);
  if (object === null) return false;
  const ruined = headWord(words, object);
  if (MEANS.has(group.lemma)) return RUIN.has(ruined);
  return RUINS.has(group.lemma) && (ACCORD_HEADS.has(ruined) || TERM_TEXTS.has(ruined) || TALKS.has(ruined));
}
