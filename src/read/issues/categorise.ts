// What subject a claim is about, in the categories of the state of play. Each category has words that tell it; words that tell
// more weigh more, and the kind of claim decides which are asked. Weakness: lists of words, so that a subject told without its
// usual words falls to the default of its kind.

import type { ClaimKind, IssueCategory } from "../../domain/claim.ts";
import { type Met, needsMetIn, type PhrasePattern } from "../frames/phrase-pattern.ts";
import { CATEGORY_SIGNS } from "./category-signs.ts";

/** The category an utterance falls under: the heaviest sign in its words; kind breaks the rest. */
export function categorise(kind: ClaimKind, words: string, around = ""): IssueCategory {
  if (kind === "role") return roleOf(words);
  if (kind === "casualty") return harmed(words);
  if (kind === "meeting" || kind === "document") {
    // Meetings and acts on texts belong to the process unless they name a subject of their own.
    const own = OWN_SUBJECTS.find(([, sign]) => sign.test(words));
    return own === undefined ? "process" : own[0];
  }
  if (kind === "incident") return happened(words);
  return (
    subjectOf(words, kind === "statement" || kind === "deadline" ? TELLING : FAINT) ??
    (kind === "statement" ? null : subjectOf(around, TELLING)) ??
    "process"
  );
}

/** What one telling and one faint word weigh. A statement is about the process unless a telling word stands in it. */
const TELLING = 4;
const FAINT = 1;

/** The subject with the most words for it, or null where they weigh less than `least`; earlier categories win ties. */
function subjectOf(words: string, least: number): IssueCategory | null {
  let best: IssueCategory | null = null;
  let most = least - 1;
  const met = needsMetIn(words);
  for (const { category, telling, faint } of CATEGORY_SIGNS) {
    const weight = TELLING * distinct(words, telling, met) + FAINT * Math.min(2, distinct(words, faint, met));
    if (weight <= most) continue;
    most = weight;
    best = category;
  }
  return best;
}

function distinct(words: string, sign: PhrasePattern, met: Met): number {
  if (!sign.mayMatch(met)) return 0;
  const found = words.match(sign.regex);
  return found === null ? 0 : found.length === 1 ? 1 : new Set(found).size;
}

