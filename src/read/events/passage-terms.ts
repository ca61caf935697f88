// Terms told in a passage about a text without naming it, beyond duties and permissions: what its parties take upon themselves ("both states
// pledge not to use force"), what they are called upon to do, how much time one of them has, who is to meet regularly under it, and what
// may yet be put into a text.

import { isAnonymous } from "../../domain/actor.ts";
import { wordList } from "../../kit/word-list.ts";
import type { Draft, Proposition, Scene } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import { SAYING } from "../speakers/cues.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import { headWord, isPersonNamed } from "./event-phrases.ts";
import { TERM_TEXTS } from "./frame-words.ts";
import { isOf, saidBetween, TAKES_ON, term } from "./term-words.ts";

/** True right behind the sentence that tells of a text or an accord, in its paragraph. */
export function followsText({ discourse: { texts }, sentence }: Scene): boolean {
  return texts !== null && texts.paragraph === sentence.paragraph && sentence.number - texts.sentence === 1;
}

/** Words that mean all parties of a text at once. */
const ALL_SIDES = wordList(
  "parties sides states countries governments nations neighbours neighbors armies signatories rivals belligerents combatants powers republics",
);
/** Of the verbs of taking on, those by which one party alone gives something up or grants it, and is not just heard to promise. */
const GIVES_UP = wordList("renounce forswear waive forgo recognise recognize undertake");

/** "Both states pledge not to use force", "Vell recognises the line of 1994": in the present tense, right behind the text. */
export function takesOnItself(p: Proposition, isInTerms: boolean): boolean {
  const { group, scene, subject } = p;
  if (subject === null || !(isInTerms || followsText(scene))) return false;
  if (group.isPast || group.isPassive || group.modal !== null || group.isPerfect || group.isProgressive) return false;
  if (!TAKES_ON.has(group.lemma) || /^(?:agree|guarantee|bind)$/.test(group.lemma) || group.to >= p.to) return false;
  return isAllSides(p) || (GIVES_UP.has(group.lemma) && p.subjects.length === 1 && !isPersonNamed(p, p.subjects[0]));
}

/** "Both sides", "the parties", "Norlandia and Vell", "each". */
function isAllSides(p: Proposition): boolean {
  const { subject, subjects, scene } = p;
  if (subject === null) return false;
  const head = headWord(scene.words, subject);
  if (ALL_SIDES.has(head)) return true;
  if (isOf(p, "both each they") && subject.to - subject.from === 1) return subjects.length > 1;
  return subjects.length > 1 && subjects.every((name) => !isPersonNamed(p, name) && !isAnonymous(name));
}

/** Verbs by which a text asks something of somebody. */
const ASKS = wordList("call urge ask invite request encourage oblige require commit exhort instruct summon");
/** Nouns of those of whom a text asks it, besides the parties. */
const ASKED = wordList(
  "groups group forces states members donors militias factions movements belligerents government governments authorities commanders companies neighbours neighbors",
);

/** "The parties are called upon to negotiate", "all armed groups are asked to lay down their guns". */
export function isAskedOf(p: Proposition, isInTerms: boolean): boolean {
  const { group, scene, subject, subjects } = p;
  if (subject === null || !group.isPassive || group.isPast || group.isPerfect || group.modal !== null) return false;
  if (!ASKS.has(group.lemma) || !(isInTerms || followsText(scene))) return false;
  if (!/^ (?:up)?(?:on )?(?:not )?to /.test(` ${saidBetween(scene.words, group.to, p.to)} `)) return false;
  const isNamed = subjects.length > 0 && subjects.every((name) => !isPersonNamed(p, name) && !isAnonymous(name));
  return isAllSides(p) || isNamed || ASKED.has(headWord(scene.words, subject));
}

