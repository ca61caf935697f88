import type { Command } from "commander";
import { verifyProcess } from "../desk/move-record.ts";
import { EXIT, printJson, type Io } from "./io.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

/** `parley verify NAME`: re-checks every anchor, the order and the hashes. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("verify <name>"))
    .description("Re-check every anchor, the order and the hashes of a process")
    .addHelpText("after", "\nExample:\n  parley verify ukraine")
    .action(async (name: string, options: RecordOptions) => {
      const { entries, faults } = await onDesk(options, (desk) => verifyProcess(desk, name));
      if (options.json) printJson(io, { entries, faults });
      else {
        for (const fault of faults) io.out(fault);
        io.out(`${entries} entries, ${faults.length} faults`);
      }
      if (faults.length > 0) process.exitCode = EXIT.ourMistake;
    });
}
