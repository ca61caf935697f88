import fs from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { ParleyError } from "../domain/errors.ts";
import { DURABLE_START_PARAMS, DurableNodeFs, syncDirectory, syncTree } from "./durable-fs.ts";
import type { DiskWatch } from "./durable-fs.ts";
import { migrate, readMigrations } from "./migrate.ts";
import { buildCluster, copyPristineCluster } from "./pristine-cluster.ts";

/** An empty record takes 30 MB; building one on a disk that runs full may hang. */
const BUILDING_BYTES = 64 * 1024 * 1024;

/**
 * Opens the database in a directory, building it first where there is none: under another name, made durable, then renamed into place, so that
 * a half-built store is never found.
 */
export async function openDatabase(directory: string, watch: DiskWatch = {}): Promise<PGlite> {
  if (!fs.existsSync(directory)) await buildDatabase(directory);
  if (!fs.existsSync(path.join(directory, "PG_VERSION")))
    throw new ParleyError(
      "record-unreadable",
      `${directory} is not a Parley record. Give another directory with --data, or move what is there away.`,
    );
  // The server's own lock file: a start that was cut off leaves it empty, and no server starts over that. The lock beside the directory is what counts.
  fs.rmSync(path.join(directory, "postmaster.pid"), { force: true });
  const database = await PGlite.create({
    fs: new DurableNodeFs(directory, watch),
    startParams: [...DURABLE_START_PARAMS],
  });
  await migrate(database, readMigrations());
  // no right to change or remove a row, besides the triggers; an intruder who can run SQL here can undo it: the process is the boundary
  await database.exec("set role parley_app");
  return database;
}

async function buildDatabase(directory: string): Promise<void> {
  const parent = path.dirname(directory);
  const { bavail, bsize } = fs.statfsSync(parent);
  if (bavail * bsize < BUILDING_BYTES)
    throw new ParleyError(
      "disk-full",
      `The disk that holds ${parent} has less than 64 MB left, too little for a new record.`,
    );
  const name = path.basename(directory);
  for (const left of fs.readdirSync(parent))
    if (left.startsWith(`${name}.building`)) fs.rmSync(path.join(parent, left), { recursive: true });
  const building = `${directory}.building`;
  // nothing here needs to survive a crash until the rename, so it is built without syncing
  if (!(await copyPristineCluster(building))) {
    await buildCluster(building);
    await syncTree(building);
  }
  fs.renameSync(building, directory);
  syncDirectory(parent);
}
