import { Option, type Command } from "commander";
import path from "node:path";
import { declareVersion } from "../desk/declare.ts";
import { requirePublicationDate } from "../desk/publication-date.ts";
import { storeVersionText } from "../desk/store-version-text.ts";
import { parseEdtf } from "../domain/edtf.ts";
import { ParleyError } from "../domain/errors.ts";
import { parseAsOf } from "../domain/moment.ts";
import {
  VERSION_DATE_KINDS,
  VERSION_STATUSES,
  type VersionDate,
  type VersionStatus,
} from "../domain/version-report.ts";
import { readSourceFile } from "../host/read-file.ts";
import { printJson, type Io } from "./io.ts";
import { gatherAnew, onDesk, tellDropped, withRecordOptions, type RecordOptions } from "./record-options.ts";

type VersionOptions = RecordOptions & {
  readonly title: string;
  readonly text?: string;
  readonly status?: VersionStatus;
  readonly parent?: readonly string[];
  readonly author?: readonly string[];
  readonly date?: readonly string[];
  readonly word?: readonly string[];
  readonly file?: string;
  readonly published?: string;
  readonly knownAt?: string;
};

/** `parley version NAME ID`: declares a version of a text, with its words where they are known. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("version <name> <id>"))
    .description(
      'Declare a version of a negotiating text; it may exist only as reports. Declared again, it keeps what is not given; a list that is given replaces the earlier one ("" empties it)',
    )
    .requiredOption("--title <title>", "what it is called")
    .option("--text <name>", "the text it is a version of (at first: text)")
    .addOption(
      new Option("--status <status>", "how much of it is known (at first: described)").choices(VERSION_STATUSES),
    )
    .option("--parent <id>", "the version it grew out of (repeatable)", gatherAnew)
    .option("--author <name>", "who wrote it, as reported (repeatable)", gatherAnew)
    .option(
      "--date <kind=date>",
      `a dated event, as in leaked=2025-11-20 (${VERSION_DATE_KINDS.join(", ")}; repeatable)`,
      gatherAnew,
    )
    .option("--word <words>", "words by which reports mean it (repeatable)", gatherAnew)
    .option("--file <file>", "its words, where they are known")
    .option("--published <date>", "when those words became known, and the version with them")
    .option("--known-at <time>", "when it could be known, where that differs (default: as published, else from now on)")
    .addHelpText(
      "after",
      '\nExample:\n  parley version ukraine V0 --title "US draft, 28 points" --status full --date leaked=2025-11-20 --word "leaked draft" --file v0.txt',
    )
    .action(async (name: string, id: string, options: VersionOptions) => {
      const draft = {
        id,
        text: options.text,
        title: options.title,
        status: options.status,
        parents: options.parent,
        authors: options.author,
        dates: options.date?.map(dateOf),
        words: options.word,
      };
      if (options.published !== undefined) requirePublicationDate(options.published, options.file ?? `version ${id}`);
      const knownAt = options.knownAt === undefined ? null : parseAsOf(options.knownAt, "--known-at");
      const extracted = options.file === undefined ? null : await readSourceFile(options.file);
      const {
        entry,
        declared: version,
        before,
      } = await onDesk(options, async (desk) => {
        const published = options.published ?? extracted?.published ?? null;
        const declared = await declareVersion(desk, name, draft, { knownAt, published });
        if (extracted !== null && options.file !== undefined)
          await storeVersionText(desk, name, id, {
            text: extracted.text,
            file: path.basename(options.file),
            title: options.title,
            publisher: extracted.publisher,
            published,
            knownAt,
            basedOn: null,
          });
        return declared;
      });
      tellDropped(io, "grown out of", before?.parents ?? [], version.parents);
      tellDropped(io, "written by", before?.authors ?? [], version.authors);
      const [datesBefore, datesNow] = [before?.dates ?? [], version.dates].map((dates) =>
        dates.map(({ kind, edtf }) => `${kind}=${edtf}`),
      );
      tellDropped(io, "dated", datesBefore, datesNow);
      tellDropped(io, "meant by", before?.words ?? [], version.words);
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
