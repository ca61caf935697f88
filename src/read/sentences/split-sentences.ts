// Where sentences and paragraphs end. A stop also stands in "U.S." and "p.m.", and line breaks mean one thing in a feed and
// another in wrapped text, so a stop is judged by the words around it and a break by how the whole text is set.
// Weakness: stated at splitSentences.

import { LEADING_ABBREVIATIONS } from "../tokens/abbreviations.ts";
import { CHARACTER, PICTURED_MARKS, characterClass, isPictureAt } from "../tokens/characters.ts";
import { GAP, SHAPE, hashWord, type Tokens } from "../tokens/tokenize.ts";
import { noteBehind, noteBefore } from "./note-marks.ts";

/**
 * Sentences and paragraphs as columns over the tokens: sentence s holds tokens `start[s]` up to, not including, `start[s + 1]`.
 *
 * `paragraph[s]` numbers the paragraph a sentence stands in, from 0. Every token belongs to exactly one sentence.
 */
export type Sentences = { readonly count: number; readonly start: Int32Array; readonly paragraph: Int32Array };

/** Words that open a sentence far more often than they follow "U.S." or "Jan." inside one. */
const OPENERS: ReadonlySet<number> = new Set(
  (
    "the a an he she it they we i you this that these those in on at but and or if when while as after before his her its their our " +
    "there then so for to from with by not no what who how why where some many most all both each one two another other meanwhile " +
    "however also still yet asked last earlier later under according despite since although though"
  )
    .split(" ")
    .map(hashWord),
);

const ON = hashWord("on");
const UNDER = hashWord("under");

/** Longer runs without an end are cut, so that later stages stay linear on endless lines. */
const LONGEST_SENTENCE = 1000;

/** Marks that may stand tight behind a stop and go with it: quotes, brackets, stars of emphasis, signs of footnotes. */
const CLOSERS = "\"”’'»)]}›*†‡¹²³⁰⁴⁵⁶⁷⁸⁹";

/**
 * Groups tokens into sentences and paragraphs.
 *
 * An empty line always ends both. A single line break ends a paragraph where each line is one (as in feeds and pasted pages), but
 * not in text wrapped at a margin, unless the line ended a sentence or was short. Known weakness: "at 5 p.m. Monday" and "the
 * U.S. Senate" are told from a sentence's end by the next word only. Notes ("[1]") and pictures tight behind a stop end with
 * it, pictures behind a blank open what follows.
 */
export function splitSentences(tokens: Tokens): Sentences {
  const { count, gap } = tokens;
  const wrapped = isWrapped(tokens);
  const starts: number[] = [];
  const paragraphs: number[] = [];
  let paragraph = -1;
  let lineStart = 0;
  for (let i = 0; i < count; i++) {
    const g = gap[i];
    let breaks = i === 0 ? 2 : 0;
    if (i > 0) {
      if (g === GAP.blankLine || (g === GAP.newline && !wrapped)) breaks = 2;
      else if (endsAfter(tokens, i - 1) || (i - 1 === lineStart && isQuestionMark(tokens, i - 1))) breaks = 1;
      if (g === GAP.newline && wrapped && breaks < 2) {
        const width = tokens.end[i - 1] - tokens.start[lineStart];
        if (width < 45 && opensLine(tokens, i)) breaks = 2;
      }
    }
    if (breaks === 0 && i - starts[starts.length - 1] >= LONGEST_SENTENCE) breaks = 1;
    if (g >= GAP.newline) lineStart = i;
    if (breaks > 0) {
      if (breaks === 2) paragraph++;
      starts.push(i);
      paragraphs.push(paragraph);
    }
  }
  const sentences = starts.length;
  starts.push(count);
  return { count: sentences, start: Int32Array.from(starts), paragraph: Int32Array.from(paragraphs) };
}

