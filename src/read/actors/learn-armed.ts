// Which bodies of a text are armed movements, as far as it says so: a front or an army shows it by its name, a union, a council or a
// congress only by what it is called: "the Lake Union, a rebel group,", "rebels of the Lake Union", "Lake Union fighters".

import type { Sentence, Word } from "../frames/words.ts";
import type { NameMention } from "./cast.ts";

/** Those who fight for a movement. */
const FIGHTERS: ReadonlySet<string> = new Set(
  "rebels insurgents guerrillas guerillas fighters militants militiamen gunmen paramilitaries separatists jihadists combatants".split(
    " ",
  ),
);

/** What a movement is called that has arms. */
const ARMED_GROUP =
  /\b(?:rebel|rebels|armed|insurgent|insurgents|guerrilla|guerrillas|guerilla|militia|militias|militant|militants|paramilitary|separatist|separatists|jihadist|jihadists|fighters)$/;
const GROUPS =
  /^(?:group|movement|force|army|organisation|organization|faction|coalition|alliance|outfit|front|network|wing|umbrella)s?$/;

/** Longest description behind a comma, in words. */
const DESCRIPTION = 9;

/** The names of bodies that a text calls rebels, guerrillas, a militia or an armed group. */
export function learnArmed(
  sentences: readonly Sentence[],
  mentions: readonly (readonly NameMention[])[],
): ReadonlySet<string> {
  const armed = new Set<string>();
  for (const [s, { words }] of sentences.entries())
    for (const mention of mentions[s])
      if (mention.kind === "body" && mention.by === "name" && isCalledArmed(words, mention)) armed.add(mention.name);
  return armed;
}

function isCalledArmed(words: readonly Word[], { from, to }: NameMention): boolean {
  // "Lake Union fighters"
  if (FIGHTERS.has(words[to]?.lower ?? "")) return true;
  const start = words[from - 1]?.lower === "the" ? from - 1 : from;
  // "rebels of the Lake Union", "fighters from the Lake Union"
  if (/^(?:of|from)$/.test(words[start - 1]?.lower ?? "") && FIGHTERS.has(words[start - 2]?.lower ?? "")) return true;
  // "the rebel group Lake Union", "the Lake Union rebel movement"
  if (start === from && isArmedGroup(words, from - 1)) return true;
  if (isArmedGroup(words, to) || isArmedGroup(words, to + 1)) return true;
  // "the Lake Union (LU), the country's main rebel group,"
  const comma = words[to]?.text === "(" && words[to + 2]?.text === ")" ? to + 3 : to;
  if (words[comma]?.text !== "," || !/^(?:an?|the|one)$/.test(words[comma + 1]?.lower ?? "")) return false;
  for (let i = comma + 2; i < Math.min(words.length, comma + DESCRIPTION); i++) {
    if (words[i].text === "," || words[i].tag === "PRON:relative" || words[i].tag.startsWith("VERB:past")) return false;
    if (isArmedGroup(words, i) || /^(?:militia|guerrillas|insurgency)$/.test(words[i].lower)) return true;
  }
  return false;
}

/** True at "group" in "rebel group", "armed separatist movement". */
function isArmedGroup(words: readonly Word[], i: number): boolean {
  return GROUPS.test(words[i]?.lower ?? "") && ARMED_GROUP.test(words[i - 1]?.lower ?? "");
}
