import { rowChangesOf, standsIn, type Change, type Stamp, type WordDocument } from "./word-document.ts";

/** One tracked change as a list shows it: who did what to which words. */
export type Revision = Stamp & {
  readonly kind: Change["kind"] | "format";
  /** The words concerned, `\n` for a paragraph mark. */
  readonly text: string;
  /** Where the words begin in the view that shows them: the original for `delete` and `moveFrom`, else the final. */
  readonly at: number;
};

/**
 * Lists the tracked changes of a document in reading order. What stands next to each other with the same kind, author and
 * date is one revision, across paragraphs too; a stretch that one author inserted and another deleted is listed under both.
 *
 * Offsets count the text boxes out, as `viewText` does; a revision inside one has the offset of the place it hangs on.
 * Weakness: after a removed table row or a section break, offsets may be off by the line ends that the view leaves out.
 */
export function listRevisions(document: WordDocument): Revision[] {
  const found: Growing[] = [];
  /** Revisions that the last piece belonged to; only these can go on. */
  let open: Growing[] = [];
  const at = { original: 0, final: 0 };

  const note = (kind: Revision["kind"], stamp: Stamp, text: string, into: Growing[]) => {
    const same = [...into, ...open].find(
      (each) => each.kind === kind && each.author === stamp.author && each.date === stamp.date,
    );
    if (same !== undefined) {
      // The same change may be recorded on a run and on its row; its words count once.
      if (!into.includes(same)) same.text += text;
      if (!into.includes(same)) into.push(same);
      return;
    }
    const place = kind === "delete" || kind === "moveFrom" ? at.original : at.final;
    const made = { kind, author: stamp.author, date: stamp.date, text, at: place };
    found.push(made);
    into.push(made);
  };
  const step = (text: string, changes: readonly Change[], formats: readonly Stamp[], counts: boolean) => {
    const touched: Growing[] = [];
    for (const change of changes) note(change.kind, change, text, touched);
    for (const format of formats) note("format", format, text, touched);
    open = touched;
    if (!counts) return;
    if (standsIn("original", changes)) at.original += text.length;
    if (standsIn("final", changes)) at.final += text.length;
  };

  let before: number | null = null;
  for (const paragraph of document.paragraphs) {
    if (before !== null && before !== paragraph.place) open = [];
    before = paragraph.place;
    const words = paragraph.runs.map((run) => run.text).join("");
    const start = at.final;
    const rows = rowChangesOf(paragraph);
    for (const run of paragraph.runs)
      step(run.text, withRows(run.changes, rows), run.formats, !paragraph.frame && !run.formula);
    // A change of the paragraph's looks names all its words and neither continues nor is continued.
    for (const { author, date } of paragraph.formats)
      found.push({ kind: "format", author, date, text: words, at: start });
    step("\n", withRows(paragraph.mark, rows), [], !paragraph.frame);
  }
  return found;
}

/** A revision to which the next piece may still be added. */
type Growing = { -readonly [Key in keyof Revision]: Revision[Key] };

/** Changes of a run or mark with those of its row, each kind and author once. */
function withRows(changes: readonly Change[], rows: readonly Change[]): readonly Change[] {
  if (rows.length === 0) return changes;
  const all = [...changes];
  for (const row of rows)
    if (!all.some((each) => each.kind === row.kind && each.author === row.author && each.date === row.date))
      all.push(row);
  return all;
}
