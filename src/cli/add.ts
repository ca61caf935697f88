import path from "node:path";
import type { Command } from "commander";
import type { SourceDraft } from "../desk/add-source.ts";
import { ParleyError } from "../domain/errors.ts";
import { parseAsOf } from "../domain/moment.ts";
import { nameOfFile, readSourceFile } from "../host/read-file.ts";
import { requireRoomToRead } from "../host/room-to-read.ts";
import { printJson, type Io } from "./io.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

type AddOptions = RecordOptions & {
  readonly publisher?: string;
  readonly published?: string;
  readonly knownAt?: string;
  readonly compartment?: string;
};

/** `parley add NAME FILE…`: stores sources and reads each for candidates. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("add <name> <files...>"))
    .description("Store reports, statements or drafts in a process and read each for candidate claims")
    .option("--publisher <name>", "who published it")
    .option("--published <date>", "when it was published, as in 2025-11-26")
    .option("--known-at <time>", "when it could be known, where that differs from its publication")
    .option("--compartment <name>", "the circle of people who may see it (default: open)")
    .addHelpText("after", "\nExample:\n  parley add ukraine report.txt --published 2025-11-26 --publisher Reuters")
    .action(async (name: string, files: readonly string[], options: AddOptions) => {
      const knownAt = options.knownAt === undefined ? null : parseAsOf(options.knownAt, "--known-at");
      const drafts: SourceDraft[] = [];
      const failures: string[] = [];
      for (const file of files) {
        try {
          const extracted = await readSourceFile(file);
          for (const warning of extracted.warnings) io.talk(`${file}: ${warning}`);
          const long = requireRoomToRead(nameOfFile(file), extracted.text);
          if (long !== null) io.talk(long);
          drafts.push({
            text: extracted.text,
            file: file === "-" ? null : path.basename(file),
            title: extracted.title,
            publisher: options.publisher ?? extracted.publisher,
            published: options.published ?? extracted.published,
            knownAt,
            compartment: options.compartment ?? null,
            basedOn: null,
          });
        } catch (error) {
          if (!(error instanceof ParleyError)) throw error;
          failures.push(error.message);
        }
      }
      // All or none: half of what was asked, filed, would be hard to tell from all of it.
      if (failures.length > 0) throw new ParleyError("unreadable-files", `${failures.join(" ")} Nothing was added.`);
      const { addSources } = await import("../desk/add-source.ts");
      const added = await onDesk(options, (desk) => addSources(desk, name, drafts));
      for (const { source, isNew, unread } of added) {
        if (!isNew)
          io.talk(`${source.file ?? source.id}: already in '${name}' as source ${source.id}; nothing was added.`);
        if (unread !== null)
          io.talk(
            `${source.file ?? source.id}: stored, but written in ${unread}, which the reader does not read; file its claims by hand with 'parley claim'.`,
          );
      }
      if (options.json)
        printJson(io, {
          sources: added.map(({ source }) => ({ id: source.id, sha256: source.sha256, file: source.file })),
          claims: added.flatMap(({ candidates }) =>
            candidates.map(({ id, kind, span: { start, end }, quote }) => ({ id, kind, span: { start, end }, quote })),
          ),
        });
      else
        for (const { source, candidates } of added)
          io.out(`${source.id}  ${candidates.length} candidates  ${source.title ?? source.file ?? ""}`);
    });
}
