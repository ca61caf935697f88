// How long a fresh process takes from nothing to the first article's claims: loading the reader with its tables, then reading one
// article; with the reader that set-up prepares, and beside it from the sources with nothing compiled. Each figure is the median over
// processes of its own, on the processor's clock, since nothing is warm but once.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { BenchRow, Measure } from "./row.ts";

const ROOT = path.dirname(import.meta.dirname);
const RUNS = 9;

/** Run by each process: the milliseconds of loading, of the first article and of the second, as JSON. */
const PROGRAM = `
const { readFileSync } = await import("node:fs");
const text = readFileSync(process.env.PARLEY_BENCH_ARTICLE, "utf8");
const clock = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const start = clock();
const startAt = performance.now();
const source = process.env.PARLEY_BENCH_ROOT + "/src/";
const isPrepared = process.env.PARLEY_BENCH_PREPARED === "1";
const { read, readyTables } = await (isPrepared ? (await import(source + "host/reading-engine.ts")).loadEngine() : import(source + "read/engine.ts"));
if (!isPrepared) readyTables();
if (process.env.PARLEY_BENCH_WARM === "1") {
  const { warmReader } = await import(source + "host/warm-reader.ts");
  await warmReader();
}
const loaded = clock();
const loadedAt = performance.now();
read(text);
const first = clock();
const firstAt = performance.now();
read(text);
console.log(JSON.stringify({
  node: start, load: loaded - start, first: first - loaded, second: clock() - first, loadByWatch: loadedAt - startAt, firstByWatch: firstAt - loadedAt,
}));
`;

type Start = Record<"node" | "load" | "first" | "second" | "loadByWatch" | "firstByWatch", number>;

/** The flags of ./parley: what is prepared serves only a process with the same. */
const FLAGS = ["--disable-warning=ExperimentalWarning", "--no-regexp-tier-up"];

/** The median of each stage over `RUNS` processes; the first process, which fills the cache of compiled source, is not counted. */
function measureStart(article: string, cache: string | null, isWarm = false): Start {
  const starts: Start[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const done = spawnSync(process.execPath, [...FLAGS, "--input-type=module", "--eval", PROGRAM], {
      encoding: "utf8",
      env: {
        ...process.env,
        PARLEY_BENCH_ARTICLE: article,
        PARLEY_BENCH_ROOT: ROOT,
        NODE_COMPILE_CACHE: cache ?? "",
        PARLEY_BENCH_PREPARED: cache === null ? "" : "1",
        PARLEY_BENCH_WARM: isWarm ? "1" : "",
      },
    });
    if (done.status !== 0) throw new Error(`the reader did not start: ${done.stderr}`);
    if (run > 0) starts.push(JSON.parse(done.stdout) as Start);
  }
  const median = (of: (start: Start) => number) => starts.map(of).sort((a, b) => a - b)[RUNS >> 1] ?? 0;
  return {
    node: median(({ node }) => node),
    load: median(({ load }) => load),
    first: median(({ first }) => first),
    second: median(({ second }) => second),
    loadByWatch: median(({ loadByWatch }) => loadByWatch),
    firstByWatch: median(({ firstByWatch }) => firstByWatch),
  };
}

/** Measures the start of a fresh process on an article of the sample process. */
export const measure: Measure = async ({ shared }) => {
  const article = path.join(ROOT, "samples/ukraine/sources/o1-ukraine-geneva.txt");
  const row = (what: string, figure: number, more: Partial<BenchRow> = {}): BenchRow => ({
    engine: "read",
    what,
    figure: Math.round(figure),
    unit: "ms",
    ...more,
  });
  const tokens = readFileSync(article, "utf8").match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0;
  const scratch = mkdtempSync(path.join(os.tmpdir(), "parley-bench-"));
  try {
    spawnSync(process.execPath, [...FLAGS, path.join(ROOT, "scripts/prepare-reader.ts")]);
    const cold = measureStart(article, null);
    const kept = measureStart(article, scratch);
    const baseline = { what: "from the sources, nothing compiled", figure: Math.round(cold.load) };
    return [
      row("load of reader and tables, fresh process", kept.load, {
        bar: "≤ 300",
        baseline,
        note: `${Math.round(kept.loadByWatch)} ms by the wall clock; after ${Math.round(kept.node)} ms of Node itself; prepared by set-up, V8 set as ./parley sets it`,
      }),
      row("first article after the load, fresh process", kept.first, {
        bar: "≤ 50",
        baseline: { what: "from the sources, nothing compiled", figure: Math.round(cold.first) },
        note: `${Math.round(kept.firstByWatch)} ms by the wall clock; ${tokens} tokens; read again it takes ${Math.round(kept.second)} ms`,
      }),
      ...(shared === null
        ? []
        : [
            row(
              "first article in a server that warmed up",
              measureStart(path.join(shared, "facts/article-2025-11-26.txt"), scratch, true).first,
              { note: "an article that is no sample; the server reads the samples when it starts" },
            ),
          ]),
    ];
  } finally {
    rmSync(scratch, { recursive: true });
  }
};
