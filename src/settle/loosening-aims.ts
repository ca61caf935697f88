import { bestOf, integer, ONE_LEVEL, wholeBound, type Aim } from "./aim.ts";
import type { Choice } from "./choice.ts";
import type { Problem } from "./problem.ts";

/** The smallest fall of reservations in total that makes some legal package acceptable; the measure is minus the fall. */
export function leastTotalAim(problem: Problem, costOf: (worth: Float64Array) => number): Aim {
  const { players } = problem;
  let best: Choice | null = null;
  let bestValue = -Infinity;
  return {
    ...ONE_LEVEL,
    offer: (choice, worth) => {
      const value = -costOf(worth);
      if (value <= bestValue) return false;
      best = choice.slice();
      bestValue = value;
      return true;
    },
    guide: (worth) => -costOf(worth),
    conjugate: (_level, weights, reach, at) => {
      let sum = 0;
      for (let p = 0; p < players.length; p++) {
        const { bound, inPoints, reservation } = players[p];
        if (!bound) at[p] = reach.low[p];
        else if (!inPoints) at[p] = reservation;
        else {
          at[p] = weights[p] > 1 ? reach.low[p] : Math.min(reservation, reach.high[p]);
          sum -= Math.max(0, reservation - at[p]);
        }
        sum -= weights[p] * at[p];
      }
      return sum;
    },
    needed: () => bestValue + 1,
    weights: () => Float64Array.from(players, (player) => (player.bound ? 0.5 : 0)),
    needsAcceptance: false,
    best: () => best,
    bound: wholeBound,
    value: () => integer(bestValue),
  };
}

/** The fewest positions to give up so that some legal package becomes acceptable; the measure is minus their number. */
export function fewestPositionsAim(problem: Problem, costOf: (choice: Choice) => number): Aim {
  const { players } = problem;
  let best: Choice | null = null;
  let bestValue = -Infinity;
  return {
    ...ONE_LEVEL,
    offer: (choice) => {
      const value = -costOf(choice);
      if (value <= bestValue) return false;
      best = choice.slice();
      bestValue = value;
      return true;
    },
    guide: (worth) =>
      players.reduce((sum, player, p) => sum - (player.bound ? Math.max(0, player.reservation - worth[p]) : 0), 0),
    conjugate: (_level, weights, reach, at) => {
      let sum = 0;
      for (let p = 0; p < players.length; p++) {
        at[p] = players[p].bound ? players[p].reservation : reach.low[p];
        sum -= weights[p] * at[p];
      }
      return sum;
    },
    needed: () => bestValue + 1,
    weights: () =>
      Float64Array.from(players, (player, p) =>
        player.bound ? problem.sizes.length / (4 * Math.max(1, bestOf(problem, p) - player.base)) : 0,
      ),
    positionCost: 1,
    needsAcceptance: false,
    best: () => best,
    bound: wholeBound,
    value: () => integer(bestValue),
  };
}
