// What befalls talks as a whole, told of one side or of nobody: frozen, broken off, resumed, attendance confirmed; their venue and date;
// matters talked over with somebody, a council briefed, messages carried between the rooms.
// Weakness: "the process" is taken for the talks whatever process it is.

import { isAnonymous } from "../../domain/actor.ts";
import { wordList } from "../../kit/word-list.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import type { Word } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { headWord } from "./event-phrases.ts";
import { missed, spokeOfMeeting, summoned } from "./attendance.ts";
import { eventModality } from "./event-modality.ts";
import { orParties, whoever } from "./frame-actors.ts";
import { behind, type Frame, holds, isDated, isPlaced, namedBy } from "./frame-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { DEEDS, DELEGATES } from "./frame-words.ts";
import { withSides } from "./sides-of.ts";
import { sendersOf } from "./who-meets.ts";

/** What stands for talks as a whole or a side's part in them, beside the nouns of meetings. */
const PROCESS = wordList("process participation attendance involvement engagement track channel mediation");
const isProcess = (noun: string): boolean => PROCESS.has(noun) || (MEETING_HEADS.has(noun) && noun !== "call");
/** Verbs that stop them for a time, with the particle they need. */
const STOPPED: ReadonlyMap<string, RegExp> = new Map([
  ["suspend", / /],
  ["freeze", / /],
  ["pause", / /],
  ["interrupt", / /],
  ["halt", / /],
  ["adjourn", / /],
  ["postpone", / /],
  ["delay", / /],
  ["defer", / /],
  ["stall", / /],
  ["break", /^ off /],
  ["cut", /^ (?:off|short) /],
  ["put", / (?:on hold|on ice|off|back) /],
  ["place", / on hold /],
  ["leave", / in limbo /],
]);
/** Verbs that end them. */
const ENDED: ReadonlyMap<string, RegExp> = new Map([
  ["cancel", / /],
  ["scrap", / /],
  ["abandon", / /],
  ["terminate", / /],
  ["call", /^ off /],
  ["sever", / /],
]);
const CONFIRMED = wordList("confirm announce promise pledge");

/** The head noun of the object, behind a particle if the verb has one: "break off | contact", "call off | a visit". */
function processAfter(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to && i < from + 8; i++) {
    if (isProcess(words[i].lower) && !words[i + 1]?.tag.startsWith("NOUN")) return i;
    if (i > from + 1 && /^(?:VERB|AUX|SCONJ|PRON:relative)/.test(words[i].tag)) return -1;
    if (/^[,;:—]$/.test(words[i].text)) return -1;
    // "suspended the implementation of the talks": the object is another noun.
    if (words[i].tag === "ADP" && i > from && words[i - 1].tag.startsWith("NOUN")) return -1;
  }
  return -1;
}

