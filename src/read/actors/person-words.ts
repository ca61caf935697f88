import { wordList } from "../../kit/word-list.ts";
import { genderOfName } from "./given-names.ts";

const WHOLE_TITLES = `
  president vice deputy prime minister premier chancellor home external foreign defence defense interior finance justice information energy security
  secretary general gen lieutenant lt colonel col major maj brigadier captain capt sergeant marshal admiral commander commandant chief
  mr mrs ms miss dr professor prof sir dame lord lady baroness sheikh sheik ayatollah imam mullah maulana king queen prince princess crown emir
  sultan pope cardinal archbishop bishop patriarch reverend rev father senator congressman congresswoman representative rep ambassador
  monsignor fr sister brother rabbi metropolitan swami lama comandante commodore vice-admiral sergeant-major superintendent inspector constable sheriff
  justice-minister emeritus count countess duke duchess baron taoiseach tanaiste caliph sayyid sayed hajj hajji haji ustad maulvi mawlawi moulvi
  envoy special adviser advisor aide spokesman spokeswoman spokesperson negotiator mediator speaker governor mayor judge justice
  director coordinator commissioner chairman chairwoman chair head leader attorney interim acting former ex state army navy police
  military field opposition rebel warlord guerrilla chief-of-staff undersecretary under assistant senior lead top diplomat
  presidents ministers premiers generals senators ambassadors envoys spokesmen colonels commanders leaders lawmaker mp un eu us uk coordinator rapporteur founder analyst researcher
  lawyer activist consultant economist historian journalist author businessman businesswoman academic politician banker scholar scientist engineer
  resident villager farmer teacher shopkeeper trader driver nurse medic surgeon student pastor cleric elder chieftain refugee survivor witness
  mufti ayatullah hojatoleslam hojjatoleslam sayyida seyyed syed sheikha shaikh sardar nawab maharaja archduke marquis marquess viscount earl tsar
  generalissimo corporal detective vicar nuncio legate chaplain deacon abbot primate catholicos archimandrite pasha alhaji mallam datuk pandit
  señor senhor monsieur madame mme herr frau signor comrade prefect rector hetman ataman premier-designate president-elect vice-chancellor co-chair
  co-chairman co-chairwoman co-founder vice-chairman vice-chairwoman vice-premier first-lady commander-in-chief legislator councillor councilor peer
  hardliner hard-liner moderate centrist reformist dissident firebrand maverick heavyweight powerbroker kingmaker defector ideologue theologian preacher
  clergyman industrialist magnate financier entrepreneur politburo
  separatist militant insurgent tycoon oligarch policeman policewoman midwife pensioner baker mechanic carpenter electrician plumber welder
  deputies veteran philosopher novelist poet playwright columnist blogger campaigner organiser organizer trade-unionist fisherman
`;

/** Titles written short, with a point or without, and the office each stands for. */
const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  (
    "gen=general lt=lieutenant col=colonel maj=major brig=brigadier capt=captain cmdr=commander cpl=corporal sgt=sergeant adm=admiral " +
    "insp=inspector supt=superintendent sen=senator rep=representative gov=governor amb=ambassador pres=president rev=reverend " +
    "fr=father prof=professor dr=doctor hon=lawmaker min=minister sec=secretary mr=mister mrs=mistress ms=mistress"
  )
    .split(" ")
    .map((entry) => {
      const [short, whole] = entry.split("=");
      return [short, whole];
    }),
);

/** "Gen.", "Sen.": short titles as they stand with their point, in lower case. */
export const POINTED_TITLES: readonly string[] = [...SHORT_TITLES.keys()].map((short) => `${short}.`);

/** Words that stand before a person's name as title or office. */
export const TITLES = wordList(`${WHOLE_TITLES} ${POINTED_TITLES.join(" ")} brig cmdr sgt adm sen gov amb`);

/** Words that open a title and are none by themselves: "Supreme Leader", "Rear Admiral", "House Speaker", "Grand Mufti". */
export const TITLE_OPENERS = wordList(`
  supreme grand rear air wing house senate parliament parliamentary presidential ministerial royal federal national regional provincial first second
  parliamentary opposition minority majority high permanent principal staff squadron petty warrant flight fleet party faction union resident
  catholic orthodox anglican lutheran methodist presbyterian coptic maronite chaldean evangelical protestant greek-catholic
  executive managing associate visiting honorary apostolic ecumenical papal diplomatic political humanitarian revolutionary paramount tribal
`);

/** The office a title stands for: "general" for "Gen."; other words stay. */
export function officeOf(title: string): string {
  return SHORT_TITLES.get(title.endsWith(".") ? title.slice(0, -1) : title) ?? title;
}

