import type { ActorName } from "../../domain/claim.ts";
import { actorsIn, draftOf, hasWord, namesIn, type Draft, type Proposition } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import type { Word } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { eventModality } from "./event-modality.ts";
import {
  AGREEMENT_NOUNS,
  ATTACK_NOUNS,
  AGREEMENT_VERBS,
  DOCUMENT_NOUNS,
  DOCUMENT_VERBS,
  INCIDENT_NOUNS,
  INCIDENT_VERBS,
  MEETING_COURSE,
  MEETING_NOUNS,
  TERM_NOUNS,
  TERM_VERBS,
} from "./event-words.ts";

/** The number of the head noun of a phrase: the last noun before any preposition, relative clause or comma. */
export function headOf(words: readonly Word[], range: WordRange): number {
  let head = -1;
  for (let i = range.from; i < range.to; i++) {
    const { tag, text } = words[i];
    if (tag === "NUM" && words[i + 1]?.lower === "of") {
      head = -1;
      i++;
      continue;
    }
    if (
      tag.startsWith("NOUN") ||
      tag.startsWith("PROPN") ||
      (tag === "NUM" && head < 0) ||
      tag.startsWith("PRON") ||
      words[i].lower === "talks" ||
      (head < 0 && ATTACK_NOUNS.has(words[i].lower))
    )
      head = i;
    else if (head >= 0 && (tag === "ADP" || tag.startsWith("VERB") || text === "," || text === "(")) break;
  }
  return head;
}

function subjectHead(p: Proposition): string {
  if (p.subject === null) return "";
  const head = headOf(p.scene.words, p.subject);
  return head < 0 ? "" : p.scene.words[head].lower;
}

function objectOf(p: Proposition): WordRange | null {
  const { words } = p.scene;
  let at = p.group.to;
  while (
    at < p.to &&
    (words[at].tag === "ADV" ||
      [
        "up",
        "out",
        "over",
        "off",
        "down",
        "back",
        "into",
        "on",
        "forward",
        "again",
        "together",
        "instead",
        "to",
        "in",
        "through",
      ].includes(words[at].lower)) &&
    at - p.group.to < 3
  )
    at++;
  return phraseAfter(words, at, p.to);
}

function objectHead(p: Proposition): string {
  const object = objectOf(p);
  if (object === null) return "";
  const head = headOf(p.scene.words, object);
  return head < 0 ? "" : p.scene.words[head].lower;
}

/** Those after "between", "with", "by" in a range: who takes part besides the subject. */
function after(p: Proposition, leads: readonly string[], range: WordRange): readonly ActorName[] {
  const { words } = p.scene;
  for (let i = range.from; i < range.to - 1; i++) {
    if (!leads.includes(words[i].lower)) continue;
    const phrase = phraseWithList(words, i + 1, range.to);
    if (phrase === null) continue;
    const actors = actorsIn(p, phrase);
    if (actors.length > 0) return actors;
  }
  return [];
}

function phraseWithList(words: readonly Word[], at: number, limit: number): WordRange | null {
  const first = phraseAfter(words, at, limit);
  if (first === null) return null;
  let to = first.to;
  while (to + 1 < limit && (words[to].lower === "and" || (words[to].text === "," && words[to + 1].tag !== "ADV"))) {
    const next = phraseAfter(words, to + 1, limit);
    if (next === null) break;
    to = next.to;
  }
  return { from: first.from, to };
}

const whole = (p: Proposition): WordRange => ({ from: p.from, to: p.to });

