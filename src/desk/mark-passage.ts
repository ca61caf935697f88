import { ParleyError } from "../domain/errors.ts";
import type { ProcessId } from "../domain/process.ts";
import type { VersionId } from "../domain/version-report.ts";
import type { EntryId } from "../record/entry.ts";
import { viewProvision } from "../text/chair-marks.ts";
import type { Desk } from "./desk.ts";
import { reviewBook } from "./review-book.ts";
import { draftOfVersion, requireProvision } from "./version-family.ts";

/** A chair's word on a passage of a version. */
export type PassageMark = {
  readonly version: VersionId;
  readonly provision: string;
  /** The passage, word for word; for a retired suggestion the whole bracket with its marks. */
  readonly quote: string;
  readonly reason: string;
};

/**
 * Takes a suggestion out of the working text: it stays in the record and can be brought back, so that noting an idea does not harden it.
 *
 * @throws {ParleyError} `mark-not-found` when the words are no bracket of that provision; `no-such-version`, `no-version-text`, `no-such-provision`
 */
export function retireSuggestion(desk: Desk, process: ProcessId, mark: PassageMark): Promise<EntryId> {
  return fileMark(desk, process, mark, "retired");
}

/** Says that a passage is open to two readings on purpose, so that nobody tidies it up. Errors as {@link retireSuggestion}. */
export function markAmbiguous(desk: Desk, process: ProcessId, mark: PassageMark): Promise<EntryId> {
  return fileMark(desk, process, mark, "ambiguous-on-purpose");
}

async function fileMark(
  desk: Desk,
  process: ProcessId,
  mark: PassageMark,
  kind: "retired" | "ambiguous-on-purpose",
): Promise<EntryId> {
  if (mark.reason.trim() === "")
    throw new ParleyError("no-reason", "Say why with --reason: whoever reads the record later will ask.");
  const { book } = reviewBook(await desk.entriesOf(process), desk.viewer);
  const { draft } = draftOfVersion(book, process, mark.version);
  viewProvision(requireProvision(draft, mark.version, mark.provision), [{ kind, by: desk.viewer.name, ...mark }]);
  const held = book.texts.find(({ version }) => version === mark.version)?.source;
  const compartment = book.sources.find(({ id }) => id === held)?.compartment ?? "open";
  const { version, provision, quote, reason } = mark;
  const content =
    kind === "retired"
      ? ({ kind: "suggestion-retired", version, provision, quote, reason } as const)
      : ({ kind: "ambiguity-marked", version, provision, quote, reason, onPurpose: true } as const);
  const [entry] = await desk.store.append(process, [{ author: desk.viewer.name, compartment, content }]);
  return entry.id;
}
