import { ISSUE_CATEGORIES } from "../domain/claim.ts";
import type { CustodyFiling } from "../domain/custody.ts";
import { ParleyError } from "../domain/errors.ts";
import type { IssueDeclaration } from "../domain/issue.ts";
import type { PartyDeclaration } from "../domain/party.ts";
import type { ProcessId } from "../domain/process.ts";
import { OPEN_COMPARTMENT } from "../domain/source.ts";
import type { VersionDeclaration } from "../domain/version-report.ts";
import { didYouMean, nearest } from "../kit/nearest.ts";
import type { EntryContent, EntryId } from "../record/entry.ts";
import type { Desk } from "./desk.ts";

const ID = /^[a-z0-9][a-z0-9-]{0,59}$/i;

/** Declares a party, or replaces what was declared of it. @throws {ParleyError} `bad-id` or `no-title` */
export function declareParty(desk: Desk, process: ProcessId, party: PartyDeclaration): Promise<EntryId> {
  requireId(party.id, "party");
  requireTitle(party);
  return file(desk, process, { kind: "party-declared", party });
}

/** Declares an issue, or replaces what was declared of it. @throws {ParleyError} `bad-id`, `no-title` or `no-such-category` */
export function declareIssue(desk: Desk, process: ProcessId, issue: IssueDeclaration): Promise<EntryId> {
  requireId(issue.id, "issue");
  requireTitle(issue);
  if (!ISSUE_CATEGORIES.includes(issue.category)) {
    const near = nearest(issue.category, ISSUE_CATEGORIES);
    throw new ParleyError(
      "no-such-category",
      `'${issue.category}' is no category${didYouMean(near)} There are ${ISSUE_CATEGORIES.join(", ")}.`,
    );
  }
  return file(desk, process, { kind: "issue-declared", issue });
}

/** Declares a version of a text, which may exist only as reports. @throws {ParleyError} `bad-id` */
export function declareVersion(desk: Desk, process: ProcessId, version: VersionDeclaration): Promise<EntryId> {
  requireId(version.id, "version");
  return file(desk, process, { kind: "version-declared", version });
}

/** Files by hand who gave, received, confirms or denies having a version. */
export function fileCustody(desk: Desk, process: ProcessId, custody: CustodyFiling): Promise<EntryId> {
  return file(desk, process, { kind: "custody-filed", custody });
}

function requireId(id: string, what: string): void {
  if (!ID.test(id))
    throw new ParleyError(
      "bad-id",
      `'${id}' is no id for ${what === "issue" ? "an" : "a"} ${what}. Use letters, digits and hyphens, as in 'army-size'.`,
    );
}

function requireTitle({ id, title }: { readonly id: string; readonly title: string }): void {
  if (title.trim() === "")
    throw new ParleyError("no-title", `'${id}' was given no title. Say what it is called, as in --title "Norlandia".`);
}

async function file(desk: Desk, process: ProcessId, content: EntryContent): Promise<EntryId> {
  const [entry] = await desk.store.append(process, [
    { author: desk.viewer.name, compartment: OPEN_COMPARTMENT, content },
  ]);
  return entry.id;
}
