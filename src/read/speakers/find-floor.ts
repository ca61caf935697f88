// Who has the floor where a turn of a transcript runs over several paragraphs: "MR. TOLL: We met.¶ I will not go into it." A paragraph
// without a label belongs to the turn above it where it, or one below it before the next label, speaks in the first person outside of
// quotation marks; in a briefing, whose labels are "QUESTION" or have titles ("MR. TOLL") or descriptions, all such paragraphs do.
// Weakness: what a page prints behind the last turn is read as the turn's.

import { TITLES } from "../actors/person-words.ts";
import { isQuoteMark, type Sentence, type Word } from "../frames/words.ts";
import { pointedMark, type TurnLabel, turnLabel } from "./turn-label.ts";

/** How the turns of a text lie. */
export type Floor = {
  /** The paragraphs without a label that go on with the turn above them. */
  readonly held: ReadonlySet<number>;
  /** True where "Q." and "A." open the turns. */
  readonly isPointed: boolean;
  /** Where the first turn is opened; the number of sentences where none is. */
  readonly from: number;
};

const OWN = /^(?:i|we|my|our|me|us|mine|ours)$/;

/** Finds the turns of a transcript with labels; none are held in any other text. */
export function findFloor(sentences: readonly Sentence[]): Floor {
  const opens = sentences.filter(({ paragraph }, s) => sentences[s - 1]?.paragraph !== paragraph);
  const marks = new Set(opens.map(pointedMark));
  const isPointed = marks.has("question") && marks.has("answer");
  const labels = new Map<number, boolean>();
  for (const sentence of opens) {
    const label = turnLabel(sentence.words);
    const isMarked = isPointed && pointedMark(sentence) !== null;
    if (label === null && !isMarked) continue;
    labels.set(sentence.paragraph, isMarked || (label !== null && isOfBriefing(sentence.words, label)));
  }
  const held = new Set<number>();
  const hasBriefing = [...labels.values()].some((each) => each);
  // One label in capitals may as well be the place of a report.
  if (labels.size < 2 && !hasBriefing) return { held, isPointed, from: sentences.length };
  const isBriefing = hasBriefing && labels.size > 1;
  const from = sentences.findIndex(({ paragraph }) => labels.has(paragraph));
  let pending: number[] = [];
  for (const { paragraph, words } of sentences.slice(from)) {
    if (labels.has(paragraph)) {
      if (isBriefing) for (const each of pending) held.add(each);
      pending = [];
      continue;
    }
    if (pending.at(-1) !== paragraph) pending.push(paragraph);
    if (!speaksOfItself(words)) continue;
    for (const each of pending) held.add(each);
  }
  if (isBriefing) for (const each of pending) held.add(each);
  return { held, isPointed, from };
}

/** "QUESTION:", "MR. TOLL:", "ADA TOLL, HERALD ANALYST:": labels that nothing but a transcript has. */
function isOfBriefing(words: readonly Word[], { kind, name, to }: TurnLabel): boolean {
  return kind !== "name" || TITLES.has(words[name.from].lower) || name.to < to - 1;
}

/** "We met them.": in the first person, outside of quotation marks; the US is no "us". */
function speaksOfItself(words: readonly Word[]): boolean {
  let isQuoted = false;
  for (const word of words) {
    if (isQuoteMark(word)) isQuoted = !isQuoted;
    if (!isQuoted && OWN.test(word.lower) && word.text !== "US" && word.text !== "MY") return true;
  }
  return false;
}
