import type { TimeTokens } from "../times/time-tokens.ts";
import { figureAt, wordOf } from "./figures.ts";
import { type Harm, harmPhrase, harmWord } from "./harm-words.ts";

/** Forms of "be" and "get" before a participle of harm: whoever stands before them suffered it. */
export const AUXILIARIES = new Set("was were been being be are is got get".split(" "));

/** Words of harm found at a place: where they end, what befell, and by which kind of word. */
export type HarmFound = { end: number; harm: Harm; readonly use: "verb" | "state" | "noun"; readonly active: boolean };

/** The word or phrase of harm that starts at a token, or null; words that tell of no harm done yet do not count. */
export function harmAt(tokens: TimeTokens, i: number): HarmFound | null {
  const word = wordOf(tokens, i);
  if (word === "") return null;
  const entry = harmWord(word);
  if (entry !== undefined) {
    if (word === "held" && !isHeldCaptive(tokens, i)) return null;
    if (word === "lives" && !isLifeLost(tokens, i)) return null;
    // "Plans to kill", "not expected to hurt" tell of no harm done yet.
    if (wordOf(tokens, i - 1) === "to" && entry.use === "verb") return null;
    return { end: i + 1, harm: entry.harm, use: entry.use, active: entry.use === "verb" && !word.endsWith("ing") };
  }
  const phrase = harmPhrase((offset) => wordOf(tokens, i + offset));
  return phrase === null ? null : { end: i + phrase.length, harm: phrase.harm, use: "state", active: false };
}

const CAPTIVE = new Set("captive hostage hostages prisoner prisoners in by without".split(" "));

/** "Are being held", "held captive", "held 20 hostages", not "talks were held" or "closely held". */
function isHeldCaptive(tokens: TimeTokens, i: number): boolean {
  const before = wordOf(tokens, i - 1);
  if (before === "closely" || before === "widely" || before === "publicly") return false;
  return AUXILIARIES.has(before) || CAPTIVE.has(wordOf(tokens, i + 1)) || figureAt(tokens, i + 1) !== null;
}

const TAKING = new Set("claimed claiming claims cost costing lost losing took taking".split(" "));

function isLifeLost(tokens: TimeTokens, i: number): boolean {
  for (let at = i - 1; at >= i - 7 && at >= 0; at--) if (TAKING.has(wordOf(tokens, at))) return true;
  return false;
}

/** Nouns for people that a figure may count. */
export const PERSONS = new Set(
  "soldier soldiers civilian man woman child boy girl policeman policewoman officer guard person journalist reporter driver doctor nurse teacher fighter gunman worker peacekeeper villager farmer resident pilot commander".split(
    " ",
  ),
);

/** The first noun for people among three tokens from `i`, "" where there is none. */
export function personNear(tokens: TimeTokens, i: number): string {
  for (let at = i; at < i + 3; at++) if (PERSONS.has(wordOf(tokens, at))) return wordOf(tokens, at);
  return "";
}

/** "drove 900 from their homes" and "left 3,000 without power" name their harm behind the figure. */
export function refineHarm(tokens: TimeTokens, end: number, harm: Harm): readonly [number, Harm] {
  for (let at = end; at < end + 4; at++) {
    const phrase = harmPhrase((offset) => wordOf(tokens, at + offset));
    if (phrase !== null && phrase.harm === "displaced") return [at + phrase.length, "displaced"];
  }
  return [end, harm];
}
