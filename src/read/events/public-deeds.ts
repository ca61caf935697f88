// Acts of states, houses, courts, armies and persons in public life, told by a verb and what it is done to: to lift an embargo, to
// recall an ambassador, to revoke a visa, to win a run-off, to reinforce patrols. Each verb goes with the things that make it such
// an act, so that neither the verb ("lift", "call", "win") nor the thing alone is enough. Beside them stand turns that need no thing
// ("walked free", "was sworn in"), deaths of named persons, and works of nature.
// Weakness: what the verb is done to is known by its last noun, so that an unusual name for it passes unseen.

import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { headOf } from "./event-phrases.ts";
import { type Frame, holds, isDated, isPlaced } from "./frame-phrases.ts";
import { CROWDS, FORCES, MEETING_HEADS, PLACES } from "./frame-words.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Things and persons by the acts they are the object of. */
const THINGS = {
  measures: list(
    `sanctions sanction embargo embargoes tariff tariffs ban bans restrictions curbs penalties quota quotas moratorium quarantine levy duties
    surcharge boycott curfew curfews lockdown blockade blockades emergency censorship amnesty conscription`,
  ),
  papers: list(
    `visa visas passport passports licence licences license licenses permit permits accreditation accreditations credentials citizenship nationality
    residency registration immunity asylum waiver waivers clearance`,
  ),
  assets: list(
    "assets asset accounts account funds property properties holdings cargo cargoes tanker tankers vessel ship",
  ),
  diplomats: list(
    "envoy envoys ambassador ambassadors diplomat diplomats chargé attache attaché attaches attachés consul consuls consul-general nuncio",
  ),
  ties: list("ties relations links"),
  ballots: list(
    `election elections run-off runoff poll polls ballot referendum plebiscite primary primaries by-election seat seats majority presidency
    vote votes landslide term contest run off`,
  ),
  posts: list(
    `post posts office job presidency premiership portfolio ministry throne chairmanship command leadership seat government cabinet chair`,
  ),
  leavings: list("resignation resignations notice"),
  works: list(
    `patrol patrols position positions outpost outposts checkpoint checkpoints roadblock roadblocks garrison garrisons presence operations
    operation exercise exercises drill drills manoeuvres maneuvers defences defenses fortifications barricade barricades barracks headquarters
    camp camps base bases station stations border borders frontier airlift convoy convoys flights deliveries shipments raids strikes bombing
    shelling offensive campaign activities withdrawal pullout deployment redeployment disarmament demobilisation demobilization evacuation
    mobilisation mobilization quarters arms hostilities corridor crossing crossings embassy embassies consulate consulates airspace port ports
    airport airports pipeline school schools force contingent unit units mission batteries`,
  ),
  troops: list(
    `troops soldiers fighters men battalion battalions brigade brigades division divisions regiment contingent reinforcements reservists recruits
    conscripts peacekeepers police policemen officers monitors observers inspectors experts drones missiles rockets tanks warships frigate
    carrier jets helicopters weapons guns rifles artillery arms ammunition warheads centrifuges mines landmines equipment lorries trucks vehicles
    ambulances generators medicine food flour grain fuel tents blankets aid supplies rations doses vaccines`,
  ),
  captives: list(
    `prisoner prisoners hostage hostages captive captives detainee detainees inmate inmates abductee abductees body bodies remains civilians
    soldiers fighters suspects suspect dissident dissidents activist activists journalist journalists defector defectors migrants refugees`,
  ),
  verdicts: list(
    `verdict verdicts sentence sentences conviction convictions warrant warrants ruling rulings appeal injunction indictment indictments charges
    lawsuit complaint investigation inquiry trial proceedings decree decrees election results`,
  ),
  bodies: list(
    `force mission panel commission committee council court tribunal agency fund body party movement coalition alliance government cabinet militia
    brigade unit parliament assembly office station monitoring ministry company foundation secretariat taskforce group joint-venture`,
  ),
  insignia: list(
    "statue statues flag flags monument memorial portrait portraits grave graves tomb effigy effigies shrine mural border wall",
  ),
  services: list(
    "power electricity water gas internet heating rations salaries wages pensions supplies supply payments rents telephone services",
  ),
} as const;

type Thing = keyof typeof THINGS;

