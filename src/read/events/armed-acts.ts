// What armed people and weapons do. Any deed told of them is a happening whatever its verb ("tanks rolled into …", "patrols went from house
// to house"), save saying, thinking and being: lists of violent verbs never end, the doers are few. Also ground held or taken, told in a
// relative clause ("the hills they still defend"), and deeds promised or owned up to.
// Weakness: an army that acts as a party to the talks ("the army sent a list") must have been read by the rules for texts and meetings before.

import { wordList } from "../../kit/word-list.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { actorsIn, type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { headOf, headWord, sidesIn } from "./event-phrases.ts";
import { type Frame, isDated, isPlaced } from "./frame-phrases.ts";
import { toldToll } from "./told-tolls.ts";
import { ATTACKS, HELD } from "./frame-words.ts";

/** Heads of phrases for people under arms, and for what they fight with. */
const ARMED = wordList(
  `army armies troops troop forces force fighters fighter rebels rebel militants militant militia militias militiamen militiaman soldiers soldier
  gunmen gunman insurgents insurgent paramilitaries navy guerrillas guerrilla jihadists separatists commandos marines marine police policemen
  policeman servicemen guards guardsmen guardsman snipers sniper patrol patrols column columns regiment garrison brigade brigades battalion
  battalions platoon squad squads unit units airforce mercenaries conscripts cadets sailors paratroopers gendarmes rangers bandits pirates
  assailants attackers bombers bomber raiders kidnappers captors hijackers assassins cadres partisans irregulars vigilantes loyalists thugs gangs gang
  artillery warplanes warplane jets jet drones drone missile missiles rocket rockets tanks tank gunboats gunboat aircraft helicopter helicopters
  bombs bomb shells shell mortars mortar grenade grenades mine mines landmine landmines warship warships frigate submarine howitzers gunships`,
);
/** True for the head of a phrase for people under arms or what they fight with, in lower case. */
export function isArmed(noun: string): boolean {
  return ARMED.has(noun);
}

/** Verbs that are no deed even of a soldier. */
const NO_DEED = wordList(
  `be have want need seem appear remain mean become feel look hope wish like hate love care belong consist contain include depend matter deserve
  number total amount expect intend plan prefer consider regard treat view approve oppose reject refuse support back favour favor lack include
  stay wait live die try attempt await keep drown perish starve succumb accuse blame negotiate discuss meet agree sign
  divide disagree quarrel bicker hesitate waver offer promise accept demand insist threaten vow decline propose pledge undertake bear tire
  head chair preside ignore miss disregard flout name require reinstate benefit anger annoy irk infuriate enrage outrage irritate frustrate
  disappoint dismay embarrass alarm upset unsettle alienate antagonise antagonize offend impress please delight surprise shock worry frighten`,
);

/** Heads of phrases for people in the street, and for courts, whose every deed is a public one. */
const UNREST = wordList(
  "protesters protestors demonstrators marchers strikers rioters settlers looters mourners squatters picketers hunger-strikers mob mobs",
);
const COURTS = wordList("court courts tribunal judge judges magistrate magistrates prosecutor prosecutors jury");

/** What courts do. */
const RULINGS = wordList(
  `uphold overturn quash reject dismiss confirm annul suspend convict acquit clear sentence jail imprison order strike throw void reinstate disqualify bar
  ban dissolve outlaw fine indict charge free release extradite find remand award grant deny hear adjourn open close issue`,
);

/** "An appeals court upheld the verdict": a court's ruling is a happening, not the stand of a party. */
export function ruling(p: Proposition): Draft | null {
  const { group } = p;
  if (!COURTS.has(headWord(p.scene.words, p.subject)) || !RULINGS.has(group.lemma) || group.form !== "finite")
    return null;
  if (group.isPassive || group.modal !== null || group.isNegated || !(group.isPast || group.isPerfect)) return null;
  return draftOf(p, "incident", "incident-ruling", { actors: p.subjects });
}

/** Presents that tell a lasting fact on the ground. */
const LASTING = wordList("patrol guard control occupy man hold defend besiege surround encircle block garrison police");
/** Verbs whose past looks like their present. */
const LEVEL = wordList("set hit put cut shut let split quit burst spread beat");

/** Passives that say what a body is or is for, rather than what befell it. */
const MADE = wordList("provide make compose call name know base envisage foresee allow entitle plan mandate");

/** Deeds whose absence is told. */
const ABSTAINED = wordList(
  "intervene fire shoot withdraw enter attack move leave advance return surrender disarm resist interfere act strike",
);

const WISHES = wordList(
  "demand demands claim claims insistence objection objections opposition condition conditions proposal proposals bid idea offer request requests stance",
);

