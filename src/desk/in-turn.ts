import type { ProcessId } from "../domain/process.ts";
import type { RecordStore } from "../record/ports.ts";

const lasts = new WeakMap<RecordStore, Map<ProcessId, Promise<unknown>>>();

/**
 * Does work that looks at a process, takes its time and then files, one piece after the other in the order asked: the next sees what the one before
 * has filed. A piece that fails holds up nothing.
 */
export async function inTurn<Result>(
  store: RecordStore,
  process: ProcessId,
  work: () => Promise<Result>,
): Promise<Result> {
  const turns = lasts.get(store) ?? new Map<ProcessId, Promise<unknown>>();
  lasts.set(store, turns);
  const before = turns.get(process) ?? Promise.resolve();
  const result = before.then(work);
  const done = result.catch(() => undefined);
  turns.set(process, done);
  try {
    return await result;
  } finally {
    if (turns.get(process) === done) turns.delete(process);
  }
}
