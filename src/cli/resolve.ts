import type { Command } from "commander";
import { resolveInText } from "../desk/resolve-in-text.ts";
import { ParleyError } from "../domain/errors.ts";
import { readSourceFile } from "../host/read-file.ts";
import { writeWhole } from "../host/write-whole.ts";
import { printJson, type Io } from "./io.ts";

type ResolveOptions = {
  readonly bracket: string;
  readonly take?: string;
  readonly drop?: boolean;
  readonly out?: string;
  readonly json?: boolean;
};

/** `parley resolve FILE POINT`: settles one bracket of a draft; every other bracket stays open. */
export function register(program: Command, io: Io): void {
  program
    .command("resolve")
    .description("settle one bracket of a draft: adopt an alternative, or drop it; the rest stays as it is")
    .argument("<file>", "the draft (.txt .md .docx .html .pdf, or - for standard input)")
    .argument("<point>", "the point the bracket stands in, as 'parley brackets' lists it")
    .option("--bracket <number>", "which bracket of the point, in reading order", "1")
    .option("--take <number>", "adopt this alternative (1 where there is only one); rivals beside it go")
    .option("--drop", "take the bracket out with its words")
    .option("--out <file>", "write the new text there instead of printing it")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExamples:\n  parley resolve draft.txt 4 --bracket 2 --take 1 --out next.txt\n  parley redline draft.txt next.txt --out redline.docx",
    )
    .action(async (file: string, provision: string, options: ResolveOptions) => {
      if ((options.take === undefined) === (options.drop !== true))
        throw new ParleyError("bad-arguments", "Say either --take NUMBER or --drop.");
      const { text, warnings } = await readSourceFile(file);
      for (const warning of warnings) io.talk(warning);
      const bracket = countingNumber(options.bracket, "--bracket");
      const alternative = options.take === undefined ? null : countingNumber(options.take, "--take");
      const settled = resolveInText(text, { provision, bracket, alternative });
      if (options.out !== undefined) {
        await writeWhole(options.out, settled);
        io.talk(`${options.out} written.`);
      }
      if (options.json === true) printJson(io, { text: settled });
      else if (options.out === undefined) io.out(settled.replace(/\r?\n$/u, ""));
    });
}

function countingNumber(given: string, option: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1)
    throw new ParleyError("bad-arguments", `'${given}' is no place to count to. Give ${option} a number from 1.`);
  return number;
}
