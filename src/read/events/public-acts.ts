// Happenings beyond the narrow classes of frame-incidents.ts: a wide field of verbs for what armed people, crowds, courts, houses and
// offices do, each taken for a happening only where the clause gives it a public side: an armed or public actor, a thing that
// belongs to such acts (a mine, a border, a warrant), a day or a place. Fixed turns ("opened fire", "went to the polls") need no more.
// Weakness: a private act on a named day ("he left on Monday") passes where its verb has a public sense too.

import { wordList } from "../../kit/word-list.ts";
import type { Proposition } from "../assembly/draft.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { type Frame, holds, isDated, isPlaced } from "./frame-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { CROWDS, FORCES, PLACES, TEXT_HEADS } from "./frame-words.ts";

/** Verbs of violence, captivity, moving armed people, unrest, rule, relief and flight. */
const PUBLIC_VERBS = wordList(
  `throw hurl lob shoot fire shell bomb bombard strafe stab gun mow ram torch burn ablaze crash hit strike land step trigger plant sink scuttle
  explode detonate blow derail cut sabotage poison mortar
  abduct kidnap seize capture hold free release jail imprison detain arrest charge indict sentence convict acquit pardon extradite deport try
  execute hang torture beat rape disappear vanish
  deploy station post garrison mass send dispatch withdraw pull remain stay patrol watch guard man monitor occupy control besiege encircle
  advance recruit conscript mobilise mobilize call train arm fortify dig erect build lay clear demine hoist raise fly sail intercept enter
  cross infiltrate trespass penetrate retreat storm raid attack ambush clash fight battle repel
  protest march rally demonstrate gather assemble block blockade strike riot loot boycott walk picket barricade stone parade bury mourn
  commemorate mark celebrate chant camp occupy disperse tear-gas
  pass adopt enact repeal vote elect resign step quit oust topple overthrow suspend dismiss sack appoint swear dissolve form impeach ban annul overturn quash strike-down
  outlaw declare impose lift recall expel sever freeze open close shut reopen seal issue nominate install reinstate depose inaugurate
  collect dismantle decommission
  deliver ship airlift drop parachute unload distribute evacuate repatriate truck ferry transport supply
  return flee move resettle surrender desert defect escape drive uproot
  stop halt resume begin start restore repair rebuild demolish raze destroy wreck damage flood bulldoze annex partition proclaim
  broadcast jam hack leak violate breach ground confiscate impound rescue exhume identify search stop-over disarm hand turn
  join split merge found launch test fire-off`,
);

/** Verbs of speaking, thinking, being and seeming: no deeds. */
const UNEVENTFUL = wordList(
  `be have say tell ask think believe know hope fear expect want need seem appear remain mean become feel see look hear call name describe speak talk write add note argue claim insist warn stress announce declare reject demand accept agree propose suggest offer promise pledge urge order decide plan intend try seek like hate love mention meet visit discuss negotiate sign reply answer respond react welcome praise condemn criticise criticize accuse blame deny admit concede acknowledge confirm report explain consider regard treat find show prove cause lead follow make do get give take put keep let come go work live grow change last continue fail succeed help support back oppose recognise recognize refuse decline threaten vow swear repeat recall remember approve endorse accept collapse predict estimate count number measure amount total rise increase decrease depend belong consist contain include`,
);

/** Things that belong to such acts; beside one of them the verb has its public sense. */
const PUBLIC_THINGS = wordList(
  `grenade grenades bomb bombs mine mines rocket rockets missile missiles shell shells drone drones mortar mortars gunfire fire shots tank
  tanks artillery rifle rifles weapons arms ammunition explosives flag flags barricade barricades roadblock roadblocks checkpoint checkpoints
  fence fences wire wall walls barrier barriers trench trenches border borders frontier crossing crossings bridge bridges road roads motorway
  highway railway pipeline pipelines power grid port ports harbour harbor airport airports airspace runway dam plant refinery depot depots
  station embassy embassies consulate consulates ambassador ambassadors diplomat diplomats warrant warrants trial court tribunal prison jail
  parliament cabinet government assembly law laws bill decree curfew emergency sanctions embargo blockade siege referendum election
  elections ballot polls vote office post prisoners prisoner hostages hostage captives captive detainees detainee bodies remains refugees
  refugee villagers residents families civilians aid relief food flour medicine fuel convoy convoys lorries trucks supplies shipment grain
  protest protests march rally vigil sit-in strike strikes demonstration funeral parade troops soldiers fighters rebels guerrillas police
  militia gunmen commander commanders governor governors judge judges mayor minister premier president patrol patrols base bases camp camps village villages town towns city
  district districts hill hills island islands ship ships vessel vessels boat boats ferry ferries plane planes helicopter helicopters bus buses train trains tram trams lorry minibus flight
  school schools hospital hospitals shops market church mosque temple monastery house houses homes houses office offices headquarters
  rallies protests marches demonstrations vigils parades curfews parties newspapers radio stations broadcasts websites flights visas passports
  ceasefire truce territory land soil zone sector monitors observers peacekeepers funds assets accounts party`,
);

