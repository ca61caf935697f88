// What stands before the subject at the head of a clause, and where it ends without a comma: "In return | the army", "Shortly before
// midnight | five prisoners", "After nine days at the farm | Mara Quill". Weakness: a clause that opens with two such phrases in turn is
// read as one only where a preposition stands before the first.

import { OFFICES, UNNAMED } from "../actors/person-words.ts";
import { CALENDAR } from "./calendar-words.ts";
import { isNominal, type Word } from "./words.ts";

/** True when word `at` ends what opens a clause, and the phrase behind it is its subject. */
export function endsOpening(words: readonly Word[], at: number): boolean {
  return (
    opensBeforeName(words, at) ||
    opensWithDay(words, at) ||
    opensWithPeriod(words, at) ||
    opensWithHour(words, at) ||
    opensWithYear(words, at)
  );
}

/** True when a preposition and its noun phrase at the head of a clause end before word `at`: "In return | the army …". */
export function opensWithAdverbial(words: readonly Word[], at: number): boolean {
  let start = at;
  while (start > 0 && /^(?:ADJ|NOUN|NUM|PROPN|PART:possessive)/.test(words[start - 1].tag)) start--;
  if (start === at) return false;
  if (words[start - 1]?.tag === "DET" || words[start - 1]?.tag === "PRON:possessive") start--;
  let lead = start - 1;
  // "Within weeks of the announcement | rebel boats were …", "In a letter to the mediators | the union …"
  while (lead > 1 && words[lead].tag === "ADP" && /^(?:NOUN|NUM|PROPN)/.test(words[lead - 1].tag)) {
    lead--;
    while (lead > 0 && /^(?:ADJ|NOUN|NUM|DET|PROPN|PRON:possessive)/.test(words[lead].tag)) lead--;
  }
  if (lead < 0 || !/^(?:NOUN|PROPN|NUM|ADJ)/.test(words[at - 1].tag)) return false;
  // "Since the beginning of the year | at least 46 men": a time, though the tagger took the word for one that opens a clause.
  if (words[lead].tag !== "ADP" && words[lead].lower !== "since") return false;
  // "Five times since April | the two sides …": no verb and no comma stand before it.
  let before = lead - 1;
  while (before >= 0 && /^(?:ADV|NUM|NOUN|DET|ADJ)/.test(words[before].tag)) before--;
  return (
    before < 0 ||
    lead === 0 ||
    /^[;:—–“"-]$/.test(words[lead - 1].text) ||
    /^(?:and|but|that|while)$/.test(words[lead - 1].lower)
  );
}

const OPENERS: ReadonlySet<string> = new Set("after before during following".split(" "));

/** "After nine days at the farm | Mara Quill agreed": a common noun that is no title, before a name, ends the phrase that opens the sentence. */
function opensBeforeName(words: readonly Word[], at: number): boolean {
  if (!words[at].tag.startsWith("NOUN") || !words[at + 1].tag.startsWith("PROPN") || !OPENERS.has(words[0].lower))
    return false;
  if (OFFICES.has(words[at].lower) || UNNAMED.has(words[at].lower) || words[at - 1]?.tag.startsWith("PROPN"))
    return false;
  return opensSentence(words, at + 1);
}

const PERIODS: ReadonlySet<string> = new Set(
  "day week month year spring summer autumn winter night morning evening".split(" "),
);

/** True when word `at` ends "That month", "Last year", "The same day" at the head of a clause. */
function opensWithPeriod(words: readonly Word[], at: number): boolean {
  if (!PERIODS.has(words[at].lower) || !/^(?:DET|PROPN|PRON)/.test(words[at + 1].tag)) return false;
  let start = at;
  while (start > 0 && (/^(?:DET|ADJ)/.test(words[start - 1].tag) || words[start - 1].lower === "that")) start--;
  return start < at && (start === 0 || /^[;:—–“"]$/.test(words[start - 1].text));
}

/** True when word `at` ends "Shortly before midnight", "At dawn" before a phrase of its own: "Shortly before midnight | five prisoners". */
function opensWithHour(words: readonly Word[], at: number): boolean {
  return (
    NAMED_HOURS.has(words[at].lower) &&
    words[at - 1]?.tag === "ADP" &&
    /^(?:DET|NUM|PROPN|PRON|ADJ)/.test(words[at + 1].tag)
  );
}

/** Hours that have a name. */
export const NAMED_HOURS: ReadonlySet<string> = new Set(
  "midnight noon midday dawn dusk daybreak sunrise sunset nightfall".split(" "),
);

/** True when word `at` ends "since 2002" at the head of a clause: ", but since 2002 | Norway has said". */
function opensWithYear(words: readonly Word[], at: number): boolean {
  if (!/^(?:1[89]|20)\d\d$/.test(words[at].text) || !/^(?:PROPN|PRON|DET)/.test(words[at + 1].tag)) return false;
  if (!/^(?:since|in|after|before|until|by|from)$/.test(words[at - 1]?.lower ?? "")) return false;
  const before = words[at - 2];
  return before === undefined || /^(?:CCONJ|SCONJ|PUNCT)/.test(before.tag);
}

const DAY_PART: ReadonlySet<string> = new Set("night morning evening afternoon noon".split(" "));

/** True when word `at` ends "On Monday", "On Thursday night", "In late May" at the head of a clause. */
function opensWithDay(words: readonly Word[], at: number): boolean {
  if (!CALENDAR.has(words[at].lower) && !DAY_PART.has(words[at].lower)) return false;
  let start = at;
  while (
    start > 0 &&
    (CALENDAR.has(words[start].lower) ||
      DAY_PART.has(words[start].lower) ||
      words[start].tag === "NUM" ||
      words[start].tag === "ADJ" ||
      joinsDays(words, start))
  )
    start--;
  if (words[start].tag !== "ADP" || !words.slice(start, at + 1).some((word) => CALENDAR.has(word.lower))) return false;
  // "In a broadcast on Monday | Prime Minister Quill …": the whole opening is one adverbial.
  let head = start - 1;
  while (
    head >= 0 &&
    (isNominal(words[head]) || words[head].tag === "ADP" || /^VERB:(?:ing|part)/.test(words[head].tag))
  )
    head--;
  if (head + 1 < start && words[head + 1].tag === "ADP") return true;
  // "Late on Monday | the envoy …"
  if (start > 0 && EARLY_LATE.has(words[start - 1].lower)) start--;
  return (
    start === 0 ||
    /^[;:—–“"-]$/.test(words[start - 1].text) ||
    /^(?:and|but|that|while)$/.test(words[start - 1].lower) ||
    opensSentence(words, start)
  );
}

const EARLY_LATE: ReadonlySet<string> = new Set("early late earlier later".split(" "));

/** "Between 28 | and | 30 May", "On Saturday | and | Sunday", "From Monday | to | Friday". */
function joinsDays(words: readonly Word[], at: number): boolean {
  if (!/^(?:and|to)$/.test(words[at].lower)) return false;
  return [words[at - 1], words[at + 1]].every(
    (word) => word !== undefined && (word.tag === "NUM" || CALENDAR.has(word.lower)),
  );
}

/** "During a visit to Arlby on 9 July | Quill signed": nothing but phrases behind prepositions stands before word `at`. */
function opensSentence(words: readonly Word[], at: number): boolean {
  if (words[0].tag !== "ADP" && !OPENERS.has(words[0].lower)) return false;
  for (let i = 1; i < at; i++)
    if (!/^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART:possessive|PRON:possessive)/.test(words[i].tag)) return false;
  return true;
}
