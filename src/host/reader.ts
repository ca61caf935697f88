import type { Reader } from "../desk/desk.ts";
import { loadEngine } from "./reading-engine.ts";

/**
 * The built-in reader as the desk asks for it: texts that are clearly not English are named, not read. Its tables are loaded with the first text, so
 * that a command that reads none starts without them.
 */
export const readWithEngine: Reader = async ({ text, title, published, context }) => {
  const { read, refusedLanguage } = await loadEngine();
  const refused = refusedLanguage(text);
  if (refused !== null) return { kind: "not-english", language: refused.language, name: refused.name };
  return { kind: "read", reading: read(text, { title, published, context }) };
};

/** Changes whenever the reader may propose other candidates for the same text. */
export async function readerVersion(): Promise<string> {
  const { READER } = await loadEngine();
  return `${READER.name} ${READER.version}`;
}