/** "Q Will he sign?": the mark of a question in a transcript, which would else be somebody called Q Will. */
function isQuestionMark({ text, start, end, gap, count }: Tokens, i: number): boolean {
  if (end[i] - start[i] !== 1 || text.charAt(start[i]) !== "Q" || gap[i + 1] < 1) return false;
  if (i + 1 >= count || !/^["“]?\p{Lu}/u.test(text.slice(start[i + 1], start[i + 1] + 2))) return false;
  const line = text.slice(start[i], start[i] + LONGEST_QUESTION).split("\n", 1)[0];
  return line.includes("?");
}
const LONGEST_QUESTION = 2000;

/** True for text with line breaks at a margin: many lines, most of them nearly as wide as the widest and none very wide. */
function isWrapped(tokens: Tokens): boolean {
  const { count, gap, start, end } = tokens;
  let lines = 0;
  let full = 0;
  let unfinished = 0;
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && gap[i] < GAP.newline) continue;
    const width = end[i - 1] - start[from];
    if (width > 140) return false;
    if (i < count && gap[i] === GAP.newline) {
      lines++;
      if (width >= 50) full++;
      const next = tokens.shape[i];
      if (next === SHAPE.lower || next === SHAPE.number) unfinished++;
    }
    from = i;
  }
  return lines >= 3 && full * 2 > lines && unfinished * 4 > lines;
}

function opensLine(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape[i];
  return shape !== SHAPE.lower;
}