/** Nouns for people in an office or function; "the envoy" may stand for someone introduced as one. */
export const OFFICES = wordList(`
  president premier minister chancellor secretary envoy adviser advisor aide spokesman spokeswoman spokesperson negotiator mediator speaker
  governor mayor ambassador diplomat general commander chief leader head king queen prince emir sheikh pope chairman chairwoman chair
  director coordinator commissioner senator lawmaker politician warlord official representative deputy delegate counterpart marshal
  colonel admiral analyst expert professor historian researcher activist doctor lawyer businessman tycoon banker son-in-law judge
  prosecutor founder rapporteur guarantor moderator facilitator host politician academic veteran bishop archbishop cardinal patriarch
  consultant imam cleric mullah ayatollah strongman junta-leader vice-president secretary-general
`);

/** Nouns for people who speak without a name. */
export const UNNAMED = wordList(`
  official officials source sources diplomat diplomats aide aides adviser advisers advisors mediator mediators negotiator negotiators spokesman spokeswoman spokesperson
  person people witness witnesses resident residents analyst analysts expert experts observer observers critic critics lawmaker lawmakers senator senators
  report reports media newspaper minister ministers member members delegate delegates commander commanders soldier soldiers
  doctor doctors medic medics rescuer rescuers activist activists survivor survivors insider insiders reporter reporters journalist journalists
  account statement document documents agencies groups participants supporters opponents leaders relatives families protesters demonstrators nationalists
  villagers officers officer fighters fighter militants rebels insurgents guerrillas troops negotiator envoys envoy partners allies donors investigators prosecutors judges
  television broadcaster radio newspapers daily outlet outlets channel observers faction factions guerrillas generals junta opposition factions mercenaries separatists jihadists gunmen
  police firefighters parliamentarians legislators ambassadors ambassador guarantors figure figures
`);

/** Nouns after which an adjective of a state means the state itself: "the Russian side". */
export const STATE_ORGANS = wordList(`
  side sides delegation delegations team teams government governments leadership negotiators delegates representatives authorities troops
  forces regime junta administration state soldiers strikes jets drones warplanes
`);

/** Organs with a voice of their own: they stay themselves where the text names them. */
export const ORGANS = wordList(`
  army military navy embassy consulate ministry parliament senate congress court police judiciary assembly council commission agency department
  presidency cabinet bank intelligence service services committee bureau guard guards force knesset duma house
`);

/** Words that make a capitalised name a body, a medium or an armed group rather than a person. */
export const BODY_WORDS = wordList(`
  ministry army forces force movement council union party front times post news agency group brigade brigades university commission committee
  authority government coalition organization organisation alliance league congress parliament senate assembly court tribunal
  foundation institute center centre network association corps guard guards defence defense command liberation resistance
  state states republic republics kingdom federation bank fund office department bureau service services press journal herald
  guardian telegraph tribune daily weekly television radio tv broadcasting house palace cross crescent nations initiative
  conference forum watch international amnesty hezbollah hamas militia battalion accord agreement plan treaty protocol statement
  framework process act declaration resolution charter pact roadmap memorandum deal line zone sea river airport
  base province region district mountains heights valley strait canal island islands peninsula street square day war
  rifles mechanisms legion squadron battalions regiment regiments brigadiers militias
  body company corporation team panel unit taskforce secretariat directorate chamber mechanism trust society club school college hospital airlines
  airways mining petroleum oil energy gas steel copper cement industries holdings enterprises partners facility headquarters embassy consulate
  authorities parliamentarians command collective confederation consortium cartel clan tribe syndicate caucus bureaux
  programme program mission operation monitor observatory board review week gazette media reuters bloomberg cnn bbc afp
`);

/** Words for gatherings of several states or people as one group. */
export const PARTY_WORDS = wordList(
  "side sides party parties government governments country countries leader leaders delegation delegations capital capitals neighbour neighbours neighbor neighbors camp camps state states nation nations foe foes rival rivals enemy enemies men president presidents president's team teams army armies community communities",
);

const FEMALE_TITLES = wordList("mrs ms miss dame lady baroness queen princess spokeswoman chairwoman congresswoman");
const MALE_TITLES = wordList(
  "mr sir lord sheikh sheik ayatollah imam mullah maulana king prince sultan emir pope cardinal archbishop bishop father spokesman chairman congressman",
);
/** Gender as far as a title or given name tells. */
export function genderOf(title: string, given: string): "he" | "she" | null {
  const words = title.toLowerCase().split(/\s+/);
  if (words.some((word) => FEMALE_TITLES.has(word))) return "she";
  if (words.some((word) => MALE_TITLES.has(word))) return "he";
  return genderOfName(given);
}
