import type { Command } from "commander";
import { readWordRevisions } from "../host/word-revisions.ts";
import { printJson, type Io } from "./io.ts";

/** Adds `parley revisions`: who changed which words of a Word file, with the text before and after. */
export function register(program: Command, io: Io): void {
  program
    .command("revisions")
    .description("list the tracked changes of a Word file, with the text before and after them")
    .argument("<file>", "a .docx file, or - for standard input")
    .option("--out <file>", "write the text anew as .docx with every author's changes and comments")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  parley revisions draft.docx --json")
    .action(async (file: string, options: { json?: boolean; out?: string }) => {
      const found = await readWordRevisions(file, options.out ?? null);
      for (const warning of found.warnings) io.talk(warning);
      if (options.json === true) return printJson(io, found);
      if (found.revisions.length === 0) return io.out("No tracked changes.");
      for (const { kind, author, date, text } of found.revisions)
        io.out(`${kind.padEnd(8)}  ${author}${date === null ? "" : `, ${date}`}  ${JSON.stringify(text)}`);
    });
}
