import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { personNamed } from "../speakers/discourse.ts";
import { isActor } from "./position-holder.ts";

/** "the group would not …", said by one of it. */
const OWN_GROUP: ReadonlySet<string> = new Set(
  "group movement government country party side organisation organization delegation state".split(" "),
);

/** "must be put in the strongest position", "should withdraw", "will not give away land it controls", "it is for the EU to find". */
export function byModal(p: Proposition): Draft | null {
  const { group, speech, phrase } = p;
  const speaker = speech?.speaker ?? [];
  if (speech !== null && speaker.length > 0) {
    const opposes =
      group.isNegated || / (?:must|should) (?:never|not|be no) | there (?:should|must|can) be no /.test(phrase);
    if (
      group.modal === "must" ||
      group.modal === "should" ||
      group.modal === "ought" ||
      / (?:needs?|has|have|had) to /.test(phrase) ||
      / (?:is|was|it's) (?:now )?(?:up to|for) (?:\w+ ){1,5}to /.test(phrase) ||
      / (?:duty|responsibility|obliged) to /.test(phrase)
    ) {
      if (/ (?:needs?|has|have) to be (?:done|seen|discussed|resolved|clarified) /.test(phrase)) return null;
      if (/ (?:must|should) (?:have|be (?:seen|noted|said|remembered)) /.test(phrase) && group.isPerfect) return null;
      return draftOf(p, "position", "position-must", {
        actors: speaker,
        stance: opposes ? "opposes" : "supports",
        modality: "sought",
      });
    }
    const wantsNothing =
      / (?:our|my|the|their|its) (?:demand|demands|position|condition|aim|goal|priority) (?:is|are|was|were|remains?) /.test(
        phrase,
      );
    if (wantsNothing)
      return draftOf(p, "position", "position-own-demand", {
        actors: speaker,
        stance: / no |not |stop|end /.test(phrase) ? "opposes" : "supports",
        modality: "sought",
      });
    const first = p.subject === null ? "" : p.scene.words[p.subject.from].lower;
    const isOwn =
      (p.subject !== null &&
        p.subject.to - p.subject.from <= 2 &&
        OWN_GROUP.has(p.scene.words[p.subject.to - 1].lower)) ||
      first === "we" ||
      first === "i" ||
      p.subjects.some((name) => speaker.includes(name) || speaksFor(p, speaker, name));
    if (
      isOwn &&
      (group.modal === "will" ||
        group.modal === "would" ||
        group.modal === "can" ||
        group.modal === "could" ||
        group.modal === "shall")
    ) {
      if (group.modal === "can" || group.modal === "could") {
        if (
          !group.isNegated ||
          !/ (accept|agree|allow|tolerate|sign|recogni[sz]e|surrender|give|cede|negotiate|withdraw|support|endorse) /.test(
            phrase,
          )
        )
          return null;
      }
      return draftOf(p, "position", group.isNegated ? "position-will-not" : "position-will", {
        actors: p.subjects.length > 0 && first !== "we" && first !== "i" ? p.subjects : speaker,
        stance:
          group.isNegated ||
          / (?:never|no|nothing|against) /.test(phrase.slice(0, 80)) ||
          /^(?:oppose|block|veto|reject|boycott|resist|refuse)$/.test(group.lemma)
            ? "opposes"
            : "supports",
        modality: "asserted",
      });
    }
    return null;
  }
  // Narrated: "Islamabad would not support any step".
  if (
    (group.modal === "will" || group.modal === "would") &&
    group.isNegated &&
    isActor(p) &&
    / (support|accept|agree|sign|recogni[sz]e|allow|tolerate|negotiate|withdraw|join|attend|take|back|permit|give|cede|hand|stop|abandon) /.test(
      phrase,
    )
  )
    return draftOf(p, "position", "position-will-not", { actors: p.subjects, stance: "opposes", modality: "asserted" });
  if (
    group.modal === "will" &&
    !group.isNegated &&
    isActor(p) &&
    p.subjects.every((name) => p.scene.discourse.counts.has(name)) &&
    / (make|support|continue|keep|stand|push|seek|insist|back|defend|respond|retaliate) /.test(phrase)
  )
    return draftOf(p, "position", "position-will", { actors: p.subjects, stance: "supports", modality: "asserted" });
  return null;
}

/** True when the speaker is a person who is known to speak for that state or body. */
function speaksFor(p: Proposition, speaker: readonly ActorName[], name: ActorName): boolean {
  for (const each of speaker) {
    const person = personNamed(p.scene.discourse.cast, each);
    if (person !== undefined && person.of === name) return true;
  }
  return false;
}
