// The walk through the blocks of a Word document: over elements by name, with the open changes carried down. What it does not know it
// walks through, so that content controls, smart tags and whatever comes next in the format never lose words.
import { CHANGE_KINDS, changesIn, formatsIn, stampOf } from "./change-marks.ts";
import { listPlaceOf, type ListDefinitions } from "./list-labels.ts";
import type { Change, Stamp, TableCell, WordParagraph, WordRun } from "./word-document.ts";
import { attributeOf, childOf, elementsOf, textOf, type XmlElement } from "./xml-tree.ts";

/** Elements that hold properties or the machine's own notes, never words of the text. */
const NO_TEXT = new Set([
  "w:pPr",
  "w:rPr",
  "w:tblPr",
  "w:tblGrid",
  "w:trPr",
  "w:tcPr",
  "w:tblPrEx",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:smartTagPr",
  "w:customXmlPr",
  "w:sectPr",
  "w:instrText",
  "w:delInstrText",
  "w:footnoteReference",
  "w:endnoteReference",
  "w:footnoteRef",
  "w:endnoteRef",
  "w:annotationRef",
  "w:rt",
  "w:fldData",
]);

/** The paragraphs below an element, in order (tables row by row, text boxes after the paragraph they hang on), with their changes. */
export function readBlocks(parent: XmlElement, lists: ListDefinitions): readonly WordParagraph[] {
  const walk = new BodyWalk(lists);
  walk.blocks(parent, IN_BODY);
  return walk.paragraphs;
}

/** Elements that mark where a comment's or a move's range begins or ends. */
const RANGE = /^w:(?:comment|moveFrom|moveTo)Range(?:Start|End)$/;

/** What is open around the place of the walk. */
type Around = {
  readonly changes: readonly Change[];
  readonly cells: readonly TableCell[];
  readonly frame: boolean;
};
const IN_BODY: Around = { changes: [], cells: [], frame: false };

/** A paragraph under construction. */
type OpenParagraph = {
  readonly runs: WordRun[];
  readonly frames: XmlElement[];
  readonly around: Around;
};

class BodyWalk {
  private readonly lists: ListDefinitions;
  readonly paragraphs: WordParagraph[] = [];
  private places = 0;
  private tables = 0;
  private tableRows = 0;
  private place = 0;
  /** Complex fields that are open; a field may run over several paragraphs. True while in its code, before its result. */
  private readonly fields: boolean[] = [];
  private readonly openComments: string[] = [];
  private readonly openMoves: { readonly id: string; readonly kind: string; readonly name: string }[] = [];
  /** Format changes of table, row or cell that go to the next paragraph read. */
  private pendingFormats: Stamp[] = [];

  constructor(lists: ListDefinitions) {
    this.lists = lists;
  }

  /** Walks block content: paragraphs, tables, content controls and whatever wraps them. */
  blocks(parent: XmlElement, around: Around): void {
    for (const element of elementsOf(parent)) {
      const kind = CHANGE_KINDS[element.name];
      if (element.name === "w:p") this.paragraph(element, around);
      else if (element.name === "w:tbl") this.table(element, around);
      else if (kind !== undefined)
        this.blocks(element, { ...around, changes: [...around.changes, this.named({ kind, ...stampOf(element) })] });
      else if (element.name === "mc:AlternateContent") this.blocks(chosenBranch(element), around);
      else if (RANGE.test(element.name)) this.range(element);
      else if (element.name === "w:sectPr") this.pendingFormats.push(...formatsIn(element));
      else if (!NO_TEXT.has(element.name)) this.blocks(element, around);
    }
  }

  /** Runs a walk in a place of its own (a cell, a frame), so that marks do not join across its edge. */
  private within(walk: () => void): void {
    const outer = this.place;
    this.place = ++this.places;
    walk();
    this.place = outer;
  }

  private table(table: XmlElement, around: Around): void {
    this.pendingFormats.push(...formatsIn(childOf(table, "w:tblPr")));
    const number = ++this.tables;
    for (const row of unwrapped(table, "w:tr")) {
      const rowNumber = ++this.tableRows;
      const rowProperties = childOf(row.element, "w:trPr");
      const rowChanges = [...row.changes, ...changesIn(rowProperties)];
      this.pendingFormats.push(...formatsIn(rowProperties));
      for (const cell of unwrapped(row.element, "w:tc")) {
        const cellProperties = childOf(cell.element, "w:tcPr");
        if (isCovered(cellProperties) && !hasWords(cell.element)) continue;
        this.pendingFormats.push(...formatsIn(cellProperties));
        // An inserted or deleted cell leaves an empty one behind in the other view, as in LibreOffice; its words go.
        const changes = [...around.changes, ...cell.changes, ...changesIn(cellProperties)];
        this.within(() => {
          const place = { table: number, row: rowNumber, cell: this.place, rowChanges };
          this.blocks(cell.element, { ...around, changes, cells: [...around.cells, place] });
        });
      }
    }
    // What follows is a place of its own, since a mark never joins across a table, not even across one that is gone.
    this.place = ++this.places;
  }

  private paragraph(element: XmlElement, around: Around): void {
    const properties = childOf(element, "w:pPr");
    const markProperties = properties === null ? null : childOf(properties, "w:rPr");
    const open: OpenParagraph = { runs: [], frames: [], around };
    this.inline(element, open, around.changes, []);
    const paragraph: WordParagraph = {
      runs: open.runs,
      mark: [...around.changes, ...changesIn(markProperties).map((change) => this.named(change))],
      formats: [
        ...this.pendingFormats,
        ...formatsIn(properties),
        ...formatsIn(properties === null ? null : childOf(properties, "w:numPr")),
        ...formatsIn(properties === null ? null : childOf(properties, "w:sectPr")),
        ...formatsIn(markProperties),
      ],
      cells: around.cells,
      list: listPlaceOf(properties, this.lists),
      place: this.place,
      sectionBreak: properties !== null && childOf(properties, "w:sectPr") !== null,
      frame: around.frame,
    };
    this.pendingFormats = [];
    this.paragraphs.push(paragraph);
    for (const frame of open.frames)
      this.within(() => this.blocks(frame, { ...around, changes: around.changes, frame: true }));
  }

