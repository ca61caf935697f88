import path from "node:path";
import { listRevisions, type Revision } from "../word/list-revisions.ts";
import { readDocx } from "../word/read-docx.ts";
import { rewriteDocx } from "../word/rewrite-docx.ts";
import { viewText } from "../word/word-views.ts";
import { naming, readBytes } from "./read-file.ts";
import { writeWhole } from "./write-whole.ts";

/** What `parley revisions` shows of a Word file. */
export type WordRevisions = {
  readonly revisions: readonly Revision[];
  readonly original: string;
  readonly final: string;
  readonly comments: readonly { readonly author: string; readonly date: string | null; readonly text: string }[];
  readonly warnings: readonly string[];
};

/**
 * Reads the tracked changes of a .docx with its original and final text.
 *
 * @param out - where to write the document anew with every author's changes, or null
 * @throws {ParleyError} as `readBytes`, `readDocx` and `writeWhole`
 */
export async function readWordRevisions(file: string, out: string | null = null): Promise<WordRevisions> {
  const bytes = await readBytes(file);
  const document = await naming(file === "-" ? "standard input" : path.basename(file), () => readDocx(bytes));
  if (out !== null) await writeWhole(out, rewriteDocx(document));
  return {
    revisions: listRevisions(document),
    original: viewText(document, "original"),
    final: viewText(document, "final"),
    comments: document.comments.map(({ author, date, text }) => ({ author, date, text })),
    warnings: document.warnings,
  };
}
