import type { ProcessId } from "../domain/process.ts";
import type { Moment } from "../domain/moment.ts";
import { maySee } from "../access/may-see.ts";
import { countsFrom } from "../record/as-of.ts";
import type { Entry } from "../record/entry.ts";
import type { Desk } from "./desk.ts";
import { reviewBook, type AskedMoment } from "./review-book.ts";

/** A moment at which something began to count, and what kind of thing: positions, texts, or anything at all (`events`). */
export type ChangeMoment = {
  readonly at: Moment;
  readonly positions: boolean;
  readonly texts: boolean;
  readonly events: boolean;
};

type Flags = { positions: boolean; texts: boolean; events: boolean };

/**
 * The moments by which a person steps through a process, oldest first: those at which an accepted claim, a version or a custody report began
 * to count by the view's clock, up to the moment asked about. Sources without an accepted claim are no step; in the file's own view every
 * judgement is one.
 */
export async function listMoments(
  desk: Desk,
  process: ProcessId,
  { asOf, view }: AskedMoment,
): Promise<readonly ChangeMoment[]> {
  const entries = (await desk.entriesOf(process)).filter(({ compartment }) => maySee(desk.viewer, compartment));
  const { book } = reviewBook(await desk.entriesOf(process), desk.viewer);
  const bySource = new Map<string, Flags>();
  const byClaim = new Map<string, Flags>();
  for (const { claim, source, state } of book.claims) {
    if (state !== "accepted") continue;
    const stands = claim.stance !== "neutral" || claim.kind === "position" || claim.kind === "condition";
    const flags = { positions: stands, texts: claim.kind === "document" || claim.kind === "provision", events: true };
    byClaim.set(claim.id, flags);
    bySource.set(source.id, join(bySource.get(source.id), flags));
  }
  const moments = new Map<Moment, Flags>();
  for (const entry of entries) {
    const flags = view === "filed" ? flagsInFile(entry, byClaim) : flagsOf(entry, bySource);
    if (flags === null) continue;
    const at = countsFrom(entry, view);
    if (asOf !== null && at > asOf) continue;
    moments.set(at, join(moments.get(at), flags));
  }
  return [...moments].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([at, flags]) => ({ at, ...flags }));
}

function flagsOf({ content }: Entry, bySource: ReadonlyMap<string, Flags>): Flags | null {
  if (content.kind === "source-added") return bySource.get(content.source.id) ?? null;
  return content.kind === "version-declared" || content.kind === "custody-filed"
    ? { positions: false, texts: true, events: true }
    : null;
}

function flagsInFile(entry: Entry, byClaim: ReadonlyMap<string, Flags>): Flags | null {
  const { content } = entry;
  if (content.kind === "judgement" || content.kind === "claim-assigned") return byClaim.get(content.claim) ?? null;
  if (content.kind === "claim-filed") return byClaim.get(content.claim.id) ?? null;
  return content.kind === "version-declared" || content.kind === "custody-filed"
    ? { positions: false, texts: true, events: true }
    : null;
}

function join(a: Flags | undefined, b: Flags): Flags {
  return a === undefined
    ? b
    : { positions: a.positions || b.positions, texts: a.texts || b.texts, events: a.events || b.events };
}
