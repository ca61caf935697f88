// What an accord promised and nobody ever set up: "The council, promised in the accord, has never been created". The accord is kept in
// part, whatever else stands of it, and the clause is no term of its text. Weakness: any promise in the sentence counts for an accord.

import { wordList } from "../../kit/word-list.ts";
import type { Draft, Proposition } from "../assembly/draft.ts";
import { phraseOf } from "../frames/words.ts";
import { agreement, spokeOfAccord, wordsAfter } from "./accord-drafts.ts";
import { isPersonNamed } from "./event-phrases.ts";

const BUILDS = wordList(
  "set create establish form found launch constitute come materialise materialize see appear build",
);
const PROMISED =
  / (?:accords?|agreements?|deal|pact|treaty|settlement|promised|pledged|foresees?|foreseen|foresaw|envisaged|envisages|agreed|provided for) /;

/** "The council, promised in the accord, has never been set up", "has yet to see the light of day": an accord kept in part. */
export function neverBuilt(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!BUILDS.has(group.lemma) || p.subjects.some((name) => isPersonNamed(p, name))) return null;
  const isYet = / (?:has|have|had) yet to /.test(p.phrase);
  const isNever = group.isPerfect && (group.isNegated || / (?:none|neither|nothing|never) /.test(p.phrase));
  if (!isYet && !isNever) return null;
  const after = wordsAfter(p);
  const fits =
    group.lemma === "come"
      ? /^ (?:about|into being|to pass|into existence) /.test(after)
      : group.lemma === "see"
        ? after.startsWith(" the light ")
        : group.isPassive || /^(?:materiali[sz]e|appear)$/.test(group.lemma);
  if (!fits) return null;
  const isOfAccordHere =
    PROMISED.test(` ${phraseOf(scene.words, 0, scene.words.length)} `) || (group.lemma === "come" && spokeOfAccord(p));
  return isOfAccordHere ? agreement(p, "accord-unbuilt", { stance: "mixed", modality: "asserted" }, []) : null;
}
