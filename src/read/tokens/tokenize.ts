// Words, numbers and signs with the offsets they stand at, which no later stage may move. A long text is cut in one pass into
// columns of numbers, so that the tagger never builds strings. Weakness: made for English; in scripts without blanks
// between words a whole run is one token.

import { LEADING_ABBREVIATIONS, OTHER_ABBREVIATIONS } from "./abbreviations.ts";
import { CHARACTER, characterClass, isApostrophe, isFlagHalfAt, lowerCode } from "./characters.ts";

/** How a token is written; features of the tagger and of names. */
export const SHAPE = {
  lower: 0,
  capitalised: 1,
  allCapitals: 2,
  mixed: 3,
  number: 4,
  letterDigit: 5,
  sign: 6,
  initial: 7,
} as const;

/** What stands before a token: nothing, a blank, one line break, or an empty line. */
export const GAP = { none: 0, space: 1, newline: 2, blankLine: 3 } as const;

/**
 * The tokens of a text as columns, for speed: token i is `text.slice(start[i], end[i])`.
 *
 * `hash` is a 32-bit hash of the lower-case form with digits as 0 and the usual variants of quotation marks, apostrophes and
 * dashes made one; equal words have equal hashes. `count` tells how many entries of each column are in use.
 */
export type Tokens = {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
};

const { space, newline, letter, digit, sign, ignorable } = CHARACTER;
const HASH_SEED = 0x811c9dc5 | 0;
const PREFIXES: ReadonlySet<string> = new Set("e co re non anti pro pan mini un pre ex neo semi".split(" "));
const ENCLITICS: ReadonlySet<string> = new Set(["s", "m", "d", "re", "ve", "ll"]);

/** The hash that a token written like `word` gets; for tables keyed by word. */
export function hashWord(word: string): number {
  return hashRange(word, 0, word.length);
}

/** The hashes of words with blanks between. */
export function hashWords(words: string): ReadonlySet<number> {
  return new Set(words.split(" ").map(hashWord));
}

function hashRange(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  if (to - from <= 3 && characterClass(first) === sign && characterClass(text.charCodeAt(to - 1)) === sign) {
    const alike = signHash(text, first, to - from);
    if (alike !== 0) return alike;
  }
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) {
    let code = text.charCodeAt(i);
    if (code >= 128 || code < 48) {
      if (isApostrophe(code)) code = 0x27;
      else if (characterClass(code) === ignorable) continue;
    }
    code = code >= 48 && code <= 57 ? 48 : lowerCode(code);
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return finish(hash);
}

function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13) || 1;
}

const DOUBLE_QUOTE = 0x22;
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb, 0x2033]);
const SINGLE_QUOTES: ReadonlySet<number> = new Set([0x27, 0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x60]);
const DASHES: ReadonlySet<number> = new Set([0x2012, 0x2013, 0x2014, 0x2015, 0x2212]);

/** One hash for all marks that mean the same; 0 for a sign that has no variants. */
function signHash(text: string, code: number, length: number): number {
  if (QUOTES.has(code) || (length === 2 && SINGLE_QUOTES.has(code))) return finish(DOUBLE_QUOTE);
  if (SINGLE_QUOTES.has(code) && length === 1) return finish(0x27);
  if (DASHES.has(code) || (code === 0x2d && length > 1)) return finish(0x2014);
  if (code === 0x2026 || (code === 0x2e && length > 1)) return finish(0x2026);
  return 0;
}

/**
 * Cuts a text into words, numbers and signs, each with its place in the text.
 *
 * English conventions of the Universal Dependencies treebanks: "don't" is do + n't, "Kyiv's" is Kyiv + 's, "three-year" is
 * three + - + year; "U.S.", "a.m.", "1,250.5", "9/11", web addresses and the abbreviations we know stay whole. Every string is
 * accepted (lone surrogates, control characters, any script); time is linear in its length.
 */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let capacity = (length >> 2) + 64;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let hash = new Int32Array(capacity);
  let shape = new Uint8Array(capacity);
  let gap = new Uint8Array(capacity);
  let count = 0;
  let newlines = 0;
  let blank = false;

  const push = (from: number, to: number, kind: number) => {
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, new Int32Array(capacity));
      end = grown(end, new Int32Array(capacity));
      hash = grown(hash, new Int32Array(capacity));
      shape = grown(shape, new Uint8Array(capacity));
      gap = grown(gap, new Uint8Array(capacity));
    }
    start[count] = from;
    end[count] = to;
    hash[count] = hashRange(text, from, to);
    shape[count] = kind;
    gap[count] = newlines > 1 ? GAP.blankLine : newlines === 1 ? GAP.newline : blank ? GAP.space : GAP.none;
    count++;
    newlines = 0;
    blank = false;
  };

  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = characterClass(code);
    if (kind === space || kind === ignorable) {
      if (kind === space) blank = true;
      at++;
    } else if (kind === newline) {
      if (!(code === 10 && at > 0 && text.charCodeAt(at - 1) === 13)) newlines++;
      at++;
    } else if (kind === letter || kind === digit) {
      at = word(text, at, push);
    } else {
      at = signs(text, at, push);
    }
  }
  return { text, count, start, end, hash, shape, gap };
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

