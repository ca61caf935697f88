import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { OFFICES } from "../actors/person-words.ts";
import { wordList } from "../../kit/word-list.ts";
import { isArmed, WEAPONS, whoseForce } from "./armed-acts.ts";
import { textOf } from "../actors/cast.ts";
import { headWord } from "./event-phrases.ts";
import { eventModality } from "./event-modality.ts";
import { type Frame, holds, isDated } from "./frame-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { AID, ATTACKS, CROWDS, DEEDS, FORCES, HELD, PLACES, TEXT_HEADS } from "./frame-words.ts";

/** What stands around a verb that tells of a happening: who acts, upon what, where, by whom. */
type Ground = {
  readonly isForce: boolean;
  readonly isAttack: boolean;
  readonly hasPlace: boolean;
  readonly byWhom: readonly ActorName[];
};

/** A happening, never cancelled or put off: what did not take place was no happening. */
export function incidentOf(p: Proposition, rule: string, actors: readonly ActorName[]): Draft {
  const modality = eventModality(p);
  // "Their release has been put off": a deed that was fixed may be.
  const isFixed = rule === "frame-deed";
  // "Kenyan jets were bombing …", "a swap of prisoners was completed"
  const whose = doersOf(p, actors);
  const isShared = isFixed && whose.length === 0 && /^(?:exchange|swap)s?$/.test(headWord(p.scene.words, p.subject));
  return draftOf(p, "incident", rule, {
    actors: isShared ? partiesOf(p.scene.discourse) : whose,
    modality: !isFixed && (modality === "cancelled" || modality === "postponed") ? "asserted" : modality,
  });
}

/** Whose deed it is: those given, else whoever stands as its subject, unnamed people among them; a person by name where it befell them. */
function doersOf(p: Proposition, given: readonly ActorName[]): readonly ActorName[] {
  const { scene, subject, group } = p;
  const { words, discourse, sentence } = scene;
  const mentions = discourse.cast.mentions[sentence.number];
  // "Arlby is under fire": a place does nothing.
  const placed = given.filter((name) => !mentions.some((each) => each.kind === "place" && each.name === name));
  if (placed.length > 0) return placed;
  if (group.isPassive || given.length > 0 || /^(?:die|drown|perish)$/.test(group.lemma)) {
    if (subject === null) return [];
    return mentions
      .filter((each) => each.kind === "person" && each.from >= subject.from && each.to <= group.from)
      .slice(0, 1)
      .map((each) => each.name);
  }
  const forces = whoseForce(p);
  if (forces.length > 0 || subject === null) return forces;
  const head = headWord(words, subject);
  const arePeople =
    !WEAPONS.has(head) && (CROWDS.has(head) || FORCES.has(head) || /(?:ers|ors|men|ists|eers|ians|people)$/.test(head));
  return arePeople ? [`anonymous: ${textOf(words, subject.from, subject.to)}`] : [];
}

