import fs from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { ParleyError } from "../domain/errors.ts";
import type { Clock } from "../domain/moment.ts";
import type { Entry } from "../record/entry.ts";
import { entryOfRow } from "../record/seal.ts";
import { verifyEntries } from "../record/verify.ts";
import { DATABASE_FOLDER, lockDirectory } from "./directory-lock.ts";
import type { HeldRecord } from "./held-record.ts";
import { listProcess, requireSound } from "./memory-store.ts";
import { nodeHasher } from "./node-hasher.ts";
import { makeFolders } from "./make-folders.ts";
import { LAST_WORD } from "./pglite-protocol.ts";
import type { StoreCalls, StoreFailure, StoreReply, WorkerOptions } from "./pglite-protocol.ts";

type Waiting = { readonly resolve: (answers: unknown) => void; readonly reject: (error: Error) => void };

/**
 * The record on disk: PostgreSQL in this process (PGlite), in a thread of its own, durable, and kept to one process at a time.
 *
 * What was read stays in memory, which is safe because nobody else can write.
 *
 * @param spareBytes - for trials only: the disk counts as full after so many more bytes are written
 * @param patienceMs - how long to wait for another process to be done with it, in milliseconds
 * @throws {ParleyError} `record-in-use`, `record-unreadable`, `record-too-new`, `bad-data-directory`
 */
export async function openPgliteStore(
  dir: string,
  clock: Clock,
  { spareBytes = null, patienceMs }: { readonly spareBytes?: number | null; readonly patienceMs?: number } = {},
): Promise<HeldRecord> {
  makeDirectory(dir);
  const directory = path.join(dir, DATABASE_FOLDER);
  const lock = await lockDirectory(directory, patienceMs);
  const worker = startWorker({ directory, spareBytes }, dir);
  try {
    await worker.opened;
  } catch (error) {
    await worker.stop();
    lock.release();
    throw error;
  }
  const books = new Map<string, readonly Entry[]>();
  const read = async (process: string): Promise<readonly Entry[]> => {
    const known = books.get(process) ?? [];
    const rows = await worker.ask("read", { process, after: known.length });
    const entries = rows.length === 0 ? known : [...known, ...rows.map(entryOfRow)];
    // two readers may race; the longer book is the newer
    if (entries.length >= (books.get(process)?.length ?? 0)) books.set(process, entries);
    return entries;
  };
  return {
    processes: async () =>
      (await worker.ask("processes", null)).map(entryOfRow).map((first) => listProcess(first, first.process)),
    append: async (process, additions) => await worker.ask("append", { process, additions, now: clock() }),
    read: async (process, after = 0) => (await read(process)).slice(after),
    head: async (process) => await worker.ask("head", { process }),
    verify: async (process) => {
      const rows = await worker.ask("read", { process, after: 0 });
      return verifyEntries(rows.map(entryOfRow), await worker.ask("head", { process }), nodeHasher);
    },
    restore: async (entries, tree) => {
      requireSound(entries, tree);
      await worker.ask("restore", { entries, tree });
    },
    close: async () => {
      await worker.ask("close", null).catch(() => null);
      await worker.stop();
      lock.release();
    },
    announce: lock.announce,
  };
}

function makeDirectory(dir: string): void {
  try {
    makeFolders(dir);
    fs.accessSync(dir, fs.constants.W_OK);
  } catch (cause) {
    throw new ParleyError(
      "bad-data-directory",
      `${dir} is no directory that Parley may write in. Give another with --data.`,
      { cause },
    );
  }
}

type StoreWorker = {
  readonly opened: Promise<unknown>;
  readonly ask: <Call extends keyof StoreCalls>(
    call: Call,
    asks: StoreCalls[Call]["asks"],
  ) => Promise<StoreCalls[Call]["answers"]>;
  readonly stop: () => Promise<unknown>;
};

function startWorker(options: WorkerOptions, dir: string): StoreWorker {
  const suffix = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker = new Worker(new URL(`./pglite-worker.${suffix}`, import.meta.url), { workerData: options });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let broken: Error | null = null;
  const breakOff = (error: Error) => {
    broken ??= error;
    for (const each of waiting.values()) each.reject(broken);
    waiting.clear();
  };
  const wait = async (number: number): Promise<unknown> =>
    await new Promise((resolve, reject) => {
      if (broken === null) waiting.set(number, { resolve, reject });
      else reject(broken);
    });
  worker.on("message", (reply: StoreReply) => {
    if (reply.number === LAST_WORD && "failure" in reply) {
      breakOff(errorOf(reply.failure, dir));
      void worker.terminate();
      return;
    }
    const waiter = waiting.get(reply.number);
    waiting.delete(reply.number);
    if ("failure" in reply) waiter?.reject(errorOf(reply.failure, dir));
    else waiter?.resolve(reply.answers);
  });
  worker.on("error", breakOff);
  worker.on("exit", () => breakOff(new Error("the record is closed")));
  // an idle store must not keep the program running; an awaited answer must
  let awaited = 0;
  const keepAlive = async <T>(answer: Promise<T>): Promise<T> => {
    if (awaited++ === 0) worker.ref();
    try {
      return await answer;
    } finally {
      if (--awaited === 0) worker.unref();
    }
  };
  return {
    opened: keepAlive(wait(0)),
    ask: async (call, asks) => {
      const answer = wait(++asked);
      if (broken === null) worker.postMessage({ number: asked, call, asks });
      // typed by the table of calls that both sides share
      return (await keepAlive(answer)) as never;
    },
    stop: async () => await worker.terminate(),
  };
}

function errorOf({ code, message, stack }: StoreFailure, dir: string): Error {
  if (code === "disk-full")
    return new ParleyError(
      "disk-full",
      `The disk that holds ${dir} is full. All that was recorded before is intact, and this was not confirmed; free some space and try again.`,
      { cause: new Error(message) },
    );
  if (code !== null) return new ParleyError(code, message);
  const error = new Error(message);
  if (stack !== null) error.stack = stack;
  return error;
}