  private inline(parent: XmlElement, open: OpenParagraph, changes: readonly Change[], formats: readonly Stamp[]): void {
    for (const element of elementsOf(parent)) {
      const kind = CHANGE_KINDS[element.name];
      if (kind !== undefined)
        this.inline(element, open, [...changes, this.named({ kind, ...stampOf(element) })], formats);
      else if (RANGE.test(element.name)) this.range(element);
      else this.inlineElement(element, open, changes, formats);
    }
  }

  private inlineElement(
    element: XmlElement,
    open: OpenParagraph,
    changes: readonly Change[],
    formats: readonly Stamp[],
  ): void {
    switch (element.name) {
      case "w:r": {
        const properties = childOf(element, "w:rPr");
        // Some writers mark a whole run by a change inside its properties.
        const marked = changesIn(properties);
        this.inline(element, open, [...changes, ...marked], [...formats, ...formatsIn(properties)]);
        return;
      }
      case "m:r":
        this.inline(element, open, changes, formats);
        return;
      case "w:t":
      case "w:delText":
        this.add(open, textOf(element), changes, formats, false);
        return;
      case "m:t":
        this.add(open, textOf(element), changes, formats, true);
        return;
      case "w:fldChar":
        this.fieldCharacter(attributeOf(element, "fldCharType"));
        return;
      case "mc:AlternateContent":
        this.inline(chosenBranch(element), open, changes, formats);
        return;
      case "w:txbxContent":
        open.frames.push(element);
        return;
      default: {
        const written = writtenAs(element);
        if (written !== null) this.add(open, written, changes, formats, false);
        else if (!NO_TEXT.has(element.name)) this.inline(element, open, changes, formats);
      }
    }
  }

  private fieldCharacter(type: string | null): void {
    if (type === "begin") this.fields.push(true);
    else if (type === "separate" && this.fields.length > 0) this.fields[this.fields.length - 1] = false;
    else if (type === "end") this.fields.pop();
  }

  /** Opens or closes a comment's or a move's range, which may run over several paragraphs. */
  private range(element: XmlElement): void {
    const id = attributeOf(element, "id") ?? "";
    switch (element.name) {
      case "w:commentRangeStart":
        this.openComments.push(id);
        return;
      case "w:commentRangeEnd": {
        const at = this.openComments.indexOf(id);
        if (at >= 0) this.openComments.splice(at, 1);
        return;
      }
      case "w:moveFromRangeStart":
      case "w:moveToRangeStart":
        this.openMoves.push({ id, kind: element.name.slice(2, -10), name: attributeOf(element, "name") ?? id });
        return;
      default: {
        const at = this.openMoves.findIndex((move) => move.id === id);
        if (at >= 0) this.openMoves.splice(at, 1);
      }
    }
  }

  /** A move with the name of the range it stands in, which pairs it with its other end. */
  private named(change: Change): Change {
    const move = this.openMoves.findLast((open) => open.kind === change.kind);
    return move === undefined ? change : { ...change, move: move.name };
  }

  private add(
    open: OpenParagraph,
    text: string,
    changes: readonly Change[],
    formats: readonly Stamp[],
    formula: boolean,
  ): void {
    if (text === "" || this.fields.includes(true)) return;
    open.runs.push({ text, changes, formats, comments: [...this.openComments], formula });
  }
}

/** The branch to read where a file offers alternatives: the newer one, else the fallback; never both. */
function chosenBranch(alternatives: XmlElement): XmlElement {
  return childOf(alternatives, "mc:Choice") ?? childOf(alternatives, "mc:Fallback") ?? alternatives;
}

/** True for a cell that a merged cell above it covers: it is there in the file and not on the page. */
function isCovered(cellProperties: XmlElement | null): boolean {
  const merge = cellProperties === null ? null : childOf(cellProperties, "w:vMerge");
  return merge !== null && (attributeOf(merge, "val") ?? "continue") === "continue";
}

function hasWords(element: XmlElement): boolean {
  return elementsOf(element).some(
    (child) => child.name === "w:t" || child.name === "w:delText" || (!NO_TEXT.has(child.name) && hasWords(child)),
  );
}

/** Rows of a table or cells of a row, through content controls and change wrappers around them. */
function unwrapped(parent: XmlElement, name: string): { element: XmlElement; changes: Change[] }[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [{ element: child, changes: [] }];
    if (NO_TEXT.has(child.name)) return [];
    const kind = CHANGE_KINDS[child.name];
    const own: Change[] = kind === undefined ? [] : [{ kind, ...stampOf(child) }];
    return unwrapped(child, name).map((found) => ({ element: found.element, changes: [...own, ...found.changes] }));
  });
}

/** What an element without words of its own stands for in the text, or null when it stands for nothing. */
function writtenAs(element: XmlElement): string | null {
  switch (element.name) {
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
      return ["page", "column"].includes(attributeOf(element, "type") ?? "") ? "" : "\n";
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "\u2011";
    case "w:softHyphen":
      return "\u00ad";
    case "w:sym": {
      const code = Number.parseInt(attributeOf(element, "char") ?? "", 16);
      return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    }
    default:
      return null;
  }
}
