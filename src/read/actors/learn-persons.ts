import { personKey } from "../../domain/person-name.ts";
import type { Word } from "../frames/words.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { type Person, textOf } from "./cast.ts";
import { isKnownMedium } from "./media.ts";
import { findPlace, foldName, LONGEST_PLACE } from "./geography.ts";
import { fromCapitals } from "./name-words.ts";
import { isNoActor, opensAsPlace } from "./no-actors.ts";
import { ARTICLES, LOCATIVES, nameStart, PARTICLES, type Run } from "./name-runs.ts";
import { FIELDS, isAllField } from "./portfolios.ts";
import { turnLabel } from "../speakers/turn-label.ts";
import { BODY_WORDS, genderOf, OFFICES, officeOf, TITLE_OPENERS, TITLES } from "./person-words.ts";

/** The person of that name, added where new; known from then on by full name, surname and last two names, first come first served. */
export function addPerson(
  persons: Person[],
  byKey: Map<string, Person>,
  name: string,
  title: string,
  at: number,
): Person {
  const whole = name.split(/\s+/);
  // "Ivo Brek Jr." is also "Brek".
  const parts = whole.length > 2 && SUFFIX.test(whole[whole.length - 1]) ? whole.slice(0, -1) : whole;
  const surname = parts[parts.length - 1];
  const key = personKey(name);
  const held = byKey.get(key);
  if (held !== undefined) {
    held.gender ??= genderOf(title, parts[0]);
    return held;
  }
  const person: Person = {
    name,
    surname,
    gender: genderOf(title, parts.length > 1 ? parts[0] : ""),
    offices: new Set(),
    of: null,
    firstAt: at,
  };
  persons.push(person);
  byKey.set(key, person);
  // The newest bearer of a surname does not take it from the first.
  const short = personKey(surname);
  if (!byKey.has(short)) byKey.set(short, person);
  if (parts.length > 2) {
    const tail = personKey(parts.slice(-2).join(" "));
    if (!byKey.has(tail)) byKey.set(tail, person);
    // "Ada Maria Quill" is also "Ada Quill".
    const ends = personKey(`${parts[0]} ${surname}`);
    if (!byKey.has(ends)) byKey.set(ends, person);
  }
  // "Ursula von der Brandt" is also "Von der Brandt", "Ivo Ould Tam Brek" "Ould Tam Brek", "Ada Toll de Brek" "Toll de Brek".
  const particle = parts.findIndex((part, i) => i > 0 && PARTICLES.has(part.toLowerCase()));
  for (const first of particle > 1 ? [particle, particle - 1] : particle > 0 ? [particle] : []) {
    const family = personKey(parts.slice(first).join(" "));
    if (!byKey.has(family)) byKey.set(family, person);
  }
  if (parts !== whole && !byKey.has(personKey(parts.join(" ")))) byKey.set(personKey(parts.join(" ")), person);
  return person;
}

const SUFFIX = /^(?:Jr|Sr|Jnr|Snr|I{1,3}|IV|V|VI{0,3}|IX|X{1,3}V?I{0,3})\.?$/;

const COMPASS: ReadonlySet<string> = new Set(
  (
    "north south east west northern southern eastern western central upper lower greater new old southeast northeast southwest northwest " +
    // Articles that open the names of newspapers and towns: "La Voz", "El Tull"; a "Le Brek" is found by the full name.
    "le la les el los las il die das point"
  ).split(" "),
);

