// Files for the table rather than for the track-changes pane: a clean copy, a bracketed compilation that shows both wordings
// in place, a table of n versions side by side, and the list of sources at their end.
import type { RedlineParagraph } from "../text/redline.ts";
import { plainRun, writeDocx, type BlockToWrite, type FileFacts, type ParagraphToWrite } from "./write-docx.ts";

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
  return paragraphs
    .map((paragraph) => {
      let line = "";
      let pending: { side: "a" | "b"; text: string } | null = null;
      const flush = () => {
        if (pending !== null && pending.text.trim() !== "") {
          const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(pending.text) ?? ["", "", pending.text, ""];
          line += `${before}[${names[pending.side]}: ${words}]${after}`;
        }
        pending = null;
      };
      for (const run of paragraph.runs) {
        const side = run.kind === "kept" ? null : run.kind === "deleted" || run.kind === "movedFrom" ? "a" : "b";
        if (side === null) {
          flush();
          line += run.text;
        } else if (pending !== null && pending.side === side) pending = { side, text: pending.text + run.text };
        else {
          flush();
          pending = { side, text: run.text };
        }
      }
      flush();
      return line;
    })
    .join("\n");
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
