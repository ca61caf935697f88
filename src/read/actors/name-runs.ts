import { CALENDAR } from "../frames/calendar-words.ts";
import { isSign, type Word } from "../frames/words.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { findPlace } from "./geography.ts";
import { isLinkedName, isOfWork, isSyllable } from "./name-hyphens.ts";
import { genderOfName } from "./given-names.ts";
import { isMedium, isMediumAlone } from "./media.ts";
import { isCapital, isDoubleName, isGivenMonth, isLetters, isPrefixed, NOT_NAMES } from "./name-words.ts";
import { behindFields, FIELDS, HELD_OFFICES } from "./portfolios.ts";
import { BODY_WORDS, PARTY_WORDS, TITLE_OPENERS, TITLES, UNNAMED } from "./person-words.ts";

/** Small words within a name: "Humberto de la Calle", "Ronald dela Rosa". */
export const PARTICLES: ReadonlySet<string> = new Set(
  "de da di del dela della delos van von der den el al bin ibn bint abu umm ould ben le la dos das ter ten e y".split(
    " ",
  ),
);

/** Prepositions behind which a name is more often a place than a person. */
export const LOCATIVES: ReadonlySet<string> = new Set(
  "in at near from to around outside across into towards toward through over between of".split(" "),
);

/** Words that a treaty's own language capitalises without naming anybody. */
export const LEGAL: ReadonlySet<string> = new Set(
  (
    "heads chiefs sides side parties party governments government states state contracting treaty agreement protocol accord annex article articles convention " +
    "declaration memorandum statement peace talks plan framework act pact resolution roadmap process communique communiqué charter day war line round session preamble appendix"
  ).split(" "),
);

/** Words within a name that is written with capitals throughout. */
const LINKING: ReadonlySet<string> = new Set("without against for of in with across beyond between from".split(" "));

/** The Arabic article as it is written before a name of one word. */
export const ARTICLES: ReadonlySet<string> = new Set("al el ar as ash at ad an az".split(" "));

const COUNCILS: ReadonlySet<string> = new Set(
  "council committee ministry commission board agency department authority".split(" "),
);

/** Who or what comes together under a name with "of" or "for": "the Voice of Terns", "Mothers of the Harbour". */
export const COMPANIES: ReadonlySet<string> = new Set(
  (
    "voice friends mothers fathers sons daughters children women soldiers knights lions tigers eagles falcons lawyers teachers doctors physicians reporters writers students families " +
    "brotherhood church society order academy college directorate secretariat confederation rally platform citizens defenders guardians partisans followers victims survivors syndicate " +
    "coordination gathering collective pole initiative circle club assembly organisation convention lords house chamber community alliance forum sons heirs hands workers veterans"
  ).split(" "),
);

/** Bodies that are for something. */
export const MOVING: ReadonlySet<string> = new Set(
  "movement front party union coalition alliance campaign committee congress league foundation brigade brigades forces council assembly network".split(
    " ",
  ),
);

const STATIONS: ReadonlySet<string> = new Set(["channel", "radio", "tv", "kanal", "canal"]);

/** What armies and movements number. */
const NUMBERED: ReadonlySet<string> = new Set(
  "front brigade division corps army battalion regiment fleet legion column commune congress".split(" "),
);

/** Words of one sentence that may be a name: from the first to behind the last. */
export type Run = { readonly from: number; readonly to: number };

