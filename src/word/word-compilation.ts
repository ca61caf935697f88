// Files for the table rather than for the track-changes pane: a clean copy, a bracketed compilation that shows both wordings
// in place, a table of n versions side by side, and the list of sources at their end.
import type { RedlineParagraph } from "../text/redline.ts";
import type { BlockToWrite, ParagraphToWrite } from "./body-writer.ts";
import { plainRun, writeDocx, type FileFacts } from "./write-docx.ts";

/** One version a file was made from, as its source list names it. */
export type ListedSource = {
  readonly name: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly sha256: string;
};

/** A row of the comparison table: one provision through all versions; null where a version has nothing of it. */
export type ComparisonRow = { readonly cells: readonly (string | null)[] };

/** Writes a text as a plain Word file, one paragraph per line. */
export function writeCleanCopy(text: string, sources: readonly ListedSource[], facts: FileFacts): Uint8Array {
  const lines = text.split("\n").map((line): BlockToWrite => ({ kind: "paragraph", runs: runsOf(line) }));
  return writeDocx([...lines, ...sourceList(sources)], [], facts);
}

/**
 * Writes a compilation in which every difference stands in square brackets in place, each wording with the name of its version:
 * `[A: 600,000][B: 800,000]`; what stands in one version only is bracketed alone.
 */
export function writeBracketedCompilation(
  paragraphs: readonly RedlineParagraph[],
  names: { readonly a: string; readonly b: string },
  sources: readonly ListedSource[],
  facts: FileFacts,
): Uint8Array {
  const lines = bracketedText(paragraphs, names).split("\n");
  const blocks = lines.map((line): BlockToWrite => ({ kind: "paragraph", runs: runsOf(line) }));
  return writeDocx([...blocks, ...sourceList(sources)], [], facts);
}

/** The text of the bracketed compilation; a bracket never runs over a line end. */
export function bracketedText(
  paragraphs: readonly RedlineParagraph[],
  names: { readonly a: string; readonly b: string },
): string {
  return paragraphs.map(({ runs }) => bracketedLine(wholeBrackets(piecesOf(runs)), names)).join("\n");
}

/** A stretch that both versions hold (null), or that one of them holds. */
type Piece = { readonly side: "a" | "b" | null; readonly text: string };

function piecesOf(runs: RedlineParagraph["runs"]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const run of runs) {
    const side = run.kind === "kept" ? null : run.kind === "deleted" || run.kind === "movedFrom" ? "a" : "b";
    const last = pieces.at(-1);
    if (last?.side === side) pieces[pieces.length - 1] = { side, text: last.text + run.text };
    else pieces.push({ side, text: run.text });
  }
  return pieces;
}

/**
 * Where a change cuts through a bracket of the text itself, both wordings are given whole from the first to the last change:
 * `[A: [ninety] [sixty]][B: ninety]` and not `[A: []ninety[A: ] [sixty]]`.
 */
function wholeBrackets(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.every((piece) => piece.side === null || isBalanced(piece.text))) return pieces;
  const opens = (piece: Piece | undefined): boolean => piece?.side === null && isBalanced(piece.text);
  const from = opens(pieces.at(0)) ? 1 : 0;
  const to = opens(pieces.at(-1)) ? pieces.length - 1 : pieces.length;
  const wording = (side: "a" | "b"): Piece => ({
    side,
    text: pieces
      .slice(from, to)
      .filter((piece) => piece.side === null || piece.side === side)
      .map((piece) => piece.text)
      .join(""),
  });
  return [...pieces.slice(0, from), wording("a"), wording("b"), ...pieces.slice(to)];
}

/** True when every bracket that opens here closes here. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === "[") depth++;
    else if (character === "]" && --depth < 0) return false;
  }
  return depth === 0;
}

function bracketedLine(pieces: readonly Piece[], names: { readonly a: string; readonly b: string }): string {
  return pieces
    .map(({ side, text }) => {
      if (side === null || text.trim() === "") return side === null ? text : "";
      const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? ["", "", text, ""];
      return `${before}[${names[side]}: ${words}]${after}`;
    })
    .join("");
}

/** Writes versions side by side: one column each, one row for each provision followed through them. */
export function writeComparisonTable(
  names: readonly string[],
  rows: readonly ComparisonRow[],
  sources: readonly ListedSource[],
  facts: FileFacts,
): Uint8Array {
  const cell = (text: string | null): ParagraphToWrite[] =>
    (text ?? "—").split("\n").map((line) => ({ runs: runsOf(line) }));
  const head = names.map((name): ParagraphToWrite[] => [{ runs: runsOf(name), style: "Heading1" }]);
  const title: BlockToWrite[] =
    facts.title === null ? [] : [{ kind: "paragraph", style: "Title", runs: runsOf(facts.title) }];
  const table: BlockToWrite = { kind: "table", rows: [head, ...rows.map((row) => row.cells.map(cell))] };
  return writeDocx([...title, table, { kind: "paragraph", runs: [] }, ...sourceList(sources)], [], {
    ...facts,
    wide: names.length > 2,
  });
}

/** "Sources" with one line for each version: what it is, from where and when, and the hash that proves which file it was. */
function sourceList(sources: readonly ListedSource[]): BlockToWrite[] {
  if (sources.length === 0) return [];
  return [
    { kind: "paragraph", style: "Heading1", runs: runsOf("Sources") },
    ...sources.map(({ name, title, published, publisher, sha256 }): BlockToWrite => {
      const about = [title, publisher, published].filter((part) => part !== null).join(", ");
      return {
        kind: "paragraph",
        style: "Note",
        runs: runsOf(`${name}: ${about === "" ? "" : `${about}; `}sha256 ${sha256}`),
      };
    }),
  ];
}

function runsOf(line: string) {
  return line === "" ? [] : [plainRun(line)];
}
