import { admittedAct, handover, orderedOwn, promisedAct, ruling } from "../events/armed-acts.ts";
import { holds } from "../events/frame-phrases.ts";
import { CROWDS } from "../events/frame-words.ts";
import { readCasualty } from "../events/read-casualty.ts";
import { accordAct } from "../events/accord-acts.ts";
import { undertakings } from "../events/accord-drafts.ts";
import { byAcceptance } from "../events/accord-acceptance.ts";
import { HAPPENING_RULES } from "../events/happening-rules.ts";
import { readAgreement } from "../events/read-agreement.ts";
import { readDeadline } from "../events/read-deadline.ts";
import { readDocument, readTextPronoun } from "../events/read-document.ts";
import { runsUntil } from "../events/fixed-day.ts";
import { abstention, houseVote } from "../events/house-vote.ts";
import { leftTalks } from "../events/left-talks.ts";
import { meetingAct } from "../events/meeting-acts.ts";
import { talksStopped } from "../events/meeting-states.ts";
import { limitOfCondition, readLimit } from "../events/read-limit.ts";
import { readMeeting } from "../events/read-meeting.ts";
import { promisedMeeting } from "../events/promised-meeting.ts";
import { readProvision } from "../events/read-provision.ts";
import { textDeed } from "../events/text-custody.ts";
import { textStep } from "../events/text-steps.ts";
import { modalityOfRule } from "../events/term-modality.ts";
import { modalityOfText } from "../events/term-words.ts";
import { toldTerm } from "../events/told-terms.ts";
import { promisedThing } from "../events/promised-thing.ts";
import { weighedDeed } from "../events/weighed-deed.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { Clause } from "../frames/segments.ts";
import { phraseOf } from "../frames/words.ts";
import { ANONYMITY } from "../positions/asks-anonymity.ts";
import { orderedLull } from "../positions/ordered-lull.ts";
import { orderedParty } from "../positions/ordered-party.ts";
import { readCondition } from "../positions/read-condition.ts";
import { byFixed } from "../positions/position-by-limit.ts";
import { unboundStand } from "../positions/unbound-stand.ts";
import { byRefusedTalks } from "../positions/refused-talks.ts";
import { byReservation, leavesOff, readIntention, readPosition } from "../positions/read-position.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { givesFigure } from "../positions/statement-phrases.ts";
import { bySilence, CHARGED, CHARGING, readStatement } from "../positions/read-statement.ts";
import { mayBeSide } from "../speakers/discourse.ts";
import { SPEECH_ACTS } from "../speakers/cues.ts";
import type { Carried } from "./clause-subject.ts";
import { type Draft, draftOf, namesIn, type Proposition, type Scene, type Speech } from "./draft.ts";
import { goesOnDuty } from "./joined-duty.ts";
import { isTextSubject } from "./read-text-terms.ts";
import { broughtOff, catenated, claimedDeed, cutBefore, infinitivesAfter } from "./read-infinitive.ts";

const EVENTS = [readTextPronoun, ...HAPPENING_RULES] as const;

/** Verbs of supposing: what they bring is a statement unless it says what should be or on what terms. */
const SUPPOSING: ReadonlySet<string> = new Set(
  "fear believe think predict doubt speculate hope suspect reckon guess forecast".split(" "),
);

/** Lays a clause out for the rules: its words but for the hole, its verb, its subject and who says it. */
export function propose(
  scene: Scene,
  range: WordRange,
  clause: Clause,
  who: Carried,
  speech: Speech | null,
  hole: WordRange | null,
): Proposition {
  const { words } = scene;
  let phrase = ` ${phraseOf(words, range.from, hole === null ? range.to : Math.max(range.from, hole.from))} `;
  if (hole !== null) phrase += `${phraseOf(words, hole.to, range.to)} `;
  return {
    scene,
    from: range.from,
    to: range.to,
    clause,
    group: clause.group,
    subject: who.range,
    subjects: who.names,
    speech,
    phrase,
    hole,
  };
}

