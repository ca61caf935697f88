import { ParleyError } from "../domain/errors.ts";

/** Bytes as text, with the encoding that was taken and a warning where it had to be guessed. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly warnings: readonly string[] };

/**
 * Turns the bytes of a text file into text: UTF-8 or UTF-16 by their marks, else UTF-8 if it is that, else the old Windows
 * encoding that fits better (1251 for Cyrillic, 1252 for Western), which is said as a warning.
 *
 * @param declared - an encoding the file names itself (an HTML page's charset), tried before any guess
 * @throws {ParleyError} `empty-file`, or `unreadable-file` when the bytes are no text in any of these
 *
 * A byte order mark is not part of the text. Weakness: other 8-bit encodings (KOI8-R, 1256) come out as wrong letters.
 */
export function decodeText(bytes: Uint8Array, name: string, declared: string | null = null): Decoded {
  if (bytes.length === 0) throw emptyFile(name);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return checked(bytes, "utf-16le", name);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return checked(bytes, "utf-16be", name);
  const utf8 = tryDecode(bytes, "utf-8");
  if (utf8 !== null) return checkedText(utf8, "utf-8", name, []);
  if (declared !== null) {
    const text = tryDecode(bytes, declared);
    if (text !== null) return checkedText(text, declared.toLowerCase(), name, []);
  }
  if (controlShare(bytes) > MAX_CONTROL_SHARE) throw notText(name);
  const encoding = looksCyrillic(bytes) ? "windows-1251" : "windows-1252";
  return checkedText(new TextDecoder(encoding).decode(bytes), encoding, name, [
    `${name} is not UTF-8; it was read as ${encoding}. Check names and accents, or save it as UTF-8.`,
  ]);
}

/** The error for a file without a single character of text. */
export function emptyFile(name: string): ParleyError {
  return new ParleyError("empty-file", `${name} is empty. Give a file with text in it.`);
}

/** A larger share of control bytes than this is no text. */
const MAX_CONTROL_SHARE = 0.01;

function notText(name: string): ParleyError {
  return new ParleyError(
    "unreadable-file",
    `${name} is not a text: it holds binary data. Give a .txt, .md, .html, .pdf or .docx file.`,
  );
}

function checked(bytes: Uint8Array, encoding: string, name: string): Decoded {
  return checkedText(new TextDecoder(encoding).decode(bytes), encoding, name, []);
}

function checkedText(text: string, encoding: string, name: string, warnings: readonly string[]): Decoded {
  if (text.trim() === "") throw emptyFile(name);
  let controls = 0;
  for (let i = 0; i < text.length; i++) if (isControl(text.charCodeAt(i))) controls++;
  if (controls > text.length * MAX_CONTROL_SHARE) throw notText(name);
  return { text, encoding, warnings };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isControl(code: number): boolean {
  return code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12;
}

function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls++;
  return controls / bytes.length;
}

/** Cyrillic text in 1251 has more bytes of 0xC0 and above than plain Latin letters; Western text has a few among many. */
function looksCyrillic(bytes: Uint8Array): boolean {
  let high = 0;
  let latin = 0;
  for (const byte of bytes)
    if (byte >= 0xc0) high++;
    else if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) latin++;
  return high > latin;
}
