import { parentPort } from "node:worker_threads";
import type { Reader, ReaderAnswer } from "../desk/desk.ts";
import { readWithEngine } from "./reader.ts";
import { warmReader } from "./warm-reader.ts";

/** A text to be read, as it comes to this thread. */
export type ReadRequest = Parameters<Reader>[0];

/** What became of it, in a form that survives the way between threads. */
export type Read =
  | { readonly answer: ReaderAnswer }
  | { readonly failure: { readonly message: string; readonly stack: string | undefined } };

// Reads what a server sends, one text at a time, so that a long one never holds up the server's other answers.
const port = parentPort;
if (port === null) throw new Error("read-worker.ts runs only as a worker thread");
const reply = (read: Read) => port.postMessage(read);
port.on("message", (request: ReadRequest) => {
  readWithEngine(request).then(
    (answer) => reply({ answer }),
    (error: unknown) => {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      reply({ failure: { message, stack } });
    },
  );
});
await warmReader();
