import { maySee } from "../access/may-see.ts";
import { ParleyError } from "../domain/errors.ts";
import type { Moment } from "../domain/moment.ts";
import type { ProcessId } from "../domain/process.ts";
import { OPEN_COMPARTMENT, type Source } from "../domain/source.ts";
import type { VersionId, VersionProvision } from "../domain/version-report.ts";
import type { Entry, NewEntry } from "../record/entry.ts";
import { provisionState } from "../text/resolve-bracket.ts";
import { parseDraft } from "../text/parse-draft.ts";
import type { Desk } from "./desk.ts";
import { requirePublicationDate } from "./publication-date.ts";

/** The words of a version as somebody hands them in. */
export type VersionWords = {
  readonly text: string;
  readonly file: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** When they could be known, where that differs from their publication. */
  readonly knownAt?: Moment | null;
  readonly basedOn: string | null;
};

const SOURCE_ID_DIGITS = 12;

/**
 * Stores the words of a declared version: the draft as a source, unaltered, and the provisions found in it.
 *
 * @throws {ParleyError} `no-such-version` when the version was not declared, `empty-source` when there are no words, `malformed-date`
 */
export async function storeVersionText(
  desk: Desk,
  process: ProcessId,
  version: VersionId,
  words: VersionWords,
): Promise<Source> {
  if (words.published !== null) requirePublicationDate(words.published, words.file ?? `version ${version}`);
  const entries = await desk.entriesOf(process);
  const declared = entries.some(
    ({ content, compartment }) =>
      content.kind === "version-declared" && content.version.id === version && maySee(desk.viewer, compartment),
  );
  if (!declared)
    throw new ParleyError(
      "no-such-version",
      `Process '${process}' has no version '${version}'. Declare it with 'parley version ${process} ${version} --title …'.`,
    );
  if (words.text.trim() === "")
    throw new ParleyError(
      "empty-source",
      `${words.file ?? "The draft"} is empty: there is nothing to store. Give a file with text in it.`,
    );
  const sha256 = desk.hashText(words.text);
  const held = findSource(entries, sha256);
  const source: Source = held ?? {
    id: sha256.slice(0, SOURCE_ID_DIGITS),
    title: words.title,
    text: words.text,
    sha256,
    publisher: words.publisher,
    published: words.published,
    knownAt: words.knownAt ?? null,
    language: "en",
    reliability: "F",
    compartment: OPEN_COMPARTMENT,
    captureOf: null,
    basedOn: words.basedOn,
    file: words.file,
  };
  const provisions = parseDraft(words.text).provisions.map(({ id, label, text, start, end }): VersionProvision => ({
    id,
    label,
    text,
    span: { start, end },
    state: provisionState(text),
  }));
  const common = { author: desk.viewer.name, compartment: source.compartment };
  const additions: NewEntry[] = [
    { ...common, content: { kind: "version-text", text: { version, source: source.id, provisions } } },
  ];
  if (held === null)
    additions.unshift({ ...common, asserted: source.published, content: { kind: "source-added", source } });
  await desk.store.append(process, additions);
  return source;
}

function findSource(entries: readonly Entry[], sha256: string): Source | null {
  for (const { content } of entries)
    if (content.kind === "source-added" && content.source.sha256 === sha256) return content.source;
  return null;
}
