import type { Claim } from "../domain/claim.ts";
import type { SourceId } from "../domain/source.ts";
import type { QuotedSpan } from "../domain/span.ts";
import type { Entry } from "./entry.ts";
import { EMPTY_TREE, grow, rootOf } from "./merkle.ts";
import type { Hasher, Tree } from "./merkle.ts";
import { hashedForm } from "./seal.ts";

/** What a check of a whole process found; no faults means that nothing was altered, lost or misquoted. */
export type Verification = { readonly entries: number; readonly faults: readonly string[] };

/**
 * Re-checks every anchor, the order and the hashes of a process.
 *
 * @param head - the tree kept apart from the entries, by which a lost tail shows; null where none was kept
 */
export function verifyEntries(entries: readonly Entry[], head: Tree | null, hasher: Hasher): Verification {
  const faults: string[] = [];
  const texts = new Map<SourceId, string>();
  let before: Entry | null = null;
  for (const [i, entry] of entries.entries()) {
    const name = `Entry ${entry.sequence} (${entry.content.kind})`;
    if (entry.sequence !== i + 1) faults.push(`${name} stands at place ${i + 1}: an entry is missing or out of order.`);
    if (i === 0 && entry.content.kind !== "process-created")
      faults.push(`${name} is the first, and creates no process.`);
    if (before !== null && entry.process !== before.process) faults.push(`${name} belongs to another process.`);
    if (before !== null && entry.filed < before.filed) faults.push(`${name} was filed before the entry it follows.`);
    if (entry.available > entry.filed) faults.push(`${name} is said to be known only after it was filed.`);
    const hash = hasher.leaf(hashedForm(entry));
    if (hash !== entry.hash || entry.id !== hash.slice(0, entry.id.length) || entry.id === "")
      faults.push(`${name} does not match its hash: it was altered after it was filed.`);
    faults.push(...contentFaults(entry, texts, hasher).map((fault) => `${name}: ${fault}`));
    before = entry;
  }
  const tree = grow(
    EMPTY_TREE,
    entries.map(({ hash }) => hash),
    hasher,
  );
  if (head !== null && (head.size !== tree.size || rootOf(head, hasher) !== rootOf(tree, hasher)))
    faults.push(
      `The record was sealed with ${head.size} entries and another root than the ${tree.size} found give: entries were removed, added or exchanged.`,
    );
  return { entries: entries.length, faults };
}

function contentFaults(entry: Entry, texts: Map<SourceId, string>, hasher: Hasher): readonly string[] {
  const { content } = entry;
  if (content.kind === "source-added") {
    texts.set(content.source.id, content.source.text);
    return hasher.text(content.source.text) === content.source.sha256
      ? []
      : [`source ${content.source.id} does not match its SHA-256.`];
  }
  if (content.kind !== "candidates-read" && content.kind !== "claim-filed") return [];
  const text = texts.get(content.source);
  if (text === undefined) return [`source ${content.source} is not in the record.`];
  const claims = content.kind === "claim-filed" ? [content.claim] : content.claims;
  return claims.flatMap((claim) => anchorFaults(claim, text).map((fault) => `claim ${claim.id}: ${fault}`));
}

/** What of a claim's spans no longer quotes the source word for word; empty when all do. */
export function anchorFaults(claim: Claim, text: string): readonly string[] {
  const quotes = (span: QuotedSpan | null | undefined) =>
    span === null || span === undefined || text.slice(span.start, span.end) === span.text;
  return [
    ...(quotes({ ...claim.span, text: claim.quote }) && claim.quote !== "" ? [] : ["its quote is not in the source."]),
    ...(quotes(claim.cue) ? [] : ["its cue is not in the source."]),
    ...(quotes(claim.content) ? [] : ["its content is not in the source."]),
    ...(quotes(claim.time?.expression) ? [] : ["its date expression is not in the source."]),
  ];
}
