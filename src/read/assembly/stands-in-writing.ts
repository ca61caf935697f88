// "Kenya issued a statement rejecting the plan", "The Union adopted a resolution calling for a truce": what a text that somebody puts out
// says, in a participle behind it, is that somebody's stand. A statement to the press is nothing but its content; of a resolution or a
// joint declaration the step is told too.
// Weakness: only participles of taking sides and of judging are read, "outlining", "detailing" and the like are not.

import { wordList } from "../../kit/word-list.ts";
import { WRITINGS } from "../frames/list-commas.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SPEECH_ACTS } from "../speakers/cues.ts";
import type { Scene } from "./draft.ts";

const PUTS_OUT = wordList("issue release publish circulate post send write deliver adopt pass approve sign");
const STEPS = wordList("adopt pass approve sign");
const TEXTS: ReadonlySet<string> = new Set([...WRITINGS, ..."message appeal resolution motion".split(" ")]);

/** The stands that a text says, one for each participle, with what each takes; and whether putting the text out is a step of its own. */
export type WrittenStands = {
  readonly stands: readonly (VerbGroup & { readonly end: number })[];
  readonly isStep: boolean;
};

/** The participles behind the text that a verb puts out; null where there are none. */
export function standsInWriting({ words, groups }: Scene, group: VerbGroup, range: WordRange): WrittenStands | null {
  if (!PUTS_OUT.has(group.lemma) || group.isPassive || group.isNegated || group.form !== "finite") return null;
  const first = groups.findIndex((each) => each.from >= group.to);
  if (first < 0 || groups[first].to > range.to || !isStand(groups[first])) return null;
  const behind = words.slice(group.to, groups[first].from);
  if (
    !behind.some(({ lower }) => TEXTS.has(lower)) ||
    behind.some(({ tag, lower }) => tag === "SCONJ" || lower === "that")
  )
    return null;
  const stands = [groups[first]];
  // "rejecting the map and calling for talks"
  for (const each of groups.slice(first + 1)) {
    if (each.to > range.to || each.form === "finite") break;
    const lead = words[each.from - 1];
    if (isStand(each) && (lead.text === "," || lead.lower === "and" || lead.lower === "but")) stands.push(each);
  }
  const ends = stands.map((_, i) => (i + 1 < stands.length ? beforeJoint(words, stands[i + 1].from) : range.to));
  return { stands: stands.map((stand, i) => ({ ...stand, end: ends[i] })), isStep: STEPS.has(group.lemma) };
}

function isStand({ form, lemma }: VerbGroup): boolean {
  return form === "ing" && (POSITION_VERBS.has(lemma) || SPEECH_ACTS.has(lemma));
}

/** Where what stands before "and", "but" or a comma ends. */
function beforeJoint(words: Scene["words"], from: number): number {
  let end = from;
  while (/^(?:,|and|but)$/.test(words[end - 1].lower)) end--;
  return end;
}
