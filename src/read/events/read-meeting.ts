import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, hasWord, type Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { phraseOf } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { sidesOf, withSides } from "./sides-of.ts";
import { whoMeets } from "./who-meets.ts";
import { eventModality } from "./event-modality.ts";
import { whoever } from "./frame-actors.ts";
import {
  actorsAfter,
  hasDate,
  headOf,
  objectHead,
  objectOf,
  sidesIn,
  subjectHead,
  wholeOf,
  isPersonNamed,
  isSaidToBe,
} from "./event-phrases.ts";
import { isPlaced } from "./frame-phrases.ts";
import { namesAfter, namesOfMeeting } from "./names-after.ts";
import { DELEGATES, FORCES } from "./frame-words.ts";
import { AGREEMENT_NOUNS, DOCUMENT_NOUNS, MEETING_COURSE, MEETING_NOUNS } from "./event-words.ts";

const TO_TABLE = / (?:back )?(?:to|at) the (?:negotiating |bargaining |conference )table /;
const GOES =
  / (?:go|goes|going|gone|went) (?:\w+ly )?(?:nowhere|well|badly|wrong|astray|in circles|round in circles|better|worse|smoothly|backwards?) /;

const TAKEN_UP = phrasePattern(
  / (?:take up|at) (?:the matter |the issue )?at (?:their|its|the|a) (?:\w+ ){0,3}(?:summit|meeting) /,
);

/** What is visited otherwise than for talks. */
export const SIGHTS: ReadonlySet<string> = new Set(
  "wounded hospital hospitals camp camps troops soldiers market site scene families victims prisoners detainees grave graves cemetery monument memorial mosque church school schools museum factory front frontline shrine".split(
    " ",
  ),
);

/** Talks, visits, calls, summits: held, planned, possible, cancelled. */
export function readMeeting(clause: Proposition): Draft | null {
  // "World powers meeting in Torvik": a side without a name meets as well.
  const p = /^(?:meet|confer|convene|reconvene|hold|have|open|begin|start|resume|restart|conclude|end|continue)$/.test(
    clause.group.lemma,
  )
    ? withSides(clause)
    : clause;
  const draft = told(p);
  // A meeting that is only asked for is what somebody wants.
  return draft === null || draft.modality === "sought" ? null : { ...draft, actors: whoMeets(p, draft) };
}

