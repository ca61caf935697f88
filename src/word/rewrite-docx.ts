import type { BlockToWrite, RowToWrite } from "./body-writer.ts";
import type { WordDocument, WordParagraph } from "./word-document.ts";
import { DEFAULT_AUTHOR, DEFAULT_REVISION_DATE, writeDocx } from "./write-docx.ts";

/**
 * Writes a document that was read, with every author's changes and comments as they were: N authors in, N authors out.
 *
 * The words, their changes, moves, format changes (one for each run, two for each paragraph), comments, tables with their rows and cells,
 * section breaks and formulas in one line are kept; looks, column widths, merged cells, list numbers, text boxes, pictures and
 * footnotes are not.
 */
export function rewriteDocx(document: WordDocument): Uint8Array {
  const paragraphs = document.paragraphs.filter((paragraph) => !paragraph.frame);
  return writeDocx(blocksOf(paragraphs, 0), document.comments, {
    title: document.title,
    author: DEFAULT_AUTHOR,
    date: document.created ?? DEFAULT_REVISION_DATE,
  });
}

/** The blocks of the body (depth 0) or of a cell; what stands deeper is gathered into tables. */
function blocksOf(paragraphs: readonly WordParagraph[], depth: number): readonly BlockToWrite[] {
  return stretches(paragraphs, (paragraph) => paragraph.cells.at(depth)?.table).flatMap((stretch): BlockToWrite[] => {
    if (stretch[0].cells.length > depth) return [{ kind: "tracked-table", rows: rowsOf(stretch, depth) }];
    return stretch.map(({ runs, mark, formats, sectionBreak }) => ({
      kind: "paragraph",
      runs,
      mark,
      formats,
      sectionBreak,
    }));
  });
}

function rowsOf(paragraphs: readonly WordParagraph[], depth: number): readonly RowToWrite[] {
  return stretches(paragraphs, (paragraph) => paragraph.cells[depth].row).map((row) => ({
    changes: row[0].cells[depth].rowChanges,
    cells: stretches(row, (paragraph) => paragraph.cells[depth].cell).map((cell) => blocksOf(cell, depth + 1)),
  }));
}

/** Neighbours with the same key, together. */
function stretches<T>(items: readonly T[], keyOf: (item: T) => number | undefined): readonly (readonly T[])[] {
  const found: T[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else found.push([item]);
  }
  return found;
}
