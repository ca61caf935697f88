// What is joined to a duty just read goes on with it, where the second verb has nothing but the first one's "must".
// Weakness: two duties on different matters, joined by "and", are one claim.

import { phrasePattern } from "../frames/phrase-pattern.ts";
import type { Draft, Proposition } from "./draft.ts";

const RATIFIED = phrasePattern(
  / (?:approved|ratified|endorsed|signed|countersigned|confirmed|adopted|cleared|authori[sz]ed|passed) (?:off )?(?:by|in) /,
);

/** "must lay down their arms | and leave the town", "must be drafted | and then endorsed by the council": one demand, or one rule of procedure. */
export function goesOnDuty(p: Proposition, before: Draft | undefined): Draft | null {
  const { group, clause, scene } = p;
  if (clause.link !== "elided" || before === undefined || before.to > p.from || p.from - before.to > 3) return null;
  if (group.modal !== "must" || !/^(?:position-must|condition-procedure)$/.test(before.rule)) return null;
  const joined = { ...before, to: p.to, content: { from: before.content?.from ?? before.from, to: p.to } };
  return group.isPassive && RATIFIED.test(p.phrase, scene.met)
    ? { ...joined, kind: "condition", rule: "condition-procedure", stance: "conditional", modality: "asserted" }
    : joined;
}
