import fs from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { ParleyError } from "../domain/errors.ts";

/** The directory inside the record's own that the database lives in; its lock lies beside it. */
export const DATABASE_FOLDER = "store";

/** How long a command waits for one other to finish with the record, in milliseconds; it starts anew when another takes its turn. */
const PATIENCE_MS = 15_000;
/** How often it looks meanwhile, in milliseconds; half of it by chance, so that those who wait do not look at once for ever. */
const LOOK_EVERY_MS = 50;

/** Held while a process works on a directory. */
export type DirectoryLock = {
  /** Says that a server holds it until it is stopped, and where: whoever comes then is refused at once. */
  readonly announce: (address: string) => void;
  readonly release: () => void;
};

/**
 * Keeps a directory to one process, by an exclusive transaction on a small SQLite file beside it. While another command holds it, waits for its
 * turn; a signal that ends the process ends the waiting too.
 *
 * The operating system frees it when the process ends, however it ends, so nobody ever has to remove a stale lock file. A server's announcement
 * may outlive a kill; the next holder removes it.
 *
 * @throws {ParleyError} `record-in-use` when another process (or another store in this one) goes on holding it, or a server does; `bad-data-directory`
 */
export async function lockDirectory(directory: string, patienceMs: number = PATIENCE_MS): Promise<DirectoryLock> {
  const place = path.dirname(directory);
  const announcement = `${directory}.server`;
  let end = performance.now() + patienceMs;
  let turn = turnOf(directory);
  let held = tryToLock(directory);
  while (held === null) {
    const server = addressIn(announcement);
    if (server !== null)
      throw new ParleyError(
        "record-in-use",
        `The record in ${place} is in use by another Parley, the server at ${server}. Work there, stop it, or give another directory with --data.`,
      );
    if (performance.now() >= end)
      throw new ParleyError(
        "record-in-use",
        `The record in ${place} is in use by another Parley. Close that one, or give another directory with --data.`,
      );
    await setTimeout(LOOK_EVERY_MS * (0.5 + Math.random() / 2));
    held = tryToLock(directory);
    if (turnOf(directory) !== turn) [turn, end] = [turnOf(directory), performance.now() + patienceMs];
  }
  const database = held;
  const now = new Date();
  asFarAsPossible(() => fs.utimesSync(`${directory}.lock`, now, now));
  fs.rmSync(announcement, { force: true });
  return {
    announce: (address) => asFarAsPossible(() => fs.writeFileSync(announcement, `${address}\n`)),
    release: () => {
      fs.rmSync(announcement, { force: true });
      database.close();
    },
  };
}

/** The lock, or null where somebody else holds it. What failed is closed at once: an open file keeps a share that would lock everybody out. */
function tryToLock(directory: string): DatabaseSync | null {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(`${directory}.lock`, { timeout: 0 });
    database.exec("pragma locking_mode = exclusive; pragma journal_mode = memory; begin exclusive");
    return database;
  } catch (cause) {
    database?.close();
    // SQLite's "database is locked"; anything else is about the directory itself
    if (cause instanceof Error && /locked|busy/i.test(cause.message)) return null;
    const place = path.dirname(directory);
    throw new ParleyError(
      "bad-data-directory",
      `${place} is no directory that Parley may write in. Give another with --data.`,
      { cause },
    );
  }
}

/** Does what only shortens or lengthens the waiting of others; on a full disk or another's file they do without. */
function asFarAsPossible(note: () => void): void {
  try {
    note();
  } catch {
    // the lock itself is held all the same
  }
}

/** When the present holder took its turn, in milliseconds. */
function turnOf(directory: string): number {
  return fs.statSync(`${directory}.lock`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function addressIn(announcement: string): string | null {
  try {
    return fs.readFileSync(announcement, "utf8").trim() || null;
  } catch {
    return null;
  }
}
