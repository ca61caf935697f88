import { LATIN_PROFILES, TELLING_LETTERS } from "./latin-profiles.ts";
import { scriptOf } from "./scripts.ts";
import type { Script } from "./scripts.ts";

// Which language a text is in: by script, then by letters and frequent words that tell the languages of a script apart.
// Made to say reliably "not English, but X" of a page or more; near relatives (Norwegian and Danish, Bosnian, Croatian and
// Serbian in Latin letters, Indonesian and Malay) may be taken for one another, which the refusal to read does not depend on.

/** A language by its ISO 639-1 code and English name; `confidence` 0-1 that it is this one and not English (or, for English, not another). */
export type DetectedLanguage = { readonly language: string; readonly name: string; readonly confidence: number };

/** Fewer letters than this are never refused: names, headings and quotations prove little. */
export const LETTERS_TO_REFUSE = 200;

/** From this confidence on a text counts as clearly not English. */
export const CONFIDENCE_TO_REFUSE = 0.75;

/** Words looked at; more would not change the answer. */
const WORDS_READ = 20_000;

const NAMES: Readonly<Record<string, string>> = {
  en: "English",
  fr: "French",
  de: "German",
  es: "Spanish",
  pt: "Portuguese",
  it: "Italian",
  nl: "Dutch",
  sv: "Swedish",
  no: "Norwegian",
  da: "Danish",
  fi: "Finnish",
  is: "Icelandic",
  pl: "Polish",
  cs: "Czech",
  sk: "Slovak",
  hu: "Hungarian",
  ro: "Romanian",
  hr: "Croatian",
  sl: "Slovenian",
  sq: "Albanian",
  lt: "Lithuanian",
  lv: "Latvian",
  et: "Estonian",
  tr: "Turkish",
  az: "Azerbaijani",
  id: "Indonesian",
  sw: "Swahili",
  so: "Somali",
  ha: "Hausa",
  ku: "Kurdish",
  vi: "Vietnamese",
  tl: "Tagalog",
  ca: "Catalan",
  af: "Afrikaans",
  yo: "Yoruba",
  rw: "Kinyarwanda",
  uz: "Uzbek",
  mt: "Maltese",
  cy: "Welsh",
  ga: "Irish",
  ru: "Russian",
  uk: "Ukrainian",
  bg: "Bulgarian",
  sr: "Serbian",
  mk: "Macedonian",
  be: "Belarusian",
  kk: "Kazakh",
  ky: "Kyrgyz",
  tg: "Tajik",
  mn: "Mongolian",
  ar: "Arabic",
  fa: "Persian",
  ur: "Urdu",
  ps: "Pashto",
  ug: "Uyghur",
  sd: "Sindhi",
  he: "Hebrew",
  yi: "Yiddish",
  el: "Greek",
  hy: "Armenian",
  ka: "Georgian",
  hi: "Hindi",
  ne: "Nepali",
  mr: "Marathi",
  bn: "Bengali",
  pa: "Punjabi",
  gu: "Gujarati",
  or: "Odia",
  ta: "Tamil",
  te: "Telugu",
  kn: "Kannada",
  ml: "Malayalam",
  si: "Sinhala",
  th: "Thai",
  lo: "Lao",
  bo: "Tibetan",
  my: "Burmese",
  km: "Khmer",
  am: "Amharic",
  ti: "Tigrinya",
  dv: "Divehi",
  ja: "Japanese",
  ko: "Korean",
  zh: "Chinese",
  und: "an unknown language",
};

/**
 * Tells the language of a text. English when there is too little to tell (no letters at all: confidence 0).
 *
 * Linear, never throws. `und` for Latin letters whose words belong to no language of the table.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const counts = new Map<Script, number>();
  let letters = 0;
  let run: Script | null = null;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script === null) continue;
    letters++;
    if (script !== run) {
      if (run !== null) counts.set(run, (counts.get(run) ?? 0) + length);
      run = script;
      length = 0;
    }
    length++;
  }
  if (run !== null) counts.set(run, (counts.get(run) ?? 0) + length);
  if (letters === 0) return detected("en", 0);
  const of = (script: Script) => counts.get(script) ?? 0;
  if (of("kana") + of("han") + of("hangul") > letters * 0.5) return detected(eastAsian(of), 1);
  let main: Script = "latin";
  for (const [script, count] of counts) if (count > of(main)) main = script;
  const share = of(main) / letters;
  if (main === "latin") {
    const latin = latinLanguage(text);
    return detected(latin.language, latin.confidence * (latin.language === "en" ? 1 : share));
  }
  return detected(languageOfScript(main, text), share);
}

/** The language a text is refused for: at least 200 letters, clearly not English; else null. */
export function refusedLanguage(text: string): DetectedLanguage | null {
  let letters = 0;
  for (let i = 0; i < text.length && letters < LETTERS_TO_REFUSE; i++)
    if (scriptOf(text.charCodeAt(i)) !== null) letters++;
  if (letters < LETTERS_TO_REFUSE) return null;
  const found = detectLanguage(text);
  return found.language !== "en" && found.language !== "und" && found.confidence >= CONFIDENCE_TO_REFUSE ? found : null;
}

function detected(language: string, confidence: number): DetectedLanguage {
  return { language, name: NAMES[language] ?? language, confidence: Math.round(confidence * 100) / 100 };
}

