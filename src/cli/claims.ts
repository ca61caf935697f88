import { Option, type Command } from "commander";
import { listClaims } from "../desk/list-claims.ts";
import { CLAIM_STATES, type ClaimState } from "../domain/judgement.ts";
import { printJson, type Io } from "./io.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";
import { cut, printTable } from "./print-table.ts";

/** `parley claims NAME`: every claim of a process and what became of it. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("claims <name>"))
    .description("List the claims of a process")
    .addOption(new Option("--state <state>", "only those in this state").choices(CLAIM_STATES))
    .addHelpText("after", "\nExample:\n  parley claims ukraine --state candidate")
    .action(async (name: string, options: RecordOptions & { state?: ClaimState }) => {
      const all = await onDesk(options, (desk) => listClaims(desk, name));
      const claims = options.state === undefined ? all : all.filter(({ state }) => state === options.state);
      if (options.json) printJson(io, { claims });
      else
        printTable(
          io,
          ["id", "state", "kind", "who", "words"],
          claims.map((claim) => [
            claim.id,
            claim.state,
            claim.kind,
            cut(claim.actors.join(", "), 28),
            cut(claim.quote.replaceAll("\n", " "), 80),
          ]),
        );
    });
}
