/** Refuses what a person names but the record does not hold, so that nothing is filed about a thing that is not there. */
import { ParleyError } from "../domain/errors.ts";
import type { IssueId } from "../domain/issue.ts";
import type { PartyId } from "../domain/party.ts";
import type { ProcessId } from "../domain/process.ts";
import type { VersionId } from "../domain/version-report.ts";
import { didYouMean, nearest } from "../kit/nearest.ts";
import type { Desk } from "./desk.ts";
import { listClaims } from "./list-claims.ts";
import { showStatus } from "./show-status.ts";

/** Something that can be named by its id or its title. */
type Named = { readonly id: string; readonly title: string };

/** How many ids a message lists before it only counts. */
const MOST_LISTED = 12;

/** The id of a version named by id or title, declared or known from reports. @throws {ParleyError} `no-such-version` */
export async function requireVersionId(desk: Desk, process: ProcessId, wanted: string): Promise<VersionId> {
  const play = await showStatus(desk, process, { asOf: null, view: "available", vs: null });
  return requireNamed("version", process, wanted, play.versions);
}

/** The id of a party named by id or title, declared or made from the names in claims. @throws {ParleyError} `no-such-party` */
export async function requirePartyId(desk: Desk, process: ProcessId, wanted: string): Promise<PartyId> {
  const play = await showStatus(desk, process, { asOf: null, view: "available", vs: null });
  const spoken = (await listClaims(desk, process)).flatMap(({ party }) => (party === null ? [] : [party]));
  return requireNamed("party", process, wanted, [...play.parties, ...spoken.map((id) => ({ id, title: id }))]);
}

/** The id of an issue named by id or title, declared or the row of a claim. @throws {ParleyError} `no-such-issue` */
export async function requireIssueId(desk: Desk, process: ProcessId, wanted: string): Promise<IssueId> {
  const play = await showStatus(desk, process, { asOf: null, view: "available", vs: null });
  const rows = (await listClaims(desk, process)).map(({ issueId }) => ({ id: issueId, title: issueId }));
  return requireNamed("issue", process, wanted, [...play.issues, ...rows]);
}

/**
 * The id of what was named by id or title.
 *
 * @throws {ParleyError} `no-such-version`, `no-such-party` or `no-such-issue`, saying what is not there and what is
 */
function requireNamed(
  what: "version" | "party" | "issue",
  process: ProcessId,
  wanted: string,
  known: readonly Named[],
): string {
  const found = known.find(({ id }) => id === wanted) ?? known.find(({ title }) => title === wanted);
  if (found !== undefined) return found.id;
  const ids = [...new Set(known.map(({ id }) => id))];
  const listed = ids.slice(0, MOST_LISTED).join(", ");
  const more = ids.length > MOST_LISTED ? ` and ${ids.length - MOST_LISTED} more` : "";
  throw new ParleyError(
    `no-such-${what}`,
    `Process '${process}' has no ${what} '${wanted}'${didYouMean(nearest(wanted, ids))} It has ${ids.length === 0 ? "none yet" : `${listed}${more}`}. Declare it with 'parley ${what} ${process} ${wanted} --title …'.`,
  );
}
