// Meetings told by what people do who meet or stay away, by what befalls the meeting, by plans for it and by seats left empty, each by
// lemma and the words beside it (meeting-courses.ts). Asked before stands and happenings, since "called on the king on Monday" asks
// for nothing. Weakness: a person who "landed in" a place is taken to be there for the talks.

import { wordList } from "../../kit/word-list.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { areSides, wordsAfter } from "./accord-drafts.ts";
import { spokeOfMeeting } from "./attendance.ts";
import { eventModality } from "./event-modality.ts";
import { actorsAfter, headOf, headWord, isPersonNamed, wholeOf } from "./event-phrases.ts";
import { namesOfMeeting } from "./names-after.ts";
import { isPersonOrBody, orParties, whoever } from "./frame-actors.ts";
import { behind, holds, isDated, isPlaced, namedBy } from "./frame-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { ATTACKS, CROWDS, DELEGATES, FORCES } from "./frame-words.ts";
import { isGreeted, isGuest, isMet, isName, isNamedGuest, whomAt } from "./meeting-whom.ts";
import { meetingStanding } from "./meeting-doubts.ts";
import { meetingByPlan } from "./meeting-plans.ts";
import { BODIES, MEETING_USES, type MeetingDoer, type MeetingUse, PLANS, SEATS, TRIPS } from "./meeting-courses.ts";
import { isAwaited } from "./text-drafts.ts";
import { sidesOf } from "./sides-of.ts";
import { sendersOf } from "./who-meets.ts";

/** A meeting by the use of its verb; null where the clause tells of none. */
export function meetingAct(clause: Proposition): Draft | null {
  const planned = meetingByPlan(clause);
  if (planned !== null) return planned;
  const p = failing(clause);
  const { group } = p;
  const uses = MEETING_USES.get(group.lemma);
  // "intends to see both": an infinitive only where it is known to lie ahead.
  if (uses === undefined || (group.form === "to" && !group.isFuture && group.modal !== "may")) return null;
  const { modal } = group;
  // "had to be postponed" tells what happened, "cannot be ruled out" what may.
  if ((modal === "must" && !group.isPast) || modal === "should") return null;
  if ((modal === "can" && !EXCLUDES.has(group.lemma)) || (modal === "would" && p.speech === null)) return null;
  const head = headWord(p.scene.words, p.subject);
  const doer = doersOf(p, head);
  let after = "";
  for (const use of uses) {
    if (!(doer.includes(use.doer) || use.doer === "any") || (use.voice === "passive") !== group.isPassive) continue;
    if (after === "") after = wordsAfter(p);
    const tail = use.tails.length === 0 ? "" : use.tails.find((each) => after.startsWith(` ${each} `));
    if (tail === undefined) continue;
    const told = tellsOf(p, use, tail);
    if (told !== null) return told;
  }
  return meetingStanding(p, head);
}

/** "failed to appear", "neglected to send an envoy": what one did not do. */
function failing(p: Proposition): Proposition {
  if (!/^(?:fail|neglect|omit)$/.test(p.group.lemma) || p.group.isNegated) return p;
  const inner = p.scene.groups.find((each) => each.form === "to" && each.from === p.group.to);
  if (inner === undefined || inner.to > p.to) return p;
  return { ...p, group: { ...inner, form: "finite", isNegated: true, isPast: true, modal: p.group.modal } };
}

/** What is not excluded is possible. */
const EXCLUDES: ReadonlySet<string> = new Set(["rule", "exclude"]);

/** Houses that sit, whose members have other meetings in mind when "parliament met the envoy". */
const HOUSES = wordList("parliament assembly senate congress legislature chamber cabinet knesset duma diet");

const PRONOUNS: ReadonlySet<string> = new Set(["he", "she", "they", "who", "we", "i", "both", "neither"]);

/** What the subject can be, narrowest first. */
function doersOf(p: Proposition, head: string): readonly MeetingDoer[] {
  const { words } = p.scene;
  if (MEETING_HEADS.has(head) || (head === "process" && isPeaceProcess(p))) return ["meeting"];
  // "the talks would be delayed … they were put off": a pronoun for talks told before.
  if (/^(?:it|they|this)$/.test(head) && p.group.isPassive && spokeOfMeeting(p)) return ["meeting"];
  if (PLANS.has(head)) return ["plan"];
  if (SEATS.has(head)) return ["seat"];
  // "Explosions were heard": nobody who meets.
  if (ATTACKS.has(head)) return [];
  const isPerson =
    p.subjects.some((name) => isPersonNamed(p, name)) ||
    DELEGATES.has(head) ||
    (p.subjects.length > 0 && (PRONOUNS.has(head) || p.subjects.every((name) => isPersonOrBody(p, name))));
  const out: MeetingDoer[] = [];
  if (areSides(p) || isPluralOf(p, head) || /^(?:two|three|four|five|six)$/.test(head) || areCounted(p, head))
    out.push("several");
  if (BODIES.has(head) || (HOUSES.has(head) && /^(?:sit|convene|reconvene)$/.test(p.group.lemma))) out.push("body");
  if (isPerson && !holds(words, p.subject, CROWDS)) out.push("person");
  return out;
}

