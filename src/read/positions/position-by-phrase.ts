import { actorsIn, type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { phraseOf } from "../frames/words.ts";
import { chainFor, isActor, isOwnSide } from "./position-holder.ts";
import { POSITION_PHRASES } from "./position-phrases.ts";

/** "has no intention of", "gave its blessing to": a light verb whose noun takes a side. */
export function byPhrase(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!isActor(p) || group.isPassive || group.form === "part") return null;
  const after = ` ${phraseOf(scene.words, group.to, p.to)} `;
  const found = POSITION_PHRASES.find((each) => each.verbs.has(group.lemma) && each.after.test(after));
  if (found === undefined) return byBacking(p, after);
  // "voted against": a vote is an act unless it is announced.
  if (group.lemma === "vote" && group.modal === null && !group.isFuture) return null;
  // What a speaker says of the other side's will is an assessment.
  if (found.ofWill === true && p.speech !== null && !isOwnSide(p, p.speech.speaker)) return null;
  const flips = group.isNegated && found.stance !== "mixed";
  return draftOf(p, "position", "position-phrase", {
    actors: p.subjects,
    chain: chainFor(p, found.speech, p.subjects),
    cue: found.speech ? { from: group.main, to: group.main + 1 } : (p.speech?.cue ?? null),
    content: { from: Math.min(group.to, p.to - 1), to: p.to },
    stance: flips ? (found.stance === "supports" ? "opposes" : "mixed") : found.stance,
    modality: found.modality,
  });
}

/** "has the backing of Norway": the stand is that of whoever backs. */
function byBacking(p: Proposition, after: string): Draft | null {
  const { group, scene } = p;
  if (!["have", "enjoy", "command", "receive", "win", "get", "gain", "secure"].includes(group.lemma)) return null;
  const match = /^ (?:(?:the|full|strong|broad|open) )*(?:backing|support|blessing|approval|endorsement) of /.exec(
    after,
  );
  if (match === null) return null;
  const of = group.to + match[0].trim().split(" ").length;
  const holders = actorsIn(p, phraseAfter(scene.words, of, p.to));
  if (holders.length === 0) return null;
  return draftOf(p, "position", "position-backing", {
    actors: holders,
    stance: group.isNegated ? "opposes" : "supports",
  });
}
