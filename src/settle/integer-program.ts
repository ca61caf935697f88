// The port to an integer-programming solver, and how a problem is put to one: a 0/1 column per option, a column per
// linked bonus and per player's utility. Solvers compute in doubles: what they return is re-checked in whole numbers.
import type { Choice } from "./choice.ts";
import type { Problem } from "./problem.ts";

/** Maximise `cost · x` within column and row bounds; rows are compressed (`starts` has one entry more than there are rows). */
export type IntegerProgram = {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 where a column must be whole. */
  readonly whole: Int32Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
};

/** What a solver answers; `values` hold the best solution known, `bound` what none can exceed. */
export type SolverAnswer = {
  readonly status: "optimal" | "infeasible" | "limit";
  readonly values: Float64Array | null;
  readonly bound: number;
};

/** A solver that works beside the caller, on several programs at once where it can. */
export type IntegerSolver = {
  readonly solve: (program: IntegerProgram) => Promise<SolverAnswer>;
  /** How many programs it works on at once. */
  readonly width: number;
};

/** A problem's columns: options first, then utilities at `utilityAt + player`. */
export type Formulation = {
  readonly program: IntegerProgram;
  readonly utilityAt: number;
  /** Reads the package off a solution. */
  readonly choiceOf: (values: Float64Array) => Choice;
};

/** Puts the legal packages of a problem and every player's utility into columns and rows; no cost, no acceptance. */
export function formulate(problem: Problem): Formulation {
  const { players, sizes, offsets, optionTotal } = problem;
  const lower: number[] = [];
  const upper: number[] = [];
  const whole: number[] = [];
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  const starts: number[] = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const column = (low: number, high: number, isWhole: boolean): number => {
    lower.push(low);
    upper.push(high);
    whole.push(isWhole ? 1 : 0);
    return lower.length - 1;
  };
  const row = (low: number, high: number, entries: readonly (readonly [number, number])[]) => {
    for (const [index, value] of entries) {
      indices.push(index);
      values.push(value);
    }
    rowLower.push(low);
    rowUpper.push(high);
    starts.push(indices.length);
  };
  for (let g = 0; g < optionTotal; g++) column(0, 1, true);
  const utilityAt = optionTotal;
  for (const player of players) {
    let low = player.base;
    let high = player.base;
    sizes.forEach((size, issue) => {
      const part = player.values.subarray(offsets[issue], offsets[issue] + size);
      low += part.reduce((a, b) => Math.min(a, b), Infinity);
      high += part.reduce((a, b) => Math.max(a, b), -Infinity);
    });
    for (const { points } of player.bonuses) {
      low += Math.min(0, points);
      high += Math.max(0, points);
    }
    column(Math.min(low, player.ceiling), Math.min(high, player.ceiling), false);
  }
  sizes.forEach((size, issue) =>
    row(
      1,
      1,
      Array.from({ length: size }, (_, option) => [offsets[issue] + option, 1] as const),
    ),
  );
  const holding = (issue: number, holds: Uint8Array, sign: number) =>
    [...holds].flatMap((held, option) => (held === 1 ? [[offsets[issue] + option, sign] as const] : []));
  for (const { conditions } of problem.clauses)
    row(
      1,
      Infinity,
      conditions.flatMap(({ issue, holds }) => holding(issue, holds, 1)),
    );
  players.forEach((player, p) => {
    // utility − values − bonuses ≤ base: a solver takes the utility up to that, or to the ceiling.
    const entries: (readonly [number, number])[] = [[utilityAt + p, 1]];
    for (let g = 0; g < optionTotal; g++) if (player.values[g] !== 0) entries.push([g, -player.values[g]]);
    let base = player.base;
    for (const { points, conditions } of player.bonuses) {
      if (conditions.length === 0) {
        base += points;
        continue;
      }
      const bonus = column(0, 1, false);
      entries.push([bonus, -points]);
      if (points > 0)
        for (const { issue, holds } of conditions) row(-Infinity, 0, [[bonus, 1], ...holding(issue, holds, -1)]);
      else
        row(-Infinity, conditions.length - 1, [
          ...conditions.flatMap(({ issue, holds }) => holding(issue, holds, 1)),
          [bonus, -1],
        ]);
    }
    row(-Infinity, base, entries);
  });
  return {
    program: {
      cost: new Float64Array(lower.length),
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
      whole: Int32Array.from(whole),
      rowLower: Float64Array.from(rowLower),
      rowUpper: Float64Array.from(rowUpper),
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
    utilityAt,
    choiceOf: (solution) =>
      Int32Array.from(sizes, (size, issue) => {
        let best = 0;
        for (let option = 1; option < size; option++)
          if (solution[offsets[issue] + option] > solution[offsets[issue] + best]) best = option;
        return best;
      }),
  };
}
