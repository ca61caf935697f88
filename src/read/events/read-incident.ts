import { wordList } from "../../kit/word-list.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName, Modality } from "../../domain/claim.ts";
import { type Draft, draftOf, namesIn, type Proposition } from "../assembly/draft.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { HOLDABLE, whoseForce } from "./armed-acts.ts";
import { isAttackedInWords, isRuled } from "./frame-incidents.ts";
import { TERM_TEXTS } from "./frame-words.ts";
import { WARDS_OFF } from "./no-harm.ts";
import { eventModality } from "./event-modality.ts";
import { actorsAfter, hasDate, headOf, objectHead, subjectHead } from "./event-phrases.ts";
import { ATTACK_COURSE, DOCUMENT_NOUNS, INCIDENT_NOUNS, INCIDENT_VERBS } from "./event-words.ts";
import { isBacker } from "../speakers/actor-phrase.ts";

/** Those who act on the ground without a name. */
const ARMED_OR_MANY = phrasePattern(
  / (?:troops|forces|fighters|rebels|militants|soldiers|army|militia|gunmen|insurgents|police|protesters|thousands|hundreds|dozens|residents|civilians|crowds|nationalists|demonstrators|settlers|jets|drones|missiles|separatists|jihadists|warplanes|tanks|convoys?|trucks|aid) /,
);

/** What is dismissed in words, besides texts. */
const TURNED_DOWN: ReadonlySet<string> = new Set([
  ...TERM_TEXTS,
  ..."idea ideas call calls demand demands claim claims allegation allegations accusation accusations suggestion report reports request charges".split(
    " ",
  ),
]);

/** What talks run into. */
const HITCHES = wordList("impasse deadlock stalemate snag snags hitch hurdle obstacle roadblock wall snarl turbulence");

const QUARTERS: ReadonlySet<string> = new Set("capital north south east west thirds fifths".split(" "));
/** What is held in a cabinet or an argument as well as on the ground. */
const POSTS: ReadonlySet<string> = new Set("position positions post posts front ground soil rest sector".split(" "));

function isGround(noun: string): boolean {
  return QUARTERS.has(noun) || (HOLDABLE.has(noun) && !POSTS.has(noun));
}

