import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** The checkout under test. */
export const ROOT = path.dirname(import.meta.dirname);

/** What a finished command left behind. */
export type Finished = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Runs `./parley` with a home of its own, as a newcomer would. */
export function runParley(
  args: readonly string[],
  options: { readonly input?: string; readonly home?: string } = {},
): Finished {
  const done = spawnSync(path.join(ROOT, "parley"), args, {
    encoding: "utf8",
    input: options.input ?? "",
    env: environment(options.home),
    maxBuffer: 1 << 28,
    cwd: ROOT,
  });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** Starts `./parley` and leaves it running. */
export function startParley(args: readonly string[], home?: string): ChildProcess {
  return spawn(path.join(ROOT, "parley"), args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: environment(home),
    cwd: ROOT,
  });
}

/** A new empty folder that nothing else uses. */
export function freshFolder(): string {
  return mkdtempSync(path.join(os.tmpdir(), "parley-outside-"));
}

function environment(home: string | undefined): NodeJS.ProcessEnv {
  const { PARLEY_DATA: _data, PARLEY_DATABASE_URL: _database, XDG_DATA_HOME: _xdg, ...rest } = process.env;
  return home === undefined ? rest : { ...rest, HOME: home };
}

/** The address a started server prints, once it does. */
export function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    server.on("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
}
