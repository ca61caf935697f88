import type { ActorName } from "../../domain/claim.ts";
import { firstOfTwo } from "../assembly/clause-subject.ts";
import { broughtOff } from "../assembly/read-infinitive.ts";
import { modalityOfRule } from "./term-modality.ts";
import { type Draft, draftOf, namesIn, type Proposition, type Scene, type Speech } from "../assembly/draft.ts";
import { subjectEndingAt, type WordRange } from "../frames/noun-phrases.ts";
import type { Clause } from "../frames/segments.ts";
import { phraseOf } from "../frames/words.ts";
import { readCondition } from "../positions/read-condition.ts";
import { SILENCE } from "../positions/silence-words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { attackThat, heldGround, killing } from "./armed-acts.ts";
import { runsUntil } from "./fixed-day.ts";
import { fromAntecedent, tellsWhich, withOwner } from "./clause-antecedents.ts";
import type { EventClause } from "./event-clauses.ts";
import type { EventMemory } from "./event-memory.ts";
import { actorsAfter, headOf, headWord } from "./event-phrases.ts";
import { isPersonal } from "./frame-actors.ts";
import { holds, isDated, isPlaced } from "./frame-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { ACCORD_HEADS, ACCORD_MADE, CROWDS, TERM_TEXTS, TEXT_ACTS, TEXT_HEADS } from "./frame-words.ts";
import { listedTermOf } from "./listed-terms.ts";
import { termOfParticiple } from "./participle-terms.ts";
import { numberedPoint } from "./numbered-points.ts";
import { readAgreement } from "./read-agreement.ts";
import { readCasualty } from "./read-casualty.ts";
import { readDeadline } from "./read-deadline.ts";
import { readTextPronoun } from "./read-document.ts";
import { readFrame } from "./read-frame.ts";
import { readIncident } from "./read-incident.ts";
import { limitOfCondition, readLimit } from "./read-limit.ts";
import { HAPPENING_RULES } from "./happening-rules.ts";
import { readMeeting } from "./read-meeting.ts";
import { readProvision, tellsEffect } from "./read-provision.ts";
import { accordAct } from "./accord-acts.ts";
import { deedOnAntecedent, meetingUpon } from "./texts-and-visits.ts";
import { isSource, textDeed } from "./text-custody.ts";
import { textStep } from "./text-steps.ts";
import { toldTerm } from "./told-terms.ts";
import { writtenTerm } from "./turned-terms.ts";
import { readToll } from "./read-toll.ts";
import { deedOnThing } from "./public-deeds.ts";

const RULES = [readTextPronoun, accordAct, textDeed, textStep, ...HAPPENING_RULES] as const;

/** A clause laid out for the rules, under its host's source where it has one. */
export function layOut(scene: Scene, clause: EventClause, host: Draft | null): Proposition {
  const { words } = scene;
  const isPassive = clause.rank === "participle" && clause.group.form === "part" ? true : clause.group.isPassive;
  const group = { ...clause.group, isPassive };
  const speech: Speech | null =
    host === null || host.chain.length === 0
      ? null
      : { chain: host.chain, speaker: host.chain.at(-1) ?? [], cue: null, lemma: "say" };
  const asClause: Clause = {
    group,
    subject: clause.subject === null ? null : { ...clause.subject, head: clause.subject, isRelative: false },
    link: clause.rank === "finite" ? "main" : "subordinate",
    from: clause.from,
    lead: clause.lead,
  };
  return {
    scene,
    from: clause.from,
    to: clause.to,
    clause: asClause,
    group,
    subject: clause.subject,
    subjects: clause.subject === null ? [] : subjectsOf(scene, clause.subject),
    speech,
    phrase: ` ${phraseOf(words, clause.from, clause.to)} `,
    hole: null,
  };
}

/** Whom a subject names, and the one before it whom an apposition parts from the rest. */
function subjectsOf(scene: Scene, subject: WordRange): readonly ActorName[] {
  const names = resolvePhrase(scene.discourse, scene.sentence, subject);
  const first = names.length === 1 ? firstOfTwo(scene, subject.from) : null;
  return first === null || names.includes(first) ? names : [first, ...names];
}

/** The limit named in a clause whose words a condition or a stand has claimed, else null. */
export function readClaimedLimit(scene: Scene, clause: EventClause, host: Draft): Draft | null {
  if (clause.rank !== "finite" || scene.inQuote(clause.group.main)) return null;
  const p = layOut(scene, clause, host);
  const limit = host.kind === "condition" ? limitOfCondition(p) : (readDeadline(p) ?? readLimit(p));
  return limit === null ? null : { ...limit, rule: `${limit.rule}+`, cue: null };
}

