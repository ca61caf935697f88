import type { KnownActor } from "../../domain/claim.ts";
import { isSign, type Sentence, type Word } from "../frames/words.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { adjectiveOf, findPlace, foldName, LONGEST_PLACE } from "./geography.ts";
import { learnStates, type OwnNames } from "./own-names.ts";
import { BODY_WORDS, genderOf, TITLES } from "./person-words.ts";

/** A person of the text: full name, how else written, gender where known, words of their offices, and the state they speak for. */
export type Person = {
  name: string;
  readonly surname: string;
  gender: "he" | "she" | null;
  readonly offices: Set<string>;
  of: string | null;
  readonly firstAt: number;
};

/** A name found in a sentence: its words and whom it names. */
export type NameMention = {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly kind: "person" | "state" | "body" | "place";
  /** For states: by name, adjective, capital or seat. */
  readonly by: string;
  /** Words of title or office before a person's name: first word number. */
  readonly titleFrom: number;
};

/** Everyone and everything with a name in one text. */
export type Cast = {
  readonly persons: readonly Person[];
  readonly personByKey: ReadonlyMap<string, Person>;
  readonly personByName: ReadonlyMap<string, Person>;
  readonly bodyByKey: ReadonlyMap<string, string>;
  /** Names in each sentence, from left to right. */
  readonly mentions: readonly (readonly NameMention[])[];
  /** Full name of an army, ministry or other organ that the text names for one state: "army" is "Norlandian army". */
  readonly organs: ReadonlyMap<string, { readonly name: string; readonly state: string; readonly count: number }>;
  /** Short forms of bodies: "guard" for "Harbour Guard". */
  readonly short: ReadonlyMap<string, string>;
  /** Adjectives of the states that only this text knows. */
  readonly adjectives: ReadonlyMap<string, string>;
};

const PARTICLES: ReadonlySet<string> = new Set(
  "de da di del della van von der den el al bin ibn bint abu umm ould ben le la dos das ter ten e y".split(" "),
);
const LOCATIVES: ReadonlySet<string> = new Set(
  "in at near from to around outside across into towards toward through over between of".split(" "),
);
const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november " +
    "december i x twitter facebook telegram youtube instagram tiktok whatsapp ramadan easter christmas eid"
  ).split(" "),
);

