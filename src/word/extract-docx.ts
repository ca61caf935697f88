import { ParleyError } from "../domain/errors.ts";
import { readDocx } from "./read-docx.ts";
import { rowChangesOf } from "./word-document.ts";
import { viewParagraphs } from "./word-views.ts";

/**
 * The text of a .docx as a source: paragraphs joined by `\n` with every tracked change accepted, list numbers, text boxes and
 * formulas included, and a warning where changes were open, because the file then holds more than one text.
 *
 * @param name - the file's name, for messages
 * @throws {ParleyError} as `readDocx`; `empty-file` when no words stand in it
 */
export function extractDocx(bytes: Uint8Array, name: string) {
  const document = readDocx(bytes);
  const text = viewParagraphs(document.paragraphs, "final", {
    frames: true,
    formulas: true,
    lists: document.lists,
  }).join("\n");
  if (text.trim() === "") throw new ParleyError("empty-file", `${name} holds no words. Give a file with text in it.`);
  const open = document.paragraphs.some(
    (each) => each.mark.length > 0 || rowChangesOf(each).length > 0 || each.runs.some((run) => run.changes.length > 0),
  );
  return {
    text,
    extracted: true,
    title: document.title,
    published: null,
    publisher: null,
    warnings: [
      ...document.warnings,
      ...(open
        ? [`${name} has tracked changes; it was read as if all were accepted. 'parley revisions' lists them.`]
        : []),
    ],
  };
}