/** Stretches of capitalised words, hyphens and particles between them. */
export function findRuns(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < words.length) {
    // "the 12th Brigade"
    const isNumbered =
      (NUMBERED.has(words[i + 1]?.lower ?? "") ||
        (NUMBERED.has(words[i + 2]?.lower ?? "") && isNameWord(words, i + 2))) &&
      /^\d+(?:st|nd|rd|th)$/.test(words[i].lower);
    // "al-Qaeda", "al-Brek said"
    const isArticle =
      ARTICLES.has(words[i].lower) &&
      words[i + 1]?.text === "-" &&
      words[i + 1].start === words[i].end &&
      words[i + 2] !== undefined &&
      words[i + 2].start === words[i + 1].end &&
      isCapital(words[i + 2]);
    if (
      opensWithPeople(words, i) ||
      (!isArticle && !(isNumbered && isNameWord(words, i + 1)) && !isNameWord(words, i))
    ) {
      i++;
      continue;
    }
    let to = isArticle ? i + 3 : i + 1;
    while (to < words.length) {
      if (isNameWord(words, to)) to++;
      // "Channel 7", "Radio 1"
      else if (STATIONS.has(words[to - 1].lower) && /^\d{1,2}$/.test(words[to].text)) to++;
      else if (
        words[to].text === "-" &&
        words[to].start === words[to - 1].end &&
        to + 1 < words.length &&
        words[to + 1].start === words[to].end &&
        !isSign(words[to + 1])
      ) {
        // "Sahil-e-Nur", "Jean-Pierre", but not "US-led"
        if (
          isCapital(words[to + 1]) ||
          (PARTICLES.has(words[to + 1].lower) && words[to + 2]?.text === "-") ||
          // "Sahil-i-Nur"
          (words[to + 1].text === "i" && words[to + 2]?.text === "-") ||
          // "Union Peace-making Committee"
          isOfWork(words, to) ||
          // "Tern Movement-in-Opposition"
          (words[to + 1].lower === "in" && words[to + 2]?.text === "-" && BODY_WORDS.has(words[to - 1].lower)) ||
          isSyllable(words, i, to)
        )
          to += 2;
        // "Brek Chan-o-cha"
        else if (isLinkedName(words, i, to)) to += 4;
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
      // "Humberto de la Calle", "Ursula von der Leyen"
      else if (
        PARTICLES.has(words[to].lower) &&
        to + 2 < words.length &&
        PARTICLES.has(words[to + 1].lower) &&
        isNameWord(words, to + 2)
      )
        to += 3;
      else if (
        (words[to].lower === "of" || words[to].lower === "for") &&
        to + 1 < words.length &&
        isNameWord(words, to + 1) &&
        to > i &&
        !isLedBy(words, to) &&
        (BODY_WORDS.has(words[to - 1].lower) ||
          (to === i + 1 && COMPANIES.has(words[i].lower)) ||
          // "the Coalition of Harbours for Change", "Kenyans United for Change"
          (words[to].lower === "for" &&
            (words[to - 1].lower === "united" || words.slice(i, to).some((word) => BODY_WORDS.has(word.lower)))))
      )
        to += 2;
      // "the Commission on Elections"
      else if (
        words[to].lower === "on" &&
        COUNCILS.has(words[to - 1].lower) &&
        to + 1 < words.length &&
        isNameWord(words, to + 1) &&
        words[to + 1].shape === SHAPE.capitalised
      )
        to += 2;
      // "the Movement for Justice in Kenya"
      else if (
        words[to].lower === "in" &&
        words[i - 1]?.lower === "the" &&
        MOVING.has(words[i].lower) &&
        words[i + 1].lower === "for" &&
        findPlace(words[to + 1]?.text ?? "")?.by === "name"
      )
        to += 2;
      // "Doctors Without Borders", "Women Against Violence"
      else if (
        LINKING.has(words[to].lower) &&
        words[to].shape === SHAPE.capitalised &&
        to + 1 < words.length &&
        isNameWord(words, to + 1)
      )
        to += 2;
      // "the Movement for Justice and Equality", "the Truth and Memory Commission"
      else if (words[to].lower === "and" && joinsFields(words, i, to)) to += 2;
      // "the Front for the Defence of Harbours"
      else if (
        words[to].lower === "for" &&
        words[to + 1]?.lower === "the" &&
        to + 2 < words.length &&
        isNameWord(words, to + 2) &&
        BODY_WORDS.has(words[to - 1].lower) &&
        // "the Movement for the Rivers", but "the Foreign Ministry for the Kenyans"
        (FIELDS.has(words[to + 2].lower) || (MOVING.has(words[to - 1].lower) && findPlace(words[to + 2].text) === null))
      )
        to += 3;
      // "the Trade and Harbour Council"
      else if (
        words[to].lower === "and" &&
        words[i - 1]?.lower === "the" &&
        to === i + 1 &&
        to + 2 < words.length &&
        isNameWord(words, to + 1) &&
        isCapital(words[to + 2]) &&
        COUNCILS.has(words[to + 2].lower)
      )
        to += 3;
      else if (
        words[to].lower === "of" &&
        words[to + 1]?.lower === "the" &&
        to + 2 < words.length &&
        isNameWord(words, to + 2) &&
        (BODY_WORDS.has(words[to - 1].lower) ||
          // "the Sons of the Valley"
          (to === i + 1 && words[i - 1]?.lower === "the" && COMPANIES.has(words[i].lower)))
      )
        to += 3;
      else break;
    }
    runs.push({ from: i, to });
    i = to;
  }
  return runs;
}

