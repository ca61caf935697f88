import { availableParallelism } from "node:os";
import type { SettlePorts } from "../settle/large.ts";
import { highsPool } from "../solver/highs-pool.ts";

/** Settling with a clock and with solvers in threads of their own; `close` ends the threads. */
export type Settling = { readonly ports: SettlePorts; readonly close: () => Promise<void> };

/**
 * Wires what settling needs from the machine. Nothing is started until a model asks for a solver.
 *
 * @param seconds - time allowed from now on, `null` for no limit
 */
export function openSettling(seconds: number | null, progress: (what: string) => void): Settling {
  const end = seconds === null ? Infinity : performance.now() + seconds * 1000;
  const secondsLeft = () => (end - performance.now()) / 1000;
  const pool = highsPool({ workers: Math.max(1, Math.min(4, availableParallelism())), megabytes: 1024, secondsLeft });
  return { ports: { secondsLeft, solver: pool, progress }, close: pool.close };
}
