// Accords told by a noun and what stands beside it: by their day ("the truce of 10 March"), by what talks ended without ("with no deal",
// "without signing the text"). Weakness: a text "of 2019" counts for an accord if it is called one.

import { CALENDAR } from "../frames/calendar-words.ts";
import { isSign, type Word } from "../frames/words.ts";
import { AGREEMENT_NOUNS } from "./event-words.ts";

/** The end of "of 10 March", "of principles of 19 July", "of 1998" behind an accord; -1 where no day is given. */
export function datedEnd(words: readonly Word[], at: number): number {
  let i = at;
  if (words[i]?.lower === "of" && words[i + 1]?.tag.startsWith("NOUN")) i += 2;
  if (!/^(?:of|from)$/.test(words[i]?.lower ?? "")) return -1;
  const first = words[i + 1];
  const isYear = first !== undefined && /^(?:19|20)\d\d$/.test(first.text);
  // "the declaration of Saturday" takes up what was told.
  const isMonth = CALENDAR.has(first?.lower ?? "") && !first.lower.endsWith("day");
  const isDay = isMonth || (first?.tag === "NUM" && CALENDAR.has(words[i + 2]?.lower ?? ""));
  if (!isYear && !isDay) return -1;
  let end = i + 2;
  while (end < words.length && (words[end].tag === "NUM" || CALENDAR.has(words[end].lower))) end++;
  return end;
}

/** "17 years of talks on Monday | with the signing": "with" stands behind its noun where it tells who took part. */
export function beforeWith(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (words[i].lower === "with") return i;
  return to;
}

/** What talks may end without, besides an accord. */
export const RESULTS: ReadonlySet<string> = new Set("progress headway result results".split(" "));

const SIGNS: ReadonlySet<string> = new Set(
  "signing initialling initialing accepting agreeing reaching striking concluding sealing".split(" "),
);

/** "left without signing the truce": where "without" stands, or -1 where the gerund has another object. */
export function unsignedAt(words: readonly Word[], at: number): number {
  if (!SIGNS.has(words[at].lower) || words[at - 1]?.lower !== "without") return -1;
  const next = words[at + 1]?.lower ?? "";
  const isBare = at + 1 >= words.length || isSign(words[at + 1]) || next === "it" || next === "them";
  const names = words
    .slice(at + 1, at + 6)
    .some(({ lower }) => AGREEMENT_NOUNS.has(lower) || /^(?:text|document|paper|protocol|declaration)$/.test(lower));
  return names || (isBare && /^(?:sign|agree)/.test(words[at].lower)) ? at - 1 : -1;
}

/** The first word of "without agreement", "without any final accord", "with no breakthrough"; -1 where none stands before the noun. */
export function withoutBefore(words: readonly Word[], at: number): number {
  let i = Math.max(0, at - 1);
  while (i > 0 && at - i < 4 && /^(?:DET|ADJ|NOUN)$/.test(words[i].tag)) i--;
  // "Without progress on the port, …" tells what would follow, not what was.
  if (words[i].lower === "without") return i === 0 ? -1 : i;
  return words[i].lower === "with" && words[i + 1].lower === "no" ? i : -1;
}
