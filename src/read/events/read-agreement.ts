import type { ActorName } from "../../domain/claim.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phraseOf } from "../frames/words.ts";
import { partiesOf } from "../speakers/discourse.ts";
import { eventModality } from "./event-modality.ts";
import { actorsAfter, headWord, objectHead, objectOf, subjectHead, wholeOf } from "./event-phrases.ts";
import { AGREEMENT_NOUNS, AGREEMENT_VERBS } from "./event-words.ts";

/** Parties reach, accept, refuse, suspend, break or lack an accord. */
export function readAgreement(p: Proposition): Draft | null {
  const { group, scene, phrase } = p;
  const { words } = scene;
  const { lemma } = group;
  const head = subjectHead(p);
  const object = objectHead(p);
  const people = p.subjects;
  const isAccord = AGREEMENT_NOUNS.has(head);
  const told = byPhrase(p) ?? byAcceptance(p);
  if (told !== null) return told;
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
      /^(?:two|three|both|sides|parties|leaders|presidents|rivals|foes|neighbours|neighbors|delegations|governments|ministers|generals)$/.test(
        head,
      ) ||
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
    const withWhom = actorsAfter(p, ["with", "between"], { from: group.to, to: p.to }).filter(
      (name) => !name.startsWith("anonymous:"),
    );
    actors = [...new Set([...actors, ...withWhom])];
  }
  if (actors.length === 0) actors = partiesOf(scene.discourse);
  return draftOf(p, "agreement", rule, { actors, stance, modality });
}

/** Phrases by which an accord is made, lacked, left or in reach. */
const PHRASES: readonly {
  readonly words: RegExp;
  readonly stance: Draft["stance"];
  readonly modality: Draft["modality"];
}[] = [
  {
    words:
      / (?:not (?:a single )?one|none|neither|nothing|no (?:point|issue|question|matter)s?)(?: of (?:\w+ ){1,5})? (?:could|was|were|has been|have been|had been|can) (?:\w+ )?(?:be )?(?:settled|resolved|agreed|bridged|solved) /,
    stance: "neutral",
    modality: "denied",
  },
  {
    words:
      / (?:remains?|remained|stays?|stayed|are|were|is|was) (?:still )?(?:without (?:an? |any )?(?:agreement|deal|accord|understanding|compromise)|(?:far|miles|poles|worlds) apart|(?:far|a long way) from (?:an? |any )?(?:agreement|deal|accord|settlement)|deadlocked over|at odds (?:over|on|about)|divided (?:over|on)) /,
    stance: "neutral",
    modality: "denied",
  },
  {
    words:
      / (?:is|are|was|were|come|came|coming|seems?|moved?|moving) (?:\w+ )?(?:close|closer|near|nearer|nearing) (?:to )?(?:an? |the )?(?:\w+ )?(?:deal|agreement|accord|settlement|truce|ceasefire|compromise|understanding) /,
    stance: "supports",
    modality: "possible",
  },
  {
    words:
      / (?:agreement|deal|accord|settlement|truce|ceasefire|compromise) (?:\w+ ){0,3}(?:is|was|are|were|seems?|remains?) (?:\w+ )?(?:within (?:reach|sight|grasp)|in (?:reach|sight)|at hand|close|near) /,
    stance: "supports",
    modality: "possible",
  },
  {
    words:
      / (?:much|most|everything|nearly everything|almost everything|\w+ of (?:the )?\w+ (?:points|issues|articles|chapters|clauses)) (?:has|have|had) been (?:agreed|settled|resolved) /,
    stance: "supports",
    modality: "asserted",
  },
  {
    words:
      / (?:common ground|an? (?:understanding|compromise|agreement|accord|settlement|deal|consensus)|agreement|consensus) (?:was|were|has been|had been|have been|is|could be) (?:\w+ )?(?:found|reached|struck|achieved|established|sealed|concluded) /,
    stance: "supports",
    modality: "asserted",
  },
  {
    words:
      / (?:came|come|comes|coming) to (?:terms|an? (?:\w+ )?(?:agreement|understanding|arrangement|settlement)) | (?:found|finds|find|finding|reached) common ground | shook hands on | (?:settled|resolved|ended|buried|patched up) (?:their|the|a) (?:\w+ ){0,3}(?:dispute|differences|quarrel|feud|row|disagreements?) | see(?:s)? eye to eye | saw eye to eye /,
    stance: "supports",
    modality: "asserted",
  },
  {
    words:
      / (?:tore|torn|tears|tearing|tear) up (?:the|its|their|an?|that|this) (?:\w+ ){0,3}(?:agreement|accord|deal|treaty|pact|truce|ceasefire) | (?:pulled|pulls|pulling|walked|withdrew|withdraws|backed|dropped|opted) (?:out of|from|away from) (?:the|its|their|an?|that|this) (?:\S+ ){0,3}(?:agreement|accord|deal|treaty|pact|truce|ceasefire) | (?:froze|frozen|freezes|ended|ends|scrapped|scraps|renounced|annulled|repudiated|revoked|shelved) (?:the|its|their|that|this) (?:\w+ ){0,3}(?:agreement|accord|deal|treaty|pact|truce|ceasefire) | reneged on (?:the|its|their|an?) (?:\w+ ){0,3}(?:agreement|accord|deal|treaty|pact|truce|commitments?) | (?:broke|broken|breaks) off (?:the|its|their|an?) (?:\w+ ){0,2}(?:truce|ceasefire|accord|agreement) /,
    stance: "opposes",
    modality: "asserted",
  },
  {
    words:
      / (?:neither|none|nobody|no (?:side|party)) (?:\w+ ){0,3}(?:has |have |had |ever |fully )*(?:honou?red|honou?rs|kept|keeps|respected|respects|observed|observes|fulfilled|implemented) (?:it|them|the (?:\w+ ){0,2}(?:truce|ceasefire|accord|agreement|deal|pact|treaty|promises?)) /,
    stance: "opposes",
    modality: "denied",
  },
];

