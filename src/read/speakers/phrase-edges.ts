// What stands at the end of a noun phrase and is no part of whom it names: "The Norlandian government today", "Quill late on
// Tuesday". Reporters set the day between subject and verb without a comma, so that it is
// read as the end of the subject.

import type { Word } from "../frames/words.ts";

const DAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today tonight yesterday tomorrow overnight".split(" "),
);
const PARTS: ReadonlySet<string> = new Set(
  "morning noon midday afternoon evening night midnight week weekend month year spring summer autumn winter".split(" "),
);
/** What leads a part of the day, a week, a month that stands without "on" or "in". */
const WHICH: ReadonlySet<string> = new Set(["this", "last", "next", "that"]);
const LEADS: ReadonlySet<string> = new Set(["early", "late", "earlier", "later"]);
const BEFORE_DAYS: ReadonlySet<string> = new Set(["on", "by", "since"]);

/** Where a phrase ends without the day or week that is said behind it; never before its second word. */
export function endWithoutTime(words: readonly Word[], from: number, to: number): number {
  let end = to;
  for (;;) {
    const next = stepBack(words, from, end);
    if (next <= from || next >= end) return end;
    end = next;
  }
}

const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

function stepBack(words: readonly Word[], from: number, to: number): number {
  let at = to - 1;
  if (at <= from) return to;
  const last = words[at].lower;
  if (MONTHS.test(last) || /^(?:19|20)\d\d$/.test(last)) {
    // "The rebels in March", "Kenya on 3 May", "the army in early May 2019"
    while (
      at - 1 > from &&
      (words[at - 1].tag === "NUM" || MONTHS.test(words[at - 1].lower) || LEADS.has(words[at - 1].lower))
    )
      at--;
    if (at - 1 <= from || !/^(?:in|on|since|during)$/.test(words[at - 1].lower)) return to;
    return /^(?:NOUN|PROPN)/.test(words[at - 2].tag) || words[at - 2].text === ")" ? at - 1 : to;
  }
  // "The Harbour Today", "PORT TODAY": a paper.
  if (words[at].text !== last && (last === "today" || !last.endsWith("day"))) return to;
  if (PARTS.has(last)) {
    const lead = words[at - 1].lower;
    if (!WHICH.has(lead) && !DAYS.has(lead)) return to;
    at--;
  } else if (LEADS.has(last)) return words[at].tag.startsWith("ADV") ? at : to;
  else if (!DAYS.has(last)) return to;
  // "late on Tuesday", "early last week"
  if (at > from && BEFORE_DAYS.has(words[at - 1].lower)) at--;
  if (at > from && (LEADS.has(words[at - 1].lower) || WHICH.has(words[at - 1].lower))) at--;
  // "the talks of Tuesday", "the man who came on Monday", "Vell's Tuesday": the day belongs to what stands before it.
  if (at <= from) return to;
  const before = words[at - 1];
  return /^(?:NOUN|PROPN)/.test(before.tag) || before.text === ")" ? at : to;
}

/** Behind the phrase without "who asked not to be named": why somebody has no name is no part of who. */
export function endWithoutReason(words: readonly Word[], from: number, to: number): number {
  const clause = words.findIndex((word, i) => i > from && i < to && word.tag === "PRON:relative");
  const isReason = words
    .slice(clause, to)
    .some(({ lower }) => /^(?:anonymity|anonymous|anonymously|named|identified|authori[sz]ed)$/.test(lower));
  return clause > 0 && isReason ? clause : to;
}
