import type { ActorName, Modality } from "../../domain/claim.ts";
import { draftOf, namesIn, type Draft, type Proposition } from "../assembly/draft.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { findPlace } from "../actors/geography.ts";
import { eventModality } from "./event-modality.ts";
import { behind, frameOf, holds, isDated, isPlaced, namedBy, type Frame } from "./frame-phrases.ts";
import {
  ACCORD_ENDED,
  ACCORD_HEADS,
  ACCORD_MADE,
  AID,
  ATTACKS,
  CROWDS,
  DEEDS,
  DELEGATES,
  FORCES,
  HARD_ACTS,
  HELD,
  MEETING_BEFALLS,
  MEETING_HEADS,
  MEETING_JOINED,
  MEETING_LEFT,
  PLACES,
  SAYING_OF_TEXT,
  SOFT_ACTS,
  TERM_CHANGED,
  TERM_HEADS,
  TERM_REMOVED,
  TERM_TEXTS,
  TEXT_ACTS,
  TEXT_GETS,
  TEXT_GIVES,
  TEXT_HEADS,
  TRAVELS,
} from "./frame-words.ts";

/** What a clause is read in: whether its paragraph describes a text, and its place in a text of numbered or quoted terms. */
export type FrameContext = {
  readonly aboutText: boolean;
  readonly listsTerms: boolean;
  readonly isOfficialText: boolean;
};

/** Reads a clause as an event or a term by who does what to what, over broad classes of verbs and nouns; null where it is neither. */
export function readFrame(p: Proposition, context: FrameContext): Draft | null {
  const frame = frameOf(p);
  return (
    termOf(p, frame, context) ??
    textAct(p, frame, context) ??
    accordOf(p, frame) ??
    meetingOf(p, frame, context) ??
    happening(p, frame)
  );
}

/** The actors found, else the parties. */
function orParties(p: Proposition, actors: readonly ActorName[]): readonly ActorName[] {
  return actors.length > 0 ? actors : partiesOf(p.scene.discourse);
}

const IT: ReadonlySet<string> = new Set(["it", "they", "which", "that", "this", "both"]);

function isText(p: Proposition, frame: Frame, context: FrameContext): boolean {
  if (TERM_TEXTS.has(frame.subjectHead)) return true;
  if (frame.subject === null) return false;
  const { words } = p.scene;
  const first = words[frame.subject.from].lower;
  return frame.subject.to - frame.subject.from === 1 && IT.has(first) && context.aboutText;
}

