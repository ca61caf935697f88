// Acts of states, houses, courts, armies and persons in public life, told by a verb and what it is done to: to lift an embargo, to
// recall an ambassador, to revoke a visa, to win a run-off, to reinforce patrols. Each verb goes with the things that make it such
// an act, so that neither the verb ("lift", "call", "win") nor the thing alone is enough. Beside them stand turns that need no thing
// ("walked free", "was sworn in"), deaths of named persons, and works of nature.
// Weakness: what the verb is done to is known by its last noun, so that an unusual name for it passes unseen.

import { wordList } from "../../kit/word-list.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { headOf } from "./event-phrases.ts";
import { type Frame, frameOf, holds, isDated, isPlaced } from "./frame-phrases.ts";
import { MEETING_HEADS } from "./event-words.ts";
import { ACCORD_HEADS, CROWDS, FORCES, PLACES, TEXT_HEADS } from "./frame-words.ts";
import { isDeedUponMany, isFate } from "./fates.ts";
import { holdsForces, movesOnMap } from "./map-moves.ts";
import { ACTS, isOf, THINGS } from "./public-things.ts";

/** Particles and adverbs by which a verb without an object is an act in public: "walk out", "go free". */
const TURNED: ReadonlyMap<string, readonly string[]> = new Map([
  ["walk", ["out", "free"]],
  ["storm", ["out"]],
  [
    "go",
    ["free", "underground", "on strike", "on hunger strike", "into exile", "into hiding", "to the polls", "on trial"],
  ],
  ["let", ["out", "go", "free"]],
  ["step", ["down", "aside"]],
  ["stand", ["down", "trial", "aside"]],
  ["down", ["tools", "arms"]],
  ["take", ["up arms", "up quarters", "up positions", "up a position", "up residence", "up duties", "office", "power"]],
  ["lay", ["down their arms", "down its arms", "down arms", "down their weapons", "down its weapons", "siege"]],
  ["call", ["home", "up reservists", "elections", "an election", "a referendum"]],
  ["break", ["out of", "into", "through"]],
  ["dig", ["in"]],
  ["cross", ["over", "the border", "the frontier", "into"]],
  ["change", ["hands"]],
  ["come", ["under fire", "under attack", "to power", "ashore", "to blows"]],
  ["run", ["aground"]],
  [
    "turn",
    [
      "out to demand",
      "out to protest",
      "out for",
      "out in",
      "out to demand",
      "out to protest",
      "out for",
      "themselves in",
      "himself in",
      "herself in",
      "back",
    ],
  ],
]);

const BROKEN: ReadonlyMap<string, RegExp> = new Map([
  ["knock", /^ (?:out|down|over) /],
  ["bring", /^ down /],
  ["take", /^ out /],
  ["shut", /^ down /],
  ["close", /^ down /],
  ["tear", /^ down /],
  ["pull", /^ down /],
  ["burn", /^ (?:down|out) /],
  ["blow", /^ (?:up|apart|down) /],
  ["break", /^ up /],
  ["gun", /^ down /],
  ["shoot", /^ (?:down|up|dead) /],
  ["mow", /^ down /],
  ["run", /^ over /],
  ["hunt", /^ down /],
  ["round", /^ up /],
  ["lock", /^ up /],
  ["call", /^ up /],
  ["drive", /^ (?:out|off) /],
  ["wipe", /^ out /],
]);

/** "was knocked out by a missile", "brought down the ministry's website", "rounded up forty men" */
function isKnockedDown(p: Proposition, frame: Frame, isDoer: boolean): boolean {
  const particle = BROKEN.get(frame.lemma);
  if (particle === undefined || !particle.test(frame.tail) || !(isDoer || p.group.isPassive)) return false;
  return (
    p.group.isPassive ||
    !/^(?:plan|deal|talks|accord|price|prices|cost|costs|temperature|meeting)$/.test(frame.objectHead)
  );
}

const LISTED = / (?:on|to|onto|from|off) (?:\S+ ){0,4}(?:list|lists|blacklist|blacklists|trial|alert|leave|register) /;

/** "put three commanders on its sanctions list", "was placed on leave" */
function isPutOnList({ lemma, tail }: Frame): boolean {
  return (
    /^(?:put|place|add|remove|strike|take|enter)$/.test(lemma) &&
    LISTED.test(tail) &&
    !/ (?:shortlist|agenda|table) /.test(tail)
  );
}

/** "The ruling coalition collapsed on Wednesday": the end of a rule. */
function fallsAsRule({ lemma, subjectHead }: Frame): boolean {
  return (
    /^(?:collapse|fall|split|disband|implode|disintegrate|crumble|dissolve)$/.test(lemma) &&
    /^(?:government|coalition|cabinet|regime|junta|administration|monarchy|dynasty|republic|union|party)$/.test(
      subjectHead,
    )
  );
}

