import type { Span } from "../../domain/span.ts";
import { findPlace } from "../actors/geography.ts";

/** Capitals, up to four words, a colon: at the head of a report a place, in a transcript whoever speaks. */
const LABEL = /^(?:\p{Lu}[\p{Lu}'’.-]+)(?:[ ,]+\p{Lu}[\p{L}'’.-]+){0,3}: /u;
const LABELS = /^(?:\p{Lu}[\p{Lu}'’.-]+)(?:[ ,]+\p{Lu}[\p{L}'’.-]+){0,3}: /gmu;
/** A capital may also be written as any name is: "New Delhi: ". */
const CAPITAL = /^(?:\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,2}: /u;
/** "NAIROBI Kenya's parliament met": a capital in capitals, with no sign behind it, before a name or article. */
const BARE = /^(\p{Lu}{3,}(?: \p{Lu}{3,})?) (?=\p{Lu}\p{Ll}+(?:['’]s)? \p{Ll})/u;
const FIRST_PERSON = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Yy]ou|[Yy]our)\b|^[“"]|\?/u;
/** Shorter than this is a heading or an answer. */
const LEAST_WORDS = 12;
/** Behind the capital of a state a sentence may be shorter. */
const LEAST_BEHIND_CAPITAL = 6;
/** What a newsroom or a record puts before its first line. */
const NO_PLACE =
  /^(?:LIVE|UPDATED?|BREAKING|EXCLUSIVE|ANALYSIS|EXPLAINER|FACTBOX|OPINION|WATCH|NOTE|SUMMARY|CORRECTION|QUESTION|ANSWER)\b/;

/**
 * "ADDIS ABABA: Kenya and Uganda met …": the place and its colon at the head of a report, which nobody says; null where none stands there.
 * Unlike a speaker's label it stands once, before a sentence that is told and not spoken.
 */
export function findDateline(body: string): Span | null {
  const start = body.search(/\S/);
  const head = start < 0 ? "" : body.slice(start, start + 80);
  const bare = BARE.exec(head);
  if (bare !== null && findPlace(bare[1])?.by === "capital") return { start, end: start + bare[0].length };
  const label = LABEL.exec(head) ?? CAPITAL.exec(head);
  if (label === null || NO_PLACE.test(label[0])) return null;
  const [whole] = label;
  const place = findPlace(whole.slice(0, -2))?.by;
  const isCapital = place === "capital";
  if (place === "name" || (!isCapital && !LABEL.test(whole))) return null;
  const line = body.slice(start + whole.length).split("\n", 1)[0];
  const [first] = line.split(/(?<=[.!?]) /, 1);
  const least = isCapital ? LEAST_BEHIND_CAPITAL : LEAST_WORDS;
  if (first.split(" ").length < least || FIRST_PERSON.test(first)) return null;
  return (body.match(LABELS) ?? []).length > 1 ? null : { start, end: start + whole.length };
}
