// Run after touching the store's file system: cuts the power at random moments and opens what would be left on the disk.
// `node scripts/power-cut-trial.ts 30 [seed]`; `--never-sync` shows what is lost when nothing is synced. The test of the store runs three.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { seededRandom } from "../src/kit/random.ts";
import type { Random } from "../src/kit/random.ts";
import type { DiskWatch } from "../src/store/durable-fs.ts";
import { openDatabase } from "../src/store/pglite-database.ts";

const PAGE_BYTES = 4096;
/** Half of what was not synced happens to reach the disk. */
const LUCK = 0.5;

/** What a series of cuts showed: stores that did not open, and acknowledged rows that were gone or changed. */
export type PowerCutReport = {
  readonly cuts: number;
  readonly acknowledged: number;
  readonly unopenable: number;
  readonly lost: number;
};

type Write = { readonly file: string; readonly position: number; readonly data: Uint8Array };
type NameChange = { readonly directories: readonly string[]; readonly apply: (root: string) => void };

/**
 * A disk that forgets: writes reach it when their file is synced, names when their directory is. What is pending when the power goes survives by
 * pages, at random; of pending names, all or none. Sizes cut by truncation are not modelled.
 */
class ForgetfulDisk {
  readonly watch: DiskWatch;
  readonly #live: string;
  readonly #image: string;
  #writes: Write[] = [];
  #names: NameChange[] = [];

  constructor(live: string, image: string, neverSync: boolean) {
    this.#live = live;
    this.#image = image;
    const inside = (file: string) => path.relative(live, file);
    this.watch = {
      write: (file, position, data) =>
        void this.#writes.push({ file: inside(file), position, data: Uint8Array.from(data) }),
      sync: (file) => {
        if (!neverSync) this.#settle(inside(file));
      },
      syncNames: (directory) => {
        if (!neverSync) this.#settleNames(inside(directory));
      },
      appear: (file) => {
        const isDirectory = fs.statSync(file).isDirectory();
        this.#change([file], (root) => {
          const at = path.join(root, inside(file));
          if (isDirectory) fs.mkdirSync(at, { recursive: true });
          else if (!fs.existsSync(at)) fs.writeFileSync(at, "");
        });
      },
      move: (from, to) => {
        this.#writes = this.#writes.map((write) =>
          write.file === inside(from) ? { ...write, file: inside(to) } : write,
        );
        this.#change([from, to], (root) => {
          if (fs.existsSync(path.join(root, inside(from))))
            fs.renameSync(path.join(root, inside(from)), path.join(root, inside(to)));
        });
      },
      vanish: (file) => {
        this.#writes = this.#writes.filter((write) => write.file !== inside(file));
        this.#change([file], (root) => fs.rmSync(path.join(root, inside(file)), { force: true }));
      },
    };
  }

  #change(files: readonly string[], apply: (root: string) => void): void {
    this.#names.push({ directories: files.map((file) => path.relative(this.#live, path.dirname(file))), apply });
  }

  #settleNames(directory: string): void {
    // a journal keeps the order of names: what came before goes with it
    const last = this.#names.findLastIndex(({ directories }) => directories.includes(directory));
    for (const { apply } of this.#names.splice(0, last + 1)) apply(this.#image);
  }

  #settle(file: string): void {
    for (const write of this.#writes) if (write.file === file) put(this.#image, write, () => true);
    this.#writes = this.#writes.filter((write) => write.file !== file);
  }

  /** What lies on the disk if the power goes now. */
  cutInto(target: string, random: Random): void {
    fs.rmSync(target, { recursive: true, force: true });
    fs.cpSync(this.#image, target, { recursive: true });
    if (random() < LUCK) for (const { apply } of this.#names) apply(target);
    for (const write of this.#writes) put(target, write, () => random() < LUCK);
  }
}

function put(root: string, { file, position, data }: Write, survives: () => boolean): void {
  const at = path.join(root, file);
  if (!fs.existsSync(at)) return;
  const descriptor = fs.openSync(at, "r+");
  for (let from = 0; from < data.length; from += PAGE_BYTES)
    if (survives()) fs.writeSync(descriptor, data, from, Math.min(PAGE_BYTES, data.length - from), position + from);
  fs.closeSync(descriptor);
}

const bodyOf = (sequence: number) => `entry ${sequence} `.repeat(1 + ((sequence * 53) % 300));

/** Writes rows on a forgetful disk, cutting the power again and again, and opens each remainder as a stranger would. */
export async function powerCutTrial(
  work: string,
  cuts: number,
  seed: number,
  neverSync = false,
): Promise<PowerCutReport> {
  const [live, image, remainder] = ["live", "image", "remainder"].map((name) => path.join(work, name));
  await (await openDatabase(live)).close();
  fs.cpSync(live, image, { recursive: true });
  const random = seededRandom(seed);
  const disk = new ForgetfulDisk(live, image, neverSync);
  const database = await openDatabase(live, disk.watch);
  const report = { cuts: 0, acknowledged: 0, unopenable: 0, lost: 0 };
  for (; report.cuts < cuts; report.cuts++) {
    for (let more = 10 + Math.floor(random() * 60); more > 0; more--) {
      const sequence = report.acknowledged + 1;
      await database.query("insert into entry values ('trial', $1, $2, repeat('0', 64))", [sequence, bodyOf(sequence)]);
      report.acknowledged = sequence;
    }
    if (report.cuts % 3 === 1) await database.exec("reset role; checkpoint; set role parley_app");
    disk.cutInto(remainder, random);
    const left = await readRemainder(remainder);
    if (left === null) report.unopenable++;
    else
      report.lost += Array.from({ length: report.acknowledged }, (_, i) => i + 1).filter(
        (n) => left.get(n) !== bodyOf(n),
      ).length;
  }
  await database.close();
  return report;
}

async function readRemainder(directory: string): Promise<ReadonlyMap<number, string> | null> {
  try {
    const database = await PGlite.create({ fs: new NodeFS(directory) });
    const { rows } = await database.query<{ sequence: number; body: string }>("select sequence, body from entry");
    await database.close();
    return new Map(rows.map(({ sequence, body }) => [sequence, body]));
  } catch {
    return null;
  }
}

if (import.meta.main) {
  const numbers = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "parley-power-"));
  const report = await powerCutTrial(
    work,
    Number(numbers[0] ?? 30),
    Number(numbers[1] ?? 1),
    process.argv.includes("--never-sync"),
  );
  fs.rmSync(work, { recursive: true });
  console.log(JSON.stringify(report));
  // a store that did not open leaves its engine running
  process.exit(report.unopenable + report.lost > 0 ? 1 : 0);
}