type Push = (from: number, to: number, shape: number) => void;

/** Pushes the token(s) of the word that starts at `from`; returns where it ends. */
function word(text: string, from: number, push: Push): number {
  const length = text.length;
  const address = addressEnd(text, from);
  if (address > 0) {
    push(from, address, SHAPE.lower);
    return address;
  }
  let at = from;
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let points = 0;
  let apostrophe = -1;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    const kind = characterClass(code);
    if (kind === letter) {
      letters++;
      if (lowerCode(code) !== code) capitals++;
    } else if (kind === digit) digits++;
    else if (kind === ignorable) continue;
    else {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      const nextKind = at + 1 < length ? characterClass(next) : 0;
      const before = characterClass(text.charCodeAt(at - 1));
      if (nextKind !== letter && nextKind !== digit) break;
      if (isApostrophe(code) && before === letter && nextKind === letter) apostrophe = at;
      else if (code === 0x2e && (isSingleLetter(text, at, from) || (before === digit && nextKind === digit))) points++;
      else if ((code === 0x2c || code === 0x3a) && before === digit && nextKind === digit) continue;
      else if (code === 0x2f && digits > 0 && letters === 0 && nextKind === digit) continue;
      else if (code === 0x26 && letters > 0 && capitals === letters && lowerCode(next) !== next) continue;
      else if (code === 0x5f) continue;
      else if (code === 0x2d && isPrefix(text, from, at)) continue;
      else break;
    }
  }
  if (letters > 0 && digits === 0 && apostrophe > 0) {
    const cut = encliticAt(text, apostrophe, at);
    if (cut > from) {
      push(from, cut, shapeOf(text, from, letters, Math.min(capitals, cut - from), 0));
      push(cut, at, SHAPE.lower);
      return at;
    }
  }
  const point = at < length && text.charCodeAt(at) === 0x2e && characterClass(text.charCodeAt(at + 1) || 32) !== sign;
  if (letters > 0 && digits === 0 && at < length && text.charCodeAt(at) === 0x2e) {
    if (points > 0) at++;
    else if (point && at - from <= 5) {
      const lower = text.slice(from, at).toLowerCase();
      // "He said no." ends there: the short form of "number" stands before one.
      const isWord = lower === "no" && !/^\s?\d/.test(text.slice(at + 1, at + 3));
      if (!isWord && (LEADING_ABBREVIATIONS.has(lower) || OTHER_ABBREVIATIONS.has(lower))) at++;
      else if (
        letters === 1 &&
        capitals === 1 &&
        characterClass(text.charCodeAt(at + 1) || 10) === space &&
        !isLetterName(text, from)
      )
        at++;
    }
  }
  if (at - from === 6 && text.slice(from, at).toLowerCase() === "cannot") {
    push(from, from + 3, capitals > 0 ? SHAPE.capitalised : SHAPE.lower);
    push(from + 3, at, SHAPE.lower);
    return at;
  }
  push(from, at, shapeOf(text, from, letters, capitals, digits));
  return at;
}

/** What is told apart by a letter behind it. */
const LETTERED: ReadonlySet<string> = new Set(
  "annex appendix article area block camp category chapter class division group hepatitis list option part phase plan schedule section table team track type vitamin zone".split(
    " ",
  ),
);

/** Words behind which "X" is the platform. */
const PLATFORM_LEADS: ReadonlySet<string> = new Set("on via platform network site app service using".split(" "));

