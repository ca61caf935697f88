import { maySee } from "../access/may-see.ts";
import { ParleyError } from "../domain/errors.ts";
import type { IssueId } from "../domain/issue.ts";
import type { PartyId } from "../domain/party.ts";
import type { ProcessId } from "../domain/process.ts";
import { didYouMean, nearest } from "../kit/nearest.ts";
import type { EntryId } from "../record/entry.ts";
import type { Desk } from "./desk.ts";
import { listClaims } from "./list-claims.ts";
import { reviewBook } from "./review-book.ts";
import { showStatus } from "./show-status.ts";

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
  const play = await showStatus(desk, process, { asOf: null, view: "available", vs: null });
  const { book } = reviewBook(await desk.entriesOf(process), desk.viewer);
  requireKnown("party", given.party, [...play.parties, ...book.parties], claims);
  requireKnown("issue", given.issue, [...play.issues, ...book.issues], claims);
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
        party: given.party ?? before.assignedParty,
        issue: given.issue ?? before.assignedIssue,
      },
    },
  ]);
  return entry.id;
}

function requireKnown(
  what: "party" | "issue",
  id: string | null,
  known: readonly { readonly id: string }[],
  claims: readonly { readonly party: PartyId | null; readonly issueId: IssueId }[],
): void {
  const ids = [
    ...known.map((each) => each.id),
    ...claims.flatMap(({ party, issueId }) => (what === "issue" ? [issueId] : party === null ? [] : [party])),
  ];
  if (id === null || ids.includes(id)) return;
  const near = nearest(id, ids);
  throw new ParleyError(
    `no-such-${what}`,
    `The process has no ${what} '${id}'${didYouMean(near)} Declare it with 'parley ${what}'.`,
  );
}
