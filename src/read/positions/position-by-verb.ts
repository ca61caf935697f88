import { NOT_NAMES } from "../actors/name-words.ts";
import { isAnonymous } from "../../domain/actor.ts";
import type { ActorName } from "../../domain/claim.ts";
import { actorsIn, type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { headOf } from "../events/event-phrases.ts";
import {
  AGREEMENT_NOUNS,
  DOCUMENT_NOUNS,
  DOCUMENT_VERBS,
  MEETING_NOUNS,
  MEETING_VERBS,
} from "../events/event-words.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { pastTime } from "../frames/time-adverbials.ts";
import { phraseOf, type Word } from "../frames/words.ts";
import { agentOf, chainFor, isActor, isOwnSide } from "./position-holder.ts";
import { byBareVerb, isBare } from "./position-by-bare-verb.ts";
import { POSITION_VERBS, type PositionVerb } from "./position-verbs.ts";
import { isPeoplePhrase } from "./people-words.ts";
import { isSuggestedStep } from "./suggested-step.ts";
import { wishedAway } from "./whose-wish.ts";
import { ALLEGATION, AS_UNTRUE, CONCLUDED, OCCASIONS, UTTERED } from "./verb-objects.ts";
import { firstVerb, foreseen, turned } from "./turn-of-verb.ts";
import { isMisdeed, leadOf, particleBehind } from "./verb-leads.ts";

const SAYS_NOTHING: ReadonlySet<string> = new Set(
  "comment say answer respond name identify give elaborate disclose discuss confirm describe provide specify reveal speculate go be explain speak comment.".split(
    " ",
  ),
);
/** "refused to go to Vell", "to be part of it", "to give ground": verbs that only in some phrases say nothing. */
const SAYS_SOMETHING =
  / to (?:\w+ly )?(?:go (?!into )|be (?!drawn|pinned|quoted|named|identified|specific|more specific|interviewed|precise)|give (?:up|in|way|back|ground|any ground|an inch|over|them|him|her|it)|provide (?:troops|guarantees|security|assurances|weapons|arms|aid|money|funds|visas)) ?/;

/** A text holds no position: what it demands or rejects is a term of it. */
function isTextPhrase(words: readonly Word[], from: number, to: number): boolean {
  const head = headOf(words, { from, to });
  return (
    head >= 0 &&
    (DOCUMENT_NOUNS.has(words[head].lower) || AGREEMENT_NOUNS.has(words[head].lower)) &&
    words[head].lower !== "points"
  );
}

/** Verbs that ask something of somebody: "pressed Norway to leave". */
const PRESSING: ReadonlySet<string> = new Set(
  "press push tell lobby nudge prod pressure invite advise encourage".split(" "),
);
const COURTS = / (?:court|courts|judges?|tribunal|jury|magistrates?) /;

/** Verbs of weighing a step, which state a stand only while it is being weighed or would be. */
const PONDERING: ReadonlySet<string> = new Set(
  "consider contemplate mull weigh entertain ponder explore debate look think".split(" "),
);

/** "told the rebels to leave": an infinitive behind whoever is to act. */
function asksOf({ scene, group, to }: Proposition): boolean {
  const { words } = scene;
  for (let i = group.to + 1; i < Math.min(to, group.to + 9); i++) {
    if (words[i].text === "," || words[i].tag === "SCONJ") return false;
    // "pressed the general for a vote"
    if (words[i].lower === "for" && /^(?:press|push|lobby|pressure|nudge|prod)$/.test(group.lemma)) return true;
    if (
      words[i].lower === "to" &&
      (words[i + 1]?.lower === "not" ? words[i + 2] : words[i + 1])?.tag.endsWith(":base") === true
    )
      return true;
  }
  return false;
}

/** Frames of mind that one can be warned against. */
const MOODS =
  / against (?:“ |" |‘ )?(?:(?:any|all|too|much|the|a|an|undue|false|excessive|premature|misplaced|exaggerated|public|new) )*(?:euphoria|haste|optimism|pessimism|complacency|illusions?|hopes?|expectations?|panic|despair|despondency|hysteria|enthusiasm|triumphalism|alarmism|jubilation|naivety|overconfidence|impatience|wishful|fatalism|cynicism|elation|jumping to conclusions|reading too much|expecting too much) /;

/** "is considering a pause", "would consider leaving", but not "considers the map useless". */
function ponders({ scene, group }: Proposition): boolean {
  if (group.isPassive) return false;
  return group.isProgressive || group.modal !== null || scene.words[group.to]?.tag === "VERB:ing";
}

/** "Several of you want to know about sanctions", "I want to thank the hosts", "want to make it clear that": what is only said, no stand. */
export function wantsToSay({ group, phrase }: Proposition): boolean {
  return group.lemma === "want" && !group.isNegated && TO_SAY.test(phrase);
}
const TO_SAY =
  / want\w* to (?:also |first |just |again |once more )?(?:know|understand|ask|find out|be (?:very |absolutely |perfectly )?clear|say|tell|add|thank|stress|emphasi[sz]e|underline|underscore|point out|remind|note|congratulate|mention|explain|believe|hope|make (?:it |this |that |one thing )?(?:very |absolutely |perfectly )?clear|express (?:my|our|his|her|their|its) (?:\w+ )?(?:gratitude|thanks|appreciation|condolences|sympathy|respect)) /;

/** "demands", "rejected", "ruled out": a verb that takes sides, with its particle. */
export function byVerb(p: Proposition): Draft | null {
  if (wantsToSay(p)) return null;
  const { group, scene } = p;
  const { words } = scene;
  if (p.subject !== null && !group.isPassive && isTextPhrase(words, p.subject.from, p.subject.to)) return null;
  // "Talks … agreed to go on": a round holds no stand.
  if (
    p.subject !== null &&
    MEETING_NOUNS.has(words[headOf(words, p.subject)]?.lower ?? "") &&
    p.subjects.every(isAnonymous)
  )
    return null;
  const readings = POSITION_VERBS.get(group.lemma);
  if (readings === undefined || group.form === "part") return null;
  const next = words[group.to]?.lower ?? "";
  const presses = PRESSING.has(group.lemma) && asksOf(p);
  // "warned Norway against building the dam": whom stands before what for.
  const isAgainst =
    /^(?:warn|caution|advise|counsel)$/.test(group.lemma) &&
    words
      .slice(group.to, Math.min(p.to, group.to + 8))
      .some(
        ({ lower }, i) =>
          (lower === "against" && /^(?:VERB:ing|DET)/.test(words[group.to + i + 1]?.tag ?? "")) ||
          (lower === "not" && words[group.to + i + 1]?.lower === "to"),
      );
  const particle = isAgainst ? "against" : leadOf(p, readings);
  const adjacent = readings.find((each) => each.particles?.includes(particle) === true);
  const behind = adjacent === undefined ? particleBehind(p) : -1;
  const apart =
    behind < 0 ? undefined : readings.find((each) => each.particles?.includes(words[behind].lower) === true);
  const reading = adjacent ?? apart ?? readings.find((each) => each.particles === undefined || presses);
  if (reading === undefined) return wishedAway(p);
  // "pressured Toll into accepting": what somebody brought another to is the other's.
  if (PRESSING.has(group.lemma) && / into \w+ing /.test(p.phrase)) return null;
  // "warned against euphoria": a frame of mind is nothing that is asked for or refused.
  if (particle === "against" && reading.speech && MOODS.test(p.phrase)) return null;
  if (group.lemma === "encourage" && !isPersonsWord(p)) return null;
  // "signed on Tuesday an accord": the day they signed, not what they signed on to.
  if (next === "on" && reading.particles !== undefined && NOT_NAMES.has(p.scene.words[group.to + 1]?.lower ?? ""))
    return null;
  // "walked away with a prize": from nothing.
  if (group.lemma === "walk" && / away with /.test(p.phrase)) return null;
  // "will not stand by with folded arms": by nobody.
  if (
    group.lemma === "stand" &&
    next === "by" &&
    !/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)/.test(words[group.to + 1]?.tag ?? "")
  )
    return null;
  // "Norway must accept the plan": what others are to do is no stand of theirs.
  if (isDue(p) && !(p.speech !== null && isOwnSide(p, p.speech.speaker))) return null;
  // "declared that it had never asked for them": what somebody says was not said is a denial, no stand.
  const isDenied = group.isNegated || / (?:never|nothing) /.test(p.phrase);
  if (
    reading.speech &&
    (group.isPerfect || (group.isPast && / never /.test(p.phrase))) &&
    isDenied &&
    // "said it had not ruled out talks": it stays open, nothing is denied.
    !(group.lemma === "rule" && !/ never /.test(p.phrase)) &&
    p.speech !== null &&
    (isOwnSide(p, p.speech.speaker) || (UTTERED.has(group.lemma) && / never /.test(p.phrase)))
  )
    return null;
  if (isBare(p)) return byBareVerb(p, reading);
  // "preferred to speak of “hard work”": a choice of words.
  if (
    group.lemma === "prefer" &&
    / prefer\w* to (?:speak|talk|call|describe|say|think|see (?:\S+ ){1,4}as) /.test(p.phrase)
  )
    return null;
  // "had committed acts of hostility": a deed.
  if (group.lemma === "commit" && !/^(?:to|not|itself|himself|herself|themselves|ourselves|myself)$/.test(next))
    return null;
  if (/^(?:tell|invite|advise|encourage)$/.test(group.lemma) && particle !== "against" && (!presses || group.isPassive))
    return null;
  // "will go back to the table": only who goes back on something turns away from it.
  if (group.lemma === "go" && next === "back" && words[group.to + 1]?.lower !== "on") return null;
  // "It proposed a joint commission", of a text told just before: a term of it.
  const isOfText = p.subject !== null && p.subject.to - p.subject.from === 1 && words[p.subject.from].lower === "it";
  if (isOfText && scene.discourse.lastIsText && /^(?:propose|suggest|request|offer|call)$/.test(group.lemma))
    return null;
  if (isMisdeed(p)) return null;
  // "The tax applies to all": nobody applies for anything.
  if (group.lemma === "apply" && next === "to" && words[group.to + 1]?.tag.endsWith(":base") !== true) return null;
  // "can count on five at most": nothing is asked.
  if ((group.lemma === "count" || group.lemma === "bank") && group.modal !== null) return null;
  // A court that throws a case out takes no side in the talks; "called on the general" is a visit.
  if (group.lemma === "throw" && COURTS.test(subjectWords(p))) return null;
  if (group.lemma === "call" && next === "on" && !/ (?:to|for) /.test(p.phrase)) return null;
  if (PONDERING.has(group.lemma) && !ponders(p)) return null;
  if (!isActor(p) && !group.isPassive) return null;
  // "was rejected by Norlandia": the agent holds the position.
  let actors = p.subjects;
  if (group.isPassive) {
    const by = agentOf(p);
    // "said that nothing had been ruled out"
    if (by === null && p.speech !== null && group.lemma === "rule" && next === "out")
      return draftOf(p, "position", "position-open", {
        actors: p.speech.speaker,
        stance: group.isNegated || /^ (?:“ )?(?:nothing|no) /.test(p.phrase) ? "mixed" : "opposes",
        modality: group.isNegated || /^ (?:“ )?(?:nothing|no) /.test(p.phrase) ? "possible" : "asserted",
      });
    if (by === null) return null;
    // "The government, which is backed by Kenya": an ally of a side, no stand on a proposal.
    if (/^(?:back|support|bless|sponsor)$/.test(group.lemma) && p.subjects.length > 0) return null;
    actors = by;
  }
  if (actors.length === 0) return null;
  const after = ` ${words
    .slice(group.to, p.to)
    .map((word) => word.lower)
    .join(" ")} `;
  const verb = firstVerb(p);
  if (group.lemma === "refuse" || group.lemma === "decline" || group.lemma === "rule")
    if (
      next === "to" &&
      verb !== null &&
      SAYS_NOTHING.has(verb) &&
      !SAYS_SOMETHING.test(after) &&
      !(verb === "discuss" && group.lemma === "refuse") &&
      !/ speak (?:to|with) /.test(after)
    )
      return refusalToSay(p);
  if (
    (group.lemma === "promise" ||
      group.lemma === "pledge" ||
      group.lemma === "agree" ||
      group.lemma === "vow" ||
      group.lemma === "undertake") &&
    next === "to" &&
    verb !== null &&
    !group.isNegated
  ) {
    const planned = plannedKind(p, verb);
    if (planned !== null)
      return draftOf(p, planned, `${planned}-promised`, {
        actors,
        modality: "planned",
        chain: chainFor(p, reading.speech && p.speech === null, actors),
      });
  }
  if (
    !group.isNegated &&
    ["dismiss", "reject", "rebuff", "repudiate", "disown", "scorn", "ridicule", "shrug", "brush", "wave"].includes(
      group.lemma,
    ) &&
    (AS_UNTRUE.test(after) || ALLEGATION.test(group.isPassive ? subjectWords(p) : after.slice(0, 60))) &&
    (group.isPassive || !isSuggestedStep(p))
  )
    return draftOf(p, "statement", "statement-denial", {
      actors,
      chain: chainFor(p, true, actors),
      cue: { from: group.main, to: group.main + 1 },
      content: { from: group.to, to: p.to },
      modality: "denied",
    });
  if (group.lemma === "agree" && (actors.length > 1 || next === "that")) return null;
  if (group.lemma === "suggest" && !/^(?:that|a|an|the)$/.test(next) && words[group.to].tag !== "VERB:ing") return null;
  if (
    group.lemma === "dismiss" &&
    / (?:ministers?|generals?|commanders?|chiefs?|officers?|governors?|judges?|cabinet|government|staff) /.test(
      after,
    ) &&
    p.speech === null
  )
    return null;
  // "dismissed the ceasefire as a licence to extort", "dismissed the gathering as a feast": blame of what has been concluded or is held.
  const isOfOccasion = OCCASIONS.test(after);
  if (group.lemma === "dismiss" && !group.isPassive && (isOfOccasion || CONCLUDED.test(after)))
    return draftOf(p, "statement", "statement-act", {
      actors,
      chain: chainFor(p, true, actors),
      cue: { from: group.main, to: group.main + 1 },
      content: { from: group.to, to: p.to },
      stance: isOfOccasion ? "neutral" : "opposes",
    });
  if (["accept", "approve"].includes(group.lemma) && group.isPassive && actors.length === 0) return null;
  if (group.lemma === "ask" && next !== "for" && !/ (?:to|for|that) /.test(after.slice(0, 60))) return null;
  if (group.lemma === "back" && next === "") return null;
  // "offers little hope": what a thing offers nobody.
  if (
    group.lemma === "offer" &&
    /^ (?:little|no|some|scant|few|cold) (?:\w+ )?(?:comfort|hope|respite|relief|consolation|prospects?|clues?|details?|explanation) /.test(
      after,
    )
  )
    return null;
  if (
    group.lemma === "seek" &&
    next === "to" &&
    p.speech === null &&
    group.isPast &&
    !/ (?:talks|peace|deal|settlement|agreement|ceasefire) /.test(after)
  )
    return null;
  if (group.lemma === "support" && / (?:forces|troops|fighters|rebels|militia) $/.test(after)) return null;
  // "Peace requires an agreement": what a thing needs is nobody's wish.
  const isOfPeople = p.subject !== null && isPeoplePhrase(words, p.subject);
  if (
    group.lemma === "require" &&
    (p.speech === null || (!isOfPeople && (p.subjects.every(isAnonymous) || isThing(p))))
  )
    return null;
  const { stance, modality } = turned(p, reading, { hasParticle: adjacent?.particles !== undefined, verb, after });
  const isForeseen = foreseen(p);
  const chain = chainFor(
    p,
    reading.speech && !isForeseen && !(p.speech !== null && (group.isFuture || group.modal === "would")),
    actors,
  );
  const counterparts = counterpartsAfter(p, reading, actors);
  return draftOf(p, "position", `position-${reading.speech ? "speech" : "attitude"}-${reading.stance}`, {
    actors,
    counterparts,
    chain,
    cue: reading.speech
      ? { from: group.main, to: group.main + (adjacent?.particles === undefined ? 1 : 2) }
      : (p.speech?.cue ?? null),
    // "turned the offer down": what is turned down ends before the particle.
    content: contentOf(p, adjacent?.particles?.includes(next) === true, apart === undefined ? p.to : behind),
    stance,
    modality,
  });
}

/** "We encourage both to talk", "Norway encouraged them to"; not "the raids encourage others to". */
function isPersonsWord({ scene: { words }, group, subject, subjects, speech }: Proposition): boolean {
  const first = subject === null ? "" : words[subject.from].lower;
  if (/^(?:we|i)$/.test(first)) return true;
  return speech === null && group.isPast && group.modal === null && !subjects.every(isAnonymous);
}

const THINGS: ReadonlySet<string> = new Set(
  "peace ceasefire truce security stability progress justice trust".split(" "),
);

/** "Peace requires": a bare noun of what is wanted. */
function isThing({ scene: { words }, subject }: Proposition): boolean {
  return subject !== null && THINGS.has(words[subject.to - 1].lower);
}

/** "must accept", "has to back": a duty; "had to accept" tells what was done. */
function isDue({ scene: { words }, group }: Proposition): boolean {
  if (/^(?:must|should|ought|shall)$/.test(group.modal ?? "")) return true;
  for (let i = group.from; i < group.main; i++)
    if (/^(?:has|have|needs?|need)$/.test(words[i].lower) && words[i + 1].lower === "to") return true;
  return false;
}

/** What a stand is on: behind the verb and its particle; null where only a time stands there ("gave way after four days"). */
function contentOf({ scene: { words }, group, to }: Proposition, hasParticle: boolean, end: number): WordRange | null {
  const from = Math.min(hasParticle && group.to + 1 < end ? group.to + 1 : group.to, to - 1);
  return pastTime(words, from, end) === end || (/^(?:after|within|for)$/.test(words[from].lower) && hasParticle)
    ? null
    : { from, to: end };
}

function subjectWords({ scene, subject }: Proposition): string {
  return subject === null ? " " : ` ${phraseOf(scene.words, subject.from, subject.to)} `;
}

function counterpartsAfter(p: Proposition, reading: PositionVerb, actors: readonly ActorName[]): readonly ActorName[] {
  if (reading.modality !== "sought") return [];
  const { words } = p.scene;
  let at = p.group.to;
  if (reading.particles?.includes(words[at]?.lower) === true) at++;
  const phrase = phraseAfter(words, at, p.to);
  if (phrase === null) return [];
  return actorsIn(p, phrase).filter((name) => !actors.includes(name));
}

function plannedKind(p: Proposition, verb: string): "meeting" | "document" | null {
  const { words } = p.scene;
  const has = (set: ReadonlySet<string>) =>
    words.slice(p.group.to, Math.min(p.to, p.group.to + 10)).some((word) => set.has(word.lower));
  if ((verb === "meet" || MEETING_VERBS.has(verb)) && (verb === "meet" || verb === "visit" || has(MEETING_NOUNS)))
    return "meeting";
  if ((verb === "hold" || verb === "resume" || verb === "attend" || verb === "convene") && has(MEETING_NOUNS))
    return "meeting";
  if ((DOCUMENT_VERBS.has(verb) || verb === "put") && has(DOCUMENT_NOUNS) && verb !== "see") return "document";
  return null;
}

/** "declined to comment", "would not say". */
function refusalToSay(p: Proposition): Draft {
  return draftOf(p, "statement", "statement-silence", {
    actors: p.subjects,
    chain: chainFor(p, true, p.subjects),
    cue: { from: p.group.main, to: p.group.main + 1 },
    modality: "denied",
  });
}
