import { readFile } from "node:fs/promises";
import path from "node:path";
import { ParleyError } from "../domain/errors.ts";
import type { Extracted } from "../intake/extracted.ts";

/** Inputs beyond this are refused before anything is parsed, in bytes. */
const MAX_FILE_BYTES = 200 * 1024 * 1024;

/**
 * Reads a source from a file, or from standard input when `file` is `-`, whatever its format (.txt, .md, .html, .pdf, .docx).
 *
 * Text files pass through unchanged but for a byte order mark, so that offsets refer to the whole input; a title and date in
 * the first lines are the caller's to read.
 *
 * @throws {ParleyError} `no-such-file`, `unreadable-file`, `empty-file`, `encrypted-file`, `file-too-large`, `not-a-word-file`
 */
export async function readSourceFile(file: string): Promise<Extracted> {
  const name = nameOfFile(file);
  const bytes = await readBytes(file);
  const { extractFile } = await import("../intake/extract-file.ts");
  return naming(name, () =>
    extractFile(bytes, name, async (...file) => (await import("../word/extract-docx.ts")).extractDocx(...file)),
  );
}

/**
 * The text of a model, a list of decisions or an exported record, from a file or, for `-`, from standard input. UTF-8, or UTF-16 where a byte order
 * mark says so; the mark is no part of the text, as JSON knows none.
 *
 * @throws {ParleyError} `no-such-file`, `unreadable-file`
 */
export async function readTextFile(file: string): Promise<string> {
  const bytes = file === "-" ? await readStandardInput(Infinity) : await readNamed(file);
  const mark = [bytes[0], bytes[1]].join();
  const encoding = mark === "255,254" ? "utf-16le" : mark === "254,255" ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** What messages call a file; standard input has no name. */
export function nameOfFile(file: string): string {
  return file === "-" ? "standard input" : path.basename(file);
}

/** Puts the file's name before the message of an error that does not say which file it means. */
export async function naming<Result>(name: string, read: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ParleyError) || error.message.includes(name)) throw error;
    throw new ParleyError(error.code, `${name}: ${error.message}`, { details: error.details, cause: error });
  }
}

/** The bytes of a file or of standard input. @throws {ParleyError} `no-such-file`, `unreadable-file`, `file-too-large` */
export async function readBytes(file: string): Promise<Uint8Array> {
  const bytes = file === "-" ? await readStandardInput(MAX_FILE_BYTES) : await readNamed(file);
  if (bytes.length > MAX_FILE_BYTES)
    throw new ParleyError("file-too-large", `${file} is larger than 200 MB. Give the text that concerns you.`);
  return bytes;
}

async function readNamed(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : null;
    if (code === "ENOENT")
      throw new ParleyError("no-such-file", `There is no file '${file}'. Check the name and the folder.`, { cause });
    if (code === "EISDIR")
      throw new ParleyError("unreadable-file", `'${file}' is a folder. Name the files in it.`, { cause });
    throw new ParleyError("unreadable-file", `'${file}' cannot be opened (${String(code ?? cause)}).`, { cause });
  }
}

/** All of it, or enough to see that it is more than `most` bytes. */
async function readStandardInput(most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    chunks.push(bytes);
    if (size > most) break;
  }
  return Buffer.concat(chunks);
}
