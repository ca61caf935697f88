// Whoever says that a decision is up to somebody asks them to take it (guideline, section 5): "any decision was up to the islanders", "they
// alone must decide", "the choice is theirs".

import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";

/** What is decided. */
const MATTER =
  "(?:decisions?|choices?|matters?|questions?|issues?|answers?|next (?:step|move)|say|final (?:say|word)|last word|verdict|vote|initiative|solution|it|this|that|everything|rest|future|fate|what (?:\\S+ ){1,5})";
/** Who is to decide: not the speaker's own side. */
const OTHERS = "(?!(?:us|me|our|ourselves|nobody|none|the job|\\d+)(?: |$))(?:\\S+ )";
const DECIDE = "(?:decide|choose|determine|settle|answer|judge|resolve|solve|say|end|stop|act|make (?:that|this|the))";

const UP_TO = phrasePattern(
  new RegExp(
    ` ${MATTER} (?:(?!(?:that|which|who) )\\S+ ){0,6}?(?:is|was|are|were|'s|be|remains|remained) (?:now |still |entirely |solely |ultimately |purely |simply |only |always )?(?:up to|down to) ${OTHERS}`,
  ),
);
const RESTS_WITH = phrasePattern(
  new RegExp(
    ` (?:decisions?|choices?|initiative|answers?|next (?:step|move)|(?:final|last) (?:say|word|decision)|solution|responsibility for (?:\\S+ ){1,4}?) (?:(?!(?:that|which|who) )\\S+ ){0,5}?(?:rests?|rested|lies|lay|belongs?|belonged|must (?:rest|lie|remain)|remains?) (?:\\w+ )?(?:with|to) ${OTHERS}`,
  ),
);
const THEIRS = phrasePattern(
  / (?:(?:decisions?|choices?|call|move|turn|matter|business) (?:\S+ ){0,3}?(?:is|was|'s|remains?|must be|should be) (?:now )?(?:theirs|his|hers|yours)|(?:it|this|that) (?:is|was|'s) (?:now )?(?:entirely )?(?:their|his|her|your|\S+ (?:'s|')) (?:own )?(?:decision|choice|call|turn|move)) (?!to (?:have|leave) )/,
);
const ONE_FOR = phrasePattern(
  new RegExp(
    ` (?:is|was|'s|are|were|remains?) (?:an? )?(?:one|(?:matter|question|decision|choice|issue)) (?:solely |only |purely |entirely )?for ${OTHERS}(?!alone |\\S* ?(?:talks|discussion|negotiations?|debate|concern) )`,
  ),
);
const ONLY_THEY = phrasePattern(
  new RegExp(
    ` (?:only (?:(?!(?:we|i|then|after|when|if|once) )\\S+ ){1,5}?|(?:they|you|he|she|it|\\S+s) alone )(?:can|could|may|must|should|will|has the right to|have the right to) ${DECIDE} `,
  ),
);

/** The demand of a speaker who leaves a decision to others; null where none is left. */
export function byWhoDecides(p: Proposition): Draft | null {
  const { scene, phrase, speech, group } = p;
  if (speech === null || speech.speaker.length === 0 || group.isNegated) return null;
  const { met } = scene;
  if (![UP_TO, RESTS_WITH, THEIRS, ONE_FOR, ONLY_THEY].some((each) => each.test(phrase, met))) return null;
  return draftOf(p, "position", "position-who-decides", {
    actors: speech.speaker,
    stance: "supports",
    modality: "sought",
  });
}
