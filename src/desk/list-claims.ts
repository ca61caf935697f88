import type { Claim } from "../domain/claim.ts";
import type { IssueId } from "../domain/issue.ts";
import type { ClaimState } from "../domain/judgement.ts";
import type { PartyId } from "../domain/party.ts";
import type { ProcessId } from "../domain/process.ts";
import type { SourceId } from "../domain/source.ts";
import { type ClaimBook, type FiledClaim } from "../record/claim-book.ts";
import { makeIssueIndex } from "../record/issue-index.ts";
import { makePartyDirectory } from "../record/party-directory.ts";
import type { Desk } from "./desk.ts";
import { bookAsOf, NOW, type AskedMoment } from "./review-book.ts";

/** A claim with what became of it: its source, its state, and the column and row it counts for (party null where it counts for none). */
export type ListedClaim = Claim & {
  /** As the reader labelled it, and the row of the matrix it belongs to. */
  readonly issue: Claim["issue"] & { readonly id: IssueId };
  readonly source: SourceId;
  readonly state: ClaimState;
  readonly party: PartyId | null;
  readonly issueId: IssueId;
};

/** Every claim of a process as of a moment (now where none is given): by the order in which the sources were filed, then by place in the source. */
export async function listClaims(
  desk: Desk,
  process: ProcessId,
  moment: AskedMoment = NOW,
): Promise<readonly ListedClaim[]> {
  const book = bookAsOf(await desk.entriesOf(process), desk.viewer, moment);
  const list = claimLister(book);
  return book.claims.map(list);
}

const listers = new WeakMap<ClaimBook, (filed: FiledClaim) => ListedClaim>();

/** How a filed claim is listed in its book; made once for each book. */
export function claimLister(book: ClaimBook): (filed: FiledClaim) => ListedClaim {
  const found = listers.get(book) ?? makeLister(book);
  listers.set(book, found);
  return found;
}

function makeLister(book: ClaimBook): (filed: FiledClaim) => ListedClaim {
  const issues = makeIssueIndex(book);
  const parties = makePartyDirectory(book);
  return (filed) => {
    const [actor] = filed.claim.actors;
    const issueId = issues.issueOf(filed);
    return {
      ...filed.claim,
      issue: { ...filed.claim.issue, id: issueId },
      source: filed.source.id,
      state: filed.state,
      party: filed.assignedParty ?? (actor === undefined ? null : parties.partyOf(actor)),
      issueId,
    };
  };
}
