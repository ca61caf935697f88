import { standsIn, type Change, type Stamp, type WordDocument } from "./word-document.ts";

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
 */
export function listRevisions(document: WordDocument): Revision[] {
  const found: (Revision & { open: boolean })[] = [];
  const at = { original: 0, final: 0 };

  const note = (kind: Revision["kind"], stamp: Stamp, text: string, touched: Set<object>) => {
    const same = found.find(
      (each) => each.open && each.kind === kind && each.author === stamp.author && each.date === stamp.date,
    );
    if (same !== undefined) {
      Object.assign(same, { text: same.text + text });
      touched.add(same);
      return;
    }
    const place = kind === "delete" || kind === "moveFrom" ? at.original : at.final;
    const made = { kind, author: stamp.author, date: stamp.date, text, at: place, open: true };
    found.push(made);
    touched.add(made);
  };
  let opened: { open: boolean }[] = [];
  /** Closes whatever the last piece did not carry on. */
  const close = (touched: Set<object>) => {
    for (const each of opened) if (!touched.has(each)) each.open = false;
    opened = [...touched] as { open: boolean }[];
  };
  const step = (text: string, changes: readonly Change[], formats: readonly Stamp[], counts: boolean) => {
    const touched = new Set<object>();
    for (const change of changes) note(change.kind, change, text, touched);
    for (const format of formats) note("format", format, text, touched);
    close(touched);
    if (!counts) return;
    if (standsIn("original", changes)) at.original += text.length;
    if (standsIn("final", changes)) at.final += text.length;
  };

  let before: number | null = null;
  for (const paragraph of document.paragraphs) {
    if (before !== null && before !== paragraph.place) close(new Set());
    before = paragraph.place;
    const words = paragraph.runs.map((run) => run.text).join("");
    for (const run of paragraph.runs)
      step(run.text, withRows(run.changes, paragraph.rows), run.formats, !paragraph.frame && !run.formula);
    const touched = new Set<object>(opened);
    for (const format of paragraph.formats) note("format", format, words, touched);
    for (const each of touched)
      if (!opened.includes(each as { open: boolean })) (each as { open: boolean }).open = false;
    step("\n", withRows(paragraph.mark, paragraph.rows), [], !paragraph.frame);
  }
  return found.map(({ kind, author, date, text, at: place }) => ({ kind, author, date, text, at: place }));
}

/** Changes of a run or mark with those of its row, each kind and author once. */
function withRows(changes: readonly Change[], rows: readonly Change[]): readonly Change[] {
  if (rows.length === 0) return changes;
  const all = [...changes];
  for (const row of rows)
    if (!all.some((each) => each.kind === row.kind && each.author === row.author && each.date === row.date))
      all.push(row);
  return all;
}
