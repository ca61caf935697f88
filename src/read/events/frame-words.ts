import { wordList } from "../../kit/word-list.ts";
import { HANDLES_TEXT } from "./text-courses.ts";

/** Nouns that mean a text negotiated or exchanged, as heads of noun phrases. */
export const TEXT_HEADS = wordList(
  `draft drafts plan proposal proposals text texts document documents paper papers version versions framework memorandum letter letters
  counter-proposal counterproposal roadmap annex annexes resolution communique communiqué declaration blueprint outline protocol protocols
  charter amendments amendment alternative appendix chapter counteroffer counter-offer offer package agreement accord deal treaty pact
  settlement map maps list lists summary agenda minutes copy copies pages page blueprint matrix timetable schedule concept sketch manuscript
  report compromise sheet sheets excerpts excerpt extract extracts translation comments changes statement questionnaire petition reply answer response assessment assessments notice notices
  signatures non-paper formula note notes verbale verbales agenda memo wording language record records ultimatum inventory dossier file readout`,
);

/** Those of them that hold terms, so that what they say is a provision. */
export const TERM_TEXTS = wordList(
  `draft drafts plan proposal proposals text texts document documents paper papers version versions framework memorandum counter-proposal
  counterproposal roadmap annex annexes resolution declaration blueprint outline protocol protocols charter amendments amendment alternative
  appendix chapter counteroffer counter-offer offer package agreement accord deal treaty pact settlement formula non-paper truce ceasefire
  cease-fire armistice clause clauses article articles paragraph paragraphs provision provisions point points section sections terms wording
  agenda agendas accords agreements deals pacts treaties truces plans law laws bill decree rules ordinance statute memo communique communiqué
  principles understandings arrangement arrangements armistice package packages rider riders codicil supplement supplements statute statutes covenant convention
  preamble footnote addendum instrument instruments compact
  licence licences license licenses edict directive directives regulation regulations
  matrix stage stages phase phases pillar timetable schedule concept arrangement understanding scheme mandate compromise page pages`,
);

/** Parts of a text. */
export const TERM_HEADS = wordList(
  `provision provisions clause clauses article articles paragraph paragraphs requirement requirements passage passages wording reference
  references sentence line lines point points stipulation ban guarantee condition footnote section sections term terms demand phrase mention word words formula rider`,
);

/** Verbs by which a text puts a term. */
export const SAYING_OF_TEXT = wordList(
  `provide include contain require oblige stipulate envisage envision foresee call propose limit cap cede grant ban raise guarantee bar commit
  bind set allow permit forbid prohibit establish create demand offer exclude lift give keep leave reduce restrict enshrine force mandate
  entail demilitarise demilitarize divide split hand impose preserve protect extend define outline freeze specify state mention cover secure
  place put assign reserve recognise recognize deny assure entitle confirm regulate lay name list fix link tie make speak suggest promise
  suspend dissolve abolish replace turn open close regulate govern recommend spell halve double cut drop omit delete abandon remove
  empower authorise authorize postpone defer describe provide-for order compel exempt concede transfer return withdraw deploy station send
  ask see let drop cancel end halt concern deal address relate touch govern treat tackle apply restore redraw settle`,
);

/** Further verbs of a text's terms, good where the subject can be nothing but a text. */
export const DRAFTED = wordList(
  `speak refer allude dwell devote earmark allocate apportion award authorise authorize carve codify combine confer confine consign convert couple curb
  curtail decree dedicate deduct delay delegate deprive designate detail determine devolve direct disarm disband disqualify distinguish embed enable
  encourage endow enlarge ensure entrust equate exclude expand fold forgive free fund gather guard incorporate insist install instruct integrate
  invest invite legalise legalize levy license licence maintain merge move obligate oblige outlaw oversee pair pay peg phase pledge prescribe
  presuppose prioritise prioritize privilege prolong reaffirm recall redefine redistribute reinstate reiterate relegate rely relocate rename reopen
  repeal rescind rest retain revive revoke rule seal seek separate share shelve shield shorten slash stagger stop strengthen subject
  subordinate swap tax transform trigger unify unite upgrade vacate vest waive widen withhold bracket mirror quote repeat rewrite
  aim count start begin foresee condition sketch chart map schedule time dissolve demobilise demobilize decommission resettle compensate amnesty pardon
  punish sanction penalise penalize monitor verify police patrol clear dismantle destroy
  declare proclaim designate affirm feature introduce reintroduce demarcate delimit nationalise nationalize privatise privatize rename
  decriminalise decriminalize upgrade downgrade fund finance bankroll pool ringfence ring-fence sequence index boost shift ease lower double
  triple task charge staff equip indemnify reimburse criminalise criminalize outlaw allot vest ration sequester impound appoint nominate name
  acknowledge uphold safeguard endorse legitimise legitimize waive remit entrench consecrate hallow anchor tie peg cement lock`,
);
/** Verbs by which a text passes over a matter. */
export const PASSED_OVER = wordList(
  "skip omit ignore sidestep skirt dodge overlook bypass neglect evade avoid lack forget",
);

