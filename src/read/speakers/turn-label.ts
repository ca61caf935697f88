// What opens a turn of a transcript: "MR. TOLL:", "ADA TOLL, HERALD CORRESPONDENT:", "QUESTION:", "Answer:", "A." A label in capitals is
// told by its letters; "Q." and "A." count at the head of a paragraph only, and where the text has both.
// Weakness: a label in small letters ("Ada Toll:") is told by the names it holds alone (assembly/transcript.ts).

import type { WordRange } from "../frames/noun-phrases.ts";
import { isQuoteMark, isSign, type Sentence, type Word } from "../frames/words.ts";

/** A label and where the words of the turn begin. */
export type TurnLabel = {
  readonly kind: "question" | "answer" | "name";
  /** The name or title, without what stands behind a comma or in brackets. */
  readonly name: WordRange;
  /** Where the turn's own words begin. */
  readonly to: number;
};

const LONGEST_LABEL = 22;
const QUESTION = /^(?:q|question|questioner)$/;
const ANSWER = /^(?:a|answer)$/;
/** Labels of the page and the newsroom in capitals. */
const NO_SPEAKER =
  /^(?:live|updated?|breaking|exclusive|analysis|explainer|factbox|opinion|watch|note|summary|correction|photo|video|read|more|urgent|alert|flash|background|editor|annex|article|section|part|chapter|paragraph)$/;

/** The label a sentence opens with, in capitals or of a question or answer; null for none. */
export function turnLabel(words: readonly Word[]): TurnLabel | null {
  const from = isQuoteMark(words[0]) ? 1 : 0;
  const colon = words.findIndex(({ text }, i) => text === ":" && i < from + LONGEST_LABEL);
  if (colon <= from || colon + 1 >= words.length) return null;
  const first = words[from].lower;
  const isAlone = colon === from + 1 || words[from + 1].text === "(";
  if (isAlone && QUESTION.test(first)) return { kind: "question", name: { from, to: from + 1 }, to: colon + 1 };
  if (isAlone && ANSWER.test(first)) return { kind: "answer", name: { from, to: from + 1 }, to: colon + 1 };
  const name = { from, to: nameEnd(words, from, colon) };
  const written = words.slice(name.from, name.to).filter((word) => !isSign(word));
  const isShouted =
    written.every(isCapitals) && isDescription(words, name.to, colon) && written.some(({ text }) => text.length > 2);
  return isShouted && written.length < 6 && !NO_SPEAKER.test(first) ? { kind: "name", name, to: colon + 1 } : null;
}

/** "Q.", "A.": the mark of a question or answer with a point, at the head of a paragraph. */
export function pointedMark({ words }: Sentence): "question" | "answer" | null {
  if (words.length < 2) return null;
  return words[0].text === "Q." ? "question" : words[0].text === "A." ? "answer" : null;
}

/** Where the name of a label ends: at the comma or bracket behind it. */
function nameEnd(words: readonly Word[], from: number, colon: number): number {
  const end = words.findIndex(({ text }, i) => i > from && i < colon && (text === "," || text === "("));
  return end < 0 ? colon : end;
}

/** ", HERALD CORRESPONDENT", "(via interpreter)": what may stand between the name and the colon. */
function isDescription(words: readonly Word[], from: number, colon: number): boolean {
  if (from === colon) return true;
  if (words[from].text === "(") return words[colon - 1].text === ")";
  return words.slice(from, colon).every((word) => isSign(word) || isCapitals(word));
}

function isCapitals({ text }: Word): boolean {
  return text === text.toUpperCase() && /\p{Lu}|&/u.test(text);
}