/** Takes a run of two words and more for a person, unless it holds a place or a word of bodies or stands where places stand. */
export function learnPerson(
  words: readonly Word[],
  run: Run,
  persons: Person[],
  byKey: Map<string, Person>,
  bodies: ReadonlyMap<string, string>,
  things: ReadonlySet<string>,
): void {
  const whole = textOf(words, run.from, run.to);
  if (findPlace(whole) !== null || bodies.has(foldName(whole)) || isKnownMedium(whole)) return;
  const from = nameStart(words, run);
  const length = run.to - from;
  const titled = from > run.from || TITLES.has(words[run.from - 1]?.lower ?? "");
  if (length < 2) return;
  for (let i = from; i < run.to; i++) if (BODY_WORDS.has(words[i].lower)) return;
  const name = textOf(words, from, run.to);
  if (!titled && isAllTitle(words, from, run.to)) return;
  if (from === run.from && isAllField(words, from, run.to)) return;
  // "Ory-Marle" alone is a surname, of somebody whom the text names in full elsewhere if at all.
  if (!titled && !name.includes(" ")) return;
  // "Defence Minister Israel Brek": a given name that is a state's too.
  const isGiven = titled && length === 2 && findPlace(words[from].text)?.by === "name";
  if (findPlace(name) !== null || (!isGiven && placeInside(words, from, run.to))) return;
  // "Old Harbour Judaism", "United Harbour Democracy": a cause, and those who stand for it.
  if (!titled && /.ism$/.test(words[run.to - 1].lower)) return;
  if (!titled && (isNoActor(words, from, run.to) || opensAsPlace(words, from, run.to))) return;
  const { shape, text } = words[from];
  if (shape === SHAPE.allCapitals && length === 2 && text.length > 3 && !text.endsWith(".")) return;
  // "North Vell": a quarter of the compass opens the name of a place.
  if (!titled && COMPASS.has(words[from].lower)) return;
  const before = words[run.from - 1]?.lower ?? "";
  const after = words[run.to]?.lower ?? "";
  if (
    !titled &&
    LOCATIVES.has(before) &&
    !byKey.has(personKey(name)) &&
    after !== "'s" &&
    before !== "of" &&
    before !== "to" &&
    before !== "from" &&
    before !== "between"
  )
    return;
  if (!titled && things.has(foldName(name))) return;
  // "the Tern Leader sank": what stands behind an article is a ship, a paper, a party.
  if (!titled && words[run.from - 1]?.lower === "the" && !byKey.has(personKey(name)) && after !== "'s") return;
  // "its Country Director, Ada Toll": behind "its" stands what somebody is, not who.
  if (!titled && words[run.from - 1]?.tag === "PRON:possessive" && !byKey.has(personKey(name))) return;
  const title = textOf(words, run.from, from);
  const person = addPerson(persons, byKey, name, `${title} ${before}`, words[from].start);
  for (let i = run.from; i < from;) {
    let size = Math.min(3, from - i);
    while (size > 1 && findPlace(textOf(words, i, i + size)) === null) size--;
    const place = findPlace(textOf(words, i, i + size));
    if (place !== null) person.of ??= place.name;
    else if (words[i].text !== "-" && words[i].lower !== "and") person.offices.add(officeOf(words[i].lower));
    i += size;
  }
  // "President Ivo Brek of Kenya"
  const home = words[run.to]?.lower === "of" ? homeAt(words, run.to + 1, bodies, titled) : null;
  if (home !== null) person.of ??= home;
  // "prime minister Ivo Brek", "Prime Minister" at a sentence's head: the title goes on before the run.
  for (let i = run.from - 1; i >= 0 && TITLES.has(words[i].lower); i--) person.offices.add(words[i].lower);
}

