import { parseIsoDay } from "../../kit/civil-date.ts";
import { type ClaimDate, lowerAt } from "./claim-date.ts";
import { type TimeTokens, tokenAt } from "./time-tokens.ts";

// Lengths may be counted from an event that the text told before: "within hours of the announcement", "within ten days of signature".
// The event is looked for by the beginning of its word among the words of sentences that have a date. It must be of these days:
// a signature still to come, or one of years ago, is not what such a length counts from.

const DAYS_BACK = 12;
/** So many dates back are looked at, and so many words around each. */
const DATES_BACK = 12;
const AROUND = 30;
const STEM_LETTERS = 4;
/** A vote by any name, and how those names begin: "Elections are due … within six months of the vote". */
const VOTES: ReadonlySet<string> = new Set(["vote", "election", "elections", "poll", "polls", "ballot", "referendum"]);
const VOTE_STEMS = [...new Set([...VOTES].map((word) => word.slice(0, STEM_LETTERS)))];
/** A vote still to come is looked for among so many dates back. */
const LAST_DATES = 3;

const EVENTS: ReadonlySet<string> = new Set([
  ...VOTES,
  ..."announcement signature signing ceremony decision ruling statement declaration truce ceasefire attack raid strike explosion blast arrest resignation meeting summit talks launch publication release".split(
    " ",
  ),
]);

/** The day of the event that a length is followed by ("… of the announcement"), and where its noun ends; null where none is told. */
export function eventBehind(
  tokens: TimeTokens,
  end: number,
  found: readonly ClaimDate[],
  published: number | null,
): { readonly day: number; readonly end: number } | null {
  if (published === null || !/^(?:of|after|from|following)$/.test(lowerAt(tokens, end))) return null;
  const noun = /^(?:the|its|this|that)$/.test(lowerAt(tokens, end + 1)) ? end + 2 : end + 1;
  const word = lowerAt(tokens, noun);
  // "of the signing of a peace treaty": of one that is named, and mostly still to come.
  if (!EVENTS.has(word) || lowerAt(tokens, noun + 1) === "of") return null;
  const stems = VOTES.has(word) ? VOTE_STEMS : [word.slice(0, STEM_LETTERS)];
  for (let d = found.length - 1; d >= 0 && d >= found.length - DATES_BACK; d--) {
    const { iso, kind, core } = found[d];
    if (iso === null || iso.length !== 10 || kind === "limit") continue;
    const day = parseIsoDay(iso);
    if (day === null || day < published - DAYS_BACK) continue;
    // "Elections are due on 2 October": one still to come is fixed, and told just before.
    if (day > published && (!VOTES.has(word) || found.length - d > LAST_DATES)) continue;
    if (stems.some((stem) => sentenceHas(tokens, core.start, stem))) return { day, end: tokens.end[noun] };
  }
  return null;
}

/** True when a word that begins so stands in the sentence that holds an offset. */
function sentenceHas(tokens: TimeTokens, offset: number, stem: string): boolean {
  const at = tokenAt(tokens, offset);
  const isEnd = (i: number): boolean =>
    /^[.!?]$/.test(tokens.text[tokens.start[i]]) && tokens.end[i] - tokens.start[i] === 1;
  for (let i = at - 1; i >= 0 && i > at - AROUND && !isEnd(i) && tokens.gap[i + 1] < 2; i--)
    if (startsSo(tokens, i, stem)) return true;
  for (let i = at; i < tokens.count && i < at + AROUND && !isEnd(i) && (i === at || tokens.gap[i] < 2); i++)
    if (startsSo(tokens, i, stem)) return true;
  return false;
}

function startsSo(tokens: TimeTokens, i: number, stem: string): boolean {
  return (
    tokens.shape[i] === 0 && tokens.text.slice(tokens.start[i], tokens.start[i] + stem.length).toLowerCase() === stem
  );
}