/** What one clause tells: the rules by kind first, then frames and listed terms; under its host's source where it has one. */
export function readEventClause(scene: Scene, clause: EventClause, host: Draft | null, memory: EventMemory): Draft[] {
  const { words, discourse, sentence } = scene;
  const p = layOut(scene, clause, host);
  const { group } = p;
  const out: Draft[] = [];
  if (isAskedCount(scene, clause.from)) return out;
  if (clause.rank === "relative") {
    const attack = attackThat(p);
    if (attack !== null) {
      const toll = readCasualty(p);
      return [
        { ...attack, rule: `${attack.rule}+`, cue: null },
        ...(toll === null ? [] : [{ ...toll, rule: `${toll.rule}+`, cue: null }]),
      ];
    }
  }
  const ground = clause.rank === "finite" ? groundBefore(scene, clause) : null;
  if (ground !== null) {
    const held = heldGround(p, ground) ?? deedOnThing(p, ground);
    if (held !== null) return [{ ...held, rule: `${held.rule}+`, cue: null }];
  }
  const casualty = readCasualty(p) ?? readToll(p) ?? tollOfRelative(p, clause);
  if (casualty !== null) out.push(casualty);
  const killed = casualty === null || clause.rank !== "finite" ? null : killing(p);
  const deadline = readDeadline(p) ?? readLimit(p);
  if (deadline !== null) out.push(deadline);
  const isOfficial =
    (group.modal === "shall" && !scene.inQuote(group.main) && discourse.turn?.paragraph !== sentence.paragraph) ||
    memory.numbered === sentence.paragraph;
  const context = {
    aboutText:
      isOfficial || memory.textParagraph === sentence.paragraph || memory.termsParagraph === sentence.paragraph,
    listsTerms: memory.termsParagraph === sentence.paragraph,
    isOfficialText: isOfficial,
  };
  const written = writtenTerm(p);
  if (written !== null) return [{ ...written, rule: `${written.rule}+`, cue: null }];
  const laid = termOfParticiple(p, clause);
  if (laid !== null) return [{ ...laid, rule: `${laid.rule}+`, cue: null }, ...out];
  // "the letter it had sent": what was done to the text before it.
  const told = clause.antecedent === null ? toldTerm(p) : null;
  if (told !== null && (clause.rank !== "relative" || !isOfNone(p)) && readCondition(p) === null) {
    const due = deadline === null ? (limitOfCondition(p) ?? runsUntil(p)) : null;
    if (due !== null) out.push({ ...due, rule: `${due.rule}+`, cue: null });
    return [{ ...told, rule: `${told.rule}+`, cue: null }, ...out];
  }
  const upon = deedOnAntecedent(p, context);
  if (upon !== null) return [{ ...upon, rule: `${upon.rule}+`, cue: null }];
  // "was described in the first, [shortened in the second]": a passive that goes on is a clause of its own.
  const isClause =
    clause.rank === "finite" ||
    clause.rank === "relative" ||
    (clause.rank === "trailing" && group.isPassive && p.subject !== null);
  const listed = isClause ? listedTermOf(p, context) : null;
  // "Under the plan each side would give notice": what is done by a text is a term of it, whatever the act.
  const provision = readProvision(p);
  const isUnder = provision?.rule === "provision-under";
  for (const rule of killed === null ? RULES : []) {
    if (isOfficial && rule !== readMeeting && rule !== readAgreement) continue;
    if (isUnder && rule !== readProvision) continue;
    const draft = rule === readProvision ? provision : rule(p);
    if (draft === null) continue;
    // What a text lays down has not happened: the term stands for a happening or an accord.
    out.push(
      listed !== null && (draft.kind === "incident" || draft.kind === "agreement" || draft.kind === "provision")
        ? draft.kind === "provision"
          ? draft
          : listed
        : draft,
    );
    break;
  }
  if (listed !== null && out.every((draft) => draft.kind === "casualty" || draft.kind === "deadline")) out.push(listed);
  // "the captured soldiers", "police arrested two deputies": by themselves no toll.
  if (
    (clause.rank === "participle" && group.lemma === "capture") ||
    /^(?:arrest|release|free|let|swap|exchange|hand|pardon|repatriate|extradite)$/.test(group.lemma) ||
    (!group.isPassive && /^(?:jail|imprison|intern|expel|deport|evacuate|convict|sentence)$/.test(group.lemma))
  )
    for (let i = out.length - 1; i >= 0; i--) if (out[i].kind === "casualty") out.splice(i, 1);
  // "a clause allowing bases was struck out": what the clause allowed is no term of its own.
  if (clause.rank === "participle" && group.form === "ing")
    for (let i = out.length - 1; i >= 0; i--) if (out[i].kind === "provision") out.splice(i, 1);
  const { antecedent } = clause;
  if (antecedent !== null) {
    const made = deedUpon(p, antecedent);
    return made === null ? [] : [made];
  }
  if (out.every((draft) => draft.kind === "casualty" || draft.kind === "deadline")) {
    const draft = readFrame(p, context);
    if (draft !== null) out.push(draft);
  }
  if (out.length === 0) {
    const brought = broughtOff(p);
    const draft =
      brought === null
        ? null
        : (accordAct(brought) ?? textDeed(brought) ?? textStep(brought) ?? readFrame(brought, context));
    if (draft !== null && (draft.kind === "agreement" || draft.kind === "document")) out.push(draft);
  }
  if (out.length === 0) {
    const going = goingOn(p);
    const draft = going === null ? null : (readIncident(going) ?? readFrame(going, context));
    if (draft !== null && draft.kind === "incident") out.push(draft);
  }
  if (tellsWhich(p, clause)) for (let i = out.length - 1; i >= 0; i--) if (out[i].kind === "incident") out.splice(i, 1);
  if (clause.rank === "finite" && clause.subject !== null) {
    const head = headOf(words, clause.subject);
    if (head >= 0 && TERM_TEXTS.has(words[head].lower)) memory.textParagraph = sentence.paragraph;
  }
  if (
    out.every((draft) => draft.kind !== "provision") &&
    (memory.termsParagraph === sentence.paragraph || memory.textParagraph === sentence.paragraph) &&
    out.every((draft) => draft.kind === "deadline")
  ) {
    const term = listedTerm(p, context.listsTerms);
    if (term !== null) out.push(term);
  }
  // "a clause barring both": what it does is no term of its own beside what befell it.
  if (clause.rank === "participle" && group.form === "ing")
    for (let i = out.length - 1; i >= 0; i--) if (out[i].kind === "provision") out.splice(i, 1);
  if (isReadOnly(p, clause)) for (let i = out.length - 1; i >= 0; i--) if (out[i].kind === "document") out.splice(i, 1);
  // "should begin no later than Friday": no meeting is fixed yet.
  if (deadline !== null && group.modal === "should")
    for (let i = out.length - 1; i >= 0; i--) if (out[i].kind === "meeting") out.splice(i, 1);
  // "must submit a timetable by Friday", "were given 48 hours to reply": what is due is not yet done.
  if (deadline !== null && (group.modal === "must" || group.modal === "should" || group.lemma === "give"))
    for (let i = out.length - 1; i >= 0; i--)
      if (out[i].kind === "document" || (group.lemma === "give" && out[i].kind === "incident")) out.splice(i, 1);
  if (
    memory.numbered === sentence.paragraph &&
    out.every((draft) => draft.kind === "casualty" || draft.kind === "deadline")
  ) {
    const point = numberedPoint(p, clause);
    if (point !== null) out.push(point);
  }
  if (killed !== null) out.push(killed);
  const main = clause.main;
  return out
    .filter((draft) => draft.kind !== "meeting" || !tellsWho(p, clause))
    .filter((draft) => draft.kind !== "agreement" || !tellsWhatLike(p, clause))
    .filter((draft) => draft.kind !== "document" || !isSource(p))
    .filter((draft) => draft.kind !== "provision" || clause.rank !== "relative" || !isOfNone(p))
    .filter(
      (draft) =>
        draft.kind !== "incident" ||
        !(
          (casualty !== null || /^(?:displace|uproot|wound|injure|hurt)$/.test(group.lemma)) &&
          draft.rule !== "incident-killing" &&
          /^(?:kill|wound|injure|hurt|maim|shoot|die|leave|flee|displace|uproot|hold|detain|vanish|lose|perish|drown|succumb|cross|drive|force|claim|cost|be|remain|live|take|sleep|shelter)$/.test(
            group.lemma,
          )
        ),
    )
    .map((draft) =>
      draft.kind === "casualty" && clause.rank === "trailing" && main !== null
        ? { ...draft, from: main, content: { from: main, to: draft.to } }
        : draft,
    )
    .map((draft) => ({
      ...withOwner(scene, fromAntecedent(draft, clause), clause),
      rule: `${draft.rule}+`,
      cue: null,
    }));
}

