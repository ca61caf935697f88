import { styleText } from "node:util";
import type { Io } from "./io.ts";

/** A text cut to a width, with an ellipsis where it goes on. */
export function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

/** A heading, set off in bold where the output is a terminal. */
export function printHeading(io: Io, text: string): void {
  io.out(`\n${io.isTerminal ? styleText("bold", text) : text}`);
}

/** Rows in columns as wide as their widest cell; the last column runs free. */
export function printTable(io: Io, head: readonly string[], rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) {
    io.out("(none)");
    return;
  }
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (i === cells.length - 1 ? cell : cell.padEnd(widths[i])))
      .join("  ")
      .trimEnd();
  io.out(io.isTerminal ? styleText("dim", line(head)) : line(head));
  for (const row of rows) io.out(line(row));
}
