import { maySee } from "../access/may-see.ts";
import { ParleyError } from "../domain/errors.ts";
import type { LinkDecision } from "../domain/alignment.ts";
import type { DraftText } from "../domain/draft-text.ts";
import type { ProcessId } from "../domain/process.ts";
import { anchorAt } from "../domain/span.ts";
import type { ReportedProvision, TextVersion } from "../domain/text-version.ts";
import type { FiledLinkDecision, VersionDeclaration, VersionId } from "../domain/version-report.ts";
import { didYouMean, nearest } from "../kit/nearest.ts";
import type { ClaimBook } from "../record/claim-book.ts";
import type { Entry, EntryId } from "../record/entry.ts";
import type { ChairMark } from "../text/chair-marks.ts";
import { parseDraft } from "../text/parse-draft.ts";
import { buildChain, type VersionChain } from "../text/version-chain.ts";
import type { Desk } from "./desk.ts";
import { reviewBook } from "./review-book.ts";
import { showStatus } from "./show-status.ts";

/** What people decided about links, by step (`from>to`), the newest word first: it stands before an older one on the same provisions. */
export function decisionsIn(desk: Desk, entries: readonly Entry[]): ReadonlyMap<string, readonly LinkDecision[]> {
  const decisions = new Map<string, LinkDecision[]>();
  for (const { content } of countingEntries(desk, entries).toReversed())
    if (content.kind === "link-decided") {
      const { from, to, ...decision } = content.link;
      decisions.set(`${from}>${to}`, [...(decisions.get(`${from}>${to}`) ?? []), decision]);
    }
  return decisions;
}

/** The chair's marks on a version: suggestions out of view, passages ambiguous on purpose. */
export function chairMarksIn(desk: Desk, entries: readonly Entry[], version: VersionId): readonly ChairMark[] {
  const marks = new Map<string, ChairMark>();
  for (const { author, content } of countingEntries(desk, entries)) {
    if (content.kind === "suggestion-retired" && content.version === version) {
      const { provision, quote, reason } = content;
      marks.set(`retired ${provision} ${quote}`, { kind: "retired", provision, quote, reason, by: author });
    }
    if (content.kind === "ambiguity-marked" && content.version === version) {
      const { provision, quote, reason, onPurpose } = content;
      const key = `ambiguous ${provision} ${quote ?? ""}`;
      if (onPurpose)
        marks.set(key, { kind: "ambiguous-on-purpose", provision, quote: quote ?? "", reason, by: author });
      else marks.delete(key);
    }
  }
  return [...marks.values()];
}

function countingEntries(desk: Desk, entries: readonly Entry[]): readonly Entry[] {
  const retracted = new Set(entries.flatMap(({ content }) => (content.kind === "retracted" ? [content.entry] : [])));
  return entries.filter(({ id, compartment }) => maySee(desk.viewer, compartment) && !retracted.has(id));
}

/** A version's words as stored, taken apart. @throws {ParleyError} `no-such-version`, or `no-version-text` when it exists only as reports */
export function draftOfVersion(
  book: ClaimBook,
  process: ProcessId,
  id: VersionId,
): { readonly version: VersionDeclaration; readonly draft: DraftText } {
  const version = requireVersion(book, process, id);
  const held = book.texts.find((each) => each.version === id);
  const source = book.sources.find((each) => each.id === held?.source);
  if (source === undefined)
    throw new ParleyError(
      "no-version-text",
      `Version '${id}' is known only from reports, so there are no words of it. Add them with 'parley version ${process} ${id} --file …'.`,
    );
  return { version, draft: parseDraft(source.text) };
}

function requireVersion(book: ClaimBook, process: ProcessId, id: VersionId): VersionDeclaration {
  const version = book.versions.find((each) => each.id === id);
  if (version !== undefined) return version;
  const near = nearest(
    id,
    book.versions.map((each) => each.id),
  );
  throw new ParleyError("no-such-version", `Process '${process}' has no version '${id}'${didYouMean(near)}`);
}

/**
 * All declared versions of a process in their family tree, with what people decided about links. A version without words of its own stands in
 * the tree with the terms that accepted claims report of it.
 */
export async function versionFamily(desk: Desk, process: ProcessId): Promise<VersionChain> {
  const entries = await desk.entriesOf(process);
  const { book } = reviewBook(entries, desk.viewer);
  const play = await showStatus(desk, process, { asOf: null, view: "available", vs: null });
  const claims = new Map(book.claims.map((filed) => [filed.claim.id, filed]));
  const declared = new Set(book.versions.map(({ id }) => id));
  const versions = book.versions.map((version): TextVersion => {
    const parents = version.parents.filter((parent) => declared.has(parent));
    const held = book.texts.find((each) => each.version === version.id);
    const source = book.sources.find((each) => each.id === held?.source);
    if (source !== undefined) return { id: version.id, parents, status: version.status, text: source.text };
    const reported = play.provisions
      .filter(
        (provision) =>
          provision.version === version.id && provision.modality !== "cancelled" && provision.modality !== "denied",
      )
      .flatMap(({ text, claims: [first] }): readonly ReportedProvision[] => {
        const filed = claims.get(first);
        return filed === undefined
          ? []
          : [{ id: first, text, basis: "paraphrase", anchor: anchorAt(filed.source, filed.claim.span) }];
      });
    return { id: version.id, parents, status: version.status, reported };
  });
  return buildChain(versions, decisionsIn(desk, entries));
}

/**
 * Files a person's word on how provisions of two versions correspond; it stands before the engine's own finding from then on.
 *
 * @param link - provisions by id; an empty `a` says that those of `b` are new, an empty `b` that those of `a` are gone
 * @throws {ParleyError} `no-such-version`, `no-version-text`, `no-such-provision`
 */
export async function decideLink(
  desk: Desk,
  process: ProcessId,
  link: {
    readonly from: VersionId;
    readonly to: VersionId;
    readonly a: readonly string[];
    readonly b: readonly string[];
    readonly relation: LinkDecision["relation"];
  },
): Promise<EntryId> {
  const { book } = reviewBook(await desk.entriesOf(process), desk.viewer);
  const wordsIn = (version: VersionId, ids: readonly string[]) => {
    const { draft } = draftOfVersion(book, process, version);
    return ids.map((id) => ({ id, text: requireProvision(draft, version, id).text }));
  };
  const filed: FiledLinkDecision = { ...link, a: wordsIn(link.from, link.a), b: wordsIn(link.to, link.b) };
  const source = book.sources.find(({ id }) => id === book.texts.find(({ version }) => version === link.to)?.source);
  const [entry] = await desk.store.append(process, [
    {
      author: desk.viewer.name,
      compartment: source?.compartment ?? "open",
      content: { kind: "link-decided", link: filed },
    },
  ]);
  return entry.id;
}

/** The provision of that id. @throws {ParleyError} `no-such-provision` names what there is */
export function requireProvision(draft: DraftText, version: VersionId, id: string): DraftText["provisions"][number] {
  const provision = draft.provisions.find((each) => each.id === id);
  if (provision !== undefined) return provision;
  const ids = draft.provisions.map((each) => each.id);
  const near = nearest(id, ids);
  throw new ParleyError(
    "no-such-provision",
    `Version ${version} has no point ${id}${near === null ? "" : `; did you mean ${near}?`} Its points run ${ids[0] ?? "from nothing"} to ${ids.at(-1) ?? "nothing"}.`,
  );
}
