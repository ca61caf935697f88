import type { Command } from "commander";
import { fileCustody } from "../desk/declare.ts";
import { CUSTODY_STATES } from "../domain/custody.ts";
import { parseEdtf } from "../domain/edtf.ts";
import { ParleyError } from "../domain/errors.ts";
import { parseAsOf } from "../domain/moment.ts";
import { printJson, type Io } from "./io.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

/** `parley custody NAME VERSION PARTY STATE`: files by hand who has a version. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("custody <name> <version> <party> <state>"))
    .description(`File who has a version: ${CUSTODY_STATES.join(", ")}`)
    .option("--counterpart <party>", "to whom or from whom")
    .option("--when <date>", "when (EDTF)")
    .option("--known-at <time>", "when it could be known (default: from now on)")
    .addHelpText(
      "after",
      "\nExample:\n  parley custody ukraine V2 russia denies --when 2025-11-25 --known-at 2025-11-26",
    )
    .action(
      async (
        name: string,
        versionId: string,
        party: string,
        state: string,
        options: RecordOptions & { counterpart?: string; when?: string; knownAt?: string },
      ) => {
        const known = CUSTODY_STATES.find((each) => each === state);
        if (known === undefined)
          throw new ParleyError(
            "bad-custody",
            `'${state}' says nothing about custody. Say ${CUSTODY_STATES.join(", ")}.`,
          );
        if (options.when !== undefined) parseEdtf(options.when);
        const knownAt = options.knownAt === undefined ? null : parseAsOf(options.knownAt, "--known-at");
        const filing = {
          version: versionId,
          party,
          state: known,
          counterpart: options.counterpart ?? null,
          when: options.when ?? null,
        };
        const { entry, custody } = await onDesk(options, (desk) => fileCustody(desk, name, filing, { knownAt }));
        if (options.json) printJson(io, { entry, custody });
        else io.out(`${custody.party} ${state} ${custody.version}`);
      },
    );
}
