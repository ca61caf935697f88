// A brief as a Word file: the marking on its first and last line, our words plain, a source's words in quotation marks, every line with the numbers of
// its sentences, and the sentences at the end.
import type { PrintedBrief, PrintedLine } from "../domain/printed-brief.ts";
import type { BlockToWrite, ParagraphToWrite } from "./body-writer.ts";
import { plainRun, writeDocx, type FileFacts } from "./write-docx.ts";
import { withoutOuterMarks } from "../kit/outer-marks.ts";

/**
 * Writes the brief. The same brief gives the same bytes.
 *
 * @throws {ParleyError} `not-writable` as `writeDocx`
 */
export function writeBrief(brief: PrintedBrief, facts: FileFacts): Uint8Array {
  const marking = brief.marking === null ? [] : [paragraph(brief.marking.toUpperCase(), "Note")];
  return writeDocx(
    [
      ...marking,
      paragraph(brief.title, "Title"),
      ...(brief.asKnown === null ? [] : [paragraph(brief.asKnown, "Note")]),
      ...brief.parts.flatMap((part): readonly BlockToWrite[] => {
        const body =
          part.kind === "lines"
            ? part.lines.map((line) => paragraph(`• ${lineText(line)}`))
            : [tableOf(part), ...(part.note == null ? [] : [paragraph(part.note, "Note")])];
        return [paragraph(part.title, "Heading1"), ...body];
      }),
      paragraph("Sources", "Heading1"),
      ...brief.sources.map(({ number, quote, saidBy, from }) =>
        paragraph(`[${number}] “${withoutOuterMarks(quote)}” — ${saidBy}; ${from}`, "Note"),
      ),
      ...(brief.from === null ? [] : [paragraph(brief.from)]),
      ...marking,
    ],
    [],
    facts,
  );
}

function tableOf({ columns, rows }: Extract<PrintedBrief["parts"][number], { kind: "table" }>): BlockToWrite {
  return {
    kind: "table",
    rows: [
      ["Issue", ...columns].map((text) => [cellOf(text)]),
      ...rows.map(({ head, cells }) => [
        [cellOf(head)],
        ...cells.map((line) => [cellOf(line === null ? "–" : lineText(line))]),
      ]),
    ],
  };
}

function lineText({ frame, quote, numbers }: PrintedLine): string {
  return [frame.trim(), ...(quote === null ? [] : [`“${withoutOuterMarks(quote)}”`]), `[${numbers.join(", ")}]`].join(
    " ",
  );
}

function cellOf(text: string): ParagraphToWrite {
  return { runs: [plainRun(text)] };
}

function paragraph(text: string, style?: ParagraphToWrite["style"]): BlockToWrite {
  return { kind: "paragraph", ...cellOf(text), ...(style === undefined ? {} : { style }) };
}