function eastAsian(of: (script: Script) => number): string {
  if (of("hangul") > of("han") + of("kana")) return "ko";
  return of("kana") > of("han") * 0.1 ? "ja" : "zh";
}

const ONE_LANGUAGE: Readonly<Partial<Record<Script, string>>> = {
  greek: "el",
  armenian: "hy",
  georgian: "ka",
  bengali: "bn",
  gurmukhi: "pa",
  gujarati: "gu",
  oriya: "or",
  tamil: "ta",
  telugu: "te",
  kannada: "kn",
  malayalam: "ml",
  sinhala: "si",
  thai: "th",
  lao: "lo",
  tibetan: "bo",
  burmese: "my",
  khmer: "km",
  mongolian: "mn",
  thaana: "dv",
  kana: "ja",
  hangul: "ko",
  han: "zh",
};

/** Letters used by one language of a shared script and not (or hardly) by the first-named one. */
const LETTERS_OF: Readonly<
  Partial<Record<Script, { readonly base: string; readonly signs: Readonly<Record<string, string>> }>>
> = {
  cyrillic: {
    base: "ru",
    signs: {
      uk: "іїєґ",
      be: "ўі",
      sr: "јљњћђџ",
      mk: "ѓќѕјљњџ",
      kk: "әғқңөұүі",
      ky: "ңөү",
      tg: "ҷӣӯқғҳ",
      mn: "өү",
      ru: "ыэё",
      bg: "ъ",
    },
  },
  arabic: {
    base: "ar",
    signs: {
      fa: "پچژگیک",
      ur: "ٹڈڑےںہھگچپیک",
      ps: "ټډړښګېۍځڅڼ",
      ku: "ڕڵۆێەڤ",
      ug: "ۇۆۈۋېەڭ",
      sd: "ڄڃڌڏڙڪڳڱ",
      ar: "ةيكىأإ",
    },
  },
  hebrew: { base: "he", signs: { yi: "ײװױ" } },
};

/** Frequent words that settle what letters leave open; padded with spaces when looked up. */
const WORDS_OF: Readonly<Partial<Record<Script, Readonly<Record<string, string>>>>> = {
  cyrillic: {
    ru: "и в не на что с по как это он к из за от для его что был",
    uk: "і в не на що з та як це до за від для його є був",
    bg: "и в не на се за от че да са по като това е с със който ще",
    sr: "и у не на се за од да је су као што са који ће",
    mk: "и во не на се за од да е ќе со што кој како",
    be: "і у не на што з як гэта да за ад для яго",
  },
  arabic: {
    ar: "في من على أن إلى التي عن الذي مع هذا ما قال كان لا بين",
    fa: "در از به که این را با است برای آن بود می های خود شد",
    ur: "کے میں کی ہے اور سے کا کو نے پر کہ ہیں یہ تھا",
    ps: "په د او چې ته دي سره له نه شوي يې وي",
  },
  devanagari: {
    hi: "के में है की और से का को ने पर यह कि हैं था",
    ne: "को मा र छ ले का गर्न भएको हो पनि छन् गरेको",
    mr: "आहे आणि या च्या ते व हे होते आहेत नाही की",
  },
  ethiopic: { am: "ነው እና ላይ ውስጥ ነበር ግን ወደ", ti: "እዩ ድማ ኣብ ናይ ካብ እዮም ነቲ" },
};

function languageOfScript(script: Script, text: string): string {
  const only = ONE_LANGUAGE[script];
  if (only !== undefined) return only;
  const scores = new Map<string, number>();
  const add = (language: string, points: number) => scores.set(language, (scores.get(language) ?? 0) + points);
  const letters = LETTERS_OF[script];
  if (letters !== undefined) {
    const owners = new Map<string, string[]>();
    for (const [language, signs] of Object.entries(letters.signs))
      for (const sign of signs) owners.set(sign, [...(owners.get(sign) ?? []), language]);
    for (const sign of text.slice(0, WORDS_READ * 5).toLowerCase())
      for (const language of owners.get(sign) ?? []) add(language, 0.5 / (owners.get(sign)?.length ?? 1));
  }
  const words = WORDS_OF[script];
  if (words !== undefined) {
    const owners = ownersOf(words);
    for (const word of wordsOf(text))
      for (const language of owners.get(word) ?? []) add(language, 2 / (owners.get(word)?.length ?? 1));
  }
  let best = letters?.base ?? Object.keys(words ?? {})[0] ?? "und";
  for (const [language, score] of scores) if (score > (scores.get(best) ?? 0)) best = language;
  return best;
}

function ownersOf(profiles: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const [language, words] of Object.entries(profiles))
    for (const word of new Set(words.split(" "))) {
      const list = owners.get(word);
      if (list === undefined) owners.set(word, [language]);
      else list.push(language);
    }
  return owners;
}

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

function latinLanguage(text: string): { readonly language: string; readonly confidence: number } {
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

/** Lower-case words in order, of the first `WORDS_READ`, without the longest; letters of any script, apostrophes inside. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let count = 0;
  for (let i = 0; i < text.length && count < WORDS_READ;) {
    if (!isWordCode(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
    count++;
    if (end - i <= 24) words.push(text.slice(i, end).toLowerCase());
    i = end;
  }
  return words;
}

function isWordCode(code: number): boolean {
  return scriptOf(code) !== null || code === 39 || code === 0x20_19 || (code >= 0x03_00 && code <= 0x03_6f);
}
