import { wordList } from "../../kit/word-list.ts";
import type { ActorName, Modality } from "../../domain/claim.ts";
import { judgesText, tellsEffect } from "./read-provision.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { type FrameContext, isPersonal, TEXT_PRONOUNS, orParties } from "./frame-actors.ts";
import type { Frame } from "./frame-phrases.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isOneOfTexts } from "./listed-terms.ts";
import { MEETING_HEADS } from "./event-words.ts";
import {
  ACCORD_HEADS,
  DRAFTED,
  PASSED_OVER,
  SAYING_OF_TEXT,
  TERM_CHANGED,
  TERM_HEADS,
  TERM_REMOVED,
  TERM_TEXTS,
} from "./frame-words.ts";
import { isSpeakersOwn } from "./passage-terms.ts";
import { saysThen, textTie } from "./text-referents.ts";

function isText(p: Proposition, frame: Frame, context: FrameContext): boolean {
  if (TERM_TEXTS.has(frame.subjectHead)) return true;
  if (frame.subject === null || isSpeakersOwn(p)) return false;
  const { words } = p.scene;
  const first = words[frame.subject.from].lower;
  if (saysThen(words, first, p.group) || isOutcome(first, p.group)) return false;
  if (isOneOfTexts(words, frame.subject.from, frame.subject.to, context.aboutText)) return true;
  if (frame.subject.to - frame.subject.from !== 1 || !TEXT_PRONOUNS.has(first) || !context.aboutText) return false;
  // "They left a paper behind": several texts only where several were told of.
  return first !== "they" || textTie(p.scene, frame.subject) !== null;
}

/** "This created a complicated process": what came of the things told before. */
function isOutcome(subject: string, { lemma, modal, isPast, isPassive }: VerbGroup): boolean {
  return /^(?:this|that)$/.test(subject) && OUTCOMES.has(lemma) && modal === null && isPast && !isPassive;
}

const OUTCOMES = wordList(
  "create leave make divide split halt force let open turn give put bring restore stop deny keep drop cut raise help strengthen",
);

const ENDED: ReadonlySet<string> = new Set("end stop halt save cost bring close put".split(" "));
const ENDS = / (?:war|wars|conflict|fighting|bloodshed|rebellion|insurgency|uprising|violence|killing|lives) /;

/** What a text may add besides its own parts. */
const ADDED = wordList(
  "guarantees safeguard safeguards conditions deadline deadlines assurances exemption exemptions penalties sanctions bans limits obligations duties rights",
);

