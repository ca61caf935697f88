import type { Command } from "commander";
import { listBrackets, listBracketsOf } from "../desk/list-brackets.ts";
import { readSourceFile } from "../host/read-file.ts";
import { printJson, type Io } from "./io.ts";
import { cut, printHeading, printTable } from "./print-table.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

/** `parley brackets FILE` or `parley brackets NAME VERSION`: what is not agreed in a text. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("brackets <file-or-name> [version]"))
    .description(
      "List what is open in a draft: brackets, alternatives, placeholders, reservations, and who stands behind them",
    )
    .addHelpText("after", "\nExamples:\n  parley brackets draft.txt\n  parley brackets ukraine V5")
    .action(async (fileOrName: string, version: string | undefined, options: RecordOptions) => {
      const open =
        version === undefined
          ? listBrackets((await readSourceFile(fileOrName)).text)
          : await onDesk(options, (desk) => listBracketsOf(desk, fileOrName, version));
      if (options.json) {
        printJson(io, open);
        return;
      }
      const { counts } = open;
      io.out(
        `${counts.brackets} brackets in ${counts.provisionsOpen} points: ${counts.optional} optional, ${counts.alternatives} with alternatives, ${counts.placeholders} to fill in; ${counts.rivals} sets of rivals${counts.unclosed === 0 ? "" : `; ${counts.unclosed} never closed`}`,
      );
      printTable(
        io,
        ["point", "kind", "proposed by", "opposed by", "reserved by", "level", "words"],
        open.brackets.map(({ provision, text, bracket }) => [
          provision,
          bracket.kind,
          bracket.stands.proposedBy.join(", "),
          bracket.stands.opposedBy.join(", "),
          bracket.stands.reservedBy.join(", "),
          bracket.stands.level ?? "",
          cut(text, 90),
        ]),
      );
      for (const block of open.optionBlocks) {
        printHeading(io, `Options written as points ${block.options.map(({ provision }) => provision).join(", ")}`);
        printTable(
          io,
          ["option", "words"],
          block.options.map((option) => [option.label, cut(option.text, 100)]),
        );
      }
      for (const [heading, marked] of [
        ["Taken out of view by the chair", open.retired],
        ["Ambiguous on purpose", open.ambiguous],
      ] as const) {
        if (marked.length === 0) continue;
        printHeading(io, heading);
        printTable(
          io,
          ["point", "words", "because"],
          marked.map((each) => [each.provision, cut(each.quote, 70), each.reason]),
        );
      }
    });
}
