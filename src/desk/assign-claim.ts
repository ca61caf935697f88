import { maySee } from "../access/may-see.ts";
import { ParleyError } from "../domain/errors.ts";
import type { IssueId } from "../domain/issue.ts";
import type { PartyId } from "../domain/party.ts";
import type { ProcessId } from "../domain/process.ts";
import type { EntryId } from "../record/entry.ts";
import type { Desk } from "./desk.ts";
import { listClaims } from "./list-claims.ts";
import { requireIssueId, requirePartyId } from "./require-known.ts";
import { reviewBook } from "./review-book.ts";

/** A reviewer's word on the cell a claim counts for; null leaves that half as it stands. */
export type Assignment = { readonly claim: string; readonly party: PartyId | null; readonly issue: IssueId | null };

/**
 * Moves a claim to another column or row of the positions, as a reviewer's decision.
 *
 * @throws {ParleyError} `no-such-claim`, `no-such-party`, `no-such-issue`, or `nothing-to-assign` when neither is given
 */
export async function assignClaim(desk: Desk, process: ProcessId, given: Assignment): Promise<EntryId> {
  const claims = await listClaims(desk, process);
  const claim = claims.find(({ id }) => id === given.claim);
  if (claim === undefined)
    throw new ParleyError("no-such-claim", `Process '${process}' has no claim '${given.claim}'.`);
  if (given.party === null && given.issue === null)
    throw new ParleyError("nothing-to-assign", "Name a party or an issue to count the claim for.");
  const party = given.party === null ? null : await requirePartyId(desk, process, given.party);
  const issue = given.issue === null ? null : await requireIssueId(desk, process, given.issue);
  const { book } = reviewBook(await desk.entriesOf(process), desk.viewer);
  const before = book.claims.find(({ claim: { id } }) => id === given.claim);
  const compartment = before?.source.compartment;
  if (before === undefined || compartment === undefined || !maySee(desk.viewer, compartment))
    throw new Error(`claim ${given.claim} is listed but has no source`);
  const [entry] = await desk.store.append(process, [
    {
      author: desk.viewer.name,
      compartment,
      content: {
        kind: "claim-assigned",
        claim: given.claim,
        party: party ?? before.assignedParty,
        issue: issue ?? before.assignedIssue,
      },
    },
  ]);
  return entry.id;
}
