import type { Word } from "../frames/words.ts";
import { SHAPE } from "../tokens/tokenize.ts";
import { nameOf, type TextName } from "./text-names.ts";
import { isTimeWord, ordinalOf } from "./which-version.ts";

/** Nouns that name a text. */
export const NOUNS: ReadonlySet<string> = new Set(
  "plan proposal proposals draft text document paper version framework memorandum letter counter-proposal counterproposal roadmap annex resolution declaration blueprint agreement accord deal alternative statement protocol treaty pact list communique".split(
    " ",
  ),
);
/** Nouns that name a text too, but are verbs or mean other things elsewhere: only as nouns, and only of what happens to a text. */
export const OWN_TEXTS: ReadonlySet<string> = new Set(
  "non-paper note notice report assessment map chart schedule timetable matrix outline reply minutes questionnaire charter communiqué notification complaint decree protocol message translation".split(
    " ",
  ),
);
/** What tells how a version came to be known, before the time it did: "the version leaked in November". */
const PARTICIPLES: ReadonlySet<string> = new Set(
  "leaked revised published circulated dated tabled presented sent handed shared discussed initialled submitted seen".split(
    " ",
  ),
);

/** "from 28 in the version leaked in November" */
export function numberBefore(words: readonly Word[], start: number): string | null {
  const at = words[start - 1]?.tag === "DET" ? start - 2 : start - 1;
  return words[at]?.lower === "in" && words[at - 1]?.tag === "NUM" && /^\d+$/.test(words[at - 1].text)
    ? words[at - 1].text
    : null;
}

/** The number of points given after the noun: "a paper of 27 points", "whittled down to 20 points"; null for none. */
export function pointsAfter(words: readonly Word[], at: number, to: number): string | null {
  // "a paper of 27 points"
  if (words[at + 1]?.lower === "of" && words[at + 2]?.tag === "NUM" && words[at + 3]?.lower === "points" && at + 3 < to)
    return words[at + 2].text;
  for (let i = at; i < Math.min(to, at + 14); i++)
    if (
      (words[i].lower === "to" || words[i].lower === "some") &&
      words[i + 1]?.tag === "NUM" &&
      words[i + 2]?.lower === "points"
    )
      return words[i + 1].text;
  return null;
}

/** "an earlier draft of the peace treaty": the text whose version the words before "of" tell. */
export function wholeText(
  words: readonly Word[],
  at: number,
): { readonly noun: string; readonly name: TextName; readonly points: string | null } | null {
  const of = words[at + 1]?.tag === "NUM" ? at + 2 : at + 1;
  if (words[of]?.lower !== "of") return null;
  for (let i = of + 1; i < Math.min(words.length, of + 7); i++) {
    if (NOUNS.has(words[i].lower) && !NOUNS.has(words[i + 1]?.lower ?? "")) {
      const name = nameOf(words, words[of + 1].tag === "DET" ? of + 2 : of + 1, i, i);
      return {
        noun: words[i].lower,
        name,
        points: /(\d+) (?:points?|articles?)\b/.exec(name.modifiers.join(" "))?.[1] ?? null,
      };
    }
    if (!["DET", "ADJ", "NOUN", "NUM", "PROPN", "PART:possessive"].includes(words[i].tag) && words[i].text !== "-")
      return null;
  }
  return null;
}

/** What tells versions apart after the noun: "leaked in November", "2", "of 3 May". */
export function toldAfter(words: readonly Word[], at: number, to: number, isVersionHead: boolean): readonly string[] {
  const told: string[] = [];
  let next = at + 1;
  const number = isVersionHead && next < to ? ordinalOf(words[next]?.lower ?? "") : null;
  if (number !== null && words[next + 1]?.text !== "-") {
    told.push(number);
    next++;
  }
  if (words[next]?.text === ",") next++;
  const participle = at + 1 < to ? (words[next]?.lower ?? "") : "";
  if (["leaked", "revised", "published", "circulated"].includes(participle)) told.push(participle);
  if (!isVersionHead || !(PARTICIPLES.has(participle) || ["of", "from"].includes(participle))) return told;
  for (let i = next + 1; i < Math.min(to, next + 6) && /^[\p{L}\p{N}]+$/u.test(words[i].text); i++) {
    if (words[i].tag.startsWith("VERB")) break;
    if (isTimeWord(words[i].lower) && words[i].shape !== SHAPE.lower) return [...told, words[i].lower];
  }
  return told;
}
