// Settlements: the settle cases, random small models against plain enumeration, frontiers, the four solutions at the
// size of a real plan, and conflicts. Enumeration is measured beside; where it would not end, its rate is projected.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseSettlementModel, readSettlementModel, type SettlementModel } from "../src/domain/settlement-model.ts";
import { openSettling } from "../src/host/settling.ts";
import { seededRandom } from "../src/kit/random.ts";
import { enumerate, packageCount } from "../src/settle/enumerate.ts";
import { NOTIONS } from "../src/settle/notion.ts";
import { differences } from "../src/settle/plain-check.ts";
import { restate } from "../src/settle/problem.ts";
import { randomModel } from "../src/settle/random-model.ts";
import { settle, type SettleRequest } from "../src/settle/settle.ts";
import type { BenchOptions, BenchRow, Measure } from "./row.ts";

const ROOT = path.dirname(import.meta.dirname);
const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);

/** Every row of settling but stability. */
export const measure: Measure = async (options) => [
  casesRow(options),
  await differencesRow(options),
  await millionRow(),
  ...(await sharedRows(options)),
];

function row(what: string, figure: number | null, rest: Partial<BenchRow>): BenchRow {
  return { engine: "settle", what, figure, unit: "s", ...rest };
}

function casesRow({ shared }: BenchOptions): BenchRow {
  const what = "settle cases that fail";
  if (shared === null) return row(what, null, { unit: "cases", note: "the shared set is not here" });
  const run = spawnSync(
    process.execPath,
    [path.join(shared, "settle/run-cases.mjs"), path.join(shared, "settle/cases")],
    { cwd: ROOT, encoding: "utf8" },
  );
  const counts = /(\d+) passed, (\d+) failed/.exec(run.stdout);
  return row(what, Number(counts?.[2] ?? Number.NaN), { unit: "cases", bar: "0", note: `${counts?.[1] ?? "?"} pass` });
}

async function differencesRow({ long }: BenchOptions): Promise<BenchRow> {
  const count = long ? 10_000 : 500;
  const random = seededRandom(11);
  let wrong = 0;
  for (let at = 0; at < count; at++) {
    const model = readSettlementModel(randomModel(random));
    for (const enumerateUpTo of [0, 1e9]) {
      const { result } = await timed(model, { frontier: true, enumerateUpTo });
      if (differences(model, result).length > 0) wrong += 1;
    }
  }
  return row(`differences from plain enumeration, ${count} random small models, both engines`, wrong, {
    unit: "models",
    bar: "0",
  });
}

async function timed(model: SettlementModel, request: SettleRequest) {
  const settling = openSettling(null, () => undefined);
  const start = performance.now();
  const result = await settle(model, request, settling.ports);
  const seconds = (performance.now() - start) / 1000;
  await settling.close();
  return { seconds, result };
}

/** Two parties, 10^6 packages, values with two decimals. */
function millionModel(): SettlementModel {
  const random = seededRandom(3);
  const issues = Array.from({ length: 6 }, (_, i) => ({
    id: `i${i}`,
    options: Array.from({ length: 10 }, (_option, o) => ({ id: `o${o}` })),
  }));
  const party = (id: string) => ({
    id,
    reservation: "100",
    values: Object.fromEntries(
      issues.map((issue) => [
        issue.id,
        Object.fromEntries(issue.options.map((option) => [option.id, (random() * 100).toFixed(2)])),
      ]),
    ),
  });
  return readSettlementModel({
    parley: "settlement-model/1",
    issues,
    parties: [party("a"), party("b")],
    rules: [],
  });
}

async function millionRow(): Promise<BenchRow> {
  const model = millionModel();
  const request = { frontier: true, notions: [], why: false } as const;
  const runs = [];
  for (let at = 0; at < 5; at++) runs.push(await timed(model, request));
  const problem = restate(model, "sure");
  const start = performance.now();
  const vectors: [number, number][] = [];
  enumerate(problem, (_, worth) => void vectors.push([worth[0], worth[1]]));
  vectors.sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  let best = -Infinity;
  let points = 0;
  for (const [, second] of vectors)
    if (second > best) {
      best = second;
      points += 1;
    }
  const enumerated = (performance.now() - start) / 1000;
  const found = runs[0].result.frontier?.points.length ?? 0;
  if (found !== points) throw new Error(`${found} frontier points, enumeration finds ${points}`);
  return row(
    "whole frontier, bilateral additive, 1,000,000 outcomes, median of 5",
    percentile(
      runs.map((run) => run.seconds),
      0.5,
    ),
    { bar: "≤ 0.1 s", baseline: { what: "plain enumeration and sort", figure: enumerated }, note: `${points} points` },
  );
}

