import { integer, wholeBound, type Aim } from "./aim.ts";
import { isAccepted, type Choice } from "./choice.ts";
import { surpluses } from "./notion.ts";
import type { Problem } from "./problem.ts";

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
    bound: wholeBound,
    value: () => integer(sorted[0] ?? 0),
  };
}
