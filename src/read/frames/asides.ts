// What stands between a subject and its verb: appositions, relative clauses, brackets and asides between commas or dashes.

import { FINITE_TAGS } from "../tagger/tag-set.ts";
import { SAYING } from "../speakers/cues.ts";
import { CALENDAR } from "./calendar-words.ts";
import { RELATIVES, subjectEndingAt } from "./noun-phrases.ts";
import { isQuoteMark, type Word } from "./words.ts";

/** "X, for its part, said", "X, in a letter to the council, said": an aside between subject and verb. */
function isAside(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from].lower;
  if (to - from === 1)
    return /^(?:meanwhile|however|too|though|instead|nonetheless|nevertheless|therefore)$/.test(first);
  if (first === "for" && to - from === 3 && words[to - 1].lower === "part") return true;
  // "Quill, it turned out, had objected"
  if (first === "it" && /^(?:emerge|turn|appear|seem|transpire)/.test(words[from + 1]?.lower ?? "")) return true;
  if (first === "on" && /^(?:hand|whole|contrary|side|occasion)$/.test(words[to - 1].lower)) return true;
  if (
    (first === "in" || first === "by" || first === "as" || first === "at") &&
    /^(?:turn|contrast|response|reply|exchange|return|comparison|well|first|last|least)$/.test(words[to - 1].lower)
  )
    return true;
  if (first !== "in") return false;
  for (let i = from + 2; i < to; i++)
    if (/^(?:statement|letter|interview|speech|post|address|message|broadcast)$/.test(words[i].lower)) return true;
  return false;
}

/** "who", "which", and "where" of a place: "Norway, where the powers had met, urged". */
function opensRelative(word: string): boolean {
  return RELATIVES.has(word) || word === "where";
}

/** "A body, to which Kenya, its neighbour, and the Union would belong, would verify it": the comma before a relative clause with commas in its subject; -1 elsewhere. */
function relativeOpening(words: readonly Word[], close: number, limit: number): number {
  let hasVerb = false;
  let inner = 0;
  for (let i = close - 1; i > limit; i--) {
    const { text, tag } = words[i];
    if (/^[;:—]$/.test(text) || isQuoteMark(words[i])) return -1;
    if (FINITE_TAGS.has(tag)) {
      if (inner > 0) return -1;
      hasVerb = true;
    }
    if (text !== ",") continue;
    if (!hasVerb) return -1;
    const at = words[i + 1]?.tag === "ADP" ? i + 2 : i + 1;
    if (opensRelative(words[at]?.lower ?? ""))
      return inner > 0 && /^(?:NOUN|PROPN)/.test(words[i - 1]?.tag ?? "") ? i : -1;
    inner++;
  }
  return -1;
}

/**
 * "Quill, a judge who has run the court, the SCK, since May, said": the comma before a description whose relative clause is broken by an
 * aside behind its verb, so that no verb stands in the last part; -1 elsewhere.
 */
function brokenRelativeOpening(words: readonly Word[], close: number, limit: number): number {
  let parts = 0;
  let hasVerb = false;
  let isRelative = false;
  for (let i = close - 1; i > limit; i--) {
    const { text, tag, lower } = words[i];
    if (/^[;:—]$/.test(text) || isQuoteMark(words[i])) return -1;
    if (FINITE_TAGS.has(tag)) {
      if (parts === 0 || isRelative) return -1;
      hasVerb = true;
    } else if (hasVerb && (lower === "who" || lower === "which")) isRelative = true;
    if (text !== ",") continue;
    if (isRelative) return parts > 1 && /^(?:NOUN|PROPN)/.test(words[i - 1].tag) ? i : -1;
    if (hasVerb || words[i + 1].tag === "CCONJ") return -1;
    parts++;
  }
  return -1;
}

/** Words that lead in who belongs to a group without "of". */
const LEADS_MEMBERS = /^(?:including|comprising|grouping|uniting|among)$/;

/** "The Four, made up of Kenya, Norway and Oman, called": the comma before the words that list a group's members; -1 elsewhere. */
function membersOpening(words: readonly Word[], close: number, limit: number): number {
  let commas = 0;
  for (let i = close - 1; i > limit; i--) {
    const { text, tag, lower } = words[i];
    if (text === ",") commas++;
    const isOf = lower === "of" && /^(?:up|composed|consisting|formed)$/.test(words[i - 1].lower);
    if (isOf || LEADS_MEMBERS.test(lower)) {
      let at = i;
      while (at > limit && words[at].text !== "," && i - at < 4) at--;
      return commas > 0 && words[at].text === "," && /^(?:NOUN|PROPN)/.test(words[at - 1].tag) ? at : -1;
    }
    if (text !== "," && !/^(?:NOUN|PROPN|DET|ADJ|CCONJ|NUM)/.test(tag) && lower !== "of") return -1;
  }
  return -1;
}

