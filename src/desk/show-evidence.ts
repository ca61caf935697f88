import type { ProcessId } from "../domain/process.ts";
import { AUTHORITIES } from "../domain/state-of-play.ts";
import type { Span } from "../domain/span.ts";
import { type ClaimBook, type FiledClaim } from "../record/claim-book.ts";
import { makePartyDirectory, type PartyDirectory } from "../record/party-directory.ts";
import { claimLister, type ListedClaim } from "./list-claims.ts";
import type { Desk } from "./desk.ts";
import { listSources, type SourceLine } from "./list-sources.ts";
import { bookAsOf, reviewBook, type AskedMoment, type LastJudgement } from "./review-book.ts";

/** A claim with the sentences around it, where they come from, and who judged it. */
export type Evidence = {
  readonly claim: ListedClaim;
  readonly source: SourceLine;
  /** `text === source.text.slice(start, end)`; the claim's paragraph, cut to about three sentences. */
  readonly context: Span & { readonly text: string };
  readonly judgement: LastJudgement | null;
};

/** Characters of context kept on each side of a claim, where its paragraph holds so many. */
const CONTEXT_CHARS = 260;

/**
 * The sentences behind claims, as of a moment: in the order given where it is a cell's (the winning claim first), claims not known then left out.
 *
 * @param wanted - claim ids, as a cell lists them; the first stays first, the others go by authority, then the newest
 */
export async function showEvidence(
  desk: Desk,
  process: ProcessId,
  wanted: readonly string[],
  moment: AskedMoment,
): Promise<readonly Evidence[]> {
  const entries = await desk.entriesOf(process);
  const { judgements } = reviewBook(entries, desk.viewer);
  const book = bookAsOf(entries, desk.viewer, moment);
  const { byId, parties } = indexOf(book);
  const list = claimLister(book);
  const sources = new Map((await listSources(desk, process, moment)).map((source) => [source.id, source]));
  const rank = (filed: FiledClaim) => {
    const party = list(filed).party;
    return party === null ? AUTHORITIES.length : AUTHORITIES.indexOf(parties.authorityOf(filed, party));
  };
  const found = wanted.flatMap((id) => byId.get(id) ?? []);
  const [first, ...rest] = found;
  const ordered =
    first === undefined ? [] : [first, ...rest.toSorted((a, b) => rank(a) - rank(b) || b.assertedDay - a.assertedDay)];
  return ordered.flatMap((filed) => {
    const source = sources.get(filed.source.id);
    if (source === undefined) return [];
    return [
      {
        claim: list(filed),
        source,
        context: contextOf(filed.source.text, filed.claim.span),
        judgement: judgements.get(filed.claim.id) ?? null,
      },
    ];
  });
}

type BookIndex = { readonly byId: ReadonlyMap<string, FiledClaim>; readonly parties: PartyDirectory };
const indexes = new WeakMap<ClaimBook, BookIndex>();

/** What every question about a book's claims needs, made once for each book. */
function indexOf(book: ClaimBook): BookIndex {
  const found = indexes.get(book) ?? {
    byId: new Map(book.claims.map((filed) => [filed.claim.id, filed])),
    parties: makePartyDirectory(book),
  };
  indexes.set(book, found);
  return found;
}

/** The claim's own paragraph, cut at the nearest sentence end or space beyond the context's reach. */
export function contextOf(text: string, span: Span): Span & { readonly text: string } {
  const paragraphStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const newline = text.indexOf("\n", span.end);
  const paragraphEnd = newline < 0 ? text.length : newline;
  const start =
    span.start - paragraphStart <= CONTEXT_CHARS ? paragraphStart : after(text, span.start - CONTEXT_CHARS, span.start);
  const end =
    paragraphEnd - span.end <= CONTEXT_CHARS ? paragraphEnd : before(text, span.end + CONTEXT_CHARS, span.end);
  return { start, end, text: text.slice(start, end) };
}

function after(text: string, from: number, limit: number): number {
  const at = text.slice(from, limit).search(/(?<=[.!?]["”’)]?)\s|\s/);
  return at < 0 ? from : from + at + 1;
}

function before(text: string, from: number, limit: number): number {
  const at = text.slice(limit, from).lastIndexOf(" ");
  return at < 0 ? from : limit + at;
}