/** Which verbs make an act of which things. */
const ACTS: ReadonlyMap<string, readonly Thing[]> = table([
  [
    "impose reimpose lift ease tighten extend renew waive slap broaden relax toughen reinstate decree flout violate proclaim",
    ["measures"],
  ],
  ["revoke cancel withdraw annul confiscate forfeit strip lose", ["papers"]],
  ["freeze unfreeze seize confiscate impound unblock auction nationalise nationalize expropriate", ["assets"]],
  ["recall summon expel evict accredit", ["diplomats"]],
  ["sever break downgrade freeze", ["ties"]],
  ["win lose carry contest boycott annul rig hold organise organize sweep stage disrupt", ["ballots"]],
  ["assume relinquish vacate quit leave resign abandon retain fill", ["posts"]],
  ["submit tender accept announce withdraw hand offer", ["leavings"]],
  [
    `reinforce suspend resume launch stage begin start end halt curb curtail establish build dismantle abandon vacate extend intensify scale
    double freeze man complete erect demolish inspect block reopen close shut relocate fortify bombard shell conduct open expand pause`,
    ["works"],
  ],
  [
    `send dispatch deploy redeploy withdraw recruit train arm mobilise mobilize demobilise demobilize disarm deliver supply ship donate unload
    distribute station host surrender destroy collect mass recall move transfer bring amass dig rush fly truck double evacuate`,
    ["troops"],
  ],
  [
    "free release hand swap exchange transfer repatriate bury exhume return parade extradite deport deliver pardon execute capture arrest",
    ["captives"],
  ],
  ["issue overturn quash uphold annul void suspend reverse commute hear drop file open lodge", ["verdicts"]],
  [
    "topple deface vandalise vandalize burn desecrate hoist raise lower tear unveil dismantle storm breach",
    ["insignia"],
  ],
  [
    "authorise authorize establish create found form disband dissolve abolish inaugurate reconstitute outlaw ban proscribe banish",
    ["bodies"],
  ],
  ["cut restore ration sever halve suspend shut slash disconnect jam", ["services"]],
]);

function table(rows: readonly (readonly [string, readonly Thing[]])[]): ReadonlyMap<string, readonly Thing[]> {
  const acts = new Map<string, Thing[]>();
  for (const [verbs, things] of rows)
    for (const verb of list(verbs)) acts.set(verb, [...(acts.get(verb) ?? []), ...things]);
  return acts;
}

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
  ["turn", ["themselves in", "himself in", "herself in", "back"]],
]);

/** Ways by which armed people and crowds come into or out of a place. */
const MOTIONS: ReadonlyMap<string, RegExp> = new Map([
  ["sweep", /^(?:into|across|through)$/],
  ["roll", /^(?:into|through|across|up)$/],
  ["push", /^(?:into|towards|toward|on|deeper|through|back|past|north|south|east|west)$/],
  ["pour", /^(?:into|across|out)$/],
  ["stream", /^(?:into|across|out)$/],
  ["surge", /^(?:into|across|through|past)$/],
  ["burst", /^(?:into|through)$/],
  ["break", /^(?:through|into|out)$/],
  ["drive", /^(?:into|back|off|out|up|through)$/],
  ["draw", /^(?:back|up)$/],
  ["fall", /^(?:back)$/],
  ["pull", /^(?:back|out)$/],
  ["move", /^(?:into|in|on|out|up|against|through|towards)$/],
  ["close", /^(?:in)$/],
  ["press", /^(?:on|into)$/],
  ["fan", /^(?:out)$/],
  ["march", /^(?:into|on|through|past|to|across)$/],
  ["advance", /^(?:on|into|to|towards|along|up)$/],
  ["withdraw", /^(?:from|to|behind|across)$/],
  ["retreat", /^(?:from|to|behind|across|into)$/],
  ["pass", /^(?:through|into)$/],
  ["enter", /^./],
  ["leave", /^./],
  ["reach", /^./],
  ["cross", /^./],
  ["land", /^(?:in|at|on|near)$/],
  ["fly", /^(?:over|into)$/],
  ["sail", /^(?:into|past|through|from)$/],
]);

/** Verbs by which a place is won, lost, struck or shut in. */
const ON_PLACES = list(
  `take seize capture retake recapture lose enter reach abandon hold overrun besiege surround encircle storm raid bomb shell bombard strike hit attack
  pound target blockade occupy annex control evacuate liberate conquer defend relieve cut shut close open reopen leave`,
);

/** "swept into Arlby", "took Arlby three weeks later", "drew back to the river": armed people, states and movements on the map. */
function movesOnMap(p: Proposition, frame: Frame): boolean {
  const { group, scene, subjects } = p;
  const { words, discourse, sentence } = scene;
  const { cast } = discourse;
  const isForce =
    holds(words, p.subject, FORCES) ||
    subjects.some((name) => !name.startsWith("anonymous:") && !cast.personByName.has(name));
  if (!isForce || group.isPassive) return false;
  const motion = MOTIONS.get(frame.lemma);
  const next = words[group.to];
  const isPlace = cast.mentions[sentence.number].some(
    (each) =>
      (each.kind === "place" || each.kind === "state") &&
      each.from >= group.to &&
      each.from <= group.to + 4 &&
      each.to <= p.to,
  );
  if (motion !== undefined && next !== undefined && motion.test(next.lower))
    return isPlace || holds(words, { from: group.to, to: Math.min(p.to, group.to + 7) }, PLACES);
  return (
    ON_PLACES.has(frame.lemma) &&
    next?.tag.startsWith("PROPN") === true &&
    !cast.mentions[sentence.number].some(
      (each) => each.kind === "person" && each.from <= group.to && each.to > group.to,
    )
  );
}

