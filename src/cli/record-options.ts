import { Option, type Command } from "commander";
import type { Desk } from "../desk/desk.ts";
import { parseAsOf, type Moment } from "../domain/moment.ts";
import { VIEWS, type View } from "../domain/state-of-play.ts";
import { readConfig } from "../host/config.ts";
import { openDesk } from "../host/open-desk.ts";
import type { Io } from "./io.ts";

/** What every command that works on the record is told. */
export type RecordOptions = { readonly data?: string; readonly database?: string; readonly json?: boolean };

/** What every command that answers about a moment is told. */
export type MomentOptions = { readonly asOf?: string; readonly view?: View };

/** Adds `--data`, `--database` and `--json`. */
export function withRecordOptions(command: Command): Command {
  return command
    .option("--data <dir>", "the record's directory (else $PARLEY_DATA, else the XDG data directory)")
    .option("--database <url>", "a PostgreSQL record (not supported yet)")
    .option("--json", "print one JSON document and nothing else");
}

/** Adds `--as-of` and `--view`. */
export function withMomentOptions(command: Command): Command {
  return command
    .option("--as-of <date>", "an ISO date (the end of that day, UTC) or instant")
    .addOption(new Option("--view <clock>", "which clock says what was known").choices(VIEWS).default("available"));
}

/** Opens the record, does the work, and lets go of the record whatever happened. */
export async function onDesk<Result>(options: RecordOptions, work: (desk: Desk) => Promise<Result>): Promise<Result> {
  const config = readConfig({ data: options.data ?? null, database: options.database ?? null }, process.env);
  const open = await openDesk({ dir: config.dataDir });
  try {
    return await work(open.desk);
  } finally {
    await open.close();
  }
}

/** The moment asked about; null means now. */
export function asOfOf(options: MomentOptions): Moment | null {
  return options.asOf === undefined ? null : parseAsOf(options.asOf, "--as-of");
}

/** Gathers a repeatable option into a list. */
export function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Gathers likewise, where an option that is not given leaves what was declared before, and "" empties it. */
export function gatherAnew(value: string, before: readonly string[] = []): readonly string[] {
  return value.trim() === "" ? before : [...before, value];
}

/** Says what a list that was declared anew no longer holds, so that nothing goes in silence. */
export function tellDropped(io: Io, what: string, before: readonly string[], now: readonly string[]): void {
  const dropped = before.filter((each) => !now.includes(each));
  if (dropped.length > 0) io.talk(`No longer ${what}: ${dropped.join(", ")}.`);
}