/** "the peace process", "the Oslo process": talks by another name. */
function isPeaceProcess({ scene, subject }: Proposition): boolean {
  if (subject === null) return false;
  const at = headOf(scene.words, subject);
  return at > subject.from && (scene.words[at - 1].lower === "peace" || scene.words[at - 1].tag.startsWith("PROPN"));
}

/** "the two men", "both women": people counted off. */
function areCounted({ scene, subject }: Proposition, head: string): boolean {
  if (subject === null || !/^(?:men|women|pair|duo|trio|leaders|brothers|generals|premiers|presidents)$/.test(head))
    return false;
  return (
    /^(?:pair|duo|trio)$/.test(head) ||
    scene.words.slice(subject.from, subject.to).some(({ lower }) => /^(?:two|both|three|four)$/.test(lower))
  );
}

/** "The negotiators", "experts from both sides": several who were sent. */
function isPluralOf({ scene, subject, group }: Proposition, head: string): boolean {
  if (subject === null) return false;
  const at = headOf(scene.words, subject);
  if (at < 0 || scene.words[at].tag !== "NOUN:plural") return false;
  if (DELEGATES.has(head) || /^(?:experts|aides|officers)$/.test(head)) return true;
  // "Planners will gather again", "engineers from both banks met": by trade, no fighters and no crowd.
  const isByTrade = /(?:ers|ors|ists|ians)$/.test(head) && !FORCES.has(head) && !CROWDS.has(head);
  return isByTrade && (/^(?:meet|reconvene|convene|confer)$/.test(group.lemma) || group.isFuture);
}

