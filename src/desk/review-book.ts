import { maySee } from "../access/may-see.ts";
import { END_OF_TIME, type Moment } from "../domain/moment.ts";
import type { View } from "../domain/state-of-play.ts";
import type { Viewer } from "../domain/viewer.ts";
import { openClaimBook, type ClaimBook } from "../record/claim-book.ts";
import type { Entry } from "../record/entry.ts";

/** Who judged a claim last, when and why. */
export type LastJudgement = { readonly by: string; readonly at: Moment; readonly reason: string | null };

/** What a reviewer sees of a process now: everything filed, and who judged what last. */
export type ReviewBook = { readonly book: ClaimBook; readonly judgements: ReadonlyMap<string, LastJudgement> };

/** As of when a process is asked about, and by which clock; `asOf` null is now. */
export type AskedMoment = { readonly asOf: Moment | null; readonly view: View };

/** Everything on file, whenever it counts from. */
export const NOW: AskedMoment = { asOf: null, view: "available" };

const kept = new WeakMap<readonly Entry[], Map<string, ReviewBook>>();

/** Opens the review state of a process as it is now, from what the viewer may see. Kept per entries array, which the desk renews with every entry. */
export function reviewBook(entries: readonly Entry[], viewer: Viewer): ReviewBook {
  const key = JSON.stringify([viewer.name, viewer.clearedFor]);
  const books = kept.get(entries) ?? new Map<string, ReviewBook>();
  kept.set(entries, books);
  let found = books.get(key);
  if (found === undefined) {
    const eyes = (compartment: string) => maySee(viewer, compartment);
    found = {
      book: openClaimBook(entries, { asOf: END_OF_TIME, view: "available", maySee: eyes }),
      judgements: lastJudgements(entries.filter(({ compartment }) => eyes(compartment))),
    };
    books.set(key, found);
  }
  return found;
}

/** The claims of a process as of a moment, from what the viewer may see. */
export function bookAsOf(entries: readonly Entry[], viewer: Viewer, { asOf, view }: AskedMoment): ClaimBook {
  return asOf === null
    ? reviewBook(entries, viewer).book
    : openClaimBook(entries, { asOf, view, maySee: (compartment) => maySee(viewer, compartment) });
}

function lastJudgements(entries: readonly Entry[]): ReadonlyMap<string, LastJudgement> {
  const retracted = new Set(entries.flatMap(({ content }) => (content.kind === "retracted" ? [content.entry] : [])));
  const judgements = new Map<string, LastJudgement>();
  for (const { id, author, filed, content } of entries) {
    if (retracted.has(id)) continue;
    if (content.kind === "judgement") judgements.set(content.claim, { by: author, at: filed, reason: content.reason });
    if (content.kind === "claim-filed") judgements.set(content.claim.id, { by: author, at: filed, reason: null });
  }
  return judgements;
}