/** "It would raise the limit, start any discussion … and secure …": a verb joined to a term of a text is a term too. */
export function classifyElided(p: Proposition, drafts: Draft[]): Draft[] | null {
  const before = drafts[drafts.length - 1];
  if (p.clause.link === "elided" && before?.kind === "meeting" && before.to <= p.from && p.from - before.to <= 3) {
    // "were due to start on Friday but were put off": one meeting.
    const off = readMeeting(p);
    if (off !== null && (off.modality === "postponed" || off.modality === "cancelled")) {
      let to = p.group.to;
      while (
        to < p.to &&
        p.scene.words[to].text !== "," &&
        !/^(?:after|because|when|as|since)$/.test(p.scene.words[to].lower)
      )
        to++;
      drafts.pop();
      return [{ ...before, to, content: { from: before.from, to }, modality: off.modality }];
    }
  }
  // "was faxed to the bishop and read out on the radio", "came out six hours late": what befell a text goes on.
  if (p.clause.link === "elided" && before?.kind === "document" && before.to <= p.from && p.from - before.to <= 2) {
    const opens = p.scene.groups.find((group) => group.form === "finite" && group.from >= before.from);
    const isOfText =
      opens !== undefined && (opens.isPassive || p.group.isPassive || !before.rule.startsWith("text-given"));
    const subject = { from: before.from, to: opens?.from ?? before.from };
    const next = isOfText && subject.to > subject.from ? textDeed({ ...p, subject, subjects: [] }) : null;
    if (next !== null) return [{ ...next, from: p.from, content: { from: p.from, to: next.to } }];
  }
  const duty = goesOnDuty(p, before);
  if (duty !== null) {
    drafts.pop();
    return [duty];
  }
  if (p.clause.link !== "elided" || before?.kind !== "provision" || before.to > p.from || p.from - before.to > 3)
    return null;
  // "pledge not to threaten | or use force against each other": one pledge.
  if (before.rule === "provision-pledged" && /^(?:or|nor)$/.test(p.scene.words[p.from - 1]?.lower ?? "")) {
    drafts.pop();
    return [{ ...before, to: p.to, content: { from: before.from, to: p.to } }];
  }
  const named = namesIn(p.scene, { from: p.group.to, to: p.to });
  // "is to free all suspects and reform its police by the end of March"
  const due = limitOfCondition(p);
  return [
    ...(due === null ? [] : [{ ...due, actors: before.actors }]),
    {
      ...before,
      from: p.from,
      to: p.to,
      rule: "provision-next",
      content: { from: p.from, to: p.to },
      cue: null,
      actors: named.length > 0 ? named.slice(0, 1) : before.actors,
      modality: /^(?:provision-(?:goes-on|pledged|placed|listed|under))/.test(before.rule)
        ? modalityOfRule(p.group)
        : modalityOfText(p),
    },
  ];
}

const TALKING: ReadonlySet<string> = new Set(["talk", "speak", "discuss", "negotiate"]);

/** Verbs that foresee a thing or give it a name: what they bring is the view of whoever says so, not the thing. */
const JUDGING: ReadonlySet<string> = new Set([
  ..."hope predict forecast call describe brand label regret lament give".split(" "),
  // Praise and blame: "hailed the swap", "castigated the council".
  ...[...SPEECH_ACTS].filter(([, { stance }]) => stance !== "neutral").map(([verb]) => verb),
]);

/** The statement of somebody who foresees or judges; null where it is a stand, a condition or a call for something. */
function judgement(p: Proposition): Draft | null {
  const next = p.scene.words[p.group.to]?.lower ?? "";
  // "has given the number of its guns as 840": a figure on somebody's word.
  if (p.group.lemma === "give" && !givesFigure(p)) return null;
  if (p.group.lemma === "call" && /^(?:for|on|upon|off|in|by|to|a|an)$/.test(next)) return null;
  if (p.group.lemma === "hope" && next !== "to") return null;
  // "welcomed the envoy in Arlby": a guest, no step.
  if (p.group.lemma === "welcome" && p.group.modal !== null) return null;
  if (/^(?:welcome|call)$/.test(p.group.lemma) && meetingAct(p)?.kind === "meeting") return null;
  if (p.group.modal !== null && p.group.modal !== "could" && p.group.modal !== "can") return null;
  if (readCondition(p) !== null || readPosition(p) !== null) return null;
  const statement = readStatement(p);
  return statement?.kind === "statement" ? statement : null;
}

/** What crowds do in the street. */
const STREET: ReadonlySet<string> = new Set("rally march protest demonstrate riot parade gather picket".split(" "));

/** Those of them that are nothing else, whoever does them. */
const MARCHES: ReadonlySet<string> = new Set("march demonstrate riot picket".split(" "));