/** "came to terms", "remain without an understanding", "neither honoured it". */
function byPhrase(p: Proposition): Draft | null {
  const phrase = p.phrase.replace(/ (?:that|who) .*$/, " ");
  const found = PHRASES.find((each) => each.words.test(phrase));
  if (found === undefined) return null;
  const { modal, isFuture, isNegated } = p.group;
  const isOpen = modal === "may" || modal === "might" || modal === "could";
  if (isNegated && found.modality === "asserted")
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
const SEVERAL =
  /^(?:two|three|four|both|sides|parties|leaders|presidents|rivals|foes|neighbours|neighbors|delegations|governments|ministers|generals|armies|commanders|countries|factions|negotiators|camps|states|teams|militaries|premiers)$/;

/** True when the subject names or counts more than one. */
function isSeveral(p: Proposition): boolean {
  const head = headWord(p.scene.words, p.subject);
  if (p.subjects.filter((name) => !name.startsWith("anonymous:")).length > 1 || SEVERAL.test(head)) return true;
  return /^(?:they|we|both|neither)$/.test(head) && partiesOf(p.scene.discourse).length > 1;
}

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
  // "agreed to hold talks" is the talks, planned.
  if (
    !isNone &&
    next === "to" &&
    / to (?:\w+ )?(?:meet|hold|resume|reconvene|convene|visit|continue|attend|launch|open) (?:\S+ ){0,4}(?:talks|meetings?|negotiations|summit|round|rounds|dialogue|again|consultations|session|on (?:mon|tues|wednes|thurs|fri|satur|sun)day) /.test(
      p.phrase,
    )
  )
    return null;
  return draftOf(p, "agreement", isNone ? "agreement-none" : "agreement-agree", {
    actors: p.subjects.length > 1 ? p.subjects : partiesTo(p),
    stance: isNone ? "neutral" : "supports",
    modality: isNone ? "denied" : "asserted",
  });
}

/** "accepted the proposal", "withheld its consent": one party's yes or no to a text or an accord. */
export function byAcceptance(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (group.isPassive) return null;
  if (group.lemma === "agree" && isSeveral(p)) return byAgreeing(p);
  if (group.modal !== null || group.isFuture || subjects.length === 0) return null;
  if (subjects.every((name) => name.startsWith("anonymous:")) && !ONE_SIDE.test(headWord(scene.words, p.subject)))
    return null;
  const object = objectOf(p);
  const after = object === null ? " " : ` ${phraseOf(scene.words, object.from, Math.min(p.to, object.to))} `;
  if (group.lemma === "accept" && !group.isNegated) {
    const isPart =
      / (?:some|part|parts|most|certain|one|two|several|elements|invitation|mediation|resignation|principle) /.test(
        after,
      );
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
