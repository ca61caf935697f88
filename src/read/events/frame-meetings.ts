import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { whoMeets } from "./who-meets.ts";
import { eventModality } from "./event-modality.ts";
import { isGuest } from "./meeting-whom.ts";
import { SIGHTS } from "./read-meeting.ts";
import { isPersonNamed, isSaidToBe } from "./event-phrases.ts";
import { BODIES } from "./meeting-courses.ts";
import { type FrameContext, isPersonal, isPersonOrBody, orParties, whoever } from "./frame-actors.ts";
import { behind, type Frame, holds, isDated, isPlaced, namedBy } from "./frame-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { CROWDS, DELEGATES, FORCES, MEETING_BEFALLS, MEETING_JOINED, MOVES, TRAVELS } from "./frame-words.ts";

const MEETING_TOLD = phrasePattern(
  / (?:talks|meetings?|summit|negotiations|sessions?|rounds?|conference|dialogue|consultations|ceremony|negotiating table|the table|discussions|hall|venue) /,
);

/** People meet, travel to meet, leave or shun a meeting; what befalls a meeting. */
export function meetingOf(p: Proposition, frame: Frame, context: FrameContext): Draft | null {
  const draft = framed(p, frame, context);
  if (draft === null) return null;
  // "had been called for Monday" fixes a day; a meeting that is only asked for is what somebody wants.
  if (draft.modality === "sought")
    return MEETING_HEADS.has(frame.subjectHead) ? { ...draft, modality: "planned" } : null;
  return { ...draft, actors: whoMeets(p, draft) };
}

