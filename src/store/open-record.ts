import fs from "node:fs";
import path from "node:path";
import type { Clock } from "../domain/moment.ts";
import { noSuchProcess } from "../record/process-name.ts";
import { DATABASE_FOLDER } from "./directory-lock.ts";
import type { HeldRecord } from "./held-record.ts";
import { openMemoryStore } from "./memory-store.ts";

/** Where the record is: in memory, or in a directory of its own. */
export type RecordPlace = { readonly memory: true } | { readonly dir: string };

/**
 * Opens the record, creating it where there is none.
 *
 * @param clock - gives the filing times; the only clock the record knows
 * @param patienceMs - how long to wait for another process that holds the directory, in milliseconds
 * @throws {ParleyError} `record-in-use` when another process goes on holding the directory; `record-unreadable` when it holds something else
 */
export async function openRecord(
  place: RecordPlace,
  clock: Clock,
  options: { readonly patienceMs?: number } = {},
): Promise<HeldRecord> {
  if ("memory" in place) return { ...openMemoryStore(clock), announce: () => undefined };
  const { openPgliteStore } = await import("./pglite-store.ts");
  return await openPgliteStore(place.dir, clock, options);
}

/**
 * Opens the record, or, where there is none yet, answers as an empty one until something is written: asking about a record in a mistyped
 * directory leaves nothing behind.
 *
 * @throws {ParleyError} as `openRecord`, at once or when the record is first written
 */
export async function openRecordOnceWritten(dir: string, clock: Clock): Promise<HeldRecord> {
  if (isThere(dir)) return await openRecord({ dir }, clock);
  let opened: Promise<HeldRecord> | null = null;
  let address: string | null = null;
  const open = () => {
    opened ??= openRecord({ dir }, clock).then(
      (store) => {
        if (address !== null) store.announce(address);
        return store;
      },
      (error: unknown) => {
        opened = null;
        throw error;
      },
    );
    return opened;
  };
  // somebody else may have begun the record in the meantime
  const found = async () => (opened !== null || isThere(dir) ? await open() : null);
  const required = async (process: string) => {
    const store = await found();
    if (store === null) throw noSuchProcess(process);
    return store;
  };
  return {
    processes: async () => (await (await found())?.processes()) ?? [],
    append: async (process, entries) => {
      const begins = entries[0]?.content.kind === "process-created";
      return await (begins ? await open() : await required(process)).append(process, entries);
    },
    read: async (process, after) => await (await required(process)).read(process, after),
    head: async (process) => await (await required(process)).head(process),
    verify: async (process) => await (await required(process)).verify(process),
    restore: async (entries, tree) => await (await open()).restore(entries, tree),
    close: async () => await (await opened)?.close(),
    announce: (given) => {
      address = given;
      // what is not begun yet is announced when it is
      void opened?.then(
        (store) => store.announce(given),
        () => undefined,
      );
    },
  };
}

/** False only where nothing at all is in the way of a new record; what else is there is for opening to judge. */
function isThere(dir: string): boolean {
  if (fs.existsSync(dir)) return !fs.statSync(dir).isDirectory() || fs.existsSync(path.join(dir, DATABASE_FOLDER));
  let above = path.dirname(path.resolve(dir));
  while (!fs.existsSync(above)) above = path.dirname(above);
  return !fs.statSync(above).isDirectory();
}
