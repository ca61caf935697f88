const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
  ["„", "“"],
  ["„", "”"],
  ["‘", "’"],
  ["「", "」"],
];

/**
 * Words without the one pair of quotation marks that stands around all of them, so that they can be set between marks again without
 * doubling them. Marks around a part only are the source's and stay.
 */
export function withoutOuterMarks(words: string): string {
  for (const [open, close] of PAIRS) {
    if (words.length < 3 || !words.startsWith(open) || !words.endsWith(close)) continue;
    const inner = words.slice(open.length, -close.length);
    // “No” and “never”: two quotations, not one.
    return inner.includes(open) || inner.includes(close) ? words : inner;
  }
  return words;
}
