import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { phraseOf } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { isJoint, onBehalf, spokeOfAccord } from "./accord-drafts.ts";
import { agreedWith } from "./accord-signing.ts";
import { ACCORD_PHRASES } from "./accord-phrases.ts";
import { eventModality } from "./event-modality.ts";
import { actorsAfter, headWord, objectHead, objectOf, subjectHead, wholeOf } from "./event-phrases.ts";
import { isDated } from "./frame-phrases.ts";
import { bindsBoth } from "./read-document.ts";
import { AGREEMENT_NOUNS, AGREEMENT_VERBS } from "./event-words.ts";

/** What is agreed between two besides an accord itself. */
const SETTLED: ReadonlySet<string> = new Set(
  "swap swaps exchange exchanges release withdrawal pullback pause timetable date line lines list mechanism framework principles steps measures terms route extension".split(
    " ",
  ),
);

/** Parties reach, accept, refuse, suspend, break or lack an accord. */
export function readAgreement(p: Proposition): Draft | null {
  const { group, scene, phrase } = p;
  const { words } = scene;
  const { lemma } = group;
  const head = subjectHead(p);
  const object = objectHead(p);
  const people =
    p.subjects.length === 0 && /^(?:two|both|sides|parties|they)$/.test(head) ? partiesOf(scene.discourse) : p.subjects;
  const isBinding = bindsBoth(p);
  const isAccord = AGREEMENT_NOUNS.has(head) || (isBinding && group.isPassive);
  const told = byPhrase(p) ?? byAcceptance(p);
  if (told !== null) return told;
  let rule = "";
  let stance: Draft["stance"] = "supports";
  let modality: Draft["modality"] = "asserted";
  let actors: readonly ActorName[] = people;
  const fails =
    / (?:failed|fail|fails|unable|failure) to (?:find|reach|agree|strike|conclude|sign|secure) | without (?:an? |any )?(?:agreement|deal|accord|compromise|breakthrough|result) | no (?:such )?(?:agreement|deal|compromise|breakthrough|accord|consensus|understanding(?! of)) /.test(
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
      (lemma === "remain" && / (?:between|over|on) /.test(phrase)) ||
      (/^(?:resolve|settle|agree|bridge|solve|overcome)$/.test(lemma) && group.isNegated));
  if (isOpen) {
    rule = "agreement-open";
    stance = "neutral";
    modality = / (?:open|undecided) /.test(phrase) ? "possible" : "denied";
    actors = partiesOf(scene.discourse);
  } else if (
    fails &&
    (people.length > 0 ||
      isAccord ||
      / no (?:such )?(?:agreement|deal|compromise|breakthrough|accord|consensus|understanding(?! of)) /.test(phrase)) &&
    !/ no deal (?:is|will be) better /.test(phrase)
  ) {
    rule = "agreement-none";
    stance = "neutral";
    modality = "denied";
  } else if (
    lemma === "agree" &&
    !group.isNegated &&
    (people.length > 1 ||
      /^(?:two|three|both|sides|parties|leaders|presidents|rivals|foes|neighbours|neighbors|delegations|governments|ministers|generals)$/.test(
        head,
      ) ||
      / (?:both|two|all|warring|rival) (?:sides|parties|countries|governments|states|leaders|armies|neighbou?rs|delegations) /.test(
        ` ${phrase}`,
      ) ||
      (group.isPassive && isAccord) ||
      isJointBody(p, head))
  )
    rule = "agreement-agree";
  // "a swap was agreed", "the exchange agreed in Bergen"
  else if (lemma === "agree" && group.isPassive && (isAccord || SETTLED.has(head))) rule = "agreement-agree";
  else if (
    (AGREEMENT_NOUNS.has(object) || isBinding) &&
    AGREEMENT_VERBS.has(lemma) &&
    people.length > 0 &&
    !group.isPassive
  ) {
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
    // "must be extended" is asked for, "can be reached" judged.
    if (/^(?:must|should|can|ought)$/.test(group.modal ?? "") && !group.isNegated) return null;
    // "the settlement collapsed", "the breakthrough came": houses and battles have them too.
    if (/^(?:settlement|breakthrough|lull)$/.test(head) && !group.isPassive) return null;
    if (lemma === "remain" && !/ in (?:force|place|effect) | intact /.test(phrase)) return null;
    if ((lemma === "end" || lemma === "break" || lemma === "hold") && !group.isPassive && object !== "") return null;
    if (group.isFuture && (lemma === "expire" || lemma === "end" || lemma === "last")) return null;
    rule = "agreement-course";
    const between = actorsAfter(p, ["between"], wholeOf(p));
    const by = group.isPassive ? actorsAfter(p, ["by"], { from: group.to, to: p.to }) : [];
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
  else if (
    lemma === "sign" &&
    !group.isPassive &&
    people.length > 1 &&
    (group.isPast || group.isPerfect || group.isFuture) &&
    (object === "" || AGREEMENT_NOUNS.has(object))
  )
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
    const withWhom = actorsAfter(p, ["with", "between"], { from: group.to, to: p.to }).filter(
      (name) => !name.startsWith("anonymous:"),
    );
    actors = [...new Set([...actors, ...withWhom])];
  }
  if (actors.length === 0) actors = partiesOf(scene.discourse);
  return draftOf(p, "agreement", rule, { actors, stance, modality });
}

