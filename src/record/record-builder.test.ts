// A small builder of records for tests: one line per report.
import type { Claim } from "../domain/claim.ts";
import { parseAsOf, parseMoment } from "../domain/moment.ts";
import type { Source } from "../domain/source.ts";
import type { StateOfPlay, View } from "../domain/state-of-play.ts";
import { nodeHasher } from "../store/node-hasher.ts";
import type { Entry, EntryContent, NewEntry } from "./entry.ts";
import { foldStateOfPlay } from "./fold-state-of-play.ts";
import { EMPTY_TREE } from "./merkle.ts";
import { claimOf, newProcess, newSource } from "./record-suite.test.ts";
import { sealBatch } from "./seal.ts";

/** A claim of a report: its words and whatever differs from a position in favour of the bridge. */
export type Told = { readonly quote: string } & Partial<Claim>;

/** Entries for one report whose claims are accepted, in the order a desk files them. */
export function report(
  published: string,
  told: readonly Told[],
  { decision = "accept", ...more }: { readonly decision?: "accept" | "reject" | "hold" | null } & Partial<Source> = {},
): readonly NewEntry[] {
  const text = told.map(({ quote }) => `${quote}.`).join(" ");
  const source = newSource(text, { published, ...more });
  const claims = told.map(({ quote, ...rest }) => claimOf(text, quote, rest));
  const { compartment } = source;
  const id = source.content.kind === "source-added" ? source.content.source.id : "";
  const entry = (content: EntryContent): NewEntry => ({ author: "desk", compartment, content });
  return [
    source,
    entry({ kind: "candidates-read", source: id, reader: { name: "reader", version: "1" }, claims }),
    ...(decision === null
      ? []
      : claims.map((claim) => entry({ kind: "judgement", claim: claim.id, decision, reason: null }))),
  ];
}

/** An entry in the open compartment. */
export function open(content: EntryContent, more: Partial<NewEntry> = {}): NewEntry {
  return { author: "desk", compartment: "open", content, ...more };
}

/** Batches with the moment each was filed, sealed as a store would. */
export function recordOf(
  ...batches: readonly (readonly [filed: string, additions: readonly NewEntry[]])[]
): readonly Entry[] {
  const entries: Entry[] = [];
  let tree = EMPTY_TREE;
  for (const [filed, additions] of [["2025-01-01T00:00:00Z", [newProcess("bridge")]] as const, ...batches]) {
    const sealed = sealBatch(
      "bridge",
      { tree, lastFiled: entries.at(-1)?.filed ?? null },
      additions,
      parseMoment(filed),
      nodeHasher,
    );
    entries.push(...sealed.entries);
    ({ tree } = sealed);
  }
  return entries;
}

/** The state of play as of a date, for someone who may see everything unless told otherwise. */
export function playAt(
  entries: readonly Entry[],
  asOf: string,
  view: View = "available",
  maySee: (compartment: string) => boolean = () => true,
): StateOfPlay {
  return foldStateOfPlay(entries, { asOf: parseAsOf(asOf), view, maySee });
}
