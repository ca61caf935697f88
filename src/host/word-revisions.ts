import { listRevisions, type Revision } from "../word/list-revisions.ts";
import { readDocx } from "../word/read-docx.ts";
import { viewText } from "../word/word-views.ts";
import { readBytes } from "./read-file.ts";

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
 * @throws {ParleyError} as `readBytes` and `readDocx`
 */
export async function readWordRevisions(file: string): Promise<WordRevisions> {
  const document = readDocx(await readBytes(file));
  return {
    revisions: listRevisions(document),
    original: viewText(document, "original"),
    final: viewText(document, "final"),
    comments: document.comments.map(({ author, date, text }) => ({ author, date, text })),
    warnings: document.warnings,
  };
}
