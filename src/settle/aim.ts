// What a search maximises. Each aim is a concave function F of the players' utilities y (or, for giving up positions, a
// count), compared exactly on packages and bounded from above by its conjugate: for any weights w ≥ 0 and any package,
// F(y) ≤ w·raw + max over y of (F(y) − w·y). Aims with several levels are compared level by level (leximin: the sum of
// the k smallest surpluses; Ogryczak & Śliwiński 2003).
import { isAccepted, type Choice } from "./choice.ts";
import { compareFractions, productOf, smallestShare, surpluses, type Fraction } from "./notion.ts";
import type { Problem } from "./problem.ts";

/** Between which values each player's utility can still lie. */
export type Reach = { readonly low: Float64Array; readonly high: Float64Array };

/** An aim with the best package so far. */
export type Aim = {
  readonly levels: () => number;
  /** Offers a legal package; true when it is the best so far. */
  readonly offer: (choice: Choice, worth: Float64Array) => boolean;
  /** Like F of the first level, as a guide for local search; larger is better. */
  readonly guide: (worth: Float64Array) => number;
  /** The greatest F(y) − w·y within reach, putting the y into `at`. */
  readonly conjugate: (level: number, weights: Float64Array, reach: Reach, at: Float64Array) => number;
  /** Bounds below this hold nothing better (strictly, on the last level); `slack` is the rounding error to allow for. */
  readonly needed: (level: number) => number;
  /** Bounds below this leave the level where the best package has it, so that the next level decides. */
  readonly pinned: (level: number) => number;
  /** Weights to start from. */
  readonly weights: (level: number) => Float64Array;
  /** What each position given up costs, where the aim counts them; 0 where positions cannot be given up. */
  readonly positionCost: number;
  /** Whether players must reach their reservations in the aim's own terms. */
  readonly needsAcceptance: boolean;
  /** What a player must get in any package better than the best so far; `-Infinity` where nothing is known. */
  readonly floor: (player: number) => number;
  /** Whether bounds can ever prune; not where only rules are asked about. */
  readonly bounded: boolean;
  /** The search may stop at the first package. */
  readonly firstWillDo: boolean;
  readonly best: () => Choice | null;
  /** A bound found by the search, as an exact value of the aim's measure that no package exceeds. */
  readonly bound: (bound: number) => Fraction;
  /** The measure of the best package. */
  readonly value: () => Fraction;
};

const INTEGER_SLACK = 1e-6;

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
    levels: () => 1,
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
    pinned: () => -Infinity,
    weights: () => Float64Array.from(players, (_, p) => weightOf[p]),
    positionCost: 0,
    needsAcceptance: true,
    floor: () => -Infinity,
    bounded: true,
    firstWillDo: false,
    best: () => best,
    bound: (bound) => integer(Math.floor(bound + INTEGER_SLACK)),
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
    levels: () => 1,
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
    pinned: () => -Infinity,
    weights: () => {
      const total = involved.reduce((sum, p) => sum + shares[p], 0);
      return Float64Array.from(players, (_, p) => (shares[p] > 0 ? 1 / total : 0));
    },
    positionCost: 0,
    needsAcceptance: true,
    floor: () => -Infinity,
    bounded: true,
    firstWillDo: false,
    best: () => best,
    bound: (bound) => integer(Math.floor(bound + INTEGER_SLACK)),
    value: () => integer(0),
  };
}

