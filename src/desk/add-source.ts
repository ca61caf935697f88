import type { Claim } from "../domain/claim.ts";
import { ParleyError } from "../domain/errors.ts";
import type { Moment } from "../domain/moment.ts";
import type { ProcessId } from "../domain/process.ts";
import { OPEN_COMPARTMENT, parseCompartment, type Reliability, type Source, type SourceId } from "../domain/source.ts";
import { maySee, requireMayFile } from "../access/may-see.ts";
import type { NewEntry } from "../record/entry.ts";
import type { Desk } from "./desk.ts";
import { inTurn } from "./in-turn.ts";
import { readHead } from "../read/page/read-head.ts";
import { requirePublicationDate } from "./publication-date.ts";
import { readingContextOf } from "./reading-context.ts";

/** A source as somebody hands it in; what is null is taken from the text's own heading where it has one. */
export type SourceDraft = {
  readonly text: string;
  readonly file: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF date or instant. */
  readonly published: string | null;
  readonly knownAt: Moment | null;
  readonly compartment: string | null;
  readonly basedOn: string | null;
  readonly reliability?: Reliability;
};

/** What became of a draft: the stored source and its candidates; `isNew` false when this very text was already held. */
export type AddedSource = {
  readonly source: Source;
  readonly candidates: readonly Claim[];
  readonly isNew: boolean;
  /** Set when the text is stored but not read: its language, by name. */
  readonly unread: string | null;
};

const SOURCE_ID_DIGITS = 12;

/**
 * Stores sources and reads each for candidates, all or none: when this returns, everything is durable. What is added to one process is filed in the
 * order in which it was handed in, however long each takes to read.
 *
 * A text already held is not stored twice; its candidates are given again. A text in a language the reader does not read is stored all the same.
 *
 * @throws {ParleyError} `empty-source`, `malformed-date`, `bad-compartment`, `access-refused`, `no-such-process`
 */
export async function addSources(
  desk: Desk,
  process: ProcessId,
  drafts: readonly SourceDraft[],
): Promise<readonly AddedSource[]> {
  return await inTurn(desk.store, process, () => readAndFile(desk, process, drafts));
}

async function readAndFile(
  desk: Desk,
  process: ProcessId,
  drafts: readonly SourceDraft[],
): Promise<readonly AddedSource[]> {
  const entries = await desk.entriesOf(process);
  const held = new Map<SourceId, Source>();
  const readings = new Map<SourceId, readonly Claim[]>();
  for (const { content, compartment } of entries) {
    // a text held where the viewer may not look is taken as new, or the answer would betray it
    if (!maySee(desk.viewer, compartment)) continue;
    if (content.kind === "source-added") held.set(content.source.id, content.source);
    if (content.kind === "candidates-read") readings.set(content.source, content.claims);
  }
  const context = readingContextOf(entries, desk.viewer);
  const additions: NewEntry[] = [];
  const added: AddedSource[] = [];
  for (const draft of drafts) {
    const source = sourceOf(desk, draft);
    requireMayFile(desk.viewer, source.compartment);
    const before = held.get(source.id);
    if (before !== undefined) {
      added.push({ source: before, candidates: readings.get(before.id) ?? [], isNew: false, unread: null });
      continue;
    }
    held.set(source.id, source);
    const answer = await desk.reader({ text: source.text, title: source.title, published: source.published, context });
    const stored: Source = {
      ...source,
      language: answer.kind === "read" ? answer.reading.source.language : answer.language,
    };
    const common = { author: desk.viewer.name, compartment: stored.compartment };
    additions.push({ ...common, asserted: stored.published, content: { kind: "source-added", source: stored } });
    const candidates = answer.kind === "read" ? answer.reading.claims : [];
    if (answer.kind === "read") {
      additions.push({
        ...common,
        content: { kind: "candidates-read", source: stored.id, reader: answer.reading.reader, claims: candidates },
      });
      readings.set(stored.id, candidates);
    }
    added.push({ source: stored, candidates, isNew: true, unread: answer.kind === "read" ? null : answer.name });
  }
  if (additions.length > 0) await desk.store.append(process, additions);
  return added;
}

function sourceOf(desk: Desk, draft: SourceDraft): Source {
  const name = draft.file ?? draft.title ?? "the text";
  if (draft.text.trim() === "")
    throw new ParleyError("empty-source", `${name} is empty: there is nothing to store. Give a file with text in it.`);
  const heading = readHead(draft.text);
  const published = draft.published ?? heading.published;
  if (published !== null) requirePublicationDate(published, name);
  const sha256 = desk.hashText(draft.text);
  return {
    id: sha256.slice(0, SOURCE_ID_DIGITS),
    title: draft.title ?? heading.title,
    text: draft.text,
    sha256,
    publisher: draft.publisher,
    published,
    knownAt: draft.knownAt,
    language: "und",
    reliability: draft.reliability ?? "F",
    compartment: draft.compartment === null ? OPEN_COMPARTMENT : parseCompartment(draft.compartment),
    captureOf: null,
    basedOn: draft.basedOn,
    file: draft.file,
  };
}