/** Anything on the ground or at home: attack, capture, march, vote, resignation, evacuation. */
export function readIncident(p: Proposition): Draft | null {
  const { group, scene, phrase } = p;
  const { lemma } = group;
  const head = subjectHead(p);
  const people = p.subjects;
  const hasPeople = people.length > 0 || (ARMED_OR_MANY.mayMatch(scene.met) && ARMED_OR_MANY.regex.test(beforeVerb(p)));
  const isAttack = INCIDENT_NOUNS.has(head);
  let rule = "";
  // "a joint force would patrol the strip": a term or a plan, not a deed.
  if (group.modal === "would" || group.modal === "shall" || isRuled(p)) return null;
  // "A referendum should be held", "hit an impasse"
  if (isAttack && (group.modal === "should" || group.modal === "must") && !group.isPerfect) return null;
  if (/^(?:hit|strike|reach|break|face)$/.test(lemma) && HITCHES.has(objectHead(p))) return null;
  // "summoned both panels to Nairobi"
  if (lemma === "summon" && !/ (?:ambassadors?|envoy|diplomats?|charge|troops|reservists|parliament) /.test(phrase))
    return null;
  // "any member may block it": a right, where no day is set.
  if (/^(?:may|can)$/.test(group.modal ?? "") && !hasDate(p)) return null;
  // "recalled that the base was leased", "struck a cooler note", "cleared the way"
  const next = scene.words[group.to];
  if (lemma === "recall" && /^(?:that|how|why)$/.test(next?.lower ?? "")) return null;
  if (lemma === "return" && !group.isPassive && next?.lower === "to") return null;
  // ", killing the driver": harm, told of the deed before it.
  if (group.form === "ing" && /^(?:kill|wound|injure)$/.test(lemma)) return null;
  // "Hostilities continued": scene-setting, unless it says where or when.
  if (
    isAttack &&
    lemma === "continue" &&
    !hasDate(p) &&
    namesIn(scene, { from: p.from, to: p.to }).length === 0 &&
    !/ (?:in|near|around|along) /.test(phrase)
  )
    return null;
  if (lemma === "withdraw" && DOCUMENT_NOUNS.has(objectHead(p))) return null;
  if (
    isAttack &&
    (ATTACK_COURSE.has(lemma) || (lemma === "follow" && !INCIDENT_NOUNS.has(objectHead(p))) || group.isPassive)
  )
    rule = "incident-attack";
  else if (lemma === "control" || lemma === "hold") {
    if (
      !hasPeople ||
      // "held elections in the valley": only "control" is always of ground.
      !(lemma === "hold"
        ? isGround(objectHead(p))
        : scene.words.slice(group.to, p.to).some((word) => isGround(word.lower)))
    )
      return null;
    rule = "incident-control";
  } else if (INCIDENT_VERBS.has(lemma) && hasPeople && group.modal !== "must" && group.modal !== "should") {
    const afterVerb = ` ${scene.words
      .slice(group.to, p.to)
      .map((word) => word.lower)
      .join(" ")} `;
    const words = `${phrase}`;
    const soft = [
      "fire",
      "hit",
      "enter",
      "cross",
      "step",
      "free",
      "fall",
      "rally",
      "quit",
      "down",
      "pull",
      "release",
      "vote",
      "elect",
      "exchange",
      "return",
      "deliver",
      "shut",
      "close",
      "damage",
      "step",
      "flood",
      "crash",
      "pound",
      "target",
      "occupy",
      "rage",
      "strike",
      "sink",
      "withdraw",
      "retreat",
      "escalate",
      "advance",
      "sentence",
      "launch",
      "resign",
      "halt",
      "shoot",
      "swap",
      "erupt",
      "dismiss",
      "reopen",
      "station",
      "sack",
      "destroy",
      "execute",
      "burn",
      "clash",
    ];
    // "The proposal was dismissed by the minister": turned down, nobody was sent away.
    if (lemma === "dismiss" && group.isPassive && TURNED_DOWN.has(head)) return null;
    if (
      soft.includes(lemma) &&
      !/ (?:troops?|forces?|soldiers?|fighters?|rebels?|militants?|army|town|city|village|villages|base|airport|port|missiles?|drones?|rockets?|shells?|jets|tear gas|gunfire|prisoners?|hostages?|detainees|offensive|operation|strikes?|attacks?|bodies|remains|crossing|border|aid|trucks|parliament|lawmakers|minister|ministers|president|resign\w*|post|office|week|scandal|streets|civilians|homes|hospital|school|front|power|plant|energy|infrastructure|trial|plane|helicopter|ship|tanker|convoy|assembly|bill|law|resolution|police|protesters|positions|land|region) /.test(
        words,
      )
    )
      return null;
    if (
      lemma === "return" &&
      !/ (?:prisoners?|hostages?|bodies|remains|refugees|displaced|residents|home) /.test(afterVerb)
    )
      return null;
    if (lemma === "exchange" && !/ (?:prisoners?|fire|bodies|hostages?|detainees) /.test(afterVerb)) return null;
    if (lemma === "withdraw" && p.speech !== null && group.modal !== null) return null;
    if (lemma === "strike" && / (?:deal|agreement|accord|tone|note|bargain) /.test(afterVerb)) return null;
    if (lemma === "halt" && !/ (?:aid|flights|deliveries|offensive|operations) /.test(afterVerb)) return null;
    if (lemma === "dismiss" && / (?:claim|claims|allegations?|idea|as) /.test(afterVerb)) return null;
    if (lemma === "target" && group.isFuture) return null;
    if (lemma === "attack" && isAttackedInWords(objectHead(p))) return null;
    rule = "incident-verb";
  } else if (
    lemma === "declare" &&
    / independence | war | state of emergency | martial law /.test(phrase) &&
    people.length > 0
  )
    rule = "incident-declare";
  else if (
    lemma === "take" &&
    // "took over as mediator" is who somebody is.
    !/ over as /.test(phrase) &&
    / (?:took|taken|take|taking) (?:full )?(?:control|power|over) | took to the streets /.test(phrase) &&
    hasPeople
  )
    rule = "incident-take";
  else if (
    lemma === "carry" &&
    / out /.test(phrase) &&
    / (?:strikes?|attacks?|raids?|operations?|airstrikes?) /.test(phrase)
  )
    rule = "incident-carry";
  else return null;
  let actors: readonly ActorName[] = people;
  if (isAttack || (group.isPassive && rule === "incident-verb")) {
    actors = group.isPassive
      ? actorsAfter(p, ["by"], { from: group.to, to: p.to })
      : p.subject === null
        ? []
        : namesIn(scene, p.subject)
            .filter((name) => scene.discourse.counts.has(name))
            .slice(0, 1);
    if (isAttack && p.subject !== null) actors = attackersIn(p, p.subject);
    // Whom violence befell did not do it.
    const isVictim =
      /^(?:kill|wound|injure|shoot|stab|murder|massacre|abduct|kidnap|execute|attack|bomb|shell|hit|strike|burn|destroy|damage|ambush)$/.test(
        lemma,
      );
    if (group.isPassive && actors.length === 0 && people.length > 0 && !isAttack && !isVictim) actors = people;
  }
  // "Arlby fell to the rebels"
  if (lemma === "fall" && next?.lower === "to") {
    const takers = actorsAfter(p, ["to"], { from: group.to, to: p.to });
    if (takers.length > 0) actors = takers;
  }
  // "a clash between the army and the front"
  if (isAttack && actors.length === 0 && p.subject !== null) actors = betweenIn(p, p.subject);
  const modality = eventModality(p);
  const isUnnamed = !group.isPassive && !isAttack && actors.every(isAnonymous);
  return draftOf(p, "incident", rule, {
    actors: isUnnamed ? whoseForce(p) : actors,
    modality: isAttack && group.isPassive ? befell(p, modality) : whole(modality),
  });
}