/** By which somebody goes under another name. */
const BY_NAME: ReadonlySet<string> = new Set("known called nicknamed dubbed styled named alias aka".split(" "));

/** "Toll, also known as “the Fox”, spoke": the comma before another name in quotation marks, with no verb of its own; -1 elsewhere. */
function nicknameOpening(words: readonly Word[], close: number, limit: number): number {
  let marks = 0;
  for (let i = close - 1; i > limit && close - i < 16; i--) {
    if (isQuoteMark(words[i])) marks++;
    else if (FINITE_TAGS.has(words[i].tag) && !BY_NAME.has(words[i].lower)) return -1;
    else if (words[i].text === ",") {
      const at = /^(?:ADV|ADJ)/.test(words[i + 1].tag) ? i + 2 : i + 1;
      const isNamed = marks === 2 && BY_NAME.has(words[at].lower) && /^(?:NOUN|PROPN)/.test(words[i - 1].tag);
      return isNamed ? i : -1;
    }
  }
  return -1;
}

/** The comma, dash or bracket that opens the apposition which closes at `close`, or -1. */
export function openingOf(words: readonly Word[], close: number, floor: number): number {
  const nickname = words[close].text === "," ? nicknameOpening(words, close, floor) : -1;
  if (nickname >= 0) return nickname;
  const members = words[close].text === "," ? membersOpening(words, close, Math.max(floor, close - 32)) : -1;
  if (members >= 0) return members;
  const opening = plainOpeningOf(words, close, floor);
  return opening >= 0 || words[close].text !== ","
    ? opening
    : brokenRelativeOpening(words, close, Math.max(floor, close - 32));
}

