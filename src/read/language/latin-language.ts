import { ownersOf, wordsOf } from "./language-words.ts";
import { LATIN_PROFILES, TELLING_LETTERS } from "./latin-profiles.ts";

const LATIN_OWNERS = ownersOf(LATIN_PROFILES);

const LETTER_OWNERS = new Map<string, readonly string[]>();
for (const [language, letters] of Object.entries(TELLING_LETTERS))
  for (const letter of letters) LETTER_OWNERS.set(letter, [...(LETTER_OWNERS.get(letter) ?? []), language]);

/** At this share of words known to a language a running text in it is certain. */
const CERTAIN_SHARE = 0.2;

/** The likeliest language of a text in Latin letters, by its frequent words, with the confidence 0-1 that it is not another. */
export function latinLanguage(text: string): { readonly language: string; readonly confidence: number } {
  const scores = new Map<string, number>();
  const hits = new Map<string, number>();
  let words = 0;
  for (const word of wordsOf(text)) {
    words++;
    const owners = LATIN_OWNERS.get(word);
    if (owners !== undefined)
      for (const language of owners) {
        scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(owners.length));
        hits.set(language, (hits.get(language) ?? 0) + 1);
      }
    for (let i = 0; i < word.length; i++) {
      const telling = word.charCodeAt(i) < 0x80 ? undefined : LETTER_OWNERS.get(word[i]);
      if (telling === undefined) continue;
      for (const language of telling) scores.set(language, (scores.get(language) ?? 0) + 0.3 / telling.length);
      break;
    }
  }
  if (words === 0) return { language: "en", confidence: 0 };
  const english = scores.get("en") ?? 0;
  let best = "en";
  for (const [language, score] of scores) if (score > (scores.get(best) ?? 0)) best = language;
  const share = (hits.get(best) ?? 0) / words;
  if (share < 0.04) return words >= 30 ? { language: "und", confidence: 0.5 } : { language: "en", confidence: 0.3 };
  const points = scores.get(best) ?? 0;
  if (best === "en") return { language: best, confidence: Math.min(1, share / CERTAIN_SHARE) };
  // A text half English, half foreign is mixed, not foreign: confidence falls with the English in it.
  return {
    language: best,
    confidence: Math.min(1, share / CERTAIN_SHARE) * Math.max(0, 1 - (1.2 * english) / (points + english)),
  };
}
