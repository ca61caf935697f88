import {
  ISSUE_CATEGORIES,
  type Claim,
  type ClaimKind,
  type IssueCategory,
  type Modality,
  type Stance,
} from "../domain/claim.ts";
import { parseEdtf } from "../domain/edtf.ts";
import { ParleyError } from "../domain/errors.ts";
import { maySee } from "../access/may-see.ts";
import type { IssueDeclaration, IssueId } from "../domain/issue.ts";
import type { ProcessId } from "../domain/process.ts";
import type { SourceId } from "../domain/source.ts";
import { anchorAt } from "../domain/span.ts";
import type { VersionDeclaration, VersionId } from "../domain/version-report.ts";
import type { NewEntry } from "../record/entry.ts";
import { titleOfCategory } from "../record/issue-index.ts";
import { didYouMean, nearest } from "../kit/nearest.ts";
import type { Desk } from "./desk.ts";
import { requireClaims } from "./judge-claim.ts";
import { requireSource } from "./show-source.ts";

/** A claim that a person files: what the reader missed, or what it cannot read. */
export type ClaimDraft = {
  readonly source: SourceId;
  readonly start: number;
  readonly end: number;
  readonly kind: ClaimKind;
  readonly actors: readonly string[];
  readonly counterparts?: readonly string[];
  /** An issue of the process by id or title, or a category; null leaves it to the words. */
  readonly issue: IssueId | null;
  readonly category?: IssueCategory;
  readonly stance: Stance;
  readonly modality?: Modality;
  /** ISO day, month, year or interval; null for none. */
  readonly when?: string | null;
  readonly place?: string | null;
  /** The declared version the claim speaks of. */
  readonly version?: VersionId | null;
  /** The levels of attribution, outermost first; none where the reporter narrates. */
  readonly chain?: readonly (readonly string[])[];
  /** The claim this one is filed in place of: it is rejected for the reason, and what the draft leaves out is taken over from it. */
  readonly corrects?: { readonly claim: string; readonly reason: string | null };
};

/** How many hexadecimal digits a claim's id has. */
const CLAIM_ID_DIGITS = 16;

/** The rule id of every claim that a person filed. */
export const BY_HAND = "by-hand";

/**
 * Files a claim by hand; filing it accepts it. Filing the same kind on the same words again replaces what was filed before. A correction is filed
 * together with the rejection of what it corrects, or not at all.
 *
 * @throws {ParleyError} `no-such-claim`, `no-such-source`, `span-outside-source`, `no-such-issue`, `no-such-version`, `malformed-date`, `empty-name`
 */
export async function fileClaim(desk: Desk, process: ProcessId, draft: ClaimDraft): Promise<Claim> {
  const source = await requireSource(desk, process, draft.source);
  const anchor = anchorAt(source, draft);
  if (draft.when != null) parseEdtf(draft.when);
  if (
    [...draft.actors, ...(draft.counterparts ?? []), ...(draft.chain ?? []).flat()].some((name) => name.trim() === "")
  )
    throw new ParleyError("empty-name", "An actor was given without a name. Name it, or leave it out.");
  const version = draft.version == null ? null : await requireVersion(desk, process, draft.version);
  const issue = draft.issue === null ? null : await requireIssue(desk, process, draft.issue);
  const [old = null] = draft.corrects === undefined ? [] : await requireClaims(desk, process, [draft.corrects.claim]);
  const isMoved = old?.claim.span.start !== draft.start || old.claim.span.end !== draft.end;
  const kept = isMoved ? null : old.claim;
  const claim: Claim = {
    id: desk
      .hashText(`${source.sha256}\n${draft.kind}\n${draft.start}-${draft.end}\n${BY_HAND}`)
      .slice(0, CLAIM_ID_DIGITS),
    kind: draft.kind,
    span: { start: draft.start, end: draft.end },
    quote: anchor.quote,
    cue: kept?.cue ?? null,
    content: kept?.content ?? null,
    actors: draft.actors,
    counterparts: draft.counterparts ?? old?.claim.counterparts ?? [],
    chain: draft.chain ?? old?.claim.chain ?? [],
    issue: {
      label: issue?.title ?? kept?.issue.label ?? anchor.quote.slice(0, 60),
      category: draft.category ?? issue?.category ?? old?.claim.issue.category ?? "other",
    },
    stance: draft.kind === "condition" ? "conditional" : draft.stance,
    modality: draft.modality ?? old?.claim.modality ?? "asserted",
    time: timeOf(draft.when, old?.claim.time ?? null),
    place: draft.place === undefined ? (old?.claim.place ?? null) : draft.place,
    document: version === null ? (old?.claim.document ?? null) : { name: version.text, version: version.id },
    rule: BY_HAND,
    confidence: 1,
  };
  const common = { author: desk.viewer.name, compartment: source.compartment };
  const additions: NewEntry[] = [{ ...common, content: { kind: "claim-filed", source: source.id, claim } }];
  if (issue !== null)
    additions.push({ ...common, content: { kind: "claim-assigned", claim: claim.id, issue: issue.id, party: null } });
  if (draft.corrects !== undefined && old !== null && old.claim.id !== claim.id)
    additions.push({
      author: desk.viewer.name,
      compartment: old.compartment,
      content: { kind: "judgement", claim: old.claim.id, decision: "reject", reason: draft.corrects.reason },
    });
  await desk.store.append(process, additions);
  return claim;
}

/** The day a draft gives, none where it says so, else the one of what it corrects. */
function timeOf(when: string | null | undefined, old: Claim["time"]): Claim["time"] {
  if (when === undefined) return old;
  return when === null ? null : { expression: null, iso: when };
}

async function requireIssue(
  desk: Desk,
  process: ProcessId,
  wanted: string,
): Promise<Pick<IssueDeclaration, "id" | "title" | "category">> {
  const declared = (await desk.entriesOf(process)).flatMap(({ content, compartment }) =>
    content.kind === "issue-declared" && maySee(desk.viewer, compartment) ? [content.issue] : [],
  );
  const issue = declared.findLast(({ id, title }) => id === wanted || title === wanted);
  if (issue !== undefined) return issue;
  // without a declaration every category is an issue of its own
  const category = ISSUE_CATEGORIES.find((each) => each === wanted || titleOfCategory(each) === wanted);
  if (category !== undefined) return { id: category, title: titleOfCategory(category), category };
  const near = nearest(wanted, [...declared.map(({ id }) => id), ...ISSUE_CATEGORIES]);
  throw new ParleyError(
    "no-such-issue",
    `Process '${process}' has no issue '${wanted}'${didYouMean(near)} Declare it with 'parley issue ${process} ${wanted} --title … --category …'.`,
  );
}

async function requireVersion(desk: Desk, process: ProcessId, wanted: VersionId): Promise<VersionDeclaration> {
  const declared = (await desk.entriesOf(process)).flatMap(({ content, compartment }) =>
    content.kind === "version-declared" && maySee(desk.viewer, compartment) ? [content.version] : [],
  );
  const version = declared.findLast(({ id, title }) => id === wanted || title === wanted);
  if (version !== undefined) return version;
  const near = nearest(
    wanted,
    declared.map(({ id }) => id),
  );
  throw new ParleyError(
    "no-such-version",
    `Process '${process}' has no version '${wanted}'${didYouMean(near)} Declare it with 'parley version ${process} ${wanted} --title …'.`,
  );
}
