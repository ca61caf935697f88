import type { Command } from "commander";
import { declareIssue } from "../desk/declare.ts";
import type { IssueCategory } from "../domain/claim.ts";
import { printJson, type Io } from "./io.ts";
import { gather, onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

/** `parley issue NAME ID`: declares an issue, a row of the positions matrix. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("issue <name> <id>"))
    .description("Declare an issue: a row of the positions matrix")
    .requiredOption("--title <title>", "what it is called")
    .requiredOption("--category <category>", "its subject, as in 'territory'")
    .option("--word <word>", "words by which claims mean it (repeatable)", gather, [])
    .addHelpText(
      "after",
      '\nExample:\n  parley issue ukraine army-size --title "Size of the army" --category security-sector --word troops',
    )
    .action(
      async (
        name: string,
        id: string,
        options: RecordOptions & { title: string; category: string; word: readonly string[] },
      ) => {
        const issue = { id, title: options.title, category: options.category as IssueCategory, words: options.word };
        const entry = await onDesk(options, (desk) => declareIssue(desk, name, issue));
        if (options.json) printJson(io, { entry, issue });
        else io.out(`Issue '${id}' (${options.title})`);
      },
    );
}
