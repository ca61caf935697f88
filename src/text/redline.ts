// A whole-document redline: every line of both versions in one sequence of paragraphs.
//
// Lines of A and B are laid side by side along the links that kept their order; what lies between is removed or added. A
// paragraph mark is itself kept, inserted or deleted, so a split is painted as a new mark inside the text and nothing twice.
import type { Alignment, ProvisionLink } from "../domain/alignment.ts";
import { paragraphsOf } from "./draft-lines.ts";
import { parseDraft } from "./parse-draft.ts";
import { longestIncreasing, shortestEdit } from "./shortest-edit.ts";
import { countWords, diffWords } from "./word-diff.ts";

/** What happened to a stretch of words. Moved words stand twice: where they left and where they came to, under one move id. */
export const RUN_KINDS = ["kept", "inserted", "deleted", "movedFrom", "movedTo"] as const;
export type RedlineRun = {
  readonly kind: (typeof RUN_KINDS)[number];
  readonly text: string;
  /** Pairs a `movedFrom` with its `movedTo`, from 1; null for the other kinds. */
  readonly move: number | null;
};

/** One paragraph of a redline. The mark ends it; the last paragraph's mark is always kept, whatever its runs are. */
export type RedlineParagraph = {
  readonly runs: readonly RedlineRun[];
  readonly mark: "kept" | "inserted" | "deleted";
  /** Provisions of A and B whose words stand here, in order. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  /** Why the change was made out, for a margin comment; null where nothing changed. */
  readonly why: string | null;
};

/** B's text: inserted and moved-in words taken, deleted ones dropped; paragraphs joined by `\n`. */
export function acceptAll(paragraphs: readonly RedlineParagraph[]): string {
  return settle(paragraphs, ["kept", "inserted", "movedTo"], "deleted");
}

/** A's text: the redline as if nothing had been changed; paragraphs joined by `\n`. */
export function rejectAll(paragraphs: readonly RedlineParagraph[]): string {
  return settle(paragraphs, ["kept", "deleted", "movedFrom"], "inserted");
}

function settle(
  paragraphs: readonly RedlineParagraph[],
  kinds: readonly RedlineRun["kind"][],
  droppedMark: RedlineParagraph["mark"],
): string {
  return paragraphs
    .map((paragraph, i) => {
      const words = paragraph.runs.map((run) => (kinds.includes(run.kind) ? run.text : "")).join("");
      const isLast = i === paragraphs.length - 1;
      return isLast || paragraph.mark === droppedMark ? words : `${words}\n`;
    })
    .join("");
}

type Piece = RedlineRun & { readonly a: readonly string[]; readonly b: readonly string[]; readonly why: string | null };
type Block = {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly link: ProvisionLink | null;
};

/**
 * The redline from version A to version B.
 *
 * @param alignment - of the same two texts (`alignVersions(parseDraft(a), parseDraft(b))`)
 * @returns paragraphs such that `acceptAll` is B's and `rejectAll` A's `paragraphText`, to the last character
 */
export function redlineDocument(
  aText: string,
  bText: string,
  alignment: Pick<Alignment, "links">,
): readonly RedlineParagraph[] {
  const linesA = paragraphsOf(aText);
  const linesB = paragraphsOf(bText);
  const [draftA, draftB] = [parseDraft(aText), parseDraft(bText)];
  const rowsOf = (draft: typeof draftA): ReadonlyMap<string, number> =>
    new Map(draft.provisions.map((each) => [each.id, each.line]));
  const [rowA, rowB] = [rowsOf(draftA), rowsOf(draftB)];
  const idsA = linesA.map((_, i) => draftA.lines[i]?.provision ?? null);
  const idsB = linesB.map((_, i) => draftB.lines[i]?.provision ?? null);
  const lineOf = (rows: ReadonlyMap<string, number>, id: string): number => rows.get(id) ?? -1;

  const moves = new Map<ProvisionLink, number>();
  const staying: Block[] = [];
  for (const link of alignment.links) {
    const a = link.a.map((id) => lineOf(rowA, id));
    const b = link.b.map((id) => lineOf(rowB, id));
    if ([...a, ...b].includes(-1)) continue;
    const block = blockOf(a, b, idsA, idsB, link);
    if (block !== null) staying.push(block);
  }
  const inOrder = longestIncreasing(
    staying.sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB),
    (block) => block.fromB,
  );
  // A merge of points that are no neighbours spans those between: they must not be painted a second time.
  const apart: Block[] = [];
  for (const block of inOrder) {
    const last = apart.at(-1);
    if (last === undefined || (block.fromA >= last.toA && block.fromB >= last.toB)) apart.push(block);
  }
  const kept = longestIncreasing(apart, (block) => block.toB);
  const keptLinks = new Set(kept.map((block) => block.link));
  for (const link of alignment.links)
    if (!keptLinks.has(link) && link.relation === "same") moves.set(link, moves.size + 1);
  const moveOf = (side: "a" | "b"): ReadonlyMap<string, { link: ProvisionLink; id: number }> =>
    new Map([...moves].map(([link, id]) => [link[side][0], { link, id }]));
  const whyOf = (side: "a" | "b"): ReadonlyMap<string, string> =>
    new Map(alignment.links.flatMap((link) => link[side].map((id) => [id, link.why] as const)));
  const painter = new Painter(
    { lines: linesA, ids: idsA, moves: moveOf("a"), why: whyOf("a"), rows: rowA },
    { lines: linesB, ids: idsB, moves: moveOf("b"), why: whyOf("b"), rows: rowB },
  );

  let [i, j] = [0, 0];
  for (const block of [
    ...kept,
    { fromA: linesA.length, toA: linesA.length, fromB: linesB.length, toB: linesB.length, link: null },
  ]) {
    painter.gap(i, block.fromA, j, block.fromB);
    if (block.link !== null) painter.pair(block.fromA, block.toA, block.fromB, block.toB, block.link.why);
    [i, j] = [block.toA, block.toB];
  }
  return painter.finish();
}

