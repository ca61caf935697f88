// Clauses whose words tell of nothing that has been: what is aimed at ("the goal of reaching a deal"), what a noun wants ("a demand that
// the forces be merged"), what is not known ("It is not clear if they will drop it"), and what may come ("after a deal is reached").
// The second look for events asks this of every clause before it reads one. Weakness: only the word before the clause is looked at.

import { wordList } from "../../kit/word-list.ts";
import type { Scene } from "../assembly/draft.ts";
import { phraseOf } from "../frames/words.ts";
import type { EventClause } from "./event-clauses.ts";

/** True for a clause that is only aimed at, wanted, not known or still to come. */
export function isOnlyMeant(scene: Scene, clause: EventClause): boolean {
  return (
    isAimedAt(scene, clause) ||
    isWantedByNoun(scene, clause) ||
    isStillToCome(scene, clause) ||
    isUnknown(scene, clause)
  );
}

const AIMS = wordList(
  `goal goals objective objectives aim aims purpose hope hopes intention intentions idea prospect prospects possibility chance chances
  condition conditions precondition draft document text date deadline timetable plan venue ceremony basis mandate option dream vision task way ways means view likelihood risk threat formula point verge brink cusp`,
);

/** "with the goal of | reaching a deal", "as a condition of resuming talks", "wanted to discuss aid before engaging in talks" */
function isAimedAt({ words, groups }: Scene, { group }: EventClause): boolean {
  if (group.form !== "ing") return false;
  const lead = words[group.from - 1]?.lower ?? "";
  const noun = words[group.from - 2]?.lower ?? "";
  if (/^(?:of|for|to|towards?)$/.test(lead) && AIMS.has(noun)) return true;
  if (/^(?:at|towards?)$/.test(lead) && /^(?:aim|work|strive|push|head|move|gear|lead)/.test(noun)) return true;
  if (lead !== "before" && lead !== "without") return false;
  // "wanted to settle it before talking", but "left Vell to see her before flying home on Monday"
  const around = groups.findLast((each) => each.to < group.from);
  if (around === undefined) return false;
  const main = around.form === "to" ? groups.findLast((each) => each.to <= around.from) : around;
  return main !== undefined && (main.modal !== null || main.isFuture || WANTS.has(main.lemma));
}

const WANTS = wordList("want demand insist ask need require prefer urge seek refuse wish");

const DEMANDS = wordList(
  `demand demands call calls request requests insistence proposal proposals suggestion suggestions condition conditions plea pleas appeal appeals
  wish requirement recommendation recommendations`,
);

/** "rejected a demand that | the forces be merged", "a call that the rebels disarm": what a noun of wanting leads in. */
function isWantedByNoun({ words }: Scene, { group, subject, lead }: EventClause): boolean {
  const from = subject?.from ?? group.from;
  if (lead !== "that" || words[from - 1]?.lower !== "that" || !DEMANDS.has(words[from - 2]?.lower ?? "")) return false;
  return group.modal !== null || !/^(?:VERB|AUX):(?:past|fin-s)$/.test(words[group.from].tag);
}

/** "once a deal is reached", "in the days after an accord is signed": a present passive behind such a word tells of nothing that has been. */
export function isStillToCome({ words }: Scene, { group, lead }: Pick<EventClause, "group" | "lead">): boolean {
  if (!/^(?:when|once|before|after|until|till|if|unless|whenever|whether)$/.test(lead)) return false;
  return (
    group.isPassive &&
    !group.isPast &&
    !group.isPerfect &&
    group.modal === null &&
    /^(?:is|are|be)$/.test(words[group.from].lower)
  );
}

const NOT_KNOWN =
  / (?:clear|unclear|known|unknown|certain|uncertain|sure|unsure|decided) (?:if|whether) (?:that|this|it) (?:means?|meant) (?:that )?$/;

/** "It was not clear if that meant that | the rebels would drop it" */
function isUnknown({ words }: Scene, { group, subject }: EventClause): boolean {
  const from = subject?.from ?? group.from;
  return NOT_KNOWN.test(` ${phraseOf(words, Math.max(0, from - 8), from)} `);
}
