import type { Direction } from "./scene.ts";
import { lowerAt, type TimeTokens } from "./time-tokens.ts";

// Tells from the nearest verb whether a weekday or a month without a year lies before or after publication.
// A light morphology of its own: closed lists and the ending -ed. A tagger can replace it (`directionAt` in the options).
// Known weakness: base forms after plural subjects ("talks resume Monday") are seen only where listed.

const FUTURE = new Set(
  (
    "will shall ll due scheduled expected slated payable upcoming plans planned plan hopes expects intends aims " +
    "wants resume resumes convene convenes reconvene opens begins starts ends arrives leaves meets expires takes travels visits"
  ).split(" "),
);
const LEANING = new Set("would may might could can should must".split(" "));
const PAST = new Set(
  (
    "was were had did has have been said told met came went left held made took gave began broke fell rose won lost sent led found got ran saw spoke " +
    "struck shot hit swept fled flew drove wrote brought thought sought fought bought caught built burst became chose drew grew knew threw withdrew paid laid put " +
    "cut shut set hurt sank sold stood understood undertook overtook spent sat kept quit rejoined read heard wound bound dealt"
  ).split(" "),
);
const PRESENT_BE = new Set(["is", "are", "am", "re", "be"]);
const NOT_VERBS = new Set([
  "need",
  "indeed",
  "speed",
  "hundred",
  "united",
  "red",
  "bed",
  "allied",
  "led-",
  "seed",
  "feed",
  "sacred",
  "naked",
  "wicked",
  "unprecedented",
]);
/** Verbs whose infinitive really happened: "began to leave on Monday" is past. */
const IMPLICATIVE = new Set(
  "began begun started continued managed failed refused forced came went declined returned used had helped proceeded decided chose rushed able".split(
    " ",
  ),
);
/** Words after "to" that show it is the preposition. */
const NOT_BASE = new Set("the a an his her its their our my this that these those all some any each no one".split(" "));
const REACH = 16;

/** Decides the direction of the expression between two tokens; the prepositions "until" and "by" before it mean the future. */
export function directionByVerbs(tokens: TimeTokens, first: number, end: number): Direction {
  let lead = first - 1;
  while (lead > first - 8 && lead >= 0 && isBetween(tokens, lead)) lead--;
  const before = wordBefore(tokens, lead);
  // "Wednesday's ruling": what a possessive belongs to has mostly happened, unless the sentence says "will".
  const possessive = end + 1 < tokens.count && isApostrophe(tokens, end) && wordBefore(tokens, end + 1) === "s";
  if (before === "until" || before === "till") return LASTING.has(wordBefore(tokens, lead - 1)) ? "past" : "future";
  if (before === "by") return wasDue(tokens, lead) ? "past" : wasToBe(tokens, lead) ? "either" : "future";
  for (let i = first - 1, reach = 0; i >= 0 && reach < REACH; i--, reach++) {
    if (isSentenceEnd(tokens, i)) break;
    const found = directionOf(tokens, i);
    if (found !== "unknown" && !(possessive && found === "leaning")) return found;
    if (tokens.gap[i] === 2) break;
  }
  for (let i = end, reach = 0; i < tokens.count && reach < REACH; i++, reach++) {
    if (tokens.gap[i] === 2 || isSentenceEnd(tokens, i)) break;
    const found = directionOf(tokens, i);
    if (found !== "unknown") return found;
  }
  return "unknown";
}

/** "Was to have been set up by 29 July", "should have ended by then": what was due and did not come lies behind. */
function wasDue(tokens: TimeTokens, from: number): boolean {
  for (let i = from - 1, reach = 0; i > 0 && reach < REACH && !isSentenceEnd(tokens, i); i--, reach++)
    if (isUnrealised(tokens, i)) return true;
  return false;
}

/** "Were to be settled by the end of May": of then, so rather the nearest such day. */
function wasToBe(tokens: TimeTokens, from: number): boolean {
  for (let i = from - 1, reach = 0; i > 1 && reach < REACH && !isSentenceEnd(tokens, i); i--, reach++)
    if (wordBefore(tokens, i) === "to" && /^(?:was|were)$/.test(wordBefore(tokens, i - 1))) return true;
  return false;
}

