// Answers read off a list of legal packages that holds all that could matter: every package, or a whole frontier.
import { isAccepted, type Choice } from "./choice.ts";
import type { Found, NotFound } from "./engine.ts";
import {
  compareFractions,
  compareLeximin,
  evenFactor,
  evenSurpluses,
  productOf,
  smallestShare,
  sumOf,
  type Fraction,
  type Notion,
} from "./notion.ts";
import type { Problem } from "./problem.ts";

/** Legal packages with every player's utility. */
export type Table = {
  readonly choices: readonly Choice[];
  readonly worths: readonly Float64Array[];
  /** Positions of those that all who must accept do. */
  readonly accepted: readonly number[];
  /** Each player's greatest utility among them. */
  readonly ideals: readonly number[];
};

/** Nothing fits, for sure. */
export const NONE: NotFound = { choice: null, status: "none" };

/** Sorts out which of the packages are accepted. */
export function tableOf(problem: Problem, choices: readonly Choice[], worths: readonly Float64Array[]): Table {
  const accepted = choices.flatMap((_, at) => (isAccepted(problem, worths[at]) ? [at] : []));
  const ideals = problem.players.map((_, player) =>
    accepted.reduce((best, at) => Math.max(best, worths[at][player]), -Infinity),
  );
  return { choices, worths, accepted, ideals };
}

/** A package of the table, proven best at `bound`. */
export function foundAt(table: Table, at: number, bound: Fraction): Found {
  return { choice: table.choices[at], status: "optimal", bound };
}

/** The best accepted package of the table under a notion; ties go to the earlier package. */
export function bestOfTable(problem: Problem, table: Table, notion: Notion): Found | NotFound {
  const { accepted, worths, ideals } = table;
  const pick = <T>(
    measure: (worth: Float64Array) => T,
    compare: (a: T, b: T) => number,
    bound: (value: T) => Fraction,
  ) => {
    let best: { readonly at: number; readonly value: T } | null = null;
    for (const at of accepted) {
      const value = measure(worths[at]);
      if (best === null || compare(value, best.value) > 0) best = { at, value };
    }
    return best === null ? NONE : foundAt(table, best.at, bound(best.value));
  };
  switch (notion) {
    case "utilitarian":
      return pick(
        (worth) => sumOf(problem, worth),
        (a, b) => a - b,
        whole,
      );
    case "egalitarian":
      return pick(
        (worth) => evenSurpluses(problem, worth).sort((a, b) => a - b),
        compareLeximin,
        (sorted) => ({ ...whole(sorted[0] ?? 0), denominator: BigInt(evenFactor(problem)) }),
      );
    case "nash": {
      const found = pick(
        (worth) => productOf(problem, worth),
        (a, b) => (a < b ? -1 : a > b ? 1 : 0),
        (product) => ({ numerator: product, denominator: 1n }),
      );
      return found.choice === null || found.bound.numerator === 0n ? NONE : found;
    }
    case "kalaiSmorodinsky":
      // Equal smallest shares go to the greater sum, so that nobody's gain is left lying.
      return pick(
        (worth) => ({ share: smallestShare(problem, worth, ideals), sum: sumOf(problem, worth) }),
        (a, b) => compareFractions(a.share, b.share) || a.sum - b.sum,
        ({ share }) => share,
      );
  }
}

function whole(value: number): Fraction {
  return { numerator: BigInt(value), denominator: 1n };
}
