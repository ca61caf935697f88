import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { findPlace } from "../actors/geography.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { armedAct, isArmed } from "./armed-acts.ts";
import { actorsAfter, isPersonNamed, sidesIn } from "./event-phrases.ts";
import { fallOfPlace } from "./fallen-places.ts";
import { isToldDeed } from "./told-deeds.ts";
import { ATTACK_COURSE, MEETING_HEADS } from "./event-words.ts";
import { behind, type Frame, frameOf, holds, isDated, isPlaced } from "./frame-phrases.ts";
import { notYetDone } from "./not-yet-done.ts";
import { isPublicAct } from "./public-acts.ts";
import { isPublicDeed } from "./public-deeds.ts";
import { incidentOf, softAct } from "./frame-soft-acts.ts";
import {
  ACCORD_HEADS,
  ATTACK_TOLD,
  ATTACKS,
  CROWDS,
  DEEDS,
  FORCES,
  HARD_ACTS,
  PLACES,
  SOFT_ACTS,
} from "./frame-words.ts";
import { wordList } from "../../kit/word-list.ts";
import { isBacker } from "../speakers/actor-phrase.ts";

/** Verbs that are force whoever does it and to whatever it is done. */
const VIOLENT: ReadonlySet<string> = new Set(
  "shell bombard strafe ambush besiege encircle kidnap abduct assassinate massacre torch loot overrun recapture retake dynamite hijack blockade detonate mutiny riot lynch firebomb mortar napalm behead carpet-bomb surround ransack".split(
    " ",
  ),
);

/** "deal", "clauses": what is attacked in words only. */
export function isAttackedInWords(noun: string): boolean {
  return ACCORD_HEADS.has(noun) || IN_WORDS.has(noun);
}

const IN_WORDS = wordList(
  "plan plans proposal proposals draft drafts text texts clause clauses decision decisions policy policies record idea ideas offer offers move handling conduct wording bill budget law laws report reports motives credibility",
);

