import type { ClaimKind, IssueCategory } from "../../domain/claim.ts";

/** Words by which a subject is told, the more telling first; each counts its weight once. */
const SIGNS: readonly (readonly [IssueCategory, number, RegExp])[] = [
  [
    "prisoners-hostages",
    4,
    /\b(?:hostages?|prisoners?|detainees?|captives?|prisoner (?:swap|exchange)|abductees|political prisoners)\b/,
  ],
  ["refugees-displaced", 4, /\b(?:refugees?|displaced|displacement|returnees|asylum|repatriat\w+)\b/],
  [
    "humanitarian",
    4,
    /\b(?:aid|humanitarian|famine|food|medicine|hunger|relief|starvation|convoys?|corridors?|cholera|ambulances?)\b/,
  ],
  ["nuclear", 4, /\b(?:nuclear|enrichment|uranium|centrifuges?|atomic|reactor)\b/],
  ["sanctions", 4, /\b(?:sanctions?|frozen assets|embargo|blacklist\w*)\b/],
  ["elections", 4, /\b(?:elections?|polls|ballots?|electoral|referendum|voters?)\b/],
  ["constitution", 4, /\bconstitution\w*\b/],
  [
    "power-sharing",
    4,
    /\b(?:power[- ]sharing|unity government|transitional (?:government|authority|council)|coalition government|cabinet posts)\b/,
  ],
  [
    "justice",
    4,
    /\b(?:war crimes?|tribunal|amnesty|prosecut\w+|accountability|justice|court|genocide|indict\w+|trial)\b/,
  ],
  ["reconstruction", 4, /\b(?:reconstruct\w+|rebuild\w*)\b/],
  [
    "recognition-relations",
    4,
    /\b(?:recogni[sz]\w+|independence|normali[sz]\w+|diplomatic (?:relations|ties)|embass\w+|sovereignty|statehood|as if it were a state|international organi[sz]ations)\b/,
  ],
  [
    "minority-rights",
    4,
    /\b(?:minorit\w+|self-management|communities|ethnic|serb-majority|autonomy|language rights|municipalities)\b/,
  ],
  [
    "security-guarantees",
    4,
    /\b(?:security guarantees?|article (?:5|five)|nato|guarantees?|guarantors?|peacekeep\w+|multinational force|strongest possible position|reassurance force|non-aggression)\b/,
  ],
  [
    "weapons",
    4,
    /\b(?:weapons?|arms|missiles?|disarm\w*|demilitari[sz]\w+|ammunition|munitions|tanks|jets|heavy weaponry|decommission\w+)\b/,
  ],
  ["monitoring", 4, /\b(?:monitor\w*|verif\w+|observers?|joint committee|supervis\w+|inspect\w+)\b/],
  [
    "ceasefire",
    4,
    /\b(?:cease-?fire|truce|cessation|armistice|pause in (?:the )?(?:fighting|hostilities)|halt to (?:the )?fighting)\b/,
  ],
  [
    "withdrawal",
    4,
    /\b(?:withdraw\w*|pull(?:ing)? (?:back|out)|pullout|evacuat\w+ troops|leave the (?:town|city|area))\b/,
  ],
  [
    "territory",
    4,
    /\b(?:territor\w+|land|lands|region(?:s)?|annex(?:ed|ation)|occupied|seized|captured|front ?line|front line|enclave|retake|town has fallen|concessions?|swaps?|status of|whole of|control of|still hold)\b/,
  ],
  ["border", 4, /\b(?:borders?|frontier|crossings?|demarcat\w+|delimit\w+)\b/],
  ["energy", 4, /\b(?:energy|gas|oil|electricity|power (?:plant|grid|stations?)|pipelines?)\b/],
  [
    "transport",
    4,
    /\b(?:ports?|roads?|railways?|airports?|shipping|navigation|corridor|flights?|transit|ferr(?:y|ies)|bridges?)\b/,
  ],
  ["resources", 4, /\b(?:minerals?|mining|gold|rare earths?|cobalt|water|river|dam|fisher\w+)\b/],
  [
    "economic",
    3,
    /\b(?:econom\w+|trade|donors?|investment|money|funds?|tariffs?|compensation|loan|budget|financial)\b/,
  ],
  [
    "security-sector",
    3,
    /\b(?:army|armed forces|military|militar(?:y|ies)|forces|troops|militants?|terror\w*|police|security forces|militias?|rebels|fighters|integrat\w+|security)\b/,
  ],
  ["human-rights", 3, /\b(?:human rights|abuses?|torture|freedoms?|rights)\b/],
  [
    "implementation",
    3,
    /\b(?:implement\w*|comply|compliance|carry(?:ing)? out|honour\w*|obligations|application|legally binding)\b/,
  ],
  ["mediation", 2, /\b(?:mediat\w+|good offices|facilitat\w+|broker\w*|guarantors?|efforts|diplomacy)\b/],
  [
    "governance",
    2,
    /\b(?:corruption|resign\w*|cabinet|parliament|government posts?|reforms?|administration of|governance)\b/,
  ],
  [
    "violence",
    2,
    /\b(?:attack\w*|kill\w*|strikes?|airstrikes?|shell\w*|bomb\w*|war|fighting|violence|clash\w*|casualt\w+|wounded|dead|explosions?|drones?|offensive|died|injur\w+)\b/,
  ],
  [
    "process",
    1,
    /\b(?:talks?|negotiat\w+|plan|proposals?|meeting|summit|round|agreement|deal|document|text|draft|framework|settlement|peace|discussions?|process|progress|version)\b/,
  ],
];

/** The category an utterance falls under: the heaviest sign in its words; kind breaks the rest. */
export function categorise(kind: ClaimKind, words: string): IssueCategory {
  if (kind === "role")
    return /\b(?:negotiat\w+|mediat\w+|talks|delegation|team)\b/.test(words)
      ? /\bmediat/.test(words)
        ? "mediation"
        : "process"
      : "other";
  if (kind === "casualty")
    return /\b(?:displaced|fled|flee|homes|refugees)\b/.test(words) && !/\b(?:kill|dead|died|wound|injur)/.test(words)
      ? "refugees-displaced"
      : "violence";
  if (kind === "meeting" || kind === "document") {
    // Meetings and acts on texts belong to the process unless they name a subject of their own.
    if (!/\b(?:donor|humanitarian|prisoner|hostage|nuclear|evidence|monitoring|ceasefire proposal)\b/.test(words))
      return "process";
  }
  let best: IssueCategory = kind === "incident" ? "violence" : "process";
  let weight = 0;
  for (const [category, weighs, sign] of SIGNS) {
    if (weighs <= weight) continue;
    if (sign.test(words)) {
      best = category;
      weight = weighs;
    }
  }
  if (
    kind === "incident" &&
    (best === "energy" || best === "security-sector" || best === "weapons" || best === "process")
  )
    return "violence";
  return best;
}
