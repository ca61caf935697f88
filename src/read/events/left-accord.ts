// An accord told of by name, and in a relative clause who left it: "the treaty, from which Norway withdrew in 2018".
// Weakness: the claim begins at the relative pronoun, so that its words leave the accord's name out.

import { wordList } from "../../kit/word-list.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { ACCORD_HEADS } from "./frame-words.ts";

const LEFT_FROM = wordList("withdraw pull walk");
const LEFT = wordList("leave quit exit abandon renounce repudiate");

/** "the 2015 accord, from which Quill withdrew in 2018", "the pact, which Norway left in May": an end to it for one party. */
export function leftAccord(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const isFrom = LEFT_FROM.has(group.lemma);
  if (!(isFrom || LEFT.has(group.lemma)) || group.isPassive || group.isNegated || p.subjects.length === 0) return null;
  if (!(group.isPast || group.isPerfect) || group.modal !== null) return null;
  let at = group.from - 1;
  while (at > group.from - 8 && at > 1 && words[at].lower !== "which") at--;
  if (words[at]?.lower !== "which") return null;
  const hasFrom = /^(?:from|of)$/.test(words[at - 1]?.lower ?? "");
  if (hasFrom !== isFrom) return null;
  const from = hasFrom ? at - 1 : at;
  if (from < 1) return null;
  const noun = words[from - 1].text === "," ? from - 2 : from - 1;
  if (!ACCORD_HEADS.has(words[noun]?.lower ?? "")) return null;
  return draftOf(p, "agreement", "agreement-left", {
    from,
    content: { from, to: p.to },
    actors: p.subjects,
    stance: "opposes",
    modality: "cancelled",
  });
}
