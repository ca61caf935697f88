// A Word document as this project needs it: paragraphs of runs, every tracked change on them as data with its author and
// date. Changes are stacked (what one delegation inserted another may have deleted), so nothing is lost between reading a
// file and writing it again.

import type { ListDefinitions, ListPlace } from "./list-labels.ts";

/** Who made a change and when, as the file says; the date is the file's own string (usually an ISO instant), null when absent. */
export type Stamp = { readonly author: string; readonly date: string | null };

/** One tracked change on a run, a paragraph mark or a table row. */
export type Change = Stamp & {
  readonly kind: "insert" | "delete" | "moveFrom" | "moveTo";
  /** Pairs what was moved away with where it went; the same name stands on both. */
  readonly move?: string;
};

/** Words that carry the same changes. Tabs are `\t`, line breaks `\n`. */
export type WordRun = {
  readonly text: string;
  /** Outermost first; a run in both an insert and a delete stands in neither view. */
  readonly changes: readonly Change[];
  /** Changes of looks only (bold, size); the words are in both views. */
  readonly formats: readonly Stamp[];
  /** Ids of the comments whose range covers the run. */
  readonly comments: readonly string[];
  /** True for the words of a formula, which word processors keep as an object and not as text of the paragraph. */
  readonly formula: boolean;
};

/** One paragraph with its closing mark. */
export type WordParagraph = {
  readonly runs: readonly WordRun[];
  /** Changes of the mark: a deleted mark joins the paragraph with the next one once accepted. */
  readonly mark: readonly Change[];
  readonly formats: readonly Stamp[];
  /** The table cells it stands in, outermost first; none outside tables. */
  readonly cells: readonly TableCell[];
  /** Names the body, cell or frame it stands in: marks join paragraphs only within one such place, and not across a table. */
  readonly place: number;
  /** True where the paragraph only carries a section break: empty, it is no paragraph of the text. */
  readonly sectionBreak: boolean;
  /** Its place in a numbered list, or null; the number itself depends on the view. */
  readonly list: ListPlace | null;
  /** True in a text box: its words stand beside the text, not in it. */
  readonly frame: boolean;
};

/** A cell of a table; tables, rows and cells are numbered through the document. */
export type TableCell = {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
  /** Changes of the whole row. */
  readonly rowChanges: readonly Change[];
};

/** A comment in the margin. */
export type WordComment = Stamp & { readonly id: string; readonly text: string };

/** Everything read from one .docx. */
export type WordDocument = {
  readonly paragraphs: readonly WordParagraph[];
  readonly comments: readonly WordComment[];
  /** How its lists are numbered. */
  readonly lists: ListDefinitions;
  /** What was ignored and a reader should know: macros, for instance. */
  readonly warnings: readonly string[];
  readonly title: string | null;
  /** The file's own creation date as an ISO string, or null. */
  readonly created: string | null;
};

/** Which reading of a document with tracked changes: all rejected, or all accepted. */
export type WordView = "original" | "final";

/** True when a thing with these changes stands in the view. */
export function standsIn(view: WordView, changes: readonly Change[]): boolean {
  return view === "final"
    ? !changes.some((change) => change.kind === "delete" || change.kind === "moveFrom")
    : !changes.some((change) => change.kind === "insert" || change.kind === "moveTo");
}

/** Changes of all the table rows that a paragraph stands in, outermost first. */
export function rowChangesOf(paragraph: WordParagraph): readonly Change[] {
  return paragraph.cells.flatMap((cell) => cell.rowChanges);
}
