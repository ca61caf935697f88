import type { ActorName } from "../../domain/claim.ts";
import { isQuoteMark } from "../frames/words.ts";
import type { ActorPhrase } from "./actor-phrase.ts";

const NOBODY: ReadonlySet<ActorName> = new Set();

/**
 * "“I spoke to President Toll,” the rebel leader said": the persons whom only the quotation before a phrase names. Nobody speaks of
 * themselves by name and office, so that whoever said the words is somebody else.
 */
export function personsInQuotation({
  discourse,
  sentence,
  words,
  start,
  asSource,
}: ActorPhrase): ReadonlySet<ActorName> {
  let close = start - 1;
  while (close > 0 && close > start - 3 && !isQuoteMark(words[close])) close--;
  if (!asSource || close <= 0 || !isQuoteMark(words[close])) return NOBODY;
  let open = close - 1;
  while (open > 0 && !isQuoteMark(words[open])) open--;
  const persons = discourse.cast.mentions[sentence.number].filter((m) => m.kind === "person" && m.to <= close);
  const outside = new Set(persons.filter((m) => m.to <= open).map((m) => m.name));
  return new Set(persons.filter((m) => m.from > open && !outside.has(m.name)).map((m) => m.name));
}