const EMPTIED = wordList(
  "empty clear level flatten raze depopulate abandon flood besiege seal fortify partition annex occupy liberate demolish rebuild rename evacuate destroy damage gut devastate",
);
const STARTS = wordList("begin start stop halt resume cease finish continue keep");

/** "A fishing boat sank", "the train was derailed", "an oil depot caught fire" */
function isWrecked({ lemma, subjectHead, tail }: Frame): boolean {
  if (THINGS.vessels.has(subjectHead))
    return (
      /^(?:sink|capsize|crash|collide|derail|explode|founder|overturn|burn)$/.test(lemma) ||
      / (?:aground|fire|ablaze) /.test(tail.slice(0, 20))
    );
  return (
    ((lemma === "catch" && tail.startsWith(" fire ")) ||
      (lemma === "burst" && tail.startsWith(" into flames ")) ||
      (lemma === "go" && / up in (?:flames|smoke) /.test(tail.slice(0, 20))) ||
      (lemma === "burn" && /^ (?:down|out|to the ground) /.test(tail))) &&
    subjectHead !== ""
  );
}

const PROJECTILES = wordList(
  "mortar mortars shell shells rocket rockets missile missiles bomb bombs drone drones projectile projectiles grenade grenades shrapnel shot shots bullet bullets debris warhead artillery",
);

/** "A mortar round landed near the monastery" */
function landsOn({ scene, group, subject, to }: Proposition, { lemma }: Frame): boolean {
  return (
    /^(?:land|fall|explode|slam|crash|strike|hit|smash|rain|detonate|fly|pass)$/.test(lemma) &&
    holds(scene.words, subject, PROJECTILES) &&
    /^(?:near|in|on|into|at|outside|close|over|above|within|inside|down|beside|across)$/.test(
      scene.words[group.to]?.lower ?? "",
    ) &&
    group.to < to
  );
}

/** Deeds done to a house, bus or person in the street. */
const ASSAULTS = wordList(
  "pelt stone heckle boo egg jeer vandalise vandalize deface daub ransack lynch mob trample spit arson firebomb shell loot torch",
);

/** Verbs whose past looks like their present. */
const LEVEL = wordList("set hit put cut shut let split quit burst spread beat bid rid");

/** Works of nature and mishaps: whatever they did happened. */
export const MISHAPS = wordList(
  `earthquake earthquakes quake tsunami flood floods flooding storm cyclone hurricane typhoon tornado landslide landslides mudslide avalanche eruption
  drought wildfire wildfires blaze epidemic outbreak cholera blackout derailment shipwreck stampede`,
);

/** What a mishap does to people is its toll. */
const TOLLS = wordList("be kill claim injure wound displace leave cost drown uproot");

/** Words for those who act in a state's or a movement's name though no name is resolved. */
const PUBLIC_DOERS = wordList(
  `government governments authorities ministry parliament cabinet court courts tribunal judge judges prosecutor prosecutors council assembly senate
  state states country countries junta regime administration mission mediators delegation delegates participants members ministers minister president
  premier party parties opposition bloc union company bank agency agencies customs coastguard airline hospital hospitals university unions clans clan
  tribes tribe countries nations envoys observers inspectors monitors peacekeepers contingent followers supporters backers sympathisers`,
);

/** "the amnesty that Toll proclaimed on 22 November": an act told of what it was done to, with its day. */
export function deedOnThing(p: Proposition, antecedent: WordRange): Draft | null {
  const { group, scene } = p;
  const things = ACTS.get(group.lemma);
  if (things === undefined || group.modal !== null || group.isNegated || group.isFuture || !isDated(p)) return null;
  const head = headOf(scene.words, antecedent);
  if (head < 0 || !isOf(things, scene.words[head].lower)) return null;
  const range = { from: antecedent.from, to: p.to };
  return draftOf(p, "incident", "incident-on-thing", { ...range, content: range, actors: p.subjects });
}

