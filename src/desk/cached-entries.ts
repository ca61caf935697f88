import type { ProcessId } from "../domain/process.ts";
import type { Entry } from "../record/entry.ts";
import type { RecordStore } from "../record/ports.ts";

/**
 * Reads each entry of a process from the store once and only what is new afterwards.
 *
 * Sound because entries never change and a record has one process at a time. The array given for an unchanged process is the same object, so
 * that what is computed from it can be kept.
 */
export function cachedEntries(store: RecordStore): (process: ProcessId) => Promise<readonly Entry[]> {
  const held = new Map<ProcessId, readonly Entry[]>();
  return async (process) => {
    const before = held.get(process) ?? [];
    const fresh = await store.read(process, before.length);
    if (fresh.length === 0 && held.has(process)) return before;
    const all = [...before, ...fresh];
    held.set(process, all);
    return all;
  };
}
