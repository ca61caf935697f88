// A wish that asks nobody for anything is a stand of its holder alone: "does not want to sign", "did not want war", "prefers to wait", where
// "does not want Sweden to build the dam" and "no longer wants the observers" ask something of others.

import { wordList } from "../../kit/word-list.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { phraseOf } from "../frames/words.ts";
import { isPeoplePhrase } from "./people-words.ts";
import { UNWANTED } from "./verb-objects.ts";

const WISHING = wordList("want wish desire prefer");

/** True where the verb is one of wishing and only its subject is to act or to be spared something. */
export function wishesForItself({ scene: { words }, group, to }: Proposition): boolean {
  if (!WISHING.has(group.lemma)) return false;
  if (words[group.to]?.lower === "to") return true;
  if (group.lemma === "prefer" || UNWANTED.test(` ${phraseOf(words, group.to, to)} `)) return false;
  if (/^(?:them|him|her|you|us|me)$/.test(words[group.to]?.lower ?? "")) return false;
  const object = phraseAfter(words, group.to, to);
  if (object !== null && isPeoplePhrase(words, object)) return false;
  // "want the observers to stay", "want the law changed"
  for (let i = group.to + 1; i < Math.min(to, group.to + 9); i++) {
    if (words[i].text === "," || words[i].tag === "SCONJ" || /^(?:that|who|which)$/.test(words[i].lower)) break;
    if (words[i].lower === "to" && words[i + 1]?.tag.endsWith(":base") === true) return false;
    if (words[i].tag === "VERB:part" || words[i].tag === "VERB:ing") return false;
  }
  return true;
}

/** "The army wished the clause gone": a bare wish that a thing were not there; null for luck and joy that are wished. */
export function wishedAway(p: Proposition): Draft | null {
  const { scene, group, to, subjects } = p;
  if (group.lemma !== "wish" || group.isPassive || subjects.length === 0) return null;
  if (!UNWANTED.test(` ${phraseOf(scene.words, group.to, to)} `)) return null;
  return draftOf(p, "position", "position-wished-away", {
    actors: subjects,
    stance: group.isNegated ? "supports" : "opposes",
    modality: "sought",
  });
}
