// The one suite that every store passes; memory-store.test.ts and pglite-store.test.ts run it.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, describe, it } from "node:test";
import type { Claim } from "../domain/claim.ts";
import { momentFromMillis, millisOf, parseMoment } from "../domain/moment.ts";
import type { Clock } from "../domain/moment.ts";
import type { Source } from "../domain/source.ts";
import type { NewEntry } from "./entry.ts";
import { exportNdjson, importNdjson } from "./ndjson.ts";
import type { RecordStore } from "./ports.ts";

/** A clock that starts at a moment and goes on a second at each reading. */
export function steppingClock(from = "2025-11-26T08:00:00Z"): Clock {
  let millis = millisOf(parseMoment(from));
  return () => momentFromMillis((millis += 1000));
}

export function newProcess(id: string): NewEntry {
  return {
    author: "desk",
    compartment: "open",
    content: { kind: "process-created", process: { id, title: `The ${id} talks` } },
  };
}

export function newSource(text: string, more: Partial<Source> = {}): NewEntry {
  const sha256 = createHash("sha256").update(text).digest("hex");
  const source: Source = {
    id: sha256.slice(0, 12),
    title: null,
    text,
    sha256,
    publisher: "The Harbour Daily",
    published: "2025-11-20",
    knownAt: null,
    language: "en",
    reliability: "F",
    compartment: "open",
    captureOf: null,
    basedOn: null,
    file: null,
    ...more,
  };
  return { author: "desk", compartment: source.compartment, content: { kind: "source-added", source } };
}

export function claimOf(text: string, quote: string, more: Partial<Claim> = {}): Claim {
  const start = text.indexOf(quote);
  assert.notEqual(start, -1, quote);
  const id = createHash("sha256")
    .update(text + start + (more.kind ?? "position") + quote)
    .digest("hex")
    .slice(0, 16);
  return {
    id,
    kind: "position",
    span: { start, end: start + quote.length },
    quote,
    cue: null,
    content: null,
    actors: [],
    counterparts: [],
    chain: [],
    issue: { label: "bridge", category: "transport" },
    stance: "supports",
    modality: "asserted",
    time: null,
    place: null,
    document: null,
    rule: "by-hand",
    confidence: 1,
    ...more,
  };
}

const TEXT = "Norlandia wants the bridge open. “Not yet,” said the Tern Brigade.";

/** Runs the suite on one kind of store; `open` gives an empty one each time. */
export function describeRecordStore(name: string, open: (clock: Clock) => Promise<RecordStore>): void {
  describe(`record store: ${name}`, () => {
    let store: RecordStore;
    before(async () => (store = await open(steppingClock())));
    after(async () => store.close());

    it("returns entries numbered, timed and hashed, and reads them back the same", async () => {
      const written = await store.append("bridge", [newProcess("bridge"), newSource(TEXT)]);
      assert.deepEqual(
        written.map(({ sequence }) => sequence),
        [1, 2],
      );
      assert.equal(written[0].filed, "2025-11-26T08:00:01.000Z");
      assert.equal(written[1].available, "2025-11-20T23:59:59.999Z");
      assert.match(written[1].hash, /^[0-9a-f]{64}$/);
      assert.deepEqual(await store.read("bridge"), written);
      assert.deepEqual(await store.read("bridge", 1), written.slice(1));
    });

    it("cuts what could be known later than we filed it to the filing", async () => {
      const [entry] = await store.append("bridge", [newSource("Published tomorrow.", { published: "2030-01-01" })]);
      assert.equal(entry.available, entry.filed);
    });

    it("lists processes by name", async () => {
      await store.append("armistice", [newProcess("armistice")]);
      assert.deepEqual(await store.processes(), [
        { id: "armistice", title: "The armistice talks", compartment: "open" },
        { id: "bridge", title: "The bridge talks", compartment: "open" },
      ]);
    });

    it("refuses a second process of the same name, and entries for none", async () => {
      await assert.rejects(store.append("bridge", [newProcess("bridge")]), { code: "process-exists" });
      await assert.rejects(store.append("brigde", [newSource("x")]), { code: "no-such-process" });
      await assert.rejects(store.read("brigde"), { code: "no-such-process" });
      await assert.rejects(store.verify("brigde"), { code: "no-such-process" });
    });

    it("writes all of a batch or nothing", async () => {
      const before = await store.read("bridge");
      await assert.rejects(store.append("bridge", [newSource("kept out"), newProcess("bridge")]), {
        code: "process-exists",
      });
      assert.deepEqual(await store.read("bridge"), before);
    });

    it("keeps batches that are handed in at once in one order", async () => {
      await store.append("crowd", [newProcess("crowd")]);
      await Promise.all(Array.from({ length: 20 }, (_, i) => store.append("crowd", [newSource(`report ${i}`)])));
      const entries = await store.read("crowd");
      assert.deepEqual(
        entries.map(({ sequence }) => sequence),
        Array.from({ length: 21 }, (_, i) => i + 1),
      );
      assert.deepEqual(await store.verify("crowd"), { entries: 21, faults: [] });
    });

    it("verifies what it holds, and names a misquoting claim", async () => {
      const claim = claimOf(TEXT, "Norlandia wants the bridge open");
      const entry: NewEntry = {
        author: "reader",
        compartment: "open",
        content: { kind: "claim-filed", source: createHash("sha256").update(TEXT).digest("hex").slice(0, 12), claim },
      };
      await store.append("bridge", [entry]);
      assert.deepEqual((await store.verify("bridge")).faults, []);
      await store.append("bridge", [
        { ...entry, content: { ...entry.content, claim: { ...claim, quote: "Norlandia wants the bridge shut" } } },
      ] as NewEntry[]);
      const { faults } = await store.verify("bridge");
      assert.equal(faults.length, 1);
      assert.match(faults[0], /Entry 5 \(claim-filed\): claim [0-9a-f]+: its quote is not in the source/);
    });

    it("keeps every character, lone surrogates and zeros included", async () => {
      const odd = "zero \u0000, half \ud83d, whole 🕊, line\u2028, Žižka";
      await store.append("odd", [newProcess("odd"), newSource(odd)]);
      const [, entry] = await store.read("odd");
      assert.equal(entry.content.kind === "source-added" ? entry.content.source.text : "", odd);
      assert.deepEqual((await store.verify("odd")).faults, []);
    });

    it("exports a process and restores it elsewhere, byte for byte", async () => {
      const exported = exportNdjson(await store.read("crowd"), await store.head("crowd"));
      const other = await open(steppingClock("2026-01-01T00:00:00Z"));
      try {
        const { entries, tree } = importNdjson(exported);
        await other.restore(entries, tree);
        assert.equal(exportNdjson(await other.read("crowd"), await other.head("crowd")), exported);
        assert.deepEqual((await other.verify("crowd")).faults, []);
        await assert.rejects(other.restore(entries, tree), { code: "process-exists" });
        const [added] = await other.append("crowd", [newSource("one more")]);
        assert.equal(added.sequence, 22);
      } finally {
        await other.close();
      }
    });

    it("refuses to restore a record that was altered", async () => {
      const entries = await store.read("crowd");
      const altered = entries.map((entry, i) => (i === 3 ? { ...entry, author: "someone else" } : entry));
      const other = await open(steppingClock());
      try {
        await assert.rejects(other.restore(altered, await store.head("crowd")), { code: "faulty-record" });
        await assert.rejects(other.restore(entries.slice(0, -1), await store.head("crowd")), { code: "faulty-record" });
        assert.deepEqual(await other.processes(), []);
      } finally {
        await other.close();
      }
    });
  });
}
