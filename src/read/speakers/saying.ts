import type { WordRange } from "../frames/noun-phrases.ts";
import type { VerbGroup } from "../frames/verb-groups.ts";
import { isQuoteMark, isSign, type Word } from "../frames/words.ts";

/** Who says it and how, at one place of a sentence. All ranges are word numbers. */
export type Saying = {
  readonly source: WordRange;
  readonly cue: WordRange;
  readonly lemma: string;
  /** All words of the attribution, with its adverbs and addressee. */
  readonly whole: WordRange;
  readonly group: VerbGroup | null;
};

/** True for words inside a quotation, by word number. */
export type InQuote = (word: number) => boolean;

/** True when a finite verb stands between the two words. */
export function hasClause(groups: readonly VerbGroup[], from: number, to: number): boolean {
  return groups.some((group) => group.from >= from && group.to <= to && group.form === "finite");
}

/** The end of a range without the stop that closes it. */
export function trimStop(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from && isSign(words[end - 1]) && !isQuoteMark(words[end - 1])) end--;
  return end;
}
