import { ParleyError } from "../domain/errors.ts";
import type { ProcessId } from "../domain/process.ts";
import type { EntryContent } from "./entry.ts";

/** The error for a process that is not there; the desk adds a near name from those the viewer may know of. */
export function noSuchProcess(process: ProcessId): ParleyError {
  return new ParleyError(
    "no-such-process",
    `There is no process '${process}'. Create it with 'parley new ${process}'.`,
  );
}

/** The error for a name that is taken. */
export function processExists(process: ProcessId): ParleyError {
  return new ParleyError(
    "process-exists",
    `There is already a process '${process}'. Choose another name, or add to that one.`,
  );
}

/**
 * Checks that a batch opens a new process exactly when there is none yet.
 *
 * @throws {ParleyError} `no-such-process` or `process-exists`
 */
export function requireOpening(process: ProcessId, isNew: boolean, contents: readonly EntryContent[]): void {
  const opens = contents[0]?.kind === "process-created";
  if (isNew && !opens) throw noSuchProcess(process);
  if (contents.slice(isNew ? 1 : 0).some(({ kind }) => kind === "process-created")) throw processExists(process);
}
