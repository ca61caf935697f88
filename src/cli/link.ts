import { Option, type Command } from "commander";
import { decideLink } from "../desk/version-family.ts";
import { LINK_RELATIONS, type LinkRelation } from "../domain/alignment.ts";
import { printJson, type Io } from "./io.ts";
import { gather, onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

type LinkOptions = RecordOptions & {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly relation?: LinkRelation;
};

/** `parley link NAME FROM TO`: a person's word on how points of two versions correspond. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("link <name> <from> <to>"))
    .description(
      "Decide how points of two versions correspond; the decision stands before the engine's finding and survives re-runs",
    )
    .option(
      "--a <point>",
      "a point of the earlier version (repeatable; none: those of the later one are new)",
      gather,
      [],
    )
    .option(
      "--b <point>",
      "a point of the later version (repeatable; none: those of the earlier one are gone)",
      gather,
      [],
    )
    .addOption(
      new Option("--relation <relation>", "what it is called; left out, the engine names it").choices(LINK_RELATIONS),
    )
    .addHelpText("after", "\nExample:\n  parley link ukraine V0 V5 --a 19 --b 12 --relation replaced")
    .action(async (name: string, from: string, to: string, options: LinkOptions) => {
      const link = { from, to, a: options.a, b: options.b, relation: options.relation ?? null };
      const entry = await onDesk(options, (desk) => decideLink(desk, name, link));
      if (options.json) printJson(io, { entry, link });
      else io.out(`${from} ${options.a.join(" + ") || "(nothing)"} ↔ ${to} ${options.b.join(" + ") || "(nothing)"}`);
    });
}
