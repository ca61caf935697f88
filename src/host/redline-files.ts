// From two or more files to a redline in the form asked for: reading, aligning and rendering wired together.
import path from "node:path";
import { ParleyError } from "../domain/errors.ts";
import type { Alignment } from "../domain/alignment.ts";
import { parseIsoDay } from "../kit/civil-date.ts";
import { sha256Hex } from "../kit/sha256.ts";
import { alignVersions } from "../text/align-versions.ts";
import { paragraphText } from "../text/draft-lines.ts";
import { parseDraft } from "../text/parse-draft.ts";
import { acceptAll, redlineDocument, rejectAll, type RedlineParagraph } from "../text/redline.ts";
import { listRevisions } from "../word/list-revisions.ts";
import { readDocx } from "../word/read-docx.ts";
import { renderRedlinePage } from "../word/redline-page.ts";
import { printRedlineText } from "../word/redline-text.ts";
import { writeRedlineDocx } from "../word/redline-to-word.ts";
import {
  writeBracketedCompilation,
  writeCleanCopy,
  writeComparisonTable,
  type ComparisonRow,
  type ListedSource,
} from "../word/word-compilation.ts";
import type { FileFacts } from "../word/write-docx.ts";
import { readSourceFile } from "./read-file.ts";
import { writeWhole } from "./write-whole.ts";

/** What kind of file to make of the versions. */
export const REDLINE_FORMS = ["redline", "clean", "bracketed", "table"] as const;
export type RedlineForm = (typeof REDLINE_FORMS)[number];

/** What the caller may set; everything else follows from the files. */
export type RedlineOptions = {
  readonly form: RedlineForm;
  readonly author: string;
  /** ISO day or instant of the revisions. */
  readonly date: string;
  readonly comments: boolean;
};

/** What was written, for the line of talk at the end; `changes` are the revisions of a redline (in Word, or as many as there would be), the rows of a table. */
export type WrittenRedline = { readonly changes: number; readonly warnings: readonly string[] };

type Version = ListedSource & { readonly text: string; readonly warnings: readonly string[] };

/**
 * Compares versions of a text and writes the result as .docx, .html or .txt, by the name of the output file.
 *
 * @param files - the earlier and the later version; more than two for a table
 * @throws {ParleyError} `unknown-format` for another extension, `wrong-version-count`, `bad-date`, and as `readSourceFile`
 */
export async function writeRedlineFile(
  files: readonly string[],
  out: string,
  options: RedlineOptions,
): Promise<WrittenRedline> {
  const extension = path.extname(out).toLowerCase();
  const date = checkedDate(options.date);
  if (![".docx", ".html", ".htm", ".txt"].includes(extension) || (options.form !== "redline" && extension !== ".docx"))
    throw new ParleyError(
      "unknown-format",
      options.form === "redline"
        ? `'${out}' names no format known here. End the name in .docx, .html or .txt.`
        : `The ${options.form} form is written as .docx only. End the name in .docx.`,
    );
  if (options.form !== "table" && files.length !== 2)
    throw new ParleyError(
      "wrong-version-count",
      "Give exactly two versions, the earlier first (more only with --form table).",
    );
  const versions: Version[] = [];
  for (const file of files) versions.push(await readVersion(file));
  const [a, b] = versions;
  const facts: FileFacts = {
    title: b.title ?? `From ${a.name} to ${b.name}`,
    author: options.author,
    date,
  };
  const warnings = versions.flatMap((version) => version.warnings);
  if (options.form === "table") {
    const rows = comparisonRows(versions.map((version) => version.text));
    const names = versions.map((version) => version.name);
    await writeWhole(out, writeComparisonTable(names, rows, versions, facts));
    return { changes: rows.length, warnings };
  }
  if (options.form === "clean") {
    await writeWhole(out, writeCleanCopy(b.text.replace(/\n$/, ""), versions, facts));
    return { changes: 0, warnings };
  }
  const redline = redlineTexts(a.text, b.text);
  const docx = writeRedlineDocx(redline, facts, { comments: options.comments });
  // as 'parley revisions' lists them, whatever the form
  const changes = listRevisions(readDocx(docx)).length;
  if (options.form === "bracketed")
    await writeWhole(out, writeBracketedCompilation(redline, { a: a.name, b: b.name }, versions, facts));
  else if (extension === ".docx") await writeWhole(out, docx);
  else if (extension === ".txt") await writeWhole(out, printRedlineText(redline));
  else
    await writeWhole(
      out,
      renderRedlinePage(redline, {
        title: facts.title ?? "Redline",
        from: a.name,
        to: b.name,
        author: facts.author,
        date,
      }),
    );
  return { changes, warnings };
}