function plainOpeningOf(words: readonly Word[], close: number, floor: number): number {
  const mark = words[close].text;
  const partner = mark === ")" ? "(" : mark;
  const limit = Math.max(floor, close - 32);
  const relative = mark === "," ? relativeOpening(words, close, limit) : -1;
  if (relative >= 0) return relative;
  let quoteMarks = 0;
  for (let i = close - 1; i > limit; i--) {
    if (words[i].text !== partner) {
      if (isQuoteMark(words[i])) quoteMarks++;
      // Whole quotations may stand between dashes or in brackets.
      if ((quoteMarks > 0 && mark === ",") || words[i].text === ";" || words[i].text === ":") return -1;
      continue;
    }
    if (quoteMarks % 2 === 1) return -1;
    if (mark === ")") return i;
    // What stands between two dashes is a parenthesis, whatever it is.
    if (mark !== "," && words[i - 1] !== undefined && /^(PROPN|NOUN)/.test(words[i - 1].tag)) return i;
    const next = words[i + 1];
    const previous = words[i - 1];
    if (next === undefined || previous === undefined) return -1;
    if (
      !(
        previous.tag.startsWith("PROPN") ||
        previous.tag.startsWith("NOUN") ||
        previous.tag === "NUM" ||
        // "the Syrian, after an hour, left"
        (previous.tag === "ADJ" && words[i - 2]?.tag === "DET") ||
        previous.text === ")" ||
        (previous.tag === "PRON" && words[i - 2]?.lower === "of")
      )
    )
      return -1;
    const isRelative =
      opensRelative(next.lower) ||
      next.lower === "that" ||
      (next.tag === "ADP" && RELATIVES.has(words[i + 2]?.lower ?? "")) ||
      // "a paper, a copy of which was leaked,"
      (words[i + 3]?.lower === "of" && RELATIVES.has(words[i + 4]?.lower ?? ""));
    const isParticiple =
      (next.lower === "to" && words[i + 2]?.tag.endsWith(":base")) ||
      next.tag === "VERB:part" ||
      next.tag === "VERB:ing" ||
      (next.tag === "VERB:past" && words[i + 2]?.tag === "ADP");
    // "The minister, visibly annoyed, replied"
    const isMood =
      next.tag === "ADV" && /^(?:VERB:part|VERB:past|ADJ)$/.test(words[i + 2]?.tag ?? "") && close - i <= 6;
    if (isRelative || isParticiple || isMood) return i;
    if (close - i <= 9 && isAside(words, i + 1, close)) return i;
    // "In a post, Toll, while not naming Kenya, said"
    const isDoing =
      /^(?:while|though|although|when|after|before|without)$/.test(next.lower) &&
      words.slice(i + 2, i + 5).some(({ tag }) => tag === "VERB:ing") &&
      !words.slice(i + 1, close).some(({ tag }) => /^(?:VERB|AUX):(?:past|fin|fin-s|modal)$/.test(tag));
    if (isDoing && !CALENDAR.has(previous.lower)) return i;
    // "The truce, though it lapsed in May, has held"
    if (
      /^(?:though|although|while|if|as|because|since|when|after|before)$/.test(next.lower) &&
      isClauseSubject(words, i - 1, floor)
    )
      return i;
    // An apposition has no finite verb of its own.
    let hasFinite = false;
    let relatives = 0;
    for (let k = i + 1; k < close; k++) {
      if (RELATIVES.has(words[k].lower) || words[k].tag === "PRON:relative") relatives++;
      // "Quill, a senator who sits on the team, urged": a verb of a relative clause inside it is none of its own.
      else if (/^(VERB|AUX):(past|fin|fin-s|modal)$/.test(words[k].tag) && relatives === 0) hasFinite = true;
    }
    if (hasFinite) {
      if (words[i + 1].lower === "whose") return i;
      return isSaying(words, i + 1, close) && isClauseSubject(words, i - 1, floor) ? i : -1;
    }
    // "The envoy, in a letter that was leaked, had asked": a phrase with a preposition between a subject and its verb.
    if (next.tag === "ADP" && close + 1 < words.length && isClauseSubject(words, i - 1, floor)) return i;
    // "Kenya, not Oman, signed", "Kenya, but not Oman, signed"
    const isNot = next.lower === "not" || (/^(?:and|but)$/.test(next.lower) && words[i + 2]?.lower === "not");
    const startsApposition =
      isNot ||
      next.tag === "DET" ||
      next.tag.startsWith("NOUN") ||
      next.tag.startsWith("PROPN") ||
      next.tag === "ADJ" ||
      next.tag.startsWith("PRON") ||
      next.tag === "NUM" ||
      next.lower === "also" ||
      next.lower === "speaking" ||
      next.lower === "together" ||
      next.lower === "along" ||
      next.lower === "now" ||
      // "The swap, of 40 men from either camp, was completed"
      /^(?:of|numbering|among|including|though|although|both|each|all|some)$/.test(next.lower) ||
      // "The clause, long the most disputed, has gone"
      // "The leaders, back in Torvik for a day, were met"
      // "Toll, once his deputy, said", "Quill, formerly a judge, said"
      next.lower === "once" ||
      (next.tag === "ADV" && /^(?:DET|ADP|PRON:possessive)$/.test(words[i + 2]?.tag ?? ""));
    if (startsApposition) {
      // "France, Britain, and Germany," is a list, and "In Kyiv, X," an opening.
      const isAge = previous.tag === "NUM" && words[i - 2]?.text === ",";
      return previous.tag.startsWith("PROPN") || previous.tag.startsWith("NOUN") || previous.text === ")" || isAge
        ? i
        : -1;
    }
    return -1;
  }
  return -1;
}

/** "The deal, sources say, includes": an attribution between a subject and its verb, somebody and one verb of saying. */
function isSaying(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 9 || to - from < 2) return false;
  let verbs = 0;
  for (let i = from; i < to; i++)
    if (/^(VERB|AUX):(past|fin|fin-s|modal)$/.test(words[i].tag)) {
      verbs++;
      if (i === from || !SAYING.has(words[i].lemma)) return false;
    }
  return verbs === 1;
}

/** True when the phrase that ends at a word stands at the head of its clause, with no preposition before it. */
function isClauseSubject(words: readonly Word[], end: number, floor: number): boolean {
  const phrase = subjectEndingAt(words, end, floor);
  if (phrase === null || words[phrase.from].tag === "PRON" || CALENDAR.has(words[end].lower)) return false;
  const before = words[phrase.from - 1];
  return (
    phrase.from === 0 ||
    /^[;:—–“"]$/.test(before.text) ||
    (phrase.from === floor && before.tag !== "ADP") ||
    /^(?:and|but|that|while)$/.test(before.lower)
  );
}
