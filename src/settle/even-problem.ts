// What weights do to the arithmetic: which of them could not be decided exactly, and the problem in which surpluses over
// weights are plain surpluses.
import { ParleyError } from "../domain/errors.ts";
import type { Notion } from "./notion.ts";
import type { Problem } from "./problem.ts";

/** The most that whole weights may add up to where products of powers are compared: enough for shares of a hundred. */
const MOST_POWERS = 120;

/**
 * Refuses weights under which some notion that is asked for could not be decided exactly.
 *
 * @throws {ParleyError} `settlement-weights`
 */
export function checkWeights(problem: Problem, notions: readonly Notion[]): void {
  const players = problem.counted.map((at) => problem.players[at]);
  const refuse = (notion: string) => {
    throw new ParleyError(
      "settlement-weights",
      `The weights are as ${players.map(({ weight }) => weight).join(" : ")} in whole numbers, which ${notion} cannot compare exactly; give rounder weights, such as 2 and 1, or leave that notion out (--only).`,
    );
  };
  const total = players.reduce((sum, { weight }) => sum + weight, 0);
  const reach = players.reduce((sum, player) => sum + reachOf(player), 0);
  const safe = Number.MAX_SAFE_INTEGER / 4;
  if (notions.includes("nash") && players.some(({ weight }) => weight > 1) && total > MOST_POWERS)
    refuse("the product of gains (nash)");
  if (notions.includes("utilitarian") && players.some(({ weight }) => weight * reach > safe))
    refuse("the weighted sum (utilitarian)");
  if (notions.includes("egalitarian") && players.some(({ even }) => even * reach > safe))
    refuse("the smallest gain over weight (egalitarian)");
  if (notions.includes("kalaiSmorodinsky") && players.some(({ weight }) => weight * reach > safe))
    refuse("the smallest share over weight (kalaiSmorodinsky)");
}

/** The problem in units in which plain surpluses are even surpluses. */
export function evenProblem(problem: Problem): Problem {
  if (problem.players.every(({ even }) => even === 1)) return problem;
  return {
    ...problem,
    players: problem.players.map((player) => ({
      ...player,
      reservation: player.reservation * player.even,
      base: player.base * player.even,
      ceiling: player.ceiling * player.even,
      values: player.values.map((value) => value * player.even),
      bonuses: player.bonuses.map((bonus) => ({ ...bonus, points: bonus.points * player.even })),
      weight: 1,
      even: 1,
    })),
  };
}

function reachOf({ reservation, base, values, bonuses }: Problem["players"][number]): number {
  return (
    Math.abs(reservation) +
    Math.abs(base) +
    values.reduce((sum, value) => sum + Math.abs(value), 0) +
    bonuses.reduce((sum, { points }) => sum + Math.abs(points), 0)
  );
}