/** True for a clause that tells of an act in public life by its verb and what it is done to. */
export function isPublicDeed(p: Proposition, frame: Frame, isActor: boolean): boolean {
  const { group, scene } = p;
  const { words } = scene;
  const { lemma } = frame;
  if (p.subject === null) return false;
  // "That force, authorised in May": set off and with its day, as good as a clause.
  if (group.form !== "finite" && !(group.form === "part" && words[group.from - 1]?.text === "," && isDated(p)))
    return false;
  if (MEETING_HEADS.has(frame.subjectHead) || /^(?:war|conflict|violence|plan|draft|text)$/.test(frame.subjectHead))
    return false;
  if (holdsForces(p, isActor)) return true;
  const isAhead =
    ((group.isFuture || group.modal === "will" || group.modal === "could" || group.modal === "may") && isDated(p)) ||
    // "is expected to take the front off its list", "will name an envoy": what is fixed needs no day.
    (group.isFuture && group.modal === null) ||
    (group.modal === "will" && p.speech === null && isActor);
  if (group.modal !== null && !isAhead) return false;
  if (group.isNegated) return false;
  const isTold =
    group.isPast || group.isPerfect || group.isPassive || group.isProgressive || isAhead || LEVEL.has(lemma);
  if (!isTold) return false;
  if (!group.isPassive && !isAhead && MISHAPS.has(frame.subjectHead) && !TOLLS.has(lemma)) return true;
  const isDoer =
    isActor ||
    holds(words, p.subject, FORCES) ||
    holds(words, p.subject, CROWDS) ||
    PUBLIC_DOERS.has(frame.subjectHead) ||
    words[p.subject.from].tag === "NUM";
  if (group.isPassive && ASSAULTS.has(lemma)) return true;
  // "Six villages were emptied by force in the spring"
  if (
    group.isPassive &&
    !isAhead &&
    EMPTIED.has(lemma) &&
    PLACES.has(frame.subjectHead) &&
    (isDated(p) || / by /.test(frame.tail))
  )
    return true;
  if (isDoer || group.isPassive) {
    const turns = TURNED.get(lemma);
    if (turns !== undefined) {
      const tail = frame.tail.slice(0, 40);
      if (turns.some((turn) => tail.startsWith(` ${turn} `)) && !(lemma === "walk" && holdsMeeting(p))) return true;
    }
  }
  if (lemma === "change" && frame.tail.startsWith(" hands ")) return true;
  if (isWrecked(frame) || landsOn(p, frame)) return true;
  // "has stopped issuing permits", "have begun clearing mines"
  if (STARTS.has(lemma) && !group.isPassive) {
    const inner = scene.groups.find((other) => other.form === "ing" && other.from === group.to && other.to <= p.to);
    if (inner !== undefined) {
      const begun = {
        ...p,
        group: { ...inner, form: "finite", isPast: group.isPast, isPerfect: group.isPerfect },
      } as const;
      return isPublicDeed(begun, frameOf(begun), isActor);
    }
  }
  // "The first battalions could arrive in Arlby by June"
  if (lemma === "arrive" && (THINGS.troops.has(frame.subjectHead) || FORCES.has(frame.subjectHead))) return true;
  if (isKnockedDown(p, frame, isDoer) || isPutOnList(frame) || fallsAsRule(frame)) return true;
  if (isFate(p, frame) || isDeedUponMany(p, frame, isDoer) || movesOnMap(p, frame)) return true;
  // "has called its envoys home"
  if (lemma === "call" && isDoer && THINGS.diplomats.has(frame.objectHead) && / (?:home|back) /.test(frame.tail))
    return true;
  // "has barred Brennian ships from its ports"
  if (isDoer && /^(?:bar|ban|exclude|evict|banish|eject|expel|oust)$/.test(lemma) && / from /.test(frame.tail))
    return true;
  // "Inspectors have been kept away from the plants"
  if (group.isPassive && BARRED.has(lemma) && isBarred(frame)) return true;
  // "boarded a plane for Arlby" is a journey.
  if (lemma === "board" && /^(?:planes?|flight|train|bus|aircraft|helicopter)$/.test(frame.objectHead)) return false;
  const things = ACTS.get(lemma);
  if (things === undefined) return false;
  if (group.isPassive ? !isOf(things, frame.subjectHead) : !isOf(things, frame.objectHead)) return false;
  // "The accord lifted the ban": a term.
  if (!group.isPassive && !isDoer && (TEXT_HEADS.has(frame.subjectHead) || ACCORD_HEADS.has(frame.subjectHead)))
    return false;
  // "The sanctions were lifted": by whom or when, or it only takes up what is known.
  if (group.isPassive && !isDated(p) && !isPlaced(words, p.from, p.to) && !/ by /.test(frame.tail)) return false;
  return true;
}

const BARRED = wordList("keep bar shut lock turn deny refuse prevent stop hold block ban");

/** "were kept out of the plants", "has been denied entry", "were barred from the ballot" */
function isBarred({ subjectHead, tail }: Frame): boolean {
  return (
    / (?:away|out|off|back|from|access|entry|passage|visas?|permission) /.test(tail.slice(0, 24)) &&
    (THINGS.troops.has(subjectHead) ||
      THINGS.captives.has(subjectHead) ||
      THINGS.diplomats.has(subjectHead) ||
      CROWDS.has(subjectHead) ||
      /^(?:candidates?|parties|party|observers?|reporters?|agency|agencies|convoys?|ships?|trucks?|lorries)$/.test(
        subjectHead,
      ))
  );
}

function holdsMeeting({ scene, group, to }: Proposition): boolean {
  return holds(scene.words, { from: group.to, to }, MEETING_HEADS);
}
