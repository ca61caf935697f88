import type { Command } from "commander";
import { ParleyError } from "../domain/errors.ts";
import { readConfig } from "../host/config.ts";
import { openDesk } from "../host/open-desk.ts";
import type { Io } from "./io.ts";
import { withRecordOptions, type RecordOptions } from "./record-options.ts";

const DEFAULT_PORT = 4173;

/** The port a person named. @throws {ParleyError} `bad-port` */
export function portOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port >= 0 && port <= 65_535))
    throw new ParleyError("bad-port", `'${text}' is no port. Give a number from 0 (any free one) to 65535.`);
  return port;
}

/** `parley serve`: the web app and the HTTP contract over the record, on this machine only. */
export function register(program: Command, io: Io): void {
  withRecordOptions(program.command("serve"))
    .description("Serve the web app and the HTTP contract on this machine")
    .option("--port <number>", `the port (default ${DEFAULT_PORT}; 0 for any free one)`)
    .addHelpText("after", "\nExample:\n  parley serve --port 8080")
    .action(async (options: RecordOptions & { port?: string }) => {
      const port = portOf(options.port);
      const config = readConfig({ data: options.data ?? null, database: options.database ?? null }, process.env);
      const [{ ensureWebApp }, { buildServer, listen }, { settleAside }, { readAside }] = await Promise.all([
        import("../host/web-app.ts"),
        import("../server/server.ts"),
        import("../host/settle-aside.ts"),
        import("../host/read-aside.ts"),
      ]);
      const open = await openDesk({ dir: config.dataDir });
      try {
        const reading = readAside();
        const server = await buildServer(
          { ...open.desk, reader: reading.reader, settler: settleAside },
          await ensureWebApp(io.talk),
        );
        const address = await listen(server, port);
        open.announce(address);
        io.out(`Parley is at ${address} (record in ${config.dataDir}). Stop it with Ctrl-C.`);
        await untilStopped(server, reading);
      } finally {
        await open.close();
      }
    });
}

/** Readies the reader, waits until the person or the system asks the program to stop, then breaks off what is being read and closes the server. */
export async function untilStopped(
  server: { close: () => PromiseLike<unknown> },
  reading: { readonly warm: () => void; readonly close: () => Promise<void> },
): Promise<void> {
  reading.warm();
  await stopAsked();
  await reading.close();
  await server.close();
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
