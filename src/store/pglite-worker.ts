// The thread that holds the embedded database, so that a slow query never freezes the program that asks.
import { parentPort, workerData } from "node:worker_threads";
import type { PGlite, Transaction } from "@electric-sql/pglite";
import { ParleyError } from "../domain/errors.ts";
import type { Moment } from "../domain/moment.ts";
import type { Entry } from "../record/entry.ts";
import { EMPTY_TREE } from "../record/merkle.ts";
import type { Tree } from "../record/merkle.ts";
import { noSuchProcess, processExists, requireOpening } from "../record/process-name.ts";
import { hashedForm, sealBatch } from "../record/seal.ts";
import { nodeHasher } from "./node-hasher.ts";
import { LAST_WORD } from "./pglite-protocol.ts";
import { openDatabase } from "./pglite-database.ts";
import type {
  StoreCalls,
  StoredRow,
  StoreFailure,
  StoreReply,
  StoreRequest,
  WorkerOptions,
} from "./pglite-protocol.ts";

type Handlers = {
  readonly [Call in keyof StoreCalls]: (asks: StoreCalls[Call]["asks"]) => Promise<StoreCalls[Call]["answers"]>;
};

const LATEST_HEAD = "select size, peaks, filed from tree_head where process = $1 order by size desc limit 1";

function handlersOf(database: PGlite): Handlers {
  return {
    processes: async () => {
      const found = await database.query<StoredRow>("select body, hash from entry where sequence = 1 order by process");
      return found.rows;
    },
    append: async ({ process, additions, now }) =>
      await database.transaction(async (transaction) => {
        const before = await headIn(transaction, process);
        requireOpening(
          process,
          before === null,
          additions.map(({ content }) => content),
        );
        const last = before ?? { tree: EMPTY_TREE, lastFiled: null };
        const { entries, tree } = sealBatch(process, last, additions, now, nodeHasher);
        if (entries.length > 0) await write(transaction, entries, tree);
        return entries;
      }),
    read: async ({ process, after }) => {
      const query = "select body, hash from entry where process = $1 and sequence > $2 order by sequence";
      const found = await database.query<StoredRow>(query, [process, after]);
      if (found.rows.length === 0 && (await headIn(database, process)) === null) throw noSuchProcess(process);
      return found.rows;
    },
    head: async ({ process }) => {
      const head = await headIn(database, process);
      if (head === null) throw noSuchProcess(process);
      return head.tree;
    },
    restore: async ({ entries, tree }) =>
      await database.transaction(async (transaction) => {
        if ((await headIn(transaction, entries[0].process)) !== null) throw processExists(entries[0].process);
        await write(transaction, entries, tree);
        return null;
      }),
    close: async () => {
      await database.close();
      return null;
    },
  };
}

async function headIn(
  on: Pick<Transaction, "query">,
  process: string,
): Promise<{ readonly tree: Tree; readonly lastFiled: Moment } | null> {
  const found = await on.query<{ size: number; peaks: string[]; filed: Moment }>(LATEST_HEAD, [process]);
  return found.rows.length === 0
    ? null
    : { tree: { size: found.rows[0].size, peaks: found.rows[0].peaks }, lastFiled: found.rows[0].filed };
}

async function write(transaction: Transaction, entries: readonly Entry[], tree: Tree): Promise<void> {
  await transaction.query(
    "insert into entry (process, sequence, body, hash) select $1, * from unnest($2::integer[], $3::text[], $4::text[])",
    [
      entries[0].process,
      entries.map(({ sequence }) => sequence),
      entries.map(hashedForm),
      entries.map(({ hash }) => hash),
    ],
  );
  await transaction.query("insert into tree_head (process, size, peaks, filed) values ($1, $2, $3, $4)", [
    entries[0].process,
    tree.size,
    tree.peaks,
    entries.at(-1)?.filed,
  ]);
}

/** A failure in a form that survives the way between threads. */
function failureOf(error: unknown): StoreFailure {
  if (error instanceof ParleyError) return { code: error.code, message: error.message, stack: null };
  if (error instanceof Error) return { code: null, message: error.message, stack: error.stack ?? null };
  return { code: null, message: String(error), stack: null };
}

function fullDiskAfter(spareBytes: number): { write: (file: string, position: number, data: Uint8Array) => void } {
  let spare = spareBytes;
  return {
    write: (_file, _position, data) => {
      spare -= data.length;
      if (spare >= 0) return;
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    },
  };
}

const port = parentPort;
if (port === null) throw new Error("pglite-worker.ts runs only as a worker thread");
const reply = (message: StoreReply) => port.postMessage(message);
const options: WorkerOptions = workerData;
try {
  const full = () =>
    reply({ number: LAST_WORD, failure: { code: "disk-full", message: "the disk took no more", stack: null } });
  const watch = { ...(options.spareBytes === null ? {} : fullDiskAfter(options.spareBytes)), full };
  const handlers = handlersOf(await openDatabase(options.directory, watch));
  port.on("message", (request: StoreRequest) => {
    // each call's question has the type its handler takes; the store on the other side is typed by the same table
    const handle = handlers[request.call] as (asks: unknown) => Promise<unknown>;
    handle(request.asks).then(
      (answers) => reply({ number: request.number, answers }),
      (error: unknown) => reply({ number: request.number, failure: failureOf(error) }),
    );
  });
  reply({ number: 0, answers: null });
} catch (error) {
  reply({ number: 0, failure: failureOf(error) });
}