/** A term of a text: what it says, would do, no longer says. */
function termOf(p: Proposition, frame: Frame, context: FrameContext): Draft | null {
  const { group, scene } = p;
  const { lemma, phrase, tail } = frame;
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
    (/ (?:makes?|made|making) no (?:mention|reference|provision)| (?:says?|said|contains?|contained) (?:nothing|no) | (?:is|are|was|were|stays?|remains?) silent |(?:nowhere|never) (?:do|does|did) | no (?:longer )?mentions? /.test(
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
      / (?:gone|vanished|disappeared|missing|absent|out) /.test(` ${words(p)} `) &&
      ["go", "vanish", "disappear", "be"].includes(lemma)
    )
      return term("frame-term-gone", "cancelled");
    if (
      group.isPassive &&
      !isTextSubject &&
      (TERM_REMOVED.has(lemma) || TERM_CHANGED.has(lemma)) &&
      p.subject !== null &&
      !isPersonal(p) &&
      (isTerm || group.isPerfect || context.listsTerms)
    ) {
      if (lemma === "leave" && !/ (?:out|aside|open|blank) /.test(tail)) return null;
      if (lemma === "take" && !/ (?:out|off) /.test(tail)) return null;
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
    group.to < p.to &&
    (SAYING_OF_TEXT.has(lemma) ||
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
    if (
      isAccord &&
      ["end", "see", "leave", "open", "hold", "keep", "make", "include", "turn", "halt", "give"].includes(lemma) &&
      group.modal === null
    )
      return null;
    if (lemma === "ask" || lemma === "tell") return null;
    // "The timetable has given way to a blank": what stood there is gone.
    if (lemma === "give" && / way to /.test(tail)) return term("frame-term-removed", "cancelled");
    return term("frame-term-says", group.isNegated ? "denied" : "asserted");
  }
  if (context.isOfficialText && group.modal === "shall" && !MEETING_HEADS.has(frame.objectHead))
    return term("frame-term-shall", "asserted", orParties(p, namesIn(scene, p)));
  if (
    (context.isOfficialText || context.listsTerms) &&
    ["undertake", "commit", "pledge", "renounce", "guarantee"].includes(lemma) &&
    group.modal === null
  )
    return term("frame-term-undertaken", "asserted", orParties(p, p.subjects));
  return null;
}

function words(p: Proposition): string {
  return p.scene.words
    .slice(p.group.from, p.to)
    .map((word) => word.lower)
    .join(" ");
}

/** The subject's actors, or its own words where they name nobody known. */
function whoever(p: Proposition): readonly ActorName[] {
  if (p.subjects.length > 0 || p.subject === null) return p.subjects;
  const said = p.scene.words
    .slice(p.subject.from, p.subject.to)
    .filter((word) => word.tag !== "DET")
    .map((word) => word.text)
    .join(" ");
  return said === "" ? [] : [`anonymous: ${said}`];
}

/** True when the subject is a person, people or a body that acts. */
function isPersonal(p: Proposition): boolean {
  if (p.subject === null) return false;
  return (
    p.subjects.length > 0 &&
    p.subjects.every(
      (name) =>
        !name.startsWith("anonymous:") ||
        holds(p.scene.words, p.subject, DELEGATES) ||
        holds(p.scene.words, p.subject, CROWDS),
    )
  );
}

/** Something done to a text. */
function textAct(p: Proposition, frame: Frame, context: FrameContext): Draft | null {
  const { group, scene } = p;
  const { lemma, phrase, tail } = frame;
  const act = (rule: string, actors: readonly ActorName[], counterparts: readonly ActorName[] = []): Draft =>
    draftOf(p, "document", rule, { actors, counterparts, modality: eventModality(p) });
  const first = p.subject === null ? "" : scene.words[p.subject.from].lower;
  const isIt = p.subject !== null && p.subject.to - p.subject.from === 1 && IT.has(first) && context.aboutText;
  const subjectIsText =
    TEXT_HEADS.has(frame.subjectHead) || isIt || (first === "most" && holds(scene.words, p.subject, TEXT_HEADS));
  // "was handed a copy"
  if (subjectIsText && lemma === "make" && / made public /.test(phrase))
    return act("frame-text-published", p.subject === null ? [] : namesIn(scene, p.subject));
  if (group.isPassive && !subjectIsText && TEXT_GIVES.has(lemma) && holdsText(p, frame)) {
    return act("frame-text-given", p.subjects, behind(p, ["by", "from"], group.to));
  }
  if (
    subjectIsText &&
    (group.isPassive || (p.clause.link === "subordinate" && group.form === "part")) &&
    (TEXT_ACTS.has(lemma) ||
      (lemma === "read" && / (?:aloud|out|to) /.test(tail)) ||
      lemma === "fine-tune" ||
      lemma === "complete")
  ) {
    if (
      ACCORD_HEADS.has(frame.subjectHead) &&
      ["sign", "initial", "adopt", "negotiate", "reach", "approve"].includes(lemma)
    )
      return null;
    if (
      ["see", "give", "show", "put", "get"].includes(lemma) &&
      behind(p, ["to", "by", "before"], group.to).length === 0 &&
      !isDated(phrase)
    )
      return null;
    const by = behind(p, ["by"], group.to);
    return act(
      "frame-text-done",
      by.length > 0 ? by : p.subject === null ? [] : namesIn(scene, p.subject),
      behind(p, ["to", "with"], group.to),
    );
  }
  if (
    subjectIsText &&
    !tail.startsWith(" to ") &&
    !group.isPassive &&
    ["emerge", "surface", "circulate", "appear", "leak", "arrive", "reach"].includes(lemma)
  )
    return act(
      "frame-text-surfaced",
      p.subject === null ? [] : namesIn(scene, p.subject),
      lemma === "reach" ? p.subjects.slice(0, 0) : [],
    );
  if (!group.isPassive && group.form !== "part" && p.subject !== null && !subjectIsText) {
    const hasText = TEXT_HEADS.has(frame.objectHead) && !ACCORD_HEADS.has(frame.objectHead);
    const hasSecond = TEXT_GIVES.has(lemma) && TEXT_HEADS.has(frame.secondHead);
    const isIts = frame.object !== null && ["it", "one", "them"].includes(frame.objectHead) && context.aboutText;
    const isAct = TEXT_ACTS.has(lemma) || (lemma === "read" && / (?:aloud|out|from) /.test(tail));
    if (
      isAct &&
      (hasText || hasSecond || (isIts && !["see", "give", "get", "bring", "show", "put", "produce"].includes(lemma)))
    ) {
      if (["see", "get", "bring", "give", "show", "put", "produce"].includes(lemma) && !hasText && !hasSecond)
        return null;
      if (lemma === "see" && !group.isNegated && !group.isPerfect) return null;
      if (lemma === "put" && !/ (?:forward|together|on the table|out|name|signature) /.test(tail)) return null;
      if (
        ["draw", "give", "approve", "bring", "show", "offer"].includes(lemma) &&
        ["list", "package", "offer", "record", "records"].includes(frame.objectHead) &&
        !isDated(phrase)
      )
        return null;
      const counterparts = TEXT_GETS.has(lemma)
        ? behind(p, ["from"], group.to)
        : hasSecond
          ? namedBy(p, frame.object)
          : behind(p, ["to", "with"], group.to);
      return act("frame-text-act", whoever(p), counterparts);
    }
  }
  return null;
}

function holdsText(p: Proposition, frame: Frame): boolean {
  return (
    TEXT_HEADS.has(frame.objectHead) ||
    TEXT_HEADS.has(frame.secondHead) ||
    holds(p.scene.words, frame.object, TEXT_HEADS)
  );
}

/** Parties make, keep, break or lack an accord. */
function accordOf(p: Proposition, frame: Frame): Draft | null {
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
    / (?:questions?|issues?|status|disputes?|differences|disagreements?|sticking points?|gaps?|matters?|points?|fate) /.test(
      about,
    ) &&
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
    (/ (?:negotiations?|talks?) /.test(about) && / (?:treaty|accord|agreement) /.test(about) && lemma === "conclude")
  ) {
    if (ACCORD_ENDED.has(lemma) && !/ new ground /.test(phrase)) {
      const isPossible = group.modal === "could" || group.modal === "may" || group.modal === "might";
      return made(
        "frame-accord-ended",
        group.isNegated ? "supports" : "neutral",
        group.isNegated ? "denied" : isPossible ? "possible" : "cancelled",
        pair,
      );
    }
    if (lemma === "suspend" && group.isPassive) return made("frame-accord-suspended", "opposes", "postponed", pair);
    if ((group.isPassive || group.form === "part") && ACCORD_MADE.has(lemma)) {
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
      !group.isPassive
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
    isDated(phrase)
  )
    return made("frame-accord-accepted", "supports", eventModality(p), p.subjects);
  return null;
}

/** People meet, travel to meet, leave or shun a meeting; what befalls a meeting. */
function meetingOf(p: Proposition, frame: Frame, context: FrameContext): Draft | null {
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
  const hasMeeting =
    / (?:talks|meetings?|summit|negotiations|sessions?|rounds?|conference|dialogue|consultations|ceremony|negotiating table|the table|discussions|hall|venue) /.test(
      tail,
    );
  const people = p.subjects;
  if (people.length > 0 && MEETING_LEFT.has(lemma) && hasMeeting && !MEETING_HEADS.has(frame.subjectHead)) {
    if ((lemma === "walk" || lemma === "storm" || lemma === "pull") && !/ (?:out|away|off) /.test(tail)) return null;
    if (lemma === "withdraw" && !/ from (?:\S+ ){0,4}(?:talks|negotiations|meeting|round|table|session) /.test(tail))
      return null;
    if (lemma === "leave" && !MEETING_HEADS.has(frame.objectHead) && !/ (?:the )?(?:negotiating )?table /.test(tail))
      return null;
    const withWhom = behind(p, ["with"], group.to).filter((name) => !name.startsWith("anonymous:"));
    const isDenied = ["boycott", "skip", "shun"].includes(lemma);
    return meeting(
      "frame-meeting-left",
      [...new Set([...people, ...withWhom])],
      [],
      isDenied ? "denied" : group.isFuture ? "planned" : "asserted",
    );
  }
  if (MEETING_HEADS.has(frame.subjectHead) || (frame.subjectHead === "date" && p.subject !== null && group.isPassive)) {
    if (
      frame.subjectHead === "date" &&
      !(
        ["fix", "set", "announce", "agree", "schedule", "name"].includes(lemma) &&
        !/ (?:elections?|vote|polls?|referendum|withdrawal) /.test(phrase)
      )
    )
      return null;
    const isBare = lemma === "be" || lemma === "remain";
    if (
      isBare &&
      !isDated(phrase) &&
      !/ (?:under way|underway|under discussion|on hold|over|off|planned|possible|due|scheduled) /.test(phrase)
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
        !isDated(phrase) &&
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
      if (/ (?:put back|put off|pushed back|moved to|postponed|delayed|deferred) /.test(phrase)) modality = "postponed";
      if (/ (?:under discussion|being considered|being discussed|possible|mooted) /.test(phrase)) modality = "possible";
      if (/ (?:no|none|neither) /.test(phrase.slice(0, 16))) modality = "denied";
      return meeting("frame-meeting-befalls", orParties(p, actors), behind(p, ["with"], p.from), modality);
    }
  }
  const isDelegates = holds(scene.words, p.subject, DELEGATES);
  if (people.length === 0 && !group.isPassive && !isDelegates) return null;
  if (
    ["turn", "show", "appear"].includes(lemma) &&
    group.isNegated &&
    (hasMeeting || lemma !== "appear") &&
    / (?:up|for|at) /.test(tail)
  )
    return meeting("frame-meeting-missed", whoever(p), [], "denied");
  const isPeople = isPersonal(p) || holds(scene.words, p.subject, DELEGATES);
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
      (lemma === "sit" && / (?:down|face to face|opposite|across) /.test(tail)) ||
      (lemma === "gather" && isPeople)) &&
    people.length > 0 &&
    !/ (?:demands?|conditions?|deadline|targets?|obligations|requirements|criteria|needs?|resistance|fate|death|costs?) /.test(
      tail.slice(0, 50),
    )
  )
    return meeting("frame-meeting-met", people, [
      ...behind(p, ["with"], group.to),
      ...(lemma === "meet" ? namedBy(p, frame.object).filter((name) => isPersonOrBody(p, name)) : []),
    ]);
  if (
    ["bring", "gather", "assemble"].includes(lemma) &&
    / (?:together|to one table|around (?:a|the|one) table|face to face|to the (?:same )?table) /.test(tail)
  ) {
    const guests = namesIn(scene, { from: group.to, to: p.to });
    return meeting(
      "frame-meeting-brought",
      group.isPassive ? people : orParties(p, guests),
      group.isPassive ? [] : people.filter((name) => !name.startsWith("anonymous:")),
    );
  }
  if (["receive", "host", "welcome"].includes(lemma) && !group.isPassive && people.length > 0) {
    const guests = namedBy(p, frame.object).filter((name) => isPersonOrBody(p, name));
    if (holds(scene.words, frame.object, DELEGATES) || guests.some((name) => isPerson(p, name)))
      return / (?:delegations|both|envoys|sides|parties) /.test(tail.slice(0, 60))
        ? meeting("frame-meeting-hosted", orParties(p, guests), people)
        : meeting("frame-meeting-received", people, guests);
  }
  if (lemma === "receive" && group.isPassive && people.length > 0 && isPeople)
    return meeting("frame-meeting-received", people, behind(p, ["by"], group.to));
  if (
    lemma === "see" &&
    group.isFuture &&
    isPeople &&
    (holds(scene.words, frame.object, DELEGATES) || namedBy(p, frame.object).some((name) => isPerson(p, name)))
  )
    return meeting("frame-meeting-met", people, namedBy(p, frame.object));
  if (["telephone", "phone"].includes(lemma) && people.length > 0 && frame.object !== null)
    return meeting("frame-meeting-phoned", people, namedBy(p, frame.object));
  if (
    ["speak", "talk"].includes(lemma) &&
    people.length > 0 &&
    !/ (?:reporters|journalists|media|press|television|radio|newspaper) /.test(phrase)
  ) {
    const whom = behind(p, ["with", "to"], group.to);
    if (
      whom.some((name) => !name.startsWith("anonymous:")) &&
      (isDated(phrase) || / (?:phone|telephone|video) /.test(phrase))
    )
      return meeting("frame-meeting-spoke", people, whom);
  }
  if (
    (TRAVELS.has(lemma) ||
      ((lemma === "be" || lemma === "expect") && / (?:due|expected|back) (?:back )?in /.test(phrase))) &&
    (people.length > 0 || isDelegates) &&
    !holds(scene.words, p.subject, CROWDS) &&
    isPeople &&
    people.some(
      (name) => isPerson(p, name) || name.startsWith("anonymous:") || holds(scene.words, p.subject, DELEGATES),
    )
  ) {
    const isPurposed =
      / (?:for|to) (?:\S+ ){0,4}(?:talks|meetings?|negotiations|consultations|summit|discuss|meet|mediate|brief|consult|signing|sign|hear) /.test(
        phrase,
      );
    const isSomewhere = isPlaced(scene.words, group.to, p.to) || lemma === "visit";
    if (lemma === "set" && !/ (?:off|out) for /.test(tail)) return null;
    if (
      isPurposed ||
      (isSomewhere &&
        (isDated(phrase) || lemma === "visit" || lemma === "expect" || group.isFuture) &&
        !["leave", "cross", "land"].includes(lemma))
    )
      return meeting("frame-meeting-travel", whoever(p), behind(p, ["with"], group.to));
  }
  if (
    ["revert", "resume", "revisit", "reconvene", "return"].includes(lemma) &&
    isPeople &&
    group.isFuture &&
    isDated(phrase) &&
    isPlaced(scene.words, group.to, p.to) &&
    !context.listsTerms
  )
    return meeting("frame-meeting-again", people, [], "planned");
  if (
    ["dispatch", "send"].includes(lemma) &&
    (holds(scene.words, frame.object, DELEGATES) ||
      namedBy(p, frame.object).some((name) => isPerson(p, name)) ||
      (group.isPassive && people.some((name) => isPerson(p, name))))
  ) {
    const sent = group.isPassive ? people : namedBy(p, frame.object);
    return meeting("frame-meeting-sent", sent.length > 0 ? sent : people, group.isPassive ? [] : people);
  }
  return null;
}

