import type { Direction } from "./scene.ts";
import { directionByVerbs } from "./tense.ts";
import { lowerAt, type TimeTokens, tokenAt } from "./time-tokens.ts";

// What a claim's words say beyond its verb: a call for something on Saturday looks ahead though the calling is past, and so do a
// session that has been scrapped before it could be held and a visit put back to another day.

const CALLS: ReadonlySet<string> = new Set(
  "called call calls calling urged demanded invited summoned promised pledged announced planned scheduled set fixed pencilled penciled booked due earmarked foreseen slated convened convoked tabled invited".split(
    " ",
  ),
);
const OFF: ReadonlySet<string> = new Set(
  "cancelled canceled scrapped postponed delayed rescheduled shelved".split(" "),
);
const MOVED: ReadonlySet<string> = new Set(
  "back off moved postponed rescheduled delayed deferred adjourned forward brought pushed shifted extended extend prolonged prolong renewed renew".split(
    " ",
  ),
);
const LIMITS: ReadonlySet<string> = new Set(["until", "till", "by"]);
const BETWEEN: ReadonlySet<string> = new Set(
  "on at noon midnight the end middle of late early mid next pm am gmt p a m o clock".split(" "),
);
/** Words of setting a limit that is still to come. */
const SETTING: ReadonlySet<string> = new Set(
  "given gave give extended extend set granted promised pledged vowed agreed ordered told asked demanded urged called deadline ultimatum allowed offered wanted needed prolonged renewed suspended postponed halt halted pause paused truce ceasefire announced declared freeze froze frozen stopped adjourned deferred delayed rescheduled moved pushed shelved off back barred banned forbidden imposed".split(
    " ",
  ),
);
/** Nouns for a limit, and what is told of one that is over. */
const NAMED: ReadonlySet<string> = new Set("deadline ultimatum cutoff".split(" "));
const OVER: ReadonlySet<string> = new Set(
  "missed missing miss passed expired lapsed ignored ignoring elapsed ran went failed blew blown overran past original previous earlier".split(
    " ",
  ),
);
/** "The plan dates back to 3 May": verbs of how old something is. */
const HARKING: ReadonlySet<string> = new Set(
  "goes go going went dates date dating dated stretches stretching reaches reaching harks harking looked looks".split(
    " ",
  ),
);
const STARTING: ReadonlySet<string> = new Set("starting beginning effective commencing".split(" "));
const DUE: ReadonlySet<string> = new Set("due planned scheduled set expected slated".split(" "));
const REACH = 9;

/**
 * Judges past or future for the dates of claims: by the verbs, except where a demand, a plan, a call-off or a move of a date tells more.
 *
 * `tagged` is asked for the tense of the governing verb first, where a tagger has read the text; null leaves it to the words.
 * Offsets are those of the text that was cut; an expression that begins between two tokens counts as beginning at the next.
 */
