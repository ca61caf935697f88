import { maySee } from "../access/may-see.ts";
import type { ClaimState } from "../domain/judgement.ts";
import type { ProcessId } from "../domain/process.ts";
import type { Desk } from "./desk.ts";
import { reviewBook } from "./review-book.ts";

/** A process as the home page lists it. */
export type ProcessLine = {
  readonly id: ProcessId;
  readonly title: string;
  readonly counts: { readonly sources: number; readonly candidates: number; readonly accepted: number };
};

/** The processes the viewer may know of: those first started come first. */
export async function listProcesses(desk: Desk): Promise<readonly ProcessLine[]> {
  const lines: (ProcessLine & { readonly started: string })[] = [];
  for (const { id, title, compartment } of await desk.store.processes()) {
    if (!maySee(desk.viewer, compartment)) continue;
    const entries = await desk.entriesOf(id);
    const { book } = reviewBook(entries, desk.viewer);
    const inState = (wanted: ClaimState) => book.claims.filter(({ state }) => state === wanted).length;
    const counts = { sources: book.sources.length, candidates: inState("candidate"), accepted: inState("accepted") };
    lines.push({ id, title, counts, started: entries[0]?.filed ?? "" });
  }
  return lines
    .sort((a, b) => (a.started < b.started ? -1 : a.started > b.started ? 1 : a.id < b.id ? -1 : 1))
    .map(({ started: _started, ...line }) => line);
}
