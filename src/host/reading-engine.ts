import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type * as Engine from "../read/engine.ts";
import type { ReadyTables } from "../read/engine.ts";
import { unpackTables } from "./table-file.ts";

/** The reader with all that belongs to it. */
export type ReadingEngine = Pick<typeof Engine, "READER" | "read" | "readHead" | "refusedLanguage">;

/** Where set-up lays the prepared reader. */
export const PREPARED = path.resolve(import.meta.dirname, "../../node_modules/.cache/parley-reader");

/** What a prepared reader was made from and for; it serves nothing else. */
export type Made = {
  /** Node's version and machine, whose compiled code it is. */
  readonly node: string;
  /** Each source file with its last change (ms) and its size (bytes). */
  readonly from: readonly (readonly [file: string, changed: number, size: number])[];
};

export const NODE = `${process.version} ${process.platform} ${process.arch}`;

let engine: Promise<ReadingEngine> | undefined;

/** The reader, prepared where it can be, which loads in half the time, else from its sources. Loaded once. */
export function loadEngine(): Promise<ReadingEngine> {
  return (engine ??= Promise.resolve(preparedEngine(PREPARED) ?? import("../read/engine.ts")));
}

/** The prepared reader in a folder; null where there is none, where a source has changed since, or where it is for another Node. */
export function preparedEngine(folder: string): ReadingEngine | null {
  try {
    const made = JSON.parse(readFileSync(path.join(folder, "made.json"), "utf8")) as Made;
    if (made.node !== NODE || !made.from.every(isUnchanged)) return null;
    const script = new vm.Script(readFileSync(path.join(folder, "reader.cjs"), "latin1"), {
      filename: path.join(folder, "reader.cjs"),
      cachedData: readFileSync(path.join(folder, "reader.code")),
    });
    const prepared = runEngine(script);
    prepared.takeTables(unpackTables(readFileSync(path.join(folder, "reader.tables"))) as ReadyTables);
    return prepared;
  } catch {
    // Nothing prepared, or half of it: the sources serve.
    return null;
  }
}

/** What the bundled reader exports. */
export function runEngine(script: vm.Script): typeof Engine {
  const exported = {};
  (script.runInThisContext() as (exported: object) => void)(exported);
  return exported as typeof Engine;
}

function isUnchanged([file, changed, size]: Made["from"][number]): boolean {
  const found = statSync(file);
  return found.mtimeMs === changed && found.size === size;
}
