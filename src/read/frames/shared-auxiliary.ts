// Verbs that take up the auxiliary before them: "will be initialled in Halm and signed in Ostrel" tells of no signing that has been, "will
// let the wounded leave, and open the crossing" of no opening. Weakness: a participle with an object of its own ("given the maps") is
// left alone.

import { SAYING } from "../speakers/cues.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Word } from "./words.ts";

/** "will be initialled in Halm | and signed in Vell", "will withdraw | and open the port": the second verb lies ahead too. */
export function sharedAuxiliary(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  at: number,
): VerbGroup {
  const active = sharedModal(words, groups, group, at);
  if (active !== null) return active;
  if (at === 0 || !isParticiple(words, group)) return group;
  const first = sharedAuxiliary(words, groups, groups[at - 1], at - 1);
  if (!goesOn(words, first, group)) return group;
  const { modal, isFuture, isNegated, isPast, isPerfect } = first;
  return { ...group, form: "finite", isPassive: true, isPast, isPerfect, modal, isFuture, isNegated };
}

/** "must lay down its arms | and leave the town": a bare verb joined to one with a modal; null for any other. */
function sharedModal(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  group: VerbGroup,
  at: number,
): VerbGroup | null {
  const { from, main, lemma, form, modal } = group;
  if (form !== "finite" || modal !== null || main !== from || words[from].lower !== lemma) return null;
  if (!/^VERB:(?:base|fin)$/.test(words[from].tag)) return null;
  const joint = /^(?:then|also)$/.test(words[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  if (!/^(?:and|or)$/.test(words[joint]?.lower ?? "")) return null;
  const isApart = words[joint - 1]?.text === ",";
  const last = groups[at - 1];
  // "agreed to announce a truce | and go on with the talks"
  const around = groups.slice(0, Math.max(0, at - 1)).findLast((each) => each.form === "finite");
  if (!isApart && last?.form === "to" && words[from].tag === "VERB:base" && PROMISES.has(around?.lemma ?? ""))
    return { ...group, form: "to", isNegated: last.isNegated };
  let before = at - 1;
  // "will let them leave, and open the port": behind a comma it goes on past the infinitive.
  while (isApart && before >= 0 && groups[before].form !== "finite") before--;
  const first = groups[before];
  if (first === undefined || first.form !== "finite" || first.modal === null || first.isPassive || first.isPerfect)
    return null;
  // "They say the army will leave and want guarantees": theirs.
  if (groups.slice(0, before).some((each) => each.form === "finite" && isPlainPresent(words, each))) return null;
  return {
    ...group,
    modal: first.modal,
    isFuture: first.isFuture,
    isNegated: first.isNegated && words[joint].lower === "or",
  };
}

/** Verbs of taking something on, all of which lies ahead. */
const PROMISES: ReadonlySet<string> = new Set(
  "agree pledge promise vow undertake commit decide offer consent refuse plan intend".split(" "),
);

function isPlainPresent(words: readonly Word[], { from, modal }: VerbGroup): boolean {
  return modal === null && /:(?:fin|base)$/.test(words[from].tag);
}

function isParticiple(words: readonly Word[], { from, to }: VerbGroup): boolean {
  return to === from + 1 && /^VERB:(?:part|past)$/.test(words[from].tag);
}

/** "The text will be initialled, he said, and | signed in Vell": true for a participle that goes on from before who says so. */
export function isAheadOfSaying(words: readonly Word[], groups: readonly VerbGroup[], at: number): boolean {
  const first = groups[at - 2];
  if (first === undefined || !SAYING.has(groups[at - 1].lemma) || !goesOn(words, first, groups[at])) return false;
  return first.isFuture || first.modal !== null;
}

/** True for a participle joined to a passive whose auxiliary looks ahead or denies: "would be freed | and flown home", "not freed | or moved". */
function goesOn(words: readonly Word[], first: VerbGroup, { from, to, lemma }: VerbGroup): boolean {
  // "must be prepared and approved": the first taken for an adjective.
  const isPassive = first.isPassive || (first.lemma === "be" && words[first.to]?.lower.endsWith("ed") === true);
  if (!isPassive || first.form !== "finite") return false;
  if (to !== from + 1 || !/^VERB:(?:part|past)$/.test(words[from].tag) || SAYING.has(lemma)) return false;
  // "should be returned and set Friday as the day": with an object of its own.
  if (/^(?:DET|PRON|NOUN|PROPN|NUM|ADJ)/.test(words[to]?.tag ?? "")) return false;
  const isThen = words[from - 1]?.lower === "then";
  const joint = words[isThen ? from - 2 : from - 1]?.lower ?? "";
  return first.isFuture || first.modal !== null
    ? /^(?:and|or)$/.test(joint) || (isThen && joint === ",")
    : first.isNegated && joint === "or";
}
