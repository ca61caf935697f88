import type { Span } from "../../domain/span.ts";
import { findPlace } from "../actors/geography.ts";

/** Capitals, up to four words, a colon: at the head of a report a place, in a transcript whoever speaks. */
const LABEL = /^(?:\p{Lu}[\p{Lu}'’.-]+)(?:[ ,]+\p{Lu}[\p{L}'’.-]+){0,3}: /u;
const LABELS = /^(?:\p{Lu}[\p{Lu}'’.-]+)(?:[ ,]+\p{Lu}[\p{L}'’.-]+){0,3}: /gmu;
const FIRST_PERSON = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Yy]ou|[Yy]our)\b|[“"?]/u;
/** Shorter than this is a heading or an answer. */
const LEAST_WORDS = 12;
/** What a newsroom or a record puts before its first line. */
const NO_PLACE =
  /^(?:LIVE|UPDATED?|BREAKING|EXCLUSIVE|ANALYSIS|EXPLAINER|FACTBOX|OPINION|WATCH|NOTE|SUMMARY|CORRECTION|QUESTION|ANSWER)\b/;

/**
 * "ADDIS ABABA: Kenya and Uganda met …": the place and its colon at the head of a report, which nobody says; null where none stands there.
 * Unlike a speaker's label it stands once, before a sentence that is told and not spoken.
 */
export function findDateline(body: string): Span | null {
  const start = body.search(/\S/);
  const label = start < 0 ? null : LABEL.exec(body.slice(start, start + 80));
  if (label === null || NO_PLACE.test(label[0])) return null;
  const [whole] = label;
  if (findPlace(whole.slice(0, -2))?.by === "name") return null;
  const line = body.slice(start + whole.length).split("\n", 1)[0];
  const [first] = line.split(/(?<=[.!?]) /, 1);
  if (first.split(" ").length < LEAST_WORDS || FIRST_PERSON.test(first)) return null;
  return (body.match(LABELS) ?? []).length > 1 ? null : { start, end: start + whole.length };
}
