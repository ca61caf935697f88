import { wordList } from "../../kit/word-list.ts";

/** Nouns that are meetings and hardly anything else, wherever they stand; the sets below add what is one only beside certain verbs. */
const MEETINGS_AS_SUCH = `talks meeting meetings summit summits round rounds negotiation negotiations session sessions conference conferences
  discussion discussions consultation consultations dialogue dialogues encounter encounters gathering gatherings parley parleys conversation
  conversations forum retreat retreats conclave deliberations contacts ceremony ceremonies sitting sittings plenary plenaries workshop workshops
  roundtable roundtables round-table seminar symposium colloquium sit-down sit-downs get-together get-togethers tete-a-tete tête-à-tête one-on-one
  one-to-one face-to-face head-to-head meet-up huddle huddles powwow pow-wow jirga jirgas bilateral bilaterals trilateral trilaterals ministerial
  videoconference videoconferences teleconference teleconferences webinar reunion banquet dinner dinners lunch lunches breakfast
  visit visits trip trips`;

/** Nouns for meetings of every kind. */
export const MEETING_NOUNS = wordList(
  `${MEETINGS_AS_SUCH} tour talk call calls shuttle bargaining haggling wrangling horse-trading brainstorming arm-twisting summitry`,
);

/** Heads of noun phrases that name a meeting; "table" only after "at the". */
export const MEETING_HEADS = wordList(
  `${MEETINGS_AS_SUCH} tour audience congress congresses talk call calls shuttle signing handshake videocall stopover contact`,
);

/** Nouns by which a phrase alone may tell of a meeting: "after a dinner with the envoy on Monday". */
export const MEETINGS_IN_PHRASES = wordList(
  `${MEETINGS_AS_SUCH} audience congress call haggling bargaining wrangling reception chat chats`,
);

/** Verbs by which people meet or travel to meet. */
export const MEETING_VERBS = wordList(
  "meet visit travel fly arrive host convene gather confer shuttle attend reconvene sit head return depart co-chair chair join telephone phone",
);

/** Verbs of what happens to a meeting. */
export const MEETING_COURSE = wordList(
  "put call push defer move foreseen begin start open end conclude resume continue take hold schedule plan postpone delay cancel adjourn suspend follow last break collapse fail stall restart kick wrap convene organise organize arrange set expect foresee discontinue reschedule run go happen prepare occur conduct host be-held fold",
);

/** Nouns for texts that a negotiation works on. */
export const DOCUMENT_NOUNS = wordList(
  "draft plan proposal proposals text document documents paper version framework memorandum letter counter-proposal counterproposal roadmap annex resolution communique communiqué declaration blueprint outline protocol statement list paperwork non-paper charter points amendments alternative appendix chapter counteroffer counter-offer file dossier evidence readout original map maps protocols annexes copy copies response reply drafts texts papers versions letters lists frameworks memoranda memorandums statements chart note notice memo remarks comments addendum statute answer report reports",
);

/** Verbs of what is done to a text. */
export const DOCUMENT_VERBS = wordList(
  "draft write circulate publish release leak hand deliver send submit table present receive see revise amend rewrite update shorten cut trim whittle fine-tune finalise finalize sign initial draw unveil share put forward refine rework edit prepare exchange pass give transmit issue get distribute obtain show modify expand rephrase redraft compile complete review study unseal translate return tune",
);

/** Nouns for accords between parties. */
export const AGREEMENT_NOUNS = wordList(
  "agreement agreements deal accord accords ceasefire cease-fire truce pact treaty understanding compromise breakthrough consensus settlement armistice covenant compact concord concordat treaties pacts",
);

/** Texts that bind whoever signs them, so that two who sign one have an accord. */
export const BINDING_TEXTS = wordList("declaration memorandum protocol convention covenant charter");

/** Verbs that make or break an accord. */
export const AGREEMENT_VERBS = wordList(
  "reach sign agree accept conclude strike clinch seal break violate suspend collapse find broker ratify initial breach abandon scrap terminate renew extend endorse hammer secure achieve announce hold expire unravel honour honor respect observe resume take enter declare lapse forge",
);

/** Words for terms of a text. */
export const TERM_NOUNS = wordList(
  "provision provisions clause clauses article articles term terms point points paragraph paragraphs requirement requirements passage passages wording language reference references",
);

/** Verbs by which a text says something. */
export const TERM_VERBS = wordList(
  "include contain provide require oblige stipulate envisage foresee call propose limit cap cede grant ban raise guarantee drop remove omit bar commit bind set allow permit forbid prohibit establish create demand offer exclude lift give keep leave reduce scale refuse abandon surrender recognise recognize withdraw freeze specify state say mention cover address secure start restrict enshrine force mandate entail demilitarise demilitarize delete strip divide split hand impose see mean preserve protect extend define outline begin renounce settle regulate reserve govern",
);

/** Verbs of what happens on the ground or at home. */
export const INCIDENT_VERBS = wordList(
  `attack strike shell bomb bombard capture seize fire launch march protest resign vote evacuate arrest detain abduct kidnap advance deploy storm
  raid clash explode destroy control occupy besiege flee invade assassinate ambush demonstrate rally overrun retake recapture torch loot
  shoot detonate intercept down sabotage surround encircle displace massacre execute burn target pound hit sink hijack murder stab
  withdraw retreat mobilise mobilize blockade block detain free fall erupt rage escalate oust overthrow step quit dismiss sack fire elect
  patrol station enter cross repel thwart kill wound injure pull dissolve convict sentence indict impeach penetrate airdrop deliver
  expel recall summon sever abstain
  shut close reopen repatriate return exchange swap release crash damage disrupt condemn-not flood halt`,
);

/** Nouns for such happenings. */
export const INCIDENT_NOUNS = wordList(
  "attack attacks strike strikes airstrike airstrikes shelling explosion explosions blast blasts raid raids offensive offensives clash clashes fighting bombing bombings bombardment march protest protests assault assaults ambush ambushes siege coup shooting shootings massacre killing killings incursion incursions hostilities skirmish skirmishes fire gunfire barrage salvo kidnapping kidnappings demonstration demonstrations invasion evacuation crackdown blockade arrest arrests detention resignation drone drones missile missiles rocket rockets artillery violence swap airdrop election elections referendum",
);

/** Nouns of attack that are incidents in themselves when they have a place or date. */
export const ATTACK_NOUNS = wordList(
  "attack attacks airstrike airstrikes strikes shelling explosion explosions blast blasts raid raids clash clashes battle skirmish firefight bombing bombings bombardment assault assaults ambush massacre shooting shootings barrage offensive incursion killings fighting march protest protests coup invasion",
);

/** Verbs of what an attack does: how it begins, goes on and whom or what it strikes. */
export const ATTACK_COURSE = wordList(
  "kill hit strike erupt break rage continue target take occur begin intensify injure wound damage destroy flare resume leave happen displace rock shake land fall cut",
);