/** "wrote on X. Convoys", "Area C. The army": a single letter that is a name of its own, so that the point behind it ends a sentence. */
function isLetterName(text: string, from: number): boolean {
  let start = from - 1;
  while (start > 0 && from - start < 12 && characterClass(text.charCodeAt(start - 1)) === letter) start--;
  const before = text.slice(Math.max(0, start), Math.max(0, from - 1)).toLowerCase();
  return LETTERED.has(before) || (text.charAt(from) === "X" && PLATFORM_LEADS.has(before));
}

function isSingleLetter(text: string, at: number, from: number): boolean {
  if (characterClass(text.charCodeAt(at - 1)) !== letter) return false;
  return at - 1 === from || text.charCodeAt(at - 2) === 0x2e;
}

function isPrefix(text: string, from: number, at: number): boolean {
  return at - from <= 4 && PREFIXES.has(text.slice(from, at).toLowerCase());
}

/** Where the enclitic of a contracted word starts ("n't", "'s"), or 0. */
function encliticAt(text: string, apostrophe: number, to: number): number {
  if (to - apostrophe > 4) return 0;
  const tail = text.slice(apostrophe + 1, to).toLowerCase();
  if (ENCLITICS.has(tail)) return apostrophe;
  return tail === "t" && lowerCode(text.charCodeAt(apostrophe - 1)) === 0x6e ? apostrophe - 1 : 0;
}

function shapeOf(text: string, from: number, letters: number, capitals: number, digits: number): number {
  if (digits > 0) return letters === 0 ? SHAPE.number : SHAPE.letterDigit;
  if (capitals === 0) return SHAPE.lower;
  if (letters === 1) return SHAPE.initial;
  if (capitals === letters) return SHAPE.allCapitals;
  const first = text.charCodeAt(from);
  return capitals === 1 && lowerCode(first) !== first ? SHAPE.capitalised : SHAPE.mixed;
}

/** Where a web or mail address that starts at `from` ends, or 0. Looks ahead no further than the address itself. */
function addressEnd(text: string, from: number): number {
  const first = lowerCode(text.charCodeAt(from));
  if (
    (first === 0x68 && /^https?:\/\/./i.test(text.slice(from, from + 9))) ||
    (first === 0x77 && /^www\../i.test(text.slice(from, from + 5)))
  ) {
    let at = from;
    while (at < text.length) {
      const kind = characterClass(text.charCodeAt(at));
      if (kind === space || kind === newline) break;
      at++;
    }
    // A point, comma, bracket or mark at the end belongs to the sentence, not to the address.
    while (at > from + 5 && /[.,;:!?)\]}"'»”’>]/.test(text.charAt(at - 1))) at--;
    return at;
  }
  return 0;
}

/** Pushes the sign(s) at `from`; returns where they end. */
function signs(text: string, from: number, push: Push): number {
  const code = text.charCodeAt(from);
  const next = from + 1 < text.length ? text.charCodeAt(from + 1) : 0;
  let at = from + 1;
  // A picture of two code units stays whole, and so does a flag, which is two of them.
  if (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff)
    at += isFlagHalfAt(text, from) && isFlagHalfAt(text, from + 2) ? 3 : 1;
  else if (code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2a || code === 0x3d) {
    while (at < text.length && text.charCodeAt(at) === code) at++;
  } else if ((code === 0x27 || code === 0x60) && next === code) at++;
  else if ((code === 0x23 || code === 0x40) && next !== 0 && characterClass(next) === letter) {
    while (
      at < text.length &&
      (characterClass(text.charCodeAt(at)) === letter ||
        characterClass(text.charCodeAt(at)) === digit ||
        text.charCodeAt(at) === 0x5f)
    )
      at++;
    push(from, at, SHAPE.mixed);
    return at;
  } else if (
    isApostrophe(code) &&
    next !== 0 &&
    characterClass(next) === letter &&
    from > 0 &&
    characterClass(text.charCodeAt(from - 1)) !== space
  ) {
    // "U.S.'s", "1990's", ")'s": an enclitic after something that is no word.
    let tail = at;
    while (tail < text.length && tail - at < 3 && characterClass(text.charCodeAt(tail)) === letter) tail++;
    const rest = tail < text.length ? characterClass(text.charCodeAt(tail)) : 0;
    if (rest !== letter && rest !== digit && ENCLITICS.has(text.slice(at, tail).toLowerCase())) at = tail;
    if (at > from + 1) {
      push(from, at, SHAPE.lower);
      return at;
    }
  }
  push(from, at, SHAPE.sign);
  return at;
}
