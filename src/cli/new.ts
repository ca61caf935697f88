import type { Command } from "commander";
import { newProcess } from "../desk/new-process.ts";
import { printJson, type Io } from "./io.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

/** `parley new NAME`: starts a process. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("new <name>"))
    .description("Start a process: one negotiation followed as one file")
    .option("--title <title>", "what it is called on screen")
    .addHelpText("after", '\nExample:\n  parley new ukraine --title "Ukraine: the 28-point plan and after"')
    .action(async (name: string, options: RecordOptions & { title?: string }) => {
      const process = await onDesk(options, (desk) => newProcess(desk, name, options.title ?? null));
      if (options.json) printJson(io, process);
      else io.out(`Started '${process.id}' (${process.title}). Next: parley add ${process.id} FILE`);
    });
}
