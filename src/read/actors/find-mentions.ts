import { personKey } from "../../domain/person-name.ts";
import { isSign, type Word } from "../frames/words.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { type NameMention, type Person, textOf } from "./cast.ts";
import { isMediumAlone } from "./media.ts";
import { findPlace, foldName, homeOfMovement, LONGEST_PLACE } from "./geography.ts";
import { addPerson, isAllTitle } from "./learn-persons.ts";
import { isWhereSaid } from "./leading-place.ts";
import { LEGAL, LOCATIVES, nameStart, type Run } from "./name-runs.ts";
import { isCapital } from "./name-words.ts";
import type { OwnNames } from "./own-names.ts";
import { isNoActor, opensAsPlace, partisans } from "./no-actors.ts";
import { isAllField, officeOfField } from "./portfolios.ts";
import { BODY_WORDS, OFFICES, TITLE_OPENERS, TITLES } from "./person-words.ts";

/** What two do with each other. */
const MET: ReadonlySet<string> = new Set("summit meeting meetings talks call encounter phone".split(" "));

/** Names in one run of capitalised words, from left to right. */
export function mentionsIn(
  words: readonly Word[],
  run: Run,
  persons: Person[],
  byKey: Map<string, Person>,
  bodies: ReadonlyMap<string, string>,
  own: OwnNames,
  short: ReadonlyMap<string, string>,
  alone: ReadonlySet<string>,
  places: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): NameMention[] {
  const found: NameMention[] = [];
  // "the Toll-Brek summit": two who met, rather than one with a double name.
  const isPair = run.to - run.from === 3 && words[run.from + 1].text === "-" && MET.has(words[run.to]?.lower ?? "");
  if (isPair && /^\p{Lu}/u.test(words[run.from + 2].text))
    return [run.from, run.from + 2].flatMap((from) =>
      mentionsIn(words, { ...run, from, to: from + 1 }, persons, byKey, bodies, own, short, alone, places, openers),
    );
  let at = run.from;
  while (at < run.to) {
    const next = mentionAt(words, at, run, persons, byKey, bodies, own, short, alone, places, openers);
    if (next === null) at++;
    else {
      found.push(next);
      at = next.to;
    }
  }
  return found;
}

/** No name has more words; a page in capitals would otherwise be tried in all its stretches. */
const LONGEST_NAME = 40;