/** One side freezes, breaks off or calls off talks, or confirms that it will attend. */
export function talksStopped(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const subjects = sendersOf(p, whoever(withSides(p)));
  if (group.modal !== null || group.isNegated || group.isPassive || subjects.length === 0) return null;
  const { lemma } = group;
  // "is considering a visit by its envoy", "is preparing a second round"
  if (/^(?:consider|mull|weigh|contemplate|prepare|plan)$/.test(lemma)) {
    const object = phraseAfter(words, group.to, p.to);
    if (!MEETING_HEADS.has(headWord(words, object)) || words[group.to]?.lower === "to") return null;
    const isFixed = lemma === "plan" || lemma === "prepare";
    // "considers the talks useful": a view of what is going on.
    if (!isFixed && /^(?:the|these|those|such)$/.test(words[group.to]?.lower ?? "")) return null;
    const guests = object === null ? [] : behind(p, ["by", "between", "with"], object.from);
    return draftOf(p, "meeting", isFixed ? "meeting-prepared" : "meeting-considered", {
      actors: guests.length > 0 ? guests : subjects,
      modality: isFixed ? "planned" : "possible",
    });
  }
  // "announced a suspension of the talks": what befell them as a noun.
  if (ANNOUNCED.has(lemma)) {
    const turned = turnedNoun(p);
    if (turned !== null) return turned;
  }
  const stopped = STOPPED.get(lemma);
  const ended = ENDED.get(lemma);
  const isConfirmed = CONFIRMED.has(lemma);
  if (stopped === undefined && ended === undefined && !isConfirmed) return null;
  const head = processAfter(words, group.to, p.to);
  if (head < 0) return stopped === undefined || p.subjects.length === 0 ? null : deedStopped(p);
  const noun = words[head].lower;
  if (isConfirmed) {
    if (noun !== "attendance" && noun !== "participation") return null;
    return draftOf(p, "meeting", "meeting-confirmed", { actors: subjects, modality: "planned" });
  }
  const tail = ` ${words
    .slice(group.to, p.to)
    .map((word) => word.lower)
    .join(" ")} `;
  const needed = stopped ?? ended;
  if (needed !== undefined && !needed.test(tail)) return null;
  const others = behind(p, ["with"], head).filter((name) => !subjects.includes(name));
  return draftOf(p, "meeting", "meeting-stopped", {
    actors: subjects,
    // "Ada Quill and Ivo Dahl broke off their talks": with both named, nobody else is left out.
    counterparts:
      others.length > 0 || subjects.length > 1
        ? others
        : partiesOf(scene.discourse).filter((name) => !subjects.includes(name)),
    modality: group.isFuture ? "planned" : stopped === undefined ? "cancelled" : "postponed",
  });
}

/** "whose father broke off talks in 2027": an end to talks told beside what else a sentence tells. */
export function talksEnded(p: Proposition): Draft | null {
  const draft = talksStopped(p);
  return draft?.rule === "meeting-stopped" ? draft : null;
}

/** "a suspension of the talks", "the resumption of negotiations", "their withdrawal from the talks": a turn of talks told by its noun. */
function turnedNoun(p: Proposition): Draft | null {
  const { words } = p.scene;
  for (let i = p.group.to; i + 1 < Math.min(p.to, p.group.to + 7); i++) {
    const modality = TURNED.get(words[i].lower);
    if (words[i].tag === "ADP" && modality === undefined && i > p.group.to + 3) return null;
    if (modality === undefined || !/^(?:of|in|from|to)$/.test(words[i + 1].lower)) continue;
    const isOfTalks = words
      .slice(i + 2, Math.min(p.to, i + 8))
      .some((word) => isProcess(word.lower) && word.lower !== "process");
    return isOfTalks ? draftOf(p, "meeting", "meeting-turned", { actors: p.subjects, modality }) : null;
  }
  return null;
}

const ANNOUNCED: ReadonlySet<string> = new Set(["announce", "declare", "order", "confirm", "decree", "agree"]);
const TURNED: ReadonlyMap<string, Draft["modality"]> = new Map([
  ["suspension", "postponed"],
  ["postponement", "postponed"],
  ["pause", "postponed"],
  ["adjournment", "postponed"],
  ["freeze", "postponed"],
  ["cancellation", "cancelled"],
  ["withdrawal", "cancelled"],
  ["resumption", "planned"],
  ["opening", "planned"],
]);

/** "froze the demobilisation of its fighters": a deed on the ground, put off. */
function deedStopped(p: Proposition): Draft | null {
  const { words } = p.scene;
  const object = phraseAfter(words, p.group.to, p.to);
  return DEEDS.has(headWord(words, object))
    ? draftOf(p, "incident", "incident-stopped", { actors: p.subjects, modality: "postponed" })
    : null;
}

const WHEN_AND_WHERE = wordList("date dates time place venue day location site");
const SETTLED = wordList(
  "fix set announce agree schedule name choose decide make know disclose confirm settle determine publish communicate arrange pick",
);