/** "Mediators | Egypt and Kenya": at the head of a sentence, what states are is no part of the first one's name. */
function opensWithPeople(words: readonly Word[], i: number): boolean {
  if (i > 0 && !isSign(words[i - 1])) return false;
  const { lower, tag } = words[i];
  if (!tag.endsWith(":plural") || !(UNNAMED.has(lower) || PARTY_WORDS.has(lower))) return false;
  const at = words[i + 1]?.lower === "the" ? i + 2 : i + 1;
  const place = findPlace(words[at]?.text ?? "");
  return /^(?:name|movement)$/.test(place?.by ?? "") && /^(?:,|and)$/.test(words[at + 1]?.lower ?? "");
}

/** "the Tern Front | of Otto Marsh": whoever leads a movement is no part of its name. */
function isLedBy(words: readonly Word[], of: number): boolean {
  const [given, family, next] = words.slice(of + 1, of + 4);
  return (
    words[of].lower === "of" &&
    MOVING.has(words[of - 1].lower) &&
    family !== undefined &&
    genderOfName(given.text) !== null &&
    isCapital(family) &&
    !BODY_WORDS.has(family.lower) &&
    (next === undefined || !isCapital(next))
  );
}

/**
 * True where "and" stands within a body's name: between two fields behind "Front for", "Ministry of", or between two fields before
 * "Commission", "Council", "Minister". A state or person behind "and" is never a field.
 */
function joinsFields(words: readonly Word[], from: number, and: number): boolean {
  const next = words[and + 1];
  if (next === undefined || !isNameWord(words, and + 1) || !FIELDS.has(next.lower)) return false;
  for (let i = from; i < and - 1; i++)
    if (
      /^(?:of|for|on|against)$/.test(words[i + 1].lower) &&
      (BODY_WORDS.has(words[i].lower) || COMPANIES.has(words[i].lower) || words[i].lower === "united")
    )
      return true;
  if (!FIELDS.has(words[and - 1].lower)) return false;
  for (let i = and + 2; i < Math.min(words.length, and + 5) && isCapital(words[i]); i++)
    if (BODY_WORDS.has(words[i].lower) || HELD_OFFICES.has(words[i].lower)) return true;
  return false;
}

/** How many words, two or three, name a state or its people where a title may follow; 0 where they do not. */
function placeWords(words: readonly Word[], at: number, to: number): number {
  for (const size of [3, 2]) {
    if (at + size >= to) continue;
    const name = words
      .slice(at, at + size)
      .map(({ text }) => text)
      .join(" ");
    const place = findPlace(name);
    if (place !== null && (place.by === "adjective" || TITLES.has(words[at + size].lower))) return size;
  }
  return 0;
}

/** "the state-run | Sunday | Herald": a day that a paper is called after. */
function isDayOfPaper(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  return (
    CALENDAR.has(words[i].lower) &&
    next !== undefined &&
    isCapital(next) &&
    isMedium(`the ${next.text}`) &&
    (/^(?:DET|ADJ)/.test(words[i - 1]?.tag ?? "DET") || words[i - 2]?.text === "-")
  );
}

function isNameWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  // "the All Harbours Congress"
  if (word.text === "All" && words[i - 1]?.lower === "the" && isNameWord(words, i + 1)) return true;
  if (isDayOfPaper(words, i)) return true;
  if (!isCapital(word) || (NOT_NAMES.has(word.lower) && !isGivenMonth(words, i))) return false;
  if (/^["“«‘]/.test(word.text)) return false;
  // "Early Tuesday Kenyan jets struck": when, not who.
  if (/^(?:early|late|mid)$/.test(word.lower) && CALENDAR.has(words[i + 1]?.lower ?? "")) return false;
  // "On Christmas Eve the movement offered"
  if (word.lower === "eve" && /^(?:christmas|year|year's|'s|all|easter)$/.test(words[i - 1]?.lower ?? "")) return false;
  // "the pro-Kenyan Harbour List": where it stands is no part of its name.
  if (word.shape === SHAPE.mixed && isPrefixed(word.text)) return false;
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
  // Behind a comma a capital is meant; at the head of a sentence or quotation it may not be.
  if (i === 0 || (isSign(words[i - 1]) && !/^[,;(]$/.test(words[i - 1].text)))
    return (
      findPlace(word.text) !== null ||
      (i + 2 < words.length && placeWords(words, i, words.length) > 0) ||
      isDoubleName(words, i) ||
      // "HFL has refused", "Relief Works Watch said"
      isLetters(words, i) ||
      isMediumAlone(word.text) ||
      (words[i + 1]?.tag === "NOUN" || words[i + 1]?.tag === "NOUN:plural"
        ? isCapital(words[i + 1]) &&
          !TITLES.has(word.lower) &&
          !TITLES.has(words[i + 1].lower) &&
          isNameWord(words, i + 2)
        : false) ||
      (LINKING.has(words[i + 1]?.lower ?? "") &&
        words[i + 1].shape === SHAPE.capitalised &&
        isNameWord(words, i + 2)) ||
      // "Justice and Security Minister Ivo Brek"
      (words[i + 1]?.lower === "and" && FIELDS.has(word.lower) && joinsFields(words, i, i + 1)) ||
      (i + 1 < words.length &&
        words[i + 1].tag.startsWith("PROPN") &&
        !TITLES.has(word.lower) &&
        tag !== "VERB:past" &&
        tag !== "VERB:ing")
    );
  return true;
}

const RANKS =
  /^(?:mr|mrs|ms|dr|gen|maj|major|col|colonel|lt|capt|captain|general|brigadier|commander|sgt|sergeant)\.?$/;

/** Where the name proper starts in a run: after titles, offices and adjectives of states. */
export function nameStart(words: readonly Word[], run: Run): number {
  const last = words[run.to - 1].lower;
  if (BODY_WORDS.has(last) && !TITLES.has(last)) return run.from;
  // "the Movement for Justice and Unity": fields behind "for" are no titles, unless an office follows them.
  for (let i = run.from; i + 1 < run.to; i++)
    if (BODY_WORDS.has(words[i].lower) && !TITLES.has(words[i].lower) && /^(?:for|of)$/.test(words[i + 1].lower)) {
      const rest = words.slice(i + 2, run.to).map(({ lower }) => lower);
      if (!rest.some((word) => TITLES.has(word) && !FIELDS.has(word))) return run.from;
      break;
    }
  // "Minister for Trade and Harbour Affairs Ada Toll"
  let at = behindFields(words, run.from, run.to);
  while (at < run.to - 1) {
    // "South Korean", "Papua New Guinean": an adjective or name of two or three words before a title.
    const long = placeWords(words, at, run.to);
    if (long > 0) {
      at += long;
      continue;
    }
    // "Harbour Affairs Minister Ivo Brek": a field of office, however it is called, before the office.
    const office = officeBehind(words, at, run.to);
    if (office > at) {
      at = office;
      continue;
    }
    // "Supreme Leader Ivo Brek", "Rear Admiral Ivo Brek"
    if (TITLE_OPENERS.has(words[at].lower) && at + 2 < run.to && TITLES.has(words[at + 1].lower)) {
      at += 2;
      continue;
    }
    const place = findPlace(words[at].text);
    // "Major | Lao Brek": behind a rank no adjective of a state stands before a name.
    if (place?.by === "adjective" && at > run.from && at + 2 === run.to && RANKS.test(words[at - 1].lower)) break;
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

/** Behind the office that one to three words of its field lead to, or `at`. */
function officeBehind(words: readonly Word[], at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to - 1, at + 4); i++) if (HELD_OFFICES.has(words[i].lower)) return i + 1;
  return at;
}
