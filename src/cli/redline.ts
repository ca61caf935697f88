import type { Command } from "commander";
import { ParleyError } from "../domain/errors.ts";
import { REDLINE_FORMS, writeRedlineFile, type RedlineForm } from "../host/redline-files.ts";
import { printJson, type Io } from "./io.ts";

/** Adds `parley redline`: two versions in, one file out that a delegation can open. */
export function register(program: Command, io: Io): void {
  program
    .command("redline")
    .description("write what changed between two versions as a Word file with real revisions, a web page or plain text")
    .argument("<versions...>", "the earlier and the later version (.txt .md .docx .html .pdf, or - for standard input)")
    .requiredOption("--out <file>", "where to write: .docx, .html or .txt")
    .option("--author <name>", "author of the revisions", "Parley")
    .option(
      "--date <instant>",
      "date of the revisions (default: today, UTC); with a date given, the same input gives the same file",
    )
    .option(
      "--form <form>",
      `one of ${REDLINE_FORMS.join(", ")}; the last three with a source list, .docx only`,
      "redline",
    )
    .option("--no-comments", "leave out the comments that give the reasons")
    .option("--json", "print one JSON document about what was written")
    .addHelpText(
      "after",
      "\nExamples:\n  parley redline draft-1.txt draft-2.docx --out redline.docx --author 'Drafting group' --date 2026-03-01\n  parley redline v1.txt v2.txt v3.txt --form table --out versions.docx",
    )
    .action(
      async (
        versions: string[],
        options: { out: string; author: string; date?: string; form: string; comments: boolean; json?: boolean },
      ) => {
        const written = await writeRedlineFile(versions, options.out, {
          form: checkedForm(options.form),
          author: options.author,
          comments: options.comments,
          date: options.date ?? new Date().toISOString().slice(0, "2026-03-01".length),
        });
        for (const warning of written.warnings) io.talk(warning);
        if (options.json === true) printJson(io, { out: options.out, ...written });
        else io.talk(`${options.out} written.`);
      },
    );
}

function checkedForm(form: string): RedlineForm {
  const found = REDLINE_FORMS.find((each) => each === form);
  if (found === undefined)
    throw new ParleyError("unknown-form", `There is no form '${form}'. Choose one of ${REDLINE_FORMS.join(", ")}.`);
  return found;
}
