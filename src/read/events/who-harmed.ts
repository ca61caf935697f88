import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { actorsIn, type Proposition } from "../assembly/draft.ts";
import { wordList } from "../../kit/word-list.ts";
import { phraseWithList } from "./event-phrases.ts";

/** Verbs that harm people, whoever stands behind "by" in their passive. */
const HARMS = wordList(
  "kill wound injure hurt massacre slaughter murder execute behead shoot stab abduct kidnap displace uproot detain hold capture imprison jail",
);

/** "Twelve were killed | by Kenyan troops": whom a toll in the passive names as having done the harm, anonymous doers left out. */
export function harmedBy(p: Proposition): readonly ActorName[] {
  const { group, scene, to } = p;
  const { words } = scene;
  if (!group.isPassive || !HARMS.has(group.lemma)) return [];
  // Behind a comma stands who counted them: "were killed, by the army's count".
  for (let i = group.to; i < to - 1 && words[i].text !== ","; i++) {
    if (words[i].lower !== "by") continue;
    return actorsIn(p, phraseWithList(words, i + 1, to)).filter((name) => !isAnonymous(name));
  }
  return [];
}
