import { spawn } from "node:child_process";
import type { Command } from "commander";
import { listSources } from "../desk/list-sources.ts";
import { showStatus } from "../desk/show-status.ts";
import { readConfig, recordsFolder } from "../host/config.ts";
import { printJson, type Io } from "./io.ts";
import { printStateOfPlay } from "./print-state-of-play.ts";
import {
  asOfOf,
  withMomentOptions,
  withRecordOptions,
  type MomentOptions,
  type RecordOptions,
} from "./record-options.ts";
import { portOf, untilStopped } from "./serve.ts";

/** `parley demo`: the samples on an embedded record, their state of play in the terminal, and the web app. */
export function register(program: Command, io: Io): void {
  withMomentOptions(withRecordOptions(program.command("demo")))
    .description("Open the samples: print the state of play of the first and serve the web app")
    .option("--port <number>", "the port (default 4173; 0 for any free one)")
    .option("--no-open", "do not open a browser")
    .option("--once", "print and exit")
    .addHelpText("after", "\nExample:\n  parley demo --once --as-of 2025-11-26")
    .action(async (options: RecordOptions & MomentOptions & { port?: string; open: boolean; once?: boolean }) => {
      const port = portOf(options.port);
      const asOf = asOfOf(options);
      // Checks the database option in passing, as every command on the record does.
      readConfig({ data: options.data ?? null, database: options.database ?? null }, process.env);
      const { openSamples, SAMPLE_NAMES } = await import("../host/open-samples.ts");
      const samples = await openSamples(options.data ?? null, recordsFolder(process.env), io.talk);
      try {
        const [first] = SAMPLE_NAMES;
        const play = await showStatus(samples.desk, first, { asOf, view: options.view ?? "available", vs: null });
        if (options.json) printJson(io, play);
        else printStateOfPlay(io, play, await listSources(samples.desk, first));
        if (options.once) return;
        const [{ ensureWebApp }, { buildServer, listen }, { settleAside }, { readAside }] = await Promise.all([
          import("../host/web-app.ts"),
          import("../server/server.ts"),
          import("../host/settle-aside.ts"),
          import("../host/read-aside.ts"),
        ]);
        const reading = readAside();
        const server = await buildServer(
          { ...samples.desk, reader: reading.reader, settler: settleAside },
          await ensureWebApp(io.talk),
        );
        const address = await listen(server, port);
        samples.announce(address);
        io.talk(
          `\nParley is at ${address}/${first} — stop it with Ctrl-C. Its record can be queried with --data while it is stopped.`,
        );
        if (options.open && io.isTerminal) openBrowser(`${address}/${first}`);
        await untilStopped(server, reading);
      } finally {
        await samples.close();
      }
    });
}

function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", address]
      : [process.platform === "darwin" ? "open" : "xdg-open", address];
  // No browser is no failure: the address stands in the terminal.
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
