import type { TextWarning } from "../../domain/claim.ts";
import { latinFor, letterScript } from "./look-alikes.ts";

// Invisible and look-alike characters: what an analyst cannot see but a search, a match or a reader of code would stumble over.
// They are reported and, for matching, folded to plain characters one for one, so that every offset keeps its meaning.

/** What stands in a folded text for a character without width inside a word; drop it (`replaceAll`) before comparing words. */
export const INVISIBLE = "\u00AD";

/** Reported places are at most this many; one more warning then says how many were left out. */
export const ODDITIES_LIMIT = 1000;

/**
 * Finds invisible, direction-changing, look-alike and control characters, each run of one kind as one warning, in order.
 *
 * Not reported: no-break and thin spaces, joiners between letters of scripts that need them or between emoji, a byte order mark at
 * the very start. Linear; never throws. At most `ODDITIES_LIMIT` warnings and one that counts the rest.
 */
export function findOddities(text: string): readonly TextWarning[] {
  const found: TextWarning[] = [];
  let left = 0;
  let firstLeft = 0;
  const report = (start: number, end: number, what: string) => {
    if (found.length < ODDITIES_LIMIT) found.push({ start, end, what });
    else if (left++ === 0) firstLeft = start;
  };
  const disguise = disguisedScript(text);
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    if (code >= 32 && code < 127 && letterScript(code) === null) {
      i++;
      continue;
    }
    if (letterScript(code) !== null) {
      const end = wordEnd(text, i);
      const what = wordOddity(text, i, end, disguise);
      if (what !== null) report(i, end, what);
      i = end;
      continue;
    }
    const what = oddityAt(text, i);
    if (what === null) {
      i += widthOf(text, i);
      continue;
    }
    let end = i + widthOf(text, i);
    while (end < text.length && oddityAt(text, end) === what) end += widthOf(text, end);
    report(i, end, what);
    i = end;
  }
  if (left > 0) found.push({ start: firstLeft, end: text.length, what: `${left} more odd characters or words` });
  return found;
}

/**
 * The same text with odd characters made plain, of the same length: `fold(text).length === text.length`.
 *
 * Odd spaces become spaces, full-width and mathematical letters plain ones, look-alike letters in Latin words the Latin ones, and
 * characters without width a space, or `INVISIBLE` inside a word. Quotation marks, dashes and letters of real foreign words stay.
 */
export function foldForReading(text: string): string {
  const disguise = disguisedScript(text);
  let folded = "";
  let kept = 0;
  const put = (start: number, end: number, plain: string) => {
    folded += text.slice(kept, start) + plain;
    kept = end;
  };
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    if (code < 127) {
      if (code >= 32 || code === 10 || code === 13 || code === 9) {
        if (letterScript(code) === null) {
          i++;
          continue;
        }
      } else {
        put(i, i + 1, " ");
        i++;
        continue;
      }
    }
    if (letterScript(code) !== null) {
      const end = wordEnd(text, i);
      if (wordOddity(text, i, end, disguise) !== null) put(i, end, latinWord(text.slice(i, end)));
      i = end;
      continue;
    }
    let end = i + widthOf(text, i);
    const plain = plainAt(text, i);
    if (plain !== null) put(i, end, plain);
    else if (isHidden(text, i)) {
      while (end < text.length && isHidden(text, end)) end += widthOf(text, end);
      put(i, end, (isLetter(text, i - 1) && isLetter(text, end) ? INVISIBLE : " ").repeat(end - i));
    }
    i = end;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

/** The plain characters that take the place of a visible odd one, or null. */
function plainAt(text: string, i: number): string | null {
  const code = text.codePointAt(i) ?? 0;
  if (code >= 0xff_01 && code <= 0xff_5e) return String.fromCharCode(code - 0xfe_e0);
  if (code >= 0x1_d4_00 && code <= 0x1_d6_a3) {
    const letter = (code - 0x1_d4_00) % 52;
    return String.fromCharCode(letter < 26 ? 65 + letter : 71 + letter) + INVISIBLE;
  }
  return isSpaceLike(code) || code === 0xa0 ? " " : null;
}

/** True for odd characters that take no room; `INVISIBLE` itself stays as it is, so that folding twice changes nothing. */
function isHidden(text: string, i: number): boolean {
  return text.charCodeAt(i) !== 0xad && plainAt(text, i) === null && oddityAt(text, i) !== null;
}

function isLetter(text: string, i: number): boolean {
  return i >= 0 && i < text.length && letterScript(text.charCodeAt(i)) !== null;
}

function latinWord(word: string): string {
  let plain = "";
  for (let i = 0; i < word.length; i++) plain += latinFor(word.charCodeAt(i)) ?? word[i];
  return plain;
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && letterScript(text.charCodeAt(end)) !== null) end++;
  return end;
}

