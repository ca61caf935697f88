import { ParleyError } from "../domain/errors.ts";
import { decodeText, emptyFile } from "./decode-text.ts";
import { extractHtml } from "./extract-html.ts";
import { extractPdf } from "./extract-pdf.ts";
import type { Extracted } from "./extracted.ts";

/** What can turn a .docx into text; handed in, because reading Word files is another part's work. */
export type DocxExtractor = (bytes: Uint8Array, name: string) => Extracted;

/**
 * Turns the bytes of any file a desk receives into text: by what the bytes are where they say so (PDF, Word), else by the name.
 *
 * @param name - file name, or what to call the input in messages ("standard input")
 * @throws {ParleyError} `empty-file`, `unreadable-file` (binary or unknown), `encrypted-file`, `file-too-large`, `not-a-word-file`
 */
export async function extractFile(bytes: Uint8Array, name: string, docx: DocxExtractor): Promise<Extracted> {
  if (bytes.length === 0) throw emptyFile(name);
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return extractPdf(bytes, name);
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u00d0\u00cf\u0011\u00e0")) return docx(bytes, name);
  if (extension === "docx" || extension === "docm") return docx(bytes, name);
  if (extension === "pdf")
    throw new ParleyError("unreadable-file", `${name} is named .pdf but is none. Ask for it again or give the text.`);
  const isPage = /^\s*(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html)\b/i.test(head);
  if (isPage || ["html", "htm", "xhtml"].includes(extension)) return extractHtml(bytes, name);
  const { text, encoding, warnings } = decodeText(bytes, name);
  // offsets into the file itself would be off by the mark, or meet other characters
  const isPlain = encoding === "utf-8" && !head.startsWith("\u00ef\u00bb\u00bf");
  return { text, extracted: !isPlain, title: null, published: null, publisher: null, warnings };
}
