// Blocks as WordprocessingML, written directly: revision elements around runs, in paragraph marks and in table rows, ranges of moves
// and comments opened and closed where they begin and end.
import { assertNever } from "../kit/assert-never.ts";
import { escapeXml, WORD_NAMESPACES, xmlPart } from "./docx-parts.ts";
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

/** A row knows no moves: what moved away is deleted in it, what moved in is inserted. */
const ROW_TAG_OF_KIND = { insert: "ins", delete: "del", moveFrom: "del", moveTo: "ins" } as const;
const TAG_OF_KIND = { insert: "ins", delete: "del", moveFrom: "moveFrom", moveTo: "moveTo" } as const;

/** Text width of an upright and a turned page, in twentieths of a point; tables are laid out on the upright one. */
const TABLE_WIDTH = 9070;

/** Collects the XML of a body block by block, and the comments its runs name. */
export class BodyWriter {
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
    // A paragraph has room for two format changes: one of its own, one of its mark.
    const [format, markFormat] = paragraph.formats ?? [];
    const changed =
      format === undefined
        ? ""
        : `<w:pPrChange w:id="${this.nextId++}" ${attributes(format)}><w:pPr>${style}</w:pPr></w:pPrChange>`;
    const markProperties = marks + (markFormat === undefined ? "" : this.runFormatChange(markFormat));
    const section = paragraph.sectionBreak === true ? "<w:sectPr/>" : "";
    const inner = style + (markProperties === "" ? "" : `<w:rPr>${markProperties}</w:rPr>`) + section + changed;
    return inner === "" ? "" : `<w:pPr>${inner}</w:pPr>`;
  }

  private run(run: WordRun): void {
    const removed = run.changes.some((change) => change.kind === "delete");
    const format = run.formats.at(0);
    const properties = format === undefined ? "" : `<w:rPr>${this.runFormatChange(format)}</w:rPr>`;
    const opened = run.changes.map(
      (change) => `<w:${TAG_OF_KIND[change.kind]} w:id="${this.nextId++}" ${attributes(change)}>`,
    );
    const closed = run.changes.map((change) => `</w:${TAG_OF_KIND[change.kind]}>`).toReversed();
    const text = run.formula
      ? `<m:oMath><m:r><m:t xml:space="preserve">${escapeXml(run.text)}</m:t></m:r></m:oMath>`
      : `<w:r>${properties}${runText(run.text, removed ? "w:delText" : "w:t")}</w:r>`;
    this.out.push(...opened, text, ...closed);
  }

  private runFormatChange(stamp: Stamp): string {
    return `<w:rPrChange w:id="${this.nextId++}" ${attributes(stamp)}><w:rPr/></w:rPrChange>`;
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