function isUnrealised(tokens: TimeTokens, i: number): boolean {
  if (wordBefore(tokens, i) !== "have") return false;
  const lead = wordBefore(tokens, i - 1);
  if (lead === "should") return true;
  const governor = wordBefore(tokens, i - 2);
  return lead === "to" && (governor === "was" || governor === "were");
}

/** What went on until a day has reached it: "lasted until Saturday". */
const LASTING = new Set("lasted continued raged stayed remained waited lingered ran stretched on".split(" "));

const BETWEEN = new Set("on noon midnight p m am pm gmt the end of late early mid middle next".split(" "));

/** What may stand between "until" and its date: a time of day, "late", "the end of". */
function isBetween(tokens: TimeTokens, i: number): boolean {
  if (tokens.shape[i] === 1) return true;
  if (tokens.shape[i] === 2) {
    const code = tokens.text.charCodeAt(tokens.start[i]);
    return code === 58 || ((code === 46 || code === 45) && tokens.gap[i + 1] === 0);
  }
  return BETWEEN.has(wordBefore(tokens, i));
}

function isApostrophe(tokens: TimeTokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start[i]);
  return tokens.gap[i] === 0 && (code === 39 || code === 0x20_19);
}

function directionOf(tokens: TimeTokens, i: number): Direction {
  const word = wordBefore(tokens, i);
  if (word === "") return "unknown";
  if (isUnrealised(tokens, i)) return "past";
  if (FUTURE.has(word)) return "future";
  if (LEANING.has(word))
    return word === "may" && tokens.text.charCodeAt(tokens.start[i]) === 77 ? "unknown" : "leaning";
  if (word === "to") return isUnrealised(tokens, i + 1) ? "past" : infinitive(tokens, i);
  if (PRESENT_BE.has(word)) return presentBe(wordBefore(tokens, i + 1));
  if (word === "set" && (wordBefore(tokens, i + 1) === "to" || wordBefore(tokens, i + 1) === "for")) return "future";
  if (PAST.has(word)) return "past";
  if (word.length > 3 && word.endsWith("ed") && !NOT_VERBS.has(word)) {
    const code = tokens.text.charCodeAt(tokens.start[i]);
    return code >= 97 ? "past" : "unknown";
  }
  return "unknown";
}

/** "A session is possible on Monday" */
const POSSIBLE = /^(?:possible|likely|unlikely|conceivable|probable|feasible|imminent)$/;

/** "Is meeting", "is to meet", "is on Friday" look ahead; other uses of the present say nothing. */
function presentBe(next: string): Direction {
  return POSSIBLE.test(next) || next.endsWith("ing") || next === "to" || next === "on" || next === "not"
    ? "future"
    : "unknown";
}

function infinitive(tokens: TimeTokens, i: number): Direction {
  const next = wordBefore(tokens, i + 1);
  if (next === "" || NOT_BASE.has(next) || next.endsWith("ing") || next.endsWith("ed")) return "unknown";
  const code = tokens.text.charCodeAt(tokens.start[i + 1]);
  if (code < 97) return "unknown";
  const governor = wordBefore(tokens, i - 1);
  if (IMPLICATIVE.has(governor)) return "past";
  return PRESENT_BE.has(governor) ? "future" : "leaning";
}

function wordBefore(tokens: TimeTokens, i: number): string {
  return lowerAt(tokens, i, 20);
}

function isSentenceEnd(tokens: TimeTokens, i: number): boolean {
  if (tokens.shape[i] !== 2) return false;
  const code = tokens.text.charCodeAt(tokens.start[i]);
  if (code === 33 || code === 63 || code === 59) return true;
  if (code !== 46) return false;
  // "Nov. 5" and "Mr. Toll" go on: a stop ends a sentence when a capital follows a word longer than a title.
  if (i + 1 >= tokens.count) return true;
  const next = tokens.text.charCodeAt(tokens.start[i + 1]);
  if (tokens.gap[i + 1] === 0) return false;
  const length = i > 0 ? tokens.end[i - 1] - tokens.start[i - 1] : 0;
  return length > 3 && tokens.words[i - 1]?.month === undefined && !(next >= 97 && next <= 122);
}
