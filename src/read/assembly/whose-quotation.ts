// On whose word a few quoted words stand that no rule took for a claim. A reporter who quotes so little rarely says "said": somebody
// "put the odds at “better than even”", "was generous, she said, but “will not wait”", or simply goes on from the sentence before. The
// source is whoever the verb that takes the quotation is told of, else whoever speaks in the same sentence, else whoever spoke just before.
// Weakness: the name of a thing in quotation marks looks like words of somebody's; capitals and length tell most of them apart.

import { isAnonymous } from "../../domain/actor.ts";
import type { AttributionChain } from "../../domain/claim.ts";
import { wordList } from "../../kit/word-list.ts";
import { phraseAfter, type WordRange } from "../frames/noun-phrases.ts";
import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, isSign } from "../frames/words.ts";
import { personNamed, speakerBefore } from "../speakers/discourse.ts";
import { isSpeaker } from "../speakers/is-speaker.ts";
import { resolvePhrase } from "../speakers/resolve-phrase.ts";
import type { Draft, Scene } from "./draft.ts";

/** Verbs by which somebody finds words for a thing: "rated the mood “seven out of ten”", "spoke of “a dance with two left feet”". */
const WORDING: ReadonlySet<string> = wordList(`
  call term dub label brand style christen describe characterise characterize portray depict paint frame cast define present summarise summarize sum
  deem judge rate rank count consider regard view see find think hold put give estimate reckon guess assess evaluate liken compare equate diagnose
  say tell speak talk ask wonder quip joke shout chant cry scream yell roar write tweet mention cite quote recall note remark add explain insist
  stress argue claim allege complain lament boast brag admit concede confess acknowledge warn caution predict foresee forecast promise pledge vow
  threaten demand urge advise declare announce proclaim pronounce praise hail laud applaud welcome greet dismiss deride mock ridicule scorn slam blast
  denounce condemn decry deplore criticise criticize attack accuse blame attribute ascribe credit trace date invoke evoke conjure detect sense
  envisage imagine hope fear expect offer dangle apologise apologize thank report suggest hint believe
`);

/** Those that also tell of deeds, with the word that must stand before the quotation: "put the odds at “…”", "holds out “…”". */
const NEEDS: ReadonlyMap<string, RegExp> = new Map([
  ["put", /^(?:at|as|down|to)$/],
  ["hold", /^(?:out|that|to)$/],
  ["give", /^(?:as|of|at)$/],
  ["see", /^(?:as|in)$/],
  ["offer", /^(?:an?|only|nothing|no)$/],
  ["paint", /^(?:as|of)$/],
  ["cast", /^(?:as|of)$/],
  ["date", /^(?:to|from)$/],
  ["present", /^as$/],
]);

/** So many words may stand between such a verb and the words it takes. */
const FARTHEST = 14;

/**
 * The chain of a quotation between two words of a sentence which no draft holds; `beside` is the draft that it goes on from
 * (`besideSource`). Empty where nobody is found to have said it.
 */
export function whoseQuotation(
  scene: Scene,
  clause: WordRange,
  quote: WordRange,
  beside: Draft | null,
): AttributionChain {
  if (isTitle(scene, quote)) return [];
  const worded = answeredBy(scene, quote) ?? wordedBy(scene, clause, quote) ?? inWhoseEyes(scene, clause);
  if (worded !== null) return worded;
  if (beside !== null) return beside.chain;
  return goesOnFrom(scene, quote);
}

/** The draft of the same sentence, with its source, straight behind which the quotation goes on: "…, she said, | but “will not wait”". */
export function besideSource(
  { words, groups, inQuote }: Scene,
  clause: WordRange,
  quote: WordRange,
  drafts: readonly Draft[],
): Draft | null {
  const before = drafts.findLast(
    (draft) =>
      draft.kind !== "role" &&
      draft.chain.length > 0 &&
      draft.cue !== null &&
      draft.from >= clause.from &&
      draft.to <= quote.from,
  );
  if (before === undefined) return null;
  // "…, she said, and Kenya left “the table”": another clause tells of somebody else.
  const isOther = groups.some(
    (group) => group.form === "finite" && group.from >= before.to && group.to <= quote.from && !inQuote(group.main),
  );
  const joint = words.slice(before.to, quote.from).find((word) => !isSign(word) && !isQuoteMark(word));
  return !isOther && joint !== undefined && /^(?:but|and|or|yet|though|nor|only)$/.test(joint.lower) ? before : null;
}

