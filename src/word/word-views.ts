import { labelParagraphs, type ListDefinitions } from "./list-labels.ts";
import { rowChangesOf, standsIn, type WordDocument, type WordParagraph, type WordView } from "./word-document.ts";

/** Which paragraphs a text shows beside those of the body. */
export type ViewOptions = {
  /** Text boxes, each after the paragraph it hangs on. */
  readonly frames: boolean;
  /** Words of formulas, which word processors keep as objects and not as text. */
  readonly formulas: boolean;
  /** How to number the paragraphs of lists ("3. " before the words), or null to leave the numbers out. */
  readonly lists: ListDefinitions | null;
};

const AS_WORD_PROCESSORS_SHOW: ViewOptions = { frames: false, formulas: false, lists: null };

/**
 * The text of one view: paragraphs joined by `\n`, tables row by row and cell by cell, without list labels and footnotes.
 *
 * `original` is the text with every change rejected, `final` with every change accepted. A paragraph whose mark falls away runs
 * on into the next one of the same place; the last mark of the text, of a cell and before a table always stands, as in LibreOffice.
 */
export function viewText(document: WordDocument, view: WordView, options = AS_WORD_PROCESSORS_SHOW): string {
  return viewParagraphs(document.paragraphs, view, options).join("\n");
}

/** The paragraphs of one view; see `viewText`. */
export function viewParagraphs(
  all: readonly WordParagraph[],
  view: WordView,
  options = AS_WORD_PROCESSORS_SHOW,
): string[] {
  const shown: string[] = [];
  const inView = all.filter((paragraph) => options.frames || !paragraph.frame);
  // A row goes only when no words remain in it: what nobody changed must not vanish with the row around it.
  const rowsWithWords = new Set(
    inView.filter((each) => paragraphWords(each, view, options) !== "").map((each) => each.cells.at(-1)?.row),
  );
  const paragraphs = inView.filter(
    (each) => standsIn(view, rowChangesOf(each)) || rowsWithWords.has(each.cells.at(-1)?.row),
  );
  const labelOf = options.lists === null ? null : labelParagraphs(options.lists);
  let carried = "";
  paragraphs.forEach((paragraph, i) => {
    const words = carried + paragraphWords(paragraph, view, options);
    const joins = paragraphs.at(i + 1)?.place === paragraph.place && !standsIn(view, paragraph.mark);
    carried = joins ? words : "";
    if (joins) return;
    // The number belongs to the mark that stands; empty paragraphs count and show none.
    const label = labelOf === null ? "" : labelOf(paragraph.list);
    const prefix = label === "" || words.trim() === "" ? "" : `${label} `;
    if (words !== "" || !paragraph.sectionBreak) shown.push(prefix + words);
  });
  return shown;
}

/** The words of one paragraph in a view. */
function paragraphWords(paragraph: WordParagraph, view: WordView, options: ViewOptions): string {
  let words = "";
  for (const run of paragraph.runs)
    if ((options.formulas || !run.formula) && standsIn(view, run.changes)) words += run.text;
  return words;
}
