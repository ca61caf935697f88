import { Worker } from "node:worker_threads";
import type { IntegerProgram, IntegerSolver, SolverAnswer } from "../settle/integer-program.ts";
import type { Done, Task } from "./highs-worker.ts";

/** How a pool of solvers is run. */
export type PoolOptions = {
  /** Solvers at once. */
  readonly workers: number;
  /** Memory each may take; one that wants more ends, and its program counts as stopped by a limit. */
  readonly megabytes: number;
  /** Seconds left for the whole; `Infinity` where there is no limit. */
  readonly secondsLeft: () => number;
};

/** HiGHS in worker threads, behind the port that settle declares. Threads start with the first program; `close` ends them. */
export type HighsPool = IntegerSolver & { readonly close: () => Promise<void> };

type Waiting = { readonly program: IntegerProgram; readonly done: (answer: SolverAnswer) => void };
type Slot = { readonly worker: Worker; current: { readonly id: number; readonly waiting: Waiting } | null };

const STOPPED: SolverAnswer = { status: "limit", values: null, bound: Infinity };

/** Prepares a pool; nothing is loaded until the first program comes. */
export function highsPool(options: PoolOptions): HighsPool {
  const queue: Waiting[] = [];
  const slots = new Set<Slot>();
  let closed = false;
  let ids = 0;

  const next = () => {
    while (queue.length > 0) {
      const slot = [...slots].find((each) => each.current === null) ?? (slots.size < options.workers ? open() : null);
      if (slot === null) return;
      const waiting = queue.shift();
      if (waiting === undefined) return;
      const seconds = options.secondsLeft();
      if (closed || seconds <= 0) {
        waiting.done(STOPPED);
        continue;
      }
      slot.current = { id: ++ids, waiting };
      const task: Task = { id: ids, program: waiting.program, seconds };
      // Only a thread at work keeps the program alive.
      slot.worker.ref();
      slot.worker.postMessage(task);
    }
  };
  const finish = (slot: Slot, answer: SolverAnswer) => {
    const { current } = slot;
    slot.current = null;
    slot.worker.unref();
    current?.waiting.done(answer);
    next();
  };
  const open = (): Slot => {
    const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
    const worker = new Worker(new URL(`./highs-worker.${extension}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: options.megabytes },
    });
    const slot: Slot = { worker, current: null };
    slots.add(slot);
    worker.on("message", ({ id, answer }: Done) => {
      if (slot.current?.id === id) finish(slot, answer);
    });
    // A solver that runs out of memory takes its thread along; the others go on.
    worker.on("error", () => {
      slots.delete(slot);
      finish(slot, STOPPED);
    });
    worker.unref();
    return slot;
  };

  return {
    width: options.workers,
    solve: (program) =>
      new Promise((done) => {
        queue.push({ program, done });
        next();
      }),
    close: async () => {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.done(STOPPED);
      const ending = [...slots];
      slots.clear();
      for (const slot of ending) {
        slot.current?.waiting.done(STOPPED);
        slot.current = null;
      }
      await Promise.all(ending.map((slot) => slot.worker.terminate()));
    },
  };
}
