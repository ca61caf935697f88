// A party that leaves talks takes a stand on them; no meeting is told: "walked out of the talks", "has pulled out of the negotiations".
// Weakness: a person who "walked out of" a hall for a breath of air is taken to have had enough.

import { wordList } from "../../kit/word-list.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { headWord, isPersonNamed, sidesIn } from "./event-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { whoever } from "./frame-actors.ts";
import { behind } from "./frame-phrases.ts";
import { DELEGATES } from "./frame-words.ts";

/** Verbs of leaving, and the words that must follow them to lead to what is left. */
const LEAVES: ReadonlyMap<string, string> = new Map([
  ...["walk", "storm", "stalk", "march", "flounce", "pull", "drop", "back", "bow"].map(
    (verb) => [verb, "out of"] as const,
  ),
  ...["quit", "exit", "abandon", "leave"].map((verb) => [verb, ""] as const),
  ["withdraw", "from"] as const,
]);
const ALSO_LEFT = wordList("process table mediation");

/** "The rebels walked out of the talks", "which withdrew from the negotiations on Tuesday": against going on with them. */
export function leftTalks(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const tail = LEAVES.get(group.lemma);
  if (tail === undefined || group.isPassive || group.isFuture || group.modal !== null || p.subject === null)
    return null;
  let at = group.to;
  while (at < p.to && words[at].tag === "ADV") at++;
  const needed = tail === "" ? [] : tail.split(" ");
  if (!needed.every((word, i) => words[at + i]?.lower === word)) return null;
  const left = phraseAfter(words, at + needed.length, p.to);
  const head = headWord(words, left);
  if (left === null || !(MEETING_HEADS.has(head) || ALSO_LEFT.has(head))) return null;
  // "Quill left the meeting at noon": it was over.
  if (group.lemma === "leave" && (p.subjects.length === 0 || p.subjects.some((name) => isPersonNamed(p, name))))
    return null;
  const actors = leaversOf(p, p.subject);
  if (actors.length === 0) return null;
  return draftOf(p, "position", "position-left-talks", {
    actors,
    counterparts: behind(p, ["with"], left.from).filter((name) => !actors.includes(name)),
    stance: group.isNegated ? "supports" : "opposes",
  });
}

/** Who left: the subject, else the side its words name ("no comment from the Tern Front, which …"), else those sent. */
function leaversOf(p: Proposition, subject: WordRange): readonly ActorName[] {
  const isSomebody = DELEGATES.has(headWord(p.scene.words, subject));
  const named = p.subjects.length > 0 ? p.subjects : sidesIn(p, subject);
  return named.length > 0 || !isSomebody ? named : whoever(p);
}
