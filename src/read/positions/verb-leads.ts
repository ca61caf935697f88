// Which word leads in what somebody wants or refuses: "called | for", "appealed on Monday | to", "turned it | down".

import type { Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { isSign, phraseOf } from "../frames/words.ts";
import type { PositionVerb } from "./position-verbs.ts";

/** Verbs whose particle may stand behind their object: "ruled the idea out", "turned it down". */
const SEPARABLE: ReadonlySet<string> = new Set("rule turn brush shrug wave".split(" "));
const APART: ReadonlySet<string> = new Set("out down aside off away".split(" "));

/**
 * The word that leads in what is wanted: the next one, or the one behind an adverb or a day where the verb needs a lead ("called again for",
 * "appealed on Monday to", "pushed in private for").
 */
export function leadOf({ scene: { words }, group, to }: Proposition, readings: readonly PositionVerb[]): string {
  const next = words[group.to]?.lower ?? "";
  if (group.isPassive || readings.some(({ particles }) => particles === undefined || particles.includes(next)))
    return next;
  let at = group.to;
  const end = Math.min(to, group.to + 6);
  while (at < end) {
    const { tag, lower } = words[at];
    if (
      at > group.to &&
      readings.some(({ particles, modality }) => modality === "sought" && particles?.includes(lower) === true)
    )
      return lower;
    // "pushed back hard for": against something, whatever follows.
    if (at === group.to && AWAY.has(lower)) break;
    if (tag === "ADV" || LASTING.has(lower)) at++;
    else if (
      /^(?:on|by|in|at|from|over|during)$/.test(lower) &&
      at + 1 < end &&
      /^(?:NOUN|PROPN|DET|ADJ|NUM|PRON:poss)/.test(words[at + 1].tag)
    ) {
      at += 2;
      while (at < end && /^(?:NOUN|PROPN|NUM|ADJ)/.test(words[at].tag)) at++;
    } else break;
  }
  return next;
}
const AWAY: ReadonlySet<string> = new Set(["back", "off", "away", "out"]);
const LASTING: ReadonlySet<string> = new Set(
  "last this next week month year yesterday today earlier hard publicly again repeatedly".split(" "),
);

/** Where the particle of such a verb stands behind a short object; -1 where none does. */
export function particleBehind({ scene: { words }, group, to }: Proposition): number {
  if (!SEPARABLE.has(group.lemma) || group.isPassive) return -1;
  for (let i = group.to + 1; i < Math.min(to, group.to + 9); i++) {
    const { lower, tag } = words[i];
    if (isSign(words[i]) || /^(?:VERB:fin|VERB:past|AUX|SCONJ)/.test(tag)) return -1;
    if (!APART.has(lower)) continue;
    // "turned the lorry down a lane": a preposition.
    return /^(?:DET|PRON|NOUN|ADJ)/.test(words[i + 1]?.tag ?? "") ? -1 : i;
  }
  return -1;
}

/** "suggested that the rebels wait": a bare verb behind "that" asks for it, though of others only. */
export function isAskedOfOthers({ scene: { words }, group, to }: Proposition): boolean {
  if (!group.isPast || /^(?:it|he|she|they|we|i)$/.test(words[group.to + 1]?.lower ?? "")) return false;
  for (let i = group.to + 2; i < Math.min(to, group.to + 10); i++)
    if (/^(?:VERB|AUX)/.test(words[i].tag))
      // "give" behind a name in the singular is taken for "gives".
      return (
        /:(?:base|fin)$/.test(words[i].tag) ||
        words[i].lower === "should" ||
        (words[i].tag === "VERB:fin-s" && words[i].lower === words[i].lemma)
      );
  return false;
}

const MISDEEDS = phrasePattern(
  /^ (?:“ )?(?:\S+ ){0,4}?(?:acts?|crimes?|atrocit(?:y|ies)|massacres?|murders?|genocide|suicide|violations?|breach(?:es)?|abuses?|offences?|offenses?|errors?|mistakes?|blunders?|sins?|fraud|perjury|treason|aggressions?|outrages?|excesses|rapes?|torture|theft|wrongs?|infringements?|infractions?|killings?) /,
);

/** "committed a massacre": what one commits is no promise. */
export function isMisdeed({ scene, group, to }: Proposition): boolean {
  return (
    !group.isPassive && group.lemma === "commit" && MISDEEDS.test(` ${phraseOf(scene.words, group.to, to)} `, scene.met)
  );
}
