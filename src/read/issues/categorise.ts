// What subject a claim is about, in the categories of the state of play. Each category has words that tell it; words that tell
// more weigh more, and the kind of claim decides which are asked. Weakness: lists of words, so that a subject told without its
// usual words falls to the default of its kind.

import type { ClaimKind, IssueCategory } from "../../domain/claim.ts";

/** Words by which a subject is told, the more telling first; each counts its weight once. */
const SIGNS: readonly (readonly [IssueCategory, number, RegExp])[] = [
  [
    "prisoners-hostages",
    4,
    /\b(?:hostages?|prisoners?|detainees?|captives?|inmates|jailed|abducted|kidnapped|persons held|all for all|captivity|prisoners of war|pows?|prisoner (?:swap|exchange)|abductees|political prisoners)\b/,
  ],
  [
    "refugees-displaced",
    4,
    /\b(?:refugees?|displaced|displacement|uprooted|returnees|homeless|exiles|expelled|resettle\w*|return of (?:families|civilians|residents|villagers)|asylum|repatriat\w+)\b/,
  ],
  [
    "humanitarian",
    4,
    /\b(?:aid|humanitarian|famine|food|medicines?|medical|hunger|relief|lorries|lorry|flour|grain|wheat|clinics?|hospitals?|drinking water|vaccin\w+|sieges?|besieged|starv\w+|fuel|blankets|starvation|convoys?|corridors?|cholera|ambulances?)\b/,
  ],
  ["nuclear", 4, /\b(?:nuclear|warheads?|enrichment|uranium|centrifuges?|atomic|reactor)\b/],
  [
    "sanctions",
    4,
    /\b(?:sanctions?|sanctioned|frozen (?:assets|funds|accounts)|asset freeze|embargo\w*|blacklist\w*|travel bans?)\b/,
  ],
  [
    "elections",
    4,
    /\b(?:elections?|polls|polling|ballots?|electoral|referendum|voters?|plebiscite|vote in \w+|by-election)\b/,
  ],
  ["constitution", 4, /\b(?:constitution\w*|basic law|fundamental law|charter amendment)\b/],
  [
    "power-sharing",
    4,
    /\b(?:power[- ]sharing|unity government|rotating (?:presidency|chair)|joint (?:government|cabinet|presidency|administration)|vice[- ]presiden\w+|seats in (?:the )?(?:cabinet|government|parliament)|share of (?:posts|seats)|federal\w*|quota|veto|transitional (?:government|authority|council)|coalition government|cabinet posts)\b/,
  ],
  [
    "justice",
    4,
    /\b(?:war[- ]crimes?|tribunal|amnesty|pardons?|missing persons?|mass graves?|graves?|exhum\w+|reparations|truth commission|impunity|convict\w+|massacre|prosecut\w+|accountability|justice|court|genocide|indict\w+|trial)\b/,
  ],
  ["reconstruction", 4, /\b(?:reconstruct\w+|rebuild\w*|rebuilt|mine clearance|demining|repair of|restoration of)\b/],
  [
    "recognition-relations",
    4,
    /\b(?:recogni[sz]\w+|independence|independent state|secession|self-determination|consulates?|ambassadors?|two[- ]state|equal state|one flag|status of the (?:north|south|east|west)|normali[sz]\w+|diplomatic (?:relations|ties)|embass\w+|sovereignty|statehood|as if it were a state|international organi[sz]ations)\b/,
  ],
  [
    "minority-rights",
    4,
    /\b(?:minorit\w+|self-management|self-rule|communities|ethnic|mother tongue|language|schools in|religious|autonom\w+|serb-majority|autonomy|language rights|municipalities)\b/,
  ],
  [
    "security-guarantees",
    4,
    /\b(?:security guarantees?|article (?:5|five)|nato|guarantees?|guarantors?|peacekeep\w+|multinational force|foreign (?:troops|soldiers|bases)|stabilisation force|alliance membership|military alliance|neutrality|non-aligned|strongest possible position|reassurance force|non-aggression)\b/,
  ],
  [
    "weapons",
    4,
    /\b(?:weapons?|weaponry|arms|arsenal|missiles?|mines|minefields?|landmines?|disarm\w*|lay down|heavy guns|artillery pieces|rocket launchers|drones? (?:ban|deal)|demilitari[sz]\w+|ammunition|munitions|tanks|jets|heavy weaponry|decommission\w+)\b/,
  ],
  [
    "monitoring",
    4,
    /\b(?:monitor\w*|verif\w+|observers?|joint committee|joint commission|supervis\w+|inspect\w+|oversee\w*|surveillance|compliance mission)\b/,
  ],
  [
    "ceasefire",
    4,
    /\b(?:cease-?fires?|truces?|cessation|armistice|lull|\d+-day pause|-day pause|pause|silence the guns|stop shelling|guns fall silent|refrain from (?:the use|force)|use of force|hostilities|pause in (?:the )?(?:fighting|hostilities)|halt to (?:the )?fighting)\b/,
  ],
  [
    "withdrawal",
    4,
    /\b(?:withdraw\w*|pull(?:ed|ing)? (?:back|out)|pull-?back|troop pullout|redeploy\w*|leave the (?:valley|province|region|hills)|pullout|evacuat\w+ troops|leave the (?:town|city|area))\b/,
  ],
  [
    "territory",
    4,
    /\b(?:territor\w+|land|lands|region(?:s)?|overran|overrun|recapture[ds]?|enclaves?|buffer|buffer zone|special zone|valley|islands?|province|districts?|annex(?:ed|ation)|occupied|seized|captured|front ?line|front line|enclave|retake|town has fallen|concessions?|swaps?|status of|whole of|control of|still hold)\b/,
  ],
  ["border", 4, /\b(?:borders?|boundar(?:y|ies)|frontiers?|crossings?|checkpoints?|customs|demarcat\w+|delimit\w+)\b/],
  ["energy", 4, /\b(?:energy|gas|oil|electricity|power (?:plant|grid|stations?)|pipelines?)\b/],
  [
    "transport",
    4,
    /\b(?:ports?|harbou?rs?|roads?|highways?|motorway|railways?|rail line|trains?|airports?|airspace|shipping|navigation|corridor|flights?|transit|ferr(?:y|ies)|bridges?)\b/,
  ],
  [
    "resources",
    4,
    /\b(?:minerals?|mining|mines of|gold|diamonds?|timber|grazing|wells|lithium|rare earths?|cobalt|water|river|dam|fisher\w+)\b/,
  ],
  [
    "economic",
    3,
    /\b(?:econom\w+|trade|tax(?:es)?|revenues?|salaries|currency|property|landing fees|pensions?|bank\w*|debts?|donors?|investment|money|funds?|tariffs?|compensation|loan|budget|financial)\b/,
  ],
  [
    "security-sector",
    3,
    /\b(?:army|armed forces|military|dissolution of|disband\w*|brigades?|garrisons?|barracks|conscript\w*|officers|command|militar(?:y|ies)|forces|troops|militants?|terror\w*|police|security forces|militias?|rebels|fighters|integrat\w+|security)\b/,
  ],
  [
    "human-rights",
    3,
    /\b(?:human rights|abuses?|torture|press freedom|censorship|political prisoners?|freedoms?|rights)\b/,
  ],
  [
    "implementation",
    3,
    /\b(?:implement\w*|ratif\w+|enter(?:s|ed)? into force|timetable for|comply|compliance|carry(?:ing)? out|honour\w*|obligations|application|legally binding)\b/,
  ],
  ["mediation", 2, /\b(?:mediat\w+|good offices|facilitat\w+|broker\w*|guarantors?|efforts|diplomacy)\b/],
  [
    "governance",
    2,
    /\b(?:corruption|resign\w*|stepped down|dismiss\w+|sacked|appoint\w+|prime minister|premier|coup|state of emergency|martial law|curfew|speaker|lawmakers|deputies|cabinet|parliament|government posts?|reforms?|administration of|governance)\b/,
  ],
  [
    "violence",
    2,
    /\b(?:attack\w*|kill\w*|strikes?|airstrikes?|shell\w*|bomb\w*|war|fighting|violence|clash\w*|casualt\w+|wounded|dead|explosions?|fired first|gunmen|shots?|shooting|ambush\w*|gunfire|barrages?|drones?|offensive|died|injur\w+)\b/,
  ],
  [
    "process",
    1,
    /\b(?:talks?|negotiat\w+|plan|proposals?|meeting|summit|round|agreement|deal|document|text|draft|framework|settlement|peace|discussions?|process|progress|version)\b/,
  ],
];

/** The category an utterance falls under: the heaviest sign in its words; kind breaks the rest. */
export function categorise(kind: ClaimKind, words: string): IssueCategory {
  if (kind === "role") {
    if (/\b(?:mediat\w+|special (?:representative|envoy)|facilitator)\b/.test(words)) return "mediation";
    if (/\b(?:un|united nations|union's|organi[sz]ation's|league's|bloc's) (?:\w+ )?envoy\b/.test(words))
      return "mediation";
    return /\b(?:negotiat\w+|talks|delegation|team|envoy)\b/.test(words) ? "process" : "other";
  }
  if (kind === "casualty") return harmed(words);
  if (kind === "meeting" || kind === "document") {
    // Meetings and acts on texts belong to the process unless they name a subject of their own.
    const own = OWN_SUBJECTS.find(([, sign]) => sign.test(words));
    return own === undefined ? "process" : own[0];
  }
  if (kind === "incident") return happened(words);
  let best: IssueCategory = "process";
  let weight = 0;
  for (const [category, weighs, sign] of SIGNS) {
    if (weighs <= weight) continue;
    if (sign.test(words)) {
      best = category;
      weight = weighs;
    }
  }
  return best;
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