function told(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const head = subjectHead(p);
  const { lemma } = group;
  // "negotiation of the treaty has been concluded": an accord is made, no meeting ends.
  if (
    (head === "negotiation" || head === "negotiations") &&
    ["conclude", "complete", "finish"].includes(lemma) &&
    / of (?:the|a|their) (?:\S+ ){0,2}(?:treaty|accord|agreement|pact) /.test(p.phrase)
  )
    return null;
  const isMeetingSubject = MEETING_NOUNS.has(head);
  // "Talks should take a break": a wish, no course.
  if (
    isMeetingSubject &&
    (group.modal === "should" || group.modal === "must") &&
    !group.isPast &&
    !/ have /.test(p.phrase)
  )
    return null;
  // "said the talks would fail": a forecast.
  if (isMeetingSubject && /^(?:fail|succeed)$/.test(lemma) && (group.modal === "will" || group.modal === "would"))
    return null;
  // "The talks have gone nowhere", "went well": a verdict on talks, not their course.
  if (isMeetingSubject && lemma === "go" && GOES.test(p.phrase)) return null;
  const object = objectHead(p);
  const people = p.subjects;
  let actors: readonly ActorName[] = [];
  let counterparts: readonly ActorName[] = [];
  let rule = "";
  // "the talks were not about a compromise": what they are about.
  if (isMeetingSubject && lemma === "be" && /^(?:about|for|meant|only|just|merely)$/.test(words[group.to]?.lower ?? ""))
    return null;
  // "The talks were a sticking point on Monday": what they are, not when.
  if (isMeetingSubject && isSaidToBe(p)) return null;
  if (
    isMeetingSubject &&
    !group.isNegated &&
    lemma === "be" &&
    !group.isFuture &&
    !/ (?:under way|underway|over|scheduled|due|on hold|planned|possible|off|in doubt|uncertain|in question) /.test(
      p.phrase,
    ) &&
    !hasDate(p)
  )
    return null;
  if (isMeetingSubject && (MEETING_COURSE.has(lemma) || lemma === "be" || lemma === "consider" || lemma === "come")) {
    if (lemma === "come" || (lemma === "follow" && people.length === 0 && !hasDate(p))) return null;
    // "The meeting began at 6:35 p.m. | and adjourned at 6:40 p.m.": its end, told with its beginning.
    if (lemma === "adjourn" && words[group.to]?.lower === "at" && words[group.to + 1]?.tag === "NUM") return null;
    if (
      ["put", "call", "push", "move"].includes(lemma) &&
      !/^(?:off|back|forward|up)$/.test(words[group.to]?.lower ?? "")
    )
      return null;
    rule = "meeting-course";
    const between = actorsAfter(p, ["between"], wholeOf(p));
    const inSubject = namesOfMeeting(p);
    if (between.length > 0) actors = between;
    else if (inSubject.length > 0)
      actors = inSubject.length > 1 || !/^(?:visit|trip|tour)/.test(head) ? inSubject : [inSubject[0]];
    else
      actors =
        /^(?:visit|trip|tour|call|meeting)$/.test(head) && scene.discourse.lastMeeting.length > 0
          ? scene.discourse.lastMeeting
          : partiesOf(scene.discourse);
    counterparts = /^(?:visit|trip|tour)/.test(head)
      ? inSubject.slice(1)
      : actorsAfter(p, ["with"], wholeOf(p)).filter((name) => !actors.includes(name));
    if (/^(?:visit|trip|tour)/.test(head) && inSubject.length > 1) actors = [inSubject[0]];
  } else if (TO_TABLE.test(p.phrase) && /^(?:go|come|get|return|be)$/.test(lemma) && p.subject !== null) {
    rule = "meeting-table";
    actors = people.length > 0 ? people : partiesOf(scene.discourse);
  } else if (
    (lemma === "meet" ||
      lemma === "confer" ||
      lemma === "reconvene" ||
      // "The guarantors will convene in Torvik"
      (lemma === "convene" &&
        !group.isPassive &&
        words[group.to]?.tag === "ADP" &&
        !/^(?:congress|parliament|senate|assembly|house|cabinet|court|duma|knesset)$/.test(head) &&
        !people.some((name) => /^(?:Congress|Parliament|Senate|House|Cabinet)\b/.test(name)))) &&
    people.length > 0
  ) {
    if (
      lemma === "meet" &&
      MEETING_NOUNS.has(object) === false &&
      / (?:demands?|conditions?|deadline|target|obligations?|requirements?|criteria|needs?|resistance|opposition|death|fate|end|criticism|silence|anger|approval|outrage|scepticism|skepticism|hostility|condemnation|refusal|rejection|costs?|standards?|goals?|expectations?|challenges?) /.test(
        ` ${words
          .slice(group.to, group.to + 5)
          .map((word) => word.lower)
          .join(" ")} `,
      )
    )
      return null;
    // "One of them had been met": a condition or a demand.
    if (lemma === "meet" && group.isPassive && !/ met (?:by|at|with) /.test(p.phrase)) return null;
    rule = "meeting-meet";
    actors = people;
    counterparts = namesAfter(p).filter((name) => !people.includes(name));
  } else if (
    ["visit", "travel", "fly", "arrive", "shuttle", "head", "return", "go", "depart"].includes(lemma) &&
    (people.length > 0 || (lemma === "arrive" && DELEGATES.has(head)))
  ) {
    if (
      lemma !== "visit" &&
      !/ (?:for|to) (?:\w+ ){0,4}(?:talks|meeting|meetings|negotiations|consultations|summit|discuss|meet|collect|push|mediate|brief) | between the /.test(
        p.phrase,
      ) &&
      !(
        lemma !== "go" &&
        lemma !== "return" &&
        lemma !== "head" &&
        (isPerson(p) || (DELEGATES.has(head) && !FORCES.has(head)) || head === "leadership") &&
        (hasDate(p) || (lemma === "arrive" && isPlaced(words, group.to, p.to)))
      )
    )
      return null;
    // "visited the wounded", "a camp": no talks.
    if (lemma === "visit" && words.slice(group.to, Math.min(p.to, group.to + 4)).some((word) => SIGHTS.has(word.lower)))
      return null;
    // "went on the radio", "had flown home": no way to a meeting.
    if (words[group.to]?.lower === "on" || / (?:home|into exile|to office|to power) /.test(p.phrase)) return null;
    if (
      lemma === "visit" &&
      !isPerson(p) &&
      !/ (?:delegation|team|envoys?|mediators?|minister|president) /.test(p.phrase)
    )
      return null;
    rule = "meeting-travel";
    actors = whoever(p);
    counterparts =
      lemma === "shuttle"
        ? shuttledTo(p)
        : actorsAfter(p, ["with", "meet", "visit"], { from: group.to, to: p.to }).filter(
            (name) => !people.includes(name),
          );
  } else if (
    [
      "hold",
      "host",
      "attend",
      "convene",
      "join",
      "co-chair",
      "chair",
      "have",
      "arrange",
      "schedule",
      "plan",
      "cancel",
      "postpone",
      "resume",
      "open",
      "conclude",
      "begin",
      "start",
      "end",
      "enter",
      "continue",
      "skip",
      "boycott",
      "shun",
      "leave",
      "quit",
      "suspend",
      "launch",
      "revive",
      "relaunch",
      "restart",
      "reopen",
      "rekindle",
      "reconvene",
    ].includes(lemma) &&
    MEETING_NOUNS.has(object) &&
    (people.length > 0 || group.isPassive || p.subject !== null)
  ) {
    if (
      lemma === "have" &&
      !/^(?:talks|meetings?|calls?|conversations?|discussions?|consultations|contacts?|exchanges|audience|session)$/.test(
        object,
      )
    )
      return null;
    if ((/^(?:launch|relaunch|reopen)$/.test(lemma) && people.length < 2) || AGREEMENT_NOUNS.has(head)) return null;
    rule = lemma === "join" ? "meeting-joined" : "meeting-hold";
    actors = people;
    counterparts = actorsAfter(p, ["with"], { from: group.to, to: p.to }).filter((name) => !people.includes(name));
    // "may join the Kremlin talks", "also joined the call": whose talks they are, else who met there before.
    const at = lemma === "join" && counterparts.length === 0 ? objectOf(p) : null;
    if (at !== null) {
      const hosts = sidesIn(p, at).filter((name) => !people.includes(name));
      const met = words[at.from].lower === "the" ? scene.discourse.lastMeeting : [];
      counterparts = hosts.length > 0 ? hosts : met.filter((name) => !people.includes(name));
    }
    if (lemma === "host" || lemma === "convene") {
      const between = actorsAfter(p, ["between"], { from: group.to, to: p.to });
      if (between.length > 0) {
        actors = between;
        counterparts = people;
      }
    }
  } else if (
    ["speak", "talk"].includes(lemma) &&
    people.length > 0 &&
    / (?:by (?:tele)?phone|by video|on the (?:tele)?phone|over the (?:tele)?phone|with|again|face to face|in private|alone) /.test(
      p.phrase,
    ) &&
    !/ (?:reporters|journalists|media|press) /.test(p.phrase)
  ) {
    rule = "meeting-speak";
    actors = people;
    counterparts = actorsAfter(p, ["with", "to"], { from: group.to, to: p.to }).filter(
      (name) => !people.includes(name),
    );
    if (
      counterparts.length === 0 &&
      people.length < 2 &&
      !(p.subject !== null && words[headOf(words, p.subject)]?.tag === "NOUN:plural")
    )
      return null;
  } else if (
    ["telephone", "phone", "call", "receive", "see", "host", "brief", "dispatch", "send", "welcome"].includes(lemma) &&
    people.length > 0
  ) {
    const objects = namesAfter(p);
    if (lemma === "receive" && group.isPassive) {
      // "A third was never received by the front": a text.
      const isNamed = people.some((name) => isPersonNamed(p, name)) || words[p.subject?.from ?? p.from].tag === "PROPN";
      if (!isNamed && !(p.subject !== null && hasWord(words, p.subject, DELEGATES) >= 0)) return null;
      rule = "meeting-received";
      actors = people;
      counterparts = actorsAfter(p, ["by", "with"], { from: group.to, to: p.to });
    } else if (lemma === "dispatch" || lemma === "send") {
      // "sent on Monday a letter to the mediators": a text goes, nobody travels.
      if (!group.isPassive && DOCUMENT_NOUNS.has(object)) return null;
      if (
        !/ (?:envoys?|delegation|team|mediators?|negotiators?|minister|secretary|adviser|representatives?) /.test(
          // "The defence secretary sent two battalions": who is sent stands behind the verb.
          group.isPassive ? p.phrase : ` ${phraseOf(words, group.to, p.to)} `,
        ) ||
        !(group.isFuture || / (?:to|for) /.test(p.phrase))
      ) {
        if (!(group.isPassive && isPerson(p)) || words[group.to]?.lower === "back") return null;
      }
      rule = "meeting-sent";
      actors = group.isPassive ? people : objects.length > 0 ? objects.slice(0, 1) : people;
      counterparts = objects.slice(1);
    } else {
      if (objects.length === 0 || !isPersonNamed(p, objects[0])) {
        if (lemma !== "brief" || objects.length === 0) return null;
      }
      if (
        group.isPassive ||
        ((lemma === "call" || lemma === "see" || lemma === "welcome") &&
          !(group.isFuture || / (?:due|will|phone|palace) /.test(p.phrase)))
      )
        return null;
      if (lemma === "see" && !group.isFuture) return null;
      rule = "meeting-receive";
      actors = people;
      counterparts = objects.filter((name) => !people.includes(name));
    }
  } else if (TAKEN_UP.test(p.phrase, p.scene.met) && hasDate(p)) {
    rule = "meeting-at";
    actors = people;
  } else if (
    (lemma === "stay" && words[group.to]?.lower === "away") ||
    (lemma === "be" && words[group.to]?.lower === "absent" && sidesOf(p).length > 0)
  ) {
    rule = "meeting-absent";
    actors = sidesOf(p);
    return draftOf(p, "meeting", rule, { actors, modality: "denied" });
  } else if (
    lemma === "declare" &&
    / (?:over|finished|closed|failed) /.test(p.phrase) &&
    people.length > 0 &&
    !/ (?:war|emergency|independence|victory) /.test(p.phrase)
  ) {
    return draftOf(p, "meeting", "meeting-declared-over", {
      actors: partiesOf(scene.discourse),
      chain: [...(p.speech?.chain ?? []), people],
      cue: { from: group.main, to: group.main + 1 },
      modality: "cancelled",
    });
  } else if (lemma === "expect" && !group.isPassive && !group.isNegated && MEETING_NOUNS.has(object) && isToGoOn(p)) {
    // "Mediators expect consultations to continue"
    rule = "meeting-expect";
    actors = actorsAfter(p, ["between", "with"], wholeOf(p));
    if (actors.length === 0) actors = partiesOf(scene.discourse);
  } else if (p.speech !== null && lemma === "call" && / off /.test(p.phrase) && MEETING_NOUNS.has(object)) {
    rule = "meeting-over";
  } else return null;
  if (rule === "") return null;
  let modality = eventModality(p);
  if (isMeetingSubject && / (?:broke up|failed) /.test(p.phrase)) modality = "asserted";
  if (rule === "meeting-course" && lemma === "be" && group.isNegated) modality = "denied";
  if (
    modality === "asserted" &&
    rule === "meeting-hold" &&
    (lemma === "plan" || lemma === "schedule" || lemma === "arrange")
  )
    modality = "planned";
  if (lemma === "expect") modality = "planned";
  if (lemma === "consider") modality = "possible";
  if (/^(?:skip|boycott|shun)$/.test(lemma)) modality = "denied";
  return draftOf(p, "meeting", rule, { actors, counterparts, modality });
}

/** "expects talks to resume": what one expects of talks is that they go on. */
function isToGoOn({ scene, group, to }: Proposition): boolean {
  return scene.groups.some(
    (each) =>
      each.form === "to" &&
      each.from > group.to &&
      each.to <= to &&
      /^(?:continue|resume|begin|start|restart|reconvene|take|open|go|end|last)$/.test(each.lemma),
  );
}

/** Between whom a mediator goes: whom "between" names, else the parties. */
function shuttledTo(p: Proposition): readonly ActorName[] {
  const between = actorsAfter(p, ["between"], { from: p.group.to, to: p.to });
  const all = between.length > 0 ? between : partiesOf(p.scene.discourse);
  return all.filter((name) => !p.subjects.includes(name));
}

function isPerson(p: Proposition): boolean {
  return p.subjects.length > 0 && p.subjects.some((name) => isPersonNamed(p, name) || isAnonymous(name));
}
