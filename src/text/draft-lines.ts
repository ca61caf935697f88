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

/**
 * The paragraphs of a text as a redline keeps them: every line, blank ones too, and an empty one after a line end that closes the text, so that
 * joining them with `\n` gives the text back (line ends unified).
 */
export function paragraphsOf(text: string): readonly string[] {
  const lines = splitLines(text);
  const raws = lines.map((line) => line.raw);
  return lines.length === 0 || lines[lines.length - 1].ending !== "" ? [...raws, ""] : raws;
}

/** The text as paragraphs joined by `\n`: the text itself with its line ends unified. */
export function paragraphText(text: string): string {
  return paragraphsOf(text).join("\n");
}