type Disguise = ReadonlySet<string>;

/** The scripts of which the text holds no honest word: their look-alike letters alone can only be a disguise in a Latin text. */
function disguisedScript(text: string): Disguise {
  const honest = new Set<string>();
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x03_70) {
      if (code >= 65 && letterScript(code) === "latin") latin++;
      continue;
    }
    const script = letterScript(code);
    if (script !== null && latinFor(code) === undefined) honest.add(script);
  }
  return new Set(latin < 20 ? [] : ["cyrillic", "greek", "armenian"].filter((script) => !honest.has(script)));
}

function wordOddity(text: string, start: number, end: number, disguise: Disguise): string | null {
  let latin = false;
  let like: string | null = null;
  let unlike = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    // Two letters of the table lie in the Latin blocks; they are no sign of a second script.
    const script = letterScript(code);
    if (script === "latin") latin = true;
    else if (latinFor(code) !== undefined) like = script;
    else unlike = true;
  }
  if (like === null) return null;
  if (latin) return `a word mixes Latin letters with ${scriptName(like)} ones that look alike`;
  return !unlike && end - start >= 3 && disguise.has(like)
    ? `a word is written in ${scriptName(like)} letters that pass for Latin ones`
    : null;
}

function scriptName(script: string): string {
  return script[0].toUpperCase() + script.slice(1);
}

function widthOf(text: string, i: number): 1 | 2 {
  return (text.codePointAt(i) ?? 0) > 0xff_ff ? 2 : 1;
}

function isSpaceLike(code: number): boolean {
  return (
    (code >= 0x20_00 && code <= 0x20_0a) ||
    code === 0x20_2f ||
    code === 0x20_5f ||
    code === 0x30_00 ||
    code === 0x16_80 ||
    code === 0x18_0e
  );
}

function oddityAt(text: string, i: number): string | null {
  const code = text.codePointAt(i) ?? 0;
  if (code < 32) return code === 9 || code === 10 || code === 13 ? null : "a control character";
  if (code < 127) return null;
  if (code <= 0x9f) return code === 0x85 ? null : "a control character";
  if (code === 0xad) return "a soft hyphen";
  if (code === 0x20_0c || code === 0x20_0d)
    return isJoinerInPlace(text, i) ? null : "a zero-width joiner or non-joiner";
  if (code === 0x20_0b || code === 0x20_60 || code === 0x18_0e || code === 0x03_4f) return "a character without width";
  if ((code >= 0x20_61 && code <= 0x20_64) || code === 0x11_5f || code === 0x11_60 || code === 0x31_64)
    return "an invisible character";
  if (code === 0xfe_ff) return i === 0 ? null : "a byte order mark inside the text";
  if ((code >= 0x20_2a && code <= 0x20_2e) || (code >= 0x20_66 && code <= 0x20_69))
    return "a control of writing direction";
  if (code === 0x20_0e || code === 0x20_0f || code === 0x06_1c) return "a mark of writing direction";
  if (code >= 0xe_00_00 && code <= 0xe_0f_ff) return "an invisible tag character";
  if (code >= 0xd8_00 && code <= 0xdf_ff) return "half of a character (lone surrogate)";
  if (code === 0xff_fd) return "a replacement character: the text was decoded wrongly";
  if (code >= 0xff_01 && code <= 0xff_5e && code !== 0xff_0c)
    return isAmongWide(text, i) ? null : "a full-width character";
  if (code >= 0x1_d4_00 && code <= 0x1_d6_a3) return "a mathematical letter that passes for a plain one";
  if (isSpaceLike(code) && code !== 0x20_09 && code !== 0x20_2f && !(code === 0x30_00 && isAmongWide(text, i)))
    return "an unusual space";
  return null;
}

/** Joiners belong between letters of Arabic and Indic scripts and inside emoji. */
function isJoinerInPlace(text: string, i: number): boolean {
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  const needs = (code: number) =>
    (code >= 0x05_d0 && code <= 0x0d_ff) || code >= 0xd8_00 || (code >= 0x26_00 && code <= 0x27_bf);
  return needs(before) && needs(after);
}

/** True beside Chinese, Japanese or Korean letters, where full-width signs are ordinary. */
function isAmongWide(text: string, i: number): boolean {
  const wide = (code: number) => code >= 0x2e_80 && code <= 0xd7_a3;
  return wide(text.charCodeAt(i - 1)) || wide(text.charCodeAt(i + 1));
}
