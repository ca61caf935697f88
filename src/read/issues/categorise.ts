// What subject a claim is about, in the categories of the state of play. Each category has words that tell it (subject-words.ts); words
// that tell more weigh more, what stands first weighs more than what follows, and the kind of claim decides which are asked.
// A claim without such words is about what its sentence is about, then about what was told before it in its paragraph.
// Weakness: lists of words, so that a subject told without its usual words falls to the default of its kind.

import type { ClaimKind, IssueCategory } from "../../domain/claim.ts";
import { heaviest, weighSubject } from "./weigh-subject.ts";

/** What a word that points weighs at its least: what a subject must weigh to be told by its own words. */
const TOLD = 1.5;
/** What it must weigh in words around, which may be about something else. */
const TOLD_AROUND = 2.5;
/** What it must weigh beside a text, whose own words are about the text. */
const PLAIN = 3.5;
/** A condition is about what depends, less about what it depends on. */
const CONDITION_SHARE = 0.35;

/**
 * The category an utterance falls under: the heaviest in its words, else in its sentence, else the subject told before.
 *
 * @param before - the subject of the claim before it in the paragraph, or null
 */
export function categorise(
  kind: ClaimKind,
  told: string,
  toldAround = "",
  before: IssueCategory | null = null,
): IssueCategory {
  const [words, around] = [told, toldAround].map((text) => text.replace(IN_SOMEBODYS_COURT, ""));
  if (kind === "role") return roleOf(words);
  if ((kind === "incident" || kind === "position") && LEAVES_TALKS.test(words)) return "process";
  if (kind === "casualty") return harmed(words);
  if (kind === "meeting" || kind === "document") {
    // Meetings and acts on texts belong to the process unless they name a subject of their own.
    const own = OWN_SUBJECTS.find(([, sign]) => sign.test(words));
    if (own !== undefined) return own[0];
    const topic = kind === "document" ? ON_TOPIC.exec(words) : null;
    return (
      (topic === null ? null : heaviest(weighSubject(topic[1]), TOLD_AROUND)) ??
      (kind === "document" ? textSubject(words) : null) ??
      (kind === "document" && THAT_TEXT.test(words) ? before : null) ??
      "process"
    );
  }
  if (kind === "incident") return happened(words, before);
  return (
    heaviest(kind === "condition" ? weighCondition(words) : weighSubject(words), TOLD) ??
    (kind === "statement" ? null : heaviest(weighSubject(around), TOLD_AROUND)) ??
    (kind !== "statement" || GOES_BACK.test(words) || GOES_BACK_AROUND.test(around) ? before : null) ??
    "process"
  );
}

/** "pulled out of the peace talks": not what is pulled out of a town. */
const LEAVES_TALKS =
  /\b(?:quit|left|leave|boycott\w*|(?:walk|storm|pull|drop)\w* out of|withdr[ae]w\w* from) (?:\S+ ){0,3}?(?:talks|negotiations|negotiating table|dialogue|meetings?|summit|peace process)\b/;

/** "the ball is now in the rebels' court": a game, no judge. */
const IN_SOMEBODYS_COURT = /\bball (?:\S+ ){0,3}in (?:\S+ ){1,4}?court\b/;