/** Any told deed of an armed subject; null for what is only said, thought, planned or denied. */
export function armedAct(p: Proposition, frame: Frame, byWhom: readonly string[]): Draft | null {
  const { group } = p;
  if (group.form !== "finite") return null;
  if (
    !(ARMED.has(frame.subjectHead) || UNREST.has(frame.subjectHead) || COURTS.has(frame.subjectHead)) ||
    group.modal !== null ||
    group.isFuture
  )
    return null;
  const { lemma } = group;
  // "The army put the toll at 300": it counted, and did nothing.
  if (toldToll(p) !== null) return null;
  // "Neither army is standing still", "a court is provided for", "the force is made up of 400 men"
  if (p.subject !== null && /^(?:neither|none|no|nobody)$/.test(p.scene.words[p.subject.from].lower)) return null;
  if (group.isPassive && MADE.has(lemma)) return null;
  // "some 200 of them patrol the border": a lasting fact.
  const isTold = group.isPast || group.isPerfect || group.isProgressive || group.isPassive || group.isNegated;
  if (!isTold && !LASTING.has(lemma) && !LEVEL.has(lemma)) return null;
  // "Guards found a tunnel", not "found that …"
  const isFind =
    /^(?:find|discover|search)$/.test(lemma) && /^(?:DET|NUM|NOUN|ADJ)/.test(p.scene.words[group.to]?.tag ?? "");
  const isReply =
    /^(?:respond|retaliate|react|reply|answer)$/.test(lemma) &&
    /^(?:by|with)$/.test(p.scene.words[group.to]?.lower ?? "");
  if (!isFind && !isReply && SAYING.has(lemma)) return null;
  if (SPEECH_ACTS.has(lemma) || NO_DEED.has(lemma)) return null;
  // "The rebels dropped that demand", "are aiming at a state of their own": no deed of arms.
  if (WISHES.has(frame.objectHead) || (lemma === "aim" && /^(?:at|for)$/.test(p.scene.words[group.to]?.lower ?? "")))
    return null;
  // "Police did not intervene": what they might have done and did not.
  if (group.isNegated && !ABSTAINED.has(lemma)) return null;
  return draftOf(p, "incident", "frame-armed", {
    actors: group.isPassive ? byWhom : whoseForce(p),
    modality: group.isNegated ? "denied" : "asserted",
  });
}

/** Whose soldiers or weapons act: the subject, else the names before its head ("Brennian and Orsan jets"), else the rebels meant. */
export function whoseForce(p: Proposition): readonly ActorName[] {
  const named = p.subjects.filter((name) => !isAnonymous(name));
  if (named.length > 0 || p.subject === null) return p.subjects;
  const head = headOf(p.scene.words, p.subject);
  // "its men", "Some 1,500 of its fighters": the men of whom the pronoun means.
  for (let i = p.subject.from; i < p.subject.to; i++)
    if (p.scene.words[i].tag === "PRON:possessive") {
      const masters = actorsIn(p, { from: i, to: i + 1 }).filter((name) => !isAnonymous(name));
      if (masters.length > 0 && isOwnMen(p.scene.words[p.subject.to - 1].lower)) return masters;
      break;
    }
  const owners = sidesIn(p, { from: p.subject.from, to: head < 0 ? p.subject.to : head });
  if (owners.length > 0) return owners;
  // "rebels of the Orsa Front", "gunmen from the Tern Brigade"
  const { words } = p.scene;
  if (head >= 0 && /^(?:of|from|loyal)$/.test(words[head + 1]?.lower ?? "")) {
    const behindHead = sidesIn(p, { from: head + 1, to: p.subject.to });
    if (behindHead.length === 1) return behindHead;
  }
  const group = p.scene.discourse.group ?? p.scene.discourse.foremostGroup;
  for (let i = p.subject.from; i < p.subject.to; i++)
    if (group !== null && /^(?:rebel|guerrilla|insurgent)$/.test(p.scene.words[i].lower)) return [group];
  return p.subjects;
}

/** Ground and people that can be held. */
export const HOLDABLE = wordList(
  `part parts half third fifth quarter quarters majority most swathes swathe stretch strip slice bulk rest town towns city cities village villages
  airbase airbases airstrip heights district districts province provinces region regions area areas hill hills ridge bridge airport airfield base bases port harbour harbor road
  roads valley island islands crossing crossings checkpoint checkpoints position positions post posts territory territories land front enclave
  fifth quarter pocket corridor outskirts suburb suburbs neighbourhood neighborhood neighbourhoods zone zones sector sectors mine mines oilfield oilfields
  dam plant refinery barracks camp camps headquarters palace fort fortress stronghold strongholds ground soil border mountains highlands coast`,
);
const HOLDING = wordList(
  "hold control occupy defend keep rule run administer seize capture take retake recapture lose overrun annex conquer besiege surround blockade raid attack bomb shell burn mine abandon evacuate station deploy",
);

