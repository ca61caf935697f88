// A wish that asks nobody for anything is a stand of its holder alone: "does not want to sign", "did not want war", "prefers to wait", where
// "does not want Sweden to build the dam" and "no longer wants the observers" ask something of others.

import { wordList } from "../../kit/word-list.ts";
import type { Proposition } from "../assembly/draft.ts";
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
