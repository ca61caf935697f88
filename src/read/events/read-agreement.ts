import { RUNS_OUT } from "./accord-courses.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { byAcceptance, partiesTo } from "./accord-acceptance.ts";
import { ACCORD_PHRASES } from "./accord-phrases.ts";
import { eventModality } from "./event-modality.ts";
import { isDateOfTalks } from "./meeting-doubts.ts";
import { setsDay } from "./fixed-day.ts";
import { withSides } from "./sides-of.ts";
import { actorsAfter, objectHead, subjectHead, wholeOf } from "./event-phrases.ts";
import { bindsBoth } from "./read-document.ts";
import { AGREEMENT_NOUNS, AGREEMENT_VERBS } from "./event-words.ts";

/** What is agreed between two besides an accord itself. */
const SETTLED: ReadonlySet<string> = new Set(
  "swap swaps exchange exchanges release withdrawal pullback pause timetable date line lines list mechanism framework principles steps measures terms route extension".split(
    " ",
  ),
);

/** "Three questions were agreed on", "The second was agreed on": what had been open between them. */
function isMatter({ subject, scene: { words } }: Proposition, head: string): boolean {
  if (/^(?:questions?|issues?|points?|items?|matters?|chapters?)$/.test(head)) return true;
  return (
    subject !== null &&
    subject.to - subject.from === 2 &&
    words[subject.from].lower === "the" &&
    /^(?:first|second|third|fourth|fifth|sixth|last|latter|former|other|rest)$/.test(words[subject.from + 1].lower)
  );
}

/** Parties reach, accept, refuse, suspend, break or lack an accord. */
export function readAgreement(clause: Proposition): Draft | null {
  if (isDateOfTalks(clause)) return null;
  const p = withSides(clause);
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
    / (?:failed|fail|fails|unable|failure) to (?:find|reach|agree|strike|conclude|sign|secure|produce) | without (?:an? |any )?(?:agreement|deal|accord|compromise|breakthrough|result) | no (?:such )?(?:agreement|deal|compromise|breakthrough|accord|consensus|understanding(?! of)) /.test(
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
    const between = actorsAfter(p, ["between"], wholeOf(p));
    if (between.length > 1) actors = between;
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
  else if (lemma === "agree" && group.isPassive && (isAccord || SETTLED.has(head) || isMatter(p, head))) {
    rule = "agreement-agree";
    if (isMatter(p, head)) actors = partiesOf(scene.discourse);
  } else if (
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
    if (RUNS_OUT.test(lemma) && !group.isPast && !group.isPerfect && (group.isFuture || group.modal === null))
      return null;
    if (group.isFuture && lemma === "last") return null;
    // "takes effect on 3 August": a day that is fixed; what took effect is an accord.
    if (setsDay(p)) return null;
    rule = "agreement-course";
    const between = actorsAfter(p, ["between"], wholeOf(p));
    const by = group.isPassive ? actorsAfter(p, ["by"], { from: group.to, to: p.to }) : [];
    const inSubject = p.subject === null ? [] : namesIn(scene, p.subject);
    actors =
      between.length > 0 ? between : by.length > 0 ? by : inSubject.length > 1 ? inSubject : partiesOf(scene.discourse);
    if (["collapse", "expire", "unravel", "lapse", "terminate", "scrap", "abandon", "end", "break"].includes(lemma)) {
      modality = group.modal === "could" || group.modal === "may" || group.modal === "might" ? "possible" : "cancelled";
      stance = /^(?:expire|lapse|end|terminate)$/.test(lemma) ? "neutral" : "opposes";
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
      (name) => !isAnonymous(name),
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
  const phrase = p.phrase.replace(
    / (?:that|who|(?:after|before|once|until|when|if|unless) (?:an?|any|the) (?:\w+ ){0,3}(?:deal|accord|agreement|truce|ceasefire|pact|settlement) (?:is|are|can)) .*$/,
    " ",
  );
  const found = ACCORD_PHRASES.find((each) => each.words.test(phrase, p.scene.met));
  if (found === undefined) return null;
  const { modal, isFuture, isNegated } = p.group;
  const isOpen = modal === "may" || modal === "might" || modal === "could";
  if (
    (found.modality === "asserted" && (isNegated || eventModality(p) === "denied")) ||
    (found.modality === "possible" && isNegated)
  )
    return draftOf(p, "agreement", "agreement-none", { actors: partiesTo(p), stance: "neutral", modality: "denied" });
  return draftOf(p, "agreement", "agreement-phrase", {
    actors: partiesTo(p),
    stance: found.stance,
    modality:
      found.modality === "asserted" && (isOpen || isFuture) ? (isOpen ? "possible" : "planned") : found.modality,
  });
}