/** "ADA TOLL, HERALD ANALYST: We agree.": the person of two names and more whom a turn's label in capitals describes. */
export function learnSpeaker(words: readonly Word[], persons: Person[], byKey: Map<string, Person>): void {
  const label = turnLabel(words);
  if (label === null || label.kind !== "name" || label.name.to === label.to - 1) return;
  const name = words.slice(label.name.from, label.name.to).filter((word) => !TITLES.has(word.lower));
  const written = name.map(({ text }) => text).join(" ");
  if (name.length < 2 || !name.every(({ text }) => /^\p{Lu}[\p{Lu}'’.-]*$/u.test(text)) || findPlace(written) !== null)
    return;
  if (name.some(({ lower, text }) => BODY_WORDS.has(lower) || OFFICES.has(lower) || findPlace(text) !== null)) return;
  const cased = fromCapitals(name.map(({ text }) => text));
  addPerson(persons, byKey, cased, "", words[0].start);
}

/** Last words of what somebody is and nobody is called. */
const POSTS: ReadonlySet<string> = new Set(
  "minister secretary officer director coordinator commissioner ambassador envoy spokesman spokeswoman spokesperson representative negotiator adviser advisor undersecretary".split(
    " ",
  ),
);

/** "High Representative", "Supreme Leader", "Executive Officer", "Political Affairs": words of an office alone, and nobody's name. */
export function isAllTitle(words: readonly Word[], from: number, to: number): boolean {
  if (POSTS.has(words[to - 1].lower)) return true;
  if (words[to - 1].lower === "affairs" && words.slice(from, to).every(({ lower }) => FIELDS.has(lower))) return true;
  return (
    TITLE_OPENERS.has(words[from].lower) &&
    // "First Security" is a bank.
    OFFICES.has(words[to - 1].lower) &&
    words.slice(from + 1, to).every(({ lower }) => TITLES.has(lower) || TITLE_OPENERS.has(lower))
  );
}

/** Words by which a text leads over to another name of the same person. */
const OTHERWISE: ReadonlySet<string> = new Set(
  "whose real birth given name nom de guerre is was born better known widely commonly usually also formerly previously by as his her the alias aka called nicknamed under pseudonym codename former code".split(
    " ",
  ),
);

/**
 * "Abu Tull, whose real name is Ivo Brek,", "Ivo Brek, better known as Tull,": one person under two names, the real one and else the
 * first as that person's own.
 */
export function learnAliases(words: readonly Word[], runs: readonly Run[], byKey: Map<string, Person>): void {
  for (const [r, { from, to }] of runs.entries()) {
    const next = runs[r + 1];
    if (next === undefined || next.from - to > 9 || next.from - to < 2 || !/^[,(]$/.test(words[to].text)) continue;
    const between = words.slice(to + 1, next.from);
    if (!between.every(({ lower, text }) => OTHERWISE.has(lower) || /^[“"‘'(]$/.test(text))) continue;
    if (
      !between.some(({ lower }) => /^(?:real|birth|born|known|alias|aka|nom|nicknamed|called|pseudonym)$/.test(lower))
    )
      continue;
    const one = byKey.get(personKey(textOf(words, from, to)));
    const alias = textOf(words, next.from, next.to);
    const other = byKey.get(personKey(alias));
    const isReal = between.some(({ lower }) => /^(?:real|birth|born)$/.test(lower));
    if (one !== undefined && !isReal) byKey.set(personKey(alias), one);
    else if (other !== undefined && isReal) {
      byKey.set(personKey(textOf(words, from, to)), other);
      byKey.set(personKey(words[to - 1].text), other);
      if (one !== undefined) for (const office of one.offices) other.offices.add(office);
    }
  }
}

/** The state of somebody with a title, or the body, that is named from a word on; null where none is. */
function homeAt(
  words: readonly Word[],
  of: number,
  bodies: ReadonlyMap<string, string>,
  titled: boolean,
): string | null {
  const at = words[of]?.lower === "the" ? of + 1 : of;
  for (let size = Math.min(LONGEST_PLACE, words.length - at); size > 0; size--) {
    const text = textOf(words, at, at + size);
    const body = bodies.get(foldName(text));
    if (body !== undefined) return body;
    const place = findPlace(text);
    if (place !== null) return place.by === "movement" || (titled && place.by === "name") ? place.name : null;
  }
  return null;
}

/** Where people go by their given name, or write the family's first, a first name that only one person has stands for that person. */
export function learnGivenNames(persons: readonly Person[], byKey: Map<string, Person>): void {
  const bearers = new Map<string, Person | null>();
  for (const person of persons) {
    const [first, ...rest] = person.name.split(/\s+/);
    if (rest.length === 0 || first.length < 2 || first.endsWith(".")) continue;
    // "Haji Omar Tull Ebran" may go by any of his names.
    for (const part of [first, ...rest.slice(0, -1)]) {
      if (part !== first && (part.length < 4 || BODY_WORDS.has(part.toLowerCase()))) continue;
      const key = personKey(part);
      bearers.set(key, bearers.has(key) ? null : person);
    }
  }
  for (const [key, person] of bearers) if (person !== null && key.length > 1 && !byKey.has(key)) byKey.set(key, person);
  // "Ada Toll-Brek" is also "Brek".
  for (const person of persons) {
    const half = /^\p{Lu}\p{L}+-(\p{Lu}\p{L}{3,})$/u.exec(person.surname)?.[1];
    if (half !== undefined && !byKey.has(personKey(half))) byKey.set(personKey(half), person);
  }
}

/** "al | - | Houthi": the hyphen of a family's article. */
function isOfArticle(words: readonly Word[], i: number): boolean {
  return words[i].text === "-" && ARTICLES.has(words[i - 1]?.lower ?? "");
}

/** "North Macedonian", "South Sudan": a state within the run means it names no person. */
function placeInside(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    // "Abdul-Malik al | -Houthi": no place begins with the hyphen of a family's article.
    for (let size = isOfArticle(words, i) ? 0 : Math.min(LONGEST_PLACE, to - i); size > 0; size--) {
      const place = findPlace(textOf(words, i, i + size));
      if (
        place !== null &&
        !(place.by === "adjective" && i > from && words[i - 1].text === "-") &&
        (place.by !== "capital" || size === to - from) &&
        !(size === 1 && i > from && place.by === "name" && to - from === 2)
      )
        return true;
    }
  return false;
}
