import { maySee } from "../access/may-see.ts";
import { ParleyError } from "../domain/errors.ts";
import type { ProcessId } from "../domain/process.ts";
import type { Source, SourceId } from "../domain/source.ts";
import { entriesAsOf } from "../record/as-of.ts";
import type { Entry } from "../record/entry.ts";
import type { Desk } from "./desk.ts";
import { NOW, type AskedMoment } from "./review-book.ts";

/** The sources of a process that the viewer may see, in the order in which they were filed, each with its entry. */
export function sourcesIn(
  desk: Desk,
  entries: readonly Entry[],
): readonly { readonly source: Source; readonly entry: Entry }[] {
  return entries.flatMap((entry) =>
    entry.content.kind === "source-added" && maySee(desk.viewer, entry.compartment)
      ? [{ source: entry.content.source, entry }]
      : [],
  );
}

/**
 * One stored source, by its id or an unambiguous beginning of it.
 *
 * @throws {ParleyError} `no-such-source` also where it is there but not for this viewer's eyes, or counts only from after the moment
 */
export async function requireSource(
  desk: Desk,
  process: ProcessId,
  id: SourceId,
  { asOf, view }: AskedMoment = NOW,
): Promise<Source> {
  const entries = await desk.entriesOf(process);
  const counting =
    asOf === null
      ? entries
      : entriesAsOf(entries, { asOf, view, maySee: (compartment) => maySee(desk.viewer, compartment) });
  const found = sourcesIn(desk, counting).filter(({ source }) => source.id.startsWith(id));
  if (found.length === 1 && id !== "") return found[0].source;
  const exact = found.find(({ source }) => source.id === id);
  if (exact !== undefined) return exact.source;
  throw new ParleyError(
    "no-such-source",
    found.length > 1 && id !== ""
      ? `'${id}' begins the id of ${found.length} sources of '${process}'. Give more of it.`
      : `Process '${process}' has no source '${id}'. 'parley claims ${process} --json' lists the sources its claims come from.`,
  );
}