function tellsOf(p: Proposition, use: MeetingUse, tail: string): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const from = behindTail(p, tail);
  const modality =
    use.turn === null || (use.turn === "asserted" && (group.isNegated || group.isFuture || group.modal !== null))
      ? eventModality(p)
      : use.turn;
  const meeting = (actors: readonly ActorName[], counterparts: readonly ActorName[] = []): Draft =>
    draftOf(p, "meeting", use.turn === "denied" && use.doer !== "seat" ? "meeting-absent" : `meeting-${use.doer}`, {
      actors,
      counterparts: counterparts.filter((name) => !actors.includes(name)),
      modality,
    });
  const { doer, need } = use;
  if (doer === "meeting" || doer === "plan" || doer === "seat") return befallsMeeting(p, use, from, meeting);
  const object = phraseAfter(words, from, p.to);
  const isSet = isDated(p) || isPlaced(words, group.to, p.to) || TIMES.test(p.phrase);
  switch (need) {
    case "whom": {
      const whom = whomAt(p, object);
      // "phoned the rebel leader": one of those sent, whoever it is.
      const isSent =
        object !== null && DELEGATES.has(headWord(words, object)) && !/^(?:see|call|wait)$/.test(group.lemma);
      // "received their demands": a thing is no guest.
      if (group.lemma === "receive" && object !== null && !isGuest(p, object) && !isNamedGuest(p, object)) return null;
      if (object === null || !isMet(p, object) || (whom.length === 0 && !isName(p, object) && !isSent)) return null;
      return meeting(whoever(p), whom);
    }
    case "there": {
      if (object === null || group.isPassive || !namedBy(p, object).some((name) => isPersonNamed(p, name))) return null;
      return isGreeted(p, object) ? meeting(whoever(p), namedBy(p, object)) : null;
    }
    case "over": {
      const at = words.findIndex(({ lower }, i) => lower === "with" && i > group.to && i < p.to);
      const guests = at < 0 ? null : phraseAfter(words, at + 1, p.to);
      // "discussed the border with Uganda": it takes a person to talk it over with.
      if (
        guests === null ||
        !(isSet || BY_WIRE.test(p.phrase)) ||
        group.isPassive ||
        !isGuest(p, guests) ||
        ASIDE.test(p.phrase)
      )
        return null;
      return meeting(whoever(p), namedBy(p, guests));
    }
    case "while": {
      if (group.lemma === "be")
        return isPlaced(words, group.to, p.to) && STAYS.test(p.phrase) ? meeting(whoever(p)) : null;
      if (!TIMES.test(` for${wordsAfter(p)}`)) return null;
      const host = behind(p, ["with"], group.to);
      const isWith = words
        .slice(group.to, p.to)
        .some(
          (word, i, all) =>
            word.lower === "with" && holds(all, { from: i + 1, to: Math.min(all.length, i + 5) }, DELEGATES),
        );
      return host.length > 0 || isWith || isPlaced(words, group.to, p.to) || BEHIND_DOORS.test(p.phrase)
        ? meeting(whoever(p), host)
        : null;
    }
    case "absent": {
      // "was not invited to reconsider" asks for something else.
      const isAsked =
        words[from]?.lower === "to" &&
        !/^(?:DET|PROPN|NOUN)/.test(words[from + 1]?.tag ?? "") &&
        !/^(?:attend|come|join|participate|sit)$/.test(words[from + 1]?.lower ?? "");
      return group.isNegated && !isAsked ? meeting(whoever(p)) : null;
    }
    case "shown":
      // "It has not arrived": the letter just told of, whoever was told of with it.
      if (words[p.subject?.from ?? 0].lower === "it" && isAwaited(p)) return null;
      return group.isNegated && isNowhereElse(p) ? meeting(whoever(p)) : null;
    // "is to report to the ministers on Monday"; who "reports to the minister" serves under him.
    case "dated":
      return group.isFuture && isDated(p) && holds(words, object, COUNCILS)
        ? meeting(whoever(p), namedBy(p, object))
        : null;
    case "set": {
      // "talked to reporters", "negotiates a loan": with an object behind it the verb tells something else.
      if (doer === "several" && (isObject(p, object) || ASIDE.test(p.phrase))) return null;
      if (doer === "person" && !isPlaced(words, group.to, p.to)) return null;
      // "The mediators, speaking in Vell, called on …": where they spoke out, to whomever.
      if (group.lemma === "speak" && words[group.main].tag === "VERB:ing" && !group.isProgressive) return null;
      return isSet ? meeting(doer === "several" ? several(p) : whoever(p), behind(p, ["with"], group.to)) : null;
    }
    case "placed":
      // "stayed in Torvik for two days": the visit, no absence.
      if (use.turn === "denied" && (!isDated(p) || / for /.test(p.phrase))) return null;
      return isPlaced(words, group.to, p.to) ? meeting(whoever(p)) : null;
    case "trip":
      return object !== null && TRIPS.has(headWord(words, object)) ? meeting(whoever(p)) : null;
    case "people": {
      if (object === null || !(holds(words, object, DELEGATES) || namedBy(p, object).length > 1)) return null;
      if (!isSet || /^(?:ambassador|ambassadors)$/.test(headWord(words, object)) || ASIDE.test(p.phrase)) return null;
      // "called its envoys home": they are recalled.
      if (/ (?:home|back) /.test(p.phrase)) return null;
      if (words[object.to]?.lower === "to" && words[object.to + 1]?.tag.startsWith("VERB")) return null;
      return meeting(orParties(p, namedBy(p, object)), whoever(p));
    }
    case "meeting": {
      if (
        object === null ||
        !MEETING_HEADS.has(headWord(words, object)) ||
        (use.turn === "planned" && group.lemma === "call" && !isSet)
      )
        return null;
      if (use.turn === "possible" && EXCLUDES.has(group.lemma)) {
        const guests = behind(p, ["between", "of", "by", "with"], object.from);
        return group.isNegated ? meeting(orParties(p, guests)) : null;
      }
      return meeting(whoever(p), actorsAfter(p, ["with"], { from, to: p.to }));
    }
    case "free":
      // "went home without a deal": that is what is told.
      if (
        doer === "several" &&
        / with(?:out)? (?:\S+ ){0,3}(?:deal|agreement|accord|compromise|truce|understanding|breakthrough|result) /.test(
          p.phrase,
        )
      )
        return null;
      // "looked on him as a friend", "parted with its guns"
      if (use.tails.length === 0 && (isObject(p, object) || words[group.to]?.lower === "with")) return null;
      // "flew in more troops"
      if (
        (tail === "on" || tail === "in") &&
        words[from]?.tag !== undefined &&
        isObject({ ...p, group: { ...group, to: from } }, object)
      )
        return null;
      return meeting(doer === "several" ? several(p) : whoever(p));
  }
}

