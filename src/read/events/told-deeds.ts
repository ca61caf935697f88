// Any deed told as done, on a day or at a place, by somebody who can act. The rules before know which verbs make a happening of which
// things; here it is the other way round: whatever was done and is no saying, thinking, wanting, dealing or dwelling was done on the
// ground or at home. Lists of deeds never end, those of what is no deed nearly do.
// Weakness: a private act on a named day ("he bought a coat in Arlby on Monday") passes.

import { wordList } from "../../kit/word-list.ts";
import type { Proposition } from "../assembly/draft.ts";
import { OFFICES } from "../actors/person-words.ts";
import { POSITION_VERBS } from "../positions/position-verbs.ts";
import { SAYING, SPEECH_ACTS } from "../speakers/cues.ts";
import { isArmed } from "./armed-acts.ts";
import { headOf, headWord } from "./event-phrases.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { phraseOf } from "../frames/words.ts";
import { type Frame, isDated, isPlaced } from "./frame-phrases.ts";
import { HAPPENINGS } from "./noun-incidents.ts";
import { MEETING_HEADS } from "./event-words.ts";
import {
  ACCORD_HEADS,
  ATTACKS,
  CROWDS,
  DEEDS,
  DELEGATES,
  FORCES,
  PLACES,
  TERM_HEADS,
  TEXT_HEADS,
} from "./frame-words.ts";
import { PEOPLE } from "./counted-harm.ts";
import { isOf, type Thing } from "./public-things.ts";

/** Verbs of being, having, wanting, thinking, speaking, dealing and going on: none of them tells what was done on the ground. */
const NO_DEED = wordList(
  `be have want need seem appear remain mean become feel look hope wish like hate love care belong consist contain include depend matter deserve
  number total amount expect intend plan prefer consider regard treat view approve oppose reject refuse support favour favor lack stay wait live
  attempt try seek await keep blame negotiate discuss meet agree sign divide disagree quarrel bicker hesitate waver offer promise accept demand
  insist threaten vow decline identify propose pledge undertake bear tire talk speak confer consult mediate broker facilitate chair moderate deal
  work help assist aid cooperate collaborate begin start continue resume end finish stop conclude go come get do make take give put set bring
  happen occur follow lead cause let allow permit enable grow rise fall increase decrease drop decline improve worsen deteriorate change shift
  differ vary range reach attain achieve succeed fail manage struggle face confront encounter experience suffer enjoy benefit
  deserve earn cost spend pay owe sell buy trade use rely trust count choose prefer elect select pick know see find hear learn read watch notice
  remember forget recall think believe know understand realise realize recognise recognize assume doubt wonder worry fear interpret
  describe depict portray characterise characterize define call name label dub term brand liken compare contrast
  praise welcome hail applaud condemn criticise criticize denounce deplore regret lament mourn thank congratulate greet
  play serve act represent embody symbolise symbolize stand sit rest lie hang hold host attend join participate visit travel fly arrive return
  leave depart head receive send hand pass table circulate publish release leak issue draft write present submit deliver show share exchange
  raise address tackle cover touch concern involve relate refer apply affect influence shape reflect underline highlight illustrate prove
  test try tempt encourage discourage inspire prompt spur fuel drive push press pressure urge persuade convince coax force
  study examine review assess evaluate weigh monitor track verify check investigate probe inspect
  emerge surface unfold evolve develop progress advance stall falter proceed move turn run last take hold
  win lose gain score lead trail
  fulfil fulfill honour honor respect observe violate breach implement comply abide uphold
  prepare arrange organise organize schedule plan coordinate
  overshadow dominate cloud complicate undermine weaken strengthen boost bolster threaten jeopardise jeopardize derail hamper hinder
  belong owe own possess
  bind tie link connect associate affiliate
  change alter amend modify revise extend renew prolong
  answer reply respond react
  back second endorse sponsor
  obtain acquire miss labour labor toil strive endeavour endeavor board catch sleep dream laugh smile weep sing dine eat drink pray smoke nod
  shake embrace hug kiss clap listen chat joke grin frown sigh pause glance stare gaze marry bear graduate inherit spell master inspire
  contradict challenge contest dispute rebut refute question cease exist vanish lapse expire elapse commemorate celebrate
  befall mean entail gather assemble convene sound point
  surprise please anger delight shock stun embarrass disappoint dismay puzzle infuriate enrage alarm worry upset frustrate outrage reassure satisfy
  unnerve impress amaze astonish annoy offend irritate humiliate fascinate excite sadden horrify baffle unsettle rattle
  spark trigger provoke ignite kindle rekindle revive isolate identify single hinge instruct`,
);

