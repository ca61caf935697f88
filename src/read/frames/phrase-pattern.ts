// Regular expressions that are tried only where the words stand which they cannot do without (pattern-needs.ts). All patterns share one
// index from words to needs: a sentence looks each of its words up once (`needsMetBy`), and every pattern asked of a part of the
// sentence first asks that. The answer is always that of the expression alone.
// Weakness: a need met anywhere in the sentence lets the expression be tried on every clause of it.

import { alternativesOf, type Need, needsOf, needsOfChoice } from "./pattern-needs.ts";

/** For every need of every pattern, 1 where some word meets it. */
export type Met = Uint8Array;

/** One of the alternatives of a pattern, made into an expression of its own when its words are first met. */
type Alternative = { readonly source: string; regex: RegExp | null; first: number; second: number };

/**
 * A regular expression over words in lower case between blanks. Make it once, where the module loads: `phrasePattern(/ no longer /)`.
 *
 * A class, because the places of its needs in the index are found later, when all modules have declared their patterns.
 */
export class PhrasePattern {
  readonly regex: RegExp;
  /** Numbers of its needs in the index; 0 is always met. */
  first = 0;
  second = 0;
  /** What the expression chooses from, where it is a choice of several; else empty. */
  alternatives: readonly Alternative[] = [];

  constructor(regex: RegExp) {
    this.regex = regex;
    unread.push(this);
    declared.push(this);
  }

  /** True where the expression matches in the phrase; `met` are the needs met in words that hold all words of the phrase. */
  test(phrase: string, met: Met): boolean {
    if (met[this.first] === 0 || met[this.second] === 0) return false;
    const { alternatives } = this;
    if (alternatives.length === 0) return this.regex.test(phrase);
    for (let i = 0; i < alternatives.length; i++) {
      const one = alternatives[i];
      if (met[one.first] === 1 && met[one.second] === 1 && (one.regex ??= new RegExp(one.source)).test(phrase))
        return true;
    }
    return false;
  }

  /** The first match in the phrase, or null. */
  exec(phrase: string, met: Met): RegExpExecArray | null {
    return this.mayMatch(met) ? this.regex.exec(phrase) : null;
  }

  /** False where a word is missing that every match must hold. */
  mayMatch(met: Met): boolean {
    if (met[this.first] === 0 || met[this.second] === 0) return false;
    const { alternatives } = this;
    if (alternatives.length === 0) return true;
    for (let i = 0; i < alternatives.length; i++)
      if (met[alternatives[i].first] === 1 && met[alternatives[i].second] === 1) return true;
    return false;
  }
}

/** A pattern of that expression. */
export function phrasePattern(regex: RegExp): PhrasePattern {
  return new PhrasePattern(regex);
}

/** The needs met by the words of a sentence. */
export function needsMetBy(words: readonly { readonly lower: string }[]): Met {
  if (unread.length > 0) readNeeds();
  const met = new Uint8Array(needCount);
  met[0] = 1;
  for (let i = 0; i < words.length; i++) {
    const needs = needsOfWord(words[i].lower);
    for (let n = 0; n < needs.length; n++) met[needs[n]] = 1;
  }
  return met;
}

/** The needs met by the words of a text, cut at its blanks. */
export function needsMetIn(text: string): Met {
  if (unread.length > 0) readNeeds();
  const met = new Uint8Array(needCount);
  met[0] = 1;
  for (let from = 0; from < text.length;) {
    const blank = text.indexOf(" ", from);
    const to = blank < 0 ? text.length : blank;
    if (to > from) {
      const needs = needsOfWord(text.slice(from, to));
      for (let n = 0; n < needs.length; n++) met[needs[n]] = 1;
    }
    from = to + 1;
  }
  return met;
}

/** All patterns of the modules loaded so far. */
export function allPatterns(): readonly PhrasePattern[] {
  return declared;
}

