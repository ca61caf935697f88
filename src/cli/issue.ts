import type { Command } from "commander";
import { declareIssue } from "../desk/declare.ts";
import type { IssueCategory } from "../domain/claim.ts";
import { printJson, type Io } from "./io.ts";
import { gatherAnew, onDesk, tellDropped, withRecordOptions, type RecordOptions } from "./record-options.ts";

/** `parley issue NAME ID`: declares an issue, a row of the positions matrix. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("issue <name> <id>"))
    .description(
      'Declare an issue: a row of the positions matrix. Declared again, it keeps its words unless others are given ("" empties them)',
    )
    .requiredOption("--title <title>", "what it is called")
    .requiredOption("--category <category>", "its subject, as in 'territory'")
    .option("--word <word>", "words by which claims mean it (repeatable)", gatherAnew)
    .addHelpText(
      "after",
      '\nExample:\n  parley issue ukraine army-size --title "Size of the army" --category security-sector --word troops',
    )
    .action(
      async (
        name: string,
        id: string,
        options: RecordOptions & { title: string; category: string; word?: readonly string[] },
      ) => {
        const draft = { id, title: options.title, category: options.category as IssueCategory, words: options.word };
        const { entry, declared: issue, before } = await onDesk(options, (desk) => declareIssue(desk, name, draft));
        tellDropped(io, "among its words", before?.words ?? [], issue.words);
        if (options.json) printJson(io, { entry, issue });
        else io.out(`Issue '${id}' (${options.title})`);
      },
    );
}