/** What cannot be seen: whoever "lifts the mood" or "narrows a gap" did nothing on the ground. */
const UNSEEN = wordList(
  `mood hope hopes fear fears chance chances prospect prospects way path tone note doubt doubts question questions pressure effort efforts role
  view views opinion opinions sense spirit spirits confidence trust tension tensions momentum expectation expectations impression idea ideas notion
  light attention interest interests concern concerns support criticism praise blame patience nerve nerves distance stance line course advantage
  opportunity moment time point balance gap gaps rift split difference differences history lesson lessons example claim claims allegation
  allegations accusation accusations charge charges weight change changes progress trouble difficulty difficulties problem problems crisis
  experience anger outrage alarm dismay surprise silence argument case reason issue matter subject goal aim target stage step pace speed
  impasse deadlock stalemate snag obstacle hurdle
  reputation image standing legitimacy influence credit responsibility burden risk price cost dream vision job work task`,
);

/** Nouns of bodies and people in public life whose deeds are public ones. */
const DOERS = wordList(
  `government governments authorities ministry parliament cabinet court courts tribunal judge judges prosecutor prosecutors council assembly senate
  state states country countries junta regime administration mission union unions bank agency agencies customs coastguard hospital hospitals
  company companies airline railway clan clans tribe tribes people families family group groups party parties movement movements opposition
  workers villagers residents men women crew crews engineers doctors nurses teachers students priests monks bishops church churches
  charity charities broadcaster station newspaper lorries trucks ships planes ferries trains buses convoy convoys`,
);

/** True for a verb that tells of nothing done on the ground or at home. */
export function isNoDeed(lemma: string): boolean {
  return NO_DEED.has(lemma) || SAYING.has(lemma) || SPEECH_ACTS.has(lemma) || POSITION_VERBS.has(lemma);
}

const TELLS = [isShutOut, takesIn, isKept, standsPosted, isCountedUp, creeps, handsOver, goesHome];

/** The verbs that those ask for: of any other none of them need be asked. */
const TELLING = wordList(
  `admit allow permit let grant give license receive take get recognise recognize record count register log document verify tally note observe report confirm creep sprout multiply mushroom move advance shift spread go spring grow appear rise run push come sail fly march head walk drift stream trickle pour facilitate oversee supervise conduct complete organise organize arrange carry handle escort witness accompany begin start finish speed launch station garrison billet encamp quarter confine besiege surround encircle blockade seal watch guard patrol police man defend monitor hold control post be remain stay`,
);

