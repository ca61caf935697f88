import type { Command } from "commander";
import { judgeClaims, type Judged } from "../desk/judge-claim.ts";
import { listClaims } from "../desk/list-claims.ts";
import { ParleyError } from "../domain/errors.ts";
import { parseDecision } from "../domain/judgement.ts";
import { printJson, type Io } from "./io.ts";
import { onDesk, withRecordOptions, type RecordOptions } from "./record-options.ts";

/** `parley judge NAME CLAIM accept|reject|hold`: files a decision; `--all accept` decides on every candidate at once. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("judge <name> [claim] [decision]"))
    .description("Accept, reject or hold a candidate claim")
    .option("--reason <words>", "on what grounds")
    .option("--all <decision>", "judge every candidate of the process, for trials")
    .addHelpText("after", "\nExample:\n  parley judge ukraine 0f3a9c41d2e8b765 accept")
    .action(
      async (
        name: string,
        claim: string | undefined,
        decision: string | undefined,
        options: RecordOptions & { reason?: string; all?: string },
      ) => {
        const reason = options.reason ?? null;
        if (options.all !== undefined) {
          if (claim !== undefined) throw new ParleyError("bad-arguments", "Name a claim or give --all, not both.");
          const all = parseDecision(options.all);
          const judged = await onDesk(options, async (desk) => {
            const candidates = (await listClaims(desk, name)).filter(({ state }) => state === "candidate");
            return judgeClaims(
              desk,
              name,
              candidates.map(({ id }) => ({ claim: id, decision: all, reason })),
            );
          });
          if (options.json) printJson(io, { judged });
          else io.out(`${judged.length} candidates: ${all}`);
          return;
        }
        if (claim === undefined || decision === undefined)
          throw new ParleyError(
            "bad-arguments",
            `Say which claim and what about it: parley judge ${name} CLAIM accept|reject|hold.`,
          );
        const known = parseDecision(decision);
        const [judged]: readonly Judged[] = await onDesk(options, (desk) =>
          judgeClaims(desk, name, [{ claim, decision: known, reason }]),
        );
        if (options.json) printJson(io, judged);
        else io.out(`${judged.claim}: ${judged.decision}`);
      },
    );
}
