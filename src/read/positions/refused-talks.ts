import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseOf } from "../frames/words.ts";
import { isOwnSide } from "./position-holder.ts";

/** "said they could no longer negotiate with it": talks of one's own that are refused, rather than a meeting that was not held. */
export function byRefusedTalks(p: Proposition): Draft | null {
  if (p.speech !== null && NOT_POSSIBLE.test(p.phrase) && p.group.lemma === "be" && isOfOwnTalks(p))
    return draftOf(p, "position", "position-will-not", { actors: p.speech.speaker, stance: "opposes" });
  return refusesTalks(p)
    ? draftOf(p, "position", "position-will-not", { actors: refusers(p), stance: "opposes" })
    : null;
}

const NOT_POSSIBLE =
  / (?:not|n't|no longer) (?:\w+ )?possible | no (?:\S+ ){1,6}?(?:is|was|are|were) possible | impossible /;

/** "direct talks with the rebels", "talks between it and Kenya": talks that whoever speaks would have to hold. */
function isOfOwnTalks({ scene: { words }, subject }: Proposition): boolean {
  if (subject === null) return false;
  const said = ` ${phraseOf(words, subject.from, subject.to)} `;
  return (
    / (?:direct |face-to-face |any |no |further )*(?:talks|negotiations|dialogue|discussions) /.test(said) &&
    / (?:direct|with|between (?:it|them|him|her|us)) /.test(said)
  );
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
