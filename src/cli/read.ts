import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { showReadingContext } from "../desk/reading-context.ts";
import type { KnownActor, Reading, ReadingContext } from "../domain/claim.ts";
import { ParleyError } from "../domain/errors.ts";
import { readSourceFile } from "../host/read-file.ts";
import { parseIsoDay } from "../kit/civil-date.ts";
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
  const published = options.published === undefined ? null : checkedDay(options.published);
  if (options.out === undefined && files.length > 1)
    throw new ParleyError(
      "several-files",
      `${files.length} files cannot be printed as one JSON document; give --out DIR to write one reading per file.`,
    );
  const context = await contextOf(options);
  if (options.out === undefined) {
    printJson(io, await readOne(files[0], published, context));
    return EXIT.done;
  }
  const names = files.map((file) => (file === "-" ? "stdin" : path.parse(file).name));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw new ParleyError(
      "equal-names",
      `Two files would both be written to ${twice}.json; rename one of them, or read them into two directories.`,
    );
  makeDirectory(options.out);
  let failed = 0;
  for (const [i, file] of files.entries()) {
    try {
      const reading = await readOne(file, published, context);
      writeFileSync(path.join(options.out, `${names[i]}.json`), `${JSON.stringify(reading, null, 1)}\n`);
    } catch (error) {
      if (!(error instanceof ParleyError)) throw error;
      failed++;
      io.talk(`parley: ${error.message.replaceAll("\n", " ")}`);
    }
  }
  return failed > 0 ? EXIT.inputAtFault : EXIT.done;
}

/** What the reader is told beforehand: nothing, a file of actors and texts, or what a process of the record knows. */
async function contextOf(options: Options): Promise<ReadingContext> {
  if (options.actors !== undefined && options.process !== undefined)
    throw new ParleyError("bad-arguments", "Give --actors or --process, not both.");
  if (options.actors !== undefined) return readContext(options.actors);
  const { process } = options;
  return process === undefined
    ? { actors: [], texts: [] }
    : onDesk(options, (desk) => showReadingContext(desk, process));
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (cause) {
    throw new ParleyError(
      "no-directory",
      `${directory} cannot be made a directory (${reasonOf(cause)}); give another one with --out.`,
      { cause },
    );
  }
}

function checkedDay(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || parseIsoDay(day) === null)
    throw new ParleyError("bad-date", `'${day}' is no day; give --published as YYYY-MM-DD, for instance 2025-11-26.`);
  return day;
}

async function readOne(file: string, published: string | null, context: ReadingContext): Promise<Reading> {
  const source = await readSourceFile(file);
  const { readReport } = await import("../desk/read-report.ts");
  const reading = readReport({
    name: file === "-" ? "standard input" : file,
    text: source.text,
    title: source.title,
    published: published ?? source.published?.slice(0, 10) ?? null,
    context,
  });
  return source.extracted ? { ...reading, source: { ...reading.source, text: source.text } } : reading;
}

function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return (
    { ENOENT: "no such file", EACCES: "not permitted", EISDIR: "it is a directory", ENOTDIR: "a file is in the way" }[
      code
    ] ??
    (code || "unknown reason")
  );
}

async function readContext(file: string): Promise<ReadingContext> {
  let parsed: unknown;
  try {
    parsed = JSON.parse((await readSourceFile(file)).text);
  } catch (cause) {
    if (cause instanceof ParleyError) throw cause;
    throw new ParleyError("bad-actors", `${file} is no JSON; give a file with { "actors": […], "texts": […] }.`, {
      cause,
    });
  }
  const { actors, texts } = (
    Array.isArray(parsed) ? { actors: parsed, texts: [] } : (parsed ?? {})
  ) as Partial<ReadingContext>;
  const isActor = (actor: unknown): actor is KnownActor =>
    typeof actor === "object" &&
    actor !== null &&
    "name" in actor &&
    typeof actor.name === "string" &&
    actor.name.trim() !== "";
  if (!Array.isArray(actors) || !actors.every(isActor))
    throw new ParleyError(
      "bad-actors",
      `${file} lists no actors; each needs a name, a type and aliases: { "actors": [{ "name", "type", "aliases" }] }.`,
    );
  return {
    actors: actors.map((actor) => ({
      ...actor,
      type: actor.type ?? "other",
      aliases: Array.isArray(actor.aliases) ? actor.aliases : [],
    })),
    texts: Array.isArray(texts) ? texts : [],
  };
}
