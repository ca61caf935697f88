// Shared by the readers of terms (told-terms.ts and its neighbours): a term over the clause, and questions about its words.

import { wordList } from "../../kit/word-list.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phraseOf, type Word } from "../frames/words.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { isPersonal, orParties } from "./frame-actors.ts";
import { TERM_REMOVED } from "./frame-words.ts";

/** Verbs of taking something upon oneself by an accord. */
export const TAKES_ON = wordList(
  "undertake pledge promise commit renounce forswear waive forgo vow agree bind recognise recognize guarantee",
);

/** Words that say of a thing that it is not in a text. */
export const LACKING = / (?:no|nothing|anything|neither|not a|not one|not any|scant|little) /;
export const NO_LONGER = / no longer /;

/** A term over the whole clause, of its own subject where that is a party, else of whom it names behind its verb, else of the parties. */
export function term(p: Proposition, rule: string, modality: Draft["modality"] = modalityOfText(p)): Draft {
  const after = namesIn(p.scene, { from: p.group.to, to: p.to });
  const own = p.subjects.length > 0 && isPersonal(p) ? p.subjects.slice(0, 1) : [];
  const draft = draftOf(p, "provision", rule, {
    actors: own.length > 0 ? own : orParties(p, after.slice(0, 1)),
    modality,
  });
  const from = Math.min(p.from, nowhere(p) < 0 ? p.from : nowhere(p));
  return from === draft.from ? draft : { ...draft, from, content: { from, to: draft.to } };
}

/** The modality of what a text says or does by the verb of a clause: "contains no map" tells of a term that is not there. */
export function modalityOfText(p: Proposition): Draft["modality"] {
  const { group, phrase, scene } = p;
  const { words } = scene;
  if (NO_LONGER.test(phrase)) return "cancelled";
  const subjectOpens = p.subject === null ? "" : words[p.subject.from].lower;
  if (
    group.isNegated ||
    /^(?:neither|none|nothing|no|nowhere|nobody)$/.test(subjectOpens) ||
    nowhere(p) >= 0 ||
    / nowhere /.test(phrase)
  )
    return "denied";
  if (group.isPassive || group.modal !== null) return "asserted";
  if (TERM_REMOVED.has(group.lemma) && !/^(?:leave|take)$/.test(group.lemma)) return "cancelled";
  // "allow no foreign bases": a ban that is there.
  if (/^(?:allow|permit|tolerate|admit|host|keep|station)$/.test(group.lemma)) return "asserted";
  let at = group.to;
  while (ALMOST.has(words[at]?.lower ?? "")) at++;
  return /^(?:no|nothing|neither)$/.test(words[at]?.lower ?? "") ? "denied" : "asserted";
}

/** "almost nothing", "next to nothing" */
const ALMOST = wordList("almost nearly next to virtually practically absolutely");

/** "Nowhere does the paper mention the islands": the word with which a turned clause denies; -1 where there is none. */
export function nowhere({ subject, scene: { words } }: Proposition): number {
  if (subject === null || !/^(?:do|does|did|is|are)$/.test(words[subject.from - 1]?.lower ?? "")) return -1;
  for (let i = subject.from - 2; i >= Math.max(0, subject.from - 8); i--) if (words[i].lower === "nowhere") return i;
  return -1;
}

/** The words between two word numbers in lower case. */
export function saidBetween(words: readonly Word[], from: number, to: number): string {
  return phraseOf(words, Math.max(0, from), to);
}

/** True for a verb of wanting or refusing with the word it needs behind it. */
export function takesSide({ scene: { words }, group }: Proposition): boolean {
  const next = words[group.to]?.lower ?? "";
  return (
    POSITION_VERBS.get(group.lemma)?.some(({ particles }) => particles === undefined || particles.includes(next)) ===
    true
  );
}

/** The lists asked for so far: each is written out where it is asked, once for all. */
const LISTED = new Map<string, ReadonlySet<string>>();

/** Signs behind which a thought begins anew. */
export const BREAKS: ReadonlySet<string> = new Set([";", ":", "—", "“", "”", '"']);

/** True where the subject opens with one of the words given. */
export function isOf({ scene: { words }, subject }: Proposition, pronouns: string): boolean {
  if (subject === null) return false;
  let listed = LISTED.get(pronouns);
  if (listed === undefined) LISTED.set(pronouns, (listed = wordList(pronouns)));
  return listed.has(words[subject.from].lower);
}
