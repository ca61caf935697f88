import os from "node:os";
import path from "node:path";
import { ParleyError } from "../domain/errors.ts";

/** What a run of Parley is told from outside, read once. */
export type Config = {
  /** The record's directory. */
  readonly dataDir: string;
};

/** What the command line was told; null where it was silent. */
export type ConfigRequest = { readonly data: string | null; readonly database: string | null };

/**
 * Settles the configuration: an option, else the environment, else the default (the XDG data directory).
 *
 * `PARLEY_DATA` names the record's directory; `PARLEY_DATABASE_URL` would name a PostgreSQL database, which is refused until it works.
 *
 * @throws {ParleyError} `database-not-supported`
 */
export function readConfig(request: ConfigRequest, environment: Readonly<Record<string, string | undefined>>): Config {
  const database = request.database ?? environment["PARLEY_DATABASE_URL"] ?? null;
  if (database !== null && database !== "")
    throw new ParleyError(
      "database-not-supported",
      "A PostgreSQL record is not supported yet. Leave out --database and PARLEY_DATABASE_URL, and name a directory with --data.",
    );
  return {
    dataDir: path.resolve(
      request.data ?? (environment["PARLEY_DATA"] || path.join(recordsFolder(environment), "parley")),
    ),
  };
}

/** The folder in which records lie by default, the samples' own among them. */
export function recordsFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return environment["XDG_DATA_HOME"] || path.join(environment["HOME"] || os.homedir(), ".local", "share");
}