/** "which has 4,200 soldiers in the buffer zone", "keeps a force of 900 on stand-by": a lasting fact on the ground. */
function holdsForces({ group, scene, to, subject }: Proposition, isActor: boolean): boolean {
  if (!/^(?:have|keep|maintain|station|host|field|count)$/.test(group.lemma) || group.isPassive || group.isNegated)
    return false;
  if (group.modal !== null || subject === null || !isActor) return false;
  const { words } = scene;
  const behind = { from: group.to, to: Math.min(to, group.to + 7) };
  return (
    words.slice(behind.from, behind.to).some(({ tag }) => tag === "NUM") &&
    (holds(words, behind, FORCES) || holds(words, behind, THINGS.troops)) &&
    (isPlaced(words, group.to, to) ||
      holds(words, { from: group.to, to }, PLACES) ||
      / on (?:stand - by|standby|alert) | under arms /.test(tailOf(words, group.to, to)))
  );
}

function tailOf(words: Proposition["scene"]["words"], from: number, to: number): string {
  let out = " ";
  for (let i = from; i < to; i++) out += `${words[i].lower} `;
  return out;
}

/** Deeds done to a house, bus or person in the street. */
const ASSAULTS = list(
  "pelt stone heckle boo egg jeer vandalise vandalize deface daub ransack lynch mob trample spit arson firebomb shell loot torch",
);

/** Verbs whose past looks like their present. */
const LEVEL = list("set hit put cut shut let split quit burst spread beat bid rid");

/** Works of nature and mishaps: whatever they did happened. */
export const MISHAPS = list(
  `earthquake earthquakes quake tsunami flood floods flooding storm cyclone hurricane typhoon tornado landslide landslides mudslide avalanche eruption
  drought wildfire wildfires blaze epidemic outbreak cholera blackout derailment shipwreck stampede`,
);

/** What a mishap does to people is its toll. */
const TOLLS = list("be kill claim injure wound displace leave cost drown uproot");

/** Words for those who act in a state's or a movement's name though no name is resolved. */
const PUBLIC_DOERS = list(
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
    (group.isFuture || group.modal === "will" || group.modal === "could" || group.modal === "may") && isDated(p);
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
  if (isDoer || group.isPassive) {
    const turns = TURNED.get(lemma);
    if (turns !== undefined) {
      const tail = frame.tail.slice(0, 40);
      if (turns.some((turn) => tail.startsWith(` ${turn} `)) && !(lemma === "walk" && holdsMeeting(p))) return true;
    }
  }
  // "The first battalions could arrive in Arlby by June"
  if (lemma === "arrive" && (THINGS.troops.has(frame.subjectHead) || FORCES.has(frame.subjectHead))) return true;
  if (diesNamed(p, lemma) || movesOnMap(p, frame)) return true;
  // "has called its envoys home"
  if (lemma === "call" && isDoer && THINGS.diplomats.has(frame.objectHead) && / (?:home|back) /.test(frame.tail))
    return true;
  // "Inspectors have been kept away from the plants"
  if (group.isPassive && BARRED.has(lemma) && isBarred(frame)) return true;
  const things = ACTS.get(lemma);
  if (things === undefined) return false;
  if (group.isPassive ? !isOf(things, frame.subjectHead) : !isDoer || !isOf(things, frame.objectHead)) return false;
  // "The sanctions were lifted": by whom or when, or it only takes up what is known.
  if (group.isPassive && !isDated(p) && !isPlaced(words, p.from, p.to) && !/ by /.test(frame.tail)) return false;
  return true;
}

const BARRED = list("keep bar shut lock turn deny refuse prevent stop hold block ban");

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

function isOf(things: readonly Thing[], head: string): boolean {
  return things.some((thing) => THINGS[thing].has(head));
}

function holdsMeeting({ scene, group, to }: Proposition): boolean {
  return holds(scene.words, { from: group.to, to }, MEETING_HEADS);
}

/** "Ivo Marsh died there in May": the death of a person by name. */
function diesNamed(p: Proposition, lemma: string): boolean {
  const isDeath =
    lemma === "die" || (p.group.isPassive && /^(?:assassinate|kill|murder|bury|shoot|poison)$/.test(lemma));
  return isDeath && namesPerson(p) && (isDated(p) || isPlaced(p.scene.words, p.group.to, p.to));
}

function namesPerson({ subject, subjects, scene, group }: Proposition): boolean {
  const { cast } = scene.discourse;
  if (subjects.length === 1 && cast.personByName.has(subjects[0])) return true;
  return (
    subject !== null &&
    cast.mentions[scene.sentence.number].some(
      (each) => each.kind === "person" && each.from >= subject.from && each.to <= group.from,
    )
  );
}
