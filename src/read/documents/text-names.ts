import { textOf } from "../actors/cast.ts";
import { findPlace } from "../actors/geography.ts";
import type { Word } from "../frames/words.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { isTimeWord, isVersionWord } from "./which-version.ts";

// What a text is called: the words around its noun that tell it from others ("the Vell peace accord", "the Vell Declaration of Intent").
// Words that only judge it ("a concrete proposal") or are no part of the phrase ("had received | formal notice") are left out, and a
// noun that means no text here ("a resolution of the war", "the Government of National Accord") is none.

/** A text as its phrase names it. */
export type TextName = {
  /** The words before the noun, in lower case, states under their names. */
  readonly modifiers: readonly string[];
  /** Modifiers that are names, as they are written. */
  readonly written: ReadonlyMap<string, string>;
  /** What follows the noun in a name: "of principles"; empty for nothing. */
  readonly tail: string;
  /** The whole name where it is written as one: "Vell Declaration of Intent"; else null. */
  readonly title: string | null;
};

const NAMING_TAGS: ReadonlySet<string> = new Set(
  "ADJ NOUN NUM PROPN PART:possessive VERB:part NOUN:plural PROPN:plural".split(" "),
);
/** Verbs that a tagger takes for nouns before a text: "to broker agreement". */
const VERBS_BEFORE: ReadonlySet<string> = new Set("leaving broker tune clinch".split(" "));

/** The first word of the phrase that names the text at `at`: "the | peace agreement", "had not yet received | formal notice". */
export function startOfName(words: readonly Word[], at: number, from: number): number {
  let start = at;
  while (start > from - 6 && start > 0) {
    const before = words[start - 1];
    const isJoined =
      before.lower === "and" && isVersionWord(words[start].lower) && isVersionWord(words[start - 2]?.lower ?? "");
    if (!NAMING_TAGS.has(before.tag) && before.text !== "-" && !isJoined) break;
    if (VERBS_BEFORE.has(before.lower) || (before.tag === "VERB:part" && isOfVerb(words, start - 1))) break;
    start--;
  }
  return start;
}

/** "had not yet | received", "has | accepted": a participle that is of a verb, not of the noun behind it. */
function isOfVerb(words: readonly Word[], at: number): boolean {
  let auxiliary = at - 1;
  while (words[auxiliary]?.tag === "ADV" || words[auxiliary]?.lower === "not") auxiliary--;
  return words[auxiliary]?.lemma === "have";
}

