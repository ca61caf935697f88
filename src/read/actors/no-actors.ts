// Capitalised words that name nobody who could act: parts of the world, peoples, waters and mountains, texts and plans, and common
// words that only stand at the head of a sentence. Facts of general knowledge, set down by hand in November 2026.

import type { Sentence, Word } from "../frames/words.ts";
import { isSign } from "../frames/words.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { textOf } from "./cast.ts";
import { foldName } from "./geography.ts";
import { COMPANIES, type Run } from "./name-runs.ts";
import { BODY_WORDS, UNNAMED } from "./person-words.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split("|"));

/** Parts of the world, folded. */
const REGIONS: ReadonlySet<string> = list(
  "middle east|far east|near east|horn of africa|sahel|balkans|western balkans|caucasus|south caucasus|north caucasus|central asia|south asia|southeast asia|south east asia|east asia|" +
    "latin america|central america|north america|south america|west africa|east africa|north africa|southern africa|central africa|great lakes|gulf|persian gulf|arabian gulf|red sea|black sea|baltic sea|" +
    "mediterranean|asia|africa|americas|levant|maghreb|arctic|antarctic|scandinavia|siberia|indo pacific|asia pacific|pacific|atlantic|west|east|north|south|global south|west bank|golan|golan heights|" +
    "deep south|arabian peninsula|korean peninsula|iberia|anatolia|mesopotamia|eurasia|old city|silk road|iron curtain|green zone|green line|blue line|line of control|international|mideast",
);

/** Peoples, faiths and persuasions by what one of them is called. */
const PEOPLES: ReadonlySet<string> = list(
  "hutu|tutsi|twa|kurd|kurdish|pashtun|pashto|hazara|tuareg|fulani|peul|hausa|igbo|yoruba|tigrayan|oromo|amhara|afar|dinka|nuer|shilluk|zulu|xhosa|berber|druze|alawite|sunni|shiite|shia|maronite|copt|coptic|" +
    "yazidi|uighur|uyghur|tibetan|rohingya|tamil|sinhalese|sikh|kashmiri|baloch|baluch|sindhi|punjabi|bengali|moro|acehnese|papuan|malay|javanese|maya|mayan|mapuche|quechua|aymara|miskito|catalan|basque|corsican|" +
    "flemish|walloon|roma|sami|chechen|ingush|dagestani|circassian|gagauz|serb|croat|bosniak|arab|arabic|jew|jewish|muslim|moslem|islamic|islamist|christian|orthodox|catholic|protestant|anglican|buddhist|hindu|" +
    "zionist|salafi|salafist|wahhabi|jihadist|baathist|nasserite|communist|marxist|maoist|socialist|liberal|conservative|unionist|loyalist|nationalist|westerner|western|eastern|northern|southern|african|asian|nordic|" +
    "english|hebrew|farsi|dari|swahili|mandarin|cantonese|urdu|hindi|kurmanji|sorani|amharic|nobel|latin|anglophone|francophone|lusophone|russophone|bedouin|nomad|slav|slavic|cossack|persian|turkic|sahelian|balkan|caucasian|hispanic|semite|crimean|azawadi|darfuri|gazan|karabakhi|kosovar albanian",
);

/** Of those, the ones that fight and sit at tables under that name: "the Maoist rebels" are the Maoists. */
const PARTISANS: ReadonlySet<string> = list(
  "maoist|communist|marxist|islamist|unionist|loyalist|nationalist|republican|socialist|jihadist|baathist|royalist|monarchist|separatist|federalist",
);

/** The plural by which a text calls the partisans that it means by a word, or null. */
export function partisans(word: Word, alone: ReadonlySet<string>): string | null {
  return PARTISANS.has(word.lower) && alone.has(`${word.lower}s`) ? `${word.text}s` : null;
}

/** Last words of names for waters, mountains, lines and quarters, and for what is written or planned. */
const THINGS: ReadonlySet<string> = list(
  "line|zone|sea|ocean|river|airport|base|mountains|mountain|heights|valley|strait|straits|canal|island|islands|peninsula|square|corridor|crossing|dam|lake|bay|gulf|desert|delta|basin|highway|bridge|port|strip|" +
    "accord|accords|agreement|agreements|plan|treaty|protocol|statement|framework|process|act|declaration|resolution|charter|pact|roadmap|memorandum|deal|communique|convention|constitution|decree|principles|" +
    "day|war|wars|summit|talks|dialogue|prize|era|spring|uprising|massacre|genocide|holocaust|olympics|cup|bible|quran|koran|internet|covid",
);

/** Of those, the ones that stand before their own names. */
const WATERS: ReadonlySet<string> = list("sea|gulf|bay|strait|straits|lake|isle|island|cape|horn|valley");