/** "It was not clear how | many people had been killed": a question, whatever its verb tells of. */
function isAskedCount({ words }: Scene, from: number): boolean {
  return words[from - 1]?.lower === "how" && /^(?:many|much|few)$/.test(words[from].lower);
}

const GOING_ON: ReadonlySet<string> = new Set("continue keep begin start resume persist".split(" "));

/** "The rebels continue to shell the town", "keep blocking the road": the clause by what goes on; null where nothing does. */
function goingOn(p: Proposition): Proposition | null {
  const { group, scene } = p;
  if (!GOING_ON.has(group.lemma) || group.isPassive || group.form !== "finite") return null;
  const inner = scene.groups.find(
    (each) => (each.form === "to" || each.form === "ing") && each.from >= group.to && each.from <= group.to + 1,
  );
  return inner === undefined || inner.isPassive || inner.to > p.to
    ? null
    : { ...p, group: { ...group, to: inner.to, main: inner.main, lemma: inner.lemma } };
}

const BEFELL: ReadonlySet<string> = new Set(
  "kill wound injure hurt die perish drown murder massacre execute shoot abduct kidnap vanish disappear displace uproot jail imprison detain intern take".split(
    " ",
  ),
);

/** "[eleven lawmakers who were killed in captivity]": the figure stands before the pronoun. */
function tollOfRelative(p: Proposition, { rank, subject, from }: EventClause): Draft | null {
  if (rank !== "relative" || subject === null || subject.to > from || !BEFELL.has(p.group.lemma)) return null;
  if (!p.group.isPassive && !/^(?:die|perish|drown|vanish|disappear)$/.test(p.group.lemma)) return null;
  const { words } = p.scene;
  const isCounted = words
    .slice(subject.from, subject.to)
    .some((word) => word.tag === "NUM" || /^(?:dozens|scores|hundreds|thousands)$/.test(word.lower));
  if (!isCounted) return null;
  const phrase = ` ${phraseOf(words, subject.from, p.to)} `;
  return readCasualty({ ...p, from: subject.from, phrase });
}