/** Talks, visits, calls, summits: held, planned, possible, cancelled. */
export function readMeeting(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const head = subjectHead(p);
  const { lemma } = group;
  // "negotiation of the treaty has been concluded": an accord is made, no meeting ends.
  if (
    /^negotiations?$/.test(head) &&
    ["conclude", "complete", "finish"].includes(lemma) &&
    / of (?:the|a|their) (?:\S+ ){0,2}(?:treaty|accord|agreement|pact) /.test(p.phrase)
  )
    return null;
  const isMeetingSubject = MEETING_NOUNS.has(head);
  const object = objectHead(p);
  const people = p.subjects;
  let actors: readonly ActorName[] = [];
  let counterparts: readonly ActorName[] = [];
  let rule = "";
  if (
    isMeetingSubject &&
    !group.isNegated &&
    lemma === "be" &&
    !group.isFuture &&
    !/ (?:under way|underway|over|scheduled|due|on hold|planned|possible|off) /.test(p.phrase) &&
    !hasDate(p)
  )
    return null;
  if (isMeetingSubject && (MEETING_COURSE.has(lemma) || lemma === "be" || lemma === "consider" || lemma === "come")) {
    if (lemma === "come" || (lemma === "follow" && people.length === 0 && !hasDate(p))) return null;
    if (
      ["put", "call", "push", "move"].includes(lemma) &&
      !/^(?:off|back|forward|up)$/.test(words[group.to]?.lower ?? "")
    )
      return null;
    rule = "meeting-course";
    const between = after(p, ["between"], whole(p));
    const inSubject = p.subject === null ? [] : namesIn(scene, p.subject).filter((name) => !isPlaceOf(p, name));
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
      : after(p, ["with"], whole(p)).filter((name) => !actors.includes(name));
    if (/^(?:visit|trip|tour)/.test(head) && inSubject.length > 1) actors = [inSubject[0]];
  } else if ((lemma === "meet" || lemma === "confer" || lemma === "reconvene") && people.length > 0) {
    if (
      lemma === "meet" &&
      MEETING_NOUNS.has(object) === false &&
      / (?:demands?|conditions?|deadline|target|obligations?|requirements?|criteria|needs?) /.test(
        ` ${words
          .slice(group.to, group.to + 5)
          .map((word) => word.lower)
          .join(" ")} `,
      )
    )
      return null;
    rule = "meeting-meet";
    actors = people;
    counterparts = namesAfter(p).filter((name) => !people.includes(name));
  } else if (
    ["visit", "travel", "fly", "arrive", "shuttle", "head", "return", "go", "depart"].includes(lemma) &&
    people.length > 0
  ) {
    if (
      lemma !== "visit" &&
      !/ (?:for|to) (?:\w+ ){0,4}(?:talks|meeting|meetings|negotiations|consultations|summit|discuss|meet|collect|push|mediate|brief) | between the /.test(
        p.phrase,
      ) &&
      !(lemma !== "go" && lemma !== "return" && lemma !== "head" && isPerson(p) && hasDate(p))
    )
      return null;
    if (
      lemma === "visit" &&
      !isPerson(p) &&
      !/ (?:delegation|team|envoys?|mediators?|minister|president) /.test(p.phrase)
    )
      return null;
    rule = "meeting-travel";
    actors = people;
    counterparts =
      lemma === "shuttle"
        ? partiesOf(scene.discourse).filter((name) => !people.includes(name))
        : after(p, ["with", "meet", "visit"], { from: group.to, to: p.to }).filter((name) => !people.includes(name));
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
      "leave",
      "quit",
      "suspend",
      "launch",
    ].includes(lemma) &&
    MEETING_NOUNS.has(object) &&
    (people.length > 0 || group.isPassive || p.subject !== null)
  ) {
    if (
      lemma === "have" &&
      object !== "talks" &&
      object !== "meeting" &&
      object !== "call" &&
      object !== "conversation"
    )
      return null;
    if (lemma === "launch" && people.length < 2) return null;
    rule = "meeting-hold";
    actors = people;
    counterparts = after(p, ["with"], { from: group.to, to: p.to }).filter((name) => !people.includes(name));
    if (lemma === "host" || lemma === "convene") {
      const between = after(p, ["between"], { from: group.to, to: p.to });
      if (between.length > 0) {
        actors = between;
        counterparts = people;
      }
    }
  } else if (
    ["speak", "talk"].includes(lemma) &&
    people.length > 0 &&
    / (?:by (?:tele)?phone|by video|on the phone|with|face to face) /.test(p.phrase) &&
    !/ (?:reporters|journalists|media|press) /.test(p.phrase)
  ) {
    rule = "meeting-speak";
    actors = people;
    counterparts = after(p, ["with", "to"], { from: group.to, to: p.to }).filter((name) => !people.includes(name));
    if (
      counterparts.length === 0 &&
      people.length < 2 &&
      !(p.subject !== null && words[p.subject.to - 1].tag === "NOUN:plural")
    )
      return null;
  } else if (lemma === "invite" && hasWord(words, { from: group.to, to: p.to }, MEETING_NOUNS) >= 0) {
    return draftOf(p, "meeting", "meeting-invited", {
      actors: people,
      counterparts: namesAfter(p),
      modality: group.isNegated ? "denied" : "sought",
    });
  } else if (
    ["telephone", "phone", "call", "receive", "see", "host", "brief", "dispatch", "send", "welcome"].includes(lemma) &&
    people.length > 0
  ) {
    const objects = namesAfter(p);
    if (lemma === "receive" && group.isPassive) {
      rule = "meeting-received";
      actors = people;
      counterparts = after(p, ["by", "with"], { from: group.to, to: p.to });
    } else if (lemma === "dispatch" || lemma === "send") {
      if (
        !/ (?:envoys?|delegation|team|mediators?|negotiators?|minister|secretary|adviser|representatives?) /.test(
          p.phrase,
        ) ||
        !/ (?:to|for) /.test(p.phrase)
      ) {
        if (!(group.isPassive && isPerson(p))) return null;
      }
      rule = "meeting-sent";
      actors = group.isPassive ? people : objects.length > 0 ? objects.slice(0, 1) : people;
      counterparts = objects.slice(1);
    } else {
      if (objects.length === 0 || !isPersonName(p, objects[0])) {
        if (lemma !== "brief") return null;
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
  } else if (
    / (?:take up|at) (?:the matter |the issue )?at (?:their|its|the|a) (?:\w+ ){0,3}(?:summit|meeting) /.test(
      p.phrase,
    ) &&
    hasDate(p)
  ) {
    rule = "meeting-at";
    actors = people;
  } else if (
    (lemma === "stay" && words[group.to]?.lower === "away") ||
    (lemma === "be" && words[group.to]?.lower === "absent")
  ) {
    rule = "meeting-absent";
    actors = people;
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
  } else if (p.speech !== null && lemma === "call" && / off /.test(p.phrase) && MEETING_NOUNS.has(object)) {
    rule = "meeting-over";
  } else return null;
  if (rule === "") return null;
  let modality = eventModality(p);
  if (isMeetingSubject && / (?:collapsed|broke down|broken down|fell apart|broke up|failed) /.test(p.phrase))
    modality = "asserted";
  if (rule === "meeting-course" && lemma === "be" && group.isNegated) modality = "denied";
  if (
    modality === "asserted" &&
    rule === "meeting-hold" &&
    (lemma === "plan" || lemma === "schedule" || lemma === "arrange")
  )
    modality = "planned";
  if (lemma === "consider") modality = "possible";
  if (lemma === "skip" || lemma === "boycott") modality = "denied";
  return draftOf(p, "meeting", rule, { actors, counterparts, modality });
}

function isPerson(p: Proposition): boolean {
  return p.subjects.length > 0 && p.subjects.some((name) => isPersonName(p, name) || name.startsWith("anonymous:"));
}

function isPersonName(p: Proposition, name: ActorName): boolean {
  return p.scene.discourse.cast.personByName.has(name);
}

function isPlaceOf(p: Proposition, name: ActorName): boolean {
  const { words, discourse, sentence } = p.scene;
  return discourse.cast.mentions[sentence.number].some(
    (m) => m.name === name && m.by === "capital" && ["in", "at", "to", "from"].includes(words[m.from - 1]?.lower ?? ""),
  );
}

/** Persons and states named after the verb, places left out. */
function namesAfter(p: Proposition): readonly ActorName[] {
  const { words, discourse, sentence } = p.scene;
  const names: ActorName[] = [];
  for (const m of discourse.cast.mentions[sentence.number]) {
    if (m.from < p.group.to || m.to > p.to || m.kind === "place" || names.includes(m.name)) continue;
    const before = words[m.titleFrom - 1]?.lower ?? "";
    if (["in", "at", "near", "from", "on"].includes(before) || (before === "to" && m.kind === "state")) continue;
    if (m.by === "adjective" && words[m.to]?.tag.startsWith("NOUN")) continue;
    names.push(m.name);
  }
  return names;
}

function hasDate(p: Proposition): boolean {
  return / (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|week|weekend|month|overnight) /.test(
    p.phrase,
  );
}

/** Something done to a text: drafted, handed over, received or not, leaked, revised, published. */
export function readDocument(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  const { lemma } = group;
  const head = subjectHead(p);
  const isText = (word: string) =>
    DOCUMENT_NOUNS.has(word) || word === "deal" || (lemma === "grow" && AGREEMENT_NOUNS.has(word));
  const put =
    (lemma === "put" && / put (?:its|their|his|her|the) (?:signature|name|initials)s? /.test(p.phrase)) ||
    (lemma === "put" && /(?:forward|on|signature|together|out)/.test(words[group.to]?.lower ?? ""));
  if (
    !DOCUMENT_VERBS.has(lemma) &&
    !put &&
    !["grow", "be", "circulate", "surprise", "emerge", "surface", "appear", "land", "reach"].includes(lemma)
  )
    return null;
  if (
    ["grow", "surprise", "emerge", "surface", "appear", "land"].includes(lemma) ||
    (lemma === "be" && / on the table | in circulation /.test(p.phrase))
  ) {
    if (lemma === "surprise" ? !hasTextNoun(words, { from: group.to, to: p.to }) : !isText(head)) return null;
    if (lemma === "grow" && words[group.to]?.lower !== "out") return null;
    const by = after(p, ["by"], whole(p));
    return draftOf(p, "document", "document-origin", { actors: by.length > 0 ? by : p.subjects, modality: "asserted" });
  }
  if (lemma === "be" || lemma === "reach") return null;
  let actors = p.subjects;
  let counterparts: readonly ActorName[] = [];
  let matches = false;
  if (group.isPassive) {
    const getsText =
      ["give", "show", "hand", "send", "present"].includes(lemma) &&
      p.subjects.length > 0 &&
      hasTextNoun(words, { from: group.to, to: p.to }) &&
      !isText(head);
    matches = isText(head) || getsText;
    if (!getsText && matches) {
      actors = after(p, ["by"], { from: group.to, to: p.to });
      counterparts = after(p, ["to", "with"], { from: group.to, to: p.to });
      if (p.subject !== null && actors.length === 0) actors = authorsIn(p);
    }
    if (["show"].includes(lemma) && !getsText && counterparts.length === 0) matches = false;
  } else {
    const object = objectOf(p);
    const objectWord = objectHead(p);
    matches =
      p.subjects.length > 0 &&
      (isText(objectWord) ||
        (object !== null && hasTextNoun(words, { from: object.from, to: Math.min(p.to, object.to + 4) })));
    if (
      matches &&
      ["see", "give", "get", "show", "return", "write", "review", "study", "pass", "complete", "put"].includes(lemma) &&
      !(put || isText(objectWord))
    )
      matches = false;
    if (matches && lemma === "see" && !group.isNegated && !group.isPerfect) matches = false;
    if (
      matches &&
      ["give", "show", "hand", "deliver", "send", "present", "submit", "pass", "table", "offer"].includes(lemma)
    )
      counterparts = after(p, ["to"], { from: group.to, to: p.to });
    if (matches && ["receive", "get", "obtain"].includes(lemma))
      counterparts = after(p, ["from"], { from: group.to, to: p.to });
    // Parties to the conflict who sign an accord conclude it; that is an agreement.
    if (matches && (lemma === "sign" || lemma === "initial") && AGREEMENT_NOUNS.has(objectWord)) return null;
    if (matches && lemma === "cut" && !isText(objectWord)) matches = false;
  }
  if (!matches) return null;
  if (/ (?:surrendered?|land|territor\w+) /.test(p.phrase) && lemma === "give") return null;
  return draftOf(p, "document", `document-${lemma}`, { actors, counterparts, modality: eventModality(p) });
}

function authorsIn(p: Proposition): readonly ActorName[] {
  if (p.subject === null) return [];
  return namesIn(p.scene, p.subject);
}

function hasTextNoun(words: readonly Word[], range: WordRange): boolean {
  return hasWord(words, range, DOCUMENT_NOUNS) >= 0;
}

/** A term of a text: what it says, would say, or no longer says. */
export function readProvision(p: Proposition): Draft | null {
  const { group, scene, phrase } = p;
  const { words } = scene;
  const head = subjectHead(p);
  const { lemma } = group;
  const first = p.subject === null ? "" : words[p.subject.from].lower;
  const isPronounForText =
    (first === "it" || first === "they" || first === "which" || first === "that") &&
    scene.discourse.lastIsText &&
    (group.modal === "would" || TERM_VERBS.has(lemma)) &&
    !DOCUMENT_VERBS.has(lemma);
  const isSubject =
    DOCUMENT_NOUNS.has(head) ||
    (/^(?:phase|stage|package|article|clause|terms?|provisions?|section|paragraph|chapter)$/.test(head) &&
      TERM_VERBS.has(lemma)) ||
    AGREEMENT_NOUNS.has(head) ||
    isPronounForText ||
    (p.subject === null &&
      scene.discourse.lastIsText &&
      (group.modal === "would" || TERM_VERBS.has(lemma)) &&
      p.clause.link === "elided");
  const under =
    /^ (?:“ |" )?(?:under|according to) (?:the|its|this|that|an?) (?:\w+ ){0,5}(?:annex|plan|deal|agreement|draft|proposal|accord|framework|text|terms|version|truce|ceasefire|protocol|document|pact|roadmap|treaty) /.test(
      phrase,
    );
  let rule = "";
  const lacks =
    isSubject &&
    !group.isPassive &&
    / (?:make|makes|made|contain|contains|contained|include|includes|included|has|had|offers|offered|gives|gave|sets) no |(?:says|said) nothing /.test(
      phrase,
    );
  if (under) rule = "provision-under";
  else if (lacks) rule = "provision-lacks";
  else if (
    (TERM_NOUNS.has(head) || /provision|clause/.test(head)) &&
    group.isPassive &&
    [
      "remove",
      "drop",
      "delete",
      "strike",
      "take",
      "cut",
      "strip",
      "add",
      "insert",
      "include",
      "change",
      "soften",
      "rewrite",
      "amend",
      "bracket",
      "omit",
      "alter",
      "water",
    ].includes(lemma)
  )
    rule = "provision-changed";
  else if (
    isSubject &&
    (TERM_VERBS.has(lemma) ||
      (group.modal === "would" && lemma !== "be" && lemma !== "serve" && lemma !== "need" && lemma !== "go")) &&
    !group.isPassive &&
    p.group.to < p.to
  )
    rule = "provision-says";
  else if (isSubject && group.isPassive && lemma === "require") rule = "provision-says";
  else if (
    / (?:modalities|details|terms|mechanism|committee|commission|mission|force|body|fund|zone) (?:\w+ ){0,8}(?:is|are|was|were) to (?:be )?/.test(
      phrase,
    ) &&
    (group.isFuture || group.isPassive)
  )
    rule = "provision-body";
  if (rule === "") return null;
  if (
    rule === "provision-says" &&
    ["see", "mean", "address", "say", "cover", "start", "begin", "leave", "keep", "limit", "offer"].includes(lemma) &&
    group.modal === null &&
    lemma !== "say" &&
    !DOCUMENT_NOUNS.has(head)
  )
    return null;
  if (
    rule === "provision-says" &&
    AGREEMENT_NOUNS.has(head) &&
    !DOCUMENT_NOUNS.has(head) &&
    !/(?:require|oblige|stipulate|include|provide|contain|call|envisage|foresee|bar|commit|allow|grant)/.test(lemma) &&
    group.modal === null
  )
    return null;
  // "Nowhere does it mention …": the negation stands before the turned subject.
  const isTurned = scene.words
    .slice(Math.max(0, p.from - 2), p.from)
    .some((word) => /^(?:nowhere|nor)$/.test(word.lower));
  let modality: Draft["modality"] = group.isNegated || isTurned || rule === "provision-lacks" ? "denied" : "asserted";
  if (
    ["remove", "drop", "delete", "omit", "strip", "strike", "take", "cut"].includes(lemma) &&
    (rule === "provision-changed" || isSubject)
  )
    modality = "cancelled";
  else if (
    / no longer (?:mentions?|contains?|includes?|provides?|calls?|requires?|has|speaks?|refers?|names?|demands?|says?|sets?) /.test(
      phrase,
    )
  )
    modality = "cancelled";
  else if (rule === "provision-body") modality = / (?:were|was) to /.test(phrase) ? "planned" : "asserted";
  const named = namesIn(scene, { from: group.to, to: p.to });
  const actors = named.length > 0 ? named.slice(0, 1) : partiesOf(scene.discourse);
  return draftOf(p, "provision", rule, {
    actors: rule === "provision-under" && p.subjects.length > 0 ? p.subjects : actors,
    modality,
  });
}

/** Parties reach, accept, refuse, suspend, break or lack an accord. */
export function readAgreement(p: Proposition): Draft | null {
  const { group, scene, phrase } = p;
  const { words } = scene;
  const { lemma } = group;
  const head = subjectHead(p);
  const object = objectHead(p);
  const people = p.subjects;
  const isAccord = AGREEMENT_NOUNS.has(head);
  let rule = "";
  let stance: Draft["stance"] = "supports";
  let modality: Draft["modality"] = "asserted";
  let actors: readonly ActorName[] = people;
  const fails =
    / (?:failed|fail|fails|unable|failure) to (?:find|reach|agree|strike|conclude|sign|secure) | without (?:an? |any )?(?:agreement|deal|accord|compromise|breakthrough|result) | no (?:agreement|deal|compromise|breakthrough|accord|consensus) /.test(
      phrase,
    );
  const isOpen =
    /^(?:points?|issues?|questions?|differences|gaps?|disagreements?|obstacles?|disputes?|details|matters)$/.test(
      head,
    ) &&
    ((/^(?:remain|be|stay|persist)$/.test(lemma) &&
      / (?:unresolved|open|unsettled|outstanding|unsolved|to be (?:resolved|settled|agreed)) /.test(phrase)) ||
      lemma === "persist" ||
      (lemma === "remain" && p.group.to >= p.to) ||
      (/^(?:resolve|settle|agree|bridge)$/.test(lemma) && group.isNegated));
  if (isOpen) {
    rule = "agreement-open";
    stance = "neutral";
    modality = / (?:open|undecided) /.test(phrase) ? "possible" : "denied";
    actors = partiesOf(scene.discourse);
  } else if (
    fails &&
    (people.length > 0 ||
      isAccord ||
      / no (?:agreement|deal|compromise|breakthrough|accord|consensus) /.test(phrase)) &&
    !/ no deal (?:is|will be) better /.test(phrase)
  ) {
    rule = "agreement-none";
    stance = "neutral";
    modality = "denied";
  } else if (
    lemma === "agree" &&
    !group.isNegated &&
    (people.length > 1 ||
      / (?:both|two|all|warring|rival) (?:sides|parties|countries|governments|states|leaders|armies|neighbou?rs|delegations) /.test(
        ` ${phrase}`,
      ) ||
      (group.isPassive && isAccord))
  )
    rule = "agreement-agree";
  else if (lemma === "agree" && group.isPassive && isAccord) rule = "agreement-agree";
  else if (AGREEMENT_NOUNS.has(object) && AGREEMENT_VERBS.has(lemma) && people.length > 0 && !group.isPassive) {
    if (
      ["find", "achieve", "secure", "accept", "take", "hold", "resume", "announce", "endorse", "break"].includes(
        lemma,
      ) &&
      people.length < 2 &&
      lemma !== "accept" &&
      lemma !== "break" &&
      lemma !== "announce"
    )
      return null;
    if (lemma === "announce" || lemma === "broker") if (people.length < 2 && lemma === "announce") return null;
    rule = "agreement-reach";
    if (["break", "violate", "breach", "suspend", "abandon", "scrap", "terminate"].includes(lemma)) stance = "opposes";
  } else if (
    isAccord &&
    (group.isPassive ||
      [
        "collapse",
        "hold",
        "expire",
        "unravel",
        "enter",
        "take",
        "come",
        "break",
        "lapse",
        "last",
        "end",
        "fail",
        "remain",
      ].includes(lemma)) &&
    (AGREEMENT_VERBS.has(lemma) || ["come", "last", "end", "fail", "remain", "create", "implement"].includes(lemma))
  ) {
    if (lemma === "remain" && !/ in (?:force|place|effect) | intact /.test(phrase)) return null;
    if ((lemma === "end" || lemma === "break" || lemma === "hold") && !group.isPassive && object !== "") return null;
    if (group.isFuture && (lemma === "expire" || lemma === "end" || lemma === "last")) return null;
    rule = "agreement-course";
    const between = after(p, ["between"], whole(p));
    const by = group.isPassive ? after(p, ["by"], { from: group.to, to: p.to }) : [];
    const inSubject = p.subject === null ? [] : namesIn(scene, p.subject);
    actors =
      between.length > 0 ? between : by.length > 0 ? by : inSubject.length > 1 ? inSubject : partiesOf(scene.discourse);
    if (["collapse", "expire", "unravel", "lapse", "terminate", "scrap", "abandon", "end", "break"].includes(lemma)) {
      modality = group.modal === "could" || group.modal === "may" || group.modal === "might" ? "possible" : "cancelled";
      stance = "neutral";
    }
    if (lemma === "suspend") stance = "opposes";
  } else if (
    words[group.to]?.lower === "common" &&
    / common (?:understanding|ground) /.test(phrase) &&
    people.length > 0
  )
    rule = "agreement-reach";
  else if (lemma === "sign" && !group.isPassive && people.length > 1 && (object === "" || AGREEMENT_NOUNS.has(object)))
    rule = "agreement-reach";
  else if (lemma === "normalise" || lemma === "normalize") return null;
  else return null;
  if (modality === "asserted") {
    const event = eventModality(p);
    if (event === "denied") {
      modality = "denied";
      stance = "neutral";
    } else if (event === "postponed" || lemma === "suspend") modality = "postponed";
    else if (event === "possible" || event === "planned" || event === "sought")
      modality = event === "planned" && lemma === "agree" ? "asserted" : event;
  }
  if (rule === "agreement-reach") {
    const withWhom = after(p, ["with", "between"], { from: group.to, to: p.to }).filter(
      (name) => !name.startsWith("anonymous:"),
    );
    actors = [...new Set([...actors, ...withWhom])];
  }
  if (actors.length === 0) actors = partiesOf(scene.discourse);
  return draftOf(p, "agreement", rule, { actors, stance, modality });
}

/** Anything on the ground or at home: attack, capture, march, vote, resignation, evacuation. */
export function readIncident(p: Proposition): Draft | null {
  const { group, scene, phrase } = p;
  const { lemma } = group;
  const head = subjectHead(p);
  const people = p.subjects;
  const hasPeople =
    people.length > 0 ||
    / (?:troops|forces|fighters|rebels|militants|soldiers|army|militia|gunmen|insurgents|police|protesters|thousands|hundreds|dozens|residents|civilians|crowds|nationalists|demonstrators|settlers|jets|drones|missiles|separatists|jihadists|warplanes|tanks|convoys?|trucks|aid) /.test(
      beforeVerb(p),
    );
  const isAttack = INCIDENT_NOUNS.has(head);
  let rule = "";
  // "a joint force would patrol the strip": a term or a plan, not a deed.
  if (group.modal === "would" || group.modal === "shall") return null;
  // "Hostilities continued": scene-setting, unless it says where or when.
  if (
    isAttack &&
    lemma === "continue" &&
    !hasDate(p) &&
    namesIn(scene, { from: p.from, to: p.to }).length === 0 &&
    !/ (?:in|near|around|along) /.test(phrase)
  )
    return null;
  if (lemma === "withdraw" && DOCUMENT_NOUNS.has(objectHead(p))) return null;
  if (
    isAttack &&
    ([
      "kill",
      "hit",
      "strike",
      "erupt",
      "break",
      "rage",
      "continue",
      "target",
      "take",
      "occur",
      "begin",
      "intensify",
      "injure",
      "wound",
      "damage",
      "destroy",
      "follow",
      "flare",
      "resume",
      "leave",
      "happen",
      "displace",
      "rock",
      "shake",
      "land",
      "fall",
      "cut",
    ].includes(lemma) ||
      group.isPassive)
  )
    rule = "incident-attack";
  else if (lemma === "control" || lemma === "hold") {
    if (
      !hasPeople ||
      !/ (?:town|city|cities|territory|land|area|areas|region|regions|province|airport|base|north|south|east|west|capital|villages?|border|fifth|part of|parts of|most of|swathes) /.test(
        ` ${scene.words
          .slice(group.to, p.to)
          .map((word) => word.lower)
          .join(" ")} `,
      )
    )
      return null;
    rule = "incident-control";
  } else if (INCIDENT_VERBS.has(lemma) && hasPeople && group.modal !== "must" && group.modal !== "should") {
    const afterVerb = ` ${scene.words
      .slice(group.to, p.to)
      .map((word) => word.lower)
      .join(" ")} `;
    const words = `${phrase}`;
    const soft = [
      "fire",
      "hit",
      "enter",
      "cross",
      "step",
      "free",
      "fall",
      "rally",
      "quit",
      "down",
      "pull",
      "release",
      "vote",
      "elect",
      "exchange",
      "return",
      "deliver",
      "shut",
      "close",
      "damage",
      "step",
      "flood",
      "crash",
      "pound",
      "target",
      "occupy",
      "rage",
      "strike",
      "sink",
      "withdraw",
      "retreat",
      "escalate",
      "advance",
      "sentence",
      "launch",
      "resign",
      "halt",
      "shoot",
      "swap",
      "erupt",
      "dismiss",
      "reopen",
      "station",
      "sack",
      "destroy",
      "execute",
      "burn",
      "clash",
    ];
    if (
      soft.includes(lemma) &&
      !/ (?:troops?|forces?|soldiers?|fighters?|rebels?|militants?|army|town|city|village|villages|base|airport|port|missiles?|drones?|rockets?|shells?|jets|tear gas|gunfire|prisoners?|hostages?|detainees|offensive|operation|strikes?|attacks?|bodies|remains|crossing|border|aid|trucks|parliament|lawmakers|minister|ministers|president|resign\w*|post|office|week|scandal|streets|civilians|homes|hospital|school|front|power|plant|energy|infrastructure|trial|plane|helicopter|ship|tanker|convoy|assembly|bill|law|resolution|police|protesters|positions|land|region) /.test(
        words,
      )
    )
      return null;
    if (
      lemma === "return" &&
      !/ (?:prisoners?|hostages?|bodies|remains|refugees|displaced|residents|home) /.test(afterVerb)
    )
      return null;
    if (lemma === "exchange" && !/ (?:prisoners?|fire|bodies|hostages?|detainees) /.test(afterVerb)) return null;
    if (lemma === "withdraw" && p.speech !== null && group.modal !== null) return null;
    if (lemma === "strike" && / (?:deal|agreement|accord|tone|note|bargain) /.test(afterVerb)) return null;
    if (lemma === "halt" && !/ (?:aid|flights|deliveries|offensive|operations) /.test(afterVerb)) return null;
    if (lemma === "dismiss" && / (?:claim|claims|allegations?|idea|as) /.test(afterVerb)) return null;
    if (lemma === "target" && group.isFuture) return null;
    rule = "incident-verb";
  } else if (
    lemma === "declare" &&
    / independence | war | state of emergency | martial law /.test(phrase) &&
    people.length > 0
  )
    rule = "incident-declare";
  else if (
    lemma === "take" &&
    / (?:took|taken|take|taking) (?:full )?(?:control|power|over) | took to the streets /.test(phrase) &&
    hasPeople
  )
    rule = "incident-take";
  else if (
    lemma === "carry" &&
    / out /.test(phrase) &&
    / (?:strikes?|attacks?|raids?|operations?|airstrikes?) /.test(phrase)
  )
    rule = "incident-carry";
  else return null;
  let actors: readonly ActorName[] = people;
  if (isAttack || (group.isPassive && rule === "incident-verb")) {
    actors = group.isPassive
      ? after(p, ["by"], { from: group.to, to: p.to })
      : p.subject === null
        ? []
        : namesIn(scene, p.subject)
            .filter((name) => scene.discourse.counts.has(name))
            .slice(0, 1);
    if (isAttack && p.subject !== null) actors = attackersIn(p, p.subject);
    if (group.isPassive && actors.length === 0 && people.length > 0 && !isAttack) actors = people;
  }
  const modality = eventModality(p);
  return draftOf(p, "incident", rule, {
    actors,
    modality: modality === "cancelled" || modality === "postponed" ? "asserted" : modality,
  });
}

/** "a Russian drone attack", "strikes by the army": whose attack it is; a bare "attack on Kharkiv" names none. */
function attackersIn(p: Proposition, range: WordRange): readonly ActorName[] {
  const { words, discourse, sentence } = p.scene;
  const head = headOf(words, range);
  for (const m of discourse.cast.mentions[sentence.number])
    if (
      m.from >= range.from &&
      m.to <= head &&
      (m.by === "adjective" || words[m.to]?.tag === "PART:possessive" || m.kind === "body" || m.by === "name")
    )
      return [m.name];
  return after(p, ["by"], range);
}

function beforeVerb(p: Proposition): string {
  let out = " ";
  for (let i = p.from; i < p.group.from; i++) out += `${p.scene.words[i].lower} `;
  return out;
}

const DEADLINE =
  / (?:deadline|ultimatum) | (?:has|have|had|given|gave|gives|giving) (?:\w+ ){0,4}until | (?:by|before|no later than|not later than) (?:the end of|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may \d|june|july|august|september|october|november|december|next|\d{1,2} \w+|christmas|new year|year) | within (?:\d+|\w+) (?:hours?|days?|weeks?|months?|years?) | (?:expires?|expire|runs out|to expire) (?:on|at|in|by) /;

/** A limit or a fixed day by which something is due. */
export function readDeadline(p: Proposition): Draft | null {
  const { phrase, group } = p;
  const match = DEADLINE.exec(phrase);
  if (match === null) return null;
  const named = / (?:deadline|ultimatum|date could|date may|date might|timetable could) /.test(phrase);
  if (!named && / (?:until|by|before|within|later than) /.test(match[0])) {
    const isDue =
      / (?:must|should|has to|have to|had to|to be|is to|are to|required|requires|calls? for|obliges?|gives?|gave|given|until|due|foreseen|agreed|pledged|demanded|will|would|expires?) /.test(
        phrase,
      );
    if (!isDue) return null;
    if (
      / (?:by|before) /.test(match[0]) &&
      !/ (?:must|should|has to|have to|due|required|demanded|agreed|is to|are to|to be) /.test(phrase)
    )
      return null;
  }
  if (
    named &&
    / (?:no|any|without|not) (?:\w+ ){0,2}deadline /.test(phrase) &&
    p.speech === null &&
    group.lemma !== "set"
  )
    return null;
  const modality: Draft["modality"] =
    group.modal === "could" || group.modal === "may" || group.modal === "might"
      ? "possible"
      : group.isNegated || / no deadline /.test(phrase)
        ? "denied"
        : "asserted";
  return draftOf(p, "deadline", named ? "deadline-named" : "deadline-limit", {
    actors: p.subjects.length > 0 ? p.subjects : partiesOf(p.scene.discourse),
    modality,
  });
}
