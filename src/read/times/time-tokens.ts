import { LONGEST_WORD, lookUp, mayBeKnown } from "./lexicon.ts";
import type { Word } from "./lexicon.ts";

/**
 * A text cut into runs of letters, runs of digits and single other characters, in flat arrays: what the grammar of time
 * expressions walks over. White space is dropped but remembered, so "9 a.m." and "9a.m." differ only where that matters.
 */
export type TimeTokens = {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** 0 letters, 1 digits, 2 anything else. */
  readonly shape: Uint8Array;
  /** White space before the token: 0 none, 1 some, 2 an empty line. */
  readonly gap: Uint8Array;
  /** The entry of the token's word in the lexicon. */
  readonly words: readonly (Word | undefined)[];
  /** Words in lower case as far as they were asked for; see `lowerAt`. */
  readonly lowers: (string | undefined)[];
};

/** The letters of token i in lower case; "" for signs and digits, outside the text, and for words of more than `longest` letters. */
export function lowerAt(tokens: TimeTokens, i: number, longest: number): string {
  if (i < 0 || i >= tokens.count || tokens.shape[i] !== 0 || tokens.end[i] - tokens.start[i] > longest) return "";
  return (tokens.lowers[i] ??= tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase());
}

/** Cuts a text; linear, one pass, never throws. */
export function cutTimeTokens(text: string): TimeTokens {
  let room = Math.max(16, text.length >> 2);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let shape = new Uint8Array(room);
  let gap = new Uint8Array(room);
  const words: (Word | undefined)[] = [];
  let count = 0;
  let at = 0;
  let newlines = 0;
  let space = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x20_28 || code === 0x20_2f) {
      if (code === 10) newlines++;
      space = newlines >= 2 ? 2 : 1;
      at++;
      continue;
    }
    const kind = shapeOf(code);
    let stop = at + 1;
    if (kind < 2) while (stop < text.length && shapeOf(text.charCodeAt(stop)) === kind) stop++;
    if (count === room) {
      room *= 2;
      start = grow(start, new Int32Array(room));
      end = grow(end, new Int32Array(room));
      shape = grow(shape, new Uint8Array(room));
      gap = grow(gap, new Uint8Array(room));
    }
    start[count] = at;
    end[count] = stop;
    shape[count] = kind;
    gap[count] = space;
    words.push(
      kind === 0 && stop - at <= LONGEST_WORD && mayBeKnown(text, at, stop)
        ? lookUp(text.slice(at, stop).toLowerCase())
        : undefined,
    );
    count++;
    at = stop;
    newlines = 0;
    space = 0;
  }
  const lowers: (string | undefined)[] = [];
  // Filled once, for an array that is written far beyond its end turns into a slow table.
  for (let i = 0; i < count; i++) lowers.push(undefined);
  return { text, count, start, end, shape, gap, words, lowers };
}

function grow<T extends Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/** 0 for a letter, 1 for a digit, 2 for anything else. */
export function shapeOf(code: number): 0 | 1 | 2 {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 0;
  if (code >= 48 && code <= 57) return 1;
  // Letters beyond ASCII: Latin with marks, Greek, Cyrillic …; punctuation blocks stay single characters.
  if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x20_00 || code >= 0x2c_00) && code < 0xd8_00) return 0;
  return 2;
}

/** The first token that begins at an offset or behind it; the number of tokens where none does. */
export function tokenAt(tokens: TimeTokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
