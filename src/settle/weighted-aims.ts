import { integer, ONE_LEVEL, wholeBound, type Aim } from "./aim.ts";
import { isAccepted, type Choice } from "./choice.ts";
import type { Problem } from "./problem.ts";

/** The greatest weighted sum of utilities among acceptable packages. Weights are whole numbers. */
export function weightedAim(problem: Problem, weightOf: ArrayLike<number>): Aim {
  const { players } = problem;
  let best: Choice | null = null;
  let bestValue = -Infinity;
  const value = (worth: ArrayLike<number>) => {
    let sum = 0;
    for (let p = 0; p < players.length; p++) sum += weightOf[p] * worth[p];
    return sum;
  };
  return {
    ...ONE_LEVEL,
    offer: (choice, worth) => {
      if (!isAccepted(problem, worth)) return false;
      const sum = value(worth);
      if (best !== null && sum <= bestValue) return false;
      best = choice.slice();
      bestValue = sum;
      return true;
    },
    guide: value,
    conjugate: (_level, weights, reach, at) => {
      let sum = 0;
      for (let p = 0; p < players.length; p++) {
        const slope = weightOf[p] - weights[p];
        at[p] = slope > 0 ? reach.high[p] : reach.low[p];
        sum += slope * at[p];
      }
      return sum;
    },
    needed: () => bestValue + 1,
    weights: () => Float64Array.from(players, (_, p) => weightOf[p]),
    best: () => best,
    bound: wholeBound,
    value: () => integer(bestValue),
  };
}

/** The greatest sum of the counted players' utilities, times their weights. */
export function utilitarianAim(problem: Problem): Aim {
  return weightedAim(
    problem,
    problem.players.map((player) => (player.counted ? player.weight : 0)),
  );
}

/** The most one player could get. */
export function idealAim(problem: Problem, player: number): Aim {
  return weightedAim(
    problem,
    problem.players.map((_, p) => (p === player ? 1 : 0)),
  );
}
