import { wordList } from "../../kit/word-list.ts";
import { isPeopleNoun } from "../positions/people-words.ts";
import { endWithoutTime } from "../speakers/phrase-edges.ts";
import { CALENDAR } from "./calendar-words.ts";
import type { Word } from "./words.ts";

/** "France, Germany and Italy": the comma stands between bare names or short noun phrases. */
export function isListComma(words: readonly Word[], comma: number, last: number, floor: number): boolean {
  if (comma <= floor || CALENDAR.has(words[comma - 1].lower)) return false;
  const end = beforeDay(words, comma, last);
  let hasAnd = false;
  for (let i = comma + 1; i <= end; i++) if (words[i].lower === "and") hasAnd = true;
  if (!hasAnd) return false;
  if (isBehindBetween(words, comma, floor)) return true;
  const first = nameBefore(words, comma);
  if (first >= floor && first < comma && isListOfNames(words, first, end + 1))
    if (words[first - 1]?.tag !== "ADP" || opensMembers(words, first, comma)) return true;
  if (closesOpening(words, comma)) return false;
  if (isListOfSides(words, itemBefore(words, comma), end + 1)) return true;
  if (!words[comma - 1].tag.startsWith("PROPN")) return false;
  if (isListOfBodies(words, comma, end)) return true;
  for (let i = comma + 1; i <= end; i++) {
    // "Kenya, Norway and the African Union": an article before a name, not the Kenyan port and the rebels.
    const isNamed =
      words[i].lower === "the" &&
      words[i - 1].lower === "and" &&
      i < end &&
      /^\p{Lu}/u.test(words[i + 1].text) &&
      !opensWithPlace(words, comma);
    if ((words[i].tag === "DET" && !isNamed) || words[i].tag === "ADP") return false;
  }
  return true;
}

/** "the United States, Kenya and Norway | on Monday", "… | in a joint statement": the last word of a list that a day or a writing follows. */
function beforeDay(words: readonly Word[], comma: number, last: number): number {
  if (WRITINGS.has(words[last].lower)) {
    let lead = last;
    while (lead > comma && last - lead < 5 && /^(?:DET|ADJ|NOUN)/.test(words[lead].tag)) lead--;
    return lead > comma + 1 && words[lead].lower === "in" ? lead - 1 : last;
  }
  return endWithoutTime(words, comma + 1, last + 1) - 1;
}

/** What several put out together. */
export const WRITINGS = wordList("statement communique communiqué declaration letter note");

/** "An agreement | signed by …": true where the noun before a participle begins its clause with its article and adjectives. */
function opensClause(words: readonly Word[], noun: number): boolean {
  if (!(words[noun]?.tag ?? "").startsWith("NOUN")) return false;
  let first = noun;
  while (first > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)/.test(words[first - 1].tag)) first--;
  const before = words[first - 1];
  return (
    before === undefined || before.tag === "SCONJ" || before.lower === "that" || /^VERB:(?:past|fin)/.test(before.tag)
  );
}

/** "officials | from | Kenya, Norway and the African Union": true for the word that says whose people somebody is. */
function isHome(words: readonly Word[], at: number, floor: number): boolean {
  return (
    at > floor &&
    /^(?:from|of|for)$/.test(words[at].lower) &&
    isPeopleNoun(words[at - 1].lower) &&
    /^\p{Lu}|^the$/u.test(words[at + 1]?.text ?? "")
  );
}

/** "between Kenyan, Norwegian and Danish leaders in Torvik": what "between" opens is a list up to its "and". */
function isBehindBetween(words: readonly Word[], comma: number, floor: number): boolean {
  let at = comma - 1;
  while (
    at > floor &&
    comma - at < 12 &&
    (/^(?:NOUN|PROPN|ADJ|DET|NUM|PART:possessive|PRON:possessive)/.test(words[at].tag) ||
      words[at].text === "," ||
      isHome(words, at, floor))
  )
    at--;
  const before = words[at - 1];
  return (
    words[at].lower === "between" ||
    // "a meeting of Kenya, the Union and the rebels"
    (words[at].lower === "of" && /^(?:meetings?|summit|gathering|conference)$/.test(before?.lower ?? "")) ||
    // "An agreement signed by Kenya, the Union and the rebels": who did it, where no verb came before.
    (words[at].lower === "by" && (before?.tag ?? "").startsWith("VERB:pa") && opensClause(words, at - 2))
  );
}