/** Crowds by office: what they do on a day is no public act by itself. */
const INSTITUTIONS = wordList(
  "parliament senate cabinet assembly government lawmakers senators legislators mps deputies opposition delegation delegations",
);

/** Turns that tell of a public act by themselves. */
const TURNS = phrasePattern(
  / (?:open(?:s|ed)? fire|exchang(?:e|es|ed|ing) (?:fire|shots|gunfire|artillery)|trad(?:e|es|ed|ing) (?:fire|shots|blows)|com(?:e|es|ing) under (?:fire|attack)|came under (?:fire|attack)|(?:make|makes|made) (?:\S+ )?arrests?|(?:receive|receives|received) orders|(?:took|take|takes|taken) (?:office|power|hostages?|to the streets|up arms|prisoner|captive|over the (?:town|city|village|building))|(?:go|goes|went|gone) (?:to the polls|on (?:hunger )?strike|on trial)|on hunger strike|(?:put|puts|placed|kept|keeps|held) (?:\S+ ){1,5}under (?:house arrest|arrest|siege|curfew|guard|surveillance|quarantine|martial law)|(?:put|stand|stands|stood) (?:on )?trial|(?:set|sets|setting) (?:fire to|alight|ablaze|free|on fire)|(?:let|lets) (?:\S+ ){1,4}go|shot dead|gunned down|shot down|blown up|blew up|(?:lay|lays|laid|laying) (?:\S+ )?(?:mines|siege|waste|landmines)|(?:proclaim(?:s|ed)?|declare[sd]?) (?:an? |the )?(?:\S+ )?(?:republic|independence|autonomy|secession|emirate|caliphate|state)|under siege|broke out|broken out|sworn in|swore in|stepped down|step(?:s)? down|lay down (?:their|its|his) (?:arms|weapons)|laid down (?:their|its|his) (?:arms|weapons)|cut(?:s|ting)? off (?:\S+ ){0,2}(?:electricity|power|water|supplies|internet|gas|fuel|aid|communications|telephones)|(?:was|were|been) (?:found|discovered|uncovered) (?:\S+ ){0,3}(?:dead|buried|in a mass grave)|(?:was|were|been) turned (?:away|back)|tear gas|rubber bullets|water cannon|state of emergency|martial law|armed strike|general strike|(?:hold|holds|held|holding) (?:an? |the )?(?:\S+ )?(?:vigil|rally|march|protest|sit-in|parade|referendum|election|elections|vote|ballot|funeral|drill|drills|exercise|exercises|manoeuvres)|(?:attend|attends|attended|join|joined) (?:an? |the )?(?:\S+ )?(?:vigil|rally|march|protest|parade|funeral|commemoration|demonstration|procession)|(?:struck|hit|drove over|ran over|stepped on|trod on|set off) an? (?:\S+ )?(?:mine|landmine|bomb|shell|booby trap)) /,
);

const STATES =
  / (?:in force|under (?:heavy |constant |renewed )?(?:fire|attack|bombardment|shelling|lockdown|quarantine|martial law)|under (?:\S+ ){0,3}(?:control|siege|blockade|curfew|occupation)|under the (?:\S+ )?control of|under (?:\S+ ){0,2}(?:guard|house arrest|detention|surveillance|command|administration)|in (?:\S+ )?(?:prison|jail|custody|detention|exile|hiding|captivity)|in the hands of|in (?:\S+ )?hands|without (?:power|water|electricity)|cut off|at war|on strike|under arrest|behind bars|in exile) /;

/** Where somebody is: "in the port since March", "still on the hills". */
const STANDS = /^ (?:still |now |already |also )?(?:in|at|on|near|around|along|across|inside|outside|within) /;

/** "About 27,000 people": so many that they make a crowd. */
function isCounted({ subject, scene }: Proposition): boolean {
  if (subject === null) return false;
  const said = scene.words.slice(subject.from, subject.to);
  return (
    said.some((word) => word.tag === "NUM" && /\d{2}|^(?:hundreds?|thousands?|dozens?|million)$/.test(word.lower)) &&
    said.some((word) => /^(?:people|persons|men|women|children|civilians|families|fighters|citizens)$/.test(word.lower))
  );
}