/** Subjects that a meeting or a text may be about by name. */
const OWN_SUBJECTS: readonly (readonly [IssueCategory, RegExp])[] = [
  ["humanitarian", /\b(?:humanitarian|relief (?:convoys?|agencies)|aid (?:agencies|convoys?|deliveries|corridor))\b/],
  ["prisoners-hostages", /\b(?:prisoners?|hostages?|captives?|detainees?)\b/],
  ["nuclear", /\b(?:nuclear|uranium|enrichment)\b/],
  ["border", /\b(?:border|boundary|frontier) (?:commission|committee|talks|meeting|panel)\b/],
  ["economic", /\b(?:donors?'?|investment|pledging) (?:conference|meeting|summit)\b/],
  ["security-sector", /\bevidence of (?:\w+ ){0,2}(?:militant|armed|rebel)\b/],
  ["ceasefire", /\bceasefire (?:proposal|talks|committee|commission)\b/],
  ["monitoring", /\bmonitoring (?:mission|committee|mechanism)\b/],
  ["mediation", /\b(?:envoy|mediator|special representative) (?:\w+ ){0,4}(?:shuttled?|toured?)\b/],
];

/** What befell people: driven out, held, left without, else killed or hurt. */
function harmed(words: string): IssueCategory {
  if (/\b(?:kill\w*|dead|died|wound\w*|injur\w*|deaths|lives|toll|hurt|shot)\b/.test(words)) return "violence";
  if (/\b(?:displaced|uprooted|fled|flee|homes|refugees?|homeless|exiled?|camps?|driven)\b/.test(words))
    return "refugees-displaced";
  if (/\b(?:hostages?|prisoners?|captives?|detainees?|held|abducted|kidnapped|captivity|detained|jailed)\b/.test(words))
    return "prisoners-hostages";
  if (/\b(?:vanished|disappeared|missing|graves?|exhumed|bodies)\b/.test(words)) return "justice";
  if (
    /\b(?:hungry|hunger|food|aid|water|medicine|electricity|power|famine|starv\w+|need|besieged|cut off|shelter)\b/.test(
      words,
    )
  )
    return "humanitarian";
  return "violence";
}

/** What happened on the ground or at home. */
function happened(words: string): IssueCategory {
  if (
    /\b(?:released?|exchanged?|swap\w*|freed|handed over|handover|repatriat\w+)\b/.test(words) &&
    /\b(?:prisoners?|hostages?|captives?|detainees?|soldiers?|bodies|remains|pilots?)\b/.test(words)
  )
    return "prisoners-hostages";
  if (/\b(?:declared|recogni[sz]ed)\b.*\bindependen\w+/.test(words)) return "recognition-relations";
  if (/\b(?:convict\w*|sentenced|indict\w*|tribunal|court|graves?|exhum\w+|arrest warrants?)\b/.test(words))
    return "justice";
  if (
    /\b(?:aid|flour|food|medicine|relief|lorries|trucks)\b/.test(words) &&
    !/\b(?:attack\w*|hit|struck|shell\w*|bomb\w*)\b/.test(words)
  )
    return "humanitarian";
  if (
    /\b(?:resign\w*|stepped down|dismissed|sacked|appointed|sworn|cabinet|parliament|lawmakers|deputies|senate|assembly|impeach\w*|coup|curfew|martial law)\b/.test(
      words,
    )
  )
    return "governance";
  if (/\b(?:election|elections|referendum|polls|ballot)\b/.test(words)) return "elections";
  if (/\b(?:withdrew|withdrawn|withdrawal|pulled (?:out|back)|pullout)\b/.test(words)) return "withdrawal";
  if (
    /\b(?:captur\w+|seiz\w+|overran|overrun|retook|retaken|recaptur\w+|took control|taken control|took|taken|fallen|fell|hold|holds|held|control\w*|occup\w+|advance[ds]?|encircl\w+|lost)\b/.test(
      words,
    ) &&
    !/\b(?:power|office|protest\w*|rall\w+|hostage)\b/.test(words)
  )
    return "territory";
  if (/\b(?:stationed|deployed|garrison\w*|mobili[sz]\w+|troops are)\b/.test(words)) return "security-sector";
  if (/\b(?:fled|evacuat\w+|displaced|deported|expelled)\b/.test(words)) return "refugees-displaced";
  if (/\b(?:march\w*|protest\w*|demonstrat\w*|rall(?:y|ied|ies))\b/.test(words)) return "other";
  if (/\b(?:blocked|reopened|closed)\b.*\b(?:road|airport|port|crossing|bridge|railway)\b/.test(words))
    return "transport";
  return "violence";
}

/** What somebody's office or a body is about: most are about nothing that is negotiated. */
function roleOf(words: string): IssueCategory {
  if (
    /\b(?:mediat\w+|special (?:representative|envoy|adviser)|(?:personal|peace) envoy|facilitat\w+|go-between|in charge of the talks|made (?:its|his|her|their) envoy)\b/.test(
      words,
    )
  )
    return "mediation";
  if (/\b(?:un|united nations|eu|union's|us|american|organi[sz]ation's|league's|bloc's) (?:\w+ )?envoy\b/.test(words))
    return "mediation";
  if (/'s (?:\w+ )?(?:envoy|adviser) for \w+|\benvoy (?:to|for) \w+/.test(words)) return "mediation";
  if (/\bguarantor (?:powers?|states?)\b/.test(words)) return "security-guarantees";
  if (/\b(?:candidate|election commission)\b/.test(words)) return "elections";
  if (/\b(?:humanitarian|relief|refugees?) (?:\w+ )?(?:chief|coordinator|agency|commissioner)\b/.test(words))
    return "humanitarian";
  if (/\b(?:monitoring|observer) (?:mission|team|chief)\b/.test(words)) return "monitoring";
  if (
    /\b(?:militia|armed (?:group|faction|movement|wing)|rebel (?:group|movement|army)|guerrilla (?:group|army|movement)|militant group|paramilitar\w+|insurgent group)\b/.test(
      words,
    ) &&
    !/\b(?:leader|commander|spokes\w+|head|chief|who)\b/.test(words)
  )
    return "security-sector";
  return /\b(?:negotiat\w+|talks|delegation|team)\b/.test(words) ? "process" : "other";
}