/** Verbs of change to a text's terms, in the passive. */
export const TERM_REMOVED = wordList(
  "remove drop delete strike cross cut strip omit excise scrap axe jettison erase leave take discard shelve",
);
/** Verbs of other changes to a term. */
export const TERM_CHANGED = wordList(
  "add insert include change soften rewrite amend bracket alter water dilute replace tone reword retain keep restore move harden weaken tighten extend shorten toughen rephrase",
);

/** Verbs of what is done to a text. */
export const TEXT_ACTS = wordList(
  `draft write circulate publish release leak hand deliver send submit table present receive revise amend rewrite update shorten cut trim
  whittle finalise finalize sign initial draw unveil rework edit prepare exchange pass transmit issue distribute obtain modify expand rephrase
  redraft compile complete translate read countersign forward return file lodge email fax dictate draft deposit redact withhold share
  co-write author pen typeset bring see give show get slip produce put acquire negotiate retype annotate withdraw correct print post adopt approve attach append enclose finish
  smuggle shred scrap discard merge combine consolidate condense abridge collate harmonise harmonize bracket hone polish re-draft reopen ${HANDLES_TEXT}`,
);
/** Of those, the ones by which somebody comes by a text. */
export const TEXT_GETS = wordList("receive obtain get see acquire");
/** Verbs with a receiver before the text: "was handed a copy". */
export const TEXT_GIVES = wordList(
  "hand give show send present deliver offer pass slip read email forward grant issue",
);

/** Persons who travel and meet for a side. */
export const DELEGATES = wordList(
  `delegation delegations delegates delegate envoy envoys negotiator negotiators mediator mediators minister ministers diplomats team teams
  representatives representative leaders leader presidents president premiers premier officials emissary emissaries commanders adviser advisers
  elders guarantors chairs co-chairs co-chair chairmen facilitators facilitator secretary chief chiefs ambassador ambassadors panels generals rivals foes rebels parties sides donors`,
);

/** Verbs of what befalls a meeting, the meeting as subject. */
export const MEETING_BEFALLS = wordList(
  `begin start open end conclude resume continue take hold schedule plan postpone delay cancel adjourn suspend follow last break collapse fail
  stall restart kick wrap convene organise organize arrange set expect foresee discontinue reschedule run go happen prepare occur conduct host
  put push bring move call fix agree announce interrupt drag finish close enter stretch produce yield bog falter founder remain stay consider
  discuss pencil propose scrap shift cut abandon reconvene slip confirm relaunch revive restart rekindle reopen`,
);
/** Verbs with which a participant takes part. */
export const MEETING_JOINED = wordList(
  "hold attend convene join co-chair chair have arrange conclude begin start open end enter continue resume launch rejoin host conduct wrap finish complete break suspend cancel postpone call interrupt adjourn schedule plan finish lead oversee moderate organise organize facilitate pay fix",
);
/** Verbs of going somewhere. */
export const TRAVELS = wordList(
  "travel fly go come head arrive return leave depart shuttle drive land visit tour cross journey set",
);

/** Further verbs of motion, told of a meeting where that is their purpose: "stepped over the line to meet the president". */
export const MOVES = wordList(
  "step walk cross rush hurry race dash slip sneak sail trek board climb interrupt descend journey jet swing stop emerge drop",
);

/** Nouns for accords. */
export const ACCORD_HEADS = wordList(
  `agreement agreements deal deals accord accords ceasefire cease-fire truce truces pact treaty understanding compromise breakthrough consensus
  settlement armistice pause lull cessation arrangement entente ceasefires treaties pacts understandings covenant compact concord
  concordat armistices moratorium`,
);
/** Verbs by which an accord comes about. */
export const ACCORD_MADE = wordList(
  "reach sign agree conclude strike clinch seal find broker ratify initial forge hammer achieve make secure negotiate extend renew finalise finalize close cut prolong restore resume enter announce mediate",
);
/** Verbs by which it ends or is broken. */
export const ACCORD_ENDED = wordList(
  "collapse expire unravel lapse terminate scrap abandon end break fail violate breach annul void denounce renounce disintegrate crumble shatter fall cancel revoke dissolve rescind repudiate",
);

