// Words of time that stand between a verb and what belongs to it: "withdrew | on Monday | from the pact", "signed up | late last week | to the
// truce". Whoever looks for the particle or object of a verb looks behind them. Weakness: an hour or a season in figures ("at 6pm") ends
// the search.

import { CALENDAR } from "./calendar-words.ts";
import type { Word } from "./words.ts";

const LEADS: ReadonlySet<string> = new Set(
  "on in at by early late earlier later this last next after before around shortly around since from".split(" "),
);
const INNER: ReadonlySet<string> = new Set(
  "early late mid the same last this next on in following night morning evening afternoon".split(" "),
);
/** Nouns of time that need a word before them: "last week", "at dawn", "this month". */
const PERIODS: ReadonlySet<string> = new Set(
  "week weekend month year night morning evening afternoon dawn dusk noon midnight midday sunrise sunset nightfall spring summer autumn winter minute".split(
    " ",
  ),
);
/** Words that are a time by themselves. */
const ALONE: ReadonlySet<string> = new Set("yesterday today tonight tomorrow overnight".split(" "));

/** Where the words of time that stand at word `at` end, `at` itself where none stands there. */
export function pastTime(words: readonly Word[], at: number, to: number): number {
  let from = at;
  for (let end = oneTime(words, from, to); end > from; end = oneTime(words, from, to)) from = end;
  return from;
}

function oneTime(words: readonly Word[], at: number, to: number): number {
  if (at >= to) return at;
  if (ALONE.has(words[at].lower)) return at + 1;
  if (!LEADS.has(words[at].lower)) return at;
  let end = at;
  for (let i = at + 1; i < Math.min(to, at + 7); i++) {
    const { lower, tag } = words[i];
    if (CALENDAR.has(lower) || (PERIODS.has(lower) && words[i - 1].tag !== "NUM")) end = i + 1;
    else if (tag !== "NUM" && !INNER.has(lower)) break;
    // "on 3 May 2019": the year ends the day.
    else if (tag === "NUM" && end === i) end = i + 1;
  }
  return end === at ? at : end;
}

const UNITS: ReadonlySet<string> = new Set(
  "minute minutes hour hours day days night nights week weeks weekend weekends month months year years decade decades morning evening afternoon fortnight moment spring summer autumn winter".split(
    " ",
  ),
);
const WHICH: ReadonlySet<string> = new Set("this last next that same following previous".split(" "));
const SINCE: ReadonlySet<string> = new Set("ago earlier later before after".split(" "));
const LEADING: ReadonlySet<string> = new Set("early late earlier later".split(" "));

/** Times of two words without a unit, as they stand between a subject and its verb: "the army | at first denied it". */
const AT_FIRST: ReadonlySet<string> = new Set(["at first", "at once", "at last", "in turn", "for now"]);

/** True for the first word of such a time. */
export function isTimeBeforeVerb(words: readonly Word[], at: number): boolean {
  return AT_FIRST.has(`${words[at]?.lower} ${words[at + 1]?.lower}`);
}

/** The mark before a time that stands between it and a verb: "Quill, the envoy, | last week", "Toll (54) | on Monday"; else `at`. */
function beforeTimeApart(words: readonly Word[], at: number, floor: number): number {
  if (
    !CALENDAR.has(words[at].lower) &&
    !PERIODS.has(words[at].lower) &&
    !ALONE.has(words[at].lower) &&
    !/^\d+$/.test(words[at].lower)
  )
    return at;
  for (let from = at; from > floor && from > at - 6; from--) {
    if (!/^[,)—–]$/.test(words[from - 1].text)) continue;
    return pastTime(words, from, at + 1) === at + 1 ? from - 1 : at;
  }
  return at;
}

/**
 * The last word before a time that ends at word `at`, `at` itself where none does: "The rebels | earlier this month", "Kenya | two days ago",
 * "the envoy | the same day". What stands before must be able to be a subject: "the events of | last week" keep their week.
 */
export function beforeTime(words: readonly Word[], at: number, floor: number): number {
  // Its second word may have been passed already, as an adverb.
  const lead = words[at].tag === "ADP" ? at : at - 1;
  if (isTimeBeforeVerb(words, lead) && lead > floor && /^(?:NOUN|PROPN|PRON)/.test(words[lead - 1].tag))
    return lead - 1;
  const apart = beforeTimeApart(words, at, floor);
  if (apart < at) return apart;
  if (words[at].tag === "NUM") return beforeDay(words, at, floor);
  if (!UNITS.has(words[at].lower)) return at;
  let from = at - 1;
  if (SINCE.has(words[at + 1]?.lower ?? "")) {
    if (from <= floor || !/^(?:NUM|DET|ADJ)/.test(words[from].tag)) return at;
    while (from > floor && /^(?:NUM|ADJ|DET|ADV)/.test(words[from].tag)) from--;
  } else {
    if (from <= floor || !WHICH.has(words[from].lower)) return at;
    if (words[from].lower === "that" && words[from].tag !== "DET" && words[from].tag !== "PRON") return at;
    from--;
    if (from > floor && words[from].lower === "the") from--;
    while (from > floor && LEADING.has(words[from].lower)) from--;
  }
  return from >= floor && /^(?:NOUN|PROPN)/.test(words[from].tag) && !CALENDAR.has(words[from].lower) ? from : at;
}

/** The last word before a day of a month that ends at word `at`: "Norway | on January 29", "the ministry | on 3 May 2031"; else `at`. */
function beforeDay(words: readonly Word[], at: number, floor: number): number {
  let on = at - 1;
  while (on > floor && on > at - 5 && words[on].lower !== "on") on--;
  if (on <= floor || words[on].lower !== "on" || pastTime(words, on, at + 1) !== at + 1) return at;
  return /^(?:NOUN|PROPN|PRON)/.test(words[on - 1].tag) ? on - 1 : at;
}

const LAPSES = /^(?:minute|hour|day|week|fortnight|month|year|decade)s?$/;

/** "signed the accord, | two days | after Kenya had": where the words begin that measure how far off a clause behind `to` is; `to` where none do. */
export function beforeLapse(words: readonly Word[], from: number, to: number): number {
  // What ends between "two" and "days after" is cut there as well.
  const link = LAPSES.test(words[to]?.lower ?? "") && /^(?:DET|NUM)/.test(words[to - 1]?.tag ?? "") ? to + 1 : to;
  if (!/^(?:after|before)$/.test(words[link]?.lower ?? "")) return to;
  const unit = words[link - 1]?.lower ?? "";
  // "a day after", "hours after", but "on Sunday night after"
  if (!LAPSES.test(unit) || (!unit.endsWith("s") && !/^(?:DET|NUM)/.test(words[link - 2]?.tag ?? ""))) return to;
  let at = link - 1;
  while (at > from && /^(?:NUM|DET|ADJ|ADV)/.test(words[at - 1].tag)) at--;
  // "for two days after they left": how long it went on.
  if (at <= from + 1 || words[at - 1].tag === "ADP") return to;
  return words[at - 1].text === "," ? at - 1 : at;
}
