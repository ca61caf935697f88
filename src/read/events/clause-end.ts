import { subjectBefore } from "../frames/subject-of-verb.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, isSign, type Word } from "../frames/words.ts";
import { SAYING } from "../speakers/cues.ts";
import { JOINS, PARTICLES, RELATIVE, SUBORDINATES } from "./clause-joints.ts";

/** Where the clause of verb group `g` ends: before the next clause, at a strong stop, or after its last adjunct. */
export function clauseEnd(words: readonly Word[], groups: readonly VerbGroup[], g: number, end: number): number {
  let at = groups[g].to;
  let next = g + 1;
  // "the version now circulating | has no map"
  if (groups[g].form === "ing" && groups[next]?.form === "finite" && groups[next].from === at) return at;
  while (at < end) {
    const { text, lower } = words[at];
    while (next < groups.length && groups[next].from < at) next++;
    if (text === ";" || text === "—" || text === ":" || (text === "–" && words[at - 1]?.end !== words[at].start)) break;
    if (text === ",") {
      const after = attributionAfter(words, groups, at, end);
      if (after > at) {
        at = after;
        continue;
      }
      if (!goesOn(words, groups, at + 1, end)) break;
      at++;
      continue;
    }
    // "were arrested | and would be tried", but "were seized and burnt" shares what follows.
    if (
      JOINS.has(lower) &&
      (at > groups[g].to || groups[g + 1]?.form === "finite") &&
      joinsClause(words, groups, at, end)
    )
      break;
    if (at > groups[g].to && SUBORDINATES.has(lower) && opensClause(words, groups, at, end)) break;
    // "a clause allowing bases | was struck out": behind a participle or relative, a bare finite verb goes on with the main clause.
    if (
      next < groups.length &&
      groups[next].from === at &&
      groups[next].form === "finite" &&
      at > groups[g].to &&
      (groups[g].form !== "finite" || isOfRelative(words, groups[g].from)) &&
      /^(NOUN|PROPN|NUM|ADV)/.test(words[at - 1].tag) &&
      !hasOwnSubject(words, groups[g].to, at)
    )
      break;
    at++;
  }
  while (
    at > groups[g].to &&
    (isSign(words[at - 1]) ||
      words[at - 1].tag === "CCONJ" ||
      (words[at - 1].tag === "ADP" && !PARTICLES.has(words[at - 1].lower))) &&
    !isQuoteMark(words[at - 1])
  )
    at--;
  return at;
}

/** True when a clause with a subject of its own begins between the two. */
function hasOwnSubject(words: readonly Word[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) {
    const { lower, text } = words[i];
    if (lower === "that" || text === ",") return true;
    if (SUBORDINATES.has(lower) && !HOURS.test(words[i + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** True for the verb of a relative clause: "which closed it", "which the envoy had handed to both". */
function isOfRelative(words: readonly Word[], verb: number): boolean {
  let at = verb - 1;
  while (
    at > 0 &&
    verb - at < 6 &&
    /^(?:NOUN|PROPN|DET|ADJ|NUM|PRON$|PRON:possessive|ADV)/.test(words[at].tag) &&
    !RELATIVE.has(words[at].lower)
  )
    at--;
  if (at < 1 || !RELATIVE.has(words[at].lower)) return false;
  return at === verb - 1 || /^(?:NOUN|PROPN|NUM)/.test(words[at - 1].tag) || words[at - 1].text === ",";
}

/** ", she says," in the middle: where it ends, or -1. */
function attributionAfter(words: readonly Word[], groups: readonly VerbGroup[], comma: number, end: number): number {
  let close = comma + 1;
  while (close < end && words[close].text !== "," && close - comma < 12) close++;
  if (close >= end || words[close].text !== ",") return -1;
  const inside = groups.filter((group) => group.from > comma && group.to <= close);
  return inside.length === 1 && SAYING.has(inside[0].lemma) && close - inside[0].to <= 2 ? close + 1 : -1;
}

/** True when the stretch after a comma is no clause: an adjunct, an apposition, the rest of a list. */
function goesOn(words: readonly Word[], groups: readonly VerbGroup[], from: number, end: number): boolean {
  let close = from;
  while (close < end && words[close].text !== "," && words[close].text !== ";" && words[close].text !== "—") close++;
  const first = words[from];
  if (first === undefined) return false;
  if (RELATIVE.has(first.lower) || SUBORDINATES.has(first.lower)) {
    if (first.lower !== "after" && first.lower !== "before" && first.lower !== "since") return false;
  }
  // "…, and by noon the first lorries, loaded with flour, were rolling in": the subject of a clause whose verb comes behind an aside.
  if (first.tag === "CCONJ" && words[close]?.text === ",") {
    const verb = groups.find((group) => group.from > close && group.to <= end && group.form === "finite");
    const subject = verb === undefined ? null : subjectBefore(words, verb, from + 1);
    // "signed by Ada Toll, the envoy, and Jon Vell, the secretary, bars …": the verb is of what stood before.
    const isOfBefore = verb !== undefined && (subjectBefore(words, verb, 0)?.from ?? from) < from;
    if (subject !== null && subject.head.to <= close && subject.to > close && !isOfBefore) return false;
  }
  for (const group of groups) {
    if (group.from >= close) break;
    if (group.from < from) continue;
    if (group.form === "finite" || group.from <= from + 1) return false;
    if (group.form !== "to") return false;
  }
  return close - from <= 16;
}

/** "and, on Sunday, a wedding was held", "when, at dawn, …": past an aside straight behind the word that opens a clause. */
function pastAside(words: readonly Word[], at: number, verb: number): number {
  if (words[at]?.text !== ",") return at;
  const close = words.findIndex((word, i) => i > at && word.text === ",");
  return close > at && close < verb && close - at < 8 ? close + 1 : at;
}

/** True when "and" at `at` joins a clause, not a noun. */
function joinsClause(words: readonly Word[], groups: readonly VerbGroup[], at: number, end: number): boolean {
  const next = groups.find((group) => group.from > at);
  if (next === undefined || next.from >= end) return false;
  if (next.form === "to") return false;
  if (next.form !== "finite" && next.from > at + 2) return false;
  for (let i = pastAside(words, at + 1, next.from); i < next.from; i++)
    if (words[i].text === "," || words[i].text === ";" || RELATIVE.has(words[i].lower)) return false;
  return next.form === "finite" || next.form === "part";
}

const HOURS =
  /^(?:midnight|noon|midday|dawn|dusk|daybreak|nightfall|sunset|sunrise|dark|breakfast|lunch|dinner|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d.*)$/;

/** True when a subordinating word at `at` opens a clause with a verb of its own. */
function opensClause(words: readonly Word[], groups: readonly VerbGroup[], at: number, end: number): boolean {
  const next = groups.find((group) => group.from > at);
  if (next === undefined || next.from >= end) return false;
  const { lower, tag } = words[at];
  if (lower === "that" && tag === "DET") return false;
  // "soon after midnight": an hour, no clause.
  if (HOURS.test(words[at + 1]?.lower ?? "")) return false;
  if ((lower === "after" || lower === "before" || lower === "since") && next.form !== "finite" && next.from > at + 1)
    return false;
  for (let i = pastAside(words, at + 1, next.from); i < next.from; i++)
    if (words[i].text === "," || words[i].text === ";") return false;
  return next.form === "finite" || next.from === at + 1;
}
