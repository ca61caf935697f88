import { Option, type Command } from "commander";
import path from "node:path";
import { declareVersion } from "../desk/declare.ts";
import { requirePublicationDate } from "../desk/publication-date.ts";
import { storeVersionText } from "../desk/store-version-text.ts";
import { parseEdtf } from "../domain/edtf.ts";
import { ParleyError } from "../domain/errors.ts";
import {
  VERSION_DATE_KINDS,
  VERSION_STATUSES,
  type VersionDate,
  type VersionStatus,
} from "../domain/version-report.ts";
import { readSourceFile } from "../host/read-file.ts";
import { printJson, type Io } from "./io.ts";
import { gather, onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

type VersionOptions = RecordOptions & {
  readonly title: string;
  readonly text: string;
  readonly status: VersionStatus;
  readonly parent: readonly string[];
  readonly author: readonly string[];
  readonly date: readonly string[];
  readonly word: readonly string[];
  readonly file?: string;
  readonly published?: string;
};

/** `parley version NAME ID`: declares a version of a text, with its words where they are known. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("version <name> <id>"))
    .description("Declare a version of a negotiating text; it may exist only as reports")
    .requiredOption("--title <title>", "what it is called")
    .option("--text <name>", "the text it is a version of", "text")
    .addOption(
      new Option("--status <status>", "how much of it is known").choices(VERSION_STATUSES).default("described"),
    )
    .option("--parent <id>", "the version it grew out of (repeatable)", gather, [])
    .option("--author <name>", "who wrote it, as reported (repeatable)", gather, [])
    .option(
      "--date <kind=date>",
      `a dated event, as in leaked=2025-11-20 (${VERSION_DATE_KINDS.join(", ")}; repeatable)`,
      gather,
      [],
    )
    .option("--word <words>", "words by which reports mean it (repeatable)", gather, [])
    .option("--file <file>", "its words, where they are known")
    .option("--published <date>", "when those words became known")
    .addHelpText(
      "after",
      '\nExample:\n  parley version ukraine V0 --title "US draft, 28 points" --status full --date leaked=2025-11-20 --word "leaked draft" --file v0.txt',
    )
    .action(async (name: string, id: string, options: VersionOptions) => {
      const version = {
        id,
        text: options.text,
        title: options.title,
        status: options.status,
        parents: options.parent,
        authors: options.author,
        dates: options.date.map(dateOf),
        words: options.word,
      };
      if (options.published !== undefined) requirePublicationDate(options.published, options.file ?? `version ${id}`);
      const extracted = options.file === undefined ? null : await readSourceFile(options.file);
      const entry = await onDesk(options, async (desk) => {
        const declared = await declareVersion(desk, name, version);
        if (extracted !== null && options.file !== undefined)
          await storeVersionText(desk, name, id, {
            text: extracted.text,
            file: path.basename(options.file),
            title: options.title,
            publisher: extracted.publisher,
            published: options.published ?? extracted.published,
            basedOn: null,
          });
        return declared;
      });
      if (options.json) printJson(io, { entry, version });
      else io.out(`Version '${id}' (${options.title})`);
    });
}

function dateOf(text: string): VersionDate {
  const [kind, edtf = ""] = text.split("=", 2);
  const known = VERSION_DATE_KINDS.find((each) => each === kind);
  if (known === undefined)
    throw new ParleyError(
      "bad-version-date",
      `'${text}' is no dated event. Write KIND=DATE with one of ${VERSION_DATE_KINDS.join(", ")}.`,
    );
  parseEdtf(edtf);
  return { kind: known, edtf };
}
