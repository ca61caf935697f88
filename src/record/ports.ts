import type { ProcessId } from "../domain/process.ts";
import type { Compartment } from "../domain/source.ts";
import type { Entry, NewEntry } from "./entry.ts";
import type { Tree } from "./merkle.ts";
import type { Verification } from "./verify.ts";

/** A process as a store lists it; the compartment is that of its first entry. */
export type ProcessListing = { readonly id: ProcessId; readonly title: string; readonly compartment: Compartment };

/**
 * Where the record is kept. Made by `openRecord`; memory, PGlite and PostgreSQL pass one shared suite (`record-suite.ts`).
 *
 * Only one process holds a record on disk at a time. Reading gives everything: viewers are decided above, before anything is folded.
 */
export type RecordStore = {
  /** All processes, by id. */
  readonly processes: () => Promise<readonly ProcessListing[]>;
  /**
   * Writes the entries, all or none, and returns them once they are durable. The first entry of a process must be `process-created`.
   *
   * @throws {ParleyError} `no-such-process` or `process-exists`; `disk-full` with the record as it was before
   */
  readonly append: (process: ProcessId, entries: readonly NewEntry[]) => Promise<readonly Entry[]>;
  /**
   * The entries of a process in order, from the one after `after` (default: all).
   *
   * @throws {ParleyError} `no-such-process`
   */
  readonly read: (process: ProcessId, after?: number) => Promise<readonly Entry[]>;
  /** The tree after the last acknowledged batch; what exports carry and `verify` compares with. */
  readonly head: (process: ProcessId) => Promise<Tree>;
  /** Re-checks every anchor, the order and the hashes of what is stored. */
  readonly verify: (process: ProcessId) => Promise<Verification>;
  /**
   * Writes a whole exported process as it was, filing times and hashes included.
   *
   * @throws {ParleyError} `process-exists`, or `faulty-record` when the entries do not verify
   */
  readonly restore: (entries: readonly Entry[], tree: Tree) => Promise<void>;
  readonly close: () => Promise<void>;
};
