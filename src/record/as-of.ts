/**
 * What counts as of a moment, in each of the three views.
 *
 * - as available then: what could be known by then. Sources count from when they were available; candidates, claims filed by hand and judgements count with
 *   their source, so that an analyst who enters last month's reports today sees last month as it could have been seen. Arrangements of ours (parties,
 *   issues, merges, known actors) are no news and always count.
 * - as in our file then: what we had filed by then, nothing else.
 * - with hindsight: what had been said or done by then, with all that is known and judged now.
 */
import { readEdtf } from "../domain/edtf.ts";
import { BEGINNING_OF_TIME, earlierOf, endOfDay } from "../domain/moment.ts";
import type { Moment } from "../domain/moment.ts";
import type { View } from "../domain/state-of-play.ts";
import type { Compartment } from "../domain/source.ts";
import { assertNever } from "../kit/assert-never.ts";
import type { Entry } from "./entry.ts";

/** Which moment is asked about, by which clock, and whose eyes it is for. */
export type AsOf = {
  readonly asOf: Moment;
  readonly view: View;
  /** Decided in `access/`; what it refuses is left out before anything is read, so answers cannot hint at it. */
  readonly maySee: (compartment: Compartment) => boolean;
};

/** The entries that the viewer may see and that count as of the moment; entries taken back by then are left out. */
export function entriesAsOf(entries: readonly Entry[], { asOf, view, maySee }: AsOf): readonly Entry[] {
  const counting = entries.filter((entry) => maySee(entry.compartment) && countsFrom(entry, view) <= asOf);
  const retracted = new Set(counting.flatMap(({ content }) => (content.kind === "retracted" ? [content.entry] : [])));
  return retracted.size === 0 ? counting : counting.filter(({ id }) => !retracted.has(id));
}

/** The moment from which an entry counts, by the view's clock; what follows something else counts from the beginning. */
export function countsFrom(entry: Entry, view: View): Moment {
  switch (view) {
    case "filed":
      return entry.filed;
    case "available":
      return availableFrom(entry);
    case "hindsight":
      return assertedFrom(entry);
    default:
      return assertNever(view);
  }
}

function availableFrom(entry: Entry): Moment {
  const { content } = entry;
  switch (content.kind) {
    case "source-added":
    case "version-declared":
    case "custody-filed":
      return entry.available;
    // these follow what they are about, which may not be there yet
    case "candidates-read":
    case "claim-filed":
    case "judgement":
    case "claim-assigned":
    case "version-text":
    case "link-decided":
    case "retracted":
    case "ambiguity-marked":
    case "suggestion-retired":
      return BEGINNING_OF_TIME;
    case "process-created":
    case "party-declared":
    case "issue-declared":
    case "option-declared":
    case "actor-known":
    case "actors-merged":
    case "read-marked":
      return BEGINNING_OF_TIME;
    default:
      return assertNever(content);
  }
}

/** When what the entry is about was said or published; a source without a date counts from when it could be known. */
function assertedFrom(entry: Entry): Moment {
  const { content } = entry;
  if (content.kind === "source-added") {
    const { published } = content.source;
    const day = published === null ? null : (readEdtf(published)?.latest ?? null);
    if (published === null || day === null) return entry.available;
    return published.includes("T") ? entry.available : earlierOf(endOfDay(day), entry.filed);
  }
  if (content.kind !== "version-declared" && content.kind !== "custody-filed") return BEGINNING_OF_TIME;
  const latest = entry.asserted === null ? null : (readEdtf(entry.asserted)?.latest ?? null);
  return latest === null ? entry.available : earlierOf(endOfDay(latest), entry.available);
}
