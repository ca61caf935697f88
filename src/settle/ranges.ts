// What holds for sure and what only perhaps, where values or reservations are known as ranges: how many packages are
// acceptable for sure and possibly, how often each option is in them, and which package a party could least come to
// regret (minimax regret with interval data: Kouvelis & Yu 1997).
import type { SettlementModel } from "../domain/settlement-model.ts";
import type { Choice } from "./choice.ts";
import { isAccepted } from "./choice.ts";
import { enumerate, packageCount } from "./enumerate.ts";
import { countAccepted } from "./package-count.ts";
import { restate, type Problem } from "./problem.ts";

/** Counts and regret over ranges. */
export type RangesFound = {
  readonly sure: number;
  readonly possible: number;
  /** Packages with each option, by issue and option: for sure, possibly. */
  readonly optionShare: readonly (readonly (readonly [number, number])[])[];
  /** Regret in the units of `problem`; `null` where no package is acceptable for sure. */
  readonly leastRegret: { readonly choice: Choice; readonly regret: number; readonly problem: Problem } | null;
};

/** Packages that are visited to be counted. */
const MOST_COUNTED = 3_000_000;
/** Memories at one step, and choices in all, where packages are counted together instead. */
const MOST_MEMORIES = 100_000;
const MOST_STEPS = 3_000_000;
/** Acceptable packages that are compared with each other for regret. */
const MOST_COMPARED = 20_000;

/** Whether the model has any range. */
export function hasRanges(model: SettlementModel): boolean {
  return model.parties.some(
    (party) =>
      party.kind === "numbers" &&
      (party.reservation.low !== party.reservation.high ||
        [...party.values.values()].some((entries) =>
          [...entries.values()].some(({ points }) => points.low !== points.high),
        )),
  );
}

/**
 * Counts over ranges: by visiting every package, or, where they are too many, by counting alike ones together.
 *
 * @returns `null` where both would take too long; `leastRegret` is null also where too many packages are acceptable to
 *   compare, and always where packages were not visited
 */
export function countRanges(model: SettlementModel, expired: () => boolean): RangesFound | null {
  // One unit for both ends of all ranges, so that they can be compared.
  const low = restate(model, "sure", "both");
  const high = restate(model, "possible", "both");
  if (packageCount(low) > MOST_COUNTED) return countedTogether(low, high, expired);
  const shares = low.sizes.map((size) => Array.from({ length: size }, (): [number, number] => [0, 0]));
  const collect = (problem: Problem, end: 0 | 1) => {
    const kept: Choice[] = [];
    let count = 0;
    enumerate(problem, (choice, worth) => {
      if (!isAccepted(problem, worth)) return;
      count += 1;
      for (let issue = 0; issue < choice.length; issue++) shares[issue][choice[issue]][end] += 1;
      if (kept.length <= MOST_COMPARED) kept.push(choice.slice());
    });
    return { count, kept };
  };
  const sure = collect(low, 0);
  const possible = collect(high, 1);
  return {
    sure: sure.count,
    possible: possible.count,
    optionShare: shares,
    leastRegret:
      possible.kept.length > MOST_COMPARED || sure.kept.length === 0
        ? null
        : leastRegret(low, high, sure.kept, possible.kept),
  };
}

function countedTogether(low: Problem, high: Problem, expired: () => boolean): RangesFound | null {
  const limits = { memories: MOST_MEMORIES, steps: MOST_STEPS, expired };
  const sure = countAccepted(low, { kind: "options" }, limits);
  const possible = sure === null ? null : countAccepted(high, { kind: "options" }, limits);
  if (sure === null || possible === null) return null;
  return {
    sure: sure.packages,
    possible: possible.packages,
    optionShare: low.sizes.map((size, issue) =>
      Array.from({ length: size }, (_, option) => {
        const at = low.offsets[issue] + option;
        return [sure.by[at], possible.by[at]] as const;
      }),
    ),
    leastRegret: null,
  };
}

// A party's regret of a package: how much more a possibly acceptable rival could have given it, where what the two have
// in common is worth the same in both, the package otherwise its low values and the rival its high ones.
function leastRegret(
  low: Problem,
  high: Problem,
  candidates: readonly Choice[],
  rivals: readonly Choice[],
): RangesFound["leastRegret"] {
  const order = low.counted.map((player) => {
    const upper = rivals.map((rival) => worthOf(high, player, rival));
    const at = rivals.map((_, k) => k).sort((a, b) => upper[b] - upper[a] || a - b);
    return { player, at, upper };
  });
  let best: { readonly choice: Choice; readonly regret: number } | null = null;
  for (const choice of candidates) {
    let regret = 0;
    for (const { player, at, upper } of order) {
      const { ceiling, values } = low.players[player];
      const own = Math.min(ceiling, worthOf(low, player, choice));
      for (const k of at) {
        // Rivals come by what they could give at most: once that is no more than a regret already found, none adds to it.
        if (Math.min(ceiling, upper[k]) - own <= regret) break;
        let worth = upper[k];
        const rival = rivals[k];
        for (let issue = 0; issue < choice.length; issue++)
          if (rival[issue] === choice[issue]) {
            const g = low.offsets[issue] + choice[issue];
            worth -= high.players[player].values[g] - values[g];
          }
        regret = Math.max(regret, Math.min(ceiling, worth) - own);
      }
      if (best !== null && regret >= best.regret) break;
    }
    if (best === null || regret < best.regret) best = { choice, regret };
  }
  return best === null ? null : { ...best, problem: low };
}

function worthOf(problem: Problem, player: number, choice: Choice): number {
  const { values, base, bonuses } = problem.players[player];
  let sum = base;
  for (let issue = 0; issue < choice.length; issue++) sum += values[problem.offsets[issue] + choice[issue]];
  for (const { points, conditions } of bonuses)
    if (conditions.every(({ issue, holds }) => holds[choice[issue]] === 1)) sum += points;
  return sum;
}
