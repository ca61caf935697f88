import { Worker } from "node:worker_threads";
import type { Reader, ReaderAnswer } from "../desk/desk.ts";
import { ParleyError } from "../domain/errors.ts";
import type { Failure, Read, ReadRequest } from "./read-worker.ts";

/** A reader in a thread of its own: whoever asks for something else meanwhile is answered. */
export type ReadingAside = {
  /** @throws {ParleyError} `reading-broke-off`, `too-long-to-read`, `stopping`; nothing is filed then */
  readonly reader: Reader;
  /** Starts the thread, which readies itself for the first report; without it the first report starts it. */
  readonly warm: () => void;
  /** Ends the thread at once, and with it what is being read. */
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly request: ReadRequest;
  readonly resolve: (answer: ReaderAnswer) => void;
  readonly reject: (error: Error) => void;
};

const SUFFIX = import.meta.url.endsWith(".ts") ? "ts" : "js";

/**
 * Reads for a server. One thread reads one text after the other, in the order in which they came, so that sources are filed in that order; should it
 * die, the text it was reading is refused and the next one is read by a new thread.
 *
 * @param script - what the thread runs; another one for trials only
 */
export function readAside(script: URL = new URL(`./read-worker.${SUFFIX}`, import.meta.url)): ReadingAside {
  const queue: Waiting[] = [];
  let worker: Worker | null = null;
  let current: Waiting | null = null;
  let isClosed = false;

  const next = () => {
    if (current !== null) return;
    current = queue.shift() ?? null;
    if (current === null) return;
    const thread = running();
    // Only a thread at work keeps the program alive.
    thread.ref();
    thread.postMessage(current.request);
  };
  const finish = (settle: (waiting: Waiting) => void) => {
    const done = current;
    current = null;
    worker?.unref();
    if (done !== null) settle(done);
    next();
  };
  const running = (): Worker => {
    if (worker !== null) return worker;
    const thread = new Worker(script);
    thread.unref();
    worker = thread;
    const died = (cause: Error) => {
      if (worker !== thread) return;
      worker = null;
      finish(({ reject }) => reject(brokeOff(cause)));
    };
    thread.on("message", (read: Read) =>
      finish(({ resolve, reject }) => {
        if ("answer" in read) resolve(read.answer);
        else reject(errorOf(read.failure));
      }),
    );
    thread.on("error", died);
    thread.on("exit", (code) => died(new Error(`the reading thread ended with ${code}`)));
    return thread;
  };

  return {
    reader: (request) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(stopping());
        queue.push({ request, resolve, reject });
        next();
      }),
    warm: () => void (isClosed || running()),
    close: async () => {
      isClosed = true;
      const ending = worker;
      worker = null;
      for (const { reject } of [...(current === null ? [] : [current]), ...queue.splice(0)]) reject(stopping());
      current = null;
      await ending?.terminate();
    },
  };
}

function errorOf({ code, message, stack }: Failure): Error {
  return code === null ? Object.assign(new Error(message), { stack }) : new ParleyError(code, message);
}

function brokeOff(cause: Error): ParleyError {
  return "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY"
    ? new ParleyError(
        "too-long-to-read",
        "Reading this text takes more memory than there is, and nothing was filed. Add it in several parts.",
        { cause },
      )
    : new ParleyError(
        "reading-broke-off",
        "The reader broke off in the middle of this text, and nothing was filed. Add it once more, or in several parts.",
        { cause },
      );
}

function stopping(): ParleyError {
  return new ParleyError(
    "stopping",
    "Parley is being stopped and no longer reads; nothing was filed. Add the text again once it runs.",
  );
}
