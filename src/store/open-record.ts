import type { Clock } from "../domain/moment.ts";
import type { RecordStore } from "../record/ports.ts";
import { openMemoryStore } from "./memory-store.ts";

/** Where the record is: in memory, or in a directory of its own. */
export type RecordPlace = { readonly memory: true } | { readonly dir: string };

/**
 * Opens the record, creating it where there is none.
 *
 * @param clock - gives the filing times; the only clock the record knows
 * @throws {ParleyError} `record-in-use` when another process holds the directory; `record-unreadable` when it holds something else
 */
export async function openRecord(place: RecordPlace, clock: Clock): Promise<RecordStore> {
  if ("memory" in place) return openMemoryStore(clock);
  const { openPgliteStore } = await import("./pglite-store.ts");
  return await openPgliteStore(place.dir, clock);
}