/** The kinds one clause gives, in the guideline's order. */
export function classify(p: Proposition): Draft[] {
  if (ANONYMITY.test(p.phrase, p.scene.met)) return [];
  const extra: Draft[] = [];
  const casualty = readCasualty(p);
  // "admitted to four losses": a toll on its source's word, and nothing else.
  if (casualty?.rule === "casualty-told") return [casualty];
  if (casualty !== null) extra.push(casualty);
  const deadline = readDeadline(p) ?? readLimit(p);
  const unbound = unboundStand(p);
  if (unbound !== null) return [unbound];
  const isCharge = p.speech !== null && CHARGED.has(p.speech.lemma);
  const told = isCharge ? null : toldTerm(p);
  if (told !== null && readCondition(p) === null) {
    const due = deadline ?? limitOfCondition(p) ?? runsUntil(p);
    p.scene.discourse.terms = { paragraph: p.scene.sentence.paragraph, sentence: p.scene.sentence.number };
    return due === null ? [told, ...extra] : [told, due, ...extra];
  }
  const silence = bySilence(p);
  // "would not talk about a truce unless the guns left": no refusal to say.
  if (silence !== null && !(TALKING.has(p.group.lemma) && readCondition(p) !== null)) return [silence];
  // "complained that the text held no date": a charge is nothing but what is said.
  if (isCharge) {
    const statement = readStatement(p);
    return statement === null ? extra : [statement];
  }
  // "believes that they will leave if the date is missed" is a condition, "believes that the talks failed" a statement.
  if (p.speech !== null && SUPPOSING.has(p.speech.lemma)) {
    const isOfWill = p.group.modal !== null || p.group.isFuture;
    const will = (isOfWill ? readCondition(p) : null) ?? (isOfWill ? readPosition(p) : null);
    const supposed = will?.rule === "position-will" ? null : will;
    const meeting = p.group.modal !== null && p.speech.lemma !== "doubt" ? readMeeting(p) : null;
    // "hopes that talks will be held": nothing is fixed.
    const hoped =
      meeting === null || meeting.modality !== "planned" ? meeting : { ...meeting, modality: "possible" as const };
    const statement = supposed ?? hoped ?? readStatement(p);
    return statement === null ? extra : [statement];
  }
  if (CHARGING.has(p.group.lemma)) {
    // "accused the front of having killed 140"
    const statement = readStatement(p);
    if (statement !== null) return [statement];
  }
  // "hopes to see it by May", "praised the accord as a landmark": what is foreseen or judged, whatever it is about.
  const judged = JUDGING.has(p.group.lemma) && !p.group.isPassive && p.group.form === "finite" ? judgement(p) : null;
  if (judged !== null) return [judged, ...extra];
  // "Five million people depend on relief" is no condition.
  if (casualty !== null && /^(?:depend|rely)$/.test(p.group.lemma)) return extra;
  const admitted = admittedAct(p);
  if (admitted !== null) return [admitted, ...extra];
  const condition = readCondition(p);
  if (condition !== null) return [condition];
  // "suspended its participation", "accepted the text with reservations": a stand, whatever step it is.
  const own = p.group.form === "finite" ? (byFixed(p) ?? leavesOff(p) ?? byReservation(p) ?? orderedLull(p)) : null;
  if (own !== null) return [own, ...extra];
  // "said they could no longer negotiate with it": no meeting that was called off.
  const refused = byRefusedTalks(p);
  if (refused !== null) return [refused, ...extra];
  // One party's yes to a text is an accord, not a stand.
  const brought = broughtOff(p);
  const done = promisedMeeting(p) ?? (brought === null ? null : stepOf(brought)) ?? stepOf(p);
  const promised =
    promisedAct(p) ??
    (done === null ? talksStopped(p) : null) ??
    orderedOwn(p) ??
    (done === null && p.group.form === "finite" ? handover(p) : null);
  if (promised !== null) return [promised, ...extra];
  const undertaken = done?.kind === "document" ? [] : undertakings(p);
  if (undertaken.length > 0) return deadline === null ? undertaken : [...undertaken, deadline];
  // "will accept no deadline": what is said of it is a stand, though a limit is named.
  const needed = deadline?.rule === "deadline-named" ? neededThing(p) : null;
  if (needed !== null) return [needed];
  if (deadline !== null && deadline.rule === "deadline-named" && !takesSide(p)) return [deadline];
  if (done !== null) return deadline === null ? [initialled(p, done)] : [initialled(p, done), deadline];
  // "The plan would hand the district to …": what a text would do is a term, not what somebody wants.
  const term = readProvision(p);
  const isTerm =
    term !== null &&
    (term.rule === "provision-under" || (p.clause.subject !== null && isTextSubject(p.scene, p.clause)));
  const ordered = isTerm ? null : orderedParty(p);
  if (ordered !== null) return deadline === null ? [ordered] : [ordered, deadline];
  const vote = houseVote(p) ?? abstention(p) ?? ruling(p) ?? weighedDeed(p) ?? promisedThing(p);
  if (vote !== null) return [vote];
  // "Three hundred nationalists rallied outside the palace to press the premier": the march first, then what for.
  const isStreet =
    STREET.has(p.group.lemma) &&
    !p.group.isPassive &&
    p.group.modal === null &&
    (holds(p.scene.words, p.subject, CROWDS) || (MARCHES.has(p.group.lemma) && p.subject !== null));
  if (isStreet && !p.group.isNegated && !p.group.isFuture) {
    const march = draftOf(p, "incident", "incident-street", { actors: p.subjects, cue: null });
    const follows = infinitivesAfter(p, march);
    const to = follows.length > 0 ? cutBefore(p, follows[0].from) : p.to;
    return [{ ...march, to, content: { from: march.from, to } }, ...follows, ...extra];
  }
  const position = isTerm ? null : readPosition(p);
  // "said he would send the text on Monday": a step that is announced is that step.
  const announced =
    position?.rule === "position-will" && !p.group.isNegated
      ? (readMeeting(p) ?? (p.group.lemma === "sign" ? readAgreement(p) : null) ?? readDocument(p))
      : null;
  if (announced !== null) return deadline !== null ? [announced, deadline] : [announced];
  // "60,000 residents have had to do without water": what people must bear is harm, no demand.
  if (position?.rule === "position-must" && casualty !== null) return extra;
  if (position !== null) return deadline !== null ? [position, deadline] : [position];
  const ahead = catenated(p);
  for (const rule of EVENTS) {
    if (term?.rule === "provision-under" && rule !== readProvision) continue;
    // Of the clause itself meetings by the use of the verb were asked before.
    const made =
      (ahead === null ? null : rule(ahead)) ?? (rule === meetingAct ? null : rule === readProvision ? term : rule(p));
    if (made === null) continue;
    const draft = initialled(p, made);
    // "hope to reach a deal": no accord yet.
    if (draft.kind === "agreement" && /^(?:hope|aim|wish)$/.test(p.group.lemma)) continue;
    // "should begin no later than Friday": a limit, and no meeting is fixed yet.
    if (draft.kind === "meeting" && deadline !== null && p.group.modal === "should") continue;
    if (draft.kind === "meeting" && draft.actors.length > 0) p.scene.discourse.lastMeeting = draft.actors;
    if (
      (draft.kind === "meeting" || draft.kind === "agreement") &&
      draft.actors.length >= 2 &&
      draft.actors.every((name) => mayBeSide(p.scene.discourse, name))
    )
      p.scene.discourse.parties = draft.actors;
    if (draft.kind === "incident" && casualty !== null) {
      const subject = p.clause.subject;
      // "The attack killed four men" takes up what is known.
      if (draft.rule === "incident-attack" && subject !== null && isBareTaking(p, subject.head)) return [casualty];
      if (draft.rule === "incident-attack" && subject !== null)
        return [{ ...draft, ...tollEvent(p, subject.head), rule: "incident-of-toll", cue: null }, casualty];
      return [
        casualty,
        ...(draft.rule === "incident-verb" && !/^(?:kill|wound|injure|flee|displace|die|force)$/.test(p.group.lemma)
          ? [draft]
          : []),
      ];
    }
    const follows = infinitivesAfter(p, draft);
    const cut =
      follows.length > 0
        ? { ...draft, to: Math.min(draft.to, cutBefore(p, follows[0].from)), content: draft.content }
        : draft;
    const whole =
      cut.content !== null && cut.content.to > cut.to
        ? { ...cut, content: { from: cut.content.from, to: cut.to } }
        : cut;
    return deadline !== null ? [whole, ...follows, deadline, ...extra] : [whole, ...follows, ...extra];
  }
  const claimed = claimedDeed(p);
  if (claimed !== null) return [claimed, ...extra];
  const intention = readIntention(p);
  if (intention !== null) return deadline === null ? [intention, ...extra] : [intention, deadline, ...extra];
  if (deadline !== null) return [deadline];
  // "A loyalist was shot dead in his car": the deed and its toll.
  if (
    casualty !== null &&
    p.group.isPassive &&
    /^(?:shoot|stab|behead|assassinate|lynch|execute|hang|ambush|abduct|kidnap|bomb|blow)$/.test(p.group.lemma)
  )
    return [{ ...casualty, kind: "incident", rule: "incident-on-one", cue: null, actors: [] }, casualty];
  if (extra.length > 0) return extra;
  const statement = readStatement(p);
  return statement === null ? [] : [statement];
}

