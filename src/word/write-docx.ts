// Writes a .docx of our own: plain paragraphs and tables with real Word revisions. WordprocessingML is written directly,
// since the usual package has no moved text and takes longer than the whole redline may.
import { strToU8, zipSync } from "fflate";
import { ParleyError } from "../domain/errors.ts";
import { assertNever } from "../kit/assert-never.ts";
import {
  contentTypes,
  coreProperties,
  documentRelations,
  escapeXml,
  PACKAGE_RELATIONS,
  SETTINGS,
  STYLES,
  WORD_NAMESPACES,
  xmlPart,
} from "./docx-parts.ts";
import type { Change, Stamp, WordComment, WordParagraph, WordRun } from "./word-document.ts";

/** A paragraph to write; what is left out is empty. */
export type ParagraphToWrite = Pick<WordParagraph, "runs"> &
  Partial<Pick<WordParagraph, "mark" | "formats" | "sectionBreak">> & {
    readonly style?: "Title" | "Heading1" | "Note";
  };

/** A row of a table: its cells with the blocks in them, and the changes of the row as a whole. */
export type RowToWrite = {
  readonly cells: readonly (readonly BlockToWrite[])[];
  readonly changes: readonly Change[];
};

/** A block of the body: a paragraph, a table whose first row is its head, or a table with tracked rows. All columns of a table are alike. */
export type BlockToWrite =
  | ({ readonly kind: "paragraph" } & ParagraphToWrite)
  | { readonly kind: "table"; readonly rows: readonly (readonly (readonly ParagraphToWrite[])[])[] }
  | { readonly kind: "tracked-table"; readonly rows: readonly RowToWrite[] };

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

/** A row knows no moves: what moved away is deleted in it, what moved in is inserted. */
const ROW_TAG_OF_KIND = { insert: "ins", delete: "del", moveFrom: "del", moveTo: "ins" } as const;
const TAG_OF_KIND = { insert: "ins", delete: "del", moveFrom: "moveFrom", moveTo: "moveTo" } as const;

/** Text width of an upright and a turned page, in twentieths of a point; tables are laid out on the upright one. */
const TABLE_WIDTH = 9070;

class BodyWriter {
  private readonly out: string[] = [];
  private nextId = 1;
  private readonly known: ReadonlyMap<string, WordComment>;
  /** Comments met so far, with the number they are written under. */
  private readonly numbers = new Map<string, number>();
  private openMoves: { readonly kind: string; readonly name: string; readonly id: number }[] = [];

  constructor(comments: readonly WordComment[]) {
    this.known = new Map(comments.map((comment) => [comment.id, comment]));
  }

  xml(): string {
    this.closeMoves([]);
    return this.out.join("");
  }

  commentsXml(): string | null {
    if (this.numbers.size === 0) return null;
    const all = [...this.numbers].map(([id, number]) => {
      const comment = this.known.get(id);
      if (comment === undefined) throw new Error(`comment ${id} was numbered without being known`);
      const initials = comment.author.replace(/\P{L}/gu, "").slice(0, 2);
      const paragraphs = comment.text
        .split("\n")
        .map((line) => `<w:p><w:r>${runText(line, "w:t")}</w:r></w:p>`)
        .join("");
      return `<w:comment w:id="${number}" ${attributes(comment)} w:initials="${escapeXml(initials)}">${paragraphs}</w:comment>`;
    });
    return xmlPart(`<w:comments ${WORD_NAMESPACES}>${all.join("")}</w:comments>`);
  }

  block(block: BlockToWrite): void {
    switch (block.kind) {
      case "paragraph":
        return this.paragraph(block);
      case "table":
        return this.table(
          block.rows.map((row) => ({
            changes: [],
            cells: row.map((cell) => cell.map((paragraph) => ({ kind: "paragraph", ...paragraph }))),
          })),
          true,
        );
      case "tracked-table":
        return this.table(block.rows, false);
      default:
        return assertNever(block);
    }
  }

  private table(rows: readonly RowToWrite[], hasHead: boolean): void {
    this.closeMoves([]);
    const columns = Math.max(1, ...rows.map((row) => row.cells.length));
    const width = Math.floor(TABLE_WIDTH / columns);
    this.out.push(
      `<w:tbl><w:tblPr><w:tblStyle w:val="Ruled"/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>`,
    );
    rows.forEach((row, i) => {
      const head = hasHead && i === 0 ? "<w:tblHeader/>" : "";
      const changes = row.changes
        .map((change) => `<w:${ROW_TAG_OF_KIND[change.kind]} w:id="${this.nextId++}" ${attributes(change)}/>`)
        .join("");
      this.out.push("<w:tr>", head + changes === "" ? "" : `<w:trPr>${head}${changes}</w:trPr>`);
      for (const cell of row.cells) {
        this.out.push(`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>`);
        for (const block of cell) this.block(block);
        // A cell ends with a paragraph, or Word refuses the file.
        if (cell.at(-1)?.kind !== "paragraph") this.paragraph({ runs: [] });
        this.closeMoves([]);
        this.out.push("</w:tc>");
      }
      this.out.push("</w:tr>");
    });
    this.out.push("</w:tbl>");
  }

