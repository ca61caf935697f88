import type { ActorName } from "../domain/claim.ts";
import { dayOf } from "../domain/moment.ts";
import type { PartyId } from "../domain/party.ts";
import type { AsOf } from "./as-of.ts";
import type { ClaimBook, FiledClaim } from "./claim-book.ts";
import { makeIssueIndex } from "./issue-index.ts";
import type { IssueIndex } from "./issue-index.ts";
import { makePartyDirectory } from "./party-directory.ts";
import type { PartyDirectory } from "./party-directory.ts";
import { makeVersionIndex } from "./version-index.ts";
import type { VersionIndex } from "./version-index.ts";

/** Everything the parts of the state of play are computed from. */
export type Play = {
  readonly book: ClaimBook;
  readonly accepted: readonly FiledClaim[];
  readonly acceptedBySource: ReadonlyMap<string, readonly FiledClaim[]>;
  readonly directory: PartyDirectory;
  readonly issues: IssueIndex;
  readonly versions: VersionIndex;
  /** The day asked about. */
  readonly asOfDay: number;
};

/** Sets out the board: only accepted claims are played. */
export function setOut(book: ClaimBook, asked: AsOf): Play {
  const accepted = book.claims.filter(({ state }) => state === "accepted");
  return {
    book,
    accepted,
    acceptedBySource: Map.groupBy(accepted, ({ source }) => source.id),
    directory: makePartyDirectory(book),
    issues: makeIssueIndex(book),
    versions: makeVersionIndex(book),
    asOfDay: dayOf(asked.asOf),
  };
}

/** The parties that a claim's actors count for, each once, in the order in which the actors stand; a reviewer's word replaces them. */
export function partiesOf(play: Play, { claim, assignedParty }: FiledClaim): readonly PartyId[] {
  return assignedParty === null ? partiesNamed(play, claim.actors) : [assignedParty];
}

/** The parties some actors count for, each once. */
export function partiesNamed(play: Play, actors: readonly ActorName[]): readonly PartyId[] {
  const parties = actors.map((actor) => play.directory.partyOf(actor)).filter((party) => party !== null);
  return [...new Set(parties)];
}

/** The actors under their one name, each once. */
export function namesOf(play: Play, actors: readonly ActorName[]): readonly ActorName[] {
  return [...new Set(actors.map((actor) => play.directory.nameOf(actor)))];
}

/** The innermost level of a claim's chain: those whose words it is. */
export function speakersOf({ claim }: FiledClaim): readonly ActorName[] {
  return claim.chain.at(-1) ?? [];
}

/** Order of lists: by date, then by the first claim. */
export function byDate(a: FiledClaim, b: FiledClaim): number {
  return a.assertedDay - b.assertedDay || compareText(a.claim.id, b.claim.id);
}

/** Code-unit order, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The ids of claims, oldest first. */
export function idsOf(claims: readonly FiledClaim[]): readonly string[] {
  return [...new Set(claims.toSorted(byDate).map(({ claim }) => claim.id))];
}