export function claimDirection(
  tokens: TimeTokens,
  tagged?: (start: number, end: number) => Direction | null,
): (start: number, end: number) => Direction {
  return (start, end) => {
    let first = tokenAt(tokens, start);
    let after = first;
    while (after < tokens.count && tokens.end[after] < end) after++;
    after++;
    // "pencilled in for | early May", "set for mid-May": what stands before the part of the month.
    if (wordAt(tokens, first - 1) === "" && wordAt(tokens, first - 2) === "mid") first -= 2;
    else if (/^(?:early|mid|late)$/.test(wordAt(tokens, first - 1))) first--;
    const lead = wordAt(tokens, first - 1);
    if (lead === "than" && wordAt(tokens, first - 2) === "later") return "future";
    if (lead === "of" && wordAt(tokens, first - 2) === "ahead") return "future";
    if (wordsAround(tokens, first - 1, -1, 4).find((word) => !BETWEEN.has(word)) === "since") return "past";
    // "set a deadline of 30 June", "imposed a Friday deadline", but "missed a Friday deadline"
    const isOfLimit = lead === "of" && NAMED.has(wordAt(tokens, first - 2));
    if (isOfLimit || NAMED.has(wordAt(tokens, after)))
      return wordsAround(tokens, first - 1, -1, REACH).some((word) => OVER.has(word)) ||
        wordsAround(tokens, after, 1, 4).some((word) => OVER.has(word))
        ? "past"
        : "future";
    const before = wordsAround(tokens, first - 1, -1, REACH);
    // "It goes back to 12 September"
    if (before[0] === "to" && before[1] === "back" && HARKING.has(before[2] ?? "")) return "past";
    // "pushed back to 5 p.m. on Monday", "extended until noon on Friday"
    const far = before.findIndex((word) => !BETWEEN.has(word));
    if (/^(?:to|until|till)$/.test(before[far] ?? "") && before.slice(far + 1).some((word) => MOVED.has(word)))
      return "future";
    // "announced a truce from 24 to 26 December", "agreed to a pause starting on Friday"
    if (
      (lead === "from" || STARTING.has(lead) || (lead === "on" && STARTING.has(wordAt(tokens, first - 2)))) &&
      wordsAround(tokens, first - 2, -1, REACH).some((word) => SETTING.has(word) || CALLS.has(word))
    )
      return "future";
    if (lead === "for" || lead === "to") {
      const said = wordsAround(tokens, first - 2, -1, 8);
      if (lead === "to" && said.some((word) => MOVED.has(word))) return "future";
      if (lead === "for" && said.some((word) => CALLS.has(word) || word === "discussion" || word === "planning"))
        // "had been called for late April": mostly over by now.
        return isCalledOff(tokens, after) || (said[1] === "been" && said[2] === "had") ? "either" : "future";
    }
    if ((lead === "on" || lead === "this") && isCalledFor(wordsAround(tokens, first - 2, -1, REACH), lead))
      return "future";
    if (isInvited(before)) return "future";
    // "have until their summit on Thursday to agree": a limit told by its occasion.
    if (lead === "on" && isUntilOccasion(before)) return "future";
    const isLimit =
      wordAt(tokens, first - 2) !== "not" &&
      LIMITS.has(wordsAround(tokens, first - 1, -1, 6).find((word) => !BETWEEN.has(word)) ?? "");
    // "It builds on the accord of 10 March": what a day names has mostly happened.
    if (lead === "of" && !EDGES.has(wordAt(tokens, first - 2))) return "past";
    if (lead === "on" && fallsDue(wordsAround(tokens, first - 2, -1, 3))) return "future";
    if (isOfDueNoun(before)) return isStillAhead(tokens, after) ? "future" : "either";
    const told = tagged?.(start, end) ?? null;
    // "must be done within 15 days of Monday's signature": what a possessive belongs to has mostly happened.
    const tense =
      told === "leaning" && (wordAt(tokens, after) === "s" || wordAt(tokens, after + 1) === "s") ? null : told;
    // "By Tuesday forty had died" looks back; "had promised an answer by Tuesday" does not.
    const isReached =
      isLimit &&
      tense === "past" &&
      !/^(?:had|have|has)$/.test(wordAt(tokens, first - 2)) &&
      [...wordsAround(tokens, first - 1, -1, REACH), ...wordsAround(tokens, after, 1, REACH)].every(
        (word) => !SETTING.has(word),
      );
    const found = (isLimit && !isReached ? null : tense) ?? directionByVerbs(tokens, first, after);
    // "Wednesday's session has been scrapped", "the Friday talks were called off".
    if (found !== "future" && (lead !== "on" || DUE.has(wordAt(tokens, first - 2)))) {
      if (isCalledOff(tokens, after)) return "either";
    }
    return found;
  };
}

const EDGES: ReadonlySet<string> = new Set(
  "end start beginning middle half night evening morning afternoon course instead because hours week month weekend election elections vote referendum deadline date".split(
    " ",
  ),
);

/**
 * "set for a vote | on Monday", "called for a meeting | on Monday": what is asked for has a day; "called for restraint | on Monday"
 * tells when somebody called.
 */