/** What a list of names may issue together. */
const JOINT: ReadonlySet<string> = new Set([...WRITINGS, ..."appeal call document proposal plan".split(" ")]);

/** "the foreign ministers of | Egypt, Kenya and Chad", "a statement from | …", "a plan drafted by | …": a preposition that takes all of a list. */
function opensMembers(words: readonly Word[], first: number, comma: number): boolean {
  const lead = words[first - 1].lower;
  const head = words[first - 2];
  if (head === undefined || closesOpening(words, comma)) return false;
  if (lead === "by") return head.tag.startsWith("VERB");
  if (isHome(words, first - 1, 0)) return true;
  return /^(?:of|from)$/.test(lead) && (head.tag === "NOUN:plural" || JOINT.has(head.lower));
}

/** Where the name before a comma begins, its article taken in: "the Gulf of Vell | ,". */
export function nameBefore(words: readonly Word[], comma: number): number {
  let first = comma;
  while (first > 0 && isOfName(words, first - 1)) first--;
  while (first < comma && /^(?:of|for)$/.test(words[first].lower)) first++;
  return first > 0 && first < comma && words[first - 1].lower === "the" ? first - 1 : first;
}

/** A word with a capital that is no day or month, or "of" and "for" between such. */
function isOfName(words: readonly Word[], at: number): boolean {
  const { text, lower, tag } = words[at];
  if (/^(?:of|for)$/.test(lower)) return /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? "");
  return /^\p{Lu}/u.test(text) && /^(?:PROPN|NOUN|ADJ|VERB)/.test(tag) && !CALENDAR.has(lower);
}

/** "the United States, Kenya, the African Union and Norway": three names and more, each with its article or without, and nothing else. */
export function isListOfNames(words: readonly Word[], from: number, to: number): boolean {
  let items = 0;
  let at = from;
  while (at < to) {
    if (words[at].lower === "the") at++;
    const start = at;
    while (at < to && isOfName(words, at)) at++;
    if (at === start) return false;
    items++;
    if (at === to) break;
    if (words[at].text === ",") at++;
    if (words[at]?.lower === "and") at++;
    else if (words[at - 1].text !== ",") return false;
  }
  return items > 2;
}

/** Farther behind its first comma no list of names is followed. */
const LONGEST_LIST = 30;

/** "according to | Egypt, Kenya and the United States": where a list of three names and more ends that begins at `from`; `comma` where the comma there is none of its. */
export function endOfNames(words: readonly Word[], from: number, comma: number, limit: number): number {
  if (words[comma]?.text !== ",") return comma;
  const to = Math.min(limit, comma + LONGEST_LIST);
  let close = comma + 1;
  while (close < to && words[close].lower !== "and" && !/^[.;:—]$/.test(words[close].text)) close++;
  if (words[close]?.lower !== "and") return comma;
  close++;
  while (close < to && (words[close].lower === "the" || isOfName(words, close))) close++;
  return isListOfNames(words, from, close) ? close : comma;
}

const OPENERS: ReadonlySet<string> = new Set(
  "after before following during amid despite since under in at on unlike like".split(" "),
);