/** A term of a text: what it says, would do, no longer says. */
export function termOf(p: Proposition, frame: Frame, context: FrameContext): Draft | null {
  if (judgesText(p)) return null;
  const { group, scene } = p;
  const { lemma, phrase, tail } = frame;
  if (p.speech !== null && group.modal === "would" && tellsEffect(p)) return null;
  // "It ended a war": what came of a text, no term of it.
  if (ENDED.has(lemma) && group.modal === null && group.isPast && ENDS.test(tail)) return null;
  // "The mandate ends in July": a day is named, no term.
  if (/^(?:expire|lapse)$/.test(lemma) || (lemma === "end" && !group.isPassive && frame.object === null)) return null;
  if (lemma === "turn" && /^(?:up|out|over)$/.test(frame.particle)) return null;
  const named = (): readonly ActorName[] => {
    const names = namesIn(scene, { from: group.to, to: p.to });
    return orParties(p, names.length > 2 ? names.slice(0, 1) : names);
  };
  const isTextSubject = isText(p, frame, context);
  const term = (rule: string, modality: Modality, actors = named()): Draft =>
    draftOf(p, "provision", rule, { actors, modality });
  if (
    isTextSubject &&
    !group.isPassive &&
    (/ (?:makes?|made|making) no (?:mention|reference|provision)| (?:says?|said|contains?|contained) (?:nothing|no) | (?:is|are|was|were|stays?|remains?|stayed|remained) (?:\S+ )?(?:silent|vague|mute|coy|evasive|imprecise|ambiguous) |(?:nowhere|never) (?:do|does|did) | no (?:longer )?mentions? /.test(
      phrase,
    ) ||
      (group.isNegated &&
        [
          "mention",
          "touch",
          "address",
          "name",
          "say",
          "cover",
          "contain",
          "include",
          "specify",
          "provide",
          "set",
          "refer",
        ].includes(lemma)))
  )
    return term("frame-term-absent", / no longer /.test(phrase) ? "cancelled" : "denied");
  // "a paragraph on … has gone", "the clause has been dropped", "property is not touched on"
  const isTerm = TERM_HEADS.has(frame.subjectHead);
  if (isTerm || context.aboutText) {
    if (
      isTerm &&
      !group.isPassive &&
      / (?:gone|vanished|disappeared|missing|absent|out) /.test(` ${verbOn(p)} `) &&
      ["go", "vanish", "disappear", "be"].includes(lemma)
    )
      return term("frame-term-gone", "cancelled");
    if (
      group.isPassive &&
      (!isTextSubject || isDroppedPronoun(p, lemma, context)) &&
      !MEETING_HEADS.has(frame.subjectHead) &&
      (TERM_REMOVED.has(lemma) || TERM_CHANGED.has(lemma)) &&
      p.subject !== null &&
      (!isPersonal(p) || isDroppedPronoun(p, lemma, context)) &&
      (isTerm || group.isPerfect || context.listsTerms || isDroppedPronoun(p, lemma, context))
    ) {
      if (lemma === "leave" && !/ (?:out|aside|open|blank) /.test(tail)) return null;
      if ((lemma === "take" || lemma === "cross") && !/ (?:out|off) /.test(tail)) return null;
      if (TERM_REMOVED.has(lemma))
        return term("frame-term-removed", group.isNegated ? "denied" : "cancelled", orParties(p, namesIn(scene, p)));
      return term("frame-term-changed", group.isNegated ? "denied" : "asserted", orParties(p, namesIn(scene, p)));
    }
    if (
      group.isPassive &&
      group.isNegated &&
      context.aboutText &&
      ["mention", "touch", "address", "include", "name", "cover", "specify"].includes(lemma) &&
      !isPersonal(p)
    )
      return term("frame-term-absent", "denied", orParties(p, namesIn(scene, p)));
  }
  if (
    isTextSubject &&
    !group.isPassive &&
    group.form !== "part" &&
    !isOfPeople(p, lemma) &&
    group.to < p.to &&
    (SAYING_OF_TEXT.has(lemma) ||
      // "The second text adds guarantees on customs", but "adds to the confusion"
      (lemma === "add" && (TERM_HEADS.has(frame.objectHead) || ADDED.has(frame.objectHead))) ||
      (isDrafted(frame) && group.form === "finite" && (DRAFTED.has(lemma) || PASSED_OVER.has(lemma))) ||
      group.modal === "would" ||
      group.modal === "shall" ||
      (group.modal === "must" && context.aboutText)) &&
    ![
      "be",
      "need",
      "go",
      "come",
      "take",
      "fail",
      "remain",
      "hold",
      "collapse",
      "serve",
      "have",
      "become",
      "help",
    ].includes(lemma)
  ) {
    const isAccord = ACCORD_HEADS.has(frame.subjectHead);
    // "The offer closes on Tuesday": its own end.
    if (
      frame.objectHead === "" &&
      ["open", "close", "end", "start", "begin", "turn", "move", "count", "lay"].includes(lemma)
    )
      return null;
    const isGift = lemma === "give" && givesThing(p, frame);
    if (
      isAccord &&
      !isGift &&
      ["end", "see", "leave", "open", "hold", "keep", "make", "include", "turn", "halt", "give"].includes(lemma) &&
      group.modal === null
    )
      return null;
    if ((lemma === "ask" && !tail.startsWith(" for ")) || lemma === "tell") return null;
    // "…, describing the talks as plain bargaining": what somebody calls a thing is no term.
    if (/^(?:describe|term|label|dub|brand|characteri[sz]e|liken|hail)$/.test(lemma)) return null;
    // "The timetable has given way to a blank": what stood there is gone.
    if (lemma === "give" && / way to /.test(tail)) return term("frame-term-removed", "cancelled");
    return term(
      "frame-term-says",
      group.isNegated || PASSED_OVER.has(lemma)
        ? "denied"
        : TERM_REMOVED.has(lemma) && !/^(?:leave|take)$/.test(lemma) && group.modal === null
          ? "cancelled"
          : "asserted",
    );
  }
  // "Its central provision is a withdrawal"
  if (
    lemma === "be" &&
    /^(?:provision|clause|stipulation|element|pillar|component|ingredient|undertaking)s?$/.test(frame.subjectHead) &&
    frame.objectHead !== "" &&
    /^(?:DET|NOUN|ADJ|NUM)/.test(scene.words[group.to]?.tag ?? "")
  )
    return term("frame-term-is", group.isNegated ? "denied" : "asserted");
  if (
    context.isOfficialText &&
    (group.modal === "shall" || (group.modal === "may" && !group.isPerfect)) &&
    !MEETING_HEADS.has(frame.objectHead)
  )
    return term("frame-term-shall", "asserted", orParties(p, namesIn(scene, p)));
  if (
    (context.isOfficialText || context.listsTerms) &&
    ["undertake", "commit", "pledge", "renounce", "guarantee"].includes(lemma) &&
    group.modal === null
  )
    return term("frame-term-undertaken", "asserted", orParties(p, p.subjects));
  return null;
}

/** True for a subject that is a text and no accord, which does things of its own ("the truce united them"). */
function isDrafted(frame: Frame): boolean {
  return (
    !ACCORD_HEADS.has(frame.subjectHead) && !/^(?:they|both|these|law|laws|rules|phase|stage)$/.test(frame.subjectHead)
  );
}

/** "They will speak again": a plural pronoun with a verb of people. */
function isOfPeople({ subject, scene: { words } }: Proposition, lemma: string): boolean {
  return (
    subject !== null &&
    /^(?:they|both|these)$/.test(words[subject.from].lower) &&
    /^(?:speak|talk|meet|ask|see|return|send|start|begin|quit|move|count|aim|continue)$/.test(lemma)
  );
}

/** "gives the province | a parliament": a receiver and a thing stand behind the verb. */
function givesThing({ scene: { words } }: Proposition, { object, second }: Frame): boolean {
  if (second !== null || object === null) return second !== null;
  for (let i = object.from + 1; i < object.to; i++)
    if (/^(?:DET|NUM)$/.test(words[i].tag) && /^(?:NOUN|PROPN)/.test(words[i - 1].tag)) return true;
  return false;
}

/** "They were deleted": of terms told just before, though the pronoun might mean people. */
function isDroppedPronoun(p: Proposition, lemma: string, context: FrameContext): boolean {
  if (p.subject === null || p.subject.to - p.subject.from > 1) return false;
  return (
    (context.listsTerms || context.aboutText) &&
    /^(?:they|it|these|those|both)$/.test(p.scene.words[p.subject.from].lower) &&
    /^(?:drop|delete|strike|cross|omit|excise|cut|erase|add|insert|reword|soften|bracket)$/.test(lemma)
  );
}

/** The words from the verb on, in lower case. */
function verbOn(p: Proposition): string {
  return p.scene.words
    .slice(p.group.from, p.to)
    .map((word) => word.lower)
    .join(" ");
}
