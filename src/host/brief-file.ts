import type { PrintedBrief } from "../domain/printed-brief.ts";
import type { ProcessId } from "../domain/process.ts";
import { ParleyError } from "../domain/errors.ts";
import type { Desk } from "../desk/desk.ts";
import { requireClaims } from "../desk/judge-claim.ts";
import { DEFAULT_AUTHOR, DEFAULT_REVISION_DATE } from "../word/write-docx.ts";
import { writeBrief } from "../word/write-brief.ts";

/** A brief to print, and the claims behind its numbers: number 1 is the first. */
export type BriefToPrint = PrintedBrief & { readonly cited: readonly string[] };

/**
 * A brief as a Word file. Whatever the page says, nothing leaves that cites no sentence, a claim that is not on record, or a compartment that its
 * marking does not name.
 *
 * @throws {ParleyError} `uncited-line`, `no-such-claim`, `marking-missing`, `not-writable`
 */
export async function printBrief(desk: Desk, process: ProcessId, brief: BriefToPrint): Promise<Uint8Array> {
  const lines = brief.parts.flatMap((part) =>
    part.kind === "lines" ? part.lines : part.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)),
  );
  const bare = lines.find(({ numbers }) => numbers.length === 0 || numbers.some((n) => n > brief.cited.length));
  if (bare !== undefined)
    throw new ParleyError(
      "uncited-line",
      `The line “${bare.frame.slice(0, 60)}” cites no sentence. Cite one, or strike it.`,
    );
  const held = await requireClaims(desk, process, brief.cited);
  const marking = (brief.marking ?? "").toLowerCase();
  const closed = held.find(({ compartment }) => compartment !== "open" && !marking.includes(compartment.toLowerCase()));
  if (closed !== undefined)
    throw new ParleyError(
      "marking-missing",
      `The brief cites compartment ${closed.compartment}, and its marking does not name it.`,
    );
  return writeBrief(brief, { title: brief.title, author: brief.from ?? DEFAULT_AUTHOR, date: DEFAULT_REVISION_DATE });
}