/** A step with an accord, a meeting or a text. */
function stepOf(p: Proposition): Draft | null {
  return (
    byAcceptance(p) ??
    accordAct(p) ??
    (p.group.lemma === "work" ? textStep(p) : null) ??
    leftTalks(p) ??
    meetingAct(p) ??
    textDeed(p) ??
    textStep(p)
  );
}

/** What partners rather than foes sign: "a charter on partnership", "a nuclear energy declaration". */
const OF_PARTNERS =
  / (?:partnership|cooperation|co-operation|trade|investment|tourism|aviation|energy|customs|visas?|culture|cultural|education|health|science|scientific|mining|minerals|space|technology) /;
const OF_FOES =
  / (?:agreements?|accords?|deals?|pacts?|treaty|treaties|peace|truce|ceasefire|cease-fire|armistice|hostilities|principles|border|rebels?|withdrawal|power-sharing|war|disengagement) /;

/** Initials are put to a text and conclude nothing yet; what partners sign ends no conflict. */
function initialled({ group, phrase }: Proposition, draft: Draft): Draft {
  const isPutUnder =
    group.lemma === "sign" ||
    (/^(?:put|set)$/.test(group.lemma) && / (?:name|names|signature|signatures) (?:to|under) /.test(phrase));
  if (draft.kind === "agreement" && isPutUnder && OF_PARTNERS.test(phrase) && !OF_FOES.test(phrase))
    return { ...draft, kind: "document", rule: "document-of-partners", stance: "neutral" };
  return draft.kind === "agreement" && /^initiall?$/.test(group.lemma)
    ? { ...draft, kind: "document", rule: "document-initialled", stance: "neutral" }
    : draft;
}

