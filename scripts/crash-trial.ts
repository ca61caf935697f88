// Run after touching the store: kills a writing Parley with -9 at random moments and checks that nothing acknowledged is lost.
// `node scripts/crash-trial.ts 100 [seed]`; the test of the store runs ten.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createHash } from "node:crypto";
import { seededRandom } from "../src/kit/random.ts";
import { momentFromMillis } from "../src/domain/moment.ts";
import type { NewEntry } from "../src/record/entry.ts";
import { openRecord } from "../src/store/open-record.ts";

const PROCESS = "trial";
const clock = () => momentFromMillis(Date.now());

/** What a series of kills showed; `lost` counts acknowledged entries that were gone, `faults` what verification found. */
export type CrashReport = {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly faults: number;
};

function sourceEntry(text: string): NewEntry {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return {
    author: "trial",
    compartment: "open",
    content: {
      kind: "source-added",
      source: {
        id: sha256.slice(0, 12),
        title: null,
        text,
        sha256,
        publisher: null,
        published: null,
        knownAt: null,
        language: "en",
        reliability: "F",
        compartment: "open",
        captureOf: null,
        basedOn: null,
        file: null,
      },
    },
  };
}

/** Writes batches for ever; prints each acknowledged number at once, unbuffered. */
async function writeForEver(dir: string): Promise<never> {
  const store = await openRecord({ dir }, clock);
  let last = (await store.read(PROCESS)).length;
  writeSync(1, `${last}\n`);
  for (;;) {
    const batch = Array.from({ length: 1 + (last % 4) }, (_, i) =>
      sourceEntry(`report ${last + i} `.repeat(1 + ((last * 37) % 400))),
    );
    const written = await store.append(PROCESS, batch);
    last = written.at(-1)?.sequence ?? last;
    writeSync(1, `${last}\n`);
  }
}

/** Starts a writer, kills it some milliseconds after it has acknowledged so many batches, and gives the last number it acknowledged. */
async function killWriter(dir: string, afterBatches: number, andMillis: number): Promise<number> {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", import.meta.filename, "write", dir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  let doomed = false;
  child.stdout.on("data", (data: Buffer) => {
    said += data.toString();
    // its first line says where it starts
    if (doomed || said.split("\n").length - 2 < afterBatches) return;
    doomed = true;
    setTimeout(() => child.kill("SIGKILL"), andMillis);
  });
  await new Promise((resolve) => child.on("close", resolve));
  return Number(said.split("\n").at(-2) ?? Number.NaN);
}

/** Kills writers on one record, again and again, checking after each kill. */
export async function crashTrial(dir: string, kills: number, seed: number): Promise<CrashReport> {
  const random = seededRandom(seed);
  const first = await openRecord({ dir }, clock);
  await first.append(PROCESS, [
    {
      author: "trial",
      compartment: "open",
      content: { kind: "process-created", process: { id: PROCESS, title: "Trial" } },
    },
  ]);
  await first.close();
  const report = { kills: 0, acknowledged: 1, lost: 0, faults: 0 };
  for (let i = 0; i < kills; i++) {
    const acknowledged = await killWriter(dir, Math.floor(random() * 40), random() * 10);
    if (Number.isNaN(acknowledged)) throw new Error("the writer did not start");
    const store = await openRecord({ dir }, clock);
    const { entries, faults } = await store.verify(PROCESS);
    await store.close();
    report.kills++;
    report.acknowledged = Math.max(report.acknowledged, acknowledged);
    report.lost += Math.max(0, acknowledged - entries);
    report.faults += faults.length;
  }
  return report;
}

if (import.meta.main) {
  const [mode, dir] = process.argv.slice(2);
  if (mode === "write") await writeForEver(dir);
  const work = mkdtempSync(path.join(os.tmpdir(), "parley-crash-"));
  const report = await crashTrial(path.join(work, "record"), Number(mode ?? 100), Number(dir ?? 1));
  rmSync(work, { recursive: true });
  console.log(JSON.stringify(report));
  process.exitCode = report.lost + report.faults > 0 ? 1 : 0;
}
