// What an actor wants, demands, offers, promises, accepts, rejects or rules out. A position shows in one of a few ways, each
// with its own file: a verb that takes sides, a light verb with a noun, a wording, a verdict or an adjective, or what a speaker says
// must or will be. They are asked in a fixed order, and the first answer stands.
// Weakness: stance is read off the verb and a negation before it; irony and "not only" go unseen.

import { isQuestion } from "./is-question.ts";
import { isGuessedAt } from "../frames/hedges.ts";
import { unsettledAs } from "../frames/unsettled.ts";
import { type Draft, draftOf, type Proposition } from "../assembly/draft.ts";
import { headOf } from "../events/event-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { isPeopleNoun } from "./people-words.ts";
import { takesNeitherSide } from "./neither-side.ts";
import { byTruce } from "./position-by-truce.ts";
import { byForcing } from "./position-by-limit.ts";
import { byModal, hopedOfOther } from "./position-by-modal.ts";
import { byIdiom, byPhrase } from "./position-by-phrase.ts";
import { byVerb, wantsToSay } from "./position-by-verb.ts";
import { byAdjective, byVerdict } from "./position-by-verdict.ts";
import { byView } from "./position-by-view.ts";
import { byWhoDecides } from "./whose-decision.ts";
import {
  byCleft,
  byExpectation,
  byGoal,
  byIntention,
  byNever,
  byNothingLess,
  byRather,
  byReadiness,
  byStaying,
  byUndecided,
} from "./position-by-wording.ts";

const OF_A_TEXT = phrasePattern(
  /^ (?:“ )?under (?:the|its|this|that|an?) (?:\w+ ){0,5}(?:annex|plan|deal|agreement|draft|proposal|accord|framework|text|terms|version|truce|ceasefire|protocol|document|pact|roadmap|treaty) /,
);

/** What an actor wants, demands, offers, promises, accepts, rejects or rules out. */
export function readPosition(proposition: Proposition): Draft | null {
  if (OF_A_TEXT.test(proposition.phrase, proposition.scene.met)) return null;
  if (
    wantsToSay(proposition) ||
    isQuestion(proposition) ||
    unsettledAs(proposition.scene.words, proposition.group.main) !== null
  )
    return null;
  const p = withHolder(proposition);
  const draft = byAnyRule(p);
  // "has neither accepted nor rejected it": the matter is left open.
  if (draft?.kind !== "position") return draft;
  if (takesNeitherSide(p.scene.words, p)) return { ...draft, stance: "mixed" };
  // "reportedly agreed to a truce"
  const isGuess = draft.modality === "asserted" && isGuessedAt(p.scene.words, p.group);
  return isGuess ? { ...draft, modality: "possible" } : draft;
}

function byAnyRule(p: Proposition): Draft | null {
  return (
    byCleft(p) ??
    byNothingLess(p) ??
    byNever(p) ??
    byWhoDecides(p) ??
    byTruce(p) ??
    byForcing(p) ??
    byIdiom(p) ??
    (p.speech?.lemma === "hope" ? hopedOfOther(p) : null) ??
    byVerb(p) ??
    byPhrase(p) ??
    byStaying(p) ??
    byReadiness(p) ??
    byExpectation(p) ??
    byRather(p) ??
    byUndecided(p) ??
    byGoal(p) ??
    byAdjective(p) ??
    byVerdict(p) ??
    byView(p) ??
    byInner(p) ??
    byModal(p)
  );
}

const TAKING_PART = phrasePattern(
  / (?:its|his|her|their|our|all|any|further|the (?:\S+ )?) ?(?:participation|involvement|cooperation|membership) /,
);

/** "suspended its participation": a stand, though something stops. */
export function leavesOff(p: Proposition): Draft | null {
  return TAKING_PART.test(p.phrase, p.scene.met) ? byStaying(withHolder(p)) : null;
}

const RESERVED = phrasePattern(/ with (?:\S+ )?(?:reservations|reserves|caveats|misgivings) /);

/** "accepted the document with reservations": half a yes. */
export function byReservation(proposition: Proposition): Draft | null {
  if (!/^(?:accept|sign|agree|approve|endorse|adopt|back|support)$/.test(proposition.group.lemma)) return null;
  const p = withHolder(proposition);
  if (p.group.isPassive || p.subjects.length === 0 || !RESERVED.test(p.phrase, p.scene.met)) return null;
  return draftOf(p, "position", "position-reserved", {
    actors: p.subjects,
    stance: p.group.isNegated ? "opposes" : "mixed",
  });
}

/** An intention that is no event: asked after the events. */
export function readIntention(proposition: Proposition): Draft | null {
  return byIntention(withHolder(proposition));
}

