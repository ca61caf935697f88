/** A line as it stands in the file, with its own line end (`\n`, `\r\n`, `\r` or nothing). */
export type RawLine = { readonly raw: string; readonly ending: string; readonly start: number };

/**
 * The lines of a text, blank ones too; joining `raw + ending` gives the text back byte for byte.
 *
 * A line end at the very end of the text closes the last line and starts no further one.
 */
export function splitLines(text: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  const pattern = /\r\n|\n|\r/g;
  let start = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    lines.push({ raw: text.slice(start, match.index), ending: match[0], start });
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push({ raw: text.slice(start), ending: "", start });
  return lines;
}

/** The text as paragraphs joined by `\n`, which is what a redline keeps on either side: line ends unified, none after the last line. */
export function paragraphText(text: string): string {
  return splitLines(text)
    .map((line) => line.raw)
    .join("\n");
}
