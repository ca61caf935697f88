// Participles that take up the auxiliary of a passive before them: "will be initialled in Halm and signed in Ostrel" tells of no signing
// that has been. Weakness: one with an object of its own ("given the maps") is left alone.

import { SAYING } from "../speakers/cues.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Word } from "./words.ts";

/** "will be initialled in Halm | and signed in Vell": the second participle lies ahead too. */
export function sharedAuxiliary(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  at: number,
): VerbGroup {
  const first = groups[at - 1];
  if (first === undefined || !goesOn(words, first, group)) return group;
  const { modal, isFuture, isNegated, isPast, isPerfect } = first;
  return { ...group, form: "finite", isPassive: true, isPast, isPerfect, modal, isFuture, isNegated };
}

/** "The text will be initialled, he said, and | signed in Vell": true for a participle that goes on from before who says so. */
export function isAheadOfSaying(words: readonly Word[], groups: readonly VerbGroup[], at: number): boolean {
  const first = groups[at - 2];
  if (first === undefined || !SAYING.has(groups[at - 1].lemma) || !goesOn(words, first, groups[at])) return false;
  return first.isFuture || first.modal !== null;
}

/** True for a participle joined to a passive whose auxiliary looks ahead or denies: "would be freed | and flown home", "not freed | or moved". */
function goesOn(words: readonly Word[], first: VerbGroup, { from, to, lemma }: VerbGroup): boolean {
  if (!first.isPassive || first.form !== "finite") return false;
  if (to !== from + 1 || !/^VERB:(?:part|past)$/.test(words[from].tag) || SAYING.has(lemma)) return false;
  // "should be returned and set Friday as the day": with an object of its own.
  if (/^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)/.test(words[to]?.tag ?? "")) return false;
  const joint = words[words[from - 1]?.lower === "then" ? from - 2 : from - 1]?.lower ?? "";
  return first.isFuture || first.modal !== null ? /^(?:and|or)$/.test(joint) : first.isNegated && joint === "or";
}