/** "last week", "twice", "for three hours": how long or how often, where no day is given. */
const TIMES =
  / (?:again|twice|once|thrice|(?:most|much|half|part|all) of (?:the )?(?:day|night|morning|afternoon|evening)|(?:for|after|until) (?:\S+ ){0,3}(?:hours?|minutes|days?|weeks|nights?)|times) /;
/** "by telephone", "in a video call": how people talk who are apart. */
const BY_WIRE =
  / (?:by|on|over|via) (?:the |a )?(?:secure )?(?:tele|video ?)?(?:phone|link|call|conference) | in an? (?:\S+ ){0,2}(?:phone |telephone |video )?call /;
/** "for a second day", "for talks": how long or what for somebody is at a place. */
const STAYS =
  / for (?:an? |the )?(?:opening|closing|signing|ceremony|occasion|summit|conference|inauguration|(?:second|third|fourth|fifth|last|final|new|further) (?:day|week|round)|\S+ (?:days|weeks) of talks|talks|meetings|consultations|discussions|the talks|negotiations) /;
/** "in a conference room", "round the table": where people sit who talk. */
const BEHIND_DOORS =
  / (?:in|around|round|at|behind) (?:\S+ ){0,3}(?:(?:conference|meeting|same|negotiating) (?:room|hall|table)|table|closed doors|back room) /;
/** Those before whom an envoy gives an account. */
const COUNCILS: ReadonlySet<string> = new Set(
  "ministers leaders ambassadors council summit parliament assembly congress senate committee commission cabinet mps lawmakers heads envoys".split(
    " ",
  ),
);

/** "did not come", "failed to appear in Torvik", "never turned up for the talks": no power, mind or end that one might come to as well. */
function isNowhereElse(p: Proposition): boolean {
  const { words } = p.scene;
  const at = pastTime(words, p.group.to + (/^(?:up|part)$/.test(words[p.group.to]?.lower ?? "") ? 1 : 0), p.to);
  if (
    at >= p.to ||
    /^(?:SCONJ|PUNCT|CCONJ)/.test(words[at].tag) ||
    /^(?:either|himself|herself|again)$/.test(words[at].lower)
  )
    return true;
  if (!/^(?:in|at|to|for|from)$/.test(words[at].lower)) return false;
  return isPlaced(words, at, p.to) || holds(words, { from: at, to: p.to }, MEETING_HEADS);
}

const IN_ITS_WEEK = / in (?:its|their|an?) (?:\S+ )?(?:hour|day|week|month|year|round|session) /;
/** Those outside the talks, and matters of words: "spoke to reporters", "spoke of a break". */
const ASIDE =
  / (?:reporters|journalists|media|press|television|radio|troops|forces|reservists|parliament|crowds?|supporters) | (?:speak|spoke|spoken|speaking|talk|talked|talking) (?:of|about|out|up|down) /;

const MAY = wordList("may might could");

function several(p: Proposition): readonly ActorName[] {
  const named = p.subject === null ? [] : namesIn(p.scene, p.subject);
  // "she and Dahl": whom a pronoun stands for is no more sure than the names.
  const hasPronoun =
    p.subject !== null && p.scene.words.slice(p.subject.from, p.subject.to).some(({ tag }) => tag === "PRON");
  const sides = hasPronoun ? [] : sendersOf(p, sidesOf(p));
  if (named.length > 1 || sides.length > 1) return sides.length >= named.length ? sides : named;
  const known = p.subjects.filter((name) => !isAnonymous(name));
  return known.length > 0 ? known : orParties(p, []);
}

/** The first word behind the words that had to follow the verb, past adverbs. */
function behindTail(p: Proposition, tail: string): number {
  const { words } = p.scene;
  let at = p.group.to;
  for (const each of tail === "" ? [] : tail.split(" ")) {
    while (at < p.to && words[at].lower !== each) at++;
    at++;
  }
  while (at < p.to && words[at].tag === "ADV") at++;
  const past = pastTime(words, at, p.to);
  return past < p.to && /^(?:DET|PROPN|PRON:possessive)/.test(words[past].tag) ? past : Math.min(at, p.to);
}

