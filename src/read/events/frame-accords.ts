import type { ActorName, Modality } from "../../domain/claim.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { RUNS_OUT } from "./accord-courses.ts";
import { eventModality } from "./event-modality.ts";
import { setsDay } from "./fixed-day.ts";
import { orParties } from "./frame-actors.ts";
import { behind, type Frame, isDated } from "./frame-phrases.ts";
import { ACCORD_ENDED, ACCORD_HEADS, ACCORD_MADE, TERM_HEADS, TERM_TEXTS } from "./frame-words.ts";

const ISSUE = phrasePattern(
  / (?:questions?|issues?|status|disputes?|differences|disagreements?|sticking points?|gaps?|matters?|points?|fate) /,
);

/** Parties make, keep, break or lack an accord. */
export function accordOf(p: Proposition, frame: Frame): Draft | null {
  const { group, scene } = p;
  const { lemma, phrase } = frame;
  const made = (rule: string, stance: Draft["stance"], modality: Modality, actors: readonly ActorName[]): Draft =>
    draftOf(p, "agreement", rule, { stance, modality, actors: orParties(p, actors) });
  const about =
    p.subject === null
      ? ""
      : ` ${scene.words
          .slice(p.subject.from, p.subject.to)
          .map((word) => word.lower)
          .join(" ")} `;
  const inSubject = p.subject === null ? [] : namesIn(scene, p.subject);
  const pair = behind(p, ["between"], p.from);
  // "the question of the railway remains open"
  if (
    ISSUE.test(about, scene.met) &&
    [
      "remain",
      "stay",
      "be",
      "resolve",
      "settle",
      "narrow",
      "persist",
      "agree",
      "solve",
      "overcome",
      "leave",
      "clear",
      "bridge",
    ].includes(lemma)
  ) {
    if (group.isPassive && ["resolve", "settle", "agree", "solve", "overcome", "clear", "bridge"].includes(lemma))
      return made(
        "frame-issue-settled",
        group.isNegated ? "neutral" : "supports",
        group.isNegated ? "denied" : group.isFuture ? "planned" : "asserted",
        pair,
      );
    if (/ (?:open|undecided|unclear|on the table) /.test(phrase) && ["remain", "stay", "be", "leave"].includes(lemma))
      return made("frame-issue-open", "neutral", "possible", pair);
    if (
      / (?:unresolved|unsettled|outstanding|unbridged|wide|deep) /.test(phrase) &&
      ["remain", "stay", "be"].includes(lemma)
    )
      return made("frame-issue-open", "neutral", "denied", pair);
  }
  if (
    ACCORD_HEADS.has(frame.subjectHead) ||
    (lemma === "conclude" && / (?:negotiations?|talks?) /.test(about) && / (?:treaty|accord|agreement) /.test(about))
  ) {
    if (
      ACCORD_ENDED.has(lemma) &&
      // "a deal that ended the war"
      (group.isPassive || lemma !== "end" || frame.objectHead === "") &&
      (group.isPassive || !/^(?:settlement|breakthrough|lull)$/.test(frame.subjectHead)) &&
      !/ new ground | (?:fall|falls|fell|fallen|falling) short /.test(phrase)
    ) {
      // "is about to expire on Monday", "expires in June": in force until then.
      if (RUNS_OUT.test(lemma) && !group.isPast && !group.isPerfect && group.modal === null) return null;
      const isPossible = group.modal === "could" || group.modal === "may" || group.modal === "might";
      return made(
        "frame-accord-ended",
        group.isNegated ? "supports" : /^(?:expire|lapse|end|terminate)$/.test(lemma) ? "neutral" : "opposes",
        group.isNegated ? "denied" : isPossible ? "possible" : "cancelled",
        pair,
      );
    }
    if (lemma === "suspend" && group.isPassive) return made("frame-accord-suspended", "opposes", "postponed", pair);
    if (
      (group.isPassive || group.form === "part") &&
      ACCORD_MADE.has(lemma) &&
      (group.isNegated || !/^(?:must|should|can|ought)$/.test(group.modal ?? ""))
    ) {
      const modality = eventModality(p);
      const by = behind(p, ["by"], group.to);
      return made(
        "frame-accord-made",
        modality === "denied" ? "neutral" : "supports",
        modality,
        pair.length > 0 ? pair : by.length > 0 ? by : inSubject.length > 1 ? inSubject : [],
      );
    }
    if (
      ["hold", "enter", "take", "last", "come"].includes(lemma) &&
      / (?:held|hold|holding|holds|force|effect|hours|days|weeks|months|largely|broadly) /.test(phrase) &&
      !group.isPassive &&
      !setsDay(p)
    )
      return made("frame-accord-holds", "supports", eventModality(p), pair);
    if (
      group.isPassive &&
      ["carry", "implement", "apply", "honour", "honor", "observe", "respect", "keep", "ignore"].includes(lemma)
    )
      return made("frame-accord-kept", group.isNegated ? "mixed" : "supports", "asserted", pair);
  }
  if (!group.isPassive && p.subjects.length > 0 && ACCORD_HEADS.has(frame.objectHead)) {
    const modality = eventModality(p);
    if (
      ACCORD_MADE.has(lemma) &&
      (p.subjects.length > 1 ||
        / (?:with|sides|parties|both) /.test(phrase) ||
        ["sign", "initial", "ratify", "conclude"].includes(lemma))
    )
      return made("frame-accord-made", modality === "denied" ? "neutral" : "supports", modality, [
        ...new Set([...p.subjects, ...behind(p, ["with"], group.to)]),
      ]);
    if (
      [
        "break",
        "violate",
        "breach",
        "scrap",
        "abandon",
        "terminate",
        "annul",
        "denounce",
        "tear",
        "suspend",
        "renounce",
        "repudiate",
      ].includes(lemma) &&
      group.modal === null
    )
      return made("frame-accord-broken", "opposes", lemma === "suspend" ? "postponed" : "asserted", p.subjects);
  }
  if (
    !group.isPassive &&
    p.subjects.length > 0 &&
    (lemma === "accept" || lemma === "endorse" || lemma === "approve") &&
    (TERM_TEXTS.has(frame.objectHead) || TERM_HEADS.has(frame.objectHead)) &&
    (group.isPerfect || group.isPast || group.form === "ing") &&
    isDated(p)
  )
    return made("frame-accord-accepted", "supports", eventModality(p), p.subjects);
  return null;
}
