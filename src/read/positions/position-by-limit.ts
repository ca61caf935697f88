// Stands by what cannot be: what nobody may ask of the speaker, and what may not be changed.
// Weakness: who says so is taken to be the one who will not have it; an expert's opinion of the law would read the same.

import { isAnonymous } from "../../domain/actor.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseOf } from "../frames/words.ts";

const FORCES_US =
  /^ (?:ask|expect|force|compel|require|demand|oblige|tell|order|make|push|press|pressure|want|forbid|prevent|deny) (?:of |from )?(?:us|me|our|my) /;

/** “They cannot ask us to give up our name”: what nobody may ask of the speaker. */
export function byForcing(p: Proposition): Draft | null {
  const { group, subject, speech, scene } = p;
  if (speech === null || speech.speaker.length === 0 || subject === null || !/^(?:can|could)$/.test(group.modal ?? ""))
    return null;
  const isNobody = [subject.from, subject.from - 1].some((at) =>
    /^(?:no|nobody|none)$/.test(scene.words[at]?.lower ?? ""),
  );
  if (!group.isNegated && !isNobody) return null;
  if (!FORCES_US.test(` ${phraseOf(scene.words, group.main, p.to)} `)) return null;
  return draftOf(p, "position", "position-no-way", { actors: speech.speaker, stance: "opposes" });
}

const REWRITTEN: ReadonlySet<string> = new Set(
  "amend rewrite revise alter modify redraft redraw edit adapt".split(" "),
);

/** "said the law could not be amended for one party": whoever says so of a text refuses to have it changed. */
export function byFixed({ group, speech, ...p }: Proposition): Draft | null {
  if (speech === null || !group.isPassive || !group.isNegated || !REWRITTEN.has(group.lemma)) return null;
  if (!/^(?:can|could|will|would)$/.test(group.modal ?? "") || group.isPerfect) return null;
  if (speech.speaker.every(isAnonymous)) return null;
  return draftOf({ ...p, group, speech }, "position", "position-will-not", {
    actors: speech.speaker,
    stance: "opposes",
  });
}
