import type { TextWarning } from "../domain/claim.ts";
import { CLAIM_STATES, type ClaimState } from "../domain/judgement.ts";
import type { ProcessId } from "../domain/process.ts";
import type { Span } from "../domain/span.ts";
import { availableOf, type Source, type SourceId } from "../domain/source.ts";
import { findUnread } from "../read/page/read-head.ts";
import type { ClaimBook } from "../record/claim-book.ts";
import type { Desk } from "./desk.ts";
import { bookAsOf, NOW, type AskedMoment } from "./review-book.ts";
import { requireSource } from "./show-source.ts";

/** A source as the library lists it. */
export type SourceLine = Omit<Source, "text" | "captureOf" | "file" | "reliability" | "knownAt"> & {
  readonly knownAt: string;
  readonly characters: number;
  readonly claims: Readonly<Record<ClaimState, number>>;
};

const kept = new WeakMap<ClaimBook, readonly SourceLine[]>();

/** The sources of a process that count as of a moment (now where none is given) with what became of their claims by then, those known last coming first. */
export async function listSources(
  desk: Desk,
  process: ProcessId,
  moment: AskedMoment = NOW,
): Promise<readonly SourceLine[]> {
  const entries = await desk.entriesOf(process);
  const book = bookAsOf(entries, desk.viewer, moment);
  const before = kept.get(book);
  if (before !== undefined) return before;
  const tallies = new Map<SourceId, Record<ClaimState, number>>();
  for (const { source, state } of book.claims) {
    const tally = tallies.get(source.id) ?? noClaims();
    tally[state] += 1;
    tallies.set(source.id, tally);
  }
  const filed = new Map(
    entries.flatMap(({ content, filed }) => (content.kind === "source-added" ? [[content.source.id, filed]] : [])),
  );
  const lines = book.sources
    .map((source) => sourceLine(source, filed.get(source.id) ?? "", tallies.get(source.id) ?? noClaims()))
    .sort((a, b) => (a.knownAt === b.knownAt ? (a.id < b.id ? -1 : 1) : a.knownAt < b.knownAt ? 1 : -1));
  kept.set(book, lines);
  return lines;
}

/** One source with its text and what is odd about its characters. @throws {ParleyError} `no-such-source`, also where it counts only later */
export async function showSource(
  desk: Desk,
  process: ProcessId,
  id: SourceId,
  moment: AskedMoment = NOW,
): Promise<
  SourceLine & { readonly text: string; readonly warnings: readonly TextWarning[]; readonly unread: readonly Span[] }
> {
  const source = await requireSource(desk, process, id, moment);
  const line = (await listSources(desk, process, moment)).find((each) => each.id === source.id);
  if (line === undefined) throw new Error(`source ${source.id} is held but not listed`);
  return { ...line, text: source.text, warnings: desk.oddities(source.text), unread: findUnread(source.text) };
}

function noClaims(): Record<ClaimState, number> {
  return Object.fromEntries(CLAIM_STATES.map((state) => [state, 0])) as Record<ClaimState, number>;
}

function sourceLine(source: Source, filed: string, claims: Readonly<Record<ClaimState, number>>): SourceLine {
  const { id, title, sha256, publisher, published, language, compartment, basedOn, text } = source;
  return {
    id,
    title,
    sha256,
    publisher,
    published,
    language,
    compartment,
    basedOn,
    knownAt: availableOf(source) ?? filed,
    characters: text.length,
    claims,
  };
}
