import { isMedium } from "../actors/media.ts";
import { SAYING } from "../speakers/cues.ts";
import { VERB_TAGS } from "../tagger/tag-set.ts";
import { CALENDAR } from "./calendar-words.ts";
import { endOfNames, isListComma, nameBefore } from "./list-commas.ts";
import { endsOpening, opensWithAdverbial } from "./phrase-openings.ts";
import { isNominal, isQuoteMark, type Word } from "./words.ts";

/** A range of word numbers, `to` exclusive. */
export type WordRange = { readonly from: number; readonly to: number };

/** Relative pronouns that may be a subject or own it. */
export const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "whose", "whom"]);

const SUBORDINATORS: ReadonlySet<string> = new Set(
  (
    "that when where after before because if unless until once since as although though while whereas what how whether why but yet so " +
    "than lest despite till"
  ).split(" "),
);

/** True for subordinating words: a noun phrase that is a subject ends there. */
export function isSubordinator(word: Word): boolean {
  // "strikes since dawn have …": a preposition by its tag.
  if (word.lower === "since" && word.tag === "ADP") return false;
  return SUBORDINATORS.has(word.lower) && (word.tag !== "DET" || word.lower === "that");
}

/** True for any dash, a hyphen between blanks among them. */
export function isDash(word: Word): boolean {
  return word.text === "—" || word.text === "–" || word.text === "--" || (word.text === "-" && word.tag === "PUNCT");
}

/** Personal pronouns that are objects, "it" among them. */
const OBJECTS: ReadonlySet<string> = new Set(["it", "them", "him", "us", "me"]);

/** Nouns that words in quotation marks may follow as their name: "the word “permanent”". */
const NAMES_WORDS: ReadonlySet<string> = new Set(
  "word words phrase phrases term terms expression formula sentence line adjective adverb noun wording formulation title heading clause".split(
    " ",
  ),
);

/** How near somebody is to what they speak of: "people familiar with it". */
const CLOSE_TO =
  /^(?:close|familiar|near|loyal|opposed|allied|privy|acquainted|sympathetic|linked|out|away|ahead|outside)$/;

/** "told Reuters | the rebels had left", "told Reuters | rebels had left": who was told is no part of whom it is about. */
function isHearerBefore(hearer: Word, next: Word): boolean {
  return next.tag === "DET" || (next.tag === "NOUN:plural" && isMedium(hearer.text));
}