/** "opposes any accord that divides the country": of a text that is none yet, nothing is told. */
function isOfNone({ subject, scene: { words } }: Proposition): boolean {
  return subject !== null && /^(?:any|no|every|such)$/.test(words[subject.from].lower);
}

/** "seen by two newspapers", "an aide who has read it": where a report has it from, no step in the life of a text. */
function isReadOnly({ group, phrase }: Proposition, clause: EventClause): boolean {
  if (!/^(?:see|read|view|review|consult|examine|study)$/.test(group.lemma)) return false;
  if (clause.lead === "who") return true;
  return (
    group.isPassive &&
    / by (?:\S+ ){0,3}(?:agency|agencies|newspapers?|daily|dailies|reporters?|journalists?|broadcasters?|magazine|weekly|us|press|media|outlets?|website|correspondents?) /.test(
      phrase,
    )
  );
}

/** "a diplomat who attended the meeting", "the minister who has chaired the talks", "a faction that quit them": who it is, no meeting told. */
function tellsWho(p: Proposition, { rank, group, from }: EventClause): boolean {
  return (
    rank === "relative" &&
    p.subject !== null &&
    p.scene.words[from - 1]?.text !== "," &&
    /^(?:attend|join|take|sit|chair|lead|host|mediate|moderate|facilitate|quit|leave|receive|meet|hold|oversee)$/.test(
      group.lemma,
    ) &&
    !group.isNegated &&
    !group.isFuture &&
    !MEETING_HEADS.has(headWord(p.scene.words, p.subject)) &&
    !isDated(p) &&
    !isPlaced(p.scene.words, group.to, p.to)
  );
}

/** "an accord that is respected", "a truce that holds", "which could be extended": what an accord would be like, none told. */
function tellsWhatLike({ group }: Proposition, { rank }: EventClause): boolean {
  if (rank !== "relative") return false;
  return group.modal !== null || !(group.isPast || group.isPerfect || group.isFuture || group.isProgressive);
}