/** The greatest smallest surplus, then the next smallest, and so on. */
export function egalitarianAim(problem: Problem): Aim {
  const { players, counted } = problem;
  let best: Choice | null = null;
  let sorted: number[] = [];
  /** Sums of the k smallest surpluses of the best package. */
  let sums: number[] = [];
  const lowest = players.every((player) => player.bound || !player.counted) ? 0 : -Infinity;
  const breakpoints = new Float64Array(counted.length + 1);
  return {
    levels: () => (best === null ? 1 : counted.length),
    offer: (choice, worth) => {
      if (!isAccepted(problem, worth)) return false;
      const mine = surpluses(problem, worth).sort((a, b) => a - b);
      if (best !== null) {
        let k = 0;
        while (k < mine.length && mine[k] === sorted[k]) k++;
        if (k === mine.length || mine[k] < sorted[k]) return false;
      }
      best = choice.slice();
      sorted = mine;
      let sum = 0;
      sums = mine.map((surplus) => (sum += surplus));
      return true;
    },
    guide: (worth) => {
      const mine = surpluses(problem, worth).sort((a, b) => a - b);
      let weight = 1;
      let sum = 0;
      for (const surplus of mine) {
        sum += weight * surplus;
        weight /= 32;
      }
      return sum;
    },
    // Sum of the k smallest = max over t of k·t − Σ max(0, t − surplus); linear between the breakpoints in t.
    conjugate: (level, weights, reach, at) => {
      const smallest = best === null ? -Infinity : sums[0];
      const floorOf = (p: number) =>
        Math.min(Math.max(reach.low[p] - players[p].reservation, smallest), reach.high[p] - players[p].reservation);
      const k = level + 1;
      let count = 0;
      for (const p of counted) breakpoints[count++] = reach.high[p] - players[p].reservation;
      breakpoints[count++] = counted.reduce((low, p) => Math.min(low, floorOf(p)), Infinity);
      let bestSum = -Infinity;
      let bestT = 0;
      for (let b = 0; b < count; b++) {
        const t = breakpoints[b];
        let sum = k * t;
        for (const p of counted) {
          const high = reach.high[p] - players[p].reservation;
          const low = floorOf(p);
          const y = weights[p] >= 1 ? low : Math.min(high, Math.max(low, t));
          sum -= Math.max(0, t - y) + weights[p] * y;
        }
        if (sum > bestSum) {
          bestSum = sum;
          bestT = t;
        }
      }
      for (let p = 0; p < players.length; p++) {
        if (!players[p].counted) {
          at[p] = reach.low[p];
          bestSum -= weights[p] * at[p];
          continue;
        }
        const high = reach.high[p] - players[p].reservation;
        const low = floorOf(p);
        at[p] = players[p].reservation + (weights[p] >= 1 ? low : Math.min(high, Math.max(low, bestT)));
        bestSum -= weights[p] * players[p].reservation;
      }
      return bestSum;
    },
    needed: (level) => {
      if (best === null) return lowest;
      return level === counted.length - 1 ? sums[level] + 1 : sums[level];
    },
    pinned: (level) => (best === null ? -Infinity : sums[level] + 1),
    weights: (level) => Float64Array.from(players, (player) => (player.counted ? (level + 1) / counted.length : 0)),
    positionCost: 0,
    needsAcceptance: true,
    floor: (p) => (best === null || !players[p].counted ? -Infinity : players[p].reservation + sums[0]),
    bounded: true,
    firstWillDo: false,
    best: () => best,
    bound: (bound) => integer(Math.floor(bound + INTEGER_SLACK)),
    value: () => integer(sorted[0] ?? 0),
  };
}

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
    levels: () => 1,
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
    pinned: () => -Infinity,
    weights: () =>
      Float64Array.from(players, (player, p) =>
        player.counted ? (4 * player.weight) / Math.max(1, bestOf(problem, p) - player.reservation) : 0,
      ),
    positionCost: 0,
    needsAcceptance: true,
    floor: () => -Infinity,
    bounded: true,
    firstWillDo: false,
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

function bestOf(problem: Problem, player: number): number {
  const { values, base } = problem.players[player];
  return problem.sizes.reduce(
    (sum, size, issue) =>
      sum + values.subarray(problem.offsets[issue], problem.offsets[issue] + size).reduce((a, b) => Math.max(a, b)),
    base,
  );
}

/** The smallest fall of reservations in total that makes some legal package acceptable; the measure is minus the fall. */
export function leastTotalAim(problem: Problem, costOf: (worth: Float64Array) => number): Aim {
  const { players } = problem;
  let best: Choice | null = null;
  let bestValue = -Infinity;
  return {
    levels: () => 1,
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
    pinned: () => -Infinity,
    weights: () => Float64Array.from(players, (player) => (player.bound ? 0.5 : 0)),
    positionCost: 0,
    needsAcceptance: false,
    floor: () => -Infinity,
    bounded: true,
    firstWillDo: false,
    best: () => best,
    bound: (bound) => integer(Math.floor(bound + INTEGER_SLACK)),
    value: () => integer(bestValue),
  };
}

/** The fewest positions to give up so that some legal package becomes acceptable; the measure is minus their number. */
export function fewestPositionsAim(problem: Problem, costOf: (choice: Choice) => number): Aim {
  const { players } = problem;
  let best: Choice | null = null;
  let bestValue = -Infinity;
  return {
    levels: () => 1,
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
    pinned: () => -Infinity,
    weights: () =>
      Float64Array.from(players, (player, p) =>
        player.bound ? problem.sizes.length / (4 * Math.max(1, bestOf(problem, p) - player.base)) : 0,
      ),
    positionCost: 1,
    needsAcceptance: false,
    floor: () => -Infinity,
    bounded: true,
    firstWillDo: false,
    best: () => best,
    bound: (bound) => integer(Math.floor(bound + INTEGER_SLACK)),
    value: () => integer(bestValue),
  };
}

function integer(value: number): Fraction {
  return { numerator: Number.isFinite(value) ? BigInt(Math.round(value)) : 0n, denominator: 1n };
}