/** Words that take up what was just said. */
const GOES_BACK =
  /^(?:["“]?)(?:it|that|this|these|those|they|such|neither|none|nothing|some|any|both) |\b(?:claim|allegation|charge|accusation|report|denied|untrue|false)\b/;
const GOES_BACK_AROUND =
  /\b(?:den(?:y|ies|ied|ying)|accus\w+|blam\w+|dismiss\w*|disput\w*|reject\w* (?:the|that|this) (?:claim|charge|allegation|accusation)s?|contradict\w*|confirm\w*|retort\w*|counter\w*)\b/;

const IF =
  /\b(?:if|unless|until|once|provided|as long as|so long as|only (?:after|when|if)|before|should|in exchange for|in return for)\b/;

/** What depends weighs more than what it depends on: "[the bridge opens] once the last gun is counted". */
function weighCondition(words: string): ReturnType<typeof weighSubject> {
  const marker = IF.exec(words);
  if (marker === null) return weighSubject(words);
  const comma = words.indexOf(",", marker.index);
  if (marker.index > 12)
    return weighSubject(words.slice(marker.index), CONDITION_SHARE, weighSubject(words.slice(0, marker.index)));
  if (comma < 0) return weighSubject(words);
  return weighSubject(words.slice(0, comma), CONDITION_SHARE, weighSubject(words.slice(comma)));
}

/** Subjects that a meeting or a text may be about by name. */
const OWN_SUBJECTS: readonly (readonly [IssueCategory, RegExp])[] = [
  ["humanitarian", /\b(?:humanitarian|relief (?:convoys?|agencies)|aid (?:agencies|convoys?|deliveries|corridor))\b/],
  ["prisoners-hostages", /\b(?:prisoners?|hostages?|captives?|detainees?)\b/],
  ["nuclear", /\b(?:nuclear|uranium|enrichment)\b/],
  ["border", /\b(?:border|boundary|frontier) (?:commission|committee|talks|meeting|panel)\b/],
  [
    "economic",
    /\b(?:(?:donors?'?|investment|pledging) (?:conference|meeting|summit)|(?:conference|meeting) of donors)\b/,
  ],
  ["security-sector", /\bevidence of (?:\w+ ){0,2}(?:militant|armed|rebel)\b/],
  ["ceasefire", /\bceasefire (?:proposal|talks|committee|commission)\b/],
  ["monitoring", /\bmonitoring (?:mission|committee|mechanism)\b/],
  [
    "mediation",
    /\b(?:envoy|mediators?|facilitators?|special (?:representative|adviser)|go-between|intermediar(?:y|ies))\b.*\b(?:shuttled?|tour(?:s|ed)?|fl(?:y|ies|ew)|travel\w*|phon\w+|telephon\w+|brief\w*|arriv\w+|expected|will be in|has been to|call(?:s|ed) on|visit\w*|carried)\b/,
  ],
];

/** What a text is said to be: "the budget annex", "a schedule for the withdrawal"; null for a text that names no subject. */
function textSubject(words: string): IssueCategory | null {
  const told = heaviest(weighSubject(words), PLAIN);
  return told === "process" || told === "mediation" || told === "implementation" ? null : told;
}

/** "a draft on humanitarian relief": what a text is about. */
const ON_TOPIC =
  /\b(?:drafts?|plan|proposals?|texts?|papers?|documents?|letter|list|annex|memorandum|protocol|resolution|communique|chapter|report) (?:on|about|concerning|regarding) ((?:\S+ ?){1,6})/;
/** A text told of before. */
const THAT_TEXT =
  /(?:^| )(?:(?:it|they|both|these|this) (?:is|are|was|were|has|have|had|would|will) |\w+ (?:it|them) (?:back|to|with|on|in|over|out|from|as|for) |(?:the|that) (?:list|letter|map|annex|(?:\w+ )?version) )/;

/** What befell people: driven out, held, left without, else killed or hurt. */
function harmed(words: string): IssueCategory {
  if (
    /\b(?:earthquake|quake|flood|floods|flooding|cyclone|typhoon|landslide|drought|hurricane|tsunami)s?\b/.test(words)
  )
    return "humanitarian";
  if (/\b(?:behind bars|in custody|(?:is|are) holding)\b/.test(words)) return "prisoners-hostages";
  if (
    /\b(?:perish\w*|martyr\w*|slain|fatalities|massacred|lost their lives|kill\w*|dead|died|wound\w*|injur\w*|deaths|lives|toll|hurt|shot)\b/.test(
      words,
    )
  )
    return "violence";
  if (
    /\b(?:displaced|uprooted|fled|flee|homes|refugees?|homeless|exiled?|camps?|driven|go home|return home|left their)\b/.test(
      words,
    )
  )
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
function happened(words: string, before: IssueCategory | null): IssueCategory {
  if (
    /\b(?:released?|exchanged?|swap\w*|freed|handed over|handover|repatriat\w+)\b/.test(words) &&
    /\b(?:prisoners?|hostages?|captives?|detainees?|soldiers?|bodies|remains|pilots?)\b/.test(words)
  )
    return "prisoners-hostages";
  const weights = weighSubject(words);
  // A blow is violence, save one to what gives light and warmth.
  if (/\babstain\w*\b/.test(words)) return "process";
  if (/\bhouse arrest\b/.test(words)) return "prisoners-hostages";
  if (/\b(?:arrest\w*|detain\w*) (?:\w+ ){0,4}(?:suspects?|gunmen|officials?|activists?|men|people)\b/.test(words))
    return "justice";
  if (
    /\b(?:voting (?:for|in)|(?:a|the) vote (?:will|would|is to) be held|(?:a|the) vote (?:for|of) (?!no|confidence)|polling)\b/.test(
      words,
    )
  )
    return "elections";
  const isBlow = ATTACKED.test(words);
  if (isBlow || (weights.get("violence") ?? 0) >= TOLD_AROUND)
    return isBlow && (weights.get("energy") ?? 0) >= TOLD_AROUND ? "energy" : "violence";
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
    /\b(?:captur\w+|seiz\w+|overran|overrun|retook|retaken|recaptur\w+|took control|taken control|fallen|fell to|entered the (?:capital|city|town)|still hold|holds|held by|controls?|controlled|occup\w+|advance[ds]? (?:on|into|to)|encircl\w+|overrun|defend)\b/.test(
      words,
    ) &&
    !/\b(?:power|office|protest\w*|rall\w+|hostage|soldiers captured|captured soldiers)\b/.test(words)
  )
    return "territory";
  if (/\b(?:stationed|deployed|garrison\w*|mobili[sz]\w+|troops are)\b/.test(words)) return "security-sector";
  if (/\b(?:fled|evacuat\w+|displaced|deported|expelled)\b/.test(words)) return "refugees-displaced";
  if (
    /\b(?:march(?:e[ds]|ers?|ing)|(?:a|the|their|protest|peace|silent) march|protest\w*|demonstrat\w*|rall(?:y|ied|ies))\b/.test(
      words,
    )
  )
    return "other";
  if (/\b(?:blocked|reopened|closed)\b.*\b(?:road|airport|port|crossing|bridge|railway)\b/.test(words))
    return "transport";
  const told = heaviest(weights, TOLD_AROUND);
  if (told !== null && told !== "process") return told;
  if (GOES_BACK.test(words) && before !== null && before !== "process") return before;
  return (weights.get("violence") ?? 0) > 0 || OF_FORCE.test(words) ? "violence" : "other";
}

/** People under arms and what they do: a happening that names none of it is no violence for want of another subject. */
const OF_FORCE =
  /\b(?:arm(?:y|ies|ed)|troops?|soldiers?|fight\w*|fought|forces|force|rebels?|militants?|militias?|guerrill\w+|insurgen\w+|jihadis\w*|gunm[ae]n|police\w*|commanders?|warplanes?|missiles?|drones?|rockets?|shell\w*|tanks?|kill\w*|murder\w*|shot|shoot\w*|wound\w*|dead|died|death\w*|wars?|warfare|battle\w*|raid\w*|invasion\w*|invad\w*|strikes?|airstrikes?|offensive\w*|siege\w*|weapons?|guns?|explo\w+|blast\w*|burn\w*|torch\w*|loot\w*|kidnap\w*|abduct\w*|assassinat\w*|assault\w*|violence|violent\w*|clash\w*|hostilit\w+|unrest|riot\w*|massacre\w*|terror\w*|genocide|fire[ds]?|firing|beat\w*|tortur\w*|rap(?:ed?|es|ing)|threat\w*|crackdown\w*|ambush\w*|patrol\w*|sank|sunk|sink)\b/;

const ATTACKED =
  /\b(?:massacre\w*|ablaze|(?:missiles?|rockets?|drones?|jets|shells) (?:\w+ ){0,2}(?:flew|flying|fell|landed|fired|launched|hit|set)|hit|struck|attack\w*|shell\w*|bomb\w*|damaged|destroyed|knocked out)\b/;

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
  if (/\b(?:monitoring|observer|verification) (?:mission|team|chief|commission|committee|panel)\b/.test(words))
    return "monitoring";
  if (
    /\b(?:militia|armed (?:group|faction|movement|wing)|rebel (?:group|movement|army)|guerrilla (?:group|army|movement)|militant group|paramilitar\w+|insurgent group)\b/.test(
      words,
    ) &&
    !/\b(?:leader|commander|spokes\w+|head|chief|who)\b/.test(words)
  )
    return "security-sector";
  return /\b(?:negotiat\w+|talks|delegation|team|haggled)\b/.test(words) ? "process" : "other";
}
