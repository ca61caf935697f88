// A colon may part a clause from words that carry a source of their own: "Kenya denies it: the guns, according to its army, came later".
// What stands before the colon is then not given for that source, nor is what stands behind it part of the denial. Where the clause before
// only gives somebody's mood ("Toll was blunter: the accord, the former minister wrote, was a surrender"), it claims nothing, and whoever
// is described behind the colon is that somebody. Weakness: a colon before words without an attribution is left as it is.

import type { ActorName } from "../../domain/claim.ts";
import { type Clause, findClauses } from "../frames/segments.ts";
import { isQuoteMark } from "../frames/words.ts";
import { SAYING } from "../speakers/cues.ts";
import { findParenthesis } from "../speakers/find-parenthesis.ts";
import type { Saying } from "../speakers/saying.ts";
import { whoIs } from "./clause-subject.ts";
import type { Draft, Scene } from "./draft.ts";

/** Verbs whose object is what others have said: what stands behind a colon says why. */
const DENYING: ReadonlySet<string> = new Set("deny reject dispute dismiss contest refute".split(" "));

/** Verbs that give somebody's mood: "Toll | sounded | less hopeful". */
const MOODS: ReadonlySet<string> = new Set("be sound seem appear remain stay look".split(" "));

/** What a colon parts: the clause before it and the attribution behind it. */
export type Parted = { readonly main: Clause; readonly saying: Saying };

/** What the colon at a word parts; null where both sides are one speech or the words behind it have no source of their own. */
export function partedAt({ words, groups, inQuote }: Scene, from: number, colon: number, to: number): Parted | null {
  if (words[colon].text !== ":" || inQuote(colon) || colon + 1 >= to || isQuoteMark(words[colon + 1])) return null;
  const main = findClauses(words, groups, from, colon).find(({ link }) => link === "main");
  if (main === undefined || main.group.to === colon) return null;
  if (SAYING.has(main.group.lemma) && !DENYING.has(main.group.lemma)) return null;
  let end = colon + 1;
  while (end < to && words[end].text !== ";") end++;
  const saying = findParenthesis(words, groups, colon + 1, end, inQuote);
  if (saying === null) return null;
  // "… three aides: Toll, Brek and Marsh, according to the daily": a list is part of what the clause before it says.
  const { whole } = saying;
  const isClause = groups.some(
    ({ form, from: at, to: till }) =>
      form === "finite" && at > colon && till <= end && (till <= whole.from || at >= whole.to),
  );
  return isClause || DENYING.has(main.group.lemma) ? { main, saying } : null;
}

/** The person whose mood the clause before the colon gives, where the words behind it are that person's; else nobody. */
export function moodOf(scene: Scene, { main, saying: { source } }: Parted): readonly ActorName[] {
  const { words } = scene;
  const isDescribed =
    /^(?:the|he|she)$/.test(words[source.from]?.lower ?? "") &&
    words.slice(source.from, source.to).every(({ tag }) => !tag.startsWith("PROPN"));
  if (!isDescribed || !MOODS.has(main.group.lemma) || main.group.isPassive) return [];
  const { names } = whoIs(scene, main, { names: [], range: null });
  return names.length === 1 ? names : [];
}

/** The drafts read behind the colon, given for whoever the clause before it is about. */
export function onWordOf(names: readonly ActorName[], drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const said = draft.chain.at(-1);
    const isOwn = said !== undefined && draft.actors.join() === said.join();
    return draft.kind === "role"
      ? draft
      : {
          ...draft,
          chain: [...draft.chain.slice(0, -1), names],
          actors: isOwn || draft.actors.length === 0 ? names : draft.actors,
        };
  });
}
