// "In Vell Ada Quill, the premier, said", "UN envoy for Kenya Ada Quill": a place that opens a clause or ends a title, and the name
// of whoever acts there, side by side without a comma. Read as one run of capitals they would be the name of nobody.

import type { Sentence, Word } from "../frames/words.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { textOf } from "./cast.ts";
import { findPlace, foldName } from "./geography.ts";
import type { Run } from "./name-runs.ts";
import { BODY_WORDS, OFFICES, TITLES } from "./person-words.ts";

const WHERE: ReadonlySet<string> = new Set(["in", "at", "outside", "near"]);

/** What leads from an office to the place it is for: "envoy for Kenya", "ambassador to Norway". */
const POSTED: ReadonlySet<string> = new Set(["for", "to", "in", "on", "of"]);

/** "UN special envoy for | Kenya Ada Quill": the end of a title that tells where it holds. */
function postingTo(words: readonly Word[], place: number): number {
  // "minister of breakaway | Kenya", "envoy for the | Kenya"
  let lead = place - 1;
  while (lead > 0 && (words[lead].lower === "the" || words[lead].tag === "ADJ" || words[lead].lower === "breakaway"))
    lead--;
  return POSTED.has(words[lead]?.lower ?? "") && OFFICES.has(words[lead - 1]?.lower ?? "") ? lead : -1;
}

/** Where the place begins, its preposition taken in, that ends the title before a name: "UN envoy | for Kenya Ada Quill"; else -1. */
export function postingBefore(words: readonly Word[], name: number): number {
  for (let place = name - 1; place > 1 && name - place <= LONGEST && /^\p{Lu}/u.test(words[place].text); place--) {
    const lead = postingTo(words, place);
    if (lead >= 0 && isKnownPlace(textOf(words, place, name))) return lead;
  }
  return -1;
}

function isKnownPlace(name: string): boolean {
  return /^(?:name|capital)$/.test(findPlace(name)?.by ?? "") || TOWNS.has(foldName(name));
}

/** Last words of names for what stands in a town and bears the town's name. */
const BUILDINGS: ReadonlySet<string> = new Set(
  (
    "prison jail camp hotel street road avenue square market stadium mosque cathedral temple monastery museum palace hall tower gate bridge garden gardens park cemetery " +
    "airport station terminal port harbour harbor dock barracks base fort castle city town state province region district county village valley plain hills declaration " +
    "university college school institute hospital clinic library agreement accord process protocol summit conference fair"
  ).split(" "),
);

/** Towns without a government where reports are often made; general knowledge of 2026. */
const TOWNS: ReadonlySet<string> = new Set(
  (
    "geneva|new york|istanbul|jeddah|davos|munich|dubai|sharm el sheikh|strasbourg|lausanne|sochi|almaty|lagos|karachi|mumbai|shanghai|hong kong|sydney|toronto|montreal|san francisco|los angeles|chicago|" +
    "barcelona|milan|frankfurt|hamburg|zurich|johannesburg|cape town|durban|benghazi|aleppo|basra|erbil|goma|gaza|tel aviv|haifa|aden|port sudan|mekelle|arusha|mombasa|entebbe|peshawar|kandahar|herat|mosul|kirkuk|" +
    "misrata|timbuktu|gao|kharkiv|odesa|odessa|lviv|donetsk|st petersburg|mandalay|chiang mai|davao|medellin|cali|cartagena|guadalajara|tijuana|sao paulo|rio de janeiro|edinburgh|belfast|glasgow|marseille|lyon"
  ).split("|"),
);

/** Most words of a place's name that are looked up. */
const LONGEST = 3;

/** "In Vell Foreign Minister Brek": a place behind its preposition is no part of the title; "with Kenya Foreign Minister Brek" is one. */
export function isWhereSaid(words: readonly Word[], i: number): boolean {
  return WHERE.has(words[i - 1]?.lower ?? "") && /^(?:name|capital)$/.test(findPlace(words[i].text)?.by ?? "");
}

/** Cuts, in each sentence's runs, a place off where the name of a person behind it goes on as one run. */
export function cutLeadingPlaces(sentences: readonly Sentence[], runs: readonly Run[][]): void {
  const suspects: (readonly [number, Run])[] = [];
  for (const [s, { words }] of sentences.entries())
    for (const run of runs[s])
      if (run.to - run.from > 2 && (WHERE.has(words[run.from - 1]?.lower ?? "") || postingTo(words, run.from) >= 0))
        suspects.push([s, run]);
  if (suspects.length === 0) return;
  const names = new Set(
    sentences.flatMap(({ words }, s) => runs[s].map(({ from, to }) => foldName(textOf(words, from, to)))),
  );
  for (const [s, run] of suspects) {
    const { words } = sentences[s];
    const place = placeLength(words, run, names);
    if (place === 0) continue;
    const { from, to } = run;
    runs[s].splice(runs[s].indexOf(run), 1, { from, to: from + place }, { from: from + place, to });
  }
}

/** How many words of a run are the place before somebody's name; 0 where it is one name. */
function placeLength(words: readonly Word[], { from, to }: Run, names: ReadonlySet<string>): number {
  const known = knownLength(words, from, to);
  // Of a town that no table knows, where the text has the rest as a name by itself.
  for (let size = 1; known === 0 && size <= LONGEST && from + size + 1 < to; size++)
    if (names.has(foldName(textOf(words, from + size, to))) && mayBePerson(words, from + size, to)) return size;
  if (known === 0) return 0;
  if (postingTo(words, from) >= 0 && mayBeName(words, from + known, to)) return known;
  const isTitled = TITLES.has(words[from + known].lower) && TITLES.has(words[from + known + 1]?.lower ?? "");
  return (isTitled || opensClause(words, from - 1)) && mayBePerson(words, from + known, to) ? known : 0;
}

/** True for a preposition at the head of a sentence, behind a comma, a conjunction or a day that stands there: "On Tuesday in Vell". */
function opensClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined || words[at].shape === SHAPE.capitalised || before.shape === SHAPE.sign) return true;
  return (
    before.tag === "CCONJ" || before.tag === "SCONJ" || /day$|^today$|^(?:but|later|meanwhile|back)$/.test(before.lower)
  );
}

/** How many words the place takes, the longest name first; 0 where they name none. */
function knownLength(words: readonly Word[], from: number, to: number): number {
  for (let size = Math.min(LONGEST, to - from - 2); size > 0; size--) {
    const name = textOf(words, from, from + size);
    const place = findPlace(name);
    if (place !== null) return place.by === "name" || place.by === "capital" ? size : 0;
    if (TOWNS.has(foldName(name))) return size;
  }
  return 0;
}

/** One to six words, none of a body's or building's. */
function mayBeName(words: readonly Word[], from: number, to: number): boolean {
  const rest = words.slice(from, to);
  if (rest.length > 6 || findPlace(textOf(words, from, to)) !== null) return false;
  return !rest.some(({ lower }) => (BODY_WORDS.has(lower) && !TITLES.has(lower)) || BUILDINGS.has(lower));
}

/** Such words with a verb behind them or what they are set off by commas. */
function mayBePerson(words: readonly Word[], from: number, to: number): boolean {
  if (!mayBeName(words, from, to)) return false;
  const next = words[to];
  if (next === undefined) return false;
  if (/^(?:VERB:(?:past|fin|fin-s)|AUX|ADV)/.test(next.tag)) return true;
  return next.text === "," && /^(?:DET|PRON|ADJ|NUM|PROPN|NOUN|ADV|VERB)/.test(words[to + 1]?.tag ?? "");
}
