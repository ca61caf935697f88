import { integer, ONE_LEVEL, wholeBound, type Aim } from "./aim.ts";
import { isAccepted, type Choice } from "./choice.ts";
import { compareFractions, smallestShare, type Fraction } from "./notion.ts";
import type { Problem } from "./problem.ts";

/** Any acceptable package: the search heads for the greatest smallest surplus, and stops once it is not negative. */
export function acceptableAim(problem: Problem): Aim {
  const shares = Float64Array.from(problem.players, (player) => (player.bound ? 1 : 0));
  const floor = problem.players.some((player) => player.bound) ? 0 : -Infinity;
  return {
    ...shareAim(problem, shares, () => 0),
    needed: () => floor,
    bounded: floor === 0,
    firstWillDo: true,
    value: () => integer(0),
    bound: () => integer(0),
  };
}

/** The greatest smallest share of (ideal − reservation), over weights. */
export function kalaiSmorodinskyAim(problem: Problem, ideals: readonly number[]): Aim {
  const shares = Float64Array.from(problem.players, (player, p) =>
    player.counted ? Math.max(0, player.weight * (ideals[p] - player.reservation)) : 0,
  );
  const widest = Math.max(1, ...shares);
  const step = 1 / (widest * widest);
  let best: Choice | null = null;
  let bestShare: Fraction | null = null;
  const inner = shareAim(problem, shares, () => 0);
  return {
    ...inner,
    offer: (choice, worth) => {
      if (!isAccepted(problem, worth)) return false;
      const share = smallestShare(problem, worth, ideals);
      if (bestShare !== null && compareFractions(share, bestShare) <= 0) return false;
      best = choice.slice();
      bestShare = share;
      return true;
    },
    floor: (p) =>
      bestShare === null || shares[p] === 0
        ? -Infinity
        : problem.players[p].reservation +
          Number(
            (bestShare.numerator * BigInt(shares[p])) / bestShare.denominator - (bestShare.numerator < 0n ? 1n : 0n),
          ) +
          1,
    // Two different shares with reaches up to `widest` are at least `step` apart.
    needed: () =>
      bestShare === null ? lowestShare(problem) : Number(bestShare.numerator) / Number(bestShare.denominator) + step,
    best: () => best,
    bound: (bound) => ({ numerator: BigInt(Math.ceil(bound * 1e9)), denominator: 1_000_000_000n }),
    value: () => bestShare ?? integer(0),
  };
}

// Members of a body may be below their reservations in an acceptable package; then shares may be negative.
function lowestShare(problem: Problem): number {
  return problem.players.every((player) => player.bound || !player.counted) ? 0 : -Infinity;
}

// F(y) = the smallest (y − reservation) / share over players with a share; others only need their reservation.
function shareAim(problem: Problem, shares: Float64Array, lowest: () => number): Aim {
  const { players } = problem;
  let best: Choice | null = null;
  const involved = players.flatMap((_, p) => (shares[p] > 0 ? [p] : []));
  const guide = (worth: Float64Array) => {
    let smallest = Infinity;
    let sum = 0;
    for (const p of involved) {
      const share = (worth[p] - players[p].reservation) / shares[p];
      smallest = Math.min(smallest, share);
      sum += share;
    }
    return involved.length === 0 ? 0 : smallest + sum * 1e-3;
  };
  return {
    ...ONE_LEVEL,
    offer: (choice, worth) => {
      if (best !== null || !isAccepted(problem, worth)) return false;
      best = choice.slice();
      return true;
    },
    guide,
    conjugate: (_level, weights, reach, at) => {
      let most = Infinity;
      let least = involved.length === 0 ? 0 : Infinity;
      let spent = 0;
      for (const p of involved) {
        most = Math.min(most, (reach.high[p] - players[p].reservation) / shares[p]);
        least = Math.min(least, (reach.low[p] - players[p].reservation) / shares[p]);
        spent += weights[p] * shares[p];
      }
      if (involved.length === 0) most = 0;
      const level = spent < 1 ? most : Math.min(least, most);
      let sum = level * (1 - spent);
      for (let p = 0; p < players.length; p++) {
        // A player without a share needs no more than what it must reach.
        at[p] = shares[p] > 0 ? players[p].reservation + level * shares[p] : reach.low[p];
        sum -= weights[p] * (shares[p] > 0 ? players[p].reservation : reach.low[p]);
      }
      return sum;
    },
    needed: lowest,
    weights: () => {
      const total = involved.reduce((sum, p) => sum + shares[p], 0);
      return Float64Array.from(players, (_, p) => (shares[p] > 0 ? 1 / total : 0));
    },
    best: () => best,
    bound: wholeBound,
    value: () => integer(0),
  };
}
