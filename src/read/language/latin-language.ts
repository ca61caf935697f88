import { ownersOf, wordsOf } from "./language-words.ts";
import { LATIN_PROFILES, TELLING_LETTERS } from "./latin-profiles.ts";

/** Languages of Latin letters by number, so that points lie in columns. */
const LATIN = [...new Set([...Object.keys(LATIN_PROFILES), ...Object.keys(TELLING_LETTERS)])];
const ENGLISH = LATIN.indexOf("en");

/** The languages that a word or letter speaks for, and how many points it gives each. */
type Telling = { readonly languages: readonly number[]; readonly points: number };

const LATIN_WORDS = new Map<string, Telling>();
for (const [word, languages] of ownersOf(LATIN_PROFILES))
  LATIN_WORDS.set(word, {
    languages: languages.map((language) => LATIN.indexOf(language)),
    points: 1 / Math.sqrt(languages.length),
  });
const LATIN_LETTERS = new Map<string, Telling>();
for (const [language, letters] of Object.entries(TELLING_LETTERS))
  for (const letter of letters) {
    const languages = [...(LATIN_LETTERS.get(letter)?.languages ?? []), LATIN.indexOf(language)];
    LATIN_LETTERS.set(letter, { languages, points: 0.3 / languages.length });
  }

/** At this share of words known to a language a running text in it is certain. */
const CERTAIN_SHARE = 0.2;

/** The likeliest language of a text in Latin letters, by its frequent words, with the confidence 0-1 that it is not another. */
export function latinLanguage(text: string): { readonly language: string; readonly confidence: number } {
  const scores = new Float64Array(LATIN.length);
  const hits = new Int32Array(LATIN.length);
  // In the order in which the text first shows them: of two that are told equally well the first is taken.
  const shown: number[] = [];
  let words = 0;
  for (const word of wordsOf(text)) {
    words++;
    const telling = LATIN_WORDS.get(word);
    if (telling !== undefined)
      for (const language of telling.languages) {
        if (scores[language] === 0) shown.push(language);
        scores[language] += telling.points;
        hits[language]++;
      }
    for (let i = 0; i < word.length; i++) {
      const letter = word.charCodeAt(i) < 0x80 ? undefined : LATIN_LETTERS.get(word[i]);
      if (letter === undefined) continue;
      for (const language of letter.languages) {
        if (scores[language] === 0) shown.push(language);
        scores[language] += letter.points;
      }
      break;
    }
  }
  if (words === 0) return { language: "en", confidence: 0 };
  const english = scores[ENGLISH];
  let best = ENGLISH;
  for (const language of shown) if (scores[language] > scores[best]) best = language;
  const share = hits[best] / words;
  if (share < 0.04) return words >= 30 ? { language: "und", confidence: 0.5 } : { language: "en", confidence: 0.3 };
  const points = scores[best];
  if (best === ENGLISH) return { language: "en", confidence: Math.min(1, share / CERTAIN_SHARE) };
  // A text half English, half foreign is mixed, not foreign: confidence falls with the English in it.
  return {
    language: LATIN[best],
    confidence: Math.min(1, share / CERTAIN_SHARE) * Math.max(0, 1 - (1.2 * english) / (points + english)),
  };
}
