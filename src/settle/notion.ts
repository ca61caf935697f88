// The four notions of a fair package, as exact comparisons of utilities. A notion's measure is what its proof bounds:
// the sum, the smallest surplus, the product of surpluses, the smallest share of what a party could hope for.
import type { Problem } from "./problem.ts";

/** Notions of a solution, in the order in which they are reported. */
export const NOTIONS = ["utilitarian", "egalitarian", "nash", "kalaiSmorodinsky"] as const;

/** A notion of which acceptable package is fair. */
export type Notion = (typeof NOTIONS)[number];

/** An exact fraction; `denominator` is positive. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** Negative when `a` is smaller, 0 when equal. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Sum of the counted players' utilities, each times its weight (Harsanyi 1955, Journal of Political Economy 63(4), 309-321). */
export function sumOf(problem: Problem, worth: ArrayLike<number>): number {
  return problem.counted.reduce((sum, at) => sum + problem.players[at].weight * worth[at], 0);
}

/** Counted players' surpluses over their reservations, in player order. */
export function surpluses(problem: Problem, worth: ArrayLike<number>): number[] {
  return problem.counted.map((at) => worth[at] - problem.players[at].reservation);
}

/**
 * Counted players' surpluses as shares of their weights, times one whole number for all (`evenFactor`), so that they
 * compare exactly: weighted, the smallest of surplus / weight counts (the proportional solutions of Kalai 1977,
 * Econometrica 45(7), 1623-1630, carried on to the next smallest).
 */
export function evenSurpluses(problem: Problem, worth: ArrayLike<number>): number[] {
  return problem.counted.map((at) => (worth[at] - problem.players[at].reservation) * problem.players[at].even);
}

/** What even surpluses are larger by than surplus / weight. */
export function evenFactor(problem: Problem): number {
  const first = problem.counted.at(0);
  return first === undefined ? 1 : problem.players[first].weight * problem.players[first].even;
}

/** Compares two sorted lists of surpluses: positive when `a` is the more equal, by its smallest, then the next. */
export function compareLeximin(a: readonly number[], b: readonly number[]): number {
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return a[k] - b[k];
  return 0;
}

/**
 * Product of the counted players' surpluses; 0 where one is below its reservation (as a member of a body may be).
 *
 * With weights, each surplus to the power of its weight: the asymmetric Nash solution (Harsanyi & Selten 1972, Management
 * Science 18(5), 80-106; Kalai 1977, International Journal of Game Theory 6(3), 129-133). Weights are whole numbers in
 * the given ratio, so products compare exactly.
 */
export function productOf(problem: Problem, worth: ArrayLike<number>): bigint {
  let product = 1n;
  for (const at of problem.counted) {
    const { reservation, weight } = problem.players[at];
    const surplus = worth[at] - reservation;
    if (surplus <= 0) return 0n;
    product *= weight === 1 ? BigInt(surplus) : BigInt(surplus) ** BigInt(weight);
  }
  return product;
}

/**
 * The smallest share of (ideal − reservation) among the counted players; a player whose ideal is no better than its
 * reservation is left out. 1 where all are left out. Source: Kalai & Smorodinsky (1975), Econometrica 43(3), 513-518.
 * With weights, the smallest of share / weight (the asymmetric solution of Dubra 2001, Economics Letters 73(2), 131-136).
 */
export function smallestShare(problem: Problem, worth: ArrayLike<number>, ideals: ArrayLike<number>): Fraction {
  let smallest: { readonly surplus: number; readonly reach: number } | null = null;
  for (const at of problem.counted) {
    const { reservation, weight } = problem.players[at];
    const reach = weight * (ideals[at] - reservation);
    if (reach <= 0) continue;
    const surplus = worth[at] - reservation;
    if (smallest === null || lessShare(surplus, reach, smallest.surplus, smallest.reach)) smallest = { surplus, reach };
  }
  return smallest === null
    ? { numerator: 1n, denominator: 1n }
    : { numerator: BigInt(smallest.surplus), denominator: BigInt(smallest.reach) };
}

/** Whether `a / reachA < b / reachB`, exactly; reaches are positive. */
export function lessShare(a: number, reachA: number, b: number, reachB: number): boolean {
  const left = a * reachB;
  const right = b * reachA;
  if (Math.abs(left) < Number.MAX_SAFE_INTEGER && Math.abs(right) < Number.MAX_SAFE_INTEGER) return left < right;
  return BigInt(a) * BigInt(reachB) < BigInt(b) * BigInt(reachA);
}
