import { ParleyError } from "../domain/errors.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Entry, EntryKind } from "./entry.ts";
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

/** What each kind of entry is about, and how JSON spells it: without it nothing can be made of the entry. */
const ABOUT: Readonly<Record<EntryKind, Readonly<Record<string, "object" | "string">>>> = {
  "process-created": { process: "object" },
  "source-added": { source: "object" },
  "candidates-read": { source: "string", claims: "object" },
  "claim-filed": { source: "string", claim: "object" },
  judgement: { claim: "string", decision: "string" },
  "claim-assigned": { claim: "string" },
  "party-declared": { party: "object" },
  "issue-declared": { issue: "object" },
  "option-declared": { issue: "string", option: "object" },
  "actor-known": { actor: "object" },
  "actors-merged": { merge: "object" },
  "version-declared": { version: "object" },
  "version-text": { text: "object" },
  "link-decided": { link: "object" },
  "custody-filed": { custody: "object" },
  "ambiguity-marked": { version: "string", provision: "string" },
  "suggestion-retired": { version: "string", provision: "string" },
  retracted: { entry: "string" },
  "read-marked": { at: "string" },
};

function isEntryKind(kind: string): kind is EntryKind {
  return Object.hasOwn(ABOUT, kind);
}

/** Checks the frame of an entry and that its content is about something; that it is unaltered its hash vouches for, which restoring re-computes. */
function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || !isObject(value["content"])) return false;
  const { kind, ...content } = value["content"];
  if (typeof kind !== "string" || !isEntryKind(kind)) return false;
  const about = Object.entries(ABOUT[kind]);
  if (!about.every(([key, type]) => typeof content[key] === type && content[key] !== null)) return false;
  const texts = ["process", "id", "available", "filed", "author", "compartment", "hash"];
  return texts.every((key) => typeof value[key] === "string") && typeof value["sequence"] === "number";
}
