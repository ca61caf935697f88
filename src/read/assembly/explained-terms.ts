// An explainer tells the terms of a deal under headings: "What is in the deal", "The first phase". What a side will do there is a term,
// though no sentence names the text again: "Kenya will release forty prisoners."
// Weakness: a section stays open up to the next heading, whatever stands in it; what somebody is given for is left alone.

import { isAnonymous } from "../../domain/actor.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { isQuoteMark, phraseOf, type Sentence } from "../frames/words.ts";
import { personNamed } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Draft, Scene } from "./draft.ts";
import { trimEnd } from "./edges.ts";

/** Whether the sentence being read stands below a heading that announces terms. */
export type ExplainedTerms = { isOpen: boolean };

const TEXT = "(?:deal|agreement|accord|plan|truce|ceasefire|cease-fire|proposal|pact)";
const HEADING = new RegExp(
  `^(?:(?:the )?(?:first|second|third|fourth|initial|final|last) (?:phase|stage|step)|(?:phase|stage|step) (?:one|two|three|four|1|2|3|4|i|ii|iii)|` +
    `what (?:is|'s|are|does) (?:\\S+ ){0,4}${TEXT}(?: (?:say|include|involve|contain|provide|entail))?|what (?:the|this) (?:\\S+ )?${TEXT} (?:says|includes|involves|contains|entails)|` +
    `(?:the )?(?:key|main) (?:points|terms|provisions|elements)(?: of the (?:\\S+ )?${TEXT})?|(?:the )?terms of the (?:\\S+ )?${TEXT})$`,
);

/** Opens a section at a heading that announces terms, and closes it at any other. */
export function followExplained(state: ExplainedTerms, { words }: Sentence, isHeading: boolean): void {
  const last = words[words.length - 1].text;
  const isMarked = /^[?:]$/.test(last);
  const announces = HEADING.test(phraseOf(words, 0, isMarked ? words.length - 1 : words.length));
  if (announces) state.isOpen = true;
  else if (isHeading) state.isOpen = false;
}

/** What a side will do, told below such a heading and on nobody's word, as a term. */
export function asExplained({ isOpen }: ExplainedTerms, scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { words, groups } = scene;
  const main = groups.find(({ form }) => form === "finite");
  const isToBe = main !== undefined && (main.modal === "will" || words[main.from].lower === "will");
  if (!isOpen || !isToBe || words.some(isQuoteMark)) return drafts;
  if (drafts.some(({ chain }) => chain.length > 0)) return drafts;
  if (drafts.every(({ kind }) => kind === "role")) return [...drafts, ...wholeTerm(scene)];
  return drafts.map((draft) =>
    (draft.kind === "incident" || draft.kind === "position") && isOfSides(scene, draft)
      ? { ...draft, kind: "provision", rule: "provision-explained", cue: null, stance: "neutral", modality: "asserted" }
      : draft,
  );
}

function isOfSides({ discourse }: Scene, { actors }: Pick<Draft, "actors">): boolean {
  return (
    actors.length > 0 && actors.every((name) => !isAnonymous(name) && personNamed(discourse.cast, name) === undefined)
  );
}

/** "Kenya will have to withdraw its forces from the towns.": a sentence in which nothing else was found. */
function wholeTerm(scene: Scene): readonly Draft[] {
  const { words, groups, discourse, sentence } = scene;
  const main = groups.find(({ form }) => form === "finite");
  const subject = main === undefined ? null : subjectBefore(words, main, 0);
  if (subject === null || subject.isRelative) return [];
  const actors = resolvePhrase(discourse, sentence, subject.head, true);
  if (!isOfSides(scene, { actors })) return [];
  const whole = { from: 0, to: trimEnd(scene, 0, words.length) };
  return [
    {
      kind: "provision",
      ...whole,
      rule: "provision-explained",
      cue: null,
      content: whole,
      chain: [],
      actors,
      counterparts: [],
      stance: "neutral",
      modality: "asserted",
    },
  ];
}
