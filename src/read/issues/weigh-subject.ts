import type { IssueCategory } from "../../domain/claim.ts";
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
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function length(tokens: readonly string[], at: number, { rest, isOpen }: Sign): number {
  for (const [k, word] of rest.entries()) {
    const token = tokens[at + 1 + k];
    if (token === undefined) return 0;
    if (isOpen && k === rest.length - 1 ? !token.startsWith(word) : token !== word) return 0;
  }
  return rest.length + 1;
}

/** The longest signs that begin at a word, all of one length. */
function signsAt(tokens: readonly string[], at: number): { readonly signs: readonly Sign[]; readonly length: number } {
  const token = tokens[at];
  let longest = 1;
  let found: Sign[] = [];
  for (const sign of WHOLE.get(token) ?? []) {
    const reach = length(tokens, at, sign);
    if (reach < longest) continue;
    if (reach > longest) found = [];
    longest = reach;
    found.push(sign);
  }
  if (longest === 1)
    for (let end = shortest; end <= token.length; end++) {
      const open = OPEN.get(token.slice(0, end));
      if (open !== undefined) found.push(...open);
    }
  return { signs: found, length: longest };
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
    at += signs.length > 0 ? reach : 1;
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
