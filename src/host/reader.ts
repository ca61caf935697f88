import type { Reader } from "../desk/desk.ts";
import { refusedLanguage } from "../read/language/detect-language.ts";
import { read, READER } from "../read/read.ts";

/** The built-in reader as the desk asks for it: texts that are clearly not English are named, not read. */
export const readWithEngine: Reader = ({ text, title, published, context }) => {
  const refused = refusedLanguage(text);
  if (refused !== null) return { kind: "not-english", language: refused.language, name: refused.name };
  return { kind: "read", reading: read(text, { title, published, context }) };
};

/** Changes whenever the reader may propose other candidates for the same text. */
export function readerVersion(): string {
  return `${READER.name} ${READER.version}`;
}
