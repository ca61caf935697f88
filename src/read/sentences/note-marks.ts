// Marks of footnotes that stand right behind a stop: "the truce.[1] Kyiv", "the truce.[a][12]:7 Kyiv", "the truce.3 Kyiv". They go
// with the sentence before them, and the stop before them ends it all the same.
// Weakness: a bare number is a mark only between a word in lower case and a capital, so "by the year 2025.1 Kyiv" is left alone.

import { GAP, SHAPE, type Tokens } from "../tokens/tokenize.ts";

/** Tokens in the longest mark: "[", "citation", "needed", "]". */
const LONGEST_NOTE = 5;

const LABEL =
  /^(?:\d{1,3}|[a-z]|[ivx]{1,5}|(?:note|n|nb|a|b|c) ?\d{1,3}|citation needed|who\?|when\?|clarification needed)$/i;

/** The token before the mark of a footnote that ends with token i and stands tight behind it; i itself where there is none. */
export function noteBefore(tokens: Tokens, i: number): number {
  const { text, start, end, shape, gap, count } = tokens;
  if (gap[i] !== GAP.none) return i;
  if (text.charAt(start[i]) === "]") {
    for (let open = i - 1; open > 0 && open > i - LONGEST_NOTE; open--)
      if (text.charAt(start[open]) === "[")
        return gap[open] === GAP.none && LABEL.test(text.slice(end[open], start[i])) ? open - 1 : i;
    return i;
  }
  if (shape[i] !== SHAPE.number || end[i] - start[i] > 3 || i < 2) return i;
  const before = text.charAt(start[i - 1]);
  // "[1]:12": the page behind the mark.
  if (before === ":" && gap[i - 1] === GAP.none && i > 3) {
    const note = noteBefore(tokens, i - 2);
    return note < i - 2 ? note : i;
  }
  const bare =
    before === "." &&
    end[i - 1] - start[i - 1] === 1 &&
    gap[i - 1] === GAP.none &&
    /^\p{L}{2,}$/u.test(text.slice(start[i - 2], end[i - 2])) &&
    shape[i - 2] === SHAPE.lower &&
    i + 1 < count &&
    gap[i + 1] !== GAP.none &&
    shape[i + 1] === SHAPE.capitalised;
  return bare ? i - 1 : i;
}

/** The token after the mark of a footnote that begins with token i; i itself where none does. */
export function noteBehind(tokens: Tokens, i: number): number {
  const { text, start, end, count } = tokens;
  if (text.charAt(start[i]) !== "[") return i;
  for (let close = i + 1; close < count && close < i + LONGEST_NOTE; close++)
    if (text.charAt(start[close]) === "]") return LABEL.test(text.slice(end[i], start[close])) ? close + 1 : i;
  return i;
}

const NOTES = /(?:[.!?…]["”’»)]*|["”’»])((?:\[[^[\]]{1,22}\](?::\d{1,4})?)+|[*†‡¹²³⁰⁴-⁹]+)$|\p{Ll}\.(\d{1,3})$/u;

/** How many characters of footnotes' marks stand behind the stop at the end of a sentence. */
export function notesAtEnd(sentence: string): number {
  const found = NOTES.exec(sentence);
  return (found?.[1] ?? found?.[2] ?? "").length;
}