const declared: PhrasePattern[] = [];
/** Patterns declared but not yet in the index. */
const unread: PhrasePattern[] = [];
const byWord = new Map<string, number[]>();
const byBeginning = new Map<string, number[]>();
let longest = 0;
let needCount = 1;

const NONE: readonly number[] = [];
/** The needs that each word seen lately meets. */
const known = new Map<string, readonly number[]>();
const MOST_KNOWN = 20_000;

function needsOfWord(word: string): readonly number[] {
  const before = known.get(word);
  if (before !== undefined) return before;
  const met = new Set<number>();
  lookUp(word, met);
  const parts = word.split(/\W+/);
  if (parts.length > 1) for (const part of parts) lookUp(part, met);
  const needs = met.size === 0 ? NONE : [...met];
  // The words of all the texts of a long-lived process would be without end.
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, needs);
  return needs;
}

function lookUp(word: string, met: Set<number>): void {
  for (const need of byWord.get(word) ?? NONE) met.add(need);
  const most = Math.min(word.length, longest);
  for (let to = 1; to <= most; to++) for (const need of byBeginning.get(word.slice(0, to)) ?? NONE) met.add(need);
}

/** Puts the patterns declared since the last time into the index. */
function readNeeds(): void {
  for (const pattern of unread) {
    if (pattern.regex.ignoreCase) continue;
    const { source, flags } = pattern.regex;
    const sources = alternativesOf(source);
    const each = sources.map((one) => needsOf(one));
    const needs = each.length === 1 ? each[0] : needsOfChoice(each);
    if (needs.length > 0) pattern.first = enter(needs[0]);
    // A second need of a choice is left to its alternatives.
    if (needs.length > 1 && sources.length === 1) pattern.second = enter(needs[1]);
    if (sources.length > 1 && flags === "") pattern.alternatives = sources.map((one, i) => alternative(one, each[i]));
  }
  unread.length = 0;
  known.clear();
}

/** The index from words to needs, with the places in it of each pattern's needs, in the order in which the patterns were declared. */
export type PackedIndex = {
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byBeginning: ReadonlyMap<string, readonly number[]>;
  readonly needs: readonly Pick<PhrasePattern, "first" | "second" | "alternatives">[];
  readonly longest: number;
  readonly count: number;
};

/** The index of all patterns of the modules loaded so far. */
export function packIndex(): PackedIndex {
  readNeeds();
  const needs = declared.map(({ first, second, alternatives }) => ({
    first,
    second,
    alternatives: alternatives.map((each) => ({ ...each, regex: null })),
  }));
  return { byWord, byBeginning, needs, longest, count: needCount };
}

/** Takes the index of the very same patterns as it was packed, in place of working it out. */
export function takeIndex({ needs, ...index }: PackedIndex): void {
  for (const [word, numbers] of index.byWord) byWord.set(word, [...numbers]);
  for (const [word, numbers] of index.byBeginning) byBeginning.set(word, [...numbers]);
  for (const [i, pattern] of declared.entries()) {
    pattern.first = needs[i].first;
    pattern.second = needs[i].second;
    pattern.alternatives = needs[i].alternatives;
  }
  longest = index.longest;
  needCount = index.count;
  unread.length = 0;
  known.clear();
}

function alternative(source: string, [first, second]: readonly (Need | undefined)[]): Alternative {
  return {
    source,
    regex: null,
    first: first === undefined ? 0 : enter(first),
    second: second === undefined ? 0 : enter(second),
  };
}

function enter({ words, beginnings }: Need): number {
  const number = needCount++;
  for (const word of words) put(byWord, word, number);
  for (const word of beginnings) {
    put(byBeginning, word, number);
    longest = Math.max(longest, word.length);
  }
  return number;
}

function put(index: Map<string, number[]>, word: string, number: number): void {
  const numbers = index.get(word);
  if (numbers === undefined) index.set(word, [number]);
  else numbers.push(number);
}
