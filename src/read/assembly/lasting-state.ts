import { clausesOf, headClause } from "./claim-clause.ts";
import type { Word } from "../frames/words.ts";
import type { Draft, Scene } from "./draft.ts";

// "Since March" reaches up to now for what came about again and again, or is counted up to now: "six raids since March", "forty have
// been killed since". What began then and has lasted ("the port has been closed since March") came about once, on the day it began.
// Weakness: lasting is told by the verb from lists; a verb of neither list counts as a deed.

/** "Rebels have held the port since April": doing it is lasting. */
const LASTING: ReadonlySet<string> = new Set(
  "hold control occupy govern rule lead head chair run act serve observe respect keep stand remain stay lie sit rest hang last own possess live belong preside command stall lapse patrol police guard monitor supervise administer man oversee".split(
    " ",
  ),
);

/** "Marines have been stationed there since March": it was done once and has lasted. */
const LASTING_WHEN_DONE: ReadonlySet<string> = new Set(
  "station deploy base garrison suspend freeze stall halt interrupt pause deadlock close shut block blockade besiege encircle surround seal lock bar ban prohibit outlaw forbid exclude keep hold detain imprison jail intern occupy control govern rule observe respect displace uproot split divide partition paralyse paralyze ground abandon strand trap isolate empty install entrust lead head chair run command mandate separate".split(
    " ",
  ),
);

/** "closed four times since May", "shelled daily since May": how often makes deeds of it. */
const AGAIN: ReadonlySet<string> = new Set(
  "times twice daily nightly weekly monthly repeatedly regularly often again frequently sporadically periodically".split(
    " ",
  ),
);

/** "the first talks since May", "the worst since 2014": measured against the past, no state. */
const isMeasure = ({ lower, tag }: Word): boolean =>
  /^(?:first|only|worst|best|most|least)$/.test(lower) || (tag === "ADJ" && lower.endsWith("est"));

/** "closed four times since May", "the first talks since May" */
export function isCounted(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (AGAIN.has(words[i].lower) || isMeasure(words[i])) return true;
  return false;
}

/** "the first talks between the two | since May": the day of the one before, not of the talks. */
export function isMeasuredSince(words: readonly Word[], at: number): boolean {
  let since = at;
  while (since > at - 12 && since > 0 && words[since].lower !== "since") since--;
  if (words[since].lower !== "since") return false;
  for (let i = since - 1; i >= 0 && i > since - 12 && !/^(?:VERB:(?:past|fin)|AUX|PUNCT)/.test(words[i].tag); i--)
    if (words[i].lower === "first" || (words[i].tag === "ADJ" && /[^tr]est$|orst$/.test(words[i].lower))) return true;
  return false;
}

/** Whether a claim tells a state that began on the day that stands at word `at` behind "since", rather than what has come about from then on. */
export function isLastingState(scene: Scene, draft: Draft, at: number): boolean {
  const { words } = scene;
  const own = headClause(scene, draft);
  const group = own < 0 ? null : clausesOf(scene).clauses[own].group;
  if (group === null) return false;
  // "the 14 raids since March were filmed": what is counted by a noun.
  let since = at;
  while (since > at - 6 && since > 0 && words[since].lower !== "since") since--;
  if (since < group.from && words[since - 1]?.tag.startsWith("NOUN")) return false;
  const behind = words.findIndex(({ text }, i) => i > at && /^[,;:.]$/.test(text));
  if (isCounted(words, Math.min(draft.from, at), behind < 0 ? words.length : behind)) return false;
  // "There have been six raids since March": what there has been is counted.
  if (group.lemma === "be") return words[group.from - 1]?.lower !== "there";
  if (group.isNegated) return false;
  // "held in Torvik since March", but "the six talks held since March"
  if (group.isPassive || group.form === "part")
    return (
      (LASTING_WHEN_DONE.has(group.lemma) && !(group.lemma === "hold" && draft.kind === "meeting")) ||
      (group.lemma === "cut" && words[group.to]?.lower === "off")
    );
  // "has held talks twice", "has led six raids": what is done again and again has a number or is a meeting.
  return LASTING.has(group.lemma) && draft.kind !== "meeting"
    ? words[group.to]?.tag !== "NUM"
    : draft.kind === "meeting" && STANDING.has(group.lemma);
}

/** "The table has stood empty since May": a round that does not go on. */
const STANDING: ReadonlySet<string> = new Set("stand remain stay lie rest hang stall lapse".split(" "));

/** "Soldiers captured in May are still in its hands": who is held is held now. */
export function isCaptiveNow(scene: Scene, clause: number): boolean {
  const { clauses } = clausesOf(scene);
  const { hanging, parent, group } = clauses[clause];
  if (hanging !== "participle" || group === null || parent < 0) return false;
  const main = clauses[parent].group;
  return CAPTURING.has(group.lemma) && main !== null && !main.isPast && BEING.has(main.lemma);
}

const CAPTURING: ReadonlySet<string> = new Set("capture seize take detain abduct kidnap arrest jail".split(" "));
const BEING: ReadonlySet<string> = new Set("be remain stay hold".split(" "));