function isCalledFor(before: readonly string[], lead: string): boolean {
  const at = before.findIndex((word, i) => word === "for" && CALLS.has(before[i + 1] ?? ""));
  if (at < 0) return false;
  return lead === "this" || !ASKS.has(before[at + 1]) || before.slice(0, at).some((word) => OCCASIONS.has(word));
}

const ASKS: ReadonlySet<string> = new Set("called calls call calling".split(" "));
/** What is held on a day that somebody asks for. */
const OCCASIONS: ReadonlySet<string> = new Set(
  "meeting meetings session sessions summit summits talks negotiations round rounds conference vote votes election elections poll polls referendum visit visits ceremony signing protest protests march marches rally rallies demonstration demonstrations strike strikes debate hearing gathering boycott".split(
    " ",
  ),
);

/** "have until | their summit on": up to five words name the occasion. */
function isUntilOccasion(before: readonly string[]): boolean {
  const until = before.findIndex((word) => word === "until" || word === "till");
  return until > 1 && until < 7 && /^(?:have|has|given|gives|give)$/.test(before[until + 1] ?? "");
}

/** "runs out | on 31 December", "expires", "takes effect": the present of what a term does. */
function fallsDue([last, before]: readonly string[]): boolean {
  return (
    /^(?:expires|lapses|ends|begins|starts)$/.test(last ?? "") ||
    (last === "out" && before === "runs") ||
    (last === "effect" && before === "takes") ||
    (last === "due" && before === "falls")
  );
}

/** "invited both to Vell for talks | on 25 June" */
function isInvited(before: readonly string[]): boolean {
  const [lead, event, link] = before;
  return (
    /^(?:on|in|this)$/.test(lead ?? "") &&
    /^(?:talks|consultations|negotiations|discussions)$/.test(event ?? "") &&
    /^(?:for|to)$/.test(link ?? "") &&
    before.slice(3).some((word) => CALLS.has(word))
  );
}

/** "the vote due | in March", "the rifles, due | by May," */
function isOfDueNoun([lead, due, noun]: readonly string[]): boolean {
  return /^(?:on|in|for|by|at)$/.test(lead ?? "") && due === "due" && noun !== undefined && !AUXILIARIES.has(noun);
}

/** Whether nothing behind a day tells that what was due on it has come or gone: "… due in March." */
function isStillAhead(tokens: TimeTokens, after: number): boolean {
  return wordsAround(tokens, after, 1, REACH).every((word) => !AUXILIARIES.has(word) && !word.endsWith("ed"));
}

const AUXILIARIES: ReadonlySet<string> = new Set("is are was were be been being has have had not".split(" "));

/** "… has been put off", "… was cancelled": told behind the day that it was fixed for. */
function isCalledOff(tokens: TimeTokens, after: number): boolean {
  const behind = wordsAround(tokens, after, 1, 24);
  const off = behind.findIndex(
    (word, i) =>
      OFF.has(word) ||
      (word === "off" && /^(?:called|put)$/.test(behind[i - 1] ?? "")) ||
      (word === "back" && /^(?:put|pushed|moved)$/.test(behind[i - 1] ?? "")),
  );
  return off >= 0 && behind.slice(0, off).some((word) => /^(?:been|was|were|be|is|are)$/.test(word));
}

/** The words next to a token in one direction, nearest first, to the end of the sentence. */
function wordsAround(tokens: TimeTokens, from: number, step: 1 | -1, reach: number): string[] {
  const out: string[] = [];
  for (let i = from; i >= 0 && i < tokens.count && out.length < reach; i += step) {
    if (tokens.shape[i] === 2 && /[.!?;]/.test(tokens.text[tokens.start[i]])) break;
    if (step === 1 && tokens.gap[i] === 2) break;
    const word = wordAt(tokens, i);
    if (word !== "") out.push(word);
    if (step === -1 && tokens.gap[i] === 2) break;
  }
  return out;
}

function wordAt(tokens: TimeTokens, i: number): string {
  return lowerAt(tokens, i, 14);
}
