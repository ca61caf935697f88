import { bestOf, ONE_LEVEL, type Aim } from "./aim.ts";
import { isAccepted, type Choice } from "./choice.ts";
import { productOf } from "./notion.ts";
import type { Problem } from "./problem.ts";

/** The greatest product of surpluses, as a sum of logarithms in bounds and exactly on packages. */
export function nashAim(problem: Problem): Aim {
  const { players, counted } = problem;
  let best: Choice | null = null;
  let bestProduct = 0n;
  const value = (worth: Float64Array) => {
    let sum = 0;
    for (const p of counted) {
      const surplus = worth[p] - players[p].reservation;
      sum += players[p].weight * (surplus >= 1 ? Math.log(surplus) : surplus - 1);
    }
    return sum;
  };
  return {
    ...ONE_LEVEL,
    offer: (choice, worth) => {
      if (!isAccepted(problem, worth)) return false;
      const product = productOf(problem, worth);
      if (product <= bestProduct) return false;
      best = choice.slice();
      bestProduct = product;
      return true;
    },
    guide: value,
    conjugate: (_level, weights, reach, at) => {
      let sum = 0;
      for (let p = 0; p < players.length; p++) {
        if (!players[p].counted) at[p] = reach.low[p];
        else {
          // Only packages with every surplus at least one unit have a product to speak of.
          const most = Math.max(1, reach.high[p] - players[p].reservation);
          const { weight } = players[p];
          const surplus = weights[p] * most <= weight ? most : Math.max(1, weight / weights[p]);
          at[p] = players[p].reservation + surplus;
          sum += weight * Math.log(surplus);
        }
        sum -= weights[p] * at[p];
      }
      return sum;
    },
    needed: () => logarithm(bestProduct + 1n),
    weights: () =>
      Float64Array.from(players, (player, p) =>
        player.counted ? (4 * player.weight) / Math.max(1, bestOf(problem, p) - player.reservation) : 0,
      ),
    best: () => best,
    bound: (bound) => ({ numerator: exponential(bound + 1e-9), denominator: 1n }),
    value: () => ({ numerator: bestProduct, denominator: 1n }),
  };
}

// Products of weighted surpluses may be past what a double holds.
function logarithm(value: bigint): number {
  const small = Number(value);
  if (Number.isFinite(small)) return Math.log(small);
  const shift = value.toString(2).length - 60;
  return Math.log(Number(value >> BigInt(shift))) + shift * Math.LN2;
}

/** A whole number that e to this power does not exceed, however large. */
function exponential(power: number): bigint {
  if (power <= 700) return BigInt(Math.floor(Math.exp(power) * (1 + 1e-12)));
  const shift = Math.ceil((power - 600) / Math.LN2);
  return BigInt(Math.ceil(Math.exp(power - shift * Math.LN2) * (1 + 1e-9))) << BigInt(shift);
}
