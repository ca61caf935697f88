import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { crashTrial } from "../../scripts/crash-trial.ts";
import { powerCutTrial } from "../../scripts/power-cut-trial.ts";
import { describeRecordStore, newProcess, newSource, steppingClock } from "../record/record-suite.test.ts";
import { openRecord } from "./open-record.ts";
import { openDatabase } from "./pglite-database.ts";
import { openPgliteStore } from "./pglite-store.ts";

const base = fs.mkdtempSync(path.join(os.tmpdir(), "parley-store-"));
after(() => fs.rmSync(base, { recursive: true, force: true }));

const template = path.join(base, "template");
let stores = 0;

// building a database takes seconds; each test starts from a copy of one empty record
async function emptyRecord(): Promise<string> {
  if (!fs.existsSync(template)) await (await openRecord({ dir: template }, steppingClock())).close();
  const dir = path.join(base, String(++stores));
  fs.cpSync(template, dir, { recursive: true });
  return dir;
}

describeRecordStore("PGlite", async (clock) => openRecord({ dir: await emptyRecord() }, clock));

describe("openPgliteStore", () => {
  let dir = "";
  before(async () => (dir = await emptyRecord()));

  it("keeps what was written when it is closed and opened again", async () => {
    const first = await openRecord({ dir }, steppingClock());
    const written = await first.append("bridge", [newProcess("bridge"), newSource("A report.")]);
    await first.close();
    const second = await openRecord({ dir }, steppingClock());
    assert.deepEqual(await second.read("bridge"), written);
    assert.deepEqual(await second.verify("bridge"), { entries: 2, faults: [] });
    await second.close();
  });

  it("refuses a second opener, in this process or another, and frees the lock when closed", async () => {
    const store = await openRecord({ dir }, steppingClock());
    await assert.rejects(openRecord({ dir }, steppingClock(), { patienceMs: 200 }), {
      code: "record-in-use",
      message: /in use by another Parley/,
    });
    const script = `import { openRecord } from ${JSON.stringify(path.join(import.meta.dirname, "open-record.ts"))};
      await openRecord({ dir: process.argv[1] }, () => "2025-01-01T00:00:00.000Z", { patienceMs: 0 }).then(() => console.log("opened"), (e) => console.log(e.code));
      process.exit(0);`;
    const other = spawnSync(process.execPath, ["--input-type=module", "-e", script, dir], { encoding: "utf8" });
    assert.equal(other.stdout.trim(), "record-in-use");
    await store.close();
    await (await openRecord({ dir }, steppingClock())).close();
  });

  it("waits for its turn while others are at work, one after another", async () => {
    const first = await openRecord({ dir }, steppingClock());
    const turns: number[] = [];
    const waiting = [1, 2].map(async (turn) => {
      const store = await openRecord({ dir }, steppingClock(), { patienceMs: 60_000 });
      turns.push(turn);
      await store.close();
    });
    await setTimeout(150);
    assert.deepEqual(turns, []);
    await first.close();
    await Promise.all(waiting);
    assert.deepEqual(
      turns.toSorted((a, b) => a - b),
      [1, 2],
    );
  });

  it("refuses at once while a server says that it holds the record, and not for what a killed one left behind", async () => {
    const left = path.join(dir, "store.server");
    fs.writeFileSync(left, "http://127.0.0.1:1\n");
    const store = await openRecord({ dir }, steppingClock());
    assert.equal(fs.existsSync(left), false);
    store.announce("http://127.0.0.1:4173");
    await assert.rejects(openRecord({ dir }, steppingClock()), {
      code: "record-in-use",
      message: /the server at http:\/\/127\.0\.0\.1:4173\. Work there/,
    });
    await store.close();
    assert.equal(fs.existsSync(left), false);
  });

  it("says at once that a system folder takes no record", { skip: !fs.existsSync("/proc") }, async () => {
    await assert.rejects(openRecord({ dir: "/proc/nope/record" }, steppingClock()), { code: "bad-data-directory" });
  });

  it("says so when the directory cannot be used or holds something else", async () => {
    const file = path.join(base, "a-file");
    fs.writeFileSync(file, "");
    await assert.rejects(openRecord({ dir: path.join(file, "below") }, steppingClock()), {
      code: "bad-data-directory",
    });
    const other = path.join(base, "other");
    fs.mkdirSync(path.join(other, "store"), { recursive: true });
    await assert.rejects(openRecord({ dir: other }, steppingClock()), { code: "record-unreadable" });
  });

  it("refuses to change or remove a row", async () => {
    const database = await openDatabase(path.join(await emptyRecord(), "store"));
    try {
      await database.query("insert into entry values ('p', 1, '{}', repeat('0', 64))");
      await assert.rejects(database.query("update entry set body = 'x'"), /permission denied/);
      await assert.rejects(database.query("delete from entry"), /permission denied/);
      await database.exec("reset role");
      await assert.rejects(database.query("update entry set body = 'x'"), /append-only/);
      await assert.rejects(database.query("delete from tree_head"), /append-only/);
      await assert.rejects(database.exec("truncate entry"), /append-only/);
    } finally {
      await database.close();
    }
  });

  it("finds a row that was altered and a tail that was cut behind its back", async () => {
    const tampered = await emptyRecord();
    const honest = await openRecord({ dir: tampered }, steppingClock());
    await honest.append("bridge", [newProcess("bridge"), newSource("They said no."), newSource("They said yes.")]);
    await honest.close();
    const attack = async (sql: string) => {
      const database = await PGlite.create({ fs: new NodeFS(path.join(tampered, "store")) });
      await database.exec(`set session_replication_role = replica; ${sql}`);
      await database.close();
      const store = await openRecord({ dir: tampered }, steppingClock());
      const { faults } = await store.verify("bridge");
      await store.close();
      return faults.join(" ");
    };
    assert.match(
      await attack("update entry set body = replace(body, 'They said no.', 'They said on.') where sequence = 2"),
      /Entry 2 \(source-added\) does not match its hash/,
    );
    assert.match(await attack("delete from entry where sequence = 3"), /sealed with 3 entries .* 2 found/);
  });

  it("reports a full disk and keeps what was recorded before", async () => {
    const full = await emptyRecord();
    const store = await openPgliteStore(full, steppingClock(), { spareBytes: 1_500_000 });
    const written = [...(await store.append("bridge", [newProcess("bridge")]))];
    const fill = async () => {
      for (let i = 0; i < 50; i++) {
        // incompressible, so that it takes its room
        const text = Array.from({ length: 4000 }, (_, j) => ((i + 1) * (j + 7) * 2_654_435_761) >>> 0).join(" ");
        written.push(...(await store.append("bridge", [newSource(text)])));
      }
    };
    await assert.rejects(fill(), { code: "disk-full", message: /is full\. All that was recorded before is intact/ });
    await store.close();
    const again = await openRecord({ dir: full }, steppingClock("2025-11-27T00:00:00Z"));
    const kept = await again.read("bridge");
    assert.deepEqual(kept.slice(0, written.length), written);
    assert.ok(kept.length <= written.length + 1);
    assert.deepEqual((await again.verify("bridge")).faults, []);
    await again.append("bridge", [newSource("There is room again.")]);
    await again.close();
  });

  it("opens again after the disk ran full while it was starting", async () => {
    const dir = await emptyRecord();
    await assert.rejects(openPgliteStore(dir, steppingClock(), { spareBytes: 0 }), { code: "disk-full" });
    const store = await openRecord({ dir }, steppingClock());
    await store.append("bridge", [newProcess("bridge")]);
    await store.close();
    // what a start that is cut off at its first step leaves behind
    fs.writeFileSync(path.join(dir, "store", "postmaster.pid"), "");
    const again = await openRecord({ dir }, steppingClock("2025-11-27T00:00:00Z"));
    assert.equal((await again.read("bridge")).length, 1);
    await again.close();
  });

  it("syncs the log to the disk before it acknowledges", async () => {
    const directory = path.join(await emptyRecord(), "store");
    const seen: string[] = [];
    const database = await openDatabase(directory, { sync: (file) => seen.push(path.basename(path.dirname(file))) });
    try {
      seen.length = 0;
      await database.query("insert into entry values ('p', 1, '{}', repeat('0', 64))");
      assert.ok(seen.includes("pg_wal"), seen.join());
    } finally {
      await database.close();
    }
  });

  it("loses nothing acknowledged when killed with -9 while it writes", async () => {
    const { acknowledged, ...rest } = await crashTrial(await emptyRecord(), 3, 7);
    assert.deepEqual({ ...rest, some: acknowledged > 1 }, { kills: 3, lost: 0, faults: 0, some: true });
  });

  it("opens with every acknowledged row after the power is cut", async () => {
    const work = path.join(base, "power");
    fs.cpSync(path.join(await emptyRecord(), "store"), path.join(work, "live"), { recursive: true });
    const { acknowledged, ...rest } = await powerCutTrial(work, 3, 5);
    assert.deepEqual({ ...rest, some: acknowledged > 30 }, { cuts: 3, unopenable: 0, lost: 0, some: true });
  });
});
