import { MESSAGES } from "./claim-clause.ts";
import { HAPPENINGS } from "../events/noun-incidents.ts";
import type { Scene } from "./draft.ts";
import type { Word } from "../frames/words.ts";

// Dates that tell one thing from another ("the April draft", "the accord of 2016") or only measure against it, rather than tell when
// something took place.

const MONTHS: ReadonlySet<string> = new Set(
  "january february march april may june july august september october november december".split(" "),
);
const COMPARED: ReadonlySet<string> = new Set("up down than compared against versus unlike since".split(" "));

/** "The April version", "the October talks": a month that only tells one thing from another. */
export function namesByMonth(words: readonly Word[], at: number): boolean {
  return (
    at > 0 &&
    at + 1 < words.length &&
    MONTHS.has(words[at].lower) &&
    (words[at - 1].tag === "DET" || words[at - 1].lower === "s" || words[at - 1].lower === "'s") &&
    words[at + 1].tag.startsWith("NOUN")
  );
}

/** "The May 3 accord", "a 29 February peace deal": a day that only tells one text from another. */
export function namesByDay(words: readonly Word[], at: number): boolean {
  let from = at;
  while (from > 0 && isDayWord(words[from - 1])) from--;
  if (!/^(?:DET|PRON:possessive|PART:possessive)/.test(words[from - 1]?.tag ?? "")) return false;
  let to = at;
  while (isDayWord(words[to])) to++;
  if (to - from < 2) return false;
  for (let i = to; i < to + 6 && /^(?:ADJ|NOUN|PROPN|NUM)|^PUNCT$/.test(words[i]?.tag ?? ""); i++) {
    if (NAMED_BY_DAY.has(words[i].lower)) return true;
    if (words[i].tag === "PUNCT" && words[i].text !== "-") return false;
  }
  return false;
}

const isDayWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  (MONTHS.has(word.lower) ||
    /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/.test(word.lower) ||
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(word.lower));

const NAMED_BY_DAY: ReadonlySet<string> = new Set(
  "agreement accord deal pact treaty truce ceasefire memorandum understanding protocol declaration resolution proposal plan draft text document decree decision".split(
    " ",
  ),
);

/** "The 2016 accord", "the Border Act of 1920": a year that only tells one text or war from another; not where it opens the claim. */
export function namesByYear(words: readonly Word[], from: number, at: number): boolean {
  if (!/^(?:1[89]|20)\d\d$/.test(words[at].text)) return false;
  const before = words[at - 1];
  const next = words[at + 1];
  if (at - 1 > from && (before.tag === "DET" || before.tag.startsWith("PART") || before.tag === "PRON:possessive"))
    return next !== undefined && /^(?:NOUN|ADJ|PROPN)/.test(next.tag);
  return before?.lower === "of" && at - 2 > from && NAMED_BY_YEAR.has(words[at - 2].lower);
}

const NAMED_BY_YEAR: ReadonlySet<string> = new Set(
  "act acts law laws constitution agreement agreements accord accords treaty treaties pact truce war resolution declaration memorandum protocol charter deal ceasefire plan convention revolution decision decree order ruling award judgment verdict census election elections vote coup massacre offensive uprising".split(
    " ",
  ),
);