/** The noun phrase that ends at word `end` (inclusive), with its prepositional phrases and coordinated parts. */
export function subjectEndingAt(words: readonly Word[], end: number, floor: number): WordRange | null {
  if (words[end].text === ")") {
    let open = end;
    while (open > floor && words[open].text !== "(") open--;
    const inner = open > floor ? subjectEndingAt(words, open - 1, floor) : null;
    return inner === null ? null : { from: inner.from, to: end + 1 };
  }
  // "the word “permanent” has gone"
  if (isQuoteMark(words[end]) && end > floor && isNominal(words[end - 1])) {
    const inner = subjectEndingAt(words, end - 1, floor);
    return inner === null ? null : { from: inner.from, to: end + 1 };
  }
  // "one of them" is a phrase of its own.
  if (words[end].tag === "PRON" && end >= floor && words[end - 1]?.lower !== "of") return { from: end, to: end + 1 };
  let at = end;
  let from = -1;
  while (at >= floor) {
    const word = words[at];
    if (word.lower === "that" && word.tag !== "DET") break;
    if (from === at + 1 && words[from].tag === "DET" && opensWithAdverbial(words, at + 1)) break;
    if (from === at + 1 && endsOpening(words, at)) break;
    if (from === at + 1 && words[at - 1]?.lemma === "tell" && isHearerBefore(word, words[from])) break;
    // "Under it | the army …", "To them | his offer …": a pronoun of its own ends the phrase that it opens with a preposition.
    if (
      from === at + 1 &&
      OBJECTS.has(word.lower) &&
      !word.tag.startsWith("PROPN") &&
      /^(?:DET|PRON:possessive|PROPN|NUM)/.test(words[from].tag)
    )
      break;
    if (isNominal(word) && !RELATIVES.has(word.lower) && !(word.lower === "what")) {
      from = at;
      at--;
    } else if (
      isQuoteMark(word) &&
      from >= 0 &&
      words[at - 1] !== undefined &&
      (words[at - 1].tag === "DET" || words[at - 1].tag === "ADJ" || NAMES_WORDS.has(words[at - 1].lower))
    ) {
      at--;
    } else if (
      word.tag === "ADP" &&
      from >= 0 &&
      at > floor &&
      (isNominal(words[at - 1]) || followsAdverb(words, at, floor)) &&
      // "Aid since 2022 is counted", "the raids after May"
      (!isSubordinator(word) || words[at + 1].tag === "NUM" || CALENDAR.has(words[at + 1].lower)) &&
      !isTimeLead(words, at)
    ) {
      at--;
    } else if (
      word.tag === "ADP" &&
      from >= 0 &&
      at - 2 >= floor &&
      CLOSE_TO.test(words[at - 1].lower) &&
      isNominal(words[at - 2])
    ) {
      // "someone close to the talks"
      at -= 2;
    } else if (
      word.lower === "than" &&
      from >= 0 &&
      at > floor &&
      ["more", "less", "fewer", "rather"].includes(words[at - 1].lower)
    ) {
      from = at - 1;
      at -= 2;
    } else if (
      word.tag === "ADP" &&
      from >= 0 &&
      at - 2 >= floor &&
      words[at - 1].tag === "VERB:part" &&
      isNominal(words[at - 2]) &&
      !hasVerbBefore(words, at - 2, floor)
    ) {
      // "Talks mediated by Kenya"
      at -= 2;
    } else if (
      word.tag === "ADP" &&
      from >= 0 &&
      at - 3 >= floor &&
      /^(?:up|out|down|over|off|away|back|together|forward|on)$/.test(words[at - 1].lower) &&
      words[at - 2].tag === "VERB:part" &&
      isNominal(words[at - 3]) &&
      !hasVerbBefore(words, at - 3, floor)
    ) {
      // "A paper drawn up by Kenya"
      at -= 3;
    } else if (
      word.tag === "VERB:ing" &&
      from >= 0 &&
      at - 2 >= floor &&
      words[at - 1].tag !== "PUNCT" &&
      ["for", "of", "on", "at", "to"].includes(words[at - 1].lower) &&
      isNominal(words[at - 2]) &&
      !hasVerbBefore(words, at - 2, floor)
    ) {
      // "The plan for ending the war"
      at -= 2;
    } else if (from >= 0 && word.lower === "and" && isSerialComma(words, at - 1, end, floor)) {
      at -= 2;
    } else if (word.lower === "and" || word.lower === "or" || word.lower === "nor") {
      if (from < 0 || at <= floor || !isNominal(words[at - 1]) || isObject(words, at - 1)) break;
      // "were killed on Sunday and | Kenya blamed the rebels": a day is in no list but one of days.
      if (CALENDAR.has(words[at - 1].lower) && !CALENDAR.has(words[at + 1].lower) && words[at + 1].tag !== "NUM") break;
      if (hasVerbBefore(words, at - 1, floor) && !isPaired(words, at, floor)) break;
      at--;
    } else if (word.text === "," && from >= 0 && isListComma(words, at, end, floor)) at--;
    else if (word.tag === "ADV" && from >= 0 && words[at + 1].tag === "ADJ" && !isSubordinator(word)) at--;
    else if (word.tag === "ADV" && from >= 0 && words[at + 1].tag === "NUM") at--;
    else if (
      word.tag === "ADV" &&
      from >= 0 &&
      at > floor &&
      words[at + 1].tag === "ADP" &&
      isNominal(words[at - 1]) &&
      !isSubordinator(word)
    )
      at--;
    else if (
      (word.tag === "VERB:part" || word.tag === "VERB:ing" || word.tag === "VERB:past") &&
      from >= 0 &&
      at > floor &&
      (words[at + 1].tag === "ADP" || (word.lower === "dated" && words[at + 1].tag === "NUM")) &&
      isNominal(words[at - 1]) &&
      !hasVerbBefore(words, at - 1, floor) &&
      (word.tag !== "VERB:past" || (at + 1 < end && /^(by|on|in|with|at|from)$/.test(words[at + 1].lower)))
    ) {
      // "people briefed on the talks", "sources speaking to the paper"
      at--;
    } else if (
      word.tag === "VERB:base" &&
      words[at - 1]?.lower === "to" &&
      from >= 0 &&
      at - 1 > floor &&
      isNominal(words[at - 2]) &&
      !hasVerbBefore(words, at - 2, floor)
    ) {
      // "A visit to settle the points is …"
      at -= 2;
    } else break;
  }
  if (from < 0) return null;
  while (
    from <= end &&
    (words[from].tag === "ADP" || words[from].text === "-" || words[from].text === "," || words[from].tag === "CCONJ")
  )
    from++;
  // A preposition right before makes it an adverbial, not a subject: "In Kyiv" alone.
  if (from > end) return null;
  return besideNot(words, from, floor) ?? { from, to: end + 1 };
}

/** "[Kenya], not Oman, …", "[Kenya] and not Oman …": the phrase before one that "not" sets aside; null where there is none. */
function besideNot(words: readonly Word[], from: number, floor: number): WordRange | null {
  if (words[from - 1]?.lower !== "not") return null;
  let end = from - 2;
  if (words[end]?.lower === "and" || words[end]?.lower === "but") end--;
  if (words[end]?.text === ",") end--;
  return end < floor || end === from - 2 || !isNominal(words[end]) ? null : subjectEndingAt(words, end, floor);
}