/** True when a sentence ends after token i. */
function endsAfter(tokens: Tokens, i: number): boolean {
  const { text, start, end, shape, gap, count } = tokens;
  const { last, noted } = stopBefore(tokens, i);
  const closed = last < i && !noted;
  const mark = text.charCodeAt(end[last] - 1);
  const isMark = shape[last] === SHAPE.sign;
  const abbreviation = !isMark && mark === 0x2e;
  if (!abbreviation && !(isMark && isStop(tokens, last, mark))) return false;
  const next = i + 1;
  if (next >= count) return true;
  const first = text.charAt(start[next]);
  const pictured = isPictureAt(text, start[next]);
  if (gap[next] === GAP.none && !(closed && !pictured && isOpening(text, start[next])))
    return pictured ? opensBehindPictures(tokens, next) : opensWithoutBlank(tokens, last, next);
  if (gap[next] === GAP.none && noteBehind(tokens, next) > next) return false;
  if (closesHere(tokens, next)) return false;
  let word = next;
  const longest = Math.min(count, next + LONGEST_OPENING);
  while (word < longest && shape[word] === SHAPE.sign && opensHere(text, start[word])) {
    word++;
    if (word < count && gap[word] >= GAP.newline) break;
  }
  // Pictures at the end of a line go with the sentence before them.
  if (pictured && (word === count || gap[word] >= GAP.newline)) return false;
  const follows = word < count ? shape[word] : SHAPE.sign;
  if (follows === SHAPE.lower) return false;
  if (closed && (mark === 0x3f || mark === 0x21) && saysNext(tokens, next)) return false;
  if (abbreviation) {
    const body = text.slice(start[last], end[last] - 1).toLowerCase();
    // "he wrote on X. Convoys must leave": a place on the net rather than an initial.
    if (body === "x" && last > 0 && tokens.hash[last - 1] === ON) return true;
    if (LEADING_ABBREVIATIONS.has(body) || shape[last] === SHAPE.initial) return false;
    if (closed || word > next) return true;
    // "U.N. Under-Secretary Toll"
    const isJoined = tokens.hash[word] === UNDER && word + 1 < count && text.charAt(start[word + 1]) === "-";
    return OPENERS.has(tokens.hash[word]) && shape[word] !== SHAPE.lower && !isJoined;
  }
  if (follows === SHAPE.sign && word === next) return /[([{“„«"‘'•*—–-]/.test(first);
  if (mark === 0x2026 || end[last] - start[last] > 1) return follows === SHAPE.capitalised || word > next;
  return true;
}

/** So many quotes, brackets and pictures may stand before the first word of a sentence. */
const LONGEST_OPENING = 6;

/** The token a sentence would end with if it ended after token i: closing marks, notes and pictures tight behind the stop are stepped over. */
function stopBefore(tokens: Tokens, i: number): { readonly last: number; readonly noted: boolean } {
  const { text, start, end, shape, gap } = tokens;
  let last = i;
  let noted = false;
  for (let steps = 0; steps < 4 && last > 0; steps++) {
    const note = noteBefore(tokens, last);
    if (note < last) {
      last = note;
      noted = true;
    } else if (gap[last] === GAP.none && closesTight(text, start[last], end[last], shape[last])) last--;
    else break;
  }
  return { last, noted };
}

function closesTight(text: string, start: number, end: number, shape: number): boolean {
  if (shape !== SHAPE.sign) return false;
  const isMark = PICTURED_MARKS.has(text.charCodeAt(start));
  return (end - start <= 2 && CLOSERS.includes(text.charAt(start))) || (!isMark && isPictureAt(text, start));
}

function isStop({ gap }: Tokens, at: number, mark: number): boolean {
  if (mark === 0x2e || mark === 0x21 || mark === 0x3f || mark === 0x2026 || mark === 0x3002) return true;
  // "❗️ Kyiv agreed" opens with a picture of the mark, "Kyiv agreed❗️" ends with it.
  return PICTURED_MARKS.has(mark) && at > 0 && gap[at] === GAP.none;
}

/** "the truce.🔴Kyiv refused": pictures without a blank on either side open what follows; with one behind them they close what was. */
function opensBehindPictures({ text, start, shape, gap, count }: Tokens, from: number): boolean {
  let word = from;
  while (word < count && word < from + LONGEST_OPENING && gap[word] === GAP.none && isPictureAt(text, start[word]))
    word++;
  return word < count && gap[word] === GAP.none && isCapital(shape[word]);
}

/**
 * "the truce.Kyiv refused": a sentence whose blank was lost, told from "node.Js", "Booking.Com" and "U.S.Army" by the words of
 * letters on both sides, the second no ending of an address or a file. Behind a name a word in lower case must follow.
 */
function opensWithoutBlank(tokens: Tokens, last: number, next: number): boolean {
  const { text, start, end, shape, gap, count } = tokens;
  if (!isCapital(shape[next]) || end[last] - start[last] > 1) return false;
  // After a note or a closing mark the stop is not part of a name.
  if (next > last + 1) return text.charCodeAt(start[next - 1]) !== 0x22 && !isPictureAt(text, start[next - 1]);
  const before = last - 1;
  if (last === 0 || gap[last] !== GAP.none || !LETTERS.test(text.slice(start[before], end[before]))) return false;
  if (before > 0 && gap[before] === GAP.none && ADDRESS_SIGNS.includes(text.charAt(end[before - 1] - 1))) return false;
  const isTight = next + 1 < count && gap[next + 1] === GAP.none;
  if (isTight && (shape[next + 1] !== SHAPE.sign || ADDRESS_SIGNS.includes(text.charAt(start[next + 1])))) return false;
  const goesOn = !isTight && next + 1 < count && shape[next + 1] === SHAPE.lower;
  const isName = shape[before] === SHAPE.capitalised && end[before] - start[before] >= 4;
  if (shape[before] !== SHAPE.lower && !(isName && goesOn)) return false;
  const word = text.slice(start[next], end[next]);
  return word === "A" || word === "I" ? goesOn : LETTERS.test(word) && !ENDINGS.has(tokens.hash[next]);
}

const LETTERS = /^\p{L}{2,}$/u;

function isCapital(shape: number): boolean {
  return shape === SHAPE.capitalised || shape === SHAPE.allCapitals || shape === SHAPE.initial;
}

const ADDRESS_SIGNS = "./@_\\#=&~%";

/** Last parts of web addresses and file names; those that are words as well ("in", "it", "is", "no", "at", "us") are left out. */
const ENDINGS: ReadonlySet<number> = new Set(
  (
    "com net org gov edu mil int info biz io ai tv ru ua uk de fr eu il ir tr cn pl ch ca au nz html htm php asp aspx pdf doc docx txt rtf odt " +
    "xls xlsx csv ppt pptx jpg jpeg png gif svg mp js ts md json xml zip exe today news media live online press"
  )
    .split(" ")
    .map(hashWord),
);

const SAID: ReadonlySet<number> = new Set(
  (
    "said says asked asks wondered wonders shouted shouts cried cries demanded demands told tells replied replies added adds insisted wrote " +
    "exclaimed called yelled quipped joked retorted snapped urged fumed"
  )
    .split(" ")
    .map(hashWord),
);

/** “Why now?” Toll asked; “Why now?” Ada Toll, the envoy, asked: a name and a verb of saying behind a quotation go with it. */
function saysNext(tokens: Tokens, from: number): boolean {
  const { shape, hash, count } = tokens;
  for (let i = from; i < count && i < from + 5; i++) {
    if (i > from && SAID.has(hash[i])) return true;
    if (i > from && isComma(tokens, i)) return !OPENERS.has(hash[from]) && saysBehindAside(tokens, i + 1);
    if (shape[i] !== SHAPE.capitalised && shape[i] !== SHAPE.initial) return false;
  }
  return false;
}

/** So many words may tell who somebody is before the verb of saying. */
const LONGEST_ASIDE = 14;

/** "the envoy, | asked in a speech": a verb of saying behind the comma that closes an aside, with no clause of its own after it. */
function saysBehindAside(tokens: Tokens, from: number): boolean {
  const { shape, hash, count } = tokens;
  for (let i = from; i < count && i < from + LONGEST_ASIDE; i++)
    if (isComma(tokens, i)) {
      if (i + 1 < count && SAID.has(hash[i + 1])) return i + 2 >= count || endsSaying(tokens, i + 2);
    } else if (shape[i] === SHAPE.sign && !"'’-".includes(tokens.text.charAt(tokens.start[i]))) return false;
  return false;
}

/** What tells when, where or whom somebody asked, rather than what was said. */
const CIRCUMSTANCES: ReadonlySet<number> = new Set(
  (
    "in on at during after before from to outside as late later earlier last this monday tuesday wednesday thursday friday saturday sunday " +
    "yesterday today reporters journalists lawmakers parliament delegates supporters"
  )
    .split(" ")
    .map(hashWord),
);

function endsSaying({ shape, hash }: Tokens, at: number): boolean {
  return shape[at] === SHAPE.sign || CIRCUMSTANCES.has(hash[at]);
}

function isComma({ text, start }: Tokens, at: number): boolean {
  return text.charCodeAt(start[at]) === 0x2c;
}

function isOpening(text: string, at: number): boolean {
  return "\"“„«‘'([{‹`".includes(text.charAt(at));
}

/** True for what may stand before the first word of a sentence: quotes, brackets and pictures. */
function opensHere(text: string, at: number): boolean {
  return isOpening(text, at) || isPictureAt(text, at);
}

/** True when the token at i is a mark that closes what came before, though a blank stands between. */
function closesHere(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i]);
  return (
    tokens.shape[i] === SHAPE.sign &&
    (code === 0x201d || code === 0x2019 || code === 0x29 || code === 0x5d) &&
    characterClass(code) === CHARACTER.sign
  );
}

/** The number of the sentence a token stands in. */
export function sentenceOf(sentences: Sentences, token: number): number {
  let low = 0;
  let high = sentences.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences.start[middle] <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** True for the first token of a sentence. */
export function isSentenceStart(sentences: Sentences, token: number): boolean {
  return sentences.start[sentenceOf(sentences, token)] === token;
}