/** What the words before a noun, and a tail that is part of its name, call the text. */
export function nameOf(words: readonly Word[], start: number, to: number, at: number): TextName {
  const modifiers: string[] = [];
  const written = new Map<string, string>();
  for (let i = start; i < to; i++) {
    const { lower, text, tag, shape } = words[i];
    const state = shape === SHAPE.lower ? null : stateAt(words, i, to);
    // "a Feb. 29 deal", "last year's deal": when it was made, not a name.
    if ((MONTH.test(lower) && words[i + 1]?.tag === "NUM") || /^(?:last|next|this)$/.test(lower)) i++;
    else if (state !== null) {
      modifiers.push(state.name);
      i = state.to - 1;
    } else if (
      words[i + 1]?.text === "-" &&
      tag === "NUM" &&
      !/^(?:points?|articles?)$/.test(words[i + 2]?.lower ?? "")
    ) {
      // "60-day", "nine-page"
      modifiers.push(`${lower}-${words[i + 2]?.lower ?? ""}`);
      i += 2;
    } else if (shape !== SHAPE.lower && i + 2 < to && words[i + 1].text === "-" && words[i + 2].shape !== SHAPE.lower) {
      const name = textOf(words, i, i + 3);
      modifiers.push(name.toLowerCase());
      written.set(name.toLowerCase(), name);
      i += 2;
    } else if (!/^(?:-|and|['’]s?)$/.test(lower) && !/^(?:mr|mrs|ms|dr)\.?$/.test(lower)) {
      modifiers.push(lower);
      if (shape !== SHAPE.lower && (i > 0 || tag.startsWith("PROPN"))) written.set(lower, text);
    }
  }
  const end = endOfTail(words, at);
  return {
    modifiers: end > at + 1 ? [...modifiers, words[end - 1].lower] : modifiers,
    written,
    tail: textOf(words, at + 1, end),
    title: titleOf(words, start, at, end),
  };
}

/** The state or body that up to three words name or call by its adjective, and where they end: "European Union"; a capital is a city here. */
function stateAt(
  words: readonly Word[],
  at: number,
  to: number,
): { readonly name: string; readonly to: number } | null {
  for (let end = Math.min(to, at + 3); end > at; end--) {
    const state = findPlace(textOf(words, at, end));
    if (state !== null && state.by !== "capital") return { name: state.name, to: end };
  }
  return null;
}

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:\.|uary|ruary|ch|il|e|y|ust|ember|tember|ober)?$/;

/** What follows "of" in the names of texts: "declaration of principles". */
const OF_NAMES: ReadonlySet<string> = new Set(
  "principles understanding intent commitment conduct reference".split(" "),
);

/** The end of a name that goes on behind its noun: "Declaration | of Intent", "Accord | on Peace and Trade in Orsa", "memorandum | of understanding". */
function endOfTail(words: readonly Word[], at: number): number {
  if (words[at + 1]?.lower === "of" && OF_NAMES.has(words[at + 2]?.lower ?? "")) return at + 3;
  if (words[at].shape === SHAPE.lower || at === 0) return at + 1;
  let end = at + 1;
  while (/^(?:of|on|for|and|in)$/.test(words[end]?.lower ?? "") && end < at + 10) {
    if (end === at + 1 && /^(?:and|in)$/.test(words[end].lower)) break;
    const next = words[end + 1]?.lower === "the" ? end + 2 : end + 1;
    if (!isNameWord(words[next])) break;
    end = next + 1;
    while (isNameWord(words[end])) end++;
  }
  // "Quill Plan for Ports Is Dead": a heading.
  return words.slice(at + 1, end).some(({ tag }) => /^(?:VERB|AUX)/.test(tag)) ? at + 1 : end;
}

function isNameWord(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{L}/u.test(word.text) && !isTimeWord(word.lower);
}

/** "Vell Declaration of Intent": a name written with capitals, without its owner; null where the words are no such name. */
function titleOf(words: readonly Word[], start: number, at: number, end: number): string | null {
  if (words[at].shape === SHAPE.lower) return null;
  let from = start;
  for (let i = start; i < at; i++) if (!isNameWord(words[i]) && words[i].text !== "-") from = i + 1;
  if (words[from]?.text === "-") from++;
  const isNamed = from < at || (end > at + 1 && words[at].shape === SHAPE.capitalised);
  return isNamed && words[at].shape === SHAPE.capitalised ? textOf(words, from, end) : null;
}

/** Words that judge a text, or place it, without being its name. */
const JUDGING: ReadonlySet<string> = new Set(
  "such similar full concrete effective possible potential eventual lasting proposed reported own official good big great real right abortive strongest unsolicited entire tentative famous rare fair landmark historic said any one accepted last monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);

/** Whether a word before a text's noun is of its name: not "concrete", "28", "points"; a year is ("the 2013 agreement"). */
export function isOfName(word: string): boolean {
  return (
    !JUDGING.has(word) && !/^(?:points?|articles?)$/.test(word) && (!/^\d+$/.test(word) || /^(?:19|20)\d\d$/.test(word))
  );
}

/** A text's name with another word that tells it from others before the rest. */
export function markedBy(name: TextName, word: string): TextName {
  const lower = word.toLowerCase();
  return { ...name, modifiers: [lower, ...name.modifiers], written: new Map([...name.written, [lower, word]]) };
}

const CONCLUDED = /^(?:signed|reached|concluded|brokered|struck|sealed|inked|initialled|negotiated|agreed)$/;

/** "an accord | signed at Vell in May 2003": where, or else in which year, a text was concluded that is new to the reader; null for no such. */
export function concludedAt(words: readonly Word[], at: number): string | null {
  if (!CONCLUDED.test(words[at + 1]?.lower ?? "")) return null;
  let year: string | null = null;
  for (let i = at + 2; i < Math.min(words.length, at + 12); i++) {
    const { lower, text, tag } = words[i];
    if (/^(?:VERB|AUX|SCONJ)/.test(tag) || /^[,;:]$/.test(text)) break;
    if (/^(?:in|at)$/.test(lower) && isNameWord(words[i + 1])) return words[i + 1].text;
    if (year === null && /^(?:19|20)\d\d$/.test(text)) year = text;
  }
  return year;
}

const SETTLING = /^(?:conflict|dispute|peaceful|lasting|negotiated|diplomatic|swift|early|amicable|crisis)$/;
const BODY = /^(?:government|ministry|council|party|movement|front|army|congress|coalition|administration|cabinet)$/;

/** Whether a noun that may name a text names none here: "to deal with", "a resolution of the war", "gave its agreement", a body's name. */
export function isNoText(words: readonly Word[], start: number, at: number): boolean {
  const { lower, tag, shape } = words[at];
  const next = words[at + 1];
  const before = words[start - 1];
  if (lower === "deal" && (tag.startsWith("VERB") || (next?.lower === "with" && before?.lower === "to"))) return true;
  if (lower === "resolution" && (SETTLING.test(words[at - 1]?.lower ?? "") || /^(?:of|to)$/.test(next?.lower ?? "")))
    return true;
  if (lower === "agreement" && shape === SHAPE.lower) {
    // "its agreement to talks", "reach agreement on": consent, not a text.
    if (before?.tag === "PRON:possessive" && words[start - 2]?.lemma === "give") return true;
    const isBare = words.slice(start, at).every(({ lower: each }) => !isOfName(each));
    if (isBare && !/^(?:DET|PRON|NUM|PART)/.test(before?.tag ?? "") && start > 0) return true;
  }
  if (/^(?:similar|another)$/.test(words[start]?.lower ?? before?.lower ?? "")) return true;
  if (lower === "alternative" && shape !== SHAPE.lower && at > 0) return true;
  // "the Government of | National Accord", "the Peace Accord | Monitoring Commission"
  if (shape === SHAPE.lower || shape === SHAPE.allCapitals) return false;
  if (/^(?:of|for)$/.test(before?.lower ?? "") && BODY.test(words[start - 2]?.lower ?? "")) return true;
  return (
    next?.shape === SHAPE.capitalised && next.tag.startsWith("PROPN") && !/^(?:DET)/.test(next.tag) && isNameWord(next)
  );
}
