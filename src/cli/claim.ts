import { Option, type Command } from "commander";
import { fileClaim } from "../desk/file-claim.ts";
import { CLAIM_KINDS, MODALITIES, STANCES, type ClaimKind, type Modality, type Stance } from "../domain/claim.ts";
import { ParleyError } from "../domain/errors.ts";
import { printJson, type Io } from "./io.ts";
import { gather, onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

type ClaimOptions = RecordOptions & {
  readonly kind: ClaimKind;
  readonly actor: readonly string[];
  readonly saidBy: readonly string[];
  readonly issue?: string;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly when?: string;
  readonly version?: string;
};

/** `parley claim NAME SOURCE START END`: files what the reader missed. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("claim <name> <source> <start> <end>"))
    .description("File a claim by hand: the words of a source from START up to END (UTF-16 offsets)")
    .addOption(new Option("--kind <kind>", "what it is").choices(CLAIM_KINDS).makeOptionMandatory())
    .option("--actor <name>", "whose it is (repeatable)", gather, [])
    .option(
      "--said-by <name>",
      "on whose word: who says it (none: the reporter's own). Repeated, the levels of a chain, outermost first, as in --said-by 'anonymous: a diplomat' --said-by Norlandia",
      gather,
      [],
    )
    .option("--issue <id>", "the issue it belongs to")
    .addOption(new Option("--stance <stance>", "where they stand").choices(STANCES).default("neutral"))
    .addOption(
      new Option("--modality <modality>", "whether it is asserted, denied, planned …")
        .choices(MODALITIES)
        .default("asserted"),
    )
    .option("--when <date>", "when it was said, held or happened")
    .option("--version <id>", "the version of the text it speaks of")
    .addHelpText(
      "after",
      "\nExample:\n  parley claim ukraine 3f9a2c81d0b4 120 188 --kind position --actor Hungary --said-by Hungary --issue american-draft --stance supports",
    )
    .action(async (name: string, source: string, start: string, end: string, options: ClaimOptions) => {
      const [from, to] = [start, end].map((text) => {
        if (!/^\d+$/.test(text))
          throw new ParleyError(
            "bad-offset",
            `'${text}' is no offset. Give whole numbers, counted in UTF-16 code units from 0.`,
          );
        return Number(text);
      });
      const claim = await onDesk(options, (desk) =>
        fileClaim(desk, name, {
          source,
          start: from,
          end: to,
          kind: options.kind,
          actors: options.actor,
          chain: options.saidBy.map((name) => [name]),
          issue: options.issue ?? null,
          stance: options.stance,
          modality: options.modality,
          when: options.when ?? null,
          version: options.version ?? null,
        }),
      );
      if (options.json)
        printJson(io, {
          claim: claim.id,
          kind: claim.kind,
          span: claim.span,
          quote: claim.quote,
          chain: claim.chain,
        });
      else io.out(`${claim.id}  ${claim.kind}  ${claim.quote}`);
    });
}
