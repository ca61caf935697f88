import type { IssueCategory } from "../../domain/claim.ts";
import { CHARACTER, characterClass } from "../tokens/characters.ts";
import { SUBJECT_WORDS } from "./subject-words.ts";

/** What one word of each strength weighs. */
const TELLS = 5;
const POINTS = 3;
const LEANS = 1;
/** What stands first is what a phrase is about; each word further back weighs this much less, down to the least share. */
const FADING = 0.035;
const LEAST_SHARE = 0.5;
/** No more than so many leaning words count, for they come in heaps. */
const MOST_LEANING = 2;

type Sign = {
  readonly category: IssueCategory;
  readonly weight: number;
  /** The words after the first; the last may be a beginning. */
  readonly rest: readonly string[];
  readonly isOpen: boolean;
  readonly id: number;
};

const WHOLE = new Map<string, Sign[]>();
const OPEN = new Map<string, Sign[]>();
let shortest = 9;
let count = 0;
for (const { category, tells, points = "", leans = "" } of SUBJECT_WORDS)
  for (const [weight, words] of [
    [TELLS, tells],
    [POINTS, points],
    [LEANS, leans],
  ] as const)
    for (const entry of words.split(/\s+/)) if (entry !== "") addSign(category, weight, entry);

function addSign(category: IssueCategory, weight: number, entry: string): void {
  const isOpen = entry.endsWith("*");
  const [first = "", ...rest] = (isOpen ? entry.slice(0, -1) : entry).split("_");
  const index = isOpen && rest.length === 0 ? OPEN : WHOLE;
  if (index === OPEN) shortest = Math.min(shortest, first.length);
  const sign = { category, weight, rest, isOpen, id: count++ };
  const held = index.get(first);
  if (held === undefined) index.set(first, [sign]);
  else held.push(sign);
}

/** The words of a text as the subject lists spell them: letters and digits only, in lower case. */
function tokensOf(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const tokens: string[] = [];
  let from = 0;
  for (let i = 0; i <= lower.length; i++) {
    const kind = i < lower.length ? characterClass(lower.charCodeAt(i)) : CHARACTER.space;
    if (kind === CHARACTER.letter || kind === CHARACTER.digit) continue;
    if (i > from) tokens.push(lower.slice(from, i));
    from = i + 1;
  }
  return tokens;
}

function length(tokens: readonly string[], at: number, { rest, isOpen }: Sign): number {
  for (let k = 0; k < rest.length; k++) {
    const word = rest[k];
    const token = tokens[at + 1 + k];
    if (token === undefined) return 0;
    if (isOpen && k === rest.length - 1 ? !token.startsWith(word) : token !== word) return 0;
  }
  return rest.length + 1;
}

/** Signs that begin with one word: alone, by its beginning too, and those of several words. */
type WordSigns = { readonly alone: readonly Sign[]; readonly longer: readonly Sign[] };

const NO_SIGNS: WordSigns = { alone: [], longer: [] };
/** The signs of each word seen lately. */
const known = new Map<string, WordSigns>();
const MOST_KNOWN = 20_000;

function signsOf(word: string): WordSigns {
  const before = known.get(word);
  if (before !== undefined) return before;
  const whole = WHOLE.get(word) ?? [];
  const alone = whole.filter(({ rest }) => rest.length === 0);
  for (let end = shortest; end <= word.length; end++) alone.push(...(OPEN.get(word.slice(0, end)) ?? []));
  const longer = whole.filter(({ rest }) => rest.length > 0);
  const signs = alone.length + longer.length === 0 ? NO_SIGNS : { alone, longer };
  // The words of all the texts of a long-lived process would be without end.
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, signs);
  return signs;
}

/** The longest signs that begin at a word, all of one length. */
function signsAt(tokens: readonly string[], at: number): { readonly signs: readonly Sign[]; readonly length: number } {
  const { alone, longer } = signsOf(tokens[at]);
  let longest = 1;
  let found: Sign[] = [];
  for (const sign of longer) {
    const reach = length(tokens, at, sign);
    if (reach < Math.max(longest, 2)) continue;
    if (reach > longest) found = [];
    longest = reach;
    found.push(sign);
  }
  return longest === 1 ? { signs: alone, length: 1 } : { signs: found, length: longest };
}

/** Weights by category. */
type SubjectWeights = Map<IssueCategory, number>;

/**
 * Adds what the words of `text` weigh for each category they tell of, each word once, times `share`.
 *
 * Words alone, so that "the guns of the museum" speaks of weapons.
 */
export function weighSubject(text: string, share = 1, weights: SubjectWeights = new Map()): SubjectWeights {
  const tokens = tokensOf(text);
  const seen = new Set<number>();
  const leaning = new Map<IssueCategory, number>();
  for (let at = 0; at < tokens.length;) {
    const { signs, length: reach } = signsAt(tokens, at);
    if (signs.length === 0) {
      at++;
      continue;
    }
    const place = Math.max(LEAST_SHARE, 1 - FADING * at);
    for (const { category, weight, id } of signs) {
      if (seen.has(id)) continue;
      seen.add(id);
      if (weight === LEANS) {
        const before = leaning.get(category) ?? 0;
        if (before >= MOST_LEANING) continue;
        leaning.set(category, before + 1);
      }
      weights.set(category, (weights.get(category) ?? 0) + weight * place * share);
    }
    at += reach;
  }
  return weights;
}

/** The category of most weight, or null where none weighs `least`; the more particular category wins ties. */
export function heaviest(weights: SubjectWeights, least: number): IssueCategory | null {
  let best: IssueCategory | null = null;
  let most = 0;
  for (const { category } of SUBJECT_WORDS) {
    const weight = weights.get(category) ?? 0;
    if (weight <= most) continue;
    most = weight;
    best = category;
  }
  return most >= least ? best : null;
}
