// Terms that a text which is being told of does not hold, however that is put: "a truce is nowhere mentioned", "of the prisoners there is
// not a word", "neither is the release of the pilots", "one looks in vain for a date", "it has neither a date nor a map"; and what in it
// stays although other terms go ("the principle of free passage survives").

import { wordList } from "../../kit/word-list.ts";
import type { Draft, Proposition, Scene } from "../assembly/draft.ts";
import { phraseAfter } from "../frames/noun-phrases.ts";
import { phrasePattern } from "../frames/phrase-pattern.ts";
import { subjectHead } from "./event-phrases.ts";
import { isPersonal } from "./frame-actors.ts";
import { BREAKS, isOf, saidBetween, term } from "./term-words.ts";
import { goesOnWithTerms, isAboutText, type TextTie } from "./text-referents.ts";

/** What a text does or does not do with a matter, told of the matter. */
const MENTIONS = wordList(
  "mention name touch address cover include specify define settle regulate treat list discuss raise refer pass allude explain foresee envisage",
);
/** What a text does not do with a matter, told of the text: "does not explain how the guns are to be counted". */
const EXPLAINS = wordList("explain elaborate clarify spell detail reveal tell indicate");
/** "Of the prisoners there is not a word", "On the port there is nothing": the matter first. */
const NO_WORD = phrasePattern(
  /(?:^| )there (?:is|was|are|were) (?:now |also |again )?(?:no (?:(?:\S+ )?mention|word|talk|question|trace|reference|hint|provision|clause|line)|not (?:a|one|a single) (?:word|line|syllable|mention)|nothing|silence)(?: at all| whatsoever| either| any more| any longer)? (?:$|, )/,
);
const MATTER_FIRST = wordList("of on about as regarding concerning for to");
const IN_VAIN = phrasePattern(/ (?:look|looks|looked|search|searches|searched|seek|seeks) in vain for /);
/** What may stay in a text or go from it, besides its parts: "the principle of free passage survives". */
const STAYS = wordList(
  "principle principles right rights reference references demand demands guarantee guarantees ban bans pledge pledges promise promises claim claims goal goals formula wording clause clauses",
);

/** A term that a text lacks, or that is still there where others go, told of the matter; null where the clause tells none. */
export function leftOutTerm(p: Proposition): Draft | null {
  const { group, scene } = p;
  if (p.speech !== null || group.form !== "finite" || !(isAboutText(scene) || goesOnWithTerms(scene))) return null;
  const { words } = scene;
  const { lemma } = group;
  if (group.isPassive && MENTIONS.has(lemma) && !isPersonal(p) && !isOf(p, "i we you he she it they who this that")) {
    const isNowhere = / nowhere /.test(` ${saidBetween(words, group.from - 1, group.to + 1)} `);
    const isPassedOver = lemma === "pass" && words[group.to]?.lower === "over" && / in silence /.test(p.phrase);
    if (isNowhere || isPassedOver || (group.isNegated && lemma !== "pass" && lemma !== "raise" && isBareEnd(p)))
      return term(p, "provision-left-out", "denied");
  }
  if (NO_WORD.test(` ${saidBetween(words, group.from - 1, p.to)} `, scene.met)) return matterFirst(p);
  if (IN_VAIN.test(p.phrase, scene.met)) return term(p, "provision-left-out", "denied");
  const isThing = p.subject !== null && /^(?:an?|any)$/.test(words[p.subject.from].lower);
  const isMissing =
    group.to >= p.to && group.isProgressive && /^(?:lack|miss)$/.test(lemma) && isThing && !isPersonal(p);
  if (isMissing) return term(p, "provision-left-out", "denied");
  if (/^(?:survive|remain|stay)$/.test(lemma) && group.to >= p.to && STAYS.has(subjectHead(p)) && !isPersonal(p))
    return term(p, "provision-left-out", "asserted");
  return null;
}

/** "are not mentioned", "are not mentioned at all". */
function isBareEnd({ group, to, scene: { words } }: Proposition): boolean {
  return group.to >= to || /^ (?:at all|either|anywhere|there|in it) $/.test(` ${saidBetween(words, group.to, to)} `);
}

