import type { Command } from "commander";
import { declareParty } from "../desk/declare.ts";
import { printJson, type Io } from "./io.ts";
import { gather, onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

/** `parley party NAME ID`: declares a party, a column of the positions matrix. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("party <name> <id>"))
    .description("Declare a party: a column of the positions matrix")
    .requiredOption("--title <title>", "what it is called")
    .option("--is <actor>", "an actor that is this party (repeatable)", gather, [])
    .option("--spoken-for-by <actor>", "an actor who speaks for it (repeatable)", gather, [])
    .addHelpText(
      "after",
      '\nExample:\n  parley party ukraine us --title "United States" --is "United States" --spoken-for-by "Marco Rubio"',
    )
    .action(
      async (
        name: string,
        id: string,
        options: RecordOptions & { title: string; is: readonly string[]; spokenForBy: readonly string[] },
      ) => {
        const party = {
          id,
          title: options.title,
          is: options.is.length === 0 ? [options.title] : options.is,
          spokenForBy: options.spokenForBy,
        };
        const entry = await onDesk(options, (desk) => declareParty(desk, name, party));
        if (options.json) printJson(io, { entry, party });
        else io.out(`Party '${id}' (${options.title})`);
      },
    );
}
