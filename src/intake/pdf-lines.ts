/** A piece of text placed on a PDF page; x and y in points from the lower left corner. */
export type PlacedText = {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
};

/** One printed line of one column, in reading order. */
export type PdfLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Counts the columns of a page from 0; lines of different columns are never compared by height. */
  readonly column: number;
};

/** Pieces on one height count as one line within this share of the letter size. */
const SAME_LINE = 0.5;
/** A gap wider than this many letter sizes parts two columns or cells. */
const WIDE_GAP = 1.6;

/** Puts the pieces of one page into lines in reading order: columns one after the other where an empty gutter shows them. */
export function linesOfPage(items: readonly PlacedText[]): PdfLine[] {
  const edge = columnEdge(items);
  const pieces = segmentsOf(items, edge);
  const gutter = findGutter(pieces, edge);
  if (gutter === null) return joinedRows(pieces, 0);
  const lines: PdfLine[] = [];
  let band: PdfLine[] = [];
  let column = 0;
  const flush = () => {
    lines.push(
      ...joinedRows(
        band.filter((piece) => piece.right <= gutter),
        column,
      ),
    );
    lines.push(
      ...joinedRows(
        band.filter((piece) => piece.right > gutter),
        column + 1,
      ),
    );
    column += 2;
    band = [];
  };
  // A line across the gutter (a title) ends the columns above it.
  for (const piece of pieces)
    if (piece.left < gutter && piece.right > gutter) {
      flush();
      lines.push({ ...piece, column: column++ });
    } else band.push(piece);
  flush();
  return lines;
}

/** True for a page on which many lines begin at one height and one place in the middle and yet no gutter shows: columns may be mixed. */
export function hasDoubtfulColumns(items: readonly PlacedText[]): boolean {
  const edge = columnEdge(items);
  if (edge === null) return false;
  const pieces = segmentsOf(items, edge);
  const wide = pieces.filter((piece) => piece.text.trim().split(/\s+/).length >= 4);
  return wide.length >= 0.5 * pieces.length && findGutter(pieces, edge) === null;
}

/** A blank at least this wide, in letter sizes, stands before the second column of a row. */
const NARROW_GAP = 0.5;
/** So many pieces, and such a share of all, begin a second column. */
const COLUMN_LINES = 6;
const COLUMN_SHARE = 0.1;

/**
 * Where a second column begins: a place in the middle of the page at which many pieces begin, each behind a blank. It shows columns
 * whose gutter is too narrow to part pieces by itself.
 */
function columnEdge(items: readonly PlacedText[]): number | null {
  const placed = items.filter((item) => item.str.trim() !== "");
  if (placed.length < 2 * COLUMN_LINES) return null;
  const left = Math.min(...placed.map((item) => item.x));
  const right = Math.max(...placed.map((item) => item.x + item.width));
  const counts = new Map<number, number>();
  for (const { x } of placed)
    if (x > left + 0.35 * (right - left) && x < left + 0.65 * (right - left)) {
      const place = Math.round(x);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  const [place, count] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
  return count >= Math.max(COLUMN_LINES, COLUMN_SHARE * placed.length) ? place : null;
}

/** Stretches of a row without a wide gap, or a blank before the second column, top to bottom, left to right. */
function segmentsOf(items: readonly PlacedText[], edge: number | null): PdfLine[] {
  const placed = items.filter((item) => item.str.trim() !== "");
  const rows: PlacedText[][] = [];
  for (const item of placed.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row[0].y - item.y) <= SAME_LINE * Math.max(row[0].fontSize, item.fontSize, 1))
      row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) => {
    const segments: PdfLine[] = [];
    for (const item of row.toSorted((a, b) => a.x - b.x)) {
      const last = segments.at(-1);
      const size = Math.max(1, item.fontSize);
      const gap = last === undefined ? 0 : item.x - last.right;
      const beginsColumn = edge !== null && Math.abs(item.x - edge) <= 1 && gap > NARROW_GAP * size;
      if (last === undefined || gap > WIDE_GAP * size || beginsColumn)
        segments.push({ text: item.str, left: item.x, right: item.x + item.width, y: item.y, size, column: 0 });
      else {
        const space = gap > 0.15 * size && !last.text.endsWith(" ") && !item.str.startsWith(" ") ? " " : "";
        const right = Math.max(last.right, item.x + item.width);
        segments[segments.length - 1] = {
          ...last,
          text: last.text + space + item.str,
          right,
          size: Math.max(last.size, size),
        };
      }
    }
    return segments;
  });
}

