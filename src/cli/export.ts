import type { Command } from "commander";
import { exportProcess } from "../desk/move-record.ts";
import { writeWhole } from "../host/write-whole.ts";
import { printJson, type Io } from "./io.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

/** `parley export NAME --out F.ndjson`: the whole record of a process. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("export <name>"))
    .description("Write the whole record of a process, one entry a line")
    .requiredOption("--out <file>", "where to, as in ukraine.ndjson; - for standard output")
    .addHelpText("after", "\nExample:\n  parley export ukraine --out ukraine.ndjson")
    .action(async (name: string, options: RecordOptions & { out: string }) => {
      const text = await onDesk(options, (desk) => exportProcess(desk, name));
      if (options.out === "-") {
        io.out(text);
        return;
      }
      await writeWhole(options.out, text);
      const entries = text.trimEnd().split("\n").length;
      if (options.json) printJson(io, { process: name, lines: entries, file: options.out });
      else io.out(`${options.out}: ${entries} lines`);
    });
}
