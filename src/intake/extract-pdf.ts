// Text out of a PDF. A PDF holds placed letters, not paragraphs: lines are rebuilt from positions, columns told apart by an
// empty gutter, running heads dropped where they repeat, and lines joined into paragraphs by their ends and indents.
import { extractTextItems, getDocumentProxy, getMeta } from "unpdf";
import { ParleyError } from "../domain/errors.ts";
import type { Extracted } from "./extracted.ts";
import { hasDoubtfulColumns, joinPdfLines, linesOfPage, type PdfLine } from "./pdf-lines.ts";

/** Pages beyond this are not read; no agreement has more. */
const MAX_PAGES = 2000;

/**
 * Extracts the text of a PDF, paragraphs separated by one blank line.
 *
 * @throws {ParleyError} `unreadable-file` (damaged), `encrypted-file` (password), `empty-file` (no letters: a scan), `file-too-large`
 *
 * Weakness: no character recognition, so scans give nothing; tables come out row by row without rules.
 */
export async function extractPdf(bytes: Uint8Array, name: string): Promise<Extracted> {
  try {
    // The reader takes the buffer over, so it gets a copy.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > MAX_PAGES)
      throw new ParleyError("file-too-large", `${name} has ${pdf.numPages} pages. Give the part that concerns you.`);
    const { items } = await extractTextItems(pdf);
    const pages: PdfLine[][] = items.map(linesOfPage);
    const doubtful = items.flatMap((page, i) => (hasDoubtfulColumns(page) ? [i + 1] : []));
    const text = joinPdfLines(pages);
    if (text === "")
      throw new ParleyError(
        "empty-file",
        `${name} holds pictures of pages and no letters. Run character recognition on it first, or give the text.`,
      );
    const meta = await getMeta(pdf);
    const info: Readonly<Record<string, unknown>> = meta.info;
    return {
      text,
      extracted: true,
      title: usableTitle(info["Title"]),
      // The creation date of a PDF is when the file was made, seldom when it was published: left to the person.
      published: null,
      publisher: null,
      warnings: doubtful.length === 0 ? [] : [doubtOf(doubtful, name)],
    };
  } catch (cause) {
    if (cause instanceof ParleyError) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    if (/password/i.test(message))
      throw new ParleyError("encrypted-file", `${name} is protected by a password. Save it without one.`, { cause });
    throw new ParleyError(
      "unreadable-file",
      `${name} cannot be read as a PDF (${message}). Ask for it again or give the text.`,
      { cause },
    );
  }
}

function doubtOf(pages: readonly number[], name: string): string {
  const which =
    pages.length === 1
      ? `Page ${pages[0]}`
      : `Pages ${pages.slice(0, 10).join(", ")}${pages.length > 10 ? " and more" : ""}`;
  return `${which} of ${name} may have columns that could not be told apart, so that lines of both are joined. Compare the text with the page.`;
}

/** Titles left by word processors ("Microsoft Word - x.doc", "untitled") say nothing. */
function usableTitle(title: unknown): string | null {
  if (typeof title !== "string") return null;
  const trimmed = title.trim();
  return trimmed === "" || /^(?:microsoft word\b|untitled|.*\.(?:docx?|pdf|odt|rtf|indd)$)/i.test(trimmed)
    ? null
    : trimmed;
}