/** True for a deed done by somebody who can act, with its day or place. */
export function isToldDeed(p: Proposition, frame: Frame): boolean {
  const { group, scene } = p;
  const { words } = scene;
  if (TELLING.has(frame.lemma) && TELLS.some((tells) => tells(p, frame))) return true;
  // "may have been killed in the raid": what perhaps happened, not what may come.
  const isPerhaps = group.isPerfect && /^(?:may|might|could)$/.test(group.modal ?? "");
  const isAhead = group.modal === "will" || (group.isFuture && group.modal === null);
  if (group.form !== "finite" || (group.modal !== null && !isPerhaps && !isAhead)) return false;
  if (!(group.isPast || group.isPerfect || isAhead) || p.subject === null) return false;
  // "will name a panel on Monday" of somebody else; on one's own word it is a promise.
  if (
    isAhead &&
    (group.isNegated ||
      frame.subjectHead === "it" ||
      p.subjects.some((name) => p.speech?.speaker.includes(name) === true))
  )
    return false;
  const { lemma } = frame;
  // "The war it spoke of broke out in May": the frame of a story, no event of it.
  if (lemma === "break" && frame.tail.startsWith(" out ")) return false;
  // "set up a checkpoint", "took in 20 of the guerrillas": with a particle and a thing or person behind it, the plainest verb is a deed.
  const isBuilt = frame.particle !== "" && isOf(["works", "troops", "captives", "insignia"], frame.objectHead);
  if (isNoDeed(lemma) && !isBuilt) return false;
  for (const head of [frame.subjectHead, frame.objectHead, frame.secondHead])
    if (TEXT_HEADS.has(head) || ACCORD_HEADS.has(head) || MEETING_HEADS.has(head) || TERM_HEADS.has(head)) return false;
  if (group.isPassive) return isSuffered(p, frame);
  if (UNSEEN.has(frame.objectHead)) return false;
  const head = headOf(words, p.subject);
  if (head < 0) return false;
  const noun = words[head].lower;
  const canAct =
    p.subjects.length > 0 ||
    isArmed(noun) ||
    FORCES.has(noun) ||
    CROWDS.has(noun) ||
    DOERS.has(noun) ||
    OFFICES.has(noun) ||
    /^(?:he|she|they|we)$/.test(noun);
  // "Three delegates have ignored the order to leave"
  if (DEFIES.has(lemma) && ORDERS.has(frame.objectHead))
    return canAct || DELEGATES.has(noun) || p.subject.to - p.subject.from < 4;
  if (!canAct) return false;
  return (
    (BY_DECREE.has(lemma) && frame.object !== null) ||
    isDated(p) ||
    isPlaced(words, group.to, p.to) ||
    isSeen(frame.objectHead) ||
    (FOLLOWS.has(p.clause.lead) && isDated(openingOf(p)))
  );
}

/** What governments do to a thing by decree, whenever it was. */
const BY_DECREE = wordList(
  "ban outlaw blacklist embargo confiscate nationalise nationalize expropriate impound conscript requisition expel deport criminalise criminalize",
);
const DEFIES = wordList("ignore defy disobey flout");
const ORDERS = wordList("order orders curfew summons ban deadline ultimatum instruction instructions ruling");

/** What joins a deed to one told before it, whose day it shares. */
const FOLLOWS = wordList("and but after when as while before");

/** The words of the sentence up to a clause, in lower case between blanks. */
function openingOf({ scene: { words }, from }: Proposition): string {
  return ` ${phraseOf(words, 0, from)} `;
}

/** Things and people that can be seen, so that what was done to them on a day or at a place was done on the ground. */
const SEEN: readonly Thing[] = [
  "assets",
  "diplomats",
  "works",
  "troops",
  "captives",
  "vessels",
  "finds",
  "insignia",
  "services",
  "officers",
];

/** "The exchange was completed on 25 May", "the barracks was handed to the police in June": what befell people, places and things. */
function isSuffered(p: Proposition, { subjectHead, tail }: Frame): boolean {
  if (!isSeen(subjectHead) && !isPersonIn(p)) return false;
  return HARMS.has(p.group.lemma) || isDated(p) || isPlaced(p.scene.words, p.group.to, p.to) || / by /.test(tail);
}

/** What is done by force to people and things, whenever it was. */
const HARMS = wordList(
  `hit strike shell bomb bombard strafe burn torch loot ransack destroy damage wreck flatten raze level attack ambush storm overrun raid besiege
  surround seize capture detain arrest jail imprison confine intern deport expel exile evict abduct kidnap assassinate murder execute hang shoot stab
  rape torture behead poison disarm dissolve disband outlaw ban evacuate cordon vandalise vandalize desecrate`,
);