/** Something on the ground or at home. */
export function happening(p: Proposition, frame: Frame): Draft | null {
  const { group, scene } = p;
  const { lemma, tail, phrase } = frame;
  if (
    group.modal === "must" ||
    group.modal === "should" ||
    group.modal === "would" ||
    group.modal === "can" ||
    // "The first battalions could arrive in June": on a day, it may come to pass.
    (group.modal === "could" &&
      !(isArmed(frame.subjectHead) || FORCES.has(frame.subjectHead) ? isDated(p) : group.isPerfect))
  )
    return null;
  // "All captives are released": a term or a rule, no deed that was told.
  if (isRuled(p)) return null;
  const fell = fallOfPlace(p) ?? notYetDone(p);
  if (fell !== null) return fell;
  const ahead = expected(p);
  if (ahead !== null) return happening(ahead, frameOf(ahead));
  // "struck a cooler note", "clearing a path": turns of speech.
  if (
    /^(?:note|tone|chord|balance|bargain|path|way|ground|blow|nerve|line|tune|hurdle|obstacle|bell)$/.test(
      frame.objectHead,
    ) &&
    /^(?:strike|hit|clear|open|block|bar|cross|cut|sound|land|draw|deal|pave|lay|break|test|take|lose|give)$/.test(
      lemma,
    )
  )
    return null;
  // "moved closer this week to concluding": on the way to a deed, on no map.
  if (/^(?:move|come|draw|edge|inch)$/.test(lemma) && /^ (?:closer|nearer|ahead|forward) /.test(tail)) return null;
  // "marking another step": what it means.
  if (
    lemma === "mark" &&
    /^(?:step|steps|turn|shift|end|beginning|start|milestone|moment|stage|escalation|setback)$/.test(frame.objectHead)
  )
    return null;
  // "ignored a deadline to lay down their arms"
  if (/^(?:deadlines?|ultimatums?)$/.test(frame.objectHead)) return null;
  // "The crisis broke out in May": the frame of a story, no event of it.
  if (lemma === "break" && /^(?:crisis|dispute|row|quarrel|rift|standoff|feud|controversy)$/.test(frame.subjectHead))
    return null;
  const isForce =
    holds(scene.words, p.subject, FORCES) ||
    p.subjects.some((name) => scene.discourse.counts.has(name) && !isPersonNamed(p, name));
  const isCrowd = holds(scene.words, p.subject, CROWDS);
  const isAttack = ATTACKS.has(frame.subjectHead);
  const hasPlace =
    holds(scene.words, { from: group.to, to: p.to }, PLACES) ||
    isPlaced(scene.words, group.to, p.to) ||
    findPlaceIn(p, group.to, p.to);
  const under = heldUnder(p, tail);
  if (under !== null) return under;
  if (lemma === "be" && / in (?:full |effective |firm )?control of /.test(tail) && (hasPlace || isForce))
    return draftOf(p, "incident", "frame-control", { actors: p.subjects });
  const byWhom = behind(p, ["by"], group.to).filter((name) => !name.startsWith("anonymous: the"));
  if (isAttack && !MEETING_HEADS.has(frame.subjectHead)) {
    if (
      (ATTACK_COURSE.has(lemma) ||
        ATTACK_TOLD.has(lemma) ||
        /^(?:draw|bring|see|attract|swell|turn|fill|paralyse|paralyze|greet|mark)$/.test(lemma)) &&
      (isDated(p) || hasPlace || isPlaced(scene.words, p.from, p.to))
    )
      return incidentOf(p, "frame-attack", byWhom.length > 0 ? byWhom : attackers(p));
  }
  if (
    DEEDS.has(frame.subjectHead) &&
    (group.isPassive ||
      // "are due on 13 October"
      (lemma === "be" && /^ (?:also |now |still )?due (?:on|in|next|this) /.test(tail)) ||
      [
        "begin",
        "start",
        "take",
        "end",
        "continue",
        "follow",
        "occur",
        "happen",
        "go",
        "resume",
        "come",
        "collapse",
        "stall",
      ].includes(lemma)) &&
    // "Their release, scheduled for Friday, was put off", "the release of nine men arrested in May": told by the main verb.
    group.form === "finite"
  )
    return incidentOf(p, "frame-deed", byWhom);
  // "The front has surrounded the garrison", "the bridge was dynamited": force whoever uses it.
  if (
    VIOLENT.has(lemma) &&
    group.form === "finite" &&
    p.subject !== null &&
    (group.isPast || group.isPerfect || group.isPassive)
  )
    return incidentOf(p, "frame-violent", group.isPassive ? byWhom : p.subjects);
  // "two clans fought for six hours"
  if (
    /^(?:fight|battle|clash|skirmish|duel|brawl)$/.test(lemma) &&
    group.form === "finite" &&
    (group.isPast || group.isPerfect) &&
    (isDated(phrase) || hasPlace || / for (?:\S+ ){1,3}(?:hours|days|weeks) /.test(phrase))
  )
    return incidentOf(p, "frame-fought", p.subjects);
  if (lemma === "blow" && / up /.test(tail) && p.subjects.length > 0) return incidentOf(p, "frame-act", p.subjects);
  const areAllied = /^(?:coalitions?|alliances?|allies)$/.test(frame.subjectHead);
  if (HARD_ACTS.has(lemma) && (p.subjects.length > 0 || isForce || isCrowd || areAllied)) {
    if (
      ["burn", "surrender", "arrest", "flee", "desert", "defect", "mine", "ground", "oust"].includes(lemma) === false ||
      hasPlace ||
      isDated(p)
    ) {
      if (
        ["attack", "blast", "surprise", "storm", "raid"].includes(lemma) &&
        !isForce &&
        !isCrowd &&
        !hasPlace &&
        !areAllied
      )
        return null;
      // "The opposition attacked the deal on Monday": in words.
      if (lemma === "attack" && isAttackedInWords(frame.objectHead)) return null;
      if (lemma === "march" && !isCrowd && !isForce && !hasPlace) return null;
      return incidentOf(p, "frame-act", group.isPassive ? byWhom : p.subjects);
    }
  }
  const soft = SOFT_ACTS.has(lemma) ? softAct(p, frame, { isForce, isAttack, hasPlace, byWhom }) : null;
  if (soft !== null) return soft;
  const armed = armedAct(p, frame, byWhom);
  if (armed !== null) return armed;
  return p.speech === null || p.speech.lemma === "say"
    ? isPublicAct(p, frame, isForce || p.subjects.length > 0) || isPublicDeed(p, frame, p.subjects.length > 0)
      ? incidentOf(p, "frame-public", group.isPassive ? byWhom : isAttack ? attackers(p) : p.subjects)
      : isToldDeed(p, frame)
        ? incidentOf(p, "frame-told", p.subjects)
        : null
    : null;
}

