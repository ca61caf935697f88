import { maySee } from "../access/may-see.ts";
import { ParleyError } from "../domain/errors.ts";
import type { ProcessId } from "../domain/process.ts";
import { exportNdjson, importNdjson } from "../record/ndjson.ts";
import type { Verification } from "../record/verify.ts";
import type { Desk } from "./desk.ts";

/**
 * A whole process as NDJSON, one entry a line, with the sealed tree head: backup, hand-over and audit in one.
 *
 * @throws {ParleyError} `access-refused` for a viewer not cleared for all of it: half a record would not verify
 */
export async function exportProcess(desk: Desk, process: ProcessId): Promise<string> {
  const entries = await desk.entriesOf(process);
  if (!entries.every(({ compartment }) => maySee(desk.viewer, compartment)))
    throw new ParleyError(
      "access-refused",
      `You are not cleared for all of '${process}', and a whole record is exported or none. Ask whoever runs it.`,
    );
  return exportNdjson(entries, await desk.store.head(process));
}

/** Writes an exported process into this record, filing times and hashes included. @throws {ParleyError} `process-exists`, `faulty-record` … */
export async function importProcess(desk: Desk, ndjson: string): Promise<ProcessId> {
  const { entries, tree } = importNdjson(ndjson);
  if (entries.length === 0)
    throw new ParleyError("faulty-record", "The file holds no entry. Give a file that 'parley export' wrote.");
  await desk.store.restore(entries, tree);
  return entries[0].process;
}

/** Re-checks every anchor, the order and the hashes of a process. */
export function verifyProcess(desk: Desk, process: ProcessId): Promise<Verification> {
  return desk.store.verify(process);
}