/** "The joint commission agreed on twelve sections": a body in which two sides sit agrees for both. */
function isJointBody({ scene, group, subject }: Proposition, head: string): boolean {
  if (subject === null || !/^(?:commission|committee|panel|group|council|conference|summit|board)$/.test(head))
    return false;
  if (!/^(?:on|that)$/.test(scene.words[group.to]?.lower ?? "")) return false;
  const said = scene.words.slice(subject.from, subject.to);
  return (
    said.some((word) => /^(?:joint|mixed|bilateral|trilateral|common|bicommunal)$/.test(word.lower)) ||
    namesIn(scene, subject).length > 1
  );
}

/** "came to terms", "are still without a deal", "neither kept it". */
function byPhrase(p: Proposition): Draft | null {
  if (!ACCORD_PHRASES.some((each) => each.words.mayMatch(p.scene.met))) return null;
  const phrase = p.phrase.replace(/ (?:that|who) .*$/, " ");
  const found = ACCORD_PHRASES.find((each) => each.words.test(phrase, p.scene.met));
  if (found === undefined) return null;
  const { modal, isFuture, isNegated } = p.group;
  const isOpen = modal === "may" || modal === "might" || modal === "could";
  if (found.modality === "asserted" && (isNegated || eventModality(p) === "denied"))
    return draftOf(p, "agreement", "agreement-none", { actors: partiesTo(p), stance: "neutral", modality: "denied" });
  return draftOf(p, "agreement", "agreement-phrase", {
    actors: partiesTo(p),
    stance: found.stance,
    modality:
      found.modality === "asserted" && (isOpen || isFuture) ? (isOpen ? "possible" : "planned") : found.modality,
  });
}

function partiesTo(p: Proposition): readonly ActorName[] {
  return p.subjects.length > 0 ? p.subjects : partiesOf(p.scene.discourse);
}

const ACCEPTED_TEXTS =
  / (?:proposals?|plan|deal|draft|offer|truce|ceasefire|cease-fire|terms|agreement|accord|framework|roadmap|text|compromise|settlement|document|pact|package|formula|initiative|outline|blueprint|memorandum|declaration|paper|version) /;

/** A side that has no name of its own in the text. */
const ONE_SIDE =
  /^(?:rebels|insurgents|guerrillas|separatists|militants|government|army|junta|movement|militia|party|faction|union|regime|opposition|coalition|side)$/;