/** True where an object stands right behind the verb that is no time. */
function isObject(p: Proposition, object: WordRange | null): boolean {
  const { words } = p.scene;
  if (object === null || object.from > p.group.to + 1) return false;
  if (object.from === p.group.to + 1 && words[p.group.to].tag !== "ADV") return false;
  const said = ` ${words
    .slice(object.from, object.to)
    .map((word) => word.lower)
    .join(" ")} `;
  return !isDated(said) && !TIMES.test(` for${said}`);
}

/** "The talks are on hold", "preparations are under way for a summit", "the chairs stayed empty". */
function befallsMeeting(
  p: Proposition,
  use: MeetingUse,
  from: number,
  meeting: (actors: readonly ActorName[], counterparts?: readonly ActorName[]) => Draft,
): Draft | null {
  const { words } = p.scene;
  const { group } = p;
  if (use.doer === "plan") {
    const inPlan = p.subject === null ? null : { from: p.subject.from, to: p.to };
    if (!holds(words, inPlan, MEETING_HEADS) && !/ to (?:meet|visit|travel|hold|convene) /.test(p.phrase)) return null;
    return meeting(orParties(p, bound(p)));
  }
  if (use.doer === "seat") {
    // "the chairs stayed empty": whose they are must be told.
    if (p.subject === null || p.subject.to - p.subject.from < 3) return null;
    const named = namesIn(p.scene, p.subject);
    const isOwned = words
      .slice(p.subject.from, p.subject.to)
      .some(({ lower, tag }) => lower === "of" || lower === "for" || tag === "PART:possessive");
    const owner = named.length > 0 || !isOwned ? named : whoever(p);
    if (owner.length === 0) return null;
    const isOpen = / (?:likely|may|might|could|expected) /.test(p.phrase);
    return { ...meeting(owner), modality: isOpen ? "possible" : "denied" };
  }
  if (use.need === "people") {
    const guests = phraseAfter(words, from, p.to);
    const named = namedBy(p, guests);
    return guests !== null && (holds(words, guests, DELEGATES) || holds(words, guests, BODIES) || named.length > 0)
      ? meeting(orParties(p, named))
      : null;
  }
  const hosts = use.turn === null && group.isPassive ? actorsAfter(p, ["by"], { from: group.to, to: p.to }) : [];
  // "are in their eighth week", but not "are in trouble"
  if (group.lemma === "be" && use.need === "while" && !IN_ITS_WEEK.test(p.phrase)) return null;
  // "A summit in Paris": of whomever, the sides are seldom those who sit there.
  const bodies = bound(p);
  const isSummit = headWord(words, p.subject) === "summit";
  const told = meeting(isSummit ? bodies : orParties(p, bodies), [...actorsAfter(p, ["with"], wholeOf(p)), ...hosts]);
  // "No further round has been agreed"
  if (use.turn === "planned" && eventModality(p) === "denied") return { ...told, modality: "denied" };
  const isOff = use.turn === "cancelled" || use.turn === "postponed";
  // "may collapse", "could be called off": how it will stand is open; "will break down" is a forecast.
  if (isOff && MAY.has(group.modal ?? "") && !group.isNegated) return { ...told, modality: "possible" };
  if (isOff && !group.isPassive && group.isFuture && group.lemma !== "be") return null;
  // "broke off without agreement": it was held.
  if (group.lemma === "break" && / without /.test(p.phrase)) return { ...told, modality: "asserted" };
  // "The talks were not put off": they go on as planned.
  if (use.turn === "postponed" && group.isNegated) return { ...told, modality: "asserted" };
  if (use.turn === "cancelled" && (group.isFuture || group.isNegated))
    return { ...told, modality: group.isNegated ? "asserted" : "planned" };
  // "was ruled out" denies, "cannot be ruled out" leaves open; "is not possible" denies.
  if (use.turn === "possible" && EXCLUDES.has(group.lemma))
    return { ...told, modality: group.isNegated ? "possible" : "denied" };
  // "The peace process hung in the balance": how a process fares is no meeting that may be held.
  if (use.turn === "possible" && headWord(words, p.subject) === "process") return null;
  if (use.turn === "possible" && group.isNegated) return { ...told, modality: "denied" };
  return told;
}

/** Whose meeting it is: those between whom it stands, by whom a visit is paid, or whom its noun phrase names. */
function bound(p: Proposition): readonly ActorName[] {
  const between = actorsAfter(p, ["between"], wholeOf(p));
  if (between.length > 0) return between;
  const inSubject = namesOfMeeting(p);
  return /^(?:visit|trip|tour|mission|journey)/.test(headWord(p.scene.words, p.subject))
    ? inSubject.slice(0, 1)
    : inSubject;
}
