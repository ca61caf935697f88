import { parentPort } from "node:worker_threads";
import type { Reader, ReaderAnswer } from "../desk/desk.ts";
import { ParleyError } from "../domain/errors.ts";
import { readWithEngine } from "./reader.ts";
import { requireRoomToRead } from "./room-to-read.ts";
import { warmReader } from "./warm-reader.ts";

/** A text to be read, as it comes to this thread. */
export type ReadRequest = Parameters<Reader>[0];

/** Why it was not read, in a form that survives the way between threads; `code` is null for a mistake of ours. */
export type Failure = { readonly code: string | null; readonly message: string; readonly stack: string | undefined };

/** What became of it. */
export type Read = { readonly answer: ReaderAnswer } | { readonly failure: Failure };

// Reads what a server sends, one text at a time, so that a long one never holds up the server's other answers.
const port = parentPort;
if (port === null) throw new Error("read-worker.ts runs only as a worker thread");
const reply = (read: Read) => port.postMessage(read);
const read: Reader = async (request) => {
  requireRoomToRead(request.title ?? "The text", request.text);
  return await readWithEngine(request);
};
port.on("message", (request: ReadRequest) => {
  read(request).then(
    (answer) => reply({ answer }),
    (error: unknown) => {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      reply({ failure: { code: error instanceof ParleyError ? error.code : null, message, stack } });
    },
  );
});
await warmReader();
