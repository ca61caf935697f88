import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Claim } from "../src/domain/claim.ts";
import { ISSUE_CATEGORIES, STANCES } from "../src/domain/claim.ts";
import { momentFromMillis, parseAsOf } from "../src/domain/moment.ts";
import { isoDay, parseIsoDay } from "../src/kit/civil-date.ts";
import { seededRandom } from "../src/kit/random.ts";
import type { Entry, NewEntry } from "../src/record/entry.ts";
import { foldStateOfPlay } from "../src/record/fold-state-of-play.ts";
import { nodeHasher } from "../src/store/node-hasher.ts";
import { openRecord } from "../src/store/open-record.ts";
import type { Measure } from "./row.ts";

const CLAIMS_PER_SOURCE = 40;
const FIRST_DAY = parseIsoDay("2025-01-01") ?? 0;
const clock = () => momentFromMillis(Date.now());

/** A made-up process: reports over a year by 30 parties on every category, all claims accepted. */
function inventProcess(claims: number): readonly NewEntry[] {
  const random = seededRandom(5);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  const parties = Array.from({ length: 30 }, (_, i) => `Party ${i + 1}`);
  const kinds = [
    "position",
    "position",
    "position",
    "statement",
    "condition",
    "meeting",
    "document",
    "incident",
    "agreement",
    "role",
  ] as const;
  const entry = (content: NewEntry["content"]): NewEntry => ({ author: "bench", compartment: "open", content });
  const entries = [entry({ kind: "process-created", process: { id: "bench", title: "Bench" } })];
  for (let first = 0; first < claims; first += CLAIMS_PER_SOURCE) {
    const sentences = Array.from(
      { length: Math.min(CLAIMS_PER_SOURCE, claims - first) },
      (_, i) =>
        `${pick(parties)} said on point ${first + i} that it would ${pick(["accept", "refuse", "discuss"])} the withdrawal of ${i} guns.`,
    );
    const text = sentences.join(" ");
    const sha256 = nodeHasher.text(text);
    const published = isoDay(FIRST_DAY + Math.floor((first / claims) * 330));
    let start = 0;
    const read = sentences.map((quote, i): Claim => {
      const span = { start, end: start + quote.length };
      start += quote.length + 1;
      const actor = pick(parties);
      const kind = pick(kinds);
      return {
        id: nodeHasher.text(`${first + i}`).slice(0, 16),
        kind,
        span,
        quote,
        cue: null,
        content: null,
        actors: kind === "meeting" ? [actor, pick(parties)] : [actor],
        counterparts: [],
        chain: random() < 0.7 ? [[actor]] : [],
        issue: { label: `point ${i}`, category: pick(ISSUE_CATEGORIES) },
        stance: pick(STANCES),
        modality: random() < 0.1 ? "denied" : "asserted",
        time: random() < 0.3 ? { expression: null, iso: published } : null,
        place: null,
        document: kind === "document" ? { name: "plan", version: `version ${Math.floor(random() * 12)}` } : null,
        rule: "bench",
        confidence: 1,
      };
    });
    entries.push(
      entry({
        kind: "source-added",
        source: {
          id: sha256.slice(0, 12),
          title: null,
          text,
          sha256,
          publisher: null,
          published,
          knownAt: null,
          language: "en",
          reliability: "F",
          compartment: "open",
          captureOf: null,
          basedOn: null,
          file: null,
        },
      }),
      entry({
        kind: "candidates-read",
        source: sha256.slice(0, 12),
        reader: { name: "bench", version: "1" },
        claims: read,
      }),
      ...read.map(({ id }) => entry({ kind: "judgement", claim: id, decision: "accept", reason: null })),
    );
  }
  return entries;
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}

async function time<T>(work: () => T | Promise<T>): Promise<{ readonly millis: number; readonly result: T }> {
  const start = performance.now();
  const result = await work();
  return { millis: performance.now() - start, result };
}

/** Measures folding, opening and appending; the baseline of an append is the same append without reaching the disk. */
export const measure: Measure = async ({ long }) => {
  const count = long ? 100_000 : 10_000;
  const dir = mkdtempSync(path.join(os.tmpdir(), "parley-bench-"));
  try {
    const invented = inventProcess(count);
    const built = await time(async () => await openRecord({ dir }, clock));
    await built.result.append("bench", invented);
    const appends: number[] = [];
    for (let i = 0; i < 20; i++)
      appends.push((await time(async () => await built.result.append("bench", invented.slice(3, 4)))).millis);
    await built.result.close();
    const opened = await time(async () => await openRecord({ dir }, clock));
    const readBack = await time(async () => await opened.result.read("bench"));
    const verified = await time(async () => await opened.result.verify("bench"));
    await opened.result.close();
    const memory = await openRecord({ memory: true }, clock);
    await memory.append("bench", invented.slice(0, 4));
    const unsafe: number[] = [];
    for (let i = 0; i < 20; i++)
      unsafe.push((await time(async () => await memory.append("bench", invented.slice(3, 4)))).millis);
    const fold = (entries: readonly Entry[], day: string) =>
      foldStateOfPlay(entries, { asOf: parseAsOf(day), view: "available", maySee: () => true });
    const folds: number[] = [];
    for (const day of [
      "2025-12-31",
      "2025-09-03",
      "2025-06-01",
      "2025-12-31",
      "2025-11-20",
      "2025-10-01",
      "2025-12-31",
    ])
      folds.push((await time(() => fold(readBack.result, day))).millis);
    return [
      {
        engine: "record",
        what: `state of play as of a day, ${count} claims`,
        figure: medianOf(folds),
        unit: "ms",
        bar: "< 150 ms at 10,000",
        note: `first ${folds[0].toFixed(0)} ms`,
      },
      {
        engine: "record",
        what: "durable append of one judgement",
        figure: medianOf(appends),
        unit: "ms",
        baseline: { what: "in memory", figure: medianOf(unsafe) },
      },
      { engine: "record", what: "build an empty record", figure: built.millis, unit: "ms" },
      { engine: "record", what: "open a record", figure: opened.millis, unit: "ms", bar: "< 1000 ms" },
      { engine: "record", what: `read back ${readBack.result.length} entries`, figure: readBack.millis, unit: "ms" },
      {
        engine: "record",
        what: `verify ${verified.result.entries} entries`,
        figure: verified.millis,
        unit: "ms",
        note: `${verified.result.faults.length} faults`,
      },
    ];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
};