async function sharedRows({ shared, long }: BenchOptions): Promise<readonly BenchRow[]> {
  if (shared === null) return [row("models of a real plan's size", null, { note: "the shared generator is not here" })];
  const generate = (...args: readonly (string | number)[]) =>
    parseSettlementModel(
      execFileSync(process.execPath, [path.join(shared, "settle/make-random.mjs"), ...args.map(String)], {
        encoding: "utf8",
      }),
    );
  const rows: BenchRow[] = [];

  const anac = parseSettlementModel(
    readFileSync(path.join(shared, "settle/cases/anac2014-30issues/model.json"), "utf8"),
  );
  const frontier = await timed(anac, { frontier: true, notions: [], why: false });
  rows.push(
    row("ANAC 2014 30issues, whole frontier with proof", frontier.seconds, {
      bar: "≤ 25 s",
      baseline: { what: "plain enumeration, projected", figure: enumerationSeconds(anac) },
      note: `${frontier.result.frontier?.points.length ?? 0} points, complete: ${String(frontier.result.frontier?.complete)}`,
    }),
  );

  const plans = SEEDS.map((seed) => generate(seed));
  const projected = enumerationSeconds(plans[0]);
  const bars = { utilitarian: "≤ 0.5 s", egalitarian: "≤ 2 s", nash: "≤ 5 s", kalaiSmorodinsky: "≤ 5 s" };
  for (const notion of NOTIONS) {
    const runs = [];
    for (const plan of plans) runs.push(await timed(plan, { notions: [notion], why: false }));
    const proven = runs.filter(({ result }) => result.solutions[notion]?.proof.status === "optimal").length;
    rows.push(
      row(`28 × 5 × 6, 30 rules, ${notion} with margins, p95 over 20 seeds`, p95(runs), {
        bar: bars[notion],
        baseline: { what: "plain enumeration, projected", figure: projected },
        note: `${proven} of 20 proven`,
      }),
    );
  }
  for (const [words, parties, bar] of [
    ["two", ["p1", "p2"], "≤ 5 s"],
    ["three", ["p1", "p2", "p3"], "≤ 10 s"],
  ] as const) {
    const some = long ? plans : plans.slice(0, 6);
    const runs = [];
    for (const plan of some) runs.push(await timed(plan, { frontier: true, parties, notions: [], why: false }));
    const complete = runs.filter(({ result }) => result.frontier?.complete === true).length;
    rows.push(
      row(`28 × 5 × 6, 30 rules, ${words}-party frontier, p95 over ${some.length} seeds`, p95(runs), {
        bar,
        note: `${complete} complete; median ${percentile(
          runs.map((run) => run.seconds),
          0.5,
        ).toFixed(2)} s`,
      }),
    );
  }

  const stuck = await timed(generate(1, 28, 5, 6, 30, 0.7), { notions: [], why: true });
  const { whyNot } = stuck.result;
  rows.push(
    row("28 × 5 × 6 infeasible: conflict, least concession and fewest positions together", stuck.seconds, {
      bar: "≤ 4 s each",
      note: `conflict of ${whyNot?.conflict.parties.length ?? 0} parties and ${whyNot?.conflict.rules.length ?? 0} rules, ${whyNot?.proven === false ? "not proven" : "proven"}`,
    }),
  );
  return rows;
}

/** How long visiting every package would take at the rate measured on the model's first issues. */
function enumerationSeconds(model: SettlementModel): number {
  const whole = restate(model, "sure");
  let issues = 1;
  while (issues < model.issues.length && packageCount(restate(shortened(model, issues + 1), "sure")) <= 300_000)
    issues += 1;
  const part = restate(shortened(model, issues), "sure");
  const start = performance.now();
  enumerate(part, () => undefined);
  return ((performance.now() - start) / 1000) * (packageCount(whole) / packageCount(part));
}

function shortened(model: SettlementModel, issues: number): SettlementModel {
  const kept = new Set(model.issues.slice(0, issues).map((issue) => issue.id));
  return {
    ...model,
    issues: model.issues.slice(0, issues),
    rules: [],
    parties: model.parties.map((party) =>
      party.kind === "numbers"
        ? { ...party, bonuses: [], values: new Map([...party.values].filter(([issue]) => kept.has(issue))) }
        : party,
    ),
  };
}

function p95(runs: readonly { readonly seconds: number }[]): number {
  return percentile(
    runs.map((run) => run.seconds),
    0.95,
  );
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];
}
