// What "and" joins to a clause of time, cause or condition rather than to the main clause before it.

import { FORCES } from "../events/frame-words.ts";
import type { Clause } from "./segments.ts";
import type { Word } from "./words.ts";

const CONDITION_LEADS: ReadonlySet<string> = new Set("if unless until once provided providing when after".split(" "));

/** "would sign only if Kenya left the hills and the parliament backed the text": what "and" joins to a clause of condition, in its tense. */
export function goesOnCondition(clauses: readonly Clause[], c: number, head: Clause): boolean {
  const here = clauses[c];
  const before = clauses[c - 1];
  return (
    here.lead === "and" &&
    before.link === "subordinate" &&
    CONDITION_LEADS.has(before.lead) &&
    (head.group.modal !== null || head.group.isFuture) &&
    here.group.modal === null &&
    !here.group.isFuture &&
    before.group.modal === null &&
    before.group.isPast === here.group.isPast
  );
}

/** "left a day after Norway closed the port | and demanded a vote": without a comma, the deed goes on with the nearest doer. */
export function goesOnAside(words: readonly Word[], clauses: readonly Clause[], c: number): boolean {
  const { link, lead, from, group } = clauses[c];
  const before = clauses[c - 1];
  if (link !== "elided" || lead !== "and" || words[from - 2]?.text === "," || before?.link !== "subordinate")
    return false;
  if (before.subject === null || !/^(?:after|before|since|because|once|when)$/.test(before.lead)) return false;
  if (group.isPast !== before.group.isPast || group.modal !== null || before.group.modal !== null) return false;
  const doer = words[before.subject.head.to - 1];
  return doer.tag.startsWith("PROPN") || doer.lower === "they" || FORCES.has(doer.lower);
}