/** Words that open names of towns, waters and hills in many tongues. */
const PLACE_OPENERS: ReadonlySet<string> = list(
  "deir|tel|port|fort|mount|mt|lake|bab|wadi|jabal|jebel|beit|kafr|kfar|bandar|puerto|ciudad|cape|camp|nizhny|veliky|khirbet|oued|kuala|phnom|nakhon|pulau",
);

/** Numbers and other words that are written with a capital only because a sentence begins with them. */
const OPENING: ReadonlySet<string> = list(
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds|thousands|dozens|millions|scores|" +
    "notes|details|gone|work|fighting|shelling|gunfire|mortar|rockets|missiles|drones|tanks|clashes|protests|talks|negotiations|violence|peace|aid|food|fuel|water|power|oil|gas|trade|money|elections|prisoners|hostages|" +
    "soldiers|troops|police|rebels|fighters|militants|insurgents|guerrillas|officials|diplomats|ministers|mediators|envoys|observers|peacekeepers|residents|villagers|witnesses|doctors|families|refugees|civilians|" +
    "children|women|men|people|crowds|protesters|demonstrators|opponents|supporters|critics|analysts|experts|farmers|traders|teachers|students|workers|lorries|trucks|buses|convoys|planes|jets|helicopters|ships|boats",
);

/** Plurals of offices and those who are sent: "Negotiators for both sides". */
const SENT: ReadonlySet<string> = list(
  "delegations|representatives|commanders|generals|leaders|presidents|lawmakers|hardliners|islamists|jihadists|separatists|insurgents|loyalists|settlers|monitors|facilitators|nobody|everybody|everyone|anyone|news|police",
);

/** True for the name of a part of the world, a people, a water, a text: something that a text may name and that never acts. */
export function isNoActor(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1].lower;
  if (to - from === 1) {
    // "Hutu villagers"; but "the Hutus", "the Maoists" may be a side.
    if (PEOPLES.has(last)) return true;
    if (words[from].shape === SHAPE.allCapitals) return false;
  } else if (THINGS.has(last)) return !isForThing(words, from, to);
  // "the Sea of Tern", "the Strait of Vell"
  else if (WATERS.has(words[from].lower) && words[from + 1].lower === "of" && !BODY_WORDS.has(last)) return true;
  return REGIONS.has(foldName(textOf(words, from, to)));
}

/** "the Sons of the Valley", "the Movement for the Constitution": a body that is for a thing. */
function isForThing(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (/^(?:of|for)$/.test(words[i].lower)) {
      const head = words[i - 1].lower;
      return !THINGS.has(head) && (BODY_WORDS.has(head) || COMPANIES.has(head));
    }
  return false;
}

/** True for a name of two words and more that opens as those of towns and waters do: "Port Ansel", "Deir Aru". */
export function opensAsPlace(words: readonly Word[], from: number, to: number): boolean {
  return PLACE_OPENERS.has(words[from].lower) && !words.slice(from, to).some((word) => BODY_WORDS.has(word.lower));
}

/**
 * Words of this text that are written with a capital only where a sentence begins, folded: numbers, plain nouns, words that the text
 * has in small letters elsewhere.
 */
export function learnOpeners(sentences: readonly Sentence[], runs: readonly (readonly Run[])[]): ReadonlySet<string> {
  const openers = new Map<string, Word>();
  const inside = new Set<string>();
  for (const [s, { words }] of sentences.entries())
    for (const { from, to } of runs[s]) {
      // "08.20 Ten soldiers": a clock of a running report opens nothing.
      let head = from;
      while (head > 0 && words[head - 1].shape === SHAPE.number) head--;
      const isHead = head === 0 || (isSign(words[head - 1]) && !/^[,;(-]$/.test(words[head - 1].text));
      if (to - from === 1 && isHead && words[from].shape === SHAPE.capitalised)
        openers.set(words[from].lower, words[to]);
      else for (let i = from; i < to; i++) inside.add(words[i].lower);
    }
  if (openers.size === 0) return inside.size === 0 ? inside : new Set();
  const small = new Set<string>();
  for (const { words } of sentences)
    for (const word of words) if (word.shape === SHAPE.lower && openers.has(word.lower)) small.add(word.lower);
  const plain = new Set<string>();
  for (const [word, next] of openers) {
    if (inside.has(word)) continue;
    const isCommon =
      OPENING.has(word) || UNNAMED.has(word) || SENT.has(word) || small.has(word) || /(?:men|women|people)$/.test(word);
    if (isCommon || (next?.tag === "NOUN" && next.shape === SHAPE.lower)) plain.add(word);
  }
  return plain;
}
