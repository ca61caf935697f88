import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, describe, it } from "node:test";
import { newProcess, newSource, steppingClock } from "../record/record-suite.test.ts";
import { openRecordOnceWritten } from "./open-record.ts";

const base = fs.mkdtempSync(path.join(os.tmpdir(), "parley-unwritten-"));
after(() => fs.rmSync(base, { recursive: true, force: true }));

describe("openRecordOnceWritten", () => {
  it("leaves nothing behind when a record that is not there is only asked about", async () => {
    const dir = path.join(base, "mistyped", "record");
    const store = await openRecordOnceWritten(dir, steppingClock());
    assert.deepEqual(await store.processes(), []);
    await assert.rejects(store.read("bridge"), { code: "no-such-process" });
    await assert.rejects(store.verify("bridge"), { code: "no-such-process" });
    await assert.rejects(store.append("bridge", [newSource("A report.")]), { code: "no-such-process" });
    await store.close();
    assert.equal(fs.existsSync(path.join(base, "mistyped")), false);
  });

  it("begins the record with its first process, and finds it again", async () => {
    const dir = path.join(base, "record");
    const store = await openRecordOnceWritten(dir, steppingClock());
    const written = await store.append("bridge", [newProcess("bridge"), newSource("A report.")]);
    assert.deepEqual(await store.read("bridge"), written);
    await store.close();
    const again = await openRecordOnceWritten(dir, steppingClock());
    assert.deepEqual(await again.read("bridge"), written);
    await again.close();
  });

  it("tells where a server answers as soon as the record it serves is begun", async () => {
    const dir = path.join(base, "served");
    const store = await openRecordOnceWritten(dir, steppingClock());
    store.announce("http://127.0.0.1:4173");
    assert.equal(fs.existsSync(dir), false);
    await store.append("bridge", [newProcess("bridge")]);
    await assert.rejects(openRecordOnceWritten(dir, steppingClock()), { message: /http:\/\/127\.0\.0\.1:4173/ });
    await store.close();
  });

  it("says at once that a file is in the way", async () => {
    const file = path.join(base, "a-file");
    fs.writeFileSync(file, "");
    for (const dir of [file, path.join(file, "below")])
      await assert.rejects(openRecordOnceWritten(dir, steppingClock()), { code: "bad-data-directory" });
  });
});
