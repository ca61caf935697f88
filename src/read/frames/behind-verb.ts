// What parts a verb from what it takes: "refused | on Friday | to sign", "spoke | in Vell | of concessions", "demanded | through a spokesman |
// that". Rules look at the word behind the verb group, so the group ends where what it takes begins. Weakness: what is not a day, a
// place or a phrase before "that" still hides it ("appealed on Monday to the rebels to").

import { SAYING, SAYING_WITH_THAT } from "../speakers/cues.ts";
import { pastTime } from "./time-adverbials.ts";
import type { Word } from "./words.ts";

/** Words that lead what a verb takes, however far a day between them parts it from the verb. */
const LINKS: ReadonlySet<string> = new Set("to that of for against about".split(" "));

/** Verbs whose infinitive is what is willed or refused; that of others tells what for: "met in Vell to discuss". */
const WILLING: ReadonlySet<string> = new Set(
  "refuse decline promise pledge vow offer undertake threaten propose swear volunteer hope want seek prepare ask urge demand insist".split(
    " ",
  ),
);

/** Verbs that tell what is said by a clause with "that" only. */
const CLAUSE_TAKING: ReadonlySet<string> = new Set([
  ...SAYING_WITH_THAT,
  ..."undertake order request recommend require regret complain deny rule find suspect foresee guarantee assure".split(
    " ",
  ),
]);

/** "demanded | through a spokesman | that", "maintained | by telephone | that": the "that" behind how and where it was said; -1 where none is. */
function thatBehind(words: readonly Word[], at: number): number {
  if (!/^(?:ADP|ADV)$/.test(words[at]?.tag ?? "")) return -1;
  for (let i = at; i < Math.min(words.length, at + 9); i++) {
    const { lower, tag } = words[i];
    if (lower === "that" && i > at)
      return tag === "SCONJ" || (tag === "PRON:relative" && /^(?:PRON|DET|PROPN)/.test(words[i + 1]?.tag ?? ""))
        ? i
        : -1;
    if (!/^(?:ADP|ADV|DET|ADJ|NOUN|PROPN|NUM|PART:possessive|PRON)/.test(tag)) return -1;
  }
  return -1;
}

/** Where a day and a place behind a verb end: "refused | on Friday in Vell | to sign", "spoke | in Vell | of concessions". */
function pastPlaceOrTime(words: readonly Word[], lemma: string, at: number): number {
  // What others say is found behind such phrases already, but for "by telephone", which looks like an agent.
  const isByMeans = words[at]?.lower === "by" && SAYING.has(lemma);
  const clause = isByMeans || CLAUSE_TAKING.has(lemma) ? thatBehind(words, at) : -1;
  if (clause > 0) return clause;
  const most = Math.min(words.length, at + 8);
  const day = pastTime(words, at, most);
  let place = day;
  if (/^(?:in|at)$/.test(words[day]?.lower ?? "")) {
    let end = day + 1;
    while (end < most && words[end].tag === "PROPN") end++;
    if (end > day + 1) place = end;
  }
  const behind = pastTime(words, place, most);
  if (place === day) return behind;
  const link = words[behind]?.lower ?? "";
  return link === "that" || link === "of" || (link === "to" && WILLING.has(lemma)) ? behind : day;
}

/** Where what a verb takes begins, behind when, where and how; `at`, the word behind the verb, where nothing parts them. */
export function whatItTakes(words: readonly Word[], lemma: string, at: number): number {
  // "agreed on Friday to": that a side agreed on a day tells an accord.
  if (lemma === "agree") return at;
  const behind = pastPlaceOrTime(words, lemma, at);
  return behind > at && LINKS.has(words[behind]?.lower ?? "") ? behind : at;
}