function mentionAt(
  words: readonly Word[],
  at: number,
  run: Run,
  persons: Person[],
  byKey: Map<string, Person>,
  bodies: ReadonlyMap<string, string>,
  own: OwnNames,
  short: ReadonlyMap<string, string>,
  alone: ReadonlySet<string>,
  places: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): NameMention | null {
  // "Pilgrims' Day": a feast.
  if (words[run.to]?.tag === "PART:possessive" && /^(?:Day|Eve)$/.test(words[run.to + 1]?.text ?? "")) return null;
  if (run.to - at === 1 && LEGAL.has(words[at].lower) && !bodies.has(words[at].lower)) return null;
  for (let to = Math.min(run.to, at + LONGEST_NAME); to > at; to--) {
    const text = textOf(words, at, to);
    const body = bodies.get(foldName(text));
    if (body !== undefined) return { from: at, to, name: body, kind: "body", by: "name", titleFrom: at };
    const place =
      (to - at === 1 ? own.states.get(foldName(text)) : undefined) ??
      (to - at <= LONGEST_PLACE ? findPlace(text) : null) ??
      stateStyled(words, at, to);
    if (place !== null && !isSurnameHere(words, at, run, place.by, byKey)) {
      // "the Norlandian People's Guard": an adjective that opens a body's name is part of it, unless the text has the name without.
      if (place.by === "adjective" && isOwnAdjective(words, at, to, run, alone, bodies))
        return { from: at, to: run.to, name: textOf(words, at, run.to), kind: "body", by: "name", titleFrom: at };
      if (place.by === "movement") return { from: at, to, name: place.name, kind: "body", by: "name", titleFrom: at };
      if (place.by === "body" || (place.by === "seat" && place.name === "European Union"))
        return { from: at, to, name: place.name, kind: "body", by: place.by, titleFrom: at };
      return { from: at, to, name: place.name, kind: "state", by: place.by, titleFrom: at };
    }
    if (to - at > 1 || !TITLES.has(words[at].lower)) {
      const person = byKey.get(personKey(text));
      if (person !== undefined) {
        let titleFrom = at;
        while (titleFrom > 0 && isTitleWord(words, titleFrom - 1) && !isWhereSaid(words, titleFrom - 1)) titleFrom--;
        while (titleFrom < at && (words[titleFrom].tag === "DET" || isSign(words[titleFrom]))) titleFrom++;
        return { from: at, to, name: person.name, kind: "person", by: "name", titleFrom };
      }
    }
  }
  const full = run.to - at === 1 ? short.get(words[at].lower) : undefined;
  if (full !== undefined) return { from: at, to: run.to, name: full, kind: "body", by: "name", titleFrom: at };
  // "a Nordic envoy", "Kurdish commanders": an adjective names nobody.
  if (run.to - run.from === 1 && words[at].tag === "ADJ" && words[run.to]?.tag.startsWith("NOUN") === true) return null;
  // A whole run that is a body's name: "Financial Times", "RTA".
  const start = nameStart(words, run);
  if (start >= run.to || (run.to - run.from > 1 && isAllTitle(words, start, run.to))) return null;
  if (start > at) return null;
  const rest = textOf(words, start, run.to);
  // "Q:", "Annex A": a letter alone.
  if (run.to - run.from === 1 && words[at].text.length === 1) return null;
  if (start === run.from && isAllField(words, run.from, run.to)) return null;
  // "Ministers of Foreign Affairs", "Minister for Political, Legal and …": a field of office.
  if (run.to - at === 1 && (words[at].lower === "affairs" || officeOfField(words, at) >= 0)) return null;
  // "a Franco-British team"
  if (run.to - at === 3 && words[at + 1].text === "-" && findPlace(words[at + 2].text)?.by === "adjective") return null;
  // "Gunmen raided", "Hutu villagers"
  if (run.to - run.from === 1 && openers.has(words[at].lower)) return null;
  const party = run.to - at === 1 ? partisans(words[at], alone) : null;
  if (party !== null) return { from: at, to: run.to, name: party, kind: "body", by: "name", titleFrom: at };
  if (run.to - at === 1 && isNoActor(words, at, run.to)) return null;
  if (run.to - at > 1 && (isNoActor(words, at, run.to) || (start === run.from && opensAsPlace(words, at, run.to))))
    return { from: at, to: run.to, name: rest, kind: "place", by: "name", titleFrom: at };
  // "East Vell": a quarter of the compass opens the name of a place.
  if (run.to - at === 2 && COMPASS.has(words[at].lower) && !BODY_WORDS.has(words[at + 1].lower))
    return { from: at, to: run.to, name: rest, kind: "place", by: "name", titleFrom: at };
  if (places.has(foldName(rest))) return { from: at, to: run.to, name: rest, kind: "place", by: "name", titleFrom: at };
  if (run.to - at === 1) {
    // "former Vell governor": how long or high somebody is in office is no title.
    const titled = at > 0 && TITLES.has(words[at - 1].lower) && !OF_TITLES.test(words[at - 1].lower);
    const isAddressed = at > 0 && COURTESY.test(words[at - 1].lower) && !ADDRESSED.has(words[at].lower);
    if (
      titled &&
      !/^(?:party|movement|group|militia|alliance|coalition|bloc|newspaper|daily|forces|army|front|union)$/.test(
        words[run.to]?.lower ?? "",
      ) &&
      (isAddressed || (!TITLES.has(words[at].lower) && !BODY_WORDS.has(words[at].lower))) &&
      words[at].shape !== SHAPE.allCapitals
    ) {
      const person = addPerson(persons, byKey, words[at].text, words[at - 1].text, words[at].start);
      return { from: at, to: run.to, name: person.name, kind: "person", by: "name", titleFrom: at - 1 };
    }
    if (TITLES.has(words[at].lower) || OFFICES.has(words[at].lower)) return null;
    const isLocated =
      standsWhere(words, at) ||
      (words[at - 1]?.lower === "the" &&
        words[at].shape === SHAPE.capitalised &&
        MADE_THERE.has(words[run.to]?.lower ?? "")) ||
      /^(?:crossing|river|valley|bridge|ridge|railway|region|province|district|dam|strait|corridor|airport|port|highway|peninsula|lake|desert|mountains|hills|basin|pass)$/.test(
        words[run.to]?.lower ?? "",
      );
    return { from: at, to: run.to, name: rest, kind: isLocated ? "place" : "body", by: "name", titleFrom: at };
  }
  if (standsWhere(words, run.from))
    return { from: at, to: run.to, name: rest, kind: "place", by: "name", titleFrom: at };
  return { from: at, to: run.to, name: rest, kind: "body", by: "name", titleFrom: at };
}

/** "Ada London met him. London said …": the surname of somebody in the text, rather than what sits in the city of that name; not "in London". */
function isSurnameHere(
  words: readonly Word[],
  at: number,
  run: Run,
  by: string,
  byKey: ReadonlyMap<string, Person>,
): boolean {
  if (run.to - run.from > 1 || (by !== "capital" && by !== "seat")) return false;
  return byKey.has(personKey(words[at].text)) && !standsWhere(words, at);
}

