// The engine for models too large to visit every package: each question is a search with bounds.
import {
  acceptableAim,
  egalitarianAim,
  fewestPositionsAim,
  idealAim,
  kalaiSmorodinskyAim,
  leastTotalAim,
  nashAim,
  utilitarianAim,
  type Aim,
} from "./aim.ts";
import { utility, utilities } from "./choice.ts";
import { bestPerIssue, cheapestBill, positionsToGiveUp, shortfall } from "./concession.ts";
import type { Engine, Found, FoundFrontier, NotFound } from "./engine.ts";
import type { Notion } from "./notion.ts";
import type { Problem } from "./problem.ts";
import { search, type Limits, type SearchResult } from "./search.ts";

/** Answers by search; `frontier` is given, since it takes other means. */
export function largeEngine(
  problem: Problem,
  limits: Limits,
  frontier: (players: readonly number[]) => Promise<FoundFrontier>,
): Engine {
  const bests = problem.players.map((_, player) => bestPerIssue(problem, player));
  let ideals: readonly (number | null)[] | null = null;
  const findIdeals = (): readonly (number | null)[] => {
    ideals ??= problem.players.map((player, at) => {
      if (!player.counted) return 0;
      const result = search(problem, idealAim(problem, at), limits);
      return result.choice === null || result.status === "limit" ? null : utility(problem, at, result.choice);
    });
    return ideals;
  };
  const aimOf = (notion: Notion): Aim | null => {
    if (notion === "utilitarian") return utilitarianAim(problem);
    if (notion === "egalitarian") return egalitarianAim(problem);
    if (notion === "nash") return nashAim(problem);
    const known = findIdeals().flatMap((ideal) => (ideal === null ? [] : [ideal]));
    return known.length === problem.players.length ? kalaiSmorodinskyAim(problem, known) : null;
  };
  return {
    anyAccepted: async () => foundBy(search(problem, acceptableAim(problem), limits)),
    best: async (notion) => {
      const aim = aimOf(notion);
      if (aim === null) return { choice: null, status: "limit" };
      const result = search(problem, aim, limits);
      // Nobody's gain is left lying: among packages at least as good for all, the greatest sum.
      if (notion === "kalaiSmorodinsky" && result.choice !== null && result.status === "optimal") {
        const floor = raised(problem, utilities(problem, result.choice));
        const { choice } = search(floor, utilitarianAim(floor), limits);
        return foundBy({ ...result, choice: choice ?? result.choice });
      }
      return foundBy(result);
    },
    ideals: async () => findIdeals(),
    frontier,
    leastTotal: async () =>
      foundBy(
        negated(
          search(
            problem,
            leastTotalAim(
              problem,
              (worth) => cheapestBill(problem, (player) => shortfall(problem, player, worth)).total,
            ),
            limits,
          ),
        ),
      ),
    fewestPositions: async () =>
      foundBy(
        negated(
          search(
            problem,
            fewestPositionsAim(
              problem,
              (choice) =>
                cheapestBill(
                  problem,
                  (player) => positionsToGiveUp(problem, player, choice, bests[player])?.length ?? Infinity,
                ).total,
            ),
            limits,
          ),
        ),
      ),
    widening: async () => null,
  };
}

// The problem in which nobody may get less than a package already gives.
function raised(problem: Problem, worth: Float64Array): Problem {
  return {
    ...problem,
    players: problem.players.map((player, at) =>
      player.counted ? { ...player, bound: true, reservation: worth[at] } : player,
    ),
  };
}

function negated(result: SearchResult): SearchResult {
  return { ...result, bound: { numerator: -result.bound.numerator, denominator: result.bound.denominator } };
}

function foundBy(result: SearchResult): Found | NotFound {
  if (result.choice === null) return { choice: null, status: result.status === "limit" ? "limit" : "none" };
  return { choice: result.choice, status: result.status, bound: result.bound };
}
