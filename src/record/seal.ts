import { earlierOf } from "../domain/moment.ts";
import type { Moment } from "../domain/moment.ts";
import type { ProcessId } from "../domain/process.ts";
import { availableOf } from "../domain/source.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Entry, NewEntry } from "./entry.ts";
import { grow } from "./merkle.ts";
import type { Hasher, Tree } from "./merkle.ts";

/** How many hexadecimal digits of an entry's hash make its id. */
const ID_DIGITS = 16;

/** The canonical JSON an entry's hash is taken over. */
export function hashedForm(entry: Omit<Entry, "id" | "hash">): string {
  const { process, sequence, asserted, available, filed, author, compartment, content } = entry;
  return canonicalJson({ process, sequence, asserted, available, filed, author, compartment, content });
}

/** A batch made ready to write: the numbered, hashed entries and the tree after them. */
export type SealedBatch = { readonly entries: readonly Entry[]; readonly tree: Tree };

/**
 * Numbers, times and hashes new entries; every store does it through here so that all agree.
 *
 * `filed` is the clock's reading, or the last entry's filing time where the clock ran backwards. What can be known of a source is
 * never later than our filing of it.
 */
export function sealBatch(
  process: ProcessId,
  before: { readonly tree: Tree; readonly lastFiled: Moment | null },
  additions: readonly NewEntry[],
  now: Moment,
  hasher: Hasher,
): SealedBatch {
  const filed = before.lastFiled !== null && before.lastFiled > now ? before.lastFiled : now;
  const entries = additions.map((addition, i): Entry => {
    const { content } = addition;
    const stated = content.kind === "source-added" ? availableOf(content.source) : (addition.available ?? null);
    const bare = {
      process,
      sequence: before.tree.size + i + 1,
      asserted: addition.asserted ?? null,
      available: stated === null ? filed : earlierOf(stated, filed),
      filed,
      author: addition.author,
      compartment: addition.compartment,
      content,
    };
    const hash = hasher.leaf(hashedForm(bare));
    return { ...bare, id: hash.slice(0, ID_DIGITS), hash };
  });
  return {
    entries,
    tree: grow(
      before.tree,
      entries.map(({ hash }) => hash),
      hasher,
    ),
  };
}

/** An entry from the JSON and hash a store keeps of it; the inverse of `hashedForm`, unchecked: `verifyEntries` checks. */
export function entryOfRow({ body, hash }: { readonly body: string; readonly hash: string }): Entry {
  const bare: Omit<Entry, "id" | "hash"> = JSON.parse(body);
  return { ...bare, id: hash.slice(0, ID_DIGITS), hash };
}
