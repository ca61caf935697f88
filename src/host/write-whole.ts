import { rename, stat, writeFile } from "node:fs/promises";
import { ParleyError } from "../domain/errors.ts";

/** Writes to a file beside and renames it, so that a redline is there whole or not at all. @throws {ParleyError} `cannot-write` */
export async function writeWhole(out: string, content: Uint8Array | string): Promise<void> {
  const draft = `${out}.part`;
  try {
    const there = await stat(out).catch(() => null);
    // A pipe or a device takes the bytes itself; renaming over it would put a file in its place.
    if (there !== null && !there.isFile() && !there.isDirectory()) return await writeFile(out, content);
    await writeFile(draft, content);
    await rename(draft, out);
  } catch (cause) {
    throw new ParleyError(
      "cannot-write",
      `'${out}' cannot be written (${cause instanceof Error ? cause.message : String(cause)}). Check the folder and its permissions.`,
      { cause },
    );
  }
}
