import { ParleyError } from "../domain/errors.ts";
import type { Clock } from "../domain/moment.ts";
import type { Entry } from "../record/entry.ts";
import { EMPTY_TREE } from "../record/merkle.ts";
import type { Tree } from "../record/merkle.ts";
import type { ProcessListing, RecordStore } from "../record/ports.ts";
import { noSuchProcess, processExists, requireOpening } from "../record/process-name.ts";
import { sealBatch } from "../record/seal.ts";
import { verifyEntries } from "../record/verify.ts";
import { nodeHasher } from "./node-hasher.ts";

/** A record that lives as long as the program: for tests, trials and `--data memory`. Behaves as the stores on disk do. */
export function openMemoryStore(clock: Clock): RecordStore {
  const books = new Map<string, { entries: readonly Entry[]; tree: Tree }>();
  const listing = (): readonly ProcessListing[] =>
    [...books.keys()].toSorted().map((id) => listProcess(books.get(id)?.entries[0], id));
  const book = (process: string) => {
    const found = books.get(process);
    if (found === undefined) throw noSuchProcess(process);
    return found;
  };
  return {
    processes: async () => listing(),
    append: async (process, additions) => {
      const found = books.get(process);
      requireOpening(
        process,
        found === undefined,
        additions.map(({ content }) => content),
      );
      const old = found ?? { entries: [], tree: EMPTY_TREE };
      const before = { tree: old.tree, lastFiled: old.entries.at(-1)?.filed ?? null };
      const { entries, tree } = sealBatch(process, before, structuredClone(additions), clock(), nodeHasher);
      books.set(process, { entries: [...old.entries, ...entries], tree });
      return entries;
    },
    read: async (process, after = 0) => book(process).entries.slice(after),
    head: async (process) => book(process).tree,
    verify: async (process) => verifyEntries(book(process).entries, book(process).tree, nodeHasher),
    restore: async (entries, tree) => {
      const process = requireSound(entries, tree);
      if (books.has(process)) throw processExists(process);
      books.set(process, { entries: structuredClone(entries), tree });
    },
    close: async () => books.clear(),
  };
}

/** A process as its first entry describes it. */
export function listProcess(first: Entry | undefined, id: string): ProcessListing {
  const title = first?.content.kind === "process-created" ? first.content.process.title : id;
  return { id, title, compartment: first?.compartment ?? "open" };
}

/**
 * The process that exported entries belong to, once they are known to be whole.
 *
 * @throws {ParleyError} `faulty-record` naming the first fault
 */
export function requireSound(entries: readonly Entry[], tree: Tree): string {
  const { faults } = verifyEntries(entries, tree, nodeHasher);
  const [first] = entries;
  if (first === undefined || faults.length > 0)
    throw new ParleyError(
      "faulty-record",
      `These entries are not a whole record: ${faults[0] ?? "there are none."} Export it again from where it was kept.`,
      { details: { faults } },
    );
  return first.process;
}
