import type { Command } from "commander";
import { markAmbiguous, retireSuggestion } from "../desk/mark-passage.ts";
import { ParleyError } from "../domain/errors.ts";
import { printJson, type Io } from "./io.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

type MarkOptions = RecordOptions & { readonly retire?: boolean; readonly ambiguous?: boolean; readonly reason: string };

/** `parley mark NAME VERSION POINT WORDS`: a chair's word on a passage. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("mark <name> <version> <point> <words>"))
    .description("Take a suggestion out of view, or say that a passage is ambiguous on purpose; the record keeps both")
    .option("--retire", "take this bracket out of the working text")
    .option("--ambiguous", "this passage is open to two readings on purpose")
    .requiredOption("--reason <words>", "why")
    .addHelpText("after", '\nExample:\n  parley mark ukraine V5 12 "[…]" --retire --reason "withdrawn by its proposer"')
    .action(async (name: string, version: string, provision: string, quote: string, options: MarkOptions) => {
      if ((options.retire === true) === (options.ambiguous === true))
        throw new ParleyError("bad-arguments", "Say either --retire or --ambiguous.");
      const mark = { version, provision, quote, reason: options.reason };
      const entry = await onDesk(options, (desk) =>
        options.retire === true ? retireSuggestion(desk, name, mark) : markAmbiguous(desk, name, mark),
      );
      if (options.json) printJson(io, { entry, mark });
      else io.out(`${version} ${provision}: ${options.retire === true ? "taken out of view" : "ambiguous on purpose"}`);
    });
}