/** The stretch of lines a link covers on either side; null when its parts stand too far apart to be read as one. */
function blockOf(
  a: readonly number[],
  b: readonly number[],
  idsA: readonly (string | null)[],
  idsB: readonly (string | null)[],
  link: ProvisionLink,
): Block | null {
  const end = (ids: readonly (string | null)[], row: number): number => {
    let to = row + 1;
    while (to < ids.length && ids[to] !== null && ids[to] === ids[row]) to++;
    return to;
  };
  const stretch = (rows: readonly number[], ids: readonly (string | null)[]): [number, number] => {
    const from = Math.min(...rows);
    const to = end(ids, Math.max(...rows));
    return to - from <= rows.length * 3 + 2 ? [from, to] : [rows[0], end(ids, rows[0])];
  };
  const [fromA, toA] = stretch(a, idsA);
  const [fromB, toB] = stretch(b, idsB);
  return { fromA, toA, fromB, toB, link };
}

type Side = {
  readonly lines: readonly string[];
  readonly ids: readonly (string | null)[];
  readonly moves: ReadonlyMap<string, { readonly link: ProvisionLink; readonly id: number }>;
  readonly why: ReadonlyMap<string, string>;
  /** The line on which each provision starts. */
  readonly rows: ReadonlyMap<string, number>;
};

/** Lays pieces down in order; line ends are pieces of their own ("\n") until `finish` cuts the paragraphs. */
class Painter {
  private readonly a: Side;
  private readonly b: Side;
  private readonly pieces: Piece[] = [];

  constructor(a: Side, b: Side) {
    this.a = a;
    this.b = b;
  }

  /** Lines of both sides that are read as one passage and compared word by word. */
  pair(fromA: number, toA: number, fromB: number, toB: number, why: string | null): void {
    const ids = (side: Side, from: number, to: number): readonly string[] => [
      ...new Set(side.ids.slice(from, to).filter((id) => id !== null)),
    ];
    const [a, b] = [ids(this.a, fromA, toA), ids(this.b, fromB, toB)];
    const textA = this.a.lines.slice(fromA, toA).join("\n");
    const textB = this.b.lines.slice(fromB, toB).join("\n");
    const changed = textA !== textB;
    for (const piece of diffWords(textA, textB)) this.put({ ...piece, move: null, a, b, why: changed ? why : null });
    this.lineEnd(toA === this.a.lines.length, toB === this.b.lines.length);
  }

  /** Lines between two passages: equal ones stay, alike titles are compared, the rest is removed and added. */
  gap(fromA: number, toA: number, fromB: number, toB: number): void {
    const matches = shortestEdit(
      this.a.lines.slice(fromA, toA).map((line, k) => this.lineKey("a", line, fromA + k)),
      this.b.lines.slice(fromB, toB).map((line, k) => this.lineKey("b", line, fromB + k)),
    );
    let [i, j] = [fromA, fromB];
    for (const match of [...matches, { a: toA - fromA, b: toB - fromB }]) {
      this.unequal(i, fromA + match.a, j, fromB + match.b);
      [i, j] = [fromA + match.a, fromB + match.b];
      if (i < toA && j < toB) {
        this.pair(i, i + 1, j, j + 1, null);
        i++;
        j++;
      }
    }
  }

