// A worker thread with one HiGHS in it: takes programs, answers each. Loading takes some 40 ms; it happens on the first.
import { parentPort } from "node:worker_threads";
import * as highsModule from "highs";
import type { Highs } from "highs";
import type { IntegerProgram, SolverAnswer } from "../settle/integer-program.ts";

/** What a worker is sent. */
export type Task = { readonly id: number; readonly program: IntegerProgram; readonly seconds: number };

/** What it sends back. */
export type Done = { readonly id: number; readonly answer: SolverAnswer };

// Model statuses of the HiGHS C API.
const OPTIMAL = 7;
const INFEASIBLE = 8;

function solve(highs: Highs, { program, seconds }: Task): SolverAnswer {
  const { cost, lower, upper, whole, rowLower, rowUpper, starts, indices, values } = program;
  return highs.withModel(
    {
      numCols: cost.length,
      numRows: rowLower.length,
      sense: highs.constants.objectiveSense.maximize,
      colCost: cost,
      colLower: lower,
      colUpper: upper,
      rowLower,
      rowUpper,
      matrix: { format: "csr", numRows: rowLower.length, numCols: cost.length, starts, indices, values },
      integrality: whole,
    },
    (model): SolverAnswer => {
      model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6, random_seed: 0 });
      if (Number.isFinite(seconds)) model.options.set("time_limit", Math.max(0.01, seconds));
      model.run();
      const status = model.getModelStatus();
      if (status === INFEASIBLE) return { status: "infeasible", values: null, bound: -Infinity };
      const { colValue } = model.getSolution();
      const objective = model.getObjectiveValue();
      const found = Number.isFinite(objective) && colValue.length === cost.length;
      const bound = Number(model.info.get("mip_dual_bound"));
      return { status: status === OPTIMAL ? "optimal" : "limit", values: found ? colValue : null, bound };
    },
  );
}

// The package's types describe its CommonJS build; what is imported here is its module build, whose default is the loader.
function load(): Promise<Highs> {
  const loader: unknown = highsModule.default;
  if (typeof loader !== "function") throw new Error("the highs package has no loader");
  return (loader as () => Promise<Highs>)();
}

let loading: Promise<Highs> | null = null;

parentPort?.on("message", (task: Task) => {
  loading ??= load();
  void loading.then((highs) => {
    const done: Done = { id: task.id, answer: solve(highs, task) };
    parentPort?.postMessage(done);
  });
});