/** The middle of an empty strip with many lines on both sides, or null on a page of one column. */
function findGutter(pieces: readonly PdfLine[], edge: number | null): number | null {
  if (pieces.length < 12) return null;
  const left = Math.min(...pieces.map((piece) => piece.left));
  const right = Math.max(...pieces.map((piece) => piece.right));
  let best: { x: number; crossing: number } | null = null;
  const places = Array.from({ length: 31 }, (_, i) => left + (right - left) * (0.35 + 0.01 * i));
  for (const x of edge === null ? places : [edge - 1, ...places]) {
    const crossing = pieces.filter((piece) => piece.left < x && piece.right > x).length;
    const before = pieces.filter((piece) => piece.right <= x).length;
    const after = pieces.filter((piece) => piece.left >= x).length;
    const balanced = Math.min(before, after) >= 0.25 * pieces.length;
    if (balanced && crossing <= 0.15 * pieces.length && (best === null || crossing < best.crossing))
      best = { x, crossing };
  }
  if (best === null) return null;
  // Cells of a table stand left and right of a gutter too, but they are short; columns of prose fill their width.
  const half = (right - left) / 2;
  const full = pieces.filter((piece) => piece.right - piece.left > 0.6 * half).length;
  return full >= 0.5 * pieces.length ? best.x : null;
}

/** Segments of one height joined by a tab, as cells of a row. */
function joinedRows(pieces: readonly PdfLine[], column: number): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.y - piece.y) <= SAME_LINE * last.size && piece.left >= last.right) {
      const mark = LABEL_ALONE.test(last.text.trim()) ? " " : "\t";
      lines[lines.length - 1] = {
        ...last,
        text: last.text.trimEnd() + mark + piece.text.trimStart(),
        right: piece.right,
      };
    } else lines.push({ ...piece, column });
  }
  return lines;
}

const LABEL_ALONE = /^(?:\(?\w{1,4}[.)]|\d+(?:\.\d+)*\.?|[-–—•·▪*])$/;
const LABEL_START =
  /^\s*(?:\(?(?:[a-zA-Z]|\d{1,3}|[ivxIVX]{1,5})[.)]\s|\d+(?:\.\d+)+\.?\s|[-–—•·▪*]\s|(?:Article|Section|Chapter|Part|Annex|Appendix|Preamble)\b)/;
