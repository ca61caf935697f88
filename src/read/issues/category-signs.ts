// The words by which a subject is told, category by category after the coding of peace agreements (PA-X). A telling word names the
// subject by itself; a faint one only leans to it, because it also names who acts ("troops") or what talks are made of ("deal").

import type { IssueCategory } from "../../domain/claim.ts";
import { phrasePattern, type PhrasePattern } from "../frames/phrase-pattern.ts";

/** One category with its telling and its faint words. */
export type Signs = {
  readonly category: IssueCategory;
  readonly telling: PhrasePattern;
  readonly faint: PhrasePattern;
};

const signs = (category: IssueCategory, telling: string, faint: string): Signs => ({
  category,
  telling: phrasePattern(new RegExp(`\\b(?:${telling})\\b`, "g")),
  faint: phrasePattern(new RegExp(`\\b(?:${faint === "" ? "(?!)" : faint})\\b`, "g")),
});

/** Signs in the order in which ties are broken, the more particular subjects first. */
export const CATEGORY_SIGNS: readonly Signs[] = [
  signs(
    "prisoners-hostages",
    "hostages?|prisoners?|detainees?|captives?|inmates?|abductees?|kidnap\\w+|abduct\\w+|captivity|prisoners of war|pows?|political prisoners|persons held|all for all|prison|jails?|jailed|detention|hunger strike|swap of (?:prisoners|captives|detainees)|bodies of (?:soldiers|the dead|hostages)",
    "releases?|released|frees?|freed|freeing|swaps?|handed over|held|remains of",
  ),
  signs(
    "refugees-displaced",
    "refugees?|displaced|displacement|uprooted|returnees?|resettle\\w*|asylum|repatriat\\w+|exiles?|deport\\w+|expelled|expulsions?|right of return|return of (?:families|civilians|residents|villagers|the displaced)|homeless|evacuees?|internally displaced|camps?",
    "houses?|homes?|fled|flee|return home|villagers",
  ),
  signs(
    "nuclear",
    "nuclear|warheads?|enrich\\w*|uranium|centrifuges?|atomic|reactors?|non-?proliferation|plutonium|heavy water|stockpile of enriched",
    "inspectors|stockpiles?",
  ),
  signs(
    "sanctions",
    "sanctions?|sanctioned|sanctioning|frozen (?:assets|funds|accounts|money)|asset freezes?|embargo\\w*|blacklist\\w*|travel bans?|terror(?:ist)? (?:list|organi[sz]ations?)|snapback|blockade of (?:ports|oil)|de-?list\\w*",
    "blockade|unfreez\\w+|relief from",
  ),
  signs(
    "elections",
    "elections?|polls|polling|ballots?|electoral|referendum|referenda|voters?|plebiscite|by-election|ballot box|electorate|presidential race|candidates?|candidacy|franchise",
    "vote|votes|voting|campaign|campaigned|won the most seats",
  ),
  signs(
    "constitution",
    "constitution\\w*|basic law|fundamental law|charter amendment|federation|bill of rights|amend the law|unitary state",
    "two states|amendments?|constitutional",
  ),
  signs(
    "power-sharing",
    "power[- ]sharing|unity government|rotating (?:presidency|chair)|joint (?:government|cabinet|presidency|administration)|vice[- ]presiden\\w+|seats in (?:the )?(?:cabinet|government|parliament)|share (?:of|in) (?:posts|seats|power|government)|share power|federal\\w*|quotas?|mutual veto|transitional (?:government|authority|council)|coalition government|cabinet posts|executive|devolution|devolved|interim government|inclusive government",
    "coalition|assembly|boycott|institutions|transition",
  ),
  signs(
    "justice",
    "war[- ]crimes?|tribunals?|amnesty|amnesties|pardons?|missing persons?|mass graves?|graves?|exhum\\w+|reparations?|truth commission|impunity|convict\\w+|prosecut\\w+|accountability|justice|courts?|genocide|indict\\w+|trials?|lawsuits?|suits|arrest warrants?|legacy (?:act|bill)|inquests?|victims|transitional justice|judges?|special jurisdiction|extradit\\w+",
    "investigat\\w+|inquiry|probe|crimes?|compensation for victims|jailed",
  ),
  signs(
    "reconstruction",
    "reconstruct\\w+|rebuild\\w*|rebuilt|mine clearance|demining|de-mining|repairs? (?:of|to)|restoration of (?:power|roads|services)|debris|rubble",
    "restor\\w+",
  ),
  signs(
    "minority-rights",
    "minorit\\w+|self-management|ethnic|mother tongue|language(?:s)?|schools in|religious|autonom\\w+|self-rule|self-government|language rights|municipalities|indigenous|cultural rights|dialects?|churches|shrines?",
    "communit\\w+|identity|culture|cultural",
  ),
  signs(
    "recognition-relations",
    "recogni[sz]\\w+|independen(?:ce|t state)|secession|self-determination|consulates?|ambassadors?|two[- ]state|equal state|status of the (?:north|south|east|west)|normali[sz]\\w+|diplomatic (?:relations|ties)|embass\\w+|sovereign\\w*|statehood|as if it were a state|recall(?:ed|ing)? (?:its|the) (?:ambassador|envoy)|united nations membership|isolation|ties with|relations (?:with|between)|right to exist",
    "flag|ties|relations",
  ),
  signs(
    "security-guarantees",
    "security guarantees?|article (?:5|five)|nato|guarantees? (?:of|against|for|that)|guarantor powers?|peacekeep\\w+|multinational (?:force|brigade)|foreign (?:troops|soldiers|bases|forces)|stabilisation force|alliance membership|military alliance|neutrality|non-aligned|reassurance force|non-aggression|protection force|international force|security assurances|deter(?:rence)?|not to attack",
    "guarantees?|guarantors?|assurances?",
  ),
  signs(
    "weapons",
    "weapons?|weaponry|arms|arsenals?|missiles?|mines|minefields?|landmines?|disarm\\w*|lay down|laid down|heavy guns|artillery (?:pieces|systems)|heavy artillery|rocket launchers|demilitari[sz]\\w+|ammunition|munitions|tanks|jets|decommission\\w+|arming|armed drones|cluster (?:bombs|munitions)|arms (?:depots?|deliveries|shipments|embargo)|ballistic",
    "guns|rockets|drones",
  ),
  signs(
    "monitoring",
    "monitor\\w*|verif\\w+|observers?|observation|joint committee|joint commission|joint inquiry|supervis\\w+|inspect\\w+|overseen?|oversee\\w*|oversight|surveillance|compliance mission|border mission|fact-finding|observer (?:mission|team)|reporting mechanism",
    "mission|mechanism|patrols?",
  ),
  signs(
    "humanitarian",
    "aid|humanitarian|famine|food|medicines?|medical|hunger|relief|lorries|lorry|flour|grain|wheat|clinics?|hospitals?|drinking water|vaccin\\w+|sieges?|besieged|starv\\w+|blankets|starvation|convoys?|cholera|ambulances?|red (?:cross|crescent)|unicef|world food programme|malnutrition|shelters?|salaries of (?:nurses|doctors)|generators",
    "fuel|civilians|needs|corridors?|electricity",
  ),
  signs(
    "ceasefire",
    "cease-?fires?|truces?|cessation|armistice|lull|\\d+-day pause|-day pause|silence the guns|stop (?:the )?(?:shelling|bombing|shooting|fighting|fire|attacks)|guns fall silent|refrain from (?:the use|force)|use of force|hostilities|pause in (?:the )?(?:fighting|hostilities|attacks)|humanitarian pause|end (?:to|of) (?:the )?(?:fighting|hostilities|war)|end the (?:war|fighting|violence)|halt (?:to|in) (?:the )?(?:fighting|strikes|bombing|attacks)|de-escalat\\w+|halt (?:the )?(?:strikes|attacks|bombing|fighting)|lay down their arms",
    "pause|halt",
  ),
  signs(
    "withdrawal",
    "withdrawals?|pull(?:ed|ing|s)? (?:back|out)|pull-?(?:back|out)s?|pullouts?|redeploy\\w*|retreat\\w*|leave the (?:\\w+ ){0,2}(?:valley|province|region|hills|towns?|cit(?:y|ies)|area|island|base|positions?)|get out of|vacate\\w*|evacuate (?:the )?(?:positions|bases|troops)|withdr\\w+ (?:of |its |their |all |the )?(?:\\w+ )?(?:troops|forces|soldiers|army|fighters|guns|units)|return to (?:\\w+ ){0,3}positions",
    "withdr\\w+|leave|leaving|gone|out of",
  ),
  signs(
    "territory",
    "territor\\w+|land|lands|overran|overrun|recapture[ds]?|enclaves?|buffer(?: zone)?|special zone|islands?|annex(?:ed|ation|es|ing)|occupied|occup(?:y|ation|ies|ying)|seized|captured|front ?lines?|line of contact|retake|town has fallen|land swaps?|concessions of land|whole of|control of|still hold|partition|disputed",
    "regions?|province|districts?|valley|concessions|hills?",
  ),
  signs(
    "border",
    "borders?|boundar(?:y|ies)|frontiers?|crossings?|checkpoints?|customs|demarcat\\w+|delimit\\w+|barrier|crossing points?|maps? of the|sea border|protocol checks",
    "gates?|maps?|fence",
  ),
  signs(
    "energy",
    "energy|gas|oil|electricity|power (?:plants?|grid|stations?|lines?|supply)|pipelines?|solar|refiner(?:y|ies)|substations?|blackouts?|hydropower",
    "fuel|power",
  ),
  signs(
    "transport",
    "ports?|harbou?rs?|roads?|highways?|motorway|railways?|rail (?:line|link)|trains?|airports?|airspace|shipping|navigation|ships|vessels|strait|flights?|transit|ferr(?:y|ies)|bridges?|corridor through|sea lanes?|tankers|aviation",
    "corridor|route|routes|sea",
  ),
  signs(
    "resources",
    "minerals?|mining|mines of|gold|diamonds?|timber|grazing|wells|lithium|rare earths?|cobalt|coltan|water (?:supply|rights|sharing)|river|dams?|fisher\\w+|fishing|coca|crops?|land reform|agrarian|illicit crops",
    "water|contracts",
  ),
  signs(
    "economic",
    "econom\\w+|trade|tax(?:es)?|revenues?|salaries|salary|wages|currency|property|landing fees|pensions?|banks?|banking|debts?|donors?|invest\\w+|funds|funding|tariffs?|loans?|budget|financial|finances?|bail-?out|subsid\\w+|prices?|inflation|gdp|central bank|pay rises?|public sector pay|market",
    "money|compensation|business\\w*|goods|pay|paid|billions?|millions? of (?:dollars|euros|pounds)",
  ),
  signs(
    "human-rights",
    "human rights|abuses?|tortur\\w+|press freedom|censorship|freedoms?|civil rights|atrocit\\w+|rape|sexual violence|child soldiers|recruitment of (?:children|minors)|massacres?|missing (?:people|relatives)|targeting of civilians|targeted civilians|extrajudicial|killings of (?:civilians|activists|leaders)",
    "rights|violations|cemeter(?:y|ies)|murder\\w*",
  ),
  signs(
    "security-sector",
    "dissolution of|disband\\w*|integrat\\w+|barracks|conscript\\w*|command structure|security forces|armed forces|police reform|policing|police force|size of (?:the|its) army|militias?|reintegrat\\w+|demobili[sz]\\w+|paramilitar\\w+|neutralise|neutralize|terrorism|militants?|mercenar\\w+|military (?:cooperation|exercises|bases?)|mobili[sz]\\w+|defence (?:budget|spending)|security (?:sector|arrangements|cooperation|council)",
    "police|security|terror\\w*|officers|garrisons?",
  ),
  signs(
    "implementation",
    "implement\\w*|ratif\\w+|enter(?:s|ed|ing)? into force|timetable for|comply|complies|compliance|carr(?:y|ied|ies|ying) (?:\\w+ ){0,4}out|honou?r(?:s|ed|ing)? (?:it|its|their|the|all|every|both|any)|obligations?|legally binding|appl(?:y|ied|ication) of|roll-?out|put into (?:practice|effect)|keep (?:its|their|his|her) (?:word|promises?|commitments?)|respect (?:it|the (?:accord|agreement|deal|declaration|truce|terms))|follow(?:ed)? up|first (?:stage|phase)|second (?:stage|phase)|violat\\w+ (?:of )?(?:the )?(?:accord|agreement|deal|truce|ceasefire)|signed in \\d{4}|dead letter|deadlines? of the accord",
    "stages?|phases?|steps?|deadline|delays?",
  ),
  signs(
    "mediation",
    "mediat\\w+|good offices|facilitat\\w+|broker\\w*|guarantor|shuttle|host (?:the |a |another |further |new )?(?:talks|round|summit|dialogue|meeting)|offered? to host|go-between|honest broker|intermediar\\w+|as (?:a |an )?(?:venue|hosts?)|contact group|special envoy|national dialogue",
    "efforts|envoys?|diplomacy|hosts?|guarantors?",
  ),
  signs(
    "governance",
    "corruption|resign\\w*|stepped down|step down|sacked|appoint\\w+|coup|state of emergency|martial law|curfew|lawmakers|cabinet|government posts?|governance|civilian (?:government|rule)|technocrats?|run by|administration of|administered|public (?:services|administration)|local government|reform of the state|civil service|leave (?:the )?(?:government|coalition)|out of the government|impeach\\w*|confidence vote|no confidence",
    "parliament|reforms?|administration|administer|dismiss\\w+|deputies|government|ministers",
  ),
  signs(
    "violence",
    "attack\\w*|kill\\w*|airstrikes?|air strikes?|shelled|shelling|bomb\\w*|violence|clash\\w*|casualt\\w+|wounded|explosions?|fired|fires on|firing|opened fire|gunmen|shooting|ambush\\w*|gunfire|barrages?|offensives?|massacr\\w+|raids?|incursions?|aggression|slaughter|bloodshed|strikes on|provocations?|escalat\\w+|go to war|open war|sabotage|assassinat\\w+|extort\\w+|battles?|shell\\w*|drone (?:attack|strike)s?",
    "strikes?|war|fighting|dead|died|deaths?|drones?|injur\\w+|shots?|blame\\w*|fight|spiralling|danger|destroyed",
  ),
];
