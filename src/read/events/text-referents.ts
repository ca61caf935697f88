// Which words of a clause mean a text that is being told of: its noun ("the accord", "Article 34 of the treaty", "the rebels' version"), a
// part of it ("its preamble"), one of several ("the first", "both", "neither"), or a pronoun for the one spoken of last. What was spoken of
// last is kept sentence by sentence (`noteTexts`). Weakness: "it" behind a sentence that only mentions a text may be a party that the
// sentence is about; such a tie is called "likely" and asks for a verb that only a text can have.

import { wordList } from "../../kit/word-list.ts";
import type { Draft, Scene } from "../assembly/draft.ts";
import { isTimeNoun } from "../frames/clause-words.ts";
import type { WordRange } from "../frames/noun-phrases.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import type { Word } from "../frames/words.ts";
import type { Discourse } from "../speakers/discourse.ts";
import { headOf } from "./event-phrases.ts";
import { TERM_TEXTS } from "./frame-words.ts";

/** How surely a phrase means a text. */
export type TextTie = "named" | "sure" | "likely";

/** Parts that only a text has, good where the phrase says whose they are ("its second part", "the preamble of the pact"). */
const PARTS = wordList(
  "part parts half preamble chapter chapters section sections annex annexes article articles clause clauses paragraph paragraphs provision provisions terms point points text wording core heart essence title schedule page pages sentence passage passages line lines stage stages phase phases pillar pillars basket baskets track tracks rider footnote footnotes",
);

/** Nouns for texts of which several may be told apart by an ordinal alone. */
const SEVERAL = wordList(
  "drafts papers versions texts documents proposals plans accords agreements deals treaties pacts protocols annexes letters memorandums memoranda articles clauses paragraphs provisions points chapters stages phases frameworks declarations resolutions truces laws bills copies notes",
);

const ORDINALS = wordList(
  "first second third fourth fifth sixth seventh eighth ninth tenth latter former other last next new old earlier later earliest latest final newest oldest original revised remaining initial",
);

/** Those of them that tell a text from another where they stand before its noun. */
const COUNTS_OFF = wordList("first second third fourth fifth sixth seventh eighth ninth tenth other earlier later");

const TEXT_PRONOUN = wordList("it this that");
const PAIR_PRONOUN = wordList("both neither each either they these all none");

/** What a phrase means a text by; null where it means something else. */
export function textTie(scene: Scene, range: WordRange): TextTie | null {
  const { words, discourse, sentence } = scene;
  let { from, to } = range;
  // "only the final version"
  while (from + 1 < to && (words[from].tag === "ADV" || words[from].lower === "only")) from++;
  if (to <= from) return null;
  // "the treaty itself", "the plan, too"
  while (to > from + 1 && /^(?:itself|themselves|,|too|also|alone|however)$/.test(words[to - 1].lower)) to--;
  if (to - from === 1 && /^(?:itself|themselves)$/.test(words[from].lower) && from > 0)
    return textTie(scene, behindNoun(words, from - 1));
  const first = words[from].lower;
  if (to - from === 1) {
    if (TEXT_PRONOUN.has(first)) return spokenOf(discourse, sentence);
    if (PAIR_PRONOUN.has(first)) {
      const isLoose = !/^(?:both|neither)$/.test(first) && discourse.texts?.pluralIn !== sentence.paragraph;
      return !isLoose && severalSpokenOf(discourse, sentence) ? spokenOf(discourse, sentence) : null;
    }
  }
  // "neither of them", "each of the two"
  if (
    PAIR_PRONOUN.has(first) &&
    words[from + 1]?.lower === "of" &&
    /^(?:them|these|the)$/.test(words[from + 2]?.lower ?? "")
  ) {
    if (words[from + 2].lower === "the" && to - from > 4) return textTie(scene, { from: from + 2, to });
    return severalSpokenOf(discourse, sentence) ? spokenOf(discourse, sentence) : null;
  }
  if (isOrdinal(words, { from, to }))
    return isNear(discourse, sentence, 4) && severalSpokenOf(discourse, sentence) ? "sure" : null;
  // "the one on drugs", "the ones about land"
  if (isOneOn(words, { from, to }))
    return isNear(discourse, sentence, 2) && severalSpokenOf(discourse, sentence) ? "sure" : null;
  const head = headOf(words, { from, to });
  if (head < 0) return null;
  const noun = words[head].lower;
  if (PARTS.has(noun) && /^(?:its|their)$/.test(first)) return spokenOf(discourse, sentence) === null ? null : "sure";
  // "the operative part": no whole but a text has one.
  if (PARTS.has(noun) && /^(?:operative|preambular|dispositive)$/.test(words[head - 1]?.lower ?? "")) return "named";
  // "side letters from the president", "an accompanying letter"
  const isSide =
    /^letters?$/.test(noun) && /^(?:side|accompanying|supplementary|covering)$/.test(words[head - 1]?.lower);
  if (!(TERM_TEXTS.has(noun) || isSide) || isOfName(scene, head)) return null;
  return "named";
}

