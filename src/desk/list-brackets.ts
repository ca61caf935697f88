import type { Bracket, BracketCounts } from "../domain/bracket.ts";
import type { DraftText } from "../domain/draft-text.ts";
import type { ProcessId } from "../domain/process.ts";
import type { VersionId } from "../domain/version-report.ts";
import { viewProvision } from "../text/chair-marks.ts";
import { allBrackets, parseBrackets } from "../text/parse-brackets.ts";
import { parseDraft } from "../text/parse-draft.ts";
import { countBrackets, findOptionBlocks, type OptionBlock } from "../text/resolve-bracket.ts";
import type { Desk } from "./desk.ts";
import { reviewBook } from "./review-book.ts";
import { chairMarksIn, draftOfVersion } from "./version-family.ts";

/** What is open in a text: every bracket with its provision, alternatives written as points, and how many there are of each kind. */
export type OpenText = {
  readonly counts: BracketCounts;
  readonly brackets: readonly { readonly provision: string; readonly text: string; readonly bracket: Bracket }[];
  readonly optionBlocks: readonly OptionBlock[];
  /** Suggestions that a chair took out of view; not counted above. */
  readonly retired: readonly MarkedPassage[];
  /** Passages that are to stay open to two readings. */
  readonly ambiguous: readonly MarkedPassage[];
};

/** A passage with a chair's word on it. */
export type MarkedPassage = { readonly provision: string; readonly quote: string; readonly reason: string };

/** What is open in a draft as given. */
export function listBrackets(text: string): OpenText {
  return openIn(parseDraft(text).provisions, [], []);
}

/** What is open in a version of a process, without what the chair retired. @throws {ParleyError} `no-such-version`, `no-version-text` */
export async function listBracketsOf(desk: Desk, process: ProcessId, version: VersionId): Promise<OpenText> {
  const entries = await desk.entriesOf(process);
  const { draft } = draftOfVersion(reviewBook(entries, desk.viewer).book, process, version);
  const marks = chairMarksIn(desk, entries, version);
  const views = draft.provisions.map((provision) => ({ ...provision, ...viewProvision(provision, marks) }));
  const listed = (key: "retired" | "ambiguous"): readonly MarkedPassage[] =>
    views.flatMap((view) => view[key].map(({ quote, reason }) => ({ provision: view.id, quote, reason })));
  return openIn(views, listed("retired"), listed("ambiguous"));
}

function openIn(
  provisions: DraftText["provisions"],
  retired: readonly MarkedPassage[],
  ambiguous: readonly MarkedPassage[],
): OpenText {
  return {
    counts: countBrackets(provisions),
    brackets: provisions.flatMap(({ id, text }) =>
      allBrackets(parseBrackets(text)).map((bracket) => ({
        provision: id,
        text: text.slice(bracket.span.start, bracket.span.end),
        bracket,
      })),
    ),
    optionBlocks: findOptionBlocks(provisions),
    retired,
    ambiguous,
  };
}