/** True where the subject is a person by name or pronoun. */
function isPersonIn({ subjects, scene: { discourse, words }, subject }: Proposition): boolean {
  return (
    subjects.some((name) => discourse.cast.personByName.has(name)) ||
    (subject !== null && subject.to - subject.from === 1 && /^(?:he|she)$/.test(words[subject.from].lower))
  );
}

function isSeen(noun: string): boolean {
  return (
    isOf(SEEN, noun) ||
    isArmed(noun) ||
    FORCES.has(noun) ||
    CROWDS.has(noun) ||
    PLACES.has(noun) ||
    DEEDS.has(noun) ||
    OFFICES.has(noun) ||
    PEOPLE.has(noun)
  );
}

/** "whose observers are not admitted to either region", "were refused entry": who is kept out. */
function isShutOut(p: Proposition, { lemma, subjectHead }: Frame): boolean {
  const { group } = p;
  return (
    group.isPassive &&
    group.isNegated &&
    group.form === "finite" &&
    group.modal === null &&
    /^(?:admit|allow|permit|let|grant|give|license|receive|recognise|recognize)$/.test(lemma) &&
    (isPersonIn(p) ||
      OFFICES.has(subjectHead) ||
      isOf(["troops", "captives", "diplomats", "vessels"], subjectHead) ||
      CROWDS.has(subjectHead) ||
      PEOPLE.has(subjectHead))
  );
}

/** "received three residents of the valley", "took back 300 deportees", "received the bodies of 12 soldiers": the other side of a handover. */
function takesIn({ group, scene: { words } }: Proposition, { lemma, object, objectHead, particle }: Frame): boolean {
  if (!isDone(group) || object === null) return false;
  // "has received death threats"
  if (/^(?:receive|get)$/.test(lemma) && objectHead === "threats") return true;
  if (lemma !== "receive" && !(/^(?:take|get)$/.test(lemma) && particle === "back")) return false;
  if (/^(?:bodies|remains|corpses)$/.test(objectHead)) return true;
  return (
    (isOf(["captives", "troops"], objectHead) || PEOPLE.has(objectHead) || CROWDS.has(objectHead)) &&
    words.slice(object.from, object.to).some(({ tag, lower }) => tag === "NUM" || MANY.has(lower))
  );
}

/** "212 violations have been recorded": deeds that somebody counted. */
function isCountedUp({ group, subject, scene: { words } }: Proposition, { lemma, subjectHead }: Frame): boolean {
  return (
    group.isPassive &&
    /^(?:record|count|register|log|document|verify|tally|note|observe|report|confirm)$/.test(lemma) &&
    (HAPPENINGS.has(subjectHead) || ATTACKS.has(subjectHead) || BREACHES.has(subjectHead)) &&
    subject !== null &&
    words.slice(subject.from, subject.to).some(({ tag, lower }) => tag === "NUM" || MANY.has(lower))
  );
}

const BREACHES = wordList("violations violation breaches breach incidents incident cases abuses detentions abductions");
const MANY = wordList("dozens scores hundreds thousands several many numerous");

/** What stands on the ground and may move or spread there without a doer. */
const LINES = wordList(
  `fence fences wire wall walls barrier barriers trench trenches frontline front line lines border borders signs posts banners ditch ditches embankment
  berm roadblocks checkpoints settlements outposts camps fortifications minefields fire fires water floodwater`,
);

/** True for a verb that tells in the active voice what was done. */
function isDone({ isPassive, isNegated, form, modal, isPast, isPerfect }: VerbGroup): boolean {
  return !isPassive && !isNegated && form === "finite" && modal === null && (isPast || isPerfect);
}

