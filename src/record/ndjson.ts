import { ParleyError } from "../domain/errors.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Entry } from "./entry.ts";
import type { Tree } from "./merkle.ts";

const FORMAT = "parley-record/1";

/**
 * A whole process as text: one header line with the tree (its size and subtree roots), then one line of canonical JSON per entry.
 *
 * The same record gives the same bytes; `importNdjson` reads it back.
 */
export function exportNdjson(entries: readonly Entry[], tree: Tree): string {
  return [{ parley: FORMAT, process: entries[0]?.process ?? null, tree }, ...entries]
    .map((line) => `${canonicalJson(line)}\n`)
    .join("");
}

/**
 * Reads an exported process. Whether it is whole and unaltered is checked when it is restored.
 *
 * @throws {ParleyError} `not-a-record` naming the line that is no entry
 */
export function importNdjson(text: string): { readonly entries: readonly Entry[]; readonly tree: Tree } {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const [header, ...entries] = lines.map((line, i): unknown => {
    try {
      return JSON.parse(line);
    } catch (cause) {
      throw notARecord(i + 1, cause);
    }
  });
  if (!isHeader(header)) throw notARecord(1);
  return {
    tree: header.tree,
    entries: entries.map((entry, i) => {
      if (!isEntry(entry)) throw notARecord(i + 2);
      return entry;
    }),
  };
}

function notARecord(line: number, cause?: unknown): ParleyError {
  return new ParleyError(
    "not-a-record",
    `Line ${line} is not from an exported Parley record. Give a file that 'parley export' wrote.`,
    { cause },
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isHeader(value: unknown): value is { readonly tree: Tree } {
  if (!isObject(value) || value["parley"] !== FORMAT || !isObject(value["tree"])) return false;
  const { size, peaks } = value["tree"];
  return typeof size === "number" && Array.isArray(peaks) && peaks.every((peak) => typeof peak === "string");
}

/** Checks the frame of an entry; its content is vouched for by its hash, which restoring re-computes. */
function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || !isObject(value["content"]) || typeof value["content"]["kind"] !== "string") return false;
  const texts = ["process", "id", "available", "filed", "author", "compartment", "hash"];
  return texts.every((key) => typeof value[key] === "string") && typeof value["sequence"] === "number";
}