/** "After three days of talks in Torvik, Kenya and two movements signed": the comma behind a phrase that opens its sentence lists nothing. */
function closesOpening(words: readonly Word[], comma: number): boolean {
  // "In a joint note Kenya, Norway and Sweden": the phrase ended before the name, without a comma.
  let name = comma - 1;
  while (name > 0 && words[name].tag.startsWith("PROPN") && !CALENDAR.has(words[name].lower)) name--;
  if (name < comma - 1 && (words[name].tag.startsWith("NOUN") || CALENDAR.has(words[name].lower))) return false;
  for (let i = comma - 1; i >= 0; i--) {
    const { tag, text } = words[i];
    // "Two days later, in the town of Torvik, Quill and Dahl met": a time and a place open the sentence in turn.
    if (text === "," && isTimeBefore(words, i) && /^(?:in|at|on|near)$/.test(words[i + 1].lower)) return true;
    const isHead = i === 0 || /^[;:—–“"]$/.test(words[i - 1].text) || words[i - 1].tag === "CCONJ";
    if (isHead && OPENERS.has(words[i].lower)) return true;
    if (!/^(?:ADP|DET|ADJ|ADV|NOUN|PROPN|NUM|PART:possessive|PRON:possessive|VERB:ing)/.test(tag) && text !== "-")
      return false;
  }
  return false;
}

/** "On Monday,", "Two days later,": true where all that stands before the comma says when. */
function isTimeBefore(words: readonly Word[], comma: number): boolean {
  if (comma > 6) return false;
  const last = words[comma - 1].lower;
  if (!CALENDAR.has(last) && !/^(?:later|earlier|ago|before|afterwards|after|day|week|month|year)$/.test(last))
    return false;
  return words.slice(0, comma).every(({ tag }) => /^(?:ADP|ADV|ADJ|DET|NUM|NOUN|PROPN|PART)/.test(tag));
}

/** "In Vell, Kenya and the Union agreed": the name before the comma says where. */
function opensWithPlace(words: readonly Word[], comma: number): boolean {
  let at = comma - 1;
  while (at > 0 && /^\p{Lu}/u.test(words[at].text) && words[at].tag !== "ADP") at--;
  return words[at].tag === "ADP";
}

/** "the House of Delegates, the High Council and the Commission": names with an article on both sides of the comma. */
function isListOfBodies(words: readonly Word[], comma: number, end: number): boolean {
  let first = comma - 1;
  while (first > 0 && (/^\p{Lu}/u.test(words[first].text) || words[first].lower === "of")) first--;
  if (words[first].lower !== "the" || /^(?:in|at|on|from|inside|outside|near)$/.test(words[first - 1]?.lower ?? ""))
    return false;
  for (let i = comma + 1; i <= end; i++) {
    const { lower, text, tag } = words[i];
    const opens = lower === "the" && (i === comma + 1 || /^(?:,|and)$/.test(words[i - 1].text));
    if (!opens && !/^\p{Lu}|^[\d+]+$|^(?:of|and|,|for)$/u.test(text) && tag !== "NUM") return false;
  }
  return words[comma + 1].lower === "the";
}

/** The first word of the item before a comma, where that item opens its clause or follows another comma; else -1. */
function itemBefore(words: readonly Word[], comma: number): number {
  let first = comma;
  while (first > 0 && isOfSide(words[first - 1])) first--;
  const before = words[first - 1];
  const opens =
    before === undefined ||
    before.text === "," ||
    before.tag === "SCONJ" ||
    before.lower === "that" ||
    /^VERB:(?:past|fin)/.test(before.tag) ||
    CALENDAR.has(before.lower);
  return opens ? first : -1;
}

/**
 * "Egypt, Kenya and the rebels met", "The army, the rebels and Egypt met": sides with an article or without, up to the verb behind the last. A
 * comma behind the last makes what stands between the two an apposition.
 */
export function isListOfSides(words: readonly Word[], first: number, to: number): boolean {
  if (first < 0 || words[to]?.text === ",") return false;
  let items = 0;
  let from = first;
  for (let i = first; i <= to; i++) {
    if (i < to && words[i].text !== "," && words[i].lower !== "and") continue;
    if (!isSide(words, from, i)) return false;
    items++;
    from = i + 1;
  }
  return items > 2;
}

function isOfSide({ tag, lower }: Word): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN|NUM)/.test(tag) && !CALENDAR.has(lower);
}

/** A name, or an article and a noun that names people: "Egypt", "the Harbour Front", "the rebels", "four armed groups". */
function isSide(words: readonly Word[], from: number, to: number): boolean {
  // "mediators from Egypt": people by where they come from.
  let head = from;
  while (head < to && !isHome(words, head, from)) head++;
  if (head < to && !words[to - 1].tag.startsWith("PROPN")) return false;
  if (from >= to || !words.slice(from, to).every((word, i) => isOfSide(word) || from + i === head)) return false;
  const last = words[to - 1];
  return last.tag.startsWith("PROPN") || isPeopleNoun(last.lower);
}
