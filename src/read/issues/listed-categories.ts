import type { IssueCategory } from "../../domain/claim.ts";
import { categorise } from "./categorise.ts";

const LIST_LEAD = /\b(?:including|among them|notably|namely|such as|chief among them|over|on)\b/iu;
const BETWEEN_ITEMS = /,\s+(?:and\s+|or\s+)?|;\s+|\s+(?:and|or|as well as)\s+/u;
/** Shorter items carry no subject of their own. */
const LEAST_ITEM_LETTERS = 6;

/**
 * The categories of the further items that a report lists under one head ("sticking points remain, including guarantees and the status of the
 * east"), in the order listed, without the claim's own. Empty where nothing is listed.
 *
 * Words only: an item that no sign of a category stands in adds nothing.
 */
export function listedCategories(words: string, own: IssueCategory): readonly IssueCategory[] {
  const lead = LIST_LEAD.exec(words);
  if (lead === null) return [];
  const items = words.slice(lead.index + lead[0].length).split(BETWEEN_ITEMS);
  if (items.length < 2) return [];
  const categories = items
    .filter((item) => item.trim().length >= LEAST_ITEM_LETTERS)
    .map((item) => categorise("statement", item.toLowerCase()));
  return [...new Set(categories)].filter(
    (category) => category !== own && category !== "process" && category !== "other",
  );
}
