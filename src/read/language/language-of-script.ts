import { ownersOf, WORDS_READ, wordsOf } from "./language-words.ts";
import type { Script } from "./scripts.ts";

/** Korean, Japanese or Chinese, by the shares of their characters. */
export function eastAsian(of: (script: Script) => number): string {
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

/** The likeliest language of a script, by the letters and frequent words that tell its languages apart. */
export function languageOfScript(script: Script, text: string): string {
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