/** The phrase that ends at a noun: the noun with what stands before it up to its article. */
function behindNoun(words: Scene["words"], noun: number): WordRange {
  let from = noun;
  while (from > 0 && /^(?:DET|ADJ|NOUN|NUM|PROPN|PART:possessive|PRON:possessive)/.test(words[from - 1].tag)) from--;
  return { from, to: noun + 1 };
}

function isOneOn(words: Scene["words"], { from, to }: WordRange): boolean {
  return (
    to - from > 2 &&
    /^(?:the|that|those)$/.test(words[from].lower) &&
    /^ones?$/.test(words[from + 1].lower) &&
    /^(?:on|about|for|concerning|regarding|covering|with|from)$/.test(words[from + 2].lower)
  );
}

/** "the first", "the latter", "the new one". */
function isOrdinal(words: Scene["words"], { from, to }: WordRange): boolean {
  const length = to - from;
  if (length < 2 || length > 3 || words[from].tag !== "DET") return words[from].lower === "another" && length === 1;
  if (length === 3) {
    const isOne = words[to - 1].lower === "one" && /^(?:ADJ|NUM|VERB:part)/.test(words[from + 1].tag);
    return isOne || (words[to - 1].tag === "NUM" && ORDINALS.has(words[from + 1].lower));
  }
  return ORDINALS.has(words[from + 1].lower);
}

/** "the Citizens' List", "the Charter Party": what is part of a name is no text, save in the name of a text. */
function isOfName({ discourse, sentence }: Scene, head: number): boolean {
  return discourse.cast.mentions[sentence.number].some(
    (each) => head >= each.from && head < each.to && each.kind !== "place",
  );
}

function opens(words: Scene["words"], at: number): boolean {
  for (let i = 0; i < at; i++) if (!/^(?:DET|ADJ|NOUN|NUM|PROPN|P\w+:possessive|ADV)/.test(words[i].tag)) return false;
  return true;
}

function isNear({ texts }: Discourse, sentence: Scene["sentence"], sentences: number): boolean {
  return texts !== null && sentence.number - texts.sentence <= sentences;
}

/** What a pronoun means by itself: the text that the sentence before was about, or only spoke of. */
function spokenOf(discourse: Discourse, sentence: Scene["sentence"]): TextTie | null {
  if (!isNear(discourse, sentence, 1)) return null;
  return discourse.texts?.isTopic === true ? "sure" : "likely";
}

function severalSpokenOf({ texts }: Discourse, { paragraph }: Scene["sentence"]): boolean {
  return texts !== null && texts.severalIn >= 0 && paragraph - texts.severalIn <= 1;
}

/** True where the sentence before, or this one, told a term of a text, so that plain clauses may go on with its terms. */
export function goesOnWithTerms({ discourse, sentence }: Scene): boolean {
  const { terms } = discourse;
  if (terms !== null && terms.paragraph === sentence.paragraph && sentence.number - terms.sentence <= 1) return true;
  // "3. Prisons remain under joint guard": the point of a text that is printed with its number.
  let { number } = sentence;
  while (discourse.sentences[number - 1]?.paragraph === sentence.paragraph && sentence.number - number < 3) number--;
  const [first, second] = discourse.sentences[number].words;
  return first.tag === "NUM" && /^\d{1,2}$/.test(first.text) && (second === undefined || /^[.)]$/.test(second.text));
}