/** "Kenya, Rwanda, and Uganda": the comma before the "and" of three names or more, which begin the clause. */
function isSerialComma(words: readonly Word[], comma: number, end: number, floor: number): boolean {
  if (comma - 3 < floor || words[comma].text !== "," || !isListComma(words, comma, end, floor)) return false;
  const before = nameBefore(words, comma) - 1;
  if (before <= floor || words[before].text !== "," || !isListComma(words, before, end, floor)) return false;
  return !hasVerbBefore(words, before - 1, floor);
}

/** "a source close to the army", "a post just across the river": an adverb ties the preposition at a word to the noun before it. */
function followsAdverb(words: readonly Word[], at: number, floor: number): boolean {
  return at - 2 >= floor && words[at - 1].tag === "ADV" && isNominal(words[at - 2]) && !isSubordinator(words[at - 1]);
}

/** "is a truce | between Kenya and Norway, which …": the "and" that "between" asks for joins no clauses. */
function isPaired(words: readonly Word[], and: number, floor: number): boolean {
  for (let i = and - 1; i >= floor && and - i < 9; i--) {
    if (words[i].lower === "between") return true;
    if (!isNominal(words[i]) && words[i].tag !== "ADP") return false;
  }
  return false;
}

/** Verbs behind which a clause, or what they call a thing, may stand without "that", so that a noun behind them need not be their object. */
const TAKES_CLAUSE: ReadonlySet<string> = new Set(
  "believe think hope know fear expect mean see ensure suggest suppose understand doubt find show feel wish learn hear agree propose call brand label term dub deem describe".split(
    " ",
  ),
);

/** Verbs of taking sides behind which no clause stands without "that": "accepted | the plan | and Kenya rejected it". */
const TAKES_OBJECT: ReadonlySet<string> = new Set(
  "accept reject refuse welcome condemn denounce dismiss oppose endorse approve back support".split(" "),
);

/** True when word `at` ends the object of a verb: "would hand back | two hills | and the rebels would …". */
function isObject(words: readonly Word[], at: number): boolean {
  // "accept foreign | or private donations"
  if (words[at].tag === "ADJ") return false;
  let i = at;
  while (i > 0 && (isNominal(words[i]) || words[i].tag === "ADP" || words[i].tag === "ADV")) i--;
  const { tag, lemma } = words[i];
  return (
    /^VERB:(?:past|fin|fin-s|base)$/.test(tag) &&
    // "condemned the raid and Kenya blamed the rebels": with no clause of theirs behind them.
    ((TAKES_OBJECT.has(lemma) && words[at].tag.startsWith("NOUN")) ||
      ((!SAYING.has(lemma) || lemma === "accept") && !TAKES_CLAUSE.has(lemma)))
  );
}

function isTimeLead(words: readonly Word[], at: number): boolean {
  return at === 0 || words[at - 1].text === ",";
}

/** True when a finite verb stands before `at` in the same stretch between commas, so that "and" joins clauses. */
function hasVerbBefore(words: readonly Word[], at: number, floor: number): boolean {
  for (let i = at; i >= floor; i--) {
    const { tag, text, lower } = words[i];
    if (text === "," || text === ";" || text === ":") return false;
    if (lower === "that" || lower === "but" || (tag === "SCONJ" && i < at)) return false;
    if (VERB_TAGS.has(tag)) return i < at;
  }
  return false;
}

/** The noun phrase that starts at word `at`, up to `limit`: determiner to last noun, with "of …" and coordinated parts. */
export function phraseAfter(words: readonly Word[], at: number, limit: number): WordRange | null {
  // "unacceptable to both Kenya and Norway"
  const first = words[at]?.lower === "both" && !isNominal(words[at]) ? at + 1 : at;
  let to = first;
  while (to < limit) {
    const word = words[to];
    // "said | Kenya, the African Union, and Norway": the whole of a list of names.
    const listed = word.text === "," && to > at ? endOfNames(words, at, to, limit) : to;
    if (listed > to) to = listed;
    else if (isNominal(word) && !RELATIVES.has(word.lower) && !(word.lower === "that" && word.tag !== "DET")) to++;
    else if (
      word.tag === "ADP" &&
      to > at &&
      (word.lower === "of" || word.lower === "for") &&
      to + 1 < limit &&
      isNominal(words[to + 1])
    )
      to++;
    else if (
      (word.lower === "and" || word.text === ",") &&
      to > at &&
      to + 1 < limit &&
      (words[to + 1].tag.startsWith("PROPN") || opensName(words, to + 1)) &&
      words[to - 1].tag.startsWith("PROPN")
    )
      to++;
    else if (
      word.lower === "and" &&
      to > at &&
      words[to + 1]?.lower === "the" &&
      words[to + 2]?.tag.startsWith("PROPN")
    )
      to++;
    else if (isQuoteMark(word) && to + 1 < limit && to > at && isNominal(words[to + 1])) to++;
    else break;
  }
  return to > first ? { from: at, to } : null;
}

/** "Hamas and | Islamic Jihad": an adjective with a capital before a name. */
function opensName(words: readonly Word[], at: number): boolean {
  return words[at].tag === "ADJ" && /^\p{Lu}/u.test(words[at].text) && words[at + 1]?.tag.startsWith("PROPN") === true;
}