/** A name in marks, “A Child's Garden”: its first and last words are written large. */
function isTitle({ words }: Scene, { from, to }: WordRange): boolean {
  const said = words.slice(from, to).filter((word) => !isSign(word) && !isQuoteMark(word));
  // "found “evidence”" names a thing, "calling it “absurd”" judges one.
  if (said.length === 1 && !/^(?:ADJ|ADV|VERB:part)/.test(said[0].tag) && words[from - 1]?.lower !== "as") return true;
  const large = said.filter((word) => /^\p{Lu}/u.test(word.text)).length;
  return large >= Math.min(2, said.length) && 2 * large >= said.length;
}

/** Whoever the verb that takes the quotation is told of; empty where that is nobody's, null where no such verb stands before it. */
function wordedBy(scene: Scene, clause: WordRange, quote: WordRange): AttributionChain | null {
  const { words, groups, inQuote } = scene;
  const before = groups.filter(
    (group) => group.from >= clause.from && group.to <= quote.from && group.form !== "to" && !inQuote(group.main),
  );
  const last = before.findLast(({ lemma, to }) => takesWords(words, lemma, to, quote.from));
  if (last === undefined || quote.from - last.to > FARTHEST) return null;
  // "called the plan unfair and left “in a huff”": another verb between them takes the words.
  const between = before.filter((group) => group.from >= last.to && group.form === "finite");
  const isReported = between.every((group) => !isSomebody(scene, group, last.to));
  if (!isReported || words.slice(last.to, quote.from).some(({ text }) => text === ";")) return null;
  if (last.isPassive) return agentOf(scene, last, quote);
  const names = last.form === "finite" ? subjectOf(scene, last, clause.from) : doerOf(scene, before, last, clause.from);
  return names;
}

/** What words in marks may be called behind them: “Not now” was the answer of the front. */
const SAID_THINGS = wordList(
  "answer reply response verdict advice comment message word words conclusion judgement judgment assessment formula phrase term description reaction motto slogan warning",
);

/** “Not now” was the front's answer; “a shambles” is how Toll put it: whoever answered so, behind the quotation. */
function answeredBy({ words, discourse, sentence }: Scene, quote: WordRange): AttributionChain | null {
  let at = quote.to;
  while (at < words.length && (isQuoteMark(words[at]) || words[at].text === ",")) at++;
  if (!/^(?:is|was|were|came|ran)$/.test(words[at]?.lower ?? "")) return null;
  const isHow = words[at + 1]?.lower === "how";
  const phrase = phraseAfter(words, at + (isHow ? 2 : 1), words.length);
  if (phrase === null) return null;
  if (isHow) return sourceOf(phrase);
  const noun = words.findIndex(({ lower }, i) => i >= phrase.from && i < phrase.to && SAID_THINGS.has(lower));
  if (noun < 0) return null;
  const mark = words.findLastIndex(({ tag }, i) => i > phrase.from && i < noun && tag === "PART:possessive");
  if (mark > 0) return sourceOf({ from: phrase.from, to: mark });
  if (words[phrase.from].tag === "PRON:possessive") return sourceOf({ from: phrase.from, to: phrase.from + 1 });
  const behind = /^(?:of|from)$/.test(words[noun + 1]?.lower ?? "") ? phraseAfter(words, noun + 2, words.length) : null;
  return behind === null ? null : sourceOf(behind);

  function sourceOf(range: WordRange): AttributionChain | null {
    const names = resolvePhrase(discourse, sentence, range, true);
    const isAnybody = names.length > 0 && (!isAnonymous(names[0]) || isSpeaker(words, range));
    return isAnybody ? [names] : null;
  }
}

/** "For Ada Quill, the envoy, the bridge is “the price of peace”": a person set in front, to whom it looks so. */
function inWhoseEyes({ words, discourse, sentence }: Scene, { from }: WordRange): AttributionChain | null {
  if (!/^(?:for|to)$/.test(words[from].lower)) return null;
  const person = discourse.cast.mentions[sentence.number].find(
    (m) => m.kind === "person" && m.titleFrom === from + 1 && words[m.to]?.text === ",",
  );
  return person === undefined ? null : [[person.name]];
}

