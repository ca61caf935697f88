import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ParleyError } from "../domain/errors.ts";

/** The directory inside the record's own that the database lives in; its lock lies beside it. */
export const DATABASE_FOLDER = "store";

/** Held while a process works on a directory. */
export type DirectoryLock = { readonly release: () => void };

/**
 * Keeps a directory to one process, by an exclusive transaction on a small SQLite file beside it.
 *
 * The operating system frees it when the process ends, however it ends, so nobody ever has to remove a stale lock file.
 *
 * @throws {ParleyError} `record-in-use` when another process (or another store in this one) holds it; `bad-data-directory`
 */
export function lockDirectory(directory: string): DirectoryLock {
  const place = path.dirname(directory);
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(`${directory}.lock`, { timeout: 0 });
    database.exec("pragma locking_mode = exclusive; pragma journal_mode = memory; begin exclusive");
  } catch (cause) {
    database?.close();
    // SQLite's "database is locked"; anything else is about the directory itself
    if (cause instanceof Error && /locked|busy/i.test(cause.message))
      throw new ParleyError(
        "record-in-use",
        `The record in ${place} is in use by another Parley. Close that one, or give another directory with --data.`,
        { cause },
      );
    throw new ParleyError(
      "bad-data-directory",
      `${place} is no directory that Parley may write in. Give another with --data.`,
      { cause },
    );
  }
  const held = database;
  return { release: () => held.close() };
}
