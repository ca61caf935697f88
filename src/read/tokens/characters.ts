/** What the tokenizer needs to know of one UTF-16 code unit. */
export const CHARACTER = { space: 1, newline: 2, letter: 3, digit: 4, sign: 5, ignorable: 6 } as const;

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /[\s\p{Zs}]/u;
const IGNORABLE = /[\p{Cf}]/u;

// Filled on first sight of a code unit: a pure function remembered, never a state that changes an answer.
const classes = new Uint8Array(0x10000);
const lowered = new Uint16Array(0x10000);

function classify(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85) return CHARACTER.newline;
  // A pair outside the basic plane is read as letters, so that it stays one token; alone it is as harmless.
  if (code >= 0xd800 && code <= 0xdfff) return CHARACTER.letter;
  const character = String.fromCharCode(code);
  if (SPACE.test(character)) return CHARACTER.space;
  if (LETTER.test(character)) return CHARACTER.letter;
  if (DIGIT.test(character)) return CHARACTER.digit;
  if (IGNORABLE.test(character)) return CHARACTER.ignorable;
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