const HOLDS = "control siege blockade occupation rule bombardment fire attack".split(" ");
const UNDER = new RegExp(` under (?:\\S+ ){0,4}?(?:${HOLDS.join("|")}) `);

/** "has been under rebel control", "is under the control of the front", "was under Brennian siege": whose hold or attack it is, not what they hold. */
function heldUnder(p: Proposition, tail: string): Draft | null {
  const { group, scene } = p;
  if (!/^(?:be|remain|come|stay)$/.test(group.lemma) || group.isNegated || group.modal !== null || !UNDER.test(tail))
    return null;
  const at = scene.words.findIndex(({ lower }, i) => i >= group.to && lower === "under");
  const noun = scene.words.findIndex(({ lower }, i) => i > at && HOLDS.includes(lower));
  const before = sidesIn(p, { from: at + 1, to: noun });
  const actors = before.length > 0 ? before : behind(p, ["of", "by", "from"], noun).slice(0, 1);
  return actors.length === 0 ? null : draftOf(p, "incident", "frame-under", { actors });
}

/** True for a giving up or over told in the simple present passive, which no report of a deed is. */
export function isRuled({ group }: Proposition): boolean {
  return (
    group.form === "finite" &&
    group.isPassive &&
    !group.isPast &&
    !group.isPerfect &&
    !group.isFuture &&
    !group.isProgressive &&
    group.modal === null &&
    GIVEN_UP.has(group.lemma)
  );
}

const GIVEN_UP: ReadonlySet<string> = new Set(
  "release free exchange swap withdraw disarm disband hand repatriate return".split(" "),
);

const EXPECTED: ReadonlySet<string> = new Set("expect schedule plan set slate prepare".split(" "));

/** "Parliament is expected to take the front off its list": what is to come, laid out for the rules as if it were told; null elsewhere. */
function expected(p: Proposition): Proposition | null {
  const { group, scene } = p;
  if (group.form !== "finite" || group.isNegated || group.modal !== null) return null;
  // "tried to storm the palace": what was tried by force is told.
  const tried =
    /^(?:try|attempt)$/.test(group.lemma) && group.isPast
      ? scene.groups.find((other) => other.form === "to" && other.from === group.to)
      : undefined;
  if (tried !== undefined && (VIOLENT.has(tried.lemma) || HARD_ACTS.has(tried.lemma)))
    return { ...p, group: { ...tried, form: "finite", isPast: true } };
  if (!EXPECTED.has(group.lemma)) return null;
  if (!group.isPassive && group.lemma !== "plan" && group.lemma !== "prepare") return null;
  const deed = scene.groups.find((other) => other.form === "to" && other.from === group.to && other.to <= p.to);
  return deed === undefined
    ? null
    : { ...p, group: { ...deed, form: "finite", isFuture: true, isPast: false, isPerfect: false, modal: null } };
}

function findPlaceIn(p: Proposition, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (p.scene.words[i].tag.startsWith("PROPN") && findPlace(p.scene.words[i].text) !== null) return true;
  return false;
}

/** "a rebel drone attack", "the army's shelling": whose it is. */
function attackers(p: Proposition): readonly ActorName[] {
  const { words, discourse, sentence } = p.scene;
  if (p.subject === null) return [];
  for (const m of discourse.cast.mentions[sentence.number])
    if (
      m.from >= p.subject.from &&
      m.to < p.subject.to &&
      !isBacker(words, m.to) &&
      (m.by === "adjective" || words[m.to]?.tag === "PART:possessive") &&
      m.kind !== "place"
    )
      return [m.name];
  // "An attack by the army on the hills"
  return actorsAfter(p, ["by"], p.subject).filter((name) => !isAnonymous(name));
}