function takesWords(words: Scene["words"], lemma: string, from: number, to: number): boolean {
  if (!WORDING.has(lemma)) return false;
  const needed = NEEDS.get(lemma);
  if (needed === undefined) return true;
  return words.slice(from, to).some(({ lower }) => needed.test(lower));
}

/** "has been described by aides as “…”": by whom. */
function agentOf({ words, discourse, sentence }: Scene, group: VerbGroup, quote: WordRange): AttributionChain | null {
  const by = words.findIndex(({ lower }, i) => i >= group.to && i < quote.from && lower === "by");
  const phrase = by < 0 ? null : phraseAfter(words, by + 1, quote.from);
  // "called a fraud by doctors for selling “quack cures”": other words than those they called it.
  if (phrase === null || words.slice(phrase.to, quote.from).some(({ tag }) => tag.startsWith("VERB"))) return [];
  const names = resolvePhrase(discourse, sentence, phrase, true);
  return names.length > 0 ? [names] : [];
}

/** Somebody who can speak, as the subject of a verb; null for a thing, or where it is not told. */
function subjectOf(scene: Scene, group: VerbGroup, floor: number): AttributionChain | null {
  const { words, discourse, sentence } = scene;
  const subject = subjectBefore(words, group, floor);
  if (subject === null) return null;
  // "Mara Quill, who termed it “…”"
  const range = subject.isRelative ? beforeRelative(scene, subject.from, floor) : subject.head;
  if (range === null) return null;
  const named = resolvePhrase(discourse, sentence, range, false);
  if (named.length > 0 && !isAnonymous(named[0])) return [named];
  if (!isSpeaker(words, range)) return null;
  const names = resolvePhrase(discourse, sentence, range, true);
  return names.length > 0 ? [names] : null;
}

/** The noun phrase before "who" or ", who". */
function beforeRelative({ words, discourse, sentence }: Scene, who: number, floor: number): WordRange | null {
  if (words[who].lower !== "who") return null;
  const end = words[who - 1]?.text === "," ? who - 1 : who;
  const person = discourse.cast.mentions[sentence.number].findLast(
    (m) => m.kind === "person" && m.to <= end && m.from >= floor,
  );
  return person !== undefined && end - person.to <= 8 ? { from: person.titleFrom, to: person.to } : null;
}

/** "…, calling it “a toy”": whoever the main clause before is about. */
function doerOf(
  scene: Scene,
  before: readonly VerbGroup[],
  participle: VerbGroup,
  floor: number,
): AttributionChain | null {
  if (participle.form !== "ing") return null;
  const main = before.find((group) => group.form === "finite" && group.to <= participle.from);
  return main === undefined || main.isPassive ? null : subjectOf(scene, main, floor);
}

/** True where a verb is told of a person or unnamed people. */
function isSomebody(scene: Scene, group: VerbGroup, floor: number): boolean {
  return subjectOf(scene, group, floor) !== null;
}

/** "Ada Quill said the levy was fair. Firms in Vell “pay what others pay”": the speech of the sentence before goes on. */
function goesOnFrom(scene: Scene, quote: WordRange): AttributionChain {
  const { discourse, sentence, words, groups, inQuote } = scene;
  const speaker = speakerBefore(discourse, sentence);
  if (speaker === null || speaker.isAct === true || speaker.names.length === 0) return [];
  const said = words.slice(quote.from, quote.to).filter((word) => !isSign(word) && !isQuoteMark(word));
  if (said.length < 3) return [];
  // "needs a “targeted work area”" is a term; "“pay what others pay”", "was “a mess from end to end”" say something.
  const saysSo = said.some(({ tag }) => /^(?:VERB:(?:fin|past|base)|AUX|MD)/.test(tag));
  if (!saysSo && !/^(?:is|are|was|were|be|been|being)$/.test(words[quote.from - 1]?.lower ?? "")) return [];
  // Somebody else is named who may have said it, or does something.
  const others = discourse.cast.mentions[sentence.number].some(
    (m) => m.kind === "person" && !speaker.names.includes(m.name) && personNamed(discourse.cast, m.name) !== undefined,
  );
  const first = groups.find((group) => group.form === "finite" && !inQuote(group.main));
  const doer = first === undefined ? null : subjectOf(scene, first, 0);
  return others || (doer !== null && doer[0].join() !== speaker.names.join()) ? [] : speaker.chain;
}
