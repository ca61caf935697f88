// What armed people and weapons do. Any deed told of them is a happening whatever its verb ("tanks rolled into …", "patrols went from house
// to house"), save saying, thinking and being: lists of violent verbs never end, the doers are few. Also ground held or taken, told in a
// relative clause ("the hills they still defend"), and deeds promised or owned up to.
// Weakness: an army that acts as a party to the talks ("the army sent a list") must have been read by the rules for texts and meetings before.

import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import { headOf } from "./event-phrases.ts";
import type { Frame } from "./frame-phrases.ts";
import { ATTACKS, HELD } from "./frame-words.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Heads of phrases for people under arms, and for what they fight with. */
const ARMED = list(
  `army armies troops troop forces force fighters fighter rebels rebel militants militant militia militias militiamen militiaman soldiers soldier
  gunmen gunman insurgents insurgent paramilitaries navy guerrillas guerrilla jihadists separatists commandos marines marine police policemen
  policeman servicemen guards guardsmen guardsman snipers sniper patrol patrols column columns regiment garrison brigade brigades battalion
  battalions platoon squad squads unit units airforce mercenaries conscripts cadets sailors paratroopers gendarmes rangers bandits pirates
  assailants attackers bombers bomber raiders kidnappers captors hijackers assassins
  artillery warplanes warplane jets jet drones drone missile missiles rocket rockets tanks tank gunboats gunboat aircraft helicopter helicopters
  bombs bomb shells shell mortars mortar grenade grenades mine mines landmine landmines warship warships frigate submarine howitzers gunships`,
);
/** Verbs that are no deed even of a soldier. */
const NO_DEED = list(
  `be have want need seem appear remain mean become feel look hope wish like hate love care belong consist contain include depend matter deserve
  number total amount expect intend plan prefer consider regard treat view approve oppose reject refuse support back favour favor lack include
  stay wait live die try attempt await accuse blame negotiate discuss meet agree sign`,
);

/** Presents that tell a lasting fact on the ground. */
const LASTING = list("patrol guard control occupy man hold defend besiege surround encircle block garrison police");
/** Verbs whose past looks like their present. */
const LEVEL = list("set hit put cut shut let split quit burst spread beat");

/** Any told deed of an armed subject; null for what is only said, thought, planned or denied. */
export function armedAct(p: Proposition, frame: Frame, byWhom: readonly string[]): Draft | null {
  const { group } = p;
  if (!ARMED.has(frame.subjectHead) || group.modal !== null || group.isFuture || group.isNegated) return null;
  const { lemma } = group;
  // "some 200 of them patrol the border": a lasting fact.
  const isTold = group.isPast || group.isPerfect || group.isProgressive || group.isPassive;
  if (!isTold && !LASTING.has(lemma) && !LEVEL.has(lemma)) return null;
  if (SAYING.has(lemma) || SPEECH_ACTS.has(lemma) || NO_DEED.has(lemma)) return null;
  return draftOf(p, "incident", "frame-armed", { actors: group.isPassive ? byWhom : p.subjects });
}

/** Ground and people that can be held. */
const HOLDABLE = list(
  `part parts half third fifth quarter quarters majority most swathes swathe stretch strip slice bulk rest town towns city cities village villages
  district districts province provinces region regions area areas hill hills ridge bridge airport airfield base bases port harbour harbor road
  roads valley island islands crossing crossings checkpoint checkpoints position positions post posts territory territories land front enclave
  pocket corridor outskirts suburb suburbs neighbourhood neighborhood neighbourhoods zone zones sector sectors mine mines oilfield oilfields
  dam plant refinery barracks camp camps headquarters palace fort fortress stronghold strongholds ground soil border mountains highlands coast`,
);
const HOLDING = list(
  "hold control occupy defend keep rule run administer seize capture take retake recapture lose overrun annex conquer besiege surround blockade raid attack bomb shell burn mine abandon evacuate station deploy",
);

/** "the part of the valley they still defend", "the soldiers Brennia keeps there": ground or people held, told of their noun. */
export function heldGround(p: Proposition, antecedent: WordRange): Draft | null {
  const { words, discourse, sentence } = p.scene;
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

const STRIKES = list(
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

const PROMISES = list("promise pledge vow swear undertake intend plan prepare threaten assure guarantee");
const PROMISED = list(
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
  if (group.lemma === "threaten") return null;
  const isSpeech = !isTold && /^(?:promise|pledge|vow|swear)$/.test(group.lemma);
  return draftOf(p, "incident", "incident-promised", {
    actors: p.subjects,
    modality: "planned",
    ...(isSpeech
      ? { chain: [...(speech?.chain ?? []), p.subjects], cue: { from: group.main, to: group.main + 1 } }
      : {}),
  });
}

/** "admitted the killing", "claimed responsibility for the raid": the deed, on the word of who did it. */
export function admittedAct(p: Proposition): Draft | null {
  const { group, scene, subjects } = p;
  if (!/^(?:admit|claim|acknowledge|confess)$/.test(group.lemma) || group.isNegated || subjects.length === 0)
    return null;
  const { words } = scene;
  let at = group.to;
  while (at < p.to && /^(?:DET|ADJ|PRON:possessive)/.test(words[at].tag)) at++;
  const isOwned =
    (words[at]?.lower === "responsibility" && words[at + 1]?.lower === "for") ||
    (words[at] !== undefined &&
      group.lemma !== "claim" &&
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