function isPerson(p: Proposition, name: ActorName): boolean {
  return p.scene.discourse.cast.persons.some((person) => person.name === name);
}

function isPersonOrBody(p: Proposition, name: ActorName): boolean {
  return isPerson(p, name) || p.scene.discourse.counts.has(name) || name.startsWith("anonymous:");
}

/** Something on the ground or at home. */
function happening(p: Proposition, frame: Frame): Draft | null {
  const { group, scene } = p;
  const { lemma, tail, phrase } = frame;
  if (
    group.modal === "must" ||
    group.modal === "should" ||
    group.modal === "would" ||
    group.modal === "can" ||
    group.modal === "could"
  )
    return null;
  const isForce =
    holds(scene.words, p.subject, FORCES) ||
    p.subjects.some((name) => scene.discourse.counts.has(name) && !isPerson(p, name));
  const isCrowd = holds(scene.words, p.subject, CROWDS);
  const isAttack = ATTACKS.has(frame.subjectHead);
  const hasPlace =
    holds(scene.words, { from: group.to, to: p.to }, PLACES) ||
    isPlaced(scene.words, group.to, p.to) ||
    findPlaceIn(p, group.to, p.to);
  if (
    lemma === "be" &&
    / in (?:full |effective |firm )?control of | under (?:the )?(?:full )?control of /.test(tail) &&
    (hasPlace || isForce)
  )
    return draftOf(p, "incident", "frame-control", { actors: p.subjects });
  const found = (rule: string, actors: readonly ActorName[]): Draft => {
    const modality = eventModality(p);
    return draftOf(p, "incident", rule, {
      actors,
      modality: modality === "cancelled" || modality === "postponed" ? "asserted" : modality,
    });
  };
  const byWhom = behind(p, ["by"], group.to).filter((name) => !name.startsWith("anonymous: the"));
  if (isAttack && !MEETING_HEADS.has(frame.subjectHead)) {
    if (
      [
        "kill",
        "hit",
        "strike",
        "erupt",
        "break",
        "rage",
        "continue",
        "target",
        "occur",
        "begin",
        "intensify",
        "injure",
        "wound",
        "damage",
        "destroy",
        "flare",
        "resume",
        "happen",
        "displace",
        "rock",
        "shake",
        "land",
        "fall",
        "cut",
        "ring",
        "set",
        "wreck",
        "level",
        "tear",
        "blow",
        "leave",
        "take",
        "subside",
        "spread",
        "explode",
        "detonate",
        "force",
        "drive",
        "go",
        "hear",
        "report",
        "fire",
      ].includes(lemma) &&
      (isDated(phrase) || hasPlace || isPlaced(scene.words, p.from, p.to))
    )
      return found("frame-attack", byWhom.length > 0 ? byWhom : attackers(p));
  }
  if (
    DEEDS.has(frame.subjectHead) &&
    (group.isPassive ||
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
      ].includes(lemma))
  )
    return found("frame-deed", byWhom);
  if (lemma === "blow" && / up /.test(tail) && p.subjects.length > 0) return found("frame-act", p.subjects);
  if (HARD_ACTS.has(lemma) && (p.subjects.length > 0 || isForce || isCrowd)) {
    if (
      ["burn", "surrender", "arrest", "flee", "desert", "defect", "mine", "ground", "oust"].includes(lemma) === false ||
      hasPlace ||
      isDated(phrase)
    ) {
      if (["attack", "blast", "surprise", "storm", "raid"].includes(lemma) && !isForce && !isCrowd && !hasPlace)
        return null;
      if (lemma === "march" && !isCrowd && !isForce && !hasPlace) return null;
      return found("frame-act", group.isPassive ? byWhom : p.subjects);
    }
  }
  if (SOFT_ACTS.has(lemma)) {
    const hasHeld = holds(scene.words, { from: p.from, to: p.to }, HELD);
    const hasAid = holds(scene.words, { from: p.from, to: p.to }, AID);
    const isFight = holds(scene.words, { from: group.to, to: p.to }, ATTACKS);
    if (
      lemma === "return" &&
      / (?:families|residents|refugees|villagers|displaced|people|civilians) /.test(` ${phrase}`) &&
      / (?:home|homes|villages?|towns?|valley|houses|to) /.test(tail) &&
      !group.isFuture
    )
      return found("frame-return", p.subjects);
    if (
      ["release", "swap", "exchange", "hand", "free", "return", "transfer", "exhume", "bury", "bring"].includes(lemma)
    )
      return hasHeld && (group.isPast || group.isPerfect || isDated(phrase))
        ? found("frame-handover", group.isPassive ? byWhom : p.subjects)
        : null;
    if (
      [
        "deliver",
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
      (hasPlace || isDated(phrase))
    )
      return found("frame-aid", group.isPassive ? byWhom : p.subjects);
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
      if (isEither && (hasPlace || isDated(phrase)))
        return found("frame-ground", group.isPassive ? byWhom : p.subjects);
      return null;
    }
    if (["launch", "carry", "stage"].includes(lemma))
      return isFight && p.subjects.length > 0 ? found("frame-operation", p.subjects) : null;
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
        return isHouse && group.modal === null ? found("frame-vote", p.subjects) : null;
      return / (?:minister|cabinet|chief|commander|general|president|office|post|aide|adviser|secretary|down|government) /.test(
        tail,
      ) && p.subjects.length > 0
        ? found("frame-office", p.subjects)
        : null;
    }
    if (["ring", "erupt", "break", "flare", "rage", "explode"].includes(lemma) && isAttack)
      return found("frame-attack", []);
    if (
      ["declare", "impose", "lift"].includes(lemma) &&
      / (?:curfew|state of emergency|martial law|independence|blockade|siege|embargo|war) /.test(tail) &&
      p.subjects.length > 0
    )
      return found("frame-decreed", p.subjects);
  }
  return null;
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
      (m.by === "adjective" || words[m.to]?.tag === "PART:possessive") &&
      m.kind !== "place"
    )
      return [m.name];
  return [];
}
