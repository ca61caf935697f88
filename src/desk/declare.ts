import { maySee } from "../access/may-see.ts";
import { ISSUE_CATEGORIES } from "../domain/claim.ts";
import type { CustodyFiling } from "../domain/custody.ts";
import { parseEdtf, readEdtf } from "../domain/edtf.ts";
import { ParleyError } from "../domain/errors.ts";
import type { IssueDeclaration } from "../domain/issue.ts";
import { END_OF_TIME, type Moment } from "../domain/moment.ts";
import type { PartyDeclaration } from "../domain/party.ts";
import type { ProcessId } from "../domain/process.ts";
import { availableOf, OPEN_COMPARTMENT } from "../domain/source.ts";
import type { VersionDeclaration, VersionId } from "../domain/version-report.ts";
import { didYouMean, nearest } from "../kit/nearest.ts";
import { entriesAsOf } from "../record/as-of.ts";
import type { EntryContent, EntryId, EntryKind, NewEntry } from "../record/entry.ts";
import type { Desk } from "./desk.ts";
import { requirePublicationDate } from "./publication-date.ts";
import { requirePartyId, requireVersionId } from "./require-known.ts";
import { reviewBook } from "./review-book.ts";

const ID = /^[a-z0-9][a-z0-9-]{0,59}$/i;

/** What a person says of a party; what is left out stays as declared before, else takes its default. */
export type PartyDraft = Pick<PartyDeclaration, "id" | "title"> & Partial<PartyDeclaration>;
/** What a person says of an issue, likewise. */
export type IssueDraft = Omit<IssueDeclaration, "words"> & Partial<Pick<IssueDeclaration, "words">>;
/** What a person says of a version, likewise. */
export type VersionDraft = Pick<VersionDeclaration, "id" | "title"> & Partial<VersionDeclaration>;

/** When something filed by hand could be known; null where it became known only by its filing. */
export type Known = { readonly knownAt: Moment | null };

/** A declaration as filed, and the one it replaces. */
export type Declared<Declaration> = {
  readonly entry: EntryId;
  readonly declared: Declaration;
  readonly before: Declaration | null;
};

/**
 * Declares a party, or declares it anew: a list that is given replaces the earlier one, what is not given stays.
 *
 * @throws {ParleyError} `bad-id` or `no-title`
 */
export async function declareParty(
  desk: Desk,
  process: ProcessId,
  draft: PartyDraft,
): Promise<Declared<PartyDeclaration>> {
  requireId(draft.id, "party");
  requireTitle(draft);
  const { content } = (await lastOf(desk, process, "party-declared", ({ party }) => party.id === draft.id)) ?? {};
  const before = content?.party ?? null;
  const { id, title } = draft;
  const is = draft.is ?? before?.is ?? [title];
  const party = { id, title, is, spokenForBy: draft.spokenForBy ?? before?.spokenForBy ?? [] };
  return { entry: await file(desk, process, { kind: "party-declared", party }), declared: party, before };
}

/**
 * Declares an issue, or declares it anew: words that are given replace the earlier ones, else those stay.
 *
 * @throws {ParleyError} `bad-id`, `no-title` or `no-such-category`
 */
export async function declareIssue(
  desk: Desk,
  process: ProcessId,
  draft: IssueDraft,
): Promise<Declared<IssueDeclaration>> {
  requireId(draft.id, "issue");
  requireTitle(draft);
  if (!ISSUE_CATEGORIES.includes(draft.category)) {
    const near = nearest(draft.category, ISSUE_CATEGORIES);
    throw new ParleyError(
      "no-such-category",
      `'${draft.category}' is no category${didYouMean(near)} There are ${ISSUE_CATEGORIES.join(", ")}.`,
    );
  }
  const { content } = (await lastOf(desk, process, "issue-declared", ({ issue }) => issue.id === draft.id)) ?? {};
  const before = content?.issue ?? null;
  const { id, title, category } = draft;
  const issue = { id, title, category, words: draft.words ?? before?.words ?? [] };
  return { entry: await file(desk, process, { kind: "issue-declared", issue }), declared: issue, before };
}

/**
 * Declares a version of a text, which may exist only as reports, or declares it anew: what is not given stays. It counts as asserted from the
 * earliest of its dates, else from when its words were published.
 *
 * @param known - `published`: when its words became known, which is then also when it could be known unless `knownAt` says otherwise
 * @throws {ParleyError} `bad-id`, `malformed-date`; `no-such-version` for a parent that is not there; `version-loop` where it would grow out of itself
 */
