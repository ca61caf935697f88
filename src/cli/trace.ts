import type { Command } from "commander";
import { traceProvision } from "../desk/trace-provision.ts";
import { printJson, type Io } from "./io.ts";
import { cut, printHeading, printTable } from "./print-table.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

/** `parley trace NAME VERSION POINT`: where a point and its words come from. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("trace <name> <version> <point>"))
    .description(
      "Trace a point through all versions: its forerunners, which words are how old, earlier papers with the same wording",
    )
    .addHelpText("after", "\nExample:\n  parley trace ukraine V5 15")
    .action(async (name: string, version: string, point: string, options: RecordOptions) => {
      const trace = await onDesk(options, (desk) => traceProvision(desk, name, version, point));
      if (options.json) {
        printJson(io, trace);
        return;
      }
      printHeading(io, "History, nearest first");
      printTable(
        io,
        ["version", "point", "became", "words"],
        trace.history.map((entry) => [
          entry.version,
          entry.reported === null ? entry.provision : "(reported)",
          entry.link === null ? "" : `${entry.link.relation} into ${entry.into ?? ""}`,
          cut(entry.text, 90),
        ]),
      );
      printHeading(io, "Which words are how old");
      printTable(
        io,
        ["since", "words"],
        trace.words.map((words) => [words.version, words.text.trim()]),
      );
      printHeading(io, "Earlier papers with the same wording");
      printTable(
        io,
        ["version", "point", "words"],
        trace.earlierWording.map((each) => [each.version, each.provision, each.words]),
      );
    });
}