function framed(p: Proposition, frame: Frame, context: FrameContext): Draft | null {
  const { group, scene } = p;
  const { lemma, phrase, tail } = frame;
  const meeting = (
    rule: string,
    actors: readonly ActorName[],
    counterparts: readonly ActorName[] = [],
    modality = eventModality(p),
  ): Draft =>
    draftOf(p, "meeting", rule, {
      actors,
      counterparts: counterparts.filter((name) => !actors.includes(name)),
      modality,
    });
  const hasMeeting = MEETING_TOLD.test(tail, scene.met);
  const people = p.subjects;
  if (MEETING_HEADS.has(frame.subjectHead) || (frame.subjectHead === "date" && p.subject !== null && group.isPassive)) {
    if (
      frame.subjectHead === "date" &&
      !(
        ["fix", "set", "announce", "agree", "schedule", "name"].includes(lemma) &&
        !/ (?:elections?|vote|polls?|referendum|withdrawal|handover|release|disarmament|pull-out|pullout) /.test(
          phrase,
        ) &&
        scene.words.some((word) => MEETING_HEADS.has(word.lower))
      )
    )
      return null;
    const isBare = lemma === "be" || lemma === "remain";
    if (isSaidToBe(p)) return null;
    // "talks should take a break": a wish, no course.
    if ((group.modal === "should" || group.modal === "must") && !group.isPast && !/ have /.test(phrase)) return null;
    if (
      isBare &&
      !isDated(p) &&
      !/ (?:under way|underway|under discussion|on hold|over|off|planned|possible|due|scheduled|in doubt|uncertain|in question) /.test(
        phrase,
      )
    )
      return null;
    if (MEETING_BEFALLS.has(lemma) || isBare) {
      if (
        [
          "come",
          "follow",
          "fail",
          "run",
          "go",
          "bring",
          "move",
          "call",
          "yield",
          "remain",
          "stay",
          "produce",
          "discuss",
          "slip",
          "stretch",
        ].includes(lemma) &&
        !isBare &&
        !isDated(p) &&
        !isPlaced(scene.words, p.from, p.to)
      )
        return null;
      const pair = behind(p, ["between"], p.from);
      const inSubject = p.subject === null ? [] : namesIn(scene, p.subject);
      const head = frame.subjectHead;
      const owner = p.subject !== null && scene.words[p.subject.from].tag === "PRON:possessive" ? people : [];
      const actors =
        pair.length > 0
          ? pair
          : /^(?:visit|trip|tour|mission)/.test(head)
            ? inSubject.length > 0
              ? inSubject.slice(0, 1)
              : owner
            : inSubject.length > 0
              ? inSubject
              : owner;
      let modality = eventModality(p);
      if (
        / (?:put back|put off|pushed back|moved to|postponed|delayed|deferred) /.test(phrase) &&
        !/^(?:may|might|could)$/.test(group.modal ?? "")
      )
        modality = "postponed";
      if (
        / (?:in doubt|uncertain|in question|under discussion|being considered|being discussed|possible|mooted) /.test(
          phrase,
        )
      )
        modality = "possible";
      // "has been announced for Friday", "has been fixed": not yet held.
      if (modality === "asserted" && group.isPassive && /^(?:announce|fix|set|arrange|confirm|pencil)$/.test(lemma))
        modality = "planned";
      if (/ (?:no|none|neither) /.test(phrase.slice(0, 16))) modality = "denied";
      const told = meeting("frame-meeting-befalls", orParties(p, actors), behind(p, ["with"], p.from), modality);
      // "The previous round, on 16 May, | produced a swap": what came of it is told besides.
      const isFruit = !group.isPassive && /^(?:produce|yield|bring)$/.test(lemma) && p.subject !== null;
      const end = scene.words[group.from - 1]?.text === "," ? group.from - 1 : group.from;
      return isFruit && end - p.from > 2 ? { ...told, to: end, content: { from: p.from, to: end } } : told;
    }
  }
  const isDelegates = holds(scene.words, p.subject, DELEGATES) || BODIES.has(frame.subjectHead);
  if (people.length === 0 && !group.isPassive && !isDelegates) return null;
  if (
    ["turn", "show", "appear"].includes(lemma) &&
    group.isNegated &&
    (hasMeeting || lemma !== "appear") &&
    / (?:up|for|at) /.test(tail)
  )
    return meeting("frame-meeting-missed", whoever(p), [], "denied");
  const isPeople = isPersonal(p) || isDelegates;
  if (MEETING_JOINED.has(lemma) && MEETING_HEADS.has(frame.objectHead) && (people.length > 0 || group.isPassive)) {
    if (lemma === "have" && !["talks", "meeting", "call", "conversation", "dinner", "lunch"].includes(frame.objectHead))
      return null;
    if (lemma === "call" && !/ (?:off|for) /.test(tail)) return null;
    if (lemma === "call" && / for /.test(tail)) return null;
    if (frame.objectHead === "call" && lemma !== "hold" && lemma !== "have" && lemma !== "join") return null;
    if (lemma === "pay" && !/ (?:visit|call) /.test(tail)) return null;
    let modality = eventModality(p);
    if (lemma === "suspend" || lemma === "postpone" || lemma === "adjourn") modality = "postponed";
    if (lemma === "cancel" || lemma === "call") modality = "cancelled";
    return meeting("frame-meeting-joined", people, behind(p, ["with"], group.to), modality);
  }
  if (
    (["meet", "reconvene", "confer", "huddle", "dine"].includes(lemma) ||
      (lemma === "sit" &&
        !holds(scene.words, p.subject, FORCES) &&
        / (?:down|face to face|opposite|across) /.test(tail)) ||
      (lemma === "face" && / (?:each other|one another|across|opposite) /.test(tail)) ||
      (lemma === "exchange" && / (?:words|greetings|pleasantries|handshakes?) /.test(tail)) ||
      (lemma === "gather" && isPeople && isDated(p))) &&
    people.length > 0 &&
    !/ (?:demands?|conditions?|deadline|targets?|obligations|requirements|criteria|needs?|resistance|fate|death|costs?) /.test(
      tail.slice(0, 50),
    )
  )
    return meeting("frame-meeting-met", people, [
      ...behind(p, ["with"], group.to),
      ...(lemma === "meet" ? namedBy(p, frame.object).filter((name) => isPersonOrBody(p, name)) : []),
    ]);
  // "Elders from both clans gathered under the tree in Torvik"
  if (
    /^(?:gather|assemble)$/.test(lemma) &&
    isDelegates &&
    people.length === 0 &&
    (isDated(phrase) || isPlaced(scene.words, group.to, p.to))
  )
    return meeting("frame-meeting-met", whoever(p));
  if (
    ["bring", "gather", "assemble"].includes(lemma) &&
    / (?:together|to one table|around (?:a|the|one) table|face to face|to the (?:same )?table) /.test(tail)
  ) {
    // "two foes, President Toll of Kenya and Dahl of Norway": the persons, not whose they are.
    const all = namesIn(scene, { from: group.to, to: p.to });
    const persons = all.filter((name) => isPersonNamed(p, name));
    const guests = persons.length > 1 ? persons : all;
    return meeting(
      "frame-meeting-brought",
      group.isPassive ? people : orParties(p, guests),
      group.isPassive ? [] : people.filter((name) => !isAnonymous(name)),
    );
  }
  if (["receive", "host", "welcome"].includes(lemma) && !group.isPassive && people.length > 0) {
    const guests = namedBy(p, frame.object).filter((name) => isPersonOrBody(p, name));
    if (frame.object !== null && (isGuest(p, frame.object) || guests.some((name) => isPersonNamed(p, name))))
      return lemma === "host" && / (?:delegations|both|envoys|sides|parties) /.test(tail.slice(0, 60))
        ? meeting("frame-meeting-hosted", orParties(p, guests), people)
        : meeting("frame-meeting-received", people, guests);
  }
  if (lemma === "receive" && group.isPassive && people.length > 0 && isPeople)
    return meeting("frame-meeting-received", people, behind(p, ["by"], group.to));
  if (
    lemma === "see" &&
    group.isFuture &&
    isPeople &&
    (holds(scene.words, frame.object, DELEGATES) || namedBy(p, frame.object).some((name) => isPersonNamed(p, name)))
  )
    return meeting("frame-meeting-met", people, namedBy(p, frame.object));
  if (["telephone", "phone", "ring"].includes(lemma) && people.length > 0 && !group.isPassive)
    return meeting("frame-meeting-phoned", people, namedBy(p, frame.object));
  if (
    ["speak", "talk"].includes(lemma) &&
    (people.length > 0 || isDelegates) &&
    !/ (?:reporters|journalists|media|press|television|radio|newspaper) /.test(phrase)
  ) {
    const whom = behind(p, ["with", "to"], group.to);
    if (whom.some((name) => !isAnonymous(name)) && (isDated(p) || / (?:phone|telephone|video) /.test(phrase)))
      return meeting("frame-meeting-spoke", people, whom);
    // "The two spy chiefs have been talking since March"
    const isSeveral = p.subject !== null && scene.words[p.subject.to - 1].tag === "NOUN:plural";
    if (group.isProgressive && isDelegates && isSeveral && isDated(phrase))
      return meeting("frame-meeting-spoke", people, []);
    // "The commanders of both armies spoke by telephone"
    if (/ by (?:tele)?phone | on the (?:tele)?phone | by video /.test(phrase) && isDelegates)
      return meeting("frame-meeting-spoke", people, []);
  }
  if (
    (TRAVELS.has(lemma) ||
      MOVES.has(lemma) ||
      ((lemma === "be" || lemma === "expect") && / (?:due|expected|back) (?:back )?in /.test(phrase))) &&
    (people.length > 0 || isDelegates) &&
    !holds(scene.words, p.subject, CROWDS) &&
    isPeople &&
    (isDelegates || people.some((name) => isPersonNamed(p, name) || isAnonymous(name)))
  ) {
    const isPurposed =
      / (?:for|to) (?:\S+ ){0,4}(?:talks|meetings?|negotiations|consultations|summit|congress|conference|dialogue|round|ceremony|session|discuss|meet|mediate|brief|consult|signing|sign|occasion|opening|closing|hear|plead|press|persuade|lobby|negotiate|coax|sound|see) /.test(
        phrase,
      );
    const isSomewhere = isPlaced(scene.words, group.to, p.to) || lemma === "visit";
    if (lemma === "set" && !/ (?:off|out) for /.test(tail)) return null;
    if (tail.startsWith(" on ")) return null;
    if (lemma === "visit" && holds(scene.words, { from: group.to, to: Math.min(p.to, group.to + 4) }, SIGHTS))
      return null;
    if (/ (?:home|into exile|to power|to office|from exile|to work) /.test(tail.slice(0, 24))) return null;
    if (
      isPurposed ||
      (isSomewhere &&
        (isDated(p) || lemma === "visit" || lemma === "expect" || group.isFuture) &&
        !["leave", "cross", "land"].includes(lemma) &&
        (!MOVES.has(lemma) || /^(?:rush|hurry|race|dash|jet|trek|sail)$/.test(lemma)))
    )
      return meeting("frame-meeting-travel", whoever(p), [...behind(p, ["with"], group.to), ...metBy(p)]);
  }
  if (
    ["revert", "resume", "revisit", "reconvene", "return"].includes(lemma) &&
    isPeople &&
    group.isFuture &&
    isDated(p) &&
    isPlaced(scene.words, group.to, p.to) &&
    !context.listsTerms
  )
    return meeting("frame-meeting-again", people, [], "planned");
  if (
    ["dispatch", "send"].includes(lemma) &&
    (holds(scene.words, frame.object, DELEGATES) ||
      namedBy(p, frame.object).some((name) => isPersonNamed(p, name)) ||
      (group.isPassive && people.some((name) => isPersonNamed(p, name))))
  ) {
    const sent = group.isPassive ? people : namedBy(p, frame.object);
    return meeting("frame-meeting-sent", sent.length > 0 ? sent : people, group.isPassive ? [] : people);
  }
  return null;
}

/** "flew in to see Dahl", "stepped over the line to meet him": whom the journey is for. */
function metBy(p: Proposition): readonly ActorName[] {
  const inner = p.scene.groups.find(
    (each) => each.form === "to" && each.from >= p.group.to && each.to <= p.to && MEETS.has(each.lemma),
  );
  if (inner === undefined) return [];
  return namedBy(p, phraseAfter(p.scene.words, inner.to, p.to)).filter((name) => isPersonOrBody(p, name));
}

const MEETS: ReadonlySet<string> = new Set(["meet", "see", "consult", "brief", "visit", "press", "persuade", "lobby"]);
