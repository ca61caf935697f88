import type { Moment } from "../domain/moment.ts";
import type { Entry, NewEntry } from "../record/entry.ts";
import type { Tree } from "../record/merkle.ts";

/** An entry as its row holds it: canonical JSON and hash. */
export type StoredRow = { readonly body: string; readonly hash: string };

/** What the store asks of the worker that holds the database, and what each answers. */
export type StoreCalls = {
  readonly processes: { readonly asks: null; readonly answers: readonly StoredRow[] };
  readonly append: {
    readonly asks: { readonly process: string; readonly additions: readonly NewEntry[]; readonly now: Moment };
    readonly answers: readonly Entry[];
  };
  readonly read: {
    readonly asks: { readonly process: string; readonly after: number };
    readonly answers: readonly StoredRow[];
  };
  readonly head: { readonly asks: { readonly process: string }; readonly answers: Tree };
  readonly restore: {
    readonly asks: { readonly entries: readonly Entry[]; readonly tree: Tree };
    readonly answers: null;
  };
  readonly close: { readonly asks: null; readonly answers: null };
};

/** One question to the worker. */
export type StoreRequest = { readonly number: number; readonly call: keyof StoreCalls; readonly asks: unknown };

/** What went wrong, in a form that survives the way between threads. */
export type StoreFailure = { readonly code: string | null; readonly message: string; readonly stack: string | null };

/** The number of a reply after which the worker answers nothing more, because the database may hang: it must be ended. */
export const LAST_WORD = -1;

/** The worker's answer; number 0 says that the database is open, or why it is not. */
export type StoreReply =
  | { readonly number: number; readonly answers: unknown }
  | { readonly number: number; readonly failure: StoreFailure };

/** How the worker opens its database. `spareBytes` lets trials run into a full disk: growth beyond it fails as a full disk does. */
export type WorkerOptions = { readonly directory: string; readonly spareBytes: number | null };
