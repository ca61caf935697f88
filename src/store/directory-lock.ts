import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ParleyError } from "../domain/errors.ts";

/** Held while a process works on a directory. */
export type DirectoryLock = { readonly release: () => void };

/**
 * Keeps a directory to one process, by an exclusive transaction on a small SQLite file beside it.
 *
 * The operating system frees it when the process ends, however it ends, so nobody ever has to remove a stale lock file.
 *
 * @throws {ParleyError} `record-in-use` when another process (or another store in this one) holds it
 */
export function lockDirectory(directory: string): DirectoryLock {
  const file = `${directory}.lock`;
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec("pragma locking_mode = exclusive; pragma journal_mode = memory; begin exclusive");
  } catch (cause) {
    database.close();
    throw new ParleyError(
      "record-in-use",
      `The record in ${path.dirname(directory)} is in use by another Parley. Close that one, or give another directory with --data.`,
      { cause },
    );
  }
  return { release: () => database.close() };
}