/** True for verbs that take a side by themselves: "accept", "reject", "oppose". */
function takesSide({ group }: Proposition): boolean {
  const [reading] = POSITION_VERBS.get(group.lemma) ?? [];
  return reading !== undefined && reading.particles === undefined && reading.modality === "asserted";
}

/** "reiterated the need for a timetable by the deadline": a demand, whatever limit it names; null where none is made. */
function neededThing(p: Proposition): Draft | null {
  if (!/ (?:need|necessity|demand|call|appeal) (?:for|to) /.test(p.phrase)) return null;
  const position = readPosition(p);
  return position?.rule === "position-phrase" ? position : null;
}

/** "The attack", "the strikes": nothing but an article and the noun. */
function isBareTaking({ scene: { words } }: Proposition, head: WordRange): boolean {
  return head.to - head.from <= 2 && /^(?:the|this|that|these|those|its|their|his)$/.test(words[head.from].lower);
}

/** The attack of a sentence that gives its toll: its noun phrase where that says where or when, else its clause up to the toll. */
function tollEvent(p: Proposition, head: WordRange): WordRange {
  const { words } = p.scene;
  if (words.slice(head.from, head.to).some((word) => word.tag === "ADP")) return head;
  // "Shells hit the port, the only one in use, early on Monday, | killing four"
  const killing = p.scene.groups.find(
    (group) => group.form === "ing" && group.from > p.group.to && words[group.from - 1].text === ",",
  );
  let to = killing === undefined ? p.group.to : Math.min(p.to, killing.from - 1);
  while (to < p.to && words[to].text !== ",") to++;
  if (to < p.to) return { from: head.from, to };
  // "an explosion killed 70 people": the noun alone tells nothing.
  return p.from === head.from && head.to - head.from <= 2 ? { from: head.from, to: p.to } : head;
}
