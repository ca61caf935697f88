import type { Command } from "commander";
import { importProcess } from "../desk/move-record.ts";
import { readTextFile } from "../host/read-file.ts";
import { printJson, type Io } from "./io.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

/** `parley import F.ndjson`: takes in an exported process as it was. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("import <file>"))
    .description("Take in a process that 'parley export' wrote (- for standard input), times and hashes included")
    .addHelpText("after", "\nExample:\n  parley import ukraine.ndjson")
    .action(async (file: string, options: RecordOptions) => {
      const text = await readTextFile(file);
      const process = await onDesk(options, (desk) => importProcess(desk, text));
      if (options.json) printJson(io, { process });
      else io.out(`Imported '${process}'`);
    });
}