/** "Fences and trenches have crept forward": a lasting fact that nobody is named for. */
function creeps({ group, subject, scene: { words } }: Proposition, { lemma, subjectHead, tail }: Frame): boolean {
  return (
    isDone(group) &&
    LINES.has(subjectHead) &&
    // "a line was crossed", "the line hardened": a turn of speech.
    (subjectHead !== "line" || subject === null || words[subject.from].lower === "the") &&
    (/^(?:creep|sprout|multiply|mushroom)$/.test(lemma) ||
      (/^(?:move|advance|shift|spread|go|spring|grow|appear|rise|run|push)$/.test(lemma) &&
        /^ (?:(?:meanwhile|since|again|further|already) )?(?:forward|forwards|back|up|deeper|closer|north|south|east|west|northwards|southwards|by|across|through|along|around|overnight|further|in|on) /.test(
          tail,
        )))
  );
}

/** "The last peacekeepers went home on 31 December", "villagers have come back": people on their way back. */
function goesHome({ group }: Proposition, { lemma, subjectHead, tail }: Frame): boolean {
  return (
    isDone(group) &&
    /^(?:go|come|sail|fly|march|head|move|walk|drift|stream|trickle|pour)$/.test(lemma) &&
    (FORCES.has(subjectHead) || CROWDS.has(subjectHead) || PEOPLE.has(subjectHead) || isOf(["troops"], subjectHead)) &&
    /^ (?:back )?home |^ back (?:to|into|across|in|on) (?!(?:the )?(?:table|talks|drawing|negotiat\w+|work|normal))/.test(
      tail,
    )
  );
}

/** "The Red Cross oversaw the handover of 800 captives": whoever carries a deed out or helps it along. */
function handsOver({ group, scene: { words }, to }: Proposition, { lemma, object, objectHead, tail }: Frame): boolean {
  return (
    isDone(group) &&
    /^(?:facilitate|oversee|supervise|conduct|complete|organise|organize|arrange|carry|handle|escort|witness|accompany|begin|start|finish|speed|launch)$/.test(
      lemma,
    ) &&
    object !== null &&
    DEEDS.has(lemma === "carry" ? headWord(words, { from: object.to, to }) || objectHead : objectHead) &&
    / of /.test(tail)
  );
}

/** "The line is watched by 1,100 men", "Advisers are still stationed in the port": who is where, and who keeps what. */
function isKept({ group, scene: { words }, to }: Proposition, { lemma, subjectHead, tail }: Frame): boolean {
  if (!group.isPassive || group.isNegated || group.form !== "finite" || group.modal !== null) return false;
  if (/^(?:station|garrison|billet|encamp|quarter|post)$/.test(lemma))
    return isPlaced(words, group.to, to) || PLACES.has(lastNoun(tail));
  // "The peacekeepers are confined to their bases"
  if (/^(?:confine|besiege|surround|encircle|blockade|seal)$/.test(lemma)) return isSeen(subjectHead);
  if (!/^(?:watch|guard|patrol|police|man|defend|monitor|hold|control)$/.test(lemma) || !tail.startsWith(" by "))
    return false;
  return words
    .slice(group.to + 1, Math.min(to, group.to + 7))
    .some(({ tag, lower }) => tag === "NUM" || isArmed(lower) || FORCES.has(lower));
}

/** "Thousands of soldiers remain posted on either side", "its fighters are active in the north": armed people who are there to stay. */
function standsPosted({ group, subject, scene: { words }, to }: Proposition, { lemma, subjectHead }: Frame): boolean {
  if (!/^(?:be|remain|stay)$/.test(lemma) || group.isNegated || group.form !== "finite" || group.modal !== null)
    return false;
  // "Tens of thousands of soldiers"
  const last = subject === null ? "" : words[subject.to - 1].lower;
  if (![subjectHead, last].some((noun) => isArmed(noun) || FORCES.has(noun))) return false;
  const at = words[group.to]?.tag === "ADV" ? group.to + 1 : group.to;
  const state = words[at]?.lower ?? "";
  return state === "active"
    ? isPlaced(words, group.to, to)
    : lemma !== "be" && /^(?:posted|stationed|deployed|massed|encamped|dug)$/.test(state);
}

function lastNoun(tail: string): string {
  return tail.trim().split(" ").at(-1) ?? "";
}
