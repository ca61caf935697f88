/** What the tokenizer needs to know of one UTF-16 code unit. */
export const CHARACTER = { space: 1, newline: 2, letter: 3, digit: 4, sign: 5, ignorable: 6 } as const;

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /[\s\p{Zs}]/u;
// Variation selectors show nothing of their own: U+FE0F only has the sign before it drawn in colour.
const IGNORABLE = /[\p{Cf}\uFE00-\uFE0F]/u;

// Filled on first sight of a code unit: a pure function remembered, never a state that changes an answer.
const classes = new Uint8Array(0x10000);
const lowered = new Uint16Array(0x10000);

function classify(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85) return CHARACTER.newline;
  if (leadsPicture(code)) return CHARACTER.sign;
  // Any other pair outside the basic plane is read as letters, so that it stays one token; alone it is as harmless.
  if (code >= 0xd800 && code <= 0xdfff) return CHARACTER.letter;
  const character = String.fromCharCode(code);
  if (SPACE.test(character)) return CHARACTER.space;
  if (IGNORABLE.test(character)) return CHARACTER.ignorable;
  if (LETTER.test(character)) return CHARACTER.letter;
  if (DIGIT.test(character)) return CHARACTER.digit;
  return CHARACTER.sign;
}

/** The class of a code unit: space, newline, letter, digit, sign (all else that shows) or ignorable (shows nothing). */
export function characterClass(code: number): number {
  return classes[code] || (classes[code] = classify(code));
}

/** The lower-case form of a code unit (its first unit where it has several). */
export function lowerCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return (
    lowered[code] ||
    (lowered[code] = code >= 0xd800 && code <= 0xdfff ? code : String.fromCharCode(code).toLowerCase().charCodeAt(0))
  );
}

/** True for both apostrophes in use, typewriter and typographic (and the modifier letter). */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

/** True for the first code unit of U+1F000 to U+1FBFF: flags, faces, coloured discs and the like. */
function leadsPicture(code: number): boolean {
  return code >= 0xd83c && code <= 0xd83e;
}

/** True where a picture begins: an emoji, arrow, star or box that posts set before or behind a sentence; no letter, no punctuation. */
export function isPictureAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x203c) return false;
  return (
    leadsPicture(code) ||
    PICTURED_MARKS.has(code) ||
    // Arrows, technical signs; shapes, weather, dingbats; more arrows and stars. Mathematics and box drawings lie between.
    (code >= 0x2190 && code <= 0x21ff) ||
    (code >= 0x2300 && code <= 0x23ff) ||
    (code >= 0x25a0 && code <= 0x27bf) ||
    (code >= 0x2b00 && code <= 0x2bff)
  );
}

/** Pictures of "!" and "?": right behind a word they end a sentence. */
export const PICTURED_MARKS: ReadonlySet<number> = new Set([0x203c, 0x2049, 0x2753, 0x2754, 0x2755, 0x2757]);

/** True for the half of a flag: U+1F1E6 to U+1F1FF stand for letters, two of them for a country. */
export function isFlagHalfAt(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
}