/** A verb that tells of a happening only in company: of forces and places, captives, aid, a house that votes, an office. */
export function softAct(p: Proposition, frame: Frame, ground: Ground): Draft | null {
  const { group, scene } = p;
  const { lemma, tail, phrase } = frame;
  const { isForce, isAttack, hasPlace, byWhom } = ground;
  // "put off for a second time its vote on a bill"
  if (
    (/^(?:postpone|delay|defer|reschedule|adjourn)$/.test(lemma) ||
      (lemma === "put" && /^ (?:off|back) /.test(tail))) &&
    !group.isPassive &&
    group.form === "finite" &&
    (p.subjects.length > 0 || holds(scene.words, p.subject, CROWDS)) &&
    holds(scene.words, { from: group.to, to: p.to }, DEEDS)
  )
    return incidentOf(p, "frame-deed", p.subjects);
  // "released almost 2,000 Brennians"
  const freesMany =
    /^(?:release|free|swap|exchange|deport|repatriate)$/.test(lemma) &&
    frame.object !== null &&
    scene.words.slice(frame.object.from, frame.object.to).some(({ tag }) => tag === "NUM") &&
    /^\p{Lu}/u.test(scene.words[frame.object.to - 1].text);
  const hasHeld = freesMany || holds(scene.words, { from: p.from, to: p.to }, HELD);
  const hasAid = holds(scene.words, { from: p.from, to: p.to }, AID);
  const isFight = holds(scene.words, { from: group.to, to: p.to }, ATTACKS);
  if (
    lemma === "return" &&
    / (?:families|residents|refugees|villagers|displaced|people|civilians) /.test(` ${phrase}`) &&
    / (?:home|homes|villages?|towns?|valley|houses|to) /.test(tail) &&
    !group.isFuture
  )
    return incidentOf(p, "frame-return", p.subjects);
  // "has sent two more battalions to the island"
  if (
    /^(?:send|dispatch|rush|redeploy|move)$/.test(lemma) &&
    group.form === "finite" &&
    !group.isPassive &&
    group.modal === null &&
    isArmed(frame.objectHead)
  )
    return incidentOf(p, "frame-sent", p.subjects);
  // "The chief of staff was dismissed over the loss"
  if (
    /^(?:dismiss|sack|fire|oust|suspend|replace|remove|appoint|demote|reinstate)$/.test(lemma) &&
    group.isPassive &&
    group.form === "finite" &&
    p.subject !== null &&
    (holds(scene.words, p.subject, OFFICES) || p.subjects.some((name) => scene.discourse.cast.personByName.has(name)))
  )
    return incidentOf(p, "frame-office", byWhom);
  // "The monastery was handed back"
  if (
    /^(?:hand|give|turn)$/.test(lemma) &&
    /^ (?:back|over) /.test(tail) &&
    group.form === "finite" &&
    holds(scene.words, group.isPassive ? p.subject : frame.object, PLACES)
  )
    return incidentOf(p, "frame-handover", group.isPassive ? byWhom : p.subjects);
  // "The bishop was freed on Thursday"
  if (
    /^(?:free|release|swap|repatriate)$/.test(lemma) &&
    group.form === "finite" &&
    group.isPassive &&
    isDated(phrase) &&
    !TEXT_HEADS.has(frame.subjectHead) &&
    !/^(?:video|footage|film|tape|recording|figures|money|funds|statistics|data|photo|photos|clip)$/.test(
      frame.subjectHead,
    )
  )
    return incidentOf(p, "frame-handover", byWhom);
  if (["release", "swap", "exchange", "hand", "free", "return", "transfer", "exhume", "bury", "bring"].includes(lemma))
    return hasHeld && (group.isPast || group.isPerfect || isDated(p))
      ? incidentOf(p, "frame-handover", group.isPassive ? byWhom : p.subjects)
      : null;
  if (
    [
      "deliver",
      "expect",
      "arrive",
      "reach",
      "drop",
      "parachute",
      "unload",
      "land",
      "send",
      "suspend",
      "halt",
      "enter",
      "cross",
    ].includes(lemma) &&
    hasAid &&
    (hasPlace || isDated(p))
  )
    return incidentOf(p, "frame-aid", group.isPassive ? byWhom : p.subjects);
  if (
    [
      "control",
      "hold",
      "run",
      "garrison",
      "man",
      "guard",
      "station",
      "deploy",
      "mount",
      "win",
      "lose",
      "take",
      "enter",
      "advance",
      "retreat",
      "withdraw",
      "cross",
      "move",
      "push",
      "hit",
      "strike",
      "target",
      "pound",
      "fire",
      "shut",
      "close",
      "block",
      "open",
      "reopen",
      "camp",
      "fall",
      "sink",
      "down",
      "damage",
      "cut",
      "rule",
      "administer",
    ].includes(lemma)
  ) {
    const isEither = isForce || (group.isPassive && holds(scene.words, p.subject, new Set([...FORCES, ...PLACES])));
    if (lemma === "fall" && !holds(scene.words, p.subject, PLACES) && !isAttack) return null;
    if (
      [
        "control",
        "hold",
        "run",
        "take",
        "enter",
        "open",
        "close",
        "cut",
        "move",
        "push",
        "win",
        "lose",
        "cross",
        "rule",
        "administer",
        "guard",
        "man",
      ].includes(lemma) &&
      !hasPlace
    )
      return null;
    if (
      ["hold", "take", "open", "close", "cut", "enter"].includes(lemma) &&
      (MEETING_HEADS.has(frame.objectHead) || !holds(scene.words, frame.object, PLACES))
    )
      return null;
    if (isEither && (hasPlace || isDated(p)))
      return incidentOf(p, "frame-ground", group.isPassive ? byWhom : p.subjects);
    return null;
  }
  if (["launch", "carry", "stage"].includes(lemma))
    return isFight && p.subjects.length > 0 ? incidentOf(p, "frame-operation", p.subjects) : null;
  if (
    [
      "vote",
      "elect",
      "approve",
      "pass",
      "ratify",
      "reject",
      "dismiss",
      "sack",
      "appoint",
      "swear",
      "step",
      "quit",
      "dissolve",
      "convene",
    ].includes(lemma)
  ) {
    const isHouse =
      / (?:parliament|lawmakers|deputies|senate|assembly|cabinet|voters|council|house|congress|mps|knesset|duma) /.test(
        phrase,
      );
    if (["vote", "elect", "approve", "pass", "ratify", "reject"].includes(lemma))
      return isHouse && group.modal === null ? incidentOf(p, "frame-vote", p.subjects) : null;
    return / (?:ministers?|cabinet|chiefs?|commanders?|generals?|governors?|judges?|officers?|president|office|post|aides?|advisers?|secretary|down|government) /.test(
      tail,
    ) && p.subjects.length > 0
      ? incidentOf(p, "frame-office", p.subjects)
      : null;
  }
  if (["ring", "erupt", "break", "flare", "rage", "explode"].includes(lemma) && isAttack)
    return incidentOf(p, "frame-attack", []);
  // "The war broke out on 15 April 2023", "the uprising ended in 2009": when it was, told as a fact.
  if (
    WARS.has(headWord(scene.words, p.subject)) &&
    (COURSES_OF_WARS.has(lemma) || (lemma === "break" && frame.particle === "out")) &&
    group.modal === null &&
    !group.isNegated &&
    (group.isPast || group.isPerfect) &&
    isDated(p)
  )
    return incidentOf(p, "frame-war", []);
  if (
    ["declare", "impose", "lift"].includes(lemma) &&
    / (?:curfew|state of emergency|martial law|independence|blockade|siege|embargo|war) /.test(tail) &&
    p.subjects.length > 0
  )
    return incidentOf(p, "frame-decreed", p.subjects);
  return null;
}

const WARS = wordList(
  "war wars conflict insurgency uprising rebellion revolt revolution unrest blockade occupation genocide",
);
const COURSES_OF_WARS = wordList("erupt begin start end flare resume escalate spread");