  /** Cuts the pieces into paragraphs. */
  finish(): readonly RedlineParagraph[] {
    const paragraphs: RedlineParagraph[] = [];
    let runs: RedlineRun[] = [];
    let a = new Set<string>();
    let b = new Set<string>();
    let why: string | null = null;
    const close = (mark: RedlineParagraph["mark"]): void => {
      paragraphs.push({ runs, mark, a: [...a], b: [...b], why });
      runs = [];
      a = new Set();
      b = new Set();
      why = null;
    };
    for (const piece of this.pieces) {
      for (const id of piece.a) a.add(id);
      for (const id of piece.b) b.add(id);
      why ??= piece.why;
      piece.text.split("\n").forEach((text, k) => {
        if (k > 0) close(piece.kind === "kept" ? "kept" : isOfA(piece.kind) ? "deleted" : "inserted");
        if (k > 0 && text !== "") {
          for (const id of piece.a) a.add(id);
          for (const id of piece.b) b.add(id);
          why ??= piece.why;
        }
        if (text === "") return;
        const last = runs.at(-1);
        if (last !== undefined && last.kind === piece.kind && last.move === piece.move)
          runs[runs.length - 1] = { ...last, text: last.text + text };
        else runs.push({ kind: piece.kind, text, move: piece.move });
      });
    }
    close("kept");
    return paragraphs;
  }

  /** Lines of provisions that are linked elsewhere never count as equal here; all others by their words. */
  private lineKey(side: "a" | "b", line: string, row: number): string {
    const id = this[side].ids[row];
    return id !== null && this[side].why.has(id) ? `${side} ${row}` : `= ${line}`;
  }

  private unequal(fromA: number, toA: number, fromB: number, toB: number): void {
    let j = fromB;
    for (let i = fromA; i < toA; i++) {
      const partner = this.titleLike(i, j, toB);
      if (partner < 0) {
        this.single("a", i);
        continue;
      }
      for (; j < partner; j++) this.single("b", j);
      this.pair(i, i + 1, partner, partner + 1, null);
      j = partner + 1;
    }
    for (; j < toB; j++) this.single("b", j);
  }

  /** The next line of B that is a title like this line of A: at least half of the words are shared. */
  private titleLike(row: number, from: number, to: number): number {
    const line = this.a.lines[row];
    if (this.a.ids[row] !== null || line.trim() === "") return -1;
    for (let j = from; j < Math.min(to, from + 20); j++) {
      if (this.b.ids[j] !== null || this.b.lines[j].trim() === "") continue;
      const kept = diffWords(line, this.b.lines[j]).reduce(
        (sum, piece) => sum + (piece.kind === "kept" ? countWords(piece.text) : 0),
        0,
      );
      if (2 * kept >= Math.max(countWords(line), countWords(this.b.lines[j]))) return j;
    }
    return -1;
  }

  /** A line that stands on one side only: removed, added, or moved whole. */
  private single(side: "a" | "b", row: number): void {
    const { lines, ids, moves, why } = this[side];
    const id = ids[row];
    const move = id === null ? undefined : moves.get(id);
    const [plain, moved] = side === "a" ? (["deleted", "movedFrom"] as const) : (["inserted", "movedTo"] as const);
    const about = {
      a: side === "a" && id !== null ? [id] : [],
      b: side === "b" && id !== null ? [id] : [],
      why: id === null ? null : (why.get(id) ?? null),
    };
    const line = lines[row];
    if (move === undefined) this.put({ kind: plain, text: line, move: null, ...about });
    else {
      const words = movedWords(line, move.link, this.a, this.b);
      this.put({ kind: plain, text: line.slice(0, line.length - words), move: null, ...about });
      this.put({ kind: moved, text: line.slice(line.length - words), move: move.id, ...about });
    }
    if (row < lines.length - 1) this.put({ kind: plain, text: "\n", move: null, a: [], b: [], why: null });
  }

  private lineEnd(lastOfA: boolean, lastOfB: boolean): void {
    const kind = lastOfA ? (lastOfB ? null : "inserted") : lastOfB ? "deleted" : "kept";
    if (kind !== null) this.put({ kind, text: "\n", move: null, a: [], b: [], why: null });
  }

  private put(piece: Piece): void {
    if (piece.text !== "") this.pieces.push(piece);
  }
}

function isOfA(kind: RedlineRun["kind"]): boolean {
  return kind === "deleted" || kind === "movedFrom";
}

/** How many of a line's last characters moved whole: those that both places share. */
function movedWords(line: string, link: ProvisionLink, a: Side, b: Side): number {
  const first = a.lines[a.rows.get(link.a[0]) ?? -1] ?? "";
  const second = b.lines[b.rows.get(link.b[0]) ?? -1] ?? "";
  if (line !== first && line !== second) return 0;
  let shared = 0;
  while (
    shared < Math.min(first.length, second.length) &&
    first[first.length - 1 - shared] === second[second.length - 1 - shared]
  )
    shared++;
  // The label's last mark and space belong to the label even where both labels end alike.
  const words = line.slice(line.length - shared);
  const label = /^[\s\p{L}\p{N}]{0,6}[.)\]]*\s+/u.exec(words);
  return label !== null && shared < line.length ? shared - label[0].length : shared;
}