/** One spelling for the usual transliterations: accents off, "-skyy", "-skiy", "-skii" as "-sky", doubled letters single. */
export function foldPersonName(name: string): string {
  return foldName(name)
    .replace(/['.]/g, "")
    .replace(/(?:iy|yy|ii|ij|yi)\b/g, "y")
    .replace(/([a-z])\1/g, "$1")
    .replace(/ks/g, "x")
    .replace(/\b(?:al|el) /g, "");
}

/** Words that a treaty's own language capitalises without naming anybody. */
const LEGAL: ReadonlySet<string> = new Set(
  (
    "sides side parties party governments government states state contracting treaty agreement protocol accord annex article articles convention " +
    "declaration memorandum statement peace talks plan framework act pact resolution roadmap process communique charter day war line"
  ).split(" "),
);

type Run = { readonly from: number; readonly to: number };

/** Finds the names of a text: states and bodies from tables and the record, persons and groups from the text itself. */
export function buildCast(sentences: readonly Sentence[], known: readonly KnownActor[]): Cast {
  const persons: Person[] = [];
  const personByKey = new Map<string, Person>();
  const bodyByKey = new Map<string, string>();
  for (const actor of known) {
    if (actor.type === "anonymous") continue;
    if (actor.type === "person") {
      const person = addPerson(persons, personByKey, actor.name, "", -1);
      for (const alias of actor.aliases)
        if (!personByKey.has(foldPersonName(alias))) personByKey.set(foldPersonName(alias), person);
      for (const office of actor.offices ?? []) {
        for (const word of office.title.toLowerCase().split(/[^\p{L}-]+/u)) person.offices.add(word);
        person.of ??= office.of;
      }
    } else for (const word of [actor.name, ...actor.aliases]) bodyByKey.set(foldName(word), actor.name);
  }
  const runs = sentences.map((sentence) => findRuns(sentence.words));
  // Full names first, so that a surname in the first line finds its owner further on.
  for (const [s, sentence] of sentences.entries()) {
    learnGroups(sentence.words, bodyByKey);
    for (const run of runs[s]) learnPerson(sentence.words, run, persons, personByKey, bodyByKey);
  }
  const own = learnStates(sentences, (folded) => personByKey.has(foldPersonName(folded)) || bodyByKey.has(folded));
  const short = learnShortForms(sentences, runs, bodyByKey);
  const mentions = sentences.map((sentence, s) =>
    runs[s].flatMap((run) => mentionsIn(sentence.words, run, persons, personByKey, bodyByKey, own, short)),
  );
  const personByName = new Map(persons.map((person) => [person.name, person]));
  const organs = learnOrgans(sentences, mentions, own.adjectives);
  return { persons, personByKey, personByName, bodyByKey, mentions, organs, short, adjectives: own.adjectives };
}

const FORCES: ReadonlySet<string> = new Set(["army", "military", "navy", "junta", "parliament"]);

/** Which state's army "the army" is: the one named with it most often; none where two states' armies are named as often. */
function learnOrgans(
  sentences: readonly Sentence[],
  mentions: readonly (readonly NameMention[])[],
  adjectives: ReadonlyMap<string, string>,
): Cast["organs"] {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const [s, { words }] of sentences.entries()) {
    for (const word of words) if (FORCES.has(word.lower)) totals.set(word.lower, (totals.get(word.lower) ?? 0) + 1);
    for (const mention of mentions[s]) {
      if (mention.kind !== "state") continue;
      const at = words[mention.to]?.tag === "PART:possessive" ? mention.to + 1 : mention.to;
      const noun = words[at]?.lower ?? "";
      if (!FORCES.has(noun)) continue;
      const of = counts.get(noun) ?? new Map<string, number>();
      of.set(mention.name, (of.get(mention.name) ?? 0) + 1);
      counts.set(noun, of);
    }
  }
  const organs = new Map<string, { name: string; state: string; count: number }>();
  for (const [noun, of] of counts) {
    const [first, second] = [...of].sort((a, b) => b[1] - a[1]);
    if (second !== undefined && second[1] >= first[1]) continue;
    const [state] = first;
    organs.set(noun, {
      name: `${adjectives.get(state) ?? adjectiveOf(state)} ${noun}`,
      state,
      count: totals.get(noun) ?? 0,
    });
  }
  return organs;
}

/** "the Guard" for "the Harbour Guard": the last word of a body's name stands for the whole where no other body ends so. */
function learnShortForms(
  sentences: readonly Sentence[],
  runs: readonly (readonly Run[])[],
  bodies: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const short = new Map<string, string | null>();
  const note = (name: string) => {
    const parts = name.split(" ");
    const last = parts[parts.length - 1].toLowerCase();
    if (parts.length < 2 || !BODY_WORDS.has(last) || LEGAL.has(last)) return;
    short.set(last, short.has(last) && short.get(last) !== name ? null : name);
  };
  for (const name of new Set(bodies.values())) note(name);
  for (const [s, { words }] of sentences.entries())
    for (const run of runs[s]) {
      if (run.to - run.from < 2 || findPlace(textOf(words, run.from, run.to)) !== null) continue;
      if (words[run.from - 1]?.lower === "the") note(textOf(words, run.from, run.to));
    }
  const out = new Map<string, string>();
  for (const [word, name] of short) if (name !== null) out.set(word, name);
  return out;
}

function addPerson(persons: Person[], byKey: Map<string, Person>, name: string, title: string, at: number): Person {
  const parts = name.split(/\s+/);
  const surname = parts[parts.length - 1];
  const key = foldPersonName(name);
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
  const short = foldPersonName(surname);
  if (!byKey.has(short)) byKey.set(short, person);
  if (parts.length > 2) {
    const tail = foldPersonName(parts.slice(-2).join(" "));
    if (!byKey.has(tail)) byKey.set(tail, person);
    // "Khawaja Muhammad Asif" is also "Khawaja Asif".
    const ends = foldPersonName(`${parts[0]} ${surname}`);
    if (!byKey.has(ends)) byKey.set(ends, person);
  }
  return person;
}

function isCapital(word: Word): boolean {
  return (
    word.shape === SHAPE.capitalised ||
    word.shape === SHAPE.allCapitals ||
    word.shape === SHAPE.mixed ||
    (word.shape === SHAPE.letterDigit && /^\p{Lu}/u.test(word.text)) ||
    word.shape === SHAPE.initial
  );
}

/** Stretches of capitalised words, hyphens and particles between them. */
function findRuns(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < words.length) {
    if (!isNameWord(words, i)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < words.length) {
      if (isNameWord(words, to)) to++;
      else if (
        words[to].text === "-" &&
        words[to].start === words[to - 1].end &&
        to + 1 < words.length &&
        words[to + 1].start === words[to].end &&
        !isSign(words[to + 1])
      ) {
        // "Tehreek-e-Taliban", "Jean-Pierre", but not "US-led"
        if (isCapital(words[to + 1]) || (PARTICLES.has(words[to + 1].lower) && words[to + 2]?.text === "-")) to += 2;
        else break;
      } else if (
        words[to].tag === "PART:possessive" &&
        /^(people|peoples|workers|women|citizens|farmers)$/.test(words[to - 1].lower) &&
        to + 1 < words.length &&
        isNameWord(words, to + 1)
      )
        to += 2;
      else if (
        PARTICLES.has(words[to].lower) &&
        words[to + 1]?.text === "-" &&
        to + 2 < words.length &&
        isCapital(words[to + 2])
      )
        to += 3;
      else if (
        PARTICLES.has(words[to].lower) &&
        to + 1 < words.length &&
        isNameWord(words, to + 1) &&
        words[to].lower !== "e"
      )
        to += 2;
      else if (
        (words[to].lower === "of" || words[to].lower === "for") &&
        to + 1 < words.length &&
        isNameWord(words, to + 1) &&
        to > i &&
        BODY_WORDS.has(words[to - 1].lower)
      )
        to += 2;
      else if (
        words[to].lower === "of" &&
        words[to + 1]?.lower === "the" &&
        to + 2 < words.length &&
        isNameWord(words, to + 2) &&
        BODY_WORDS.has(words[to - 1].lower)
      )
        to += 3;
      else break;
    }
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

function isNameWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!isCapital(word) || NOT_NAMES.has(word.lower)) return false;
  if (/^["“«‘]/.test(word.text)) return false;
  const { tag } = word;
  if (tag.startsWith("PROPN") || word.shape === SHAPE.letterDigit) return true;
  if (
    tag === "DET" ||
    tag === "ADP" ||
    tag.startsWith("PRON") ||
    tag === "CCONJ" ||
    tag === "SCONJ" ||
    tag.startsWith("AUX") ||
    tag === "PART" ||
    tag === "ADV"
  )
    return false;
  if (i === 0 || isSign(words[i - 1]))
    return (
      findPlace(word.text) !== null ||
      (i + 1 < words.length &&
        words[i + 1].tag.startsWith("PROPN") &&
        !TITLES.has(word.lower) &&
        tag !== "VERB:past" &&
        tag !== "VERB:ing")
    );
  return true;
}

/** "the March 23 Movement (M23)", "Rapid Support Forces (RSF)": the bracket names the same. */
function learnGroups(words: readonly Word[], bodies: Map<string, string>): void {
  for (let i = 2; i + 2 < words.length; i++) {
    if (words[i].text !== "(" || words[i + 2].text !== ")") continue;
    const inner = words[i + 1];
    if (!isCapital(inner) && inner.shape !== SHAPE.letterDigit) continue;
    let from = i - 1;
    while (
      from > 0 &&
      (isCapital(words[from]) ||
        words[from].shape === SHAPE.number ||
        ["of", "for", "the", "and", "-", "e"].includes(words[from].lower)) &&
      i - from < 9
    )
      from--;
    if (!isCapital(words[from])) from++;
    while (from < i && !isCapital(words[from])) from++;
    if (from >= i) continue;
    if (words[from].tag === "DET" || words[from].tag === "ADP") from++;
    const name = textOf(words, from, i);
    if (name === "" || findPlace(name) !== null) continue;
    bodies.set(foldName(name), name);
    bodies.set(foldName(inner.text), name);
  }
}

/** The words as written between two word numbers, with single blanks. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  let out = "";
  for (let i = from; i < to && i < words.length; i++)
    out += (i > from && words[i].start > words[i - 1].end ? " " : "") + words[i].text;
  return out;
}

/** Where the name proper starts in a run: after titles, offices and adjectives of states. */
function nameStart(words: readonly Word[], run: Run): number {
  let at = run.from;
  for (let i = run.from; i < run.to; i++)
    if (BODY_WORDS.has(words[i].lower) && !TITLES.has(words[i].lower) && i === run.to - 1) return at;
  while (at < run.to - 1) {
    const place = findPlace(words[at].text);
    if (
      TITLES.has(words[at].lower) ||
      (place !== null && at + 1 < run.to && (place.by === "adjective" || TITLES.has(words[at + 1].lower)))
    )
      at++;
    else if (words[at].text === "-") at++;
    else break;
  }
  return at;
}

function learnPerson(
  words: readonly Word[],
  run: Run,
  persons: Person[],
  byKey: Map<string, Person>,
  bodies: ReadonlyMap<string, string>,
): void {
  const whole = textOf(words, run.from, run.to);
  if (findPlace(whole) !== null || bodies.has(foldName(whole))) return;
  const from = nameStart(words, run);
  const length = run.to - from;
  const titled = from > run.from || TITLES.has(words[run.from - 1]?.lower ?? "");
  if (length < 2) return;
  for (let i = from; i < run.to; i++) if (BODY_WORDS.has(words[i].lower)) return;
  const name = textOf(words, from, run.to);
  if (findPlace(name) !== null || placeInside(words, from, run.to)) return;
  if (words[from].shape === SHAPE.allCapitals && length === 2 && words[from].text.length > 3) return;
  const before = words[run.from - 1]?.lower ?? "";
  const after = words[run.to]?.lower ?? "";
  if (
    !titled &&
    LOCATIVES.has(before) &&
    !byKey.has(foldPersonName(name)) &&
    after !== "'s" &&
    before !== "of" &&
    before !== "to" &&
    before !== "from" &&
    before !== "between"
  )
    return;
  const title = textOf(words, run.from, from);
  const person = addPerson(persons, byKey, name, `${title} ${before}`, words[from].start);
  for (let i = run.from; i < from; i++) {
    const place = findPlace(words[i].text);
    if (place !== null) person.of ??= place.name;
    else person.offices.add(words[i].lower);
  }
}

/** "North Macedonian", "South Sudan": a state within the run means it names no person. */
function placeInside(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    for (let size = Math.min(LONGEST_PLACE, to - i); size > 0; size--) {
      const place = findPlace(textOf(words, i, i + size));
      if (
        place !== null &&
        (place.by !== "capital" || size === to - from) &&
        !(size === 1 && i > from && place.by === "name" && to - from === 2)
      )
        return true;
    }
  return false;
}

function mentionsIn(
  words: readonly Word[],
  run: Run,
  persons: Person[],
  byKey: Map<string, Person>,
  bodies: ReadonlyMap<string, string>,
  own: OwnNames,
  short: ReadonlyMap<string, string>,
): NameMention[] {
  const found: NameMention[] = [];
  let at = run.from;
  while (at < run.to) {
    const next = mentionAt(words, at, run, persons, byKey, bodies, own, short);
    if (next === null) at++;
    else {
      found.push(next);
      at = next.to;
    }
  }
  return found;
}

function mentionAt(
  words: readonly Word[],
  at: number,
  run: Run,
  persons: Person[],
  byKey: Map<string, Person>,
  bodies: ReadonlyMap<string, string>,
  own: OwnNames,
  short: ReadonlyMap<string, string>,
): NameMention | null {
  if (run.to - at === 1 && LEGAL.has(words[at].lower) && !bodies.has(words[at].lower)) return null;
  for (let to = run.to; to > at; to--) {
    const text = textOf(words, at, to);
    const body = bodies.get(foldName(text));
    if (body !== undefined) return { from: at, to, name: body, kind: "body", by: "name", titleFrom: at };
    const place =
      (to - at === 1 ? own.states.get(foldName(text)) : undefined) ??
      (to - at <= LONGEST_PLACE ? findPlace(text) : null);
    if (place !== null) {
      if (place.by === "body" || (place.by === "seat" && place.name === "European Union"))
        return { from: at, to, name: place.name, kind: "body", by: place.by, titleFrom: at };
      return { from: at, to, name: place.name, kind: "state", by: place.by, titleFrom: at };
    }
    if (to - at > 1 || !TITLES.has(words[at].lower)) {
      const person = byKey.get(foldPersonName(text));
      if (person !== undefined) {
        let titleFrom = at;
        while (titleFrom > 0 && isTitleWord(words, titleFrom - 1)) titleFrom--;
        while (titleFrom < at && (words[titleFrom].tag === "DET" || isSign(words[titleFrom]))) titleFrom++;
        return { from: at, to, name: person.name, kind: "person", by: "name", titleFrom };
      }
    }
  }
  const full = run.to - at === 1 ? short.get(words[at].lower) : undefined;
  if (full !== undefined) return { from: at, to: run.to, name: full, kind: "body", by: "name", titleFrom: at };
  // A whole run that is a body's name: "Financial Times", "RTA".
  const start = nameStart(words, run);
  if (start >= run.to) return null;
  const rest = textOf(words, start, run.to);
  if (start > at) return null;
  if (run.to - at === 1) {
    const titled = at > 0 && (TITLES.has(words[at - 1].lower) || /^(mr|mrs|ms|dr)\.?$/.test(words[at - 1].lower));
    if (
      titled &&
      !/^(?:party|movement|group|militia|alliance|coalition|bloc|newspaper|daily|forces|army|front|union)$/.test(
        words[run.to]?.lower ?? "",
      ) &&
      !TITLES.has(words[at].lower) &&
      words[at].shape !== SHAPE.allCapitals &&
      !BODY_WORDS.has(words[at].lower)
    ) {
      const person = addPerson(persons, byKey, words[at].text, words[at - 1].text, words[at].start);
      return { from: at, to: run.to, name: person.name, kind: "person", by: "name", titleFrom: at - 1 };
    }
    if (TITLES.has(words[at].lower)) return null;
    const isLocated =
      LOCATIVES.has(words[at - 1]?.lower ?? "") ||
      /^(?:crossing|river|valley|bridge|ridge|railway|region|province|district|dam|strait|corridor|airport|port|highway|peninsula|lake|desert|mountains|hills|basin|pass)$/.test(
        words[run.to]?.lower ?? "",
      );
    return { from: at, to: run.to, name: rest, kind: isLocated ? "place" : "body", by: "name", titleFrom: at };
  }
  if (LOCATIVES.has(words[run.from - 1]?.lower ?? ""))
    return { from: at, to: run.to, name: rest, kind: "place", by: "name", titleFrom: at };
  return { from: at, to: run.to, name: rest, kind: "body", by: "name", titleFrom: at };
}

function isTitleWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (TITLES.has(word.lower)) return true;
  if (word.lower === "of" || word.lower === "and")
    return i > 0 && TITLES.has(words[i - 1].lower) && word.lower !== "and";
  return (
    findPlace(word.text)?.by === "adjective" ||
    (isCapital(word) && i + 1 < words.length && TITLES.has(words[i + 1].lower) && findPlace(word.text) !== null)
  );
}