/** "the part of the valley they still defend", "the soldiers Brennia keeps there": ground or people held, told of their noun. */
export function heldGround(p: Proposition, before: WordRange): Draft | null {
  const { words, discourse, sentence } = p.scene;
  // "the release of | the prisoners, whom Brennia has held since July": the noun next to the pronoun.
  let { from } = before;
  for (let i = before.to - 2; i > before.from; i--)
    if (words[i].tag === "ADP" && words[i + 1].tag === "DET" && words[i].lower === "of") {
      const whole = headOf(words, before);
      if (whole >= 0 && !HOLDABLE.has(words[whole].lower)) from = i + 1;
      break;
    }
  const antecedent = { from, to: before.to };
  // "will not give away land it controls": what a stand names is no news.
  if (!HOLDING.has(p.group.lemma) || p.group.modal !== null || p.group.isNegated || p.group.isFuture) return null;
  const head = headOf(words, antecedent);
  if (head < 0) return null;
  const noun = words[head].lower;
  const isPlace =
    HOLDABLE.has(noun) ||
    discourse.cast.mentions[sentence.number].some(
      (m) => m.from <= head && m.to > head && (m.kind === "place" || m.kind === "state"),
    );
  if (!isPlace && !HELD.has(noun) && !ARMED.has(noun)) return null;
  // "the hills they still defend | are bare"
  const { to } = p.group;
  const isClosed = p.scene.groups.some((other) => other.form === "finite" && other.from === to);
  const range = { from: antecedent.from, to: isClosed ? to : p.to };
  return draftOf(p, "incident", "incident-held", {
    ...range,
    content: range,
    actors: p.subjects.length > 0 ? p.subjects : p.subject === null ? [] : namesIn(p.scene, p.subject),
  });
}

const STRIKES = wordList(
  "maim blind kill wound injure destroy damage wreck level hit strike rock shake tear flatten gut cripple scar burn devastate ravage disfigure shatter sink down blow set",
);

/** "a grenade explosion that maimed a sergeant": an attack with what it did; its toll, where it has a figure, is another claim. */
export function attackThat(p: Proposition): Draft | null {
  const { words } = p.scene;
  if (p.subject === null || !STRIKES.has(p.group.lemma) || p.group.modal !== null || p.group.isNegated) return null;
  const head = headOf(words, p.subject);
  if (head < 0 || !ATTACKS.has(words[head].lower)) return null;
  const range = { from: p.subject.from, to: p.to };
  return draftOf(p, "incident", "incident-that", { ...range, content: range });
}

const KILLING = wordList(
  "kill murder massacre shoot slaughter execute behead assassinate lynch ambush abduct kidnap wound injure",
);
/** What people under arms fight with, in lower case. */
export const WEAPONS = wordList(
  `artillery warplanes warplane jets jet drones drone missile missiles rocket rockets tanks tank gunboats gunboat aircraft helicopter helicopters
  bombs bomb shells shell mortars mortar grenade grenades mine mines landmine landmines howitzers gunships`,
);

/** "The rebels killed eleven soldiers in Arlby": a deed besides its toll, where doer and day or place are told. */
export function killing(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  const { words } = scene;
  if (!KILLING.has(group.lemma) || group.form !== "finite" || group.modal !== null || group.isNegated) return null;
  if (subject === null || (!isDated(p) && !isPlaced(words, group.to, p.to))) return null;
  const doer = group.isPassive ? agentOf(p) : subject;
  if (doer === null) return null;
  const head = headOf(words, doer);
  if (head < 0) return null;
  const noun = words[head].lower;
  if (WEAPONS.has(noun) || ATTACKS.has(noun)) return null;
  const actors = group.isPassive ? resolvePhrase(scene.discourse, scene.sentence, doer) : p.subjects;
  if (!ARMED.has(noun) && actors.every(isAnonymous)) return null;
  return draftOf(p, "incident", "incident-killing", { actors: group.isPassive ? actors : whoseForce(p) });
}

/** Who stands behind "by" in a passive clause. */
function agentOf({ scene: { words }, group, to }: Proposition): WordRange | null {
  for (let i = group.to; i < to - 1; i++) if (words[i].lower === "by") return phraseAfter(words, i + 1, to);
  return null;
}

const PROMISES = wordList("promise pledge vow swear undertake intend plan prepare threaten assure guarantee");
const PROMISED = wordList(
  `declare free release march demonstrate rally protest strike arrest detain execute pardon deploy mobilise mobilize evacuate resign dissolve
  expel recall bury hoist parade extradite prosecute try amnesty storm invade bomb shell retaliate attack`,
);
const DECLARED =
  / (?:emergency|war|independence|siege|commotion|mobilisation|mobilization|amnesty|curfew|martial law|alert|holiday|mourning) /;

