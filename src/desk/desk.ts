import type { Reading, ReadingContext, TextWarning } from "../domain/claim.ts";
import type { Clock } from "../domain/moment.ts";
import type { ProcessId } from "../domain/process.ts";
import type { Viewer } from "../domain/viewer.ts";
import type { Entry } from "../record/entry.ts";
import type { RecordStore } from "../record/ports.ts";

/** What the reader makes of a text, or why it does not read it. */
export type ReaderAnswer =
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "not-english"; readonly language: string; readonly name: string };

/** Reads one text with what the record knows; pure, so the same request gives the same answer. */
export type Reader = (request: {
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly context: ReadingContext;
}) => Promise<ReaderAnswer>;

/**
 * Everything a use case needs, handed in by the host: the record, the reader, who asks, and what time it is.
 *
 * `entriesOf` gives a process's entries in order; the host may keep them in memory, since only one process holds a record.
 */
export type Desk = {
  readonly store: RecordStore;
  readonly entriesOf: (process: ProcessId) => Promise<readonly Entry[]>;
  readonly reader: Reader;
  readonly hashText: (text: string) => string;
  /** Invisible and look-alike characters of a text. */
  readonly oddities: (text: string) => readonly TextWarning[];
  readonly clock: Clock;
  readonly viewer: Viewer;
};