/** Nouns of people under arms. */
export const FORCES = wordList(
  `army armies troops forces force fighters rebels militants militia militias soldiers gunmen insurgents paramilitaries navy guerrillas
  jihadists separatists police artillery warplanes jets drones drone missile missiles rocket rockets tanks gunboats aircraft helicopter
  helicopters commandos marines monitors observers peacekeepers sappers deminers inspectors engineers units brigade battalion guards guardsmen snipers patrol column regiment garrison guard troop airforce
  battalions brigades regiments divisions contingent contingents platoons squads patrols columns garrisons patrolmen policemen militiamen warships frigates
  submarines bombers warplane jet shells mortars gunships paratroopers rangers cadets conscripts reservists mercenaries bandits pirates kidnappers raiders
  attackers assailants men`,
);
/** Nouns of people at home. */
export const CROWDS = wordList(
  `protesters demonstrators crowds crowd thousands hundreds dozens residents civilians nationalists settlers students women farmers workers
  mothers relatives widows mourners pupils teachers doctors nurses miners fishermen herders pensioners veterans parents islanders villagers
  inhabitants passers-by prisoners truckers shopkeepers traders monks clergy unionists loyalists republicans activists
  voters lawmakers senators legislators mps deputies parliament senate cabinet assembly government supporters families villagers opposition`,
);
/** What is taken, held or hit. */
export const PLACES = wordList(
  `town towns city cities village villages district districts province region area areas hill hills ridge bridge airport airfield base bases
  port harbour harbor road highway valley island islands crossing checkpoint positions position post posts territory land front frontline
  barracks hospital hospitals school market mosque church plant station depot dam capital suburb suburbs quarter neighbourhood neighborhood
  camp house houses homes convoy ship ships border strip corridor outskirts enclave pocket headquarters palace ministry embassy compound monastery temple prison stadium refinery oilfield university museum station outpost outposts fort heights peak peaks plateau foothills mountain mountains desert forest waters sea strait bay gulf peninsula
  zone sector sectors frontier line lines riverbank shore north south east west`,
);
/** Verbs of fighting and seizing that are incidents with any armed or local actor. */
export const HARD_ACTS = wordList(
  `attack shell bomb bombard capture seize overrun recapture retake storm raid ambush besiege invade assassinate massacre torch loot encircle
  surround kidnap abduct hijack murder blockade detonate intercept sabotage clash arrest detain evacuate march protest resign repatriate
  airdrop mine burn blast strafe infiltrate rout repel oust overthrow mutiny desert defect riot execute flee surrender occupy vandalise explode
  hoist mobilise mobilize destroy demolish dismantle disarm deport expel extradite behead shoot patrol collide derail ransack rescue ground
  confiscate impound demonstrate rally impeach indict dynamite`,
);
/** Verbs that are incidents only with a fitting subject or object. */
export const SOFT_ACTS = wordList(
  `strike hit fire take enter cross advance retreat withdraw fall free release swap repatriate exchange hand deliver send reopen open close shut block
  vote elect approve pass ratify reject dismiss sack appoint swear step quit pull launch carry mount push move control hold station deploy land
  reach arrive erupt break flare rage ring target pound down sink damage crash cut declare impose lift storm return transfer bury exhume bring
  suspend halt ban drop parachute unload leave guard man garrison rule run administer open-up sentence convict acquit pardon cheer stone jam
  gather camp strike back cede lose win set collapse begin resume convene put postpone delay defer reschedule adjourn`,
);

/** Nouns of attack. */
export const ATTACKS = wordList(
  `attack attacks airstrike airstrikes strike strikes shelling explosion explosions blast blasts raid raids clash clashes bombing bombings
  bombardment assault assaults ambush massacre shooting shootings barrage barrages offensive incursion incursions killings killing fighting march
  protest protests coup invasion shots shot gunfire fire salvo salvoes mortar mortars shell shells rocket rockets missile missiles drone drones
  battle battles skirmish skirmishes siege riot riots kidnapping abduction mutiny demonstration demonstrations gunbattle firefight crossfire
  counter-offensive counteroffensive evacuation hostilities stabbing violence sniping bomb bombs mine landmine flight election elections referendum`,
);

/** Further verbs of what an attack does, good where a day or place stands beside. */
export const ATTACK_TOLD = wordList(
  "ring set wreck level tear blow subside spread explode detonate force drive go hear report fire",
);

/** Persons freed, moved or counted. */
export const HELD = wordList(
  "prisoner prisoners hostage hostages captive captives detainee detainees abductees bodies remains soldiers refugees prisoners-of-war pilot",
);
/** Goods that are sent to those in need. */
export const AID = wordList(
  "aid lorries trucks convoy convoys food medicine flour supplies relief shipment shipments blankets fuel grain ship plane",
);
/** Nouns of deeds on the ground or at home that something is said to befall. */
export const DEEDS = wordList(
  "release exchange swap handover evacuation withdrawal pullout pull-out vote ballot election elections referendum resignation dismissal arrest deployment delivery airlift airdrop mobilisation mobilization repatriation blockade curfew lockdown census trial verdict inauguration voting polling demobilisation demobilization disarmament redeployment count recount construction demolition demining repairs repair clearing clearance dismantling rebuilding resettlement exhumation registration conscription recruitment",
);