  private paragraph(paragraph: ParagraphToWrite): void {
    const { runs } = paragraph;
    const mark = paragraph.mark ?? [];
    this.closeMoves(runs.length > 0 ? runs[0].changes : mark);
    this.out.push("<w:p>", this.paragraphProperties(paragraph, mark));
    let openComments: readonly string[] = [];
    for (const run of runs) {
      const comments = run.comments.filter((id) => this.known.has(id));
      for (const id of openComments) if (!comments.includes(id)) this.endComment(id);
      this.closeMoves(run.changes);
      this.openMovesOf(run.changes);
      for (const id of comments) if (!openComments.includes(id)) this.startComment(id);
      openComments = comments;
      this.run(run);
    }
    for (const id of openComments) this.endComment(id);
    this.closeMoves(mark);
    this.openMovesOf(mark);
    this.out.push("</w:p>");
  }

  private paragraphProperties(paragraph: ParagraphToWrite, mark: readonly Change[]): string {
    const style = paragraph.style === undefined ? "" : `<w:pStyle w:val="${paragraph.style}"/>`;
    const marks = mark
      .map((change) => `<w:${TAG_OF_KIND[change.kind]} w:id="${this.nextId++}" ${attributes(change)}/>`)
      .join("");
    const format = paragraph.formats?.at(0);
    const changed =
      format === undefined
        ? ""
        : `<w:pPrChange w:id="${this.nextId++}" ${attributes(format)}><w:pPr>${style}</w:pPr></w:pPrChange>`;
    const section = paragraph.sectionBreak === true ? "<w:sectPr/>" : "";
    const inner = style + (marks === "" ? "" : `<w:rPr>${marks}</w:rPr>`) + section + changed;
    return inner === "" ? "" : `<w:pPr>${inner}</w:pPr>`;
  }

  private run(run: WordRun): void {
    const removed = run.changes.some((change) => change.kind === "delete");
    const format = run.formats.at(0);
    const properties =
      format === undefined
        ? ""
        : `<w:rPr><w:rPrChange w:id="${this.nextId++}" ${attributes(format)}><w:rPr/></w:rPrChange></w:rPr>`;
    const opened = run.changes.map(
      (change) => `<w:${TAG_OF_KIND[change.kind]} w:id="${this.nextId++}" ${attributes(change)}>`,
    );
    const closed = run.changes.map((change) => `</w:${TAG_OF_KIND[change.kind]}>`).toReversed();
    const text = run.formula
      ? `<m:oMath><m:r><m:t xml:space="preserve">${escapeXml(run.text)}</m:t></m:r></m:oMath>`
      : `<w:r>${properties}${runText(run.text, removed ? "w:delText" : "w:t")}</w:r>`;
    this.out.push(...opened, text, ...closed);
  }

  private startComment(id: string): void {
    if (this.numbers.has(id)) return;
    const number = this.numbers.size;
    this.numbers.set(id, number);
    this.out.push(`<w:commentRangeStart w:id="${number}"/>`);
  }

  private endComment(id: string): void {
    const number = this.numbers.get(id);
    const end = `<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`;
    // A comment is closed once, where its first stretch ends.
    if (number !== undefined && !this.closed.has(number)) this.out.push(end);
    if (number !== undefined) this.closed.add(number);
  }
  private readonly closed = new Set<number>();

  private openMovesOf(changes: readonly Change[]): void {
    for (const change of changes) {
      const name = change.move;
      if (name === undefined || this.openMoves.some((open) => open.kind === change.kind && open.name === name))
        continue;
      const id = this.nextId++;
      this.openMoves.push({ kind: change.kind, name, id });
      this.out.push(
        `<w:${TAG_OF_KIND[change.kind]}RangeStart w:id="${id}" ${attributes(change)} w:name="${escapeXml(name)}"/>`,
      );
    }
  }

  /** Ends the ranges of moves that what follows is no part of. */
  private closeMoves(next: readonly Change[]): void {
    this.openMoves = this.openMoves.filter((open) => {
      const goesOn = next.some((change) => change.kind === open.kind && change.move === open.name);
      if (!goesOn) this.out.push(`<w:${open.kind}RangeEnd w:id="${open.id}"/>`);
      return goesOn;
    });
  }
}

function attributes(stamp: Stamp): string {
  const date = stamp.date === null ? "" : ` w:date="${escapeXml(stamp.date)}"`;
  return `w:author="${escapeXml(stamp.author)}"${date}`;
}

/** Text as run content: tabs and line breaks are elements of their own. */
function runText(text: string, tag: "w:t" | "w:delText"): string {
  return text
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === "\t") return "<w:tab/>";
      if (piece === "\n") return "<w:br/>";
      return piece === "" ? "" : `<${tag} xml:space="preserve">${escapeXml(piece)}</${tag}>`;
    })
    .join("");
}
