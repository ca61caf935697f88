import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { isOwnSide } from "./position-holder.ts";

/** "said they could no longer negotiate with it": talks of one's own that are refused, rather than a meeting that was not held. */
export function byRefusedTalks(p: Proposition): Draft | null {
  return refusesTalks(p)
    ? draftOf(p, "position", "position-will-not", { actors: refusers(p), stance: "opposes" })
    : null;
}

/** "said they could no longer negotiate": whoever says so, rather than all whom the pronoun may mean. */
function refusers({ scene, subject, subjects, speech }: Proposition): readonly string[] {
  const first = subject === null ? "" : scene.words[subject.from].lower;
  return speech !== null && /^(?:we|they|i)$/.test(first) ? speech.speaker : subjects;
}

/** "We will not negotiate under fire", "could no longer talk to them": somebody's word on talks of their own. */
function refusesTalks(p: Proposition): boolean {
  const { group, speech, phrase } = p;
  if (speech === null || p.subjects.length === 0 || group.isPassive) return false;
  if (
    !/^(?:negotiate|bargain|talk)$/.test(group.lemma) &&
    !/ (?:not|n't|no longer) (?:hold|continue|resume) (?:\S+ )?(?:talks|negotiations) /.test(phrase)
  )
    return false;
  if (!/^(?:will|would|could|can|shall)$/.test(group.modal ?? "")) return false;
  return (group.isNegated || / no longer /.test(phrase)) && isOwnSide(p, speech.speaker);
}
