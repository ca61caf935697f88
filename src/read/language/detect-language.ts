// Which language a text is in: by script, then by letters and frequent words that tell the languages of a script apart.
// Made to say reliably "not English, but X" of a page or more; near relatives (Norwegian and Danish, Bosnian, Croatian and
// Serbian in Latin letters, Indonesian and Malay) may be taken for one another, which the refusal to read does not depend on.

import { eastAsian, languageOfScript } from "./language-of-script.ts";
import { latinLanguage } from "./latin-language.ts";
import { type Script, scriptOf } from "./scripts.ts";

/** A language by its ISO 639-1 code and English name; `confidence` 0-1 that it is this one and not English (or, for English, not another). */
export type DetectedLanguage = { readonly language: string; readonly name: string; readonly confidence: number };

/** Fewer letters than this are never refused: names, headings and quotations prove little. */
export const LETTERS_TO_REFUSE = 200;

/** From this confidence on a text counts as clearly not English. */
export const CONFIDENCE_TO_REFUSE = 0.75;

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
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script === null) continue;
    letters++;
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
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