const ENDS_SENTENCE = /[.:;!?…]["'”’»)\]]*$/;

/** Joins the lines of all pages into paragraphs parted by one blank line; running heads and page numbers are left out. */
export function joinPdfLines(pages: readonly (readonly PdfLine[])[]): string {
  const kept = withoutRunningHeads(pages);
  const spacing = commonSpacing(kept);
  const edgesOfAll = edgesOf(kept.flat());
  const whole = kept
    .flat()
    .map((line) => line.text)
    .join("\n");
  const paragraphs: string[] = [];
  let last: { line: PdfLine; page: number } | null = null;
  kept.forEach((lines, page) => {
    const columns = Map.groupBy(lines, ({ column }) => column);
    const edgesOfColumn = new Map(
      [...columns].map(([column, own]) => [column, own.length < MEASURED_LINES ? edgesOfAll : edgesOf(own)]),
    );
    for (const line of lines) {
      // On a page of columns the end of a line is measured by the lines of its own.
      const edges =
        columns.size === 1 ? edgesOfAll : (edgesOfColumn.get(last?.line.column ?? line.column) ?? edgesOfAll);
      const text = line.text.replace(/[^\S\t]+/g, " ").trim();
      if (text === "") continue;
      const begins = last === null || beginsParagraph(last, { line, page }, spacing, edges);
      if (begins) paragraphs.push(text);
      else paragraphs.push(joined(paragraphs.pop() ?? "", text, whole));
      last = { line, page };
    }
  });
  return paragraphs.join("\n\n");
}

type Placed = { readonly line: PdfLine; readonly page: number };

function beginsParagraph(last: Placed, next: Placed, spacing: number, edges: { left: number; right: number }): boolean {
  const a = last.line;
  const b = next.line;
  const ended = ENDS_SENTENCE.test(a.text.trim());
  if (LABEL_START.test(b.text) && (ended || /^\s*(?:\(|\d)/.test(b.text) || a.right < edges.right - 4 * a.size))
    return true;
  if (Math.abs(a.size - b.size) > 0.15 * a.size) return true;
  if (last.page !== next.page || a.column !== b.column)
    return ended || (/^\p{Lu}/u.test(b.text.trim()) && a.right < a.left + 0.7 * (edges.right - edges.left));
  if (a.y - b.y > 1.35 * spacing * Math.max(1, a.size) || b.y > a.y) return true;
  if (a.text.includes("\t") || b.text.includes("\t")) return true;
  const width = edges.right - edges.left;
  const short = a.right < edges.right - 0.2 * width && a.right - a.left < 0.75 * width;
  if (ended) return short || b.left > a.left + b.size;
  return (
    short && /^\p{Lu}/u.test(b.text.trim()) && a.text.trim().split(" ").length <= 12 && a.right - a.left < 0.6 * width
  );
}

/** Joins a line to its paragraph; a hyphen at the end of the line goes where the word is whole without it. */
function joined(before: string, next: string, whole: string): string {
  const cut = /(\p{L}+)[-\u00ad\u2010]$/u.exec(before);
  const rest = /^\p{Ll}+/u.exec(next)?.[0];
  if (cut === null || rest === undefined)
    return /[-\u2010–—/]$/.test(before) && cut !== null ? before + next : `${before} ${next}`;
  const kept = `${cut[1]}-${rest}`.toLowerCase();
  const lower = whole.toLowerCase();
  const keeps =
    !before.endsWith("\u00ad") &&
    (lower.includes(kept) ||
      // "son-" "in-law": a compound of more than two words
      /^\p{Ll}+-/u.test(next) ||
      (/^(?:self|secretary|attorney|non|co|ex|well|anti|pre|post|all|cross|vice|inter|multi|two|three|four|five|six|seven|eight|nine|ten)$/i.test(
        cut[1],
      ) &&
        !lower.includes(cut[1].toLowerCase() + rest)));
  return (keeps ? before : before.slice(0, -1)) + next;
}

function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const key = (line: PdfLine) => line.text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim().toLowerCase();
  const counts = new Map<string, number>();
  const edgeLines = (lines: readonly PdfLine[]) => {
    const byHeight = lines.toSorted((a, b) => b.y - a.y);
    return new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)]);
  };
  for (const lines of pages)
    for (const each of new Set([...edgeLines(lines)].map(key))) counts.set(each, (counts.get(each) ?? 0) + 1);
  return pages.map((lines) => {
    const edge = edgeLines(lines);
    const heights = lines.map((line) => line.y);
    return lines.filter((line) => {
      if (!edge.has(line)) return true;
      const repeats = (counts.get(key(line)) ?? 0) >= Math.max(3, pages.length / 2);
      const alone = /^(?:page )?[-–— ]*\d{1,4}[-–— ]*(?:(?:of|\/) ?\d{1,4})?$/i.test(line.text.trim());
      const outermost = line.y === Math.min(...heights) || line.y === Math.max(...heights);
      return !repeats && !(alone && outermost && lines.length > 3);
    });
  });
}

/** The usual distance between lines, in letter sizes. */
function commonSpacing(pages: readonly (readonly PdfLine[])[]): number {
  const gaps: number[] = [];
  for (const lines of pages)
    for (let i = 1; i < lines.length; i++) {
      const gap = (lines[i - 1].y - lines[i].y) / Math.max(1, lines[i - 1].size);
      if (lines[i - 1].column === lines[i].column && gap > 0.5 && gap < 4) gaps.push(gap);
    }
  if (gaps.length === 0) return 1.2;
  // The lower third, not the median: where every paragraph has one line, the median is the paragraphs' distance.
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 3)];
}

/** Fewer lines than these do not show where a column ends. */
const MEASURED_LINES = 6;

/** The usual left and right edge of lines. */
function edgesOf(lines: readonly PdfLine[]): { left: number; right: number } {
  const at = (values: number[], share: number) =>
    values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
  const left = at(
    lines.map((line) => line.left),
    0.1,
  );
  return {
    left,
    right: at(
      lines.map((line) => line.right),
      0.9,
    ),
  };
}