/** "ahead of Friday's meeting", "since Monday's raid": a day that belongs to what the rest is only measured against. */
export function namesOther(words: readonly Word[], at: number): boolean {
  if (!/^(?:['’]s?|s)$/.test(words[at + 1]?.lower ?? "")) return false;
  const lead = words[at - 1]?.lower ?? "";
  return (
    /^(?:after|before|following|since|despite|until|till)$/.test(lead) ||
    // "hailed Monday's signing": of the day that is praised, not of the praise.
    JUDGING.has(words[at - 1]?.lemma ?? "") ||
    (lead === "of" && words[at - 2]?.lower === "ahead")
  );
}

const JUDGING: ReadonlySet<string> = new Set(
  "hail welcome praise applaud salute commend condemn denounce deplore decry criticise criticize slam lament mourn regret".split(
    " ",
  ),
);

/** "Quill, premier since May, …", "the levies, in force since June, …": how long somebody has been something, told between commas. */
export function isOfState({ words, groups }: Scene, at: number): boolean {
  let since = at;
  while (since > at - 5 && since > 0 && words[since].lower !== "since") since--;
  if (words[since].lower !== "since") return false;
  let from = since;
  while (from > 0 && words[from].text !== ",") from--;
  let to = at;
  while (to < words.length && to < at + 4 && words[to].text !== ",") to++;
  if (from === 0 || since === from + 1 || words[to]?.text !== ",") return false;
  return !groups.some((group) => group.from > from && group.to <= to);
}

/** "the understanding of 10 May" */
export function namesText(words: readonly Word[], at: number): boolean {
  // "the council's president for October": of the office.
  if (
    words[at - 1]?.lower === "for" &&
    /^(?:president|presidency|chair|chairman|chairmanship)$/.test(words[at - 2]?.lower ?? "")
  )
    return true;
  // "its first report, of 10 May"
  if (words[at - 1]?.lower === "of" && words[at - 2]?.text === "," && words[at - 3]?.tag.startsWith("NOUN"))
    return true;
  // "the declaration of principles of 10 May"
  if (words[at - 1]?.lower === "of" && words[at - 3]?.lower === "of" && namesText(words, at - 2)) return true;
  return (
    words[at - 1]?.lower === "of" &&
    (NAMED_BY_YEAR.has(words[at - 2]?.lower ?? "") ||
      HAPPENINGS.has(words[at - 2]?.lower ?? "") ||
      /^(?:incidents?|events?|tragedy|understanding|drafts?|texts?|letters?|version|statement|communique|proposals?|plans?|date|deadline|day)$/.test(
        words[at - 2]?.lower ?? "",
      ))
  );
}

/** "Norlandia, in a note of 5 March, rejected …": the day of the message something is said in, not of one that is spoken of. */
export function datesMessage(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.lower !== "of") return false;
  let noun = at - 2;
  // "note verbale"
  if (!MESSAGES.has(words[noun]?.lemma ?? "")) noun--;
  if (!MESSAGES.has(words[noun]?.lemma ?? "")) return false;
  for (let i = noun - 1; i >= 0 && i > noun - 4; i--) {
    if (words[i].lower === "in") return /^(?:DET|PRON:poss)/.test(words[i + 1].tag) && words[i + 1].lower !== "the";
    if (!/^(?:DET|PRON:poss|ADJ|NOUN)/.test(words[i].tag)) return false;
  }
  return false;
}

/** "The raid of 3 May killed four": the day of what did the harm. */
export function namesHappening(words: readonly Word[], at: number): boolean {
  const noun = words[at - 2]?.lower ?? "";
  return words[at - 1]?.lower === "of" && (HAPPENINGS.has(noun) || noun === "war" || noun === "conflict");
}

/** "beat Quill in the northern election of 9 May": done in what has the day, not told of it. */
export function isDoneInIt(words: readonly Word[], at: number): boolean {
  const noun = words[at - 2]?.lower ?? "";
  if (words[at - 1]?.lower !== "of" || !(HAPPENINGS.has(noun) || OCCASIONS.has(noun))) return false;
  // "won the election of May 2022"
  if (
    words.slice(Math.max(0, at - 6), at - 2).some(({ lemma, tag }) => tag.startsWith("VERB") && CONTESTING.has(lemma))
  )
    return true;
  for (let i = at - 3; i > at - 9 && i >= 0; i--) {
    if (/^(?:in|at|during)$/.test(words[i].lower)) return true;
    if (!/^(?:DET|ADJ|PROPN|NOUN|NUM|PRON:poss)/.test(words[i].tag)) return false;
  }
  return false;
}

const CONTESTING: ReadonlySet<string> = new Set("win lose contest boycott rig sweep attend chair host".split(" "));

const OCCASIONS: ReadonlySet<string> = new Set(
  "election elections vote ballot referendum poll polls meeting summit session round talks coup uprising".split(" "),
);

/** "20,000 rifles, due by May, have not been given up": when something was to be, told by the way. */
export function isDueAside(words: readonly Word[], at: number): boolean {
  let due = at - 1;
  while (due > at - 5 && due > 0 && !DUE.test(words[due].lower)) due--;
  return due > 1 && words[due - 1].text === "," && DUE.test(words[due].lower);
}

/** "warned of riots ahead of the election due in March": of a noun, not of what is said of it. */
export function isDueNoun(words: readonly Word[], at: number): boolean {
  if (!/^(?:on|in|for|by|at)$/.test(words[at - 1]?.lower ?? "") || words[at - 2]?.lower !== "due") return false;
  return /^(?:NOUN|PROPN)/.test(words[at - 3]?.tag ?? "");
}

/** "will keep to that date": a day that something is wanted, said or done about. */
export function namesLimit(words: readonly Word[], at: number): boolean {
  if (!/^(?:that|the)$/.test(words[at].lower) || words[at + 1]?.lower !== "date") return false;
  return !/^(?:on|by|until|till|before|after|from|since)$/.test(words[at - 1]?.lower ?? "");
}

/** "have held four rounds since April, the last of them on 23 May": the day of one of many, told behind a comma without a verb. */
export function isOfOneAmong({ words, groups }: Scene, from: number, at: number): boolean {
  let comma = at - 1;
  while (comma > from && words[comma].text !== ",") comma--;
  if (comma <= from || groups.some((group) => group.from > comma && group.to <= at)) return false;
  const one = /^(?:the|its|their|his|her)$/.test(words[comma + 1].lower) ? comma + 2 : comma + 1;
  if (one >= at) return false;
  return ONE_AMONG.has(words[one]?.lower ?? "") || (words[one]?.lower === "most" && words[one + 1]?.lower === "recent");
}

const ONE_AMONG: ReadonlySet<string> = new Set("last latest first second third fourth fifth".split(" "));

const DUE = /^(?:due|expected|scheduled|promised|planned)$/;

/** "give up", "set up" */
const isVerb = (word: Word | undefined): boolean => word !== undefined && /^(?:VERB|AUX)/.test(word.tag);

/** "Down from 900 in May": the day of what something is compared with. */
export function isCompared({ words }: Scene, at: number): boolean {
  let hasFigure = false;
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    if (/^(?:PUNCT|VERB|AUX)/.test(words[i].tag)) return false;
    if (/^\d/.test(words[i].text)) hasFigure = true;
    // "give up 840 rifles by May" compares nothing.
    const isParticle = words[i].lower === "up" && isVerb(words[i - 1]) && words[i + 1].lower !== "from";
    if (hasFigure && COMPARED.has(words[i].lower) && !isParticle && !isOfMeasure(words, i)) return true;
  }
  return false;
}

/** "more | than | 40 people", "| up | to 12": a word of the figure's own bound compares it with nothing. */
function isOfMeasure(words: readonly Word[], at: number): boolean {
  if (words[at].tag === "DET") return true;
  return (
    words[at].lower === "than" &&
    words[at + 1]?.tag === "NUM" &&
    /^(?:more|fewer|less)$/.test(words[at - 1]?.lower ?? "") &&
    // "grew from fewer than 900 in 2019"
    words[at - 2]?.lower !== "from"
  );
}

/** "a deadline of noon on 30 June", "a Friday deadline": the day of the limit. */
export function isOfLimit(words: readonly Word[], at: number): boolean {
  if (/^(?:deadline|ultimatum|cut-off|cutoff)$/.test(words[at + 1]?.lower ?? "")) return true;
  let of = at - 1;
  while (of > at - 6 && words[of] !== undefined && words[of].lower !== "of") of--;
  return (
    words[of]?.lower === "of" && /^(?:deadline|ultimatum|date|limit|cut-off|cutoff)$/.test(words[of - 1]?.lower ?? "")
  );
}
