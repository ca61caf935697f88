// Word files: agreement with LibreOffice on the texts of others' files and of our own redlines, round trips, and speed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Document, DeletedTextRun, InsertedTextRun, Packer, Paragraph, TextRun } from "docx";
import { seededRandom } from "../src/kit/random.ts";
import { redlineTexts } from "../src/host/redline-files.ts";
import type { RedlineParagraph } from "../src/text/redline.ts";
import { generatePair } from "../src/word/generated-pairs.ts";
import { readDocx } from "../src/word/read-docx.ts";
import { writeRedlineDocx } from "../src/word/redline-to-word.ts";
import { viewText } from "../src/word/word-views.ts";
import type { BenchRow, Measure } from "./row.ts";

const FACTS = { title: null, author: "Parley", date: "2026-01-01T00:00:00Z" };
const GENERATED_PAIRS = 1000;
/** Generated pairs also opened in LibreOffice, which takes about 0.1 s each. */
const LIBREOFFICE_PAIRS = 60;

type Views = { readonly original: string; readonly final: string };

/** Everything the table says about Word files. */
export const measure: Measure = async ({ shared }) => {
  const random = seededRandom(1);
  const generated = Array.from({ length: GENERATED_PAIRS }, () => {
    const { a, b } = generatePair(random);
    return {
      views: { original: `${a}\n`, final: `${b}\n` },
      bytes: writeRedlineDocx(redlineTexts(`${a}\n`, `${b}\n`), FACTS),
    };
  });
  const open = shared === null ? [] : openPairs(shared);
  const longest = open.toSorted((x, y) => y.views.original.length - x.views.original.length).at(0)?.views;
  const texts: [string, string] =
    longest === undefined ? [longDraft("shall"), longDraft("may")] : [longest.original, longest.final];
  const rows: BenchRow[] = [
    share("generated redlines: accept-all = B, reject-all = A, by our reader", generated.map(roundTrips), "100"),
    shared === null
      ? absent("open redlines by our reader", "the open sets are absent")
      : share("open redlines: accept-all = B, reject-all = A, by our reader", open.map(roundTrips), "100"),
    ...agreement(shared, [...open, ...generated.slice(0, LIBREOFFICE_PAIRS)]),
    ...(await speed(...texts)),
  ];
  return rows;
};

function openPairs(shared: string) {
  const folder = path.join(shared, "text/open");
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const [a, b] = ["A.txt", "B.txt"].map((file) => readFileSync(path.join(folder, name, file), "utf8"));
      const redline = redlineTexts(a, b);
      const views = { original: a, final: b };
      return { name, redline, views, bytes: writeRedlineDocx(redline, FACTS) };
    });
}

function roundTrips({ views, bytes }: { readonly views: Views; readonly bytes: Uint8Array }): boolean {
  const document = readDocx(bytes);
  return viewText(document, "original") === views.original && viewText(document, "final") === views.final;
}

function share(what: string, hits: readonly boolean[], bar: string, note?: string): BenchRow {
  const figure = (100 * hits.filter(Boolean).length) / Math.max(1, hits.length);
  return {
    engine: "text",
    what: `${what} (${hits.length})`,
    figure,
    unit: "%",
    bar,
    ...(note === undefined ? {} : { note }),
  };
}

function absent(what: string, note: string): BenchRow {
  return { engine: "text", what, figure: null, unit: "%", note };
}

/** What LibreOffice makes of the files of others and of our redlines, against what we say. */
function agreement(
  shared: string | null,
  ours: readonly { readonly views: Views; readonly bytes: Uint8Array }[],
): BenchRow[] {
  const theirs = shared === null ? [] : docxFiles(path.join(shared, "text/docx"));
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-bench-"));
  try {
    const files = ours.map(({ bytes }, i) => {
      const file = path.join(folder, `${i}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const views = libreOfficeViews(theirs, files);
    if (views === null)
      return [absent("Word files: agreement with LibreOffice", "soffice or Python's uno is not installed")];
    const rows = [
      share(
        "redlines: accept-all = B, reject-all = A, by LibreOffice",
        files.flatMap((file, i) => {
          const seen = views[file];
          return [seen.original === ours[i].views.original, seen.final === ours[i].views.final];
        }),
        "100",
        "views of the open pairs and of generated ones",
      ),
    ];
    if (theirs.length === 0) return rows;
    const hits = theirs.flatMap((file) => {
      const document = readDocx(readFileSync(file));
      return (["original", "final"] as const).map((view) => viewText(document, view) === views[file][view]);
    });
    const plain = theirs.map((file) => viewText(readDocx(readFileSync(file)), "final") === views[file].original);
    const baseline = { what: "ignoring changes", figure: (100 * plain.filter(Boolean).length) / theirs.length };
    const row = share(
      "others' Word files: views equal LibreOffice's",
      hits,
      "≥ 95",
      "given to it without the codes of fields, and with changes told apart that it mixes up",
    );
    return [...rows, { ...row, baseline }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function docxFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".docx"));
  return names.sort().map((name) => path.join(folder, name));
}

/** Others' changes are told apart for LibreOffice (see the script); ours it must get right as they are written. */
function libreOfficeViews(theirs: readonly string[], ours: readonly string[]): Record<string, Views> | null {
  // Debian's own Python has the bridge; another one earlier on the path may not.
  const python = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
  const done = spawnSync(python, [path.join(import.meta.dirname, "libreoffice-views.py"), ...theirs, "--", ...ours], {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    timeout: 500_000,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return done.status === 0 ? (JSON.parse(done.stdout) as Record<string, Views>) : null;
}

/** Milliseconds to redline the longest open pair (28 points), against the usual package writing the same insertions and deletions. */
async function speed(a: string, b: string): Promise<BenchRow[]> {
  const redline = redlineTexts(a, b);
  const whole = await median(() => void writeRedlineDocx(redlineTexts(a, b), FACTS));
  const ours = await median(() => void writeRedlineDocx(redline, FACTS));
  const theirs = await median(async () => void (await Packer.toBuffer(withPackage(redline))));
  return [
    { engine: "text", what: "redline of 28 points, from two texts to .docx", figure: whole, unit: "ms", bar: "≤ 300" },
    {
      engine: "text",
      what: "write a redline as .docx, from the finished comparison",
      figure: ours,
      unit: "ms",
      bar: "≤ 300",
      baseline: { what: "docx package, no moves, no comments", figure: theirs },
    },
  ];
}

async function median(run: () => void | Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 15; i++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[7];
}

function withPackage(redline: readonly RedlineParagraph[]): Document {
  let id = 1;
  const paragraphs = redline.map(
    (paragraph) =>
      new Paragraph({
        children: paragraph.runs.map((run) => {
          const stamp = { text: run.text, id: id++, author: FACTS.author, date: FACTS.date };
          if (run.kind === "kept") return new TextRun(run.text);
          return run.kind === "deleted" || run.kind === "movedFrom"
            ? new DeletedTextRun(stamp)
            : new InsertedTextRun(stamp);
        }),
      }),
  );
  return new Document({ sections: [{ children: paragraphs }] });
}

/** A draft of 28 points for where the open pairs are absent. */
function longDraft(modal: string): string {
  return Array.from(
    { length: 28 },
    (_, i) =>
      `${i + 1}. The parties ${modal} keep obligation ${i} of this draft and ${modal} report on it every ${i + 2} days.\n`,
  ).join("");
}
