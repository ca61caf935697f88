import { readFile } from "node:fs/promises";
import path from "node:path";
import { ParleyError } from "../domain/errors.ts";

/** Files above this are refused: no negotiating text is that long, and a wrong file is better said than read. */
const LARGEST_FILE_BYTES = 32 * 1024 * 1024;

/**
 * Reads one draft file as text.
 *
 * @throws {ParleyError} `file-not-found`, `empty-text`, `not-text` or `text-too-long`, each with what to do
 */
export async function readDraftFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new ParleyError("file-not-found", `Cannot read ${file}. Check the path and that it is a file.`, { cause });
  });
  if (bytes.length > LARGEST_FILE_BYTES)
    throw new ParleyError(
      "text-too-long",
      `${path.basename(file)} has ${Math.round(bytes.length / 2 ** 20)} MB; drafts up to ${LARGEST_FILE_BYTES / 2 ** 20} MB are read. Cut it down to the text itself.`,
    );
  const text = decode(bytes, file);
  if (text.trim() === "")
    throw new ParleyError(
      "empty-text",
      `${path.basename(file)} is empty: there is nothing to compare. Give a file with text.`,
    );
  return text;
}

function decode(bytes: Buffer, file: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  const isBinary = encoding === "utf-8" && bytes.subarray(0, 8192).includes(0);
  try {
    if (!isBinary) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Falls through to the one message: the bytes are no text in the encoding they claim.
  }
  throw new ParleyError(
    "not-text",
    `${path.basename(file)} is no plain text in UTF-8. Save it as UTF-8 text (.txt or .md) and try again.`,
  );
}