/**
 * The redline of two texts, aligned first.
 *
 * A redline that does not give both texts back to the last character is never handed out: then lines are compared without the
 * alignment, which loses moves and reasons and no words.
 */
export function redlineTexts(a: string, b: string): readonly RedlineParagraph[] {
  const redline = redlineDocument(a, b, alignVersions(parseDraft(a), parseDraft(b)));
  return givesBack(redline, a, b) ? redline : redlineDocument(a, b, { links: [] });
}

function givesBack(redline: readonly RedlineParagraph[], a: string, b: string): boolean {
  return rejectAll(redline) === paragraphText(a) && acceptAll(redline) === paragraphText(b);
}

async function readVersion(file: string): Promise<Version> {
  const read = await readSourceFile(file);
  const text = read.text.replace(UNWRITABLE, "\ufffd");
  const name = file === "-" ? "standard input" : path.basename(file).replace(/\.[^.]+$/, "");
  const replaced =
    text === read.text ? [] : [`${name}: control characters that no Word file can hold were replaced by \ufffd.`];
  return {
    name,
    title: read.title,
    published: read.published,
    publisher: read.publisher,
    sha256: sha256Hex(read.text),
    text,
    warnings: [...read.warnings, ...replaced],
  };
}

/** Characters that XML 1.0 cannot hold. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function checkedDate(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return checkedDate(`${date}T00:00:00Z`);
  if (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?$/.test(date) &&
    !Number.isNaN(Date.parse(date)) &&
    parseIsoDay(date.slice(0, 10)) !== null
  )
    return date;
  throw new ParleyError(
    "bad-date",
    `'${date}' is no date. Give an ISO day or instant, such as 2026-03-01 or 2026-03-01T09:00:00Z.`,
  );
}

/** Follows every provision from version to version; what appears later gets a row of its own where it stands there. */
function comparisonRows(texts: readonly string[]): ComparisonRow[] {
  const drafts = texts.map(parseDraft);
  type Row = { cells: (string | null)[]; last: readonly string[] };
  let rows: Row[] = [];
  drafts.forEach((draft, k) => {
    const wordsOf = new Map(
      draft.provisions.map((each) => [each.id, each.label === "" ? each.text : `${each.label}. ${each.text}`]),
    );
    const words = (ids: readonly string[]) => ids.map((id) => wordsOf.get(id) ?? "").join("\n");
    const alignment: Pick<Alignment, "links"> = k === 0 ? { links: [] } : alignVersions(drafts[k - 1], draft);
    const next: Row[] = [];
    const placed = new Set<string>();
    for (const row of rows) {
      const ids = [
        ...new Set(
          alignment.links.filter((link) => link.a.some((id) => row.last.includes(id))).flatMap((link) => link.b),
        ),
      ];
      for (const id of ids) placed.add(id);
      next.push({ cells: [...row.cells, ids.length === 0 ? null : words(ids)], last: ids });
    }
    let after = -1;
    for (const each of draft.provisions) {
      const at = next.findIndex((row) => row.last.includes(each.id));
      if (placed.has(each.id)) {
        after = Math.max(after, at);
        continue;
      }
      next.splice(++after, 0, { cells: [...Array.from({ length: k }, () => null), words([each.id])], last: [each.id] });
    }
    rows = next;
  });
  return rows.map(({ cells }) => ({ cells }));
}