/** "The brigade has 60 days to hand in its guns". */
export function isGivenTime({ group, scene: { words } }: Proposition): boolean {
  return (
    group.lemma === "have" &&
    words[group.to]?.tag === "NUM" &&
    /^(?:hours|days|weeks|months|years|minutes)$/.test(words[group.to + 1]?.lower ?? "") &&
    /^(?:to|in|for)$/.test(words[group.to + 2]?.lower ?? "")
  );
}

/** How often, or in what manner, people are to meet by a text. */
const RECURS = phrasePattern(
  / (?:every (?:\S+ )?(?:days?|weeks?|months?|years?|quarter|six months|second \S+)|(?:once|twice|(?:three|four|six) times) an? (?:day|week|month|year)|weekly|monthly|quarterly|yearly|annually|regularly|at regular intervals|as (?:they|it) (?:already |now )?(?:do|does|did)) /,
);
const DATED =
  /(?:^| )(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|tonight|again|next|this|\d+|january|february|march|april|may|june|july|august|september|october|november|december)(?: |$)/;
/** People who negotiate, so that their next meeting is an event of the talks. */
const TALKERS = wordList(
  "negotiators envoys mediators delegates delegations teams leaders ministers panels presidents premiers",
);

/** "A joint commission will meet every three months": no single meeting but a term; "officers will confer along the ridge" among terms. */
export function isRecurring(p: Proposition, isInTerms: boolean): boolean {
  const { group, scene, subject } = p;
  if (subject === null || group.isPast || group.isPerfect || !(isInTerms || followsText(scene))) return false;
  if (RECURS.test(p.phrase, scene.met)) return true;
  const isLaterOne = group.modal === "will" && isInTerms && subject.to - subject.from === 1;
  const [word] = scene.words.slice(subject.from, subject.to);
  return isLaterOne && word.tag === "NOUN:plural" && !TALKERS.has(word.lower) && !DATED.test(p.phrase);
}

/** Verbs of putting something into a text. */
const PUT_INTO = wordList(
  "add write insert include carry take put fold incorporate work build import transfer integrate move bring salvage slip",
);

/** "Village councils could be carried over into a new text", "a clause on salt may yet be added to the treaty". */
export function floatedTerm(p: Proposition): Draft | null {
  const { group, scene } = p;
  const { words } = scene;
  if (!/^(?:could|might|may)$/.test(group.modal ?? "") || !group.isPassive || !PUT_INTO.has(group.lemma)) return null;
  if (group.isNegated || scene.inQuote(group.main)) return null;
  for (let i = group.to; i < Math.min(p.to, group.to + 4); i++) {
    if (!/^(?:into|to|in)$/.test(words[i].lower)) continue;
    const text = phraseAfter(words, i + 1, p.to);
    return text !== null && TERM_TEXTS.has(headWord(words, text)) ? term(p, "provision-floated", "possible") : null;
  }
  return null;
}

/** "The ministry announced that it would examine the matter": a body that says what "it" would do speaks of itself, whatever text was told of. */
export function isSpeakersOwn(p: Proposition): boolean {
  const { group, subject, scene } = p;
  const { words, groups, discourse, sentence } = scene;
  if (subject === null || subject.to - subject.from !== 1 || words[subject.from].lower !== "it") return false;
  if (!/^(?:would|will)$/.test(group.modal ?? "")) return false;
  const end = words[subject.from - 1]?.lower === "that" ? subject.from - 1 : subject.from;
  const saying = groups.find((each) => each.to === end && each.form === "finite" && SAYING.has(each.lemma));
  const who = saying === undefined ? null : subjectBefore(words, saying, 0);
  if (who === null || who.isRelative) return false;
  const names = resolvePhrase(discourse, sentence, who.head, true);
  return names.length === 1 && !isPersonNamed(p, names[0]) && !SOMEBODY.test(names[0]);
}

/** People without a name, who are not "it". */
const SOMEBODY =
  /^anonymous:.*\b(?:officials?|diplomats?|envoys?|spokes\w+|aides?|sources?|members?|delegates?|ministers?|lawyers?|people|person|officers?|leaders?|experts?|analysts?|mediators?|negotiators?)$/;