/** What stands before titles and is none by itself. */
const OF_TITLES = /^(?:former|ex|acting|interim|senior|lead|top|special|assistant|under)$/;

/** Forms of address, behind which only a surname stands: "Mr. King", "Ms Baker". */
const COURTESY = /^(?:mr|mrs|ms|miss|messrs)\.?$/;

/** Offices by which one is addressed: "Mr. Speaker", "Ms President". */
const ADDRESSED: ReadonlySet<string> = new Set(
  "president vice prime minister premier secretary speaker chairman chairwoman chair ambassador mayor governor senator chancellor attorney justice representative commissioner director".split(
    " ",
  ),
);

/** True behind a preposition of place; "according to" is none. */
function standsWhere(words: readonly Word[], at: number): boolean {
  const lead = words[at - 1]?.lower ?? "";
  return (
    LOCATIVES.has(lead) && !(lead === "to" && words[at - 2]?.lower === "according") && !isMediumAlone(words[at].text)
  );
}

const COMPASS: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western northeast northwest southeast southwest upper lower".split(
    " ",
  ),
);

/** Texts and talks that go by the place where they were made. */
const MADE_THERE: ReadonlySet<string> = new Set(
  "deal deals agreement agreements accord accords talks process round rounds declaration protocol protocols pact summit truce".split(
    " ",
  ),
);

const STYLES: ReadonlySet<string> = new Set(
  "republic kingdom state commonwealth sultanate emirate federation".split(" "),
);

/** "The Republic of Kenya": the state by its short name. */
function stateStyled(words: readonly Word[], at: number, to: number): ReturnType<typeof findPlace> {
  if (to - at < 3 || !STYLES.has(words[at].lower) || words[at + 1].lower !== "of") return null;
  const place = findPlace(textOf(words, at + 2, to));
  return place?.by === "name" ? place : null;
}

/** Last words of names that a movement, force or party goes by together with its adjective. */
const OWN_FORCES: ReadonlySet<string> = new Set(
  "army front forces force union party movement brigade brigades guard guards corps league alliance coalition congress resistance militia battalion".split(
    " ",
  ),
);

/** Last words of names that open with an adjective of a state and are no organ of it. */
const OWN_BODIES: ReadonlySet<string> = new Set(
  "observatory institute center centre federation network association foundation society crescent cross academy organisation organization institution initiative forum council confederation syndicate club university campaign".split(
    " ",
  ),
);

function isOwnAdjective(
  words: readonly Word[],
  at: number,
  to: number,
  run: Run,
  alone: ReadonlySet<string>,
  bodies: ReadonlyMap<string, string>,
): boolean {
  if (run.to - to < 2 || words[to].text === "-") return false;
  // "the Norlandian Observatory for Human Rights": what it is stands before "for".
  let head = run.to - 1;
  for (let i = to + 1; i < run.to; i++)
    if (words[i].lower === "for" || words[i].lower === "of") {
      head = i - 1;
      break;
    }
  if (!OWN_FORCES.has(words[head].lower) && !OWN_BODIES.has(words[head].lower)) return false;
  for (let i = to; i < run.to; i++)
    if (TITLES.has(words[i].lower) && !BODY_WORDS.has(words[i].lower) && words[i].lower !== "security") return false;
  const rest = foldName(textOf(words, to, run.to));
  const known = findPlace(rest);
  // "the Norlandian National Liberation Army" is not the Colombian one.
  const isOther =
    known?.by === "movement" && homeOfMovement(known.name) !== (findPlace(textOf(words, at, to))?.name ?? null);
  return !alone.has(rest) && !bodies.has(rest) && (known === null || isOther);
}

function isTitleWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (TITLES.has(word.lower)) return true;
  if (TITLE_OPENERS.has(word.lower) && isCapital(word) && TITLES.has(words[i + 1]?.lower ?? "")) return true;
  // "First Vice-President Brek"
  if (word.text === "-") return i > 0 && TITLES.has(words[i - 1].lower);
  if (word.lower === "first" || word.lower === "second") return TITLES.has(words[i + 1]?.lower ?? "");
  // "Justice and Security Minister Ivo Brek", but not "the President and Foreign Minister Brek"
  if (word.lower === "and")
    return (
      i > 0 &&
      i + 1 < words.length &&
      isCapital(words[i - 1]) &&
      TITLES.has(words[i + 1].lower) &&
      TITLES.has(words[i - 1].lower) &&
      !OFFICES.has(words[i - 1].lower)
    );
  if (word.lower === "of") return i > 0 && TITLES.has(words[i - 1].lower);
  return (
    findPlace(word.text)?.by === "adjective" ||
    (isCapital(word) && i + 1 < words.length && TITLES.has(words[i + 1].lower) && findPlace(word.text) !== null)
  );
}
