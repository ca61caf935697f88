/** The words that stand between blanks or line breaks, as a set: how a class of words is written down. */
export function wordList(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ""));
}
