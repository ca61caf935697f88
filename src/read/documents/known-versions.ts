import type { DocumentMention, ReadingContext } from "../../domain/claim.ts";

/** Finds declared versions of texts in words; made once per reading. */
export type KnownVersions = {
  /** The version whose words stand in the phrase, the longest first; the text alone where only that is named; null for neither. */
  readonly find: (phrase: string) => DocumentMention | null;
};

type Entry = { readonly words: string; readonly name: string; readonly version: string | null };

/**
 * Makes the finder from what the record has declared. A mention carries the version's title, which the record links by; where the same
 * words mean several versions, all their titles are listed as ambiguous and no version is given.
 */
export function knownVersions(texts: ReadingContext["texts"]): KnownVersions {
  const entries: Entry[] = [];
  for (const { name, versions } of texts) {
    entries.push({ words: plain(name), name, version: null });
    for (const { title, words } of versions)
      for (const each of new Set([title, ...words].map(plain))) entries.push({ words: each, name, version: title });
  }
  entries.sort((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1));
  return {
    find: (phrase) => {
      if (entries.length === 0) return null;
      const within = plain(phrase);
      const found = entries.find(({ words }) => words.trim() !== "" && within.includes(words));
      if (found === undefined) return null;
      const { name, version } = found;
      const others = entries.filter((each) => each.words === found.words && each.version !== null);
      const titles = [...new Set(others.map((each) => each.version ?? ""))];
      return titles.length > 1
        ? { name, version: null, ambiguous: titles }
        : { name, version: version ?? titles[0] ?? null };
    },
  };
}

/** Letters and digits in lower case between single blanks, with a blank at each end. */
function plain(words: string): string {
  return ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}