/** "The armies agreed to pull back", "could not agree on a date". */
function byAgreeing(p: Proposition): Draft | null {
  const { group, scene } = p;
  const next = scene.words[group.to]?.lower ?? "";
  const isNone =
    group.isNegated || / (?:yet|failed|unable|refus\w+) to agree /.test(p.phrase) || / neither /.test(p.phrase);
  if (
    next === "with" ||
    (p.speech !== null && /^(?:we|they)$/.test(scene.words[p.subject?.from ?? 0].lower) && next === "that")
  )
    return null;
  if (!isNone && (group.modal !== null || group.isFuture)) return null;
  // "Both sides agree that the war is lost": an opinion.
  if (!isNone && next === "that" && !group.isPast && !group.isPerfect) return null;
  // "agreed to hold talks" is the talks, planned.
  if (
    !isNone &&
    next === "to" &&
    / to (?:meet|reconvene|convene) | to (?:\w+ )?(?:meet|hold|resume|reconvene|convene|visit|continue|attend|launch|open) (?:\S+ ){0,4}(?:talks|meetings?|negotiations|summit|round|rounds|dialogue|again|consultations|session|on (?:mon|tues|wednes|thurs|fri|satur|sun)day) /.test(
      p.phrase,
    )
  )
    return null;
  const draft = draftOf(p, "agreement", isNone ? "agreement-none" : "agreement-agree", {
    actors: p.subjects.length > 1 ? p.subjects : partiesTo(p),
    stance: isNone ? "neutral" : "supports",
    modality: isNone ? "denied" : "asserted",
  });
  return onBehalf(p, draft);
}

/** "accepted the proposal", "withheld its consent": one party's yes or no to a text or an accord. */
export function byAcceptance(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (group.isPassive) return null;
  if (group.lemma === "agree") {
    const agreed = agreedWith(p) ?? (isJoint(p) ? byAgreeing(p) : null);
    if (agreed !== null || isJoint(p)) return agreed;
  }
  if (group.modal !== null || group.isFuture || subjects.length === 0) return null;
  if (subjects.every((name) => name.startsWith("anonymous:")) && !ONE_SIDE.test(headWord(scene.words, p.subject)))
    return null;
  const object = objectPastTime(p);
  const after = object === null ? " " : ` ${phraseOf(scene.words, object.from, Math.min(p.to, object.to))} `;
  // "had not accepted it": no accord yet; "refuses" would be a stand.
  if (group.lemma === "accept" && eventModality(p) === "denied" && (group.isPerfect || group.isPast)) {
    const isText =
      ACCEPTED_TEXTS.test(after) ||
      (/^(?:it|them)$/.test(scene.words[group.to]?.lower ?? "") &&
        p.scene.discourse.textParagraph === p.scene.sentence.paragraph);
    if (isText || spokeOfAccord(p))
      return draftOf(p, "agreement", "agreement-not-accepted", {
        actors: subjects,
        stance: "neutral",
        modality: "denied",
      });
  }
  if (group.lemma === "accept" && !group.isNegated) {
    const isPart =
      / (?:some|part|parts|most|certain|one|two|several|elements|invitation|mediation|resignation|principle) /.test(
        after,
      );
    // "accepted the plan as a basis": a verdict.
    if (/ (?:plan|proposal|draft|text|document|paper) as /.test(p.phrase)) return null;
    const isInPrinciple = / accept\w* in principle /.test(p.phrase);
    if (isInPrinciple || (!isPart && ACCEPTED_TEXTS.test(after)))
      return draftOf(p, "agreement", "agreement-accepted", {
        actors: subjects,
        stance: "supports",
        chain: p.speech?.chain ?? [subjects],
      });
  }
  if (
    /^(?:withhold|refuse|deny)$/.test(group.lemma) &&
    / (?:consent|approval|agreement|assent|signature|acceptance) /.test(after)
  )
    return draftOf(p, "agreement", "agreement-withheld", { actors: subjects, stance: "opposes", modality: "denied" });
  return null;
}

/** The object behind the verb, past "on Thursday" or "late in May". */
function objectPastTime(p: Proposition): WordRange | null {
  const { words } = p.scene;
  let at = p.group.to;
  while (
    at < p.to &&
    at - p.group.to < 6 &&
    (words[at].tag === "ADP" || words[at].tag === "ADV" || isDated(` ${words[at].lower} `))
  )
    at++;
  return at > p.group.to && at < p.to && isDated(` ${words[at - 1].lower} `)
    ? phraseAfter(words, at, p.to)
    : objectOf(p);
}