export async function declareVersion(
  desk: Desk,
  process: ProcessId,
  draft: VersionDraft,
  known: Known & { readonly published: string | null } = { knownAt: null, published: null },
): Promise<Declared<VersionDeclaration>> {
  requireId(draft.id, "version");
  if (known.published !== null) requirePublicationDate(known.published, `version ${draft.id}`);
  const last = await lastOf(desk, process, "version-declared", ({ version }) => version.id === draft.id);
  const before = last?.content.version ?? null;
  const version: VersionDeclaration = {
    id: draft.id,
    text: draft.text ?? before?.text ?? "text",
    title: draft.title,
    status: draft.status ?? before?.status ?? "described",
    parents:
      draft.parents === undefined
        ? (before?.parents ?? [])
        : await requireParents(desk, process, draft.id, draft.parents),
    authors: draft.authors ?? before?.authors ?? [],
    dates: draft.dates ?? before?.dates ?? [],
    words: draft.words ?? before?.words ?? [],
  };
  const entry = await file(
    desk,
    process,
    { kind: "version-declared", version },
    {
      asserted: earliestOf(version.dates.map(({ edtf }) => edtf)) ?? known.published ?? last?.asserted ?? null,
      available: availableOf(known),
    },
  );
  return { entry, declared: version, before };
}

/** The parents of a version by their ids, each of which must be there and none of which may have grown out of it. */
async function requireParents(
  desk: Desk,
  process: ProcessId,
  id: VersionId,
  parents: readonly string[],
): Promise<readonly VersionId[]> {
  const ids: VersionId[] = [];
  for (const parent of parents) {
    if (parent === id) throw new ParleyError("version-loop", `Version '${id}' cannot be its own parent. Leave it out.`);
    ids.push(await requireVersionId(desk, process, parent));
  }
  const { book } = reviewBook(await desk.entriesOf(process), desk.viewer);
  const parentsOf = new Map(book.versions.map((version) => [version.id, version.parents]));
  const forebears = new Set(ids);
  for (const each of forebears) for (const parent of parentsOf.get(each) ?? []) forebears.add(parent);
  if (forebears.has(id))
    throw new ParleyError(
      "version-loop",
      `Version '${id}' cannot grow out of ${ids.join(", ")}, which grew out of '${id}'. Check --parent.`,
    );
  return ids;
}

/**
 * Files by hand who gave, received, confirms or denies having a version.
 *
 * @throws {ParleyError} `no-such-version` or `no-such-party`, `malformed-date`
 */
export async function fileCustody(
  desk: Desk,
  process: ProcessId,
  given: CustodyFiling,
  { knownAt }: Known = { knownAt: null },
): Promise<{ readonly entry: EntryId; readonly custody: CustodyFiling }> {
  if (given.when !== null) parseEdtf(given.when);
  const custody: CustodyFiling = {
    ...given,
    version: await requireVersionId(desk, process, given.version),
    party: await requirePartyId(desk, process, given.party),
    counterpart: given.counterpart === null ? null : await requirePartyId(desk, process, given.counterpart),
  };
  const clocks = { asserted: given.when, available: knownAt };
  return { entry: await file(desk, process, { kind: "custody-filed", custody }, clocks), custody };
}

/** The date that ends first; null where none is dated. */
function earliestOf(dates: readonly string[]): string | null {
  let earliest: { readonly edtf: string; readonly day: number } | null = null;
  for (const edtf of dates) {
    const day = readEdtf(edtf)?.latest ?? null;
    if (day !== null && (earliest === null || day < earliest.day)) earliest = { edtf, day };
  }
  return earliest?.edtf ?? null;
}

type ContentOf<Kind extends EntryKind> = Extract<EntryContent, { readonly kind: Kind }>;

/** The last entry of a kind about the thing meant that the viewer may see and nobody took back. */
async function lastOf<Kind extends EntryKind>(
  desk: Desk,
  process: ProcessId,
  kind: Kind,
  isMeant: (content: ContentOf<Kind>) => boolean,
): Promise<{ readonly asserted: string | null; readonly content: ContentOf<Kind> } | null> {
  const counting = entriesAsOf(await desk.entriesOf(process), {
    asOf: END_OF_TIME,
    view: "filed",
    maySee: (compartment) => maySee(desk.viewer, compartment),
  });
  const isOfKind = (content: EntryContent): content is ContentOf<Kind> => content.kind === kind;
  for (const { asserted, content } of counting.toReversed())
    if (isOfKind(content) && isMeant(content)) return { asserted, content };
  return null;
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

async function file(
  desk: Desk,
  process: ProcessId,
  content: EntryContent,
  clocks: Pick<NewEntry, "asserted" | "available"> = {},
): Promise<EntryId> {
  const [entry] = await desk.store.append(process, [
    { ...clocks, author: desk.viewer.name, compartment: OPEN_COMPARTMENT, content },
  ]);
  return entry.id;
}