/** True for a clause that tells of a public act or a lasting public fact. */
export function isPublicAct(p: Proposition, frame: Frame, isActor: boolean): boolean {
  const { group, scene } = p;
  const { words } = scene;
  const { lemma, tail, phrase } = frame;
  if (group.modal !== null && group.modal !== "will" && group.modal !== "may" && group.modal !== "might") return false;
  const verbOn = ` ${words
    .slice(group.from, p.to)
    .map((word) => word.lower)
    .join(" ")} `;
  if (lemma === "break" && p.subject !== null && words[p.subject.from].tag === "PRON") return false;
  // "The war broke out": the frame of a story, no event of it.
  if (/^(?:war|conflict|fighting|violence|hostilities|row|dispute|quarrel)$/.test(frame.subjectHead)) return false;
  // "A meeting in May had cleared the way": told as a meeting.
  if (MEETING_HEADS.has(frame.subjectHead)) return false;
  // "A letter delivered on Monday", "the plan was thrown out": done to a text or a proposal.
  if (TEXT_HEADS.has(frame.subjectHead) || (/^(?:throw|turn|strike|vote)$/.test(lemma) && /^ (?:out|down) /.test(tail)))
    return false;
  if (TURNS.mayMatch(scene.met) && TURNS.regex.test(verbOn.slice(0, 70))) return p.subject !== null;
  const hasDate = isDated(phrase) || / (?:since|for) (?:\S+ )?(?:\d{4}|\w+ (?:years|months|weeks|days)) /.test(phrase);
  const hasPlace = holds(words, { from: group.to, to: p.to }, PLACES) || isPlaced(words, group.to, p.to);
  const isArmed = holds(words, p.subject, FORCES);
  const isCrowd = holds(words, p.subject, CROWDS) || isCounted(p);
  // "He spent eleven years in a Brennian prison"
  if (
    lemma === "spend" &&
    / in (?:\S+ ){0,3}(?:prison|prisons|jail|exile|captivity|hiding|custody|detention|camps?) /.test(tail)
  )
    return isActor || hasDate;
  // "Shops stayed shut on Monday"
  if (/^(?:stay|remain)$/.test(lemma) && /^ (?:shut|closed|sealed|blocked|grounded|dark|under water) /.test(tail))
    return hasDate || hasPlace;
  // "nobody is in prison for his ideas"
  if (p.subject !== null && /^(?:nobody|none|no|neither)$/.test(words[p.subject.from].lower)) return false;
  if (lemma === "be" || lemma === "remain" || lemma === "stay" || lemma === "stand" || lemma === "lie")
    return (
      (STATES.test(` ${tail.slice(0, 60)} `) &&
        (isActor || hasPlace || hasDate || namesPlace(p) || holds(words, p.subject, PUBLIC_THINGS))) ||
      (isArmed && lemma !== "stand" && hasPlace && (lemma !== "be" || STANDS.test(tail)))
    );
  // "Forty deputies walked out when the bill was read"
  if (isCrowd && lemma === "walk" && tail.startsWith(" out ")) return true;
  const isTold = group.isPast || group.isPerfect || group.isPassive || group.isProgressive;
  // "The first convoy is expected on 28 June", "the parliament is to debate it next week"
  if ((group.isFuture || (lemma === "expect" && group.isPassive)) && hasDate && !group.isNegated)
    if (isArmed || isCrowd || holds(words, p.subject, PUBLIC_THINGS)) return true;
  // "By June the front will hand back the town", on another's word or the narrator's: no promise, a plan.
  const isOwnWord = p.speech !== null && p.subjects.some((name) => p.speech?.speaker.includes(name) === true);
  if (group.modal === "will" && isActor && !isOwnWord && !group.isNegated && hasDate && PUBLIC_VERBS.has(lemma))
    return hasPlace || holds(words, { from: group.to, to: p.to }, PUBLIC_THINGS);
  // "Its inspectors have had no access since February"
  if (lemma === "have" && / no (?:access|supplies|power|water|electricity|government) /.test(verbOn) && hasDate)
    return true;
  if (!PUBLIC_VERBS.has(lemma)) {
    // Any other deed of a crowd on a named day, but not in "the draft they had seen in May".
    return (
      isTold &&
      isCrowd &&
      !holds(words, p.subject, INSTITUTIONS) &&
      hasDate &&
      !group.isNegated &&
      !UNEVENTFUL.has(lemma) &&
      !TEXT_HEADS.has(frame.objectHead) &&
      (p.clause.link === "main" || p.clause.lead !== "")
    );
  }
  const hasThing =
    holds(words, { from: group.to, to: p.to }, PUBLIC_THINGS) ||
    (group.isPassive && holds(words, p.subject, PUBLIC_THINGS));
  if (isArmed || isCrowd) return hasThing || hasPlace || hasDate;
  if (holds(words, p.subject, PUBLIC_THINGS)) return isTold && (hasDate || hasPlace || group.isPassive);
  if (isActor && !group.isPassive) return isTold && (hasThing || PLACES.has(frame.objectHead));
  return isTold && hasThing && (hasDate || hasPlace);
}

/** "Arlby is under fire": a place by name as the subject. */
function namesPlace({ subject, scene }: Proposition): boolean {
  return subject !== null && scene.words[subject.to - 1].tag.startsWith("PROPN");
}
