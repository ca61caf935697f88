/**
 * Building an empty database takes seconds of computing that end in the same files each time. So the first one built from a checkout is kept beside the
 * installed packages, and later ones are copies of it.
 *
 * The copy is used only when it is whole: it is put in place by renaming, under a name that changes with the database's version and our schema, and its
 * size is compared with what was noted when it was made. Where it cannot be kept (a read-only installation, a full disk) each is built anew.
 */
import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { syncTree } from "./durable-fs.ts";
import { migrate, readMigrations } from "./migrate.ts";

const INIT_PARAMS = [
  "--wal-segsize=1",
  "--no-sync",
  "--encoding=UTF8",
  "--locale=C",
  "--auth=trust",
  "--username=postgres",
];

/** Room for the kept cluster and the one being made from it. */
const KEEPING_BYTES = 256 * 1024 * 1024;

const CACHE = path.resolve(import.meta.dirname, "../../node_modules/.cache/parley");

/** Builds an empty database with our schema; nothing is synced. */
export async function buildCluster(directory: string): Promise<void> {
  const database = await PGlite.create({ fs: new NodeFS(directory), initDbStartParams: INIT_PARAMS });
  await migrate(database, readMigrations());
  await database.close();
}

/**
 * Puts a durable copy of the kept empty database into a directory that is not there yet, making the kept one first where there is none.
 *
 * @param cache - where it is kept; tests have their own
 * @param build - makes an empty database in a directory
 * @returns false, with nothing left in the directory, where none can be kept or the kept one is damaged
 */
export async function copyPristineCluster(
  directory: string,
  cache = CACHE,
  build: (directory: string) => Promise<void> = buildCluster,
): Promise<boolean> {
  const kept = path.join(cache, `cluster-${fingerprint()}`);
  const note = `${kept}.json`;
  try {
    if (!fs.existsSync(note)) await keepCluster(kept, note, build);
    fs.cpSync(kept, directory, { recursive: true });
    const { files, bytes } = await syncTree(directory);
    const whole: unknown = JSON.parse(fs.readFileSync(note, "utf8"));
    if (JSON.stringify(whole) === JSON.stringify({ files, bytes })) return true;
    for (const each of [note, kept]) fs.rmSync(each, { recursive: true, force: true });
  } catch {
    // whatever keeps the shortcut from working, the long way round is open
  }
  fs.rmSync(directory, { recursive: true, force: true });
  return false;
}

async function keepCluster(kept: string, note: string, build: (directory: string) => Promise<void>): Promise<void> {
  fs.mkdirSync(path.dirname(kept), { recursive: true });
  const { bavail, bsize } = fs.statfsSync(path.dirname(kept));
  if (bavail * bsize < KEEPING_BYTES) throw new Error("too little room to keep an empty database");
  // two first starters each build their own, and the earlier one's is kept
  const building = `${kept}.${randomUUID()}`;
  try {
    await build(building);
    const size = await syncTree(building);
    if (fs.existsSync(note)) return;
    // without a note it was left half placed
    fs.rmSync(kept, { recursive: true, force: true });
    fs.writeFileSync(`${building}.json`, JSON.stringify(size));
    fs.renameSync(building, kept);
    fs.renameSync(`${building}.json`, note);
  } finally {
    for (const left of [building, `${building}.json`]) fs.rmSync(left, { recursive: true, force: true });
  }
}

function fingerprint(): string {
  const entry = fileURLToPath(import.meta.resolve("@electric-sql/pglite"));
  const { version }: { version?: string } = JSON.parse(
    fs.readFileSync(path.join(path.dirname(entry), "..", "package.json"), "utf8"),
  );
  return createHash("sha256")
    .update(JSON.stringify([version, INIT_PARAMS, readMigrations()]))
    .digest("hex")
    .slice(0, 12);
}