/** True where the paragraph is about a text and has told nothing else since, so that what is to be done in it is laid down there. */
export function isAboutText({ discourse, sentence }: Scene): boolean {
  const { texts, terms } = discourse;
  return (
    (terms !== null && sentence.number - terms.sentence <= (terms.paragraph === sentence.paragraph ? 2 : 1)) ||
    (texts !== null &&
      (texts.isTopic || texts.isConcluded) &&
      texts.paragraph === sentence.paragraph &&
      sentence.number - texts.sentence <= 1)
  );
}

/** "The two signed a truce on Monday": what is to be done behind it is laid down there. */
function isConcluded({ kind, stance, modality }: Draft): boolean {
  return kind === "agreement" && stance === "supports" && modality === "asserted";
}

/** Keeps that a term was told or an accord concluded, for the clauses behind it: "signed a truce in June; its troops are to leave". */
export function noteConcluded({ discourse, sentence }: Scene, drafts: readonly Draft[]): void {
  if (drafts.some(({ kind }) => kind === "provision"))
    discourse.terms = { paragraph: sentence.paragraph, sentence: sentence.number };
  if (!drafts.some(isConcluded)) return;
  const { paragraph, number } = sentence;
  const { severalIn = -1, pluralIn = -1, isTopic = false } = discourse.texts ?? {};
  discourse.texts = { paragraph, sentence: number, isTopic, isConcluded: true, severalIn, pluralIn };
}

/** Keeps what a sentence said of texts for the sentences behind it. */
export function noteTexts(scene: Scene, drafts: readonly Draft[]): void {
  const { words, discourse, sentence } = scene;
  const { paragraph, number } = sentence;
  const isConcludedNow = drafts.some(isConcluded);
  let isTold = isConcludedNow;
  let isTopic = false;
  for (const draft of drafts) {
    if (draft.kind === "provision") {
      discourse.terms = { paragraph, sentence: number };
      isTold = true;
      isTopic = true;
    } else if (draft.kind === "document") {
      isTold = true;
      isTopic = true;
    }
  }
  const main = scene.groups.find((group) => group.form === "finite" && !scene.inQuote(group.main));
  let isSeveral = false;
  let isPlural = false;
  for (let i = 0; i < words.length; i++) {
    const { lower } = words[i];
    if (SEVERAL.has(lower)) isPlural = true;
    if (!TERM_TEXTS.has(lower) && !SEVERAL.has(lower)) continue;
    if (scene.inQuote(i) || (!words[i].tag.startsWith("NOUN") && !words[i].tag.startsWith("PROPN"))) continue;
    isTold = true;
    // "The second draft …" tells it from a first.
    if (COUNTS_OFF.has(words[i - 1]?.lower ?? "")) isSeveral = true;
    // "The settlement, parts of which …": the phrase that opens the sentence.
    if (main !== undefined && i < main.from && opens(words, i)) isTopic = true;
  }
  if (
    main !== undefined &&
    words[main.from - 1] !== undefined &&
    discourse.texts !== null &&
    number - discourse.texts.sentence === 1
  ) {
    const { lower } = words[main.from - 1];
    if (discourse.texts.isTopic && /^(?:it|both|neither)$/.test(lower)) {
      isTold = true;
      isTopic = true;
    }
  }
  if (!isTold) return;
  const before = discourse.texts;
  discourse.texts = {
    paragraph,
    sentence: number,
    isTopic,
    isConcluded: isConcludedNow,
    severalIn: isSeveral || isPlural ? paragraph : (before?.severalIn ?? -1),
    pluralIn: isPlural ? paragraph : (before?.pluralIn ?? -1),
  };
}

/** "It declared in 2030 that …", "it announced on Monday that …": somebody, at a time; a text declares at none. */
export function saysThen(words: readonly Word[], subject: string, group: VerbGroup): boolean {
  if (subject !== "it" || !/^(?:declare|announce|state|insist|warn|vow|say)$/.test(group.lemma) || !group.isPast)
    return false;
  if (group.isPassive || !/^(?:in|on|last|this|earlier)$/.test(words[group.to]?.lower ?? "")) return false;
  const when = words[group.to + 1];
  return when !== undefined && (when.tag === "NUM" || isTimeNoun(when));
}
