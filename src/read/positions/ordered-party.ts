// A court, a council or a state that orders another party to do something wants it done: a stand (guideline 2: "being asked, urged or wanted by
// someone"). Orders to one's own men, and what a court does with a person or a case, are happenings (events/armed-acts.ts).

import { wordList } from "../../kit/word-list.ts";
import { actorsIn, type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { whoever } from "../events/frame-actors.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { chainFor } from "./position-holder.ts";

const ORDERING = wordList("order instruct direct command enjoin");
/** Those who take part as a whole: "both parties", "the two states". */
const PARTIES = wordList("parties sides states countries governments neighbours neighbors belligerents capitals");

/** "The court ordered Sweden to leave the port as it was", "directed both parties to pull back". */
export function orderedParty(p: Proposition): Draft | null {
  const { scene, group } = p;
  // "The court in Torvik": nobody that is known by name.
  const subjects = whoever(p);
  if (!ORDERING.has(group.lemma) || group.form !== "finite" || group.isPassive || group.isFuture || p.subject === null)
    return null;
  const { words, discourse, sentence } = scene;
  const object = phraseAfter(words, group.to, p.to);
  if (object === null || object.from !== group.to) return null;
  // "ordered Norway on 1 December to leave"
  let to = pastTime(words, object.to, p.to);
  if (words[to]?.lower === "not") to++;
  if (words[to]?.lower !== "to" || words[to + 1]?.tag.endsWith(":base") !== true) return null;
  const last = words[object.to - 1].lower;
  const named = actorsIn(p, object).filter((name) => !subjects.includes(name) && discourse.counts.has(name));
  // "ordered the State Department to free the papers": a court of the land, its own case.
  const isNamed = discourse.cast.mentions[sentence.number].some(
    (each) =>
      each.from >= object.from &&
      each.to <= object.to &&
      each.to >= object.to - 1 &&
      (each.kind === "state" || each.kind === "place"),
  );
  if (!PARTIES.has(last) && !(isNamed && named.length > 0)) return null;
  return draftOf(p, "position", "position-ordered", {
    actors: subjects,
    counterparts: named,
    chain: chainFor(p, true, subjects),
    cue: { from: group.main, to: group.main + 1 },
    content: { from: group.to, to: p.to },
    stance: words[object.to]?.lower === "not" ? "opposes" : "supports",
    modality: "sought",
  });
}