/** "The time and place of the next round will be made known", "Arlby is a possible venue for the talks". */
export function meetingFixed(p: Proposition, frame: Frame): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const other = talksStopped(p) ?? missed(p, frame) ?? summoned(p, frame);
  if (other !== null) return other;
  // "A second sitting was quietly dropped"
  if (MEETING_HEADS.has(frame.subjectHead) && group.isPassive && /^(?:drop|shelve|bury|ditch)$/.test(group.lemma))
    return draftOf(p, "meeting", "meeting-dropped", { actors: partiesOf(scene.discourse), modality: "cancelled" });
  if (
    p.subject !== null &&
    WHEN_AND_WHERE.has(frame.subjectHead) &&
    (group.isPassive || group.lemma === "be") &&
    SETTLED.has(group.lemma) &&
    (words.slice(p.subject.from, p.to).some((word) => MEETING_HEADS.has(word.lower) || word.lower === "round") ||
      // "No date has been fixed": of the meeting just told of.
      (p.subject.to - p.subject.from === 2 && isDateAlone(p) && spokeOfMeeting(p)))
  ) {
    const isOpen = group.isNegated || / (?:no|neither|nor|yet to) /.test(p.phrase);
    const by = behind(p, ["by"], group.to);
    return draftOf(p, "meeting", "meeting-fixed", {
      actors: partiesOf(scene.discourse),
      counterparts: by,
      modality: isOpen ? "possible" : "planned",
    });
  }
  if (
    group.lemma === "be" &&
    / (?:possible|likely|probable|preferred|proposed|mooted|alternative) (?:\S+ )?(?:venue|site|host|place|location|setting) /.test(
      frame.tail,
    ) &&
    words.some((word) => MEETING_HEADS.has(word.lower) || word.lower === "round")
  )
    return draftOf(p, "meeting", "meeting-venue", { actors: partiesOf(scene.discourse), modality: "possible" });
  return null;
}

/** True where nothing behind the verb says what the date is for. */
function isDateAlone({ scene, group, to }: Proposition): boolean {
  return !scene.words.slice(group.to, to).some(({ tag, lower }) => tag.startsWith("NOUN") || lower === "for");
}

const BILLS = wordList("bill bills legislation law laws motion motions amendment amendments");

/** "Kenya and Norway", "they" of two persons: all with names, in the clause's own subject. */
function areTwoNamed({ subjects, subject, group, clause }: Proposition): boolean {
  return (
    subject !== null &&
    clause.link !== "relative" &&
    group.modal === null &&
    subjects.length > 1 &&
    !subjects.some(isAnonymous)
  );
}

