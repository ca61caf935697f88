// A deed that somebody is still weighing: "is considering sending a patrol ship". What is weighed is that deed, possible, and no stand on an
// offer or an idea ("is considering a pause").

import { wordList } from "../../kit/word-list.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { headOf } from "./event-phrases.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";

const WEIGHING = wordList("consider contemplate mull weigh ponder");
/** The same with a small word: "thinking of", "looking at". */
const WEIGHING_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["think", wordList("of about")],
  ["look", wordList("at into")],
  ["toy", wordList("with")],
]);
const DEEDS = wordList(
  `send dispatch deploy fly ship expel recall evacuate bomb strike attack invade raid arrest seize blockade airlift station mobilise mobilize
  summon charter intercept shell storm assassinate prosecute indict extradite deport jail execute call`,
);
const DEED_NOUNS = wordList(
  `dispatch deployment evacuation airlift expulsion expulsions strike strikes airstrikes raid raids attack attacks offensive invasion operation
  operations blockade airdrop airdrops mobilisation mobilization incursion assault arrests deportation deportations`,
);

/** The deed that a clause says is being weighed, else null. */
export function weighedDeed(p: Proposition): Draft | null {
  const { scene, group } = p;
  if (group.form !== "finite" || group.isPassive || group.isNegated || p.subject === null) return null;
  const { words } = scene;
  const small = WEIGHING_OF.get(group.lemma);
  if (!WEIGHING.has(group.lemma) && small?.has(words[group.to]?.lower ?? "") !== true) return null;
  if (!group.isProgressive && group.modal === null && !group.isPerfect) return null;
  let at = small === undefined ? group.to : group.to + 1;
  if (words[at]?.lower === "whether" && words[at + 1]?.lower === "to") at += 2;
  const isVerb =
    /^VERB:(?:ing|base)$/.test(words[at]?.tag ?? "") &&
    DEEDS.has(words[at].lemma) &&
    (words[at].lemma !== "call" || words[at + 1]?.lower === "up");
  const object = phraseAfter(words, at, p.to);
  const head = object === null ? -1 : headOf(words, object);
  if (!isVerb && !(small === undefined && head >= 0 && DEED_NOUNS.has(words[head].lower))) return null;
  return draftOf(p, "incident", "incident-weighed", { actors: p.subjects, cue: null, modality: "possible" });
}
