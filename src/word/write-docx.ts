// Writes a .docx of our own: plain paragraphs and tables with real Word revisions. The package is put together here, since the usual
// library has no moved text and takes longer than the whole redline may.
import { strToU8, zipSync } from "fflate";
import { ParleyError } from "../domain/errors.ts";
import { BodyWriter, type BlockToWrite } from "./body-writer.ts";
import {
  contentTypes,
  coreProperties,
  documentRelations,
  PACKAGE_RELATIONS,
  SETTINGS,
  STYLES,
  WORD_NAMESPACES,
  xmlPart,
} from "./docx-parts.ts";
import type { WordComment, WordRun } from "./word-document.ts";

/** What a written file says about itself. Nothing is taken from the clock. */
export type FileFacts = {
  readonly title: string | null;
  readonly author: string;
  /** ISO day or instant. */
  readonly date: string;
  /** True turns the page on its side, for tables of many columns. */
  readonly wide?: boolean;
};

/** The date of revisions when the caller gives none: fixed, so that the same input gives the same bytes. */
export const DEFAULT_REVISION_DATE = "2000-01-01T00:00:00Z";
/** The author of revisions when the caller names none. */
export const DEFAULT_AUTHOR = "Parley";

/** Zip entries carry a local time without zone; the earliest one there is, the same everywhere. */
const ZIP_TIME = new Date(1980, 0, 1);

/** A run of plain text, for building paragraphs. */
export function plainRun(text: string): WordRun {
  return { text, changes: [], formats: [], comments: [], formula: false };
}

/**
 * Writes a Word file with its tracked changes, moves and comments. The same input gives the same bytes.
 *
 * @param comments - those that runs name by id; others are left out
 * @throws {ParleyError} `not-writable` for characters XML cannot hold (control characters, half a surrogate pair)
 */
export function writeDocx(
  blocks: readonly BlockToWrite[],
  comments: readonly WordComment[],
  facts: FileFacts,
): Uint8Array {
  const body = new BodyWriter(comments);
  for (const block of blocks) body.block(block);
  const page =
    facts.wide === true
      ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
      : '<w:pgSz w:w="11906" w:h="16838"/>';
  const margins =
    '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>';
  const documentXml = `<w:document ${WORD_NAMESPACES}><w:body>${body.xml()}<w:sectPr>${page}${margins}</w:sectPr></w:body></w:document>`;
  const commentsXml = body.commentsXml();
  refuseUnwritable(documentXml + (commentsXml ?? ""));
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(commentsXml !== null),
    "_rels/.rels": PACKAGE_RELATIONS,
    "word/document.xml": xmlPart(documentXml),
    "word/_rels/document.xml.rels": documentRelations(commentsXml !== null),
    "word/styles.xml": STYLES,
    "word/settings.xml": SETTINGS,
    "docProps/core.xml": coreProperties(facts.title, facts.author, facts.date),
  };
  if (commentsXml !== null) parts["word/comments.xml"] = commentsXml;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: ZIP_TIME,
  });
}

/** Characters that XML 1.0 cannot hold in any form. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

function refuseUnwritable(xml: string): void {
  const at = xml.search(UNWRITABLE);
  if (at < 0) return;
  const code = (xml.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  throw new ParleyError(
    "not-writable",
    `The text holds the character U+${code}, which a Word file cannot hold. Take it out of the text first.`,
  );
}