/** Verbs that only people and those who act for them can do, so that their subject is somebody, named or not. */
export const ONLY_PEOPLE: ReadonlySet<string> = new Set(
  (
    "demand urge insist want refuse reject oppose vow pledge promise rule dismiss decline plead beg implore appeal object agree propose ask " +
    "favour favor advocate request veto endorse renounce rebuff spurn long yearn lobby campaign prefer intend consent undertake resist like hope"
  ).split(" "),
);
/** Verbs of taking sides whose subject "it" is somebody, though a noun before them may name a thing. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(
  (
    "accept approve back support champion balk shun tolerate contemplate mull recommend solicit counsel crave covet volunteer repudiate " +
    "disavow snub disown acquiesce assent"
  ).split(" "),
);
const PRONOUNS: ReadonlySet<string> = new Set(
  "he she they it we i both neither others some many few most all".split(" "),
);
/** "her country", "the bishops", "his men", "it": a subject that names people without their name. */
export function withHolder(p: Proposition): Proposition {
  if (p.subjects.length > 0 || p.subject === null) return p;
  const { words, discourse, sentence } = p.scene;
  const at = headOf(words, p.subject);
  const head = (at < 0 ? words[p.subject.to - 1] : words[at]).lower;
  const speaker = p.speech?.speaker ?? [];
  if (PRONOUNS.has(head)) {
    if (
      !ONLY_PEOPLE.has(p.group.lemma) &&
      !OF_SOMEBODY.has(p.group.lemma) &&
      (head === "it" || head === "all" || head === "some")
    )
      return p;
    const last = discourse.subjects.findLast((each) => each.names.length > 0);
    // "It asks for a ceasefire": not the women of the sentence before.
    if (
      head === "it" &&
      last !== undefined &&
      last.names.every((name) => /^anonymous: .*(?:people|men|women|s)(?: |$)/.test(name))
    )
      return p;
    const near =
      last !== undefined && last.sentence >= sentence.number - 3 ? last.names : (discourse.speaker?.names ?? []);
    // "told them that neither would get its way": one who was told of is no pair.
    if (near.length === 0 || (head === "neither" && near.length < 2)) return p;
    return { ...p, subjects: near };
  }
  const isPeople = isPeopleNoun(head);
  if (!isPeople && !(ONLY_PEOPLE.has(p.group.lemma) && p.clause.link !== "relative")) return p;
  const isOwn = /^(?:his|her|its|their|our|my)$/.test(words[p.subject.from].lower);
  if (isOwn && speaker.length > 0) return { ...p, subjects: speaker };
  return { ...p, subjects: resolvePhrase(discourse, sentence, p.subject, true) };
}

/** Verbs that only shade the one behind them: "continues to reject", "is said to favour", "seems ready to". */
const SHADING: ReadonlySet<string> = new Set(
  "seem appear continue keep begin start stop cease tend say report believe understand think know rumour come go go need have happen manage".split(
    " ",
  ),
);

/** Of those, the verbs by which something is only guessed. */
const GUESSED: ReadonlySet<string> = new Set("seem appear believe think rumour".split(" "));

/** Of those, the ones whose passive tells what is said of somebody. */
const HEARSAY: ReadonlySet<string> = new Set("say report believe understand think rumour".split(" "));

/** "is said to favour a delay", "has stopped insisting on": the stand lies in the verb behind. */
function byInner(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (!SHADING.has(group.lemma)) return null;
  const inner = scene.groups.find((each) => each.from >= group.to && each.to <= p.to);
  const isForced =
    group.lemma === "have" &&
    inner !== undefined &&
    / (?:no|little) (?:\w+ )?(?:choice|option|alternative) but to /.test(p.phrase);
  if (inner === undefined || (!isForced && inner.from > group.to + (group.isPassive ? 6 : 1))) return null;
  if (inner.form !== "to" && !(inner.form === "ing" && inner.from === group.to)) return null;
  if (group.isPassive && inner.from > group.to && scene.words[group.to].lower !== "by") return null;
  const stops = group.lemma === "stop" || group.lemma === "cease";
  const isNegated = group.isNegated !== inner.isNegated || stops;
  const q = {
    ...p,
    group: { ...inner, form: "finite" as const, isPassive: inner.isPassive, isNegated, modal: group.modal },
  };
  const made = byIdiom(q) ?? byVerb(q) ?? byPhrase(q) ?? byAdjective(q);
  if (made === null || made.kind !== "position") return null;
  // "appears to have accepted": nobody is sure of it.
  const modality = GUESSED.has(group.lemma) && made.modality === "asserted" ? "possible" : made.modality;
  // "Toll was said to be asking for a delay": on the word of others, who have no name, and not on Toll's.
  const isHearsay =
    group.isPassive &&
    HEARSAY.has(group.lemma) &&
    !scene.words.slice(group.to, inner.from).some(({ lower }) => lower === "by");
  const chain = isHearsay ? [...(p.speech?.chain ?? []), ["anonymous: unnamed source"]] : made.chain;
  return {
    ...made,
    chain,
    cue: isHearsay ? { from: group.main, to: group.main + 1 } : made.cue,
    rule: `${made.rule}-shaded`,
    modality,
  };
}
