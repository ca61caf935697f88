import type { ChangeKind, NamedChange } from "../domain/alignment.ts";
import type { Provision } from "../domain/provision.ts";
import { figureOf, synonymGroupsOf, wordForm, wordsOf } from "./word-forms.ts";

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const DATE = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:${MONTHS})(?:,?\s+\d{4})?|(?:${MONTHS})\s+\d{1,2}(?:,?\s+\d{4})?|(?:${MONTHS})\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})\b`,
  "gu",
);
const REFERENCE =
  /\b(?:articles?|points?|paragraphs?|annex|sub-?points?)\s+(?:\d[\d.]*|[A-Z]\b|\([a-z]+\))(?:\s(?:bis|ter)\b)?/giu;
const FIGURE = /\p{N}+(?:[.,]\p{N}+)*(?:\s?%|\s?per cent|\s?percent)?/gu;
const NUMBER_WORD = String.raw`(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|twentie|thirtie|fortie|fiftie|sixtie|seventie|eightie|ninetie|hundred)th|dozen)`;
/** A figure in words, with all its parts: "one hundred and twenty", "forty-eight". */
const FIGURE_WORDS = new RegExp(
  String.raw`\b(?:(?:one|a)[\s-](?=hundred|thousand|million|billion|third|half)|half\b(?=\sa\s))?${NUMBER_WORD}(?:(?:[\s-]|\sand\s)(?:${NUMBER_WORD}|one))*\b`,
  "giu",
);
const NEGATION = /\b(?:not|no|never|neither|nor|none|nobody|nothing|without|cannot)\b|n['’]t\b/giu;
const MODAL = /\b(?:shall|may|will|must|should|can|might|would)\b/giu;
const NAME = /\p{Lu}[\p{L}’'-]*(?:\s+(?:of\s+(?:the\s+)?|and\s+)?\p{Lu}[\p{L}’'-]*|-\p{N}+|\p{N}+)*/gu;

/**
 * Names what negotiators look for first: changed figures, dates, negations, modal verbs, names (parties, bodies, places),
 * brackets and cross-references between the two sides of a link.
 *
 * Each kind is compared as a bag of items, so that mere reordering is no change; what fell away is paired with what came in, in text order.
 */
export function nameChanges(partsA: readonly Provision[], partsB: readonly Provision[]): readonly NamedChange[] {
  const textA = partsA.map((part) => part.text).join(" ");
  const textB = partsB.map((part) => part.text).join(" ");
  if (textA === textB) return [];
  const [itemsA, itemsB] = [itemsOf(textA), itemsOf(textB)];
  const changes: NamedChange[] = [];
  for (const kind of ["figure", "date", "negation", "modal", "name", "cross-reference"] as const) {
    const [foldedA, foldedB] = [itemsA[kind].map(fold), itemsB[kind].map(fold)];
    const gone = without(itemsA[kind], foldedA, foldedB);
    const come = without(itemsB[kind], foldedB, foldedA);
    for (let k = 0; k < Math.max(gone.length, come.length); k++)
      changes.push({ kind, from: gone[k] ?? null, to: come[k] ?? null });
  }
  const openA = textA.split("[").length - 1;
  const openB = textB.split("[").length - 1;
  if (openA !== openB) changes.push({ kind: "bracket", from: `${openA} open`, to: `${openB} open` });
  return changes;
}

type Items = Readonly<Record<Exclude<ChangeKind, "bracket">, readonly string[]>>;

function itemsOf(text: string): Items {
  const dates = text.match(DATE) ?? [];
  const undated = dates.length === 0 ? text : text.replaceAll(DATE, " ");
  const references = undated.match(REFERENCE) ?? [];
  const rest = references.length === 0 ? undated : undated.replaceAll(REFERENCE, " ");
  const words = rest.match(FIGURE_WORDS) ?? [];
  const capitals = rest.match(NAME) ?? [];
  const lower = new Set(capitals.length === 0 ? [] : rest.match(/(?<![\p{L}])\p{Ll}[\p{L}'’-]*/gu));
  const names = capitals.flatMap((name) => {
    // A sentence's first word is a name only if it is never written small and is no figure or function word.
    const first = name.split(/\s/u)[0];
    const cut = lower.has(first.toLowerCase()) || isCommonWord(first) ? name.slice(first.length).trim() : name;
    return cut === "" || /^(?:of|and)\b/u.test(cut) ? [] : [cut];
  });
  return {
    date: dates,
    "cross-reference": references,
    figure: [...(rest.match(FIGURE) ?? []), ...words],
    negation: (rest.match(NEGATION) ?? []).map((word) => word.toLowerCase()),
    modal: (rest.match(MODAL) ?? []).map((word) => word.toLowerCase()),
    name: names,
  };
}

/** A word that any sentence may begin with: a function word, a figure, or one that the thesaurus knows. */
function isCommonWord(word: string): boolean {
  const small = word.toLowerCase();
  const form = wordForm(small);
  return form.isFunctionWord || form.isFigure || synonymGroupsOf(form.stem).length > 0 || STRUCTURE.has(small);
}

const STRUCTURE: ReadonlySet<string> = new Set([
  "article",
  "point",
  "annex",
  "paragraph",
  "chapter",
  "part",
  "pending",
]);

/** The items that the other side has no more of; `folded` are the items, `others` the other side's, as they are compared. */
function without(items: readonly string[], folded: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return items.filter((_, k) => {
    const left = counts.get(folded[k]) ?? 0;
    counts.set(folded[k], left - 1);
    return left <= 0;
  });
}

/** A lone word or figure, which needs no taking apart: nearly all items are. */
const LONE_WORD = /^(?:[a-z]+|[0-9]+)$/u;

/** "ninety" and "90", "1,000" and "1000" are one figure. */
function fold(item: string): string {
  const small = item.toLowerCase();
  if (LONE_WORD.test(small)) return figureOf(small) ?? small;
  const spaced = small.replaceAll(/\s+/gu, " ");
  const words = wordsOf(spaced);
  return words.length === 1 ? (figureOf(words[0]) ?? spaced) : spaced;
}
