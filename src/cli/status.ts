import type { Command } from "commander";
import { listSources } from "../desk/list-sources.ts";
import { showStatus } from "../desk/show-status.ts";
import { parseAsOf } from "../domain/moment.ts";
import { printJson, type Io } from "./io.ts";
import { printStateOfPlay } from "./print-state-of-play.ts";
import {
  asOfOf,
  onDesk,
  withMomentOptions,
  withRecordOptions,
  type MomentOptions,
  type RecordOptions,
} from "./record-options.ts";

/** `parley status NAME`: who stands where on what, since when and on whose word. */
export function register(program: Command, io: Io): void {
  withMomentOptions(withRecordOptions(program.command("status <name>")))
    .description("Show the state of play: positions, versions, who holds them, meetings, conditions, what is open")
    .option("--vs <date>", "show what changed since then")
    .addHelpText("after", "\nExample:\n  parley status ukraine --as-of 2025-11-26 --vs 2025-11-20")
    .action(async (name: string, options: RecordOptions & MomentOptions & { vs?: string }) => {
      const asOf = asOfOf(options);
      const vs = options.vs === undefined ? null : parseAsOf(options.vs, "--vs");
      const { play, sources } = await onDesk(options, async (desk) => ({
        play: await showStatus(desk, name, { asOf, view: options.view ?? "available", vs }),
        sources: await listSources(desk, name),
      }));
      if (options.json) printJson(io, play);
      else printStateOfPlay(io, play, sources);
    });
}