/** A deed upon something else is done, though that be called off. */
function whole(modality: Modality): Modality {
  return modality === "cancelled" || modality === "postponed" ? "asserted" : modality;
}

const CALLS_OFF = wordList("call cancel postpone put delay adjourn scrap abandon defer reschedule push suspend drop");

/** "The march was called off", "A planned attack was foiled": what befell a happening before it came about. */
function befell({ group: { lemma } }: Proposition, modality: Modality): Modality {
  if (WARDS_OFF.has(lemma) && modality === "asserted") return "denied";
  return CALLS_OFF.has(lemma) ? modality : whole(modality);
}

/** Named sides behind "between" in a phrase. */
function betweenIn({ scene }: Proposition, { from, to }: WordRange): readonly ActorName[] {
  for (let i = from; i < to; i++) if (scene.words[i].lower === "between") return namesIn(scene, { from: i + 1, to });
  return [];
}

/** "a Norlandian drone attack", "strikes by the army": whose attack it is; a bare "attack on Ostrel" names none. */
function attackersIn(p: Proposition, range: WordRange): readonly ActorName[] {
  const { words, discourse, sentence } = p.scene;
  const head = headOf(words, range);
  for (const m of discourse.cast.mentions[sentence.number])
    if (
      m.from >= range.from &&
      m.to <= head &&
      !isBacker(words, m.to) &&
      (m.by === "adjective" || words[m.to]?.tag === "PART:possessive" || m.kind === "body" || m.by === "name")
    )
      return [m.name];
  return actorsAfter(p, ["by"], range);
}

function beforeVerb(p: Proposition): string {
  let out = " ";
  for (let i = p.from; i < p.group.from; i++) out += `${p.scene.words[i].lower} `;
  return out;
}
