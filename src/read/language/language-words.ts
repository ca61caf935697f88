import { scriptOf } from "./scripts.ts";

/** Words looked at; more would not change the answer. */
export const WORDS_READ = 20_000;

/** For each frequent word, the languages that have it. */
export function ownersOf(profiles: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const [language, words] of Object.entries(profiles))
    for (const word of new Set(words.split(" "))) {
      const list = owners.get(word);
      if (list === undefined) owners.set(word, [language]);
      else list.push(language);
    }
  return owners;
}

/** Lower-case words in order, at most `WORDS_READ`; letters of any script, apostrophes inside. */
export function* wordsOf(text: string): Generator<string> {
  let count = 0;
  for (let i = 0; i < text.length && count < WORDS_READ;) {
    if (!isWordCode(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
    count++;
    if (end - i <= 24) yield text.slice(i, end).toLowerCase();
    i = end;
  }
}

function isWordCode(code: number): boolean {
  return scriptOf(code) !== null || code === 39 || code === 0x20_19 || (code >= 0x03_00 && code <= 0x03_6f);
}