/** "the hills that | the army still holds": the noun before the pronoun, where the clause has a subject of its own. */
function groundBefore({ words }: Scene, clause: EventClause): WordRange | null {
  if (!/^(?:that|which|whom)$/.test(clause.lead)) return null;
  const last = words[clause.from - 2]?.text === "," ? clause.from - 3 : clause.from - 2;
  return last < 0 || !/^(?:NOUN|PROPN|NUM)/.test(words[last].tag) ? null : subjectEndingAt(words, last, 0);
}

/** "the pact the two countries signed in 2019", "the draft the envoy handed over": told if it gives a date or a place. */
function deedUpon(p: Proposition, antecedent: WordRange): Draft | null {
  const held = heldGround(p, antecedent) ?? deedOnThing(p, antecedent);
  if (held !== null) return held;
  const head = headOf(p.scene.words, antecedent);
  if (head < 0) return null;
  const noun = p.scene.words[head].lower;
  const met = meetingUpon(p, noun);
  if (met !== null) return met;
  const isWithOther = actorsAfter(p, ["with"], { from: p.group.to, to: p.to }).length > 0;
  if (!(isDated(p) || isWithOther) || p.group.modal !== null) return null;
  if (
    (ACCORD_HEADS.has(noun) && ACCORD_MADE.has(p.group.lemma) && !/^initiall?$/.test(p.group.lemma)) ||
    (noun === "peace" && /^(?:sign|make|conclude|strike|seal)$/.test(p.group.lemma))
  )
    return draftOf(p, "agreement", "agreement-relative", {
      actors: p.subjects.length > 0 ? p.subjects : partiesOf(p.scene.discourse),
      stance: "supports",
    });
  if (TEXT_HEADS.has(noun) && TEXT_ACTS.has(p.group.lemma))
    return draftOf(p, "document", "document-relative", { actors: p.subjects });
  return null;
}

/** "Prisoners would be exchanged …" where a text's terms are being told: one more term. */
function listedTerm(p: Proposition, listsTerms: boolean): Draft | null {
  const { group, scene } = p;
  // "that may cost them the signature", "before any of them can join"
  if (
    /^(?:may|can|could|might)$/.test(group.modal ?? "") &&
    (p.clause.link !== "main" || /^(?:before|after|until|because|when|which|that|who)$/.test(p.clause.lead))
  )
    return null;
  // "Farmers could claim back their fields": a right, where a text's terms are being told.
  const isRight =
    listsTerms && p.speech === null && /^(?:could|may|can)$/.test(group.modal ?? "") && group.lemma !== "be";
  if (group.modal !== "would" && group.modal !== "shall" && !group.isFuture && !isRight) return null;
  // "is unlikely to satisfy them": foreseen of a text.
  if (/ (?:un)?likely to /.test(p.phrase)) return null;
  if (p.subject !== null && /^(?:i|we|you|he|she)$/.test(scene.words[p.subject.from].lower)) return null;
  // "would not have moved without it": what did not come about; "would like": a wish.
  if ((group.isPerfect && group.modal === "would") || /^(?:like|prefer|love|hate)$/.test(group.lemma)) return null;
  // "Such troops would be targets, she warned": what something would be, in a source's words, is an opinion.
  if (p.speech !== null && (tellsEffect(p) || (group.lemma === "be" && !group.isPassive))) return null;
  // "but would not go into the reasons": a refusal to say.
  if (SILENCE.test(p.phrase, p.scene.met)) return null;
  // "what the others would do about it", "who will run the port"
  if (
    /^(?:who|what|whether|how|whom|whose|where|when|because|since|although|though)$/.test(p.clause.lead) ||
    /^(?:who|what|whether|how)$/.test(scene.words[p.from].lower)
  )
    return null;
  if (p.speech !== null && (p.speech.lemma !== "say" || isPersonal(p))) return null;
  if (p.speech !== null && !listsTerms && holds(scene.words, p.subject, CROWDS)) return null;
  // "The parliament is to debate it next week": a plan, unless terms are being told.
  if (
    group.modal !== "would" &&
    group.modal !== "shall" &&
    !listsTerms &&
    (isDated(p) || holds(scene.words, p.subject, CROWDS))
  )
    return null;
  const named = namesIn(scene, { from: p.from, to: p.to });
  return {
    kind: "provision",
    from: p.from,
    to: p.to,
    rule: "provision-listed",
    cue: null,
    content: { from: p.from, to: p.to },
    chain: p.speech?.chain ?? [],
    actors: named,
    counterparts: [],
    stance: "neutral",
    modality: modalityOfRule(group),
  };
}
