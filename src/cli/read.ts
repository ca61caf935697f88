import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { showReadingContext } from "../desk/reading-context.ts";
import type { Reading, ReadingContext } from "../domain/claim.ts";
import { ParleyError } from "../domain/errors.ts";
import { parseAsOf } from "../domain/moment.ts";
import { readConfig } from "../host/config.ts";
import { readActorsFile } from "../host/read-actors-file.ts";
import { makeOutputFolder, reasonOf } from "../host/output-folder.ts";
import { nameOfFile, readSourceFile } from "../host/read-file.ts";
import { requireRoomToRead } from "../host/room-to-read.ts";
import { EXIT, printJson, type Io } from "./io.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

type Options = RecordOptions & {
  readonly out?: string;
  readonly published?: string;
  readonly actors?: string;
  readonly process?: string;
};

/** Adds `parley read FILE… [--out DIR | --json]`: reports in, candidate claims out (docs/reference/cli.md). */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("read"))
    .description("read reports into candidate claims, each anchored to its words")
    .argument("<files...>", "reports (.txt, .html, .pdf, .docx), or - for standard input")
    .option("--out <dir>", "write one <name>.json per report into this directory")
    .option("--published <date>", "day of publication (YYYY-MM-DD); relative dates count from it")
    .option("--actors <file>", "actors and texts already known, as JSON")
    .option("--process <name>", "read with the actors and texts that this process of the record knows")
    .addHelpText(
      "after",
      "\nExamples:\n  parley read report.txt --published 2025-11-26 --json\n  parley read reports/*.html --process ukraine --out readings",
    )
    .action(async (files: readonly string[], options: Options) => {
      process.exitCode = await readFiles(files, options, io);
    });
}

async function readFiles(files: readonly string[], options: Options, io: Io): Promise<number> {
  // Refuses a database in passing, as every command does.
  readConfig({ data: options.data ?? null, database: options.database ?? null }, process.env);
  const published = options.published === undefined ? null : checkedDay(options.published);
  if (options.out === undefined && files.length > 1)
    throw new ParleyError(
      "several-files",
      `${files.length} files cannot be printed as one JSON document; give --out DIR to write one reading per file.`,
    );
  const context = await contextOf(options);
  if (options.out === undefined) {
    printJson(io, await readOne(files[0], published, context, io));
    return EXIT.done;
  }
  const names = files.map((file) => (file === "-" ? "stdin" : path.parse(file).name));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw new ParleyError(
      "equal-names",
      `Two files would both be written to ${twice}.json; rename one of them, or read them into two directories.`,
    );
  makeOutputFolder(options.out);
  const written: { readonly file: string; readonly reading: string; readonly claims: number }[] = [];
  for (const [i, file] of files.entries()) {
    try {
      const reading = await readOne(file, published, context, io);
      const place = path.join(options.out, `${names[i]}.json`);
      writeReading(place, reading);
      written.push({ file, reading: place, claims: reading.claims.length });
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      io.talk(`parley: ${error.message.replaceAll("\n", " ")}`);
    }
  }
  if (options.json) printJson(io, { written });
  return written.length < files.length ? EXIT.inputAtFault : EXIT.done;
}

/** What the reader is told beforehand: nothing, a file of actors and texts, or what a process of the record knows. */
async function contextOf(options: Options): Promise<ReadingContext> {
  if (options.actors !== undefined && options.process !== undefined)
    throw new ParleyError("bad-arguments", "Give --actors or --process, not both.");
  if (options.actors !== undefined) return readActorsFile(options.actors);
  const { process } = options;
  return process === undefined
    ? { actors: [], texts: [] }
    : onDesk(options, (desk) => showReadingContext(desk, process));
}

function writeReading(place: string, reading: Reading): void {
  try {
    writeFileSync(place, `${JSON.stringify(reading, null, 1)}\n`);
  } catch (cause) {
    throw new ParleyError("cannot-write", `${place} cannot be written (${reasonOf(cause)}).`, { cause });
  }
}

/** The day of a date or instant. */
function checkedDay(date: string): string {
  const moment = /^\d{4}-\d{2}-\d{2}(T|$)/.test(date) ? parseAsOf(date, "--published") : null;
  if (moment === null)
    throw new ParleyError("bad-date", `'${date}' is no day; give --published as YYYY-MM-DD, for instance 2025-11-26.`);
  return date.slice(0, 10);
}

async function readOne(file: string, published: string | null, context: ReadingContext, io: Io): Promise<Reading> {
  const source = await readSourceFile(file);
  for (const warning of source.warnings) io.talk(warning);
  const name = nameOfFile(file);
  const long = requireRoomToRead(name, source.text);
  if (long !== null) io.talk(long);
  const [{ readReport }, { loadEngine }] = await Promise.all([
    import("../desk/read-report.ts"),
    import("../host/reading-engine.ts"),
  ]);
  const reading = readReport(
    {
      name: file === "-" ? name : file,
      text: source.text,
      title: source.title,
      published: published ?? source.published?.slice(0, 10) ?? null,
      context,
    },
    await loadEngine(),
  );
  return source.extracted ? { ...reading, source: { ...reading.source, text: source.text } } : reading;
}
