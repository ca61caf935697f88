import type { WordDocument } from "./word-document.ts";
import { DEFAULT_AUTHOR, DEFAULT_REVISION_DATE, writeDocx, type BlockToWrite } from "./write-docx.ts";

/**
 * Writes a document that was read, with every author's changes and comments as they were: N authors in, N authors out.
 *
 * The words, their changes, moves, format changes (one for each run and paragraph) and comments are kept; looks, tables'
 * grids and formulas (their words become paragraphs and plain words), text boxes, pictures and footnotes are not.
 */
export function rewriteDocx(document: WordDocument): Uint8Array {
  const blocks = document.paragraphs
    .filter((paragraph) => !paragraph.frame)
    .map((paragraph): BlockToWrite => ({
      kind: "paragraph",
      runs: paragraph.runs,
      mark: paragraph.mark,
      rows: paragraph.rows,
      formats: paragraph.formats,
    }));
  return writeDocx(blocks, document.comments, {
    title: document.title,
    author: DEFAULT_AUTHOR,
    date: document.created ?? DEFAULT_REVISION_DATE,
  });
}
