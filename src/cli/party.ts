import type { Command } from "commander";
import { declareParty } from "../desk/declare.ts";
import { printJson, type Io } from "./io.ts";
import { gatherAnew, onDesk, tellDropped, withRecordOptions, type RecordOptions } from "./record-options.ts";

/** `parley party NAME ID`: declares a party, a column of the positions matrix. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("party <name> <id>"))
    .description(
      'Declare a party: a column of the positions matrix. Declared again, it keeps what is not given; a list that is given replaces the earlier one ("" empties it)',
    )
    .requiredOption("--title <title>", "what it is called")
    .option("--is <actor>", "an actor that is this party (repeatable; at first its title)", gatherAnew)
    .option("--spoken-for-by <actor>", "an actor who speaks for it (repeatable)", gatherAnew)
    .addHelpText(
      "after",
      '\nExample:\n  parley party ukraine us --title "United States" --is "United States" --spoken-for-by "Marco Rubio"',
    )
    .action(
      async (
        name: string,
        id: string,
        options: RecordOptions & { title: string; is?: readonly string[]; spokenForBy?: readonly string[] },
      ) => {
        const { title, is, spokenForBy } = options;
        const {
          entry,
          declared: party,
          before,
        } = await onDesk(options, (desk) => declareParty(desk, name, { id, title, is, spokenForBy }));
        tellDropped(io, "this party", before?.is ?? [], party.is);
        tellDropped(io, "spoken for by", before?.spokenForBy ?? [], party.spokenForBy);
        if (options.json) printJson(io, { entry, party });
        else io.out(`Party '${id}' (${options.title})`);
      },
    );
}
