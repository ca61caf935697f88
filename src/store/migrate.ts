import fs from "node:fs";
import path from "node:path";
import type { PGliteInterface } from "@electric-sql/pglite";
import { ParleyError } from "../domain/errors.ts";

/** One step of the schema: `000001-record.sql` is number 1. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string };

/** The migrations that ship with this Parley, in order. */
export function readMigrations(directory = path.join(import.meta.dirname, "migrations")): readonly Migration[] {
  return fs
    .readdirSync(directory)
    .filter((file) => /^\d{6}-[a-z0-9-]+\.sql$/.test(file))
    .toSorted()
    .map((file) => ({
      number: Number(file.slice(0, 6)),
      name: file.slice(7, -4),
      sql: fs.readFileSync(path.join(directory, file), "utf8"),
    }));
}

/**
 * Brings the schema up to date, forward only. Each step runs in one transaction that claims its number first, so that of two starters one waits
 * and then finds nothing to do.
 *
 * @throws {ParleyError} `record-too-new` when the record was written by a later Parley with a breaking change
 */
export async function migrate(database: PGliteInterface, migrations: readonly Migration[]): Promise<void> {
  await database.exec(
    "create table if not exists migration (number integer primary key, name text not null, breaking boolean not null)",
  );
  const { rows } = await database.query<{ number: number; breaking: boolean }>(
    "select number, breaking from migration",
  );
  const known = new Set(migrations.map(({ number }) => number));
  if (rows.some(({ number, breaking }) => breaking && !known.has(number)))
    throw new ParleyError(
      "record-too-new",
      "This record was written by a newer Parley in a way this one cannot read. Use the newer Parley.",
    );
  const done = new Set(rows.map(({ number }) => number));
  for (const { number, name, sql } of migrations) {
    if (done.has(number)) continue;
    await database.transaction(async (transaction) => {
      const claimed = await transaction.query(
        "insert into migration values ($1, $2, $3) on conflict do nothing returning number",
        [number, name, sql.startsWith("-- breaking")],
      );
      if (claimed.rows.length > 0) await transaction.exec(sql);
    });
  }
}