/** Matters talked over with somebody, a council briefed, messages carried between the sides. */
export function talkedOver(p: Proposition, frame: Frame): Draft | null {
  const { group, scene, subjects } = p;
  const { words } = scene;
  const { lemma, tail } = frame;
  if (
    (group.modal === "would" && p.speech === null) ||
    group.modal === "should" ||
    group.modal === "must" ||
    group.modal === "can"
  )
    return null;
  const whole = { from: p.from, to: p.to };
  const isSet = isDated(p) || isPlaced(words, group.to, p.to);
  const meeting = (rule: string, actors: readonly ActorName[], counterparts: readonly ActorName[] = []): Draft =>
    draftOf(p, "meeting", rule, {
      actors,
      counterparts: counterparts.filter((name) => !actors.includes(name)),
      modality: eventModality(p),
    });
  // "Ms. Quill and Mr. Toll discussed steps towards a truce": two by name, told as done, are with each other.
  const isPaired = lemma === "discuss" && !group.isPassive && group.isPast && !group.isNegated && areTwoNamed(p);
  if (/^(?:discuss|debate)$/.test(lemma) && (isSet || isPaired)) {
    const whom = behind(p, ["with"], whole.from);
    // "Two bills will be debated on Thursday": a step of a text in its house.
    if (group.isPassive && holds(words, p.subject, BILLS))
      return draftOf(p, "document", "text-debated", { actors: [], modality: eventModality(p) });
    if (group.isPassive) return whom.length > 0 || isDated(p) ? meeting("meeting-discussed", orParties(p, whom)) : null;
    if (subjects.length > 1 || whom.length > 0) return meeting("meeting-discussed", subjects, whom);
    return null;
  }
  // "the two shook hands", "the negotiators adjourned until Monday", "the rivals have not met since May"
  if (lemma === "shake" && / hands? /.test(tail) && isSet)
    return meeting("meeting-handshake", subjects.length > 0 ? subjects : partiesOf(scene.discourse));
  const isDelegates = p.subject !== null && DELEGATES.has(frame.subjectHead);
  if (lemma === "adjourn" && isDelegates && !group.isPassive)
    return { ...meeting("meeting-adjourned", partiesOf(scene.discourse)), modality: "postponed" };
  if (lemma === "meet" && isDelegates && frame.object === null && subjects.length === 0)
    return meeting("meeting-met", partiesOf(scene.discourse));
  // "hosted both men at his farm"
  if (
    /^(?:host|receive|entertain|greet|welcome|see)$/.test(lemma) &&
    !group.isPassive &&
    subjects.length > 0 &&
    /^ (?:both|the two|the three) (?:men|leaders|sides|camps|women|generals|rivals|presidents|delegations|parties) /.test(
      tail,
    )
  )
    return meeting("meeting-hosted", partiesOf(scene.discourse), subjects);
  // "last saw each other in Torvik", "only four movements took part in the session"
  if (lemma === "see" && /^ (?:each other|one another) /.test(tail) && isSet)
    return meeting("meeting-saw", subjects.length > 0 ? subjects : partiesOf(scene.discourse));
  if (
    lemma === "take" &&
    / part in (?:an? |the |its |their )?(?:\S+ )?(?:talks|meeting|session|round|summit|conference|negotiations|congress|ceremony) /.test(
      tail,
    ) &&
    p.subject !== null
  )
    return meeting("meeting-took-part", subjects);
  // "his delegates would turn up in Toronto on 29 June", "he last saw the president in 2022"
  if (/^(?:turn|show)$/.test(lemma) && tail.startsWith(" up ") && isSet && subjects.length > 0 && !group.isNegated)
    return meeting("meeting-turn-up", subjects);
  if (
    lemma === "see" &&
    !group.isPassive &&
    group.isPast &&
    words.slice(p.from, group.from).some((word) => word.lower === "last") &&
    subjects.length > 0 &&
    isDated(p)
  )
    return meeting("meeting-saw", subjects, namedBy(p, frame.object));
  // "he may travel there before Easter"
  if (
    /^(?:travel|fly|go|return|come)$/.test(lemma) &&
    tail.startsWith(" there ") &&
    (group.modal === "may" || group.modal === "might" || group.isFuture) &&
    subjects.length > 0
  )
    return meeting("meeting-there-to", subjects);
  // "joined the last hour by video link", "will speak again on Thursday"
  if (lemma === "join" && / by (?:video|telephone|phone|satellite) /.test(tail) && subjects.length > 0)
    return meeting("meeting-joined-by", subjects);
  if (/^(?:speak|talk)$/.test(lemma) && / again /.test(tail.slice(0, 8)) && group.isFuture && p.subject !== null)
    return meeting("meeting-again", subjects.length > 0 ? subjects : partiesOf(scene.discourse));
  if (
    /^(?:come|go|travel|return)$/.test(lemma) &&
    /^ (?:back )?to (?:an? |the )?(?:\S+ )?(?:meeting|talks|conference|summit|session|table|round) /.test(tail) &&
    subjects.length > 0
  )
    return meeting("meeting-come", subjects);
  if (lemma === "brief" && !group.isPassive && subjects.length > 0) {
    if (/ (?:reporters|journalists|press|media|newspapers) /.test(tail)) return null;
    const council = namedBy(p, frame.object);
    return council.length > 0 && (isDated(p) || group.form === "ing")
      ? meeting("meeting-briefed", subjects, council)
      : null;
  }
  if (
    /^(?:carry|relay|ferry|convey|shuttle|pass|take)$/.test(lemma) &&
    / (?:messages?|proposals|drafts|notes|answers) (?:\S+ ){0,3}(?:between|from room to room|from one|back and forth|to and fro) /.test(
      tail,
    ) &&
    subjects.length > 0
  )
    return meeting("meeting-carried", subjects, partiesOf(scene.discourse));
  if (lemma === "shuttle" && / (?:between|from) /.test(tail))
    return meeting("meeting-carried", subjects.length > 0 ? subjects : [], behind(p, ["between"], group.to));
  return null;
}