/** "Of a vote on the islands there is no mention": from the matter on. */
function matterFirst(p: Proposition): Draft | null {
  const { words } = p.scene;
  let from = Math.min(p.from, p.subject?.from ?? p.from);
  while (from > 0 && !BREAKS.has(words[from - 1].text)) from--;
  while (from < p.group.from && /^(?:CCONJ|ADV)$/.test(words[from].tag)) from++;
  if (!MATTER_FIRST.has(words[from].lower)) return null;
  return { ...term(p, "provision-left-out", "denied"), from, content: { from, to: p.to } };
}

/** "It has neither a date nor a map", "which does not explain how": what a text that is the subject lacks. */
export function lacksTerm({ group, scene: { words }, to }: Proposition, tie: TextTie): boolean {
  if (tie === "likely" && !EXPLAINS.has(group.lemma)) return false;
  if (group.lemma === "have" && words[group.to]?.lower === "neither") return true;
  if (!group.isNegated || !EXPLAINS.has(group.lemma) || group.modal === "would") return false;
  const next = words[group.to];
  return (
    next !== undefined &&
    group.to < to &&
    (next.lower === "out" || /^(?:how|who|what|when|where|why|which|whether|the|any)$/.test(next.lower))
  );
}

/** "Neither is the release of the pilots.", "Nor are the mines.": one more that is not there, behind one that is not. */
export function neitherTerm(p: Proposition): Draft | null {
  const { scene, group } = p;
  const { words } = scene;
  const at = group.from - 1;
  const lead = words[at]?.lower;
  if (p.speech !== null || (lead !== "neither" && lead !== "nor") || group.isPassive) return null;
  if (!/^(?:is|are|was|were)$/.test(words[group.from].lower) || scene.inQuote(at)) return null;
  const matter = phraseAfter(words, group.to, p.to);
  if (matter === null || /^(?:PRON|ADP)/.test(words[matter.from].tag)) return null;
  if (!isDeniedBefore(scene, at)) return null;
  return { ...term(p, "provision-neither", "denied"), from: at, content: { from: at, to: p.to } };
}

/** True where the words before, or the sentence before, told of a term that is not there. */
function isDeniedBefore({ discourse, sentence, words }: Scene, at: number): boolean {
  if (at > 2) return DENIES.test(` ${saidBetween(words, 0, at)} `) && discourse.terms?.sentence === sentence.number;
  const before = discourse.sentences[sentence.number - 1];
  return (
    discourse.terms?.sentence === sentence.number - 1 &&
    before !== undefined &&
    DENIES.test(` ${saidBetween(before.words, 0, before.words.length)} `)
  );
}

const DENIES = / (?:not|nowhere|never|no|neither|none|nothing|silent) /;

/** "Nothing was said about the islands", "Who appoints them is not said": what a text that is being told of leaves out. */
export function unsaidTerm(p: Proposition): Draft | null {
  const { group, scene, subject } = p;
  if (!group.isPassive || p.speech !== null || !(isAboutText(scene) || goesOnWithTerms(scene))) return null;
  const { words } = scene;
  const isNothing =
    subject !== null &&
    /^(?:nothing|little)$/.test(words[subject.from].lower) &&
    UNSAID.has(group.lemma) &&
    /^(?:about|on|of|as|for)$/.test(words[group.to]?.lower ?? "");
  const isAsked =
    /^(?:who|what|how|when|where|whether|which)$/.test(words[0].lower) &&
    scene.groups.findLast((each) => each.form === "finite")?.main === group.main &&
    ((group.isNegated && UNSAID.has(group.lemma)) ||
      (group.lemma === "leave" && /^(?:open|out|unsaid|unclear|blank|for|to)$/.test(words[group.to]?.lower ?? "")));
  if (!isNothing && !isAsked) return null;
  const draft = term(p, "provision-unsaid", "denied");
  return isAsked ? { ...draft, from: 0, content: { from: 0, to: draft.to } } : draft;
}

const UNSAID = wordList(
  "say mention specify state define settle explain spell regulate address decide lay set fix agree",
);
