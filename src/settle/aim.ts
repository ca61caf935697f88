// What a search maximises. Each aim is a concave function F of the players' utilities y (or, for giving up positions, a
// count), compared exactly on packages and bounded from above by its conjugate: for any weights w ≥ 0 and any package,
// F(y) ≤ w·raw + max over y of (F(y) − w·y). Aims with several levels are compared level by level (leximin: the sum of
// the k smallest surpluses; Ogryczak & Śliwiński 2003).
import type { Choice } from "./choice.ts";
import type { Fraction } from "./notion.ts";
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

/** What an aim of one level over acceptable packages is where it says nothing else. */
export const ONE_LEVEL = {
  levels: () => 1,
  pinned: () => -Infinity,
  positionCost: 0,
  needsAcceptance: true,
  floor: () => -Infinity,
  bounded: true,
  firstWillDo: false,
} as const satisfies Partial<Aim>;

/** A whole number as the measure of an aim; nothing found counts as none. */
export function integer(value: number): Fraction {
  return { numerator: Number.isFinite(value) ? BigInt(Math.round(value)) : 0n, denominator: 1n };
}

/** The bound of a search on a measure in whole numbers: rounding may not lift it over the next. */
export function wholeBound(bound: number): Fraction {
  return integer(Math.floor(bound + 1e-6));
}

/** The most a player could get if every issue went its way, rules aside. */
export function bestOf(problem: Problem, player: number): number {
  const { values, base } = problem.players[player];
  return problem.sizes.reduce(
    (sum, size, issue) =>
      sum + values.subarray(problem.offsets[issue], problem.offsets[issue] + size).reduce((a, b) => Math.max(a, b)),
    base,
  );
}