/** "has vowed to declare a state of siege", "assured him that they would free everyone": a public act that is promised or planned. */
export function promisedAct(p: Proposition): Draft | null {
  const { group, scene, speech } = p;
  const isTold = speech !== null && PROMISES.has(speech.lemma) && (group.modal === "would" || group.modal === "will");
  const act = isTold
    ? group
    : PROMISES.has(group.lemma) && !group.isNegated && !group.isPassive && p.subjects.length > 0
      ? scene.groups.find((other) => other.form === "to" && other.from >= group.to && other.from <= group.to + 1)
      : undefined;
  if (act === undefined || act.isNegated || act.to > p.to || !PROMISED.has(act.lemma)) return null;
  if (act.lemma === "declare" && !DECLARED.test(p.phrase)) return null;
  // "promised to free them in return for the prisoners": an offer.
  if (group.lemma === "threaten" || / in (?:return|exchange) for /.test(p.phrase)) return null;
  const isSpeech = !isTold && /^(?:promise|pledge|vow|swear)$/.test(group.lemma);
  return draftOf(p, "incident", "incident-promised", {
    actors: p.subjects,
    modality: "planned",
    ...(isSpeech
      ? { chain: [...(speech?.chain ?? []), p.subjects], cue: { from: group.main, to: group.main + 1 } }
      : {}),
  });
}

/** "Both armies ordered their men to advance": orders to one's own are deeds, not stands. */
export function orderedOwn(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  if (
    !/^(?:order|instruct|command|direct)$/.test(group.lemma) ||
    group.modal !== null ||
    group.isNegated ||
    subject === null
  )
    return null;
  const { words } = scene;
  // "His commanders had been ordered to open the roads"
  if (group.isPassive)
    return words[subject.from].tag === "PRON:possessive" && isOwnMen(words[subject.to - 1].lower)
      ? draftOf(p, "incident", "incident-ordered", {
          actors: actorsIn(p, { from: subject.from, to: subject.from + 1 }),
        })
      : null;
  if (words[group.to]?.tag !== "PRON:possessive") return null;
  for (let i = group.to + 1; i < Math.min(p.to, group.to + 4); i++)
    if (isOwnMen(words[i].lower)) return draftOf(p, "incident", "incident-ordered", { actors: p.subjects });
  return null;
}

/** True for the head of a phrase for those under somebody's orders, in lower case. */
export function isOwnMen(noun: string): boolean {
  return ARMED.has(noun) || /^(?:men|commanders|followers|supporters|gunners|officers|pilots)$/.test(noun);
}

/** "will hand back the town": ground, captives or remains to be given over. */
export function handover(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!(group.modal === "will" || group.isFuture) || group.isNegated || p.subject === null) return null;
  if (!/^(?:hand|give|return|turn|release|free|swap|exchange|transfer)$/.test(group.lemma)) return null;
  const { words, discourse, sentence } = scene;
  // "are to return to a wider gathering"
  if (group.lemma === "return" && !group.isPassive && words[group.to]?.lower === "to") return null;
  if (/^(?:hand|give|turn)$/.test(group.lemma) && !/^(?:back|over)$/.test(words[group.to]?.lower ?? "")) return null;
  const isHeld = words
    .slice(group.isPassive ? p.subject.from : group.to, group.isPassive ? p.subject.to : p.to)
    .some((word) => HELD.has(word.lower) || HOLDABLE.has(word.lower));
  const isPlace = discourse.cast.mentions[sentence.number].some(
    (m) => m.kind === "place" && m.from >= group.to && m.from <= group.to + 2,
  );
  if (!isHeld && !isPlace) return null;
  return draftOf(p, "incident", "incident-handover", {
    actors: group.isPassive ? [] : p.subjects,
    modality: "planned",
  });
}

/** "admitted the killing", "claimed responsibility for the raid": the deed, on the word of who did it. */
export function admittedAct(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (
    !/^(?:admit|claim|acknowledge|confess|take|accept|assume)$/.test(group.lemma) ||
    group.isNegated ||
    subjects.length === 0
  )
    return null;
  const { words } = scene;
  let at = group.to;
  while (at < p.to && /^(?:DET|ADJ|PRON:possessive)/.test(words[at].tag)) at++;
  const isOwned =
    (words[at]?.lower === "responsibility" && words[at + 1]?.lower === "for") ||
    (words[at] !== undefined &&
      !/^(?:claim|take|accept|assume)$/.test(group.lemma) &&
      /^(?:killing|killings|attack|attacks|bombing|bombings|shooting|murder|murders|kidnapping|ambush|raid|assassination|strike|strikes|abduction)$/.test(
        words[at].lower,
      ));
  if (!isOwned) return null;
  return draftOf(p, "incident", "incident-admitted", {
    actors: subjects,
    chain: [...(p.speech?.chain ?? []), subjects],
    cue: { from: group.main, to: group.main + 1 },
  });
}
