// Parties that count more than others in the solutions. Only the ratio of weights matters, so they are first brought to
// the smallest whole numbers in that ratio: then weighted sums, products of powers and shares all compare exactly.
import { ParleyError } from "../domain/errors.ts";
import { readWeight } from "../domain/settlement-json.ts";
import { hasUtility, type SettlementModel } from "../domain/settlement-model.ts";
import { nearest } from "../kit/nearest.ts";
import type { Notion } from "./notion.ts";
import type { Problem } from "./problem.ts";

/** The most that whole weights may add up to where products of powers are compared: enough for shares of a hundred. */
const MOST_POWERS = 120;

/** Weights in whole numbers, see `Player`. */
type Whole = { readonly weight: number; readonly even: number };

/** Whether any party's weight is given. */
export function hasWeights(model: SettlementModel): boolean {
  return model.parties.some((party) => hasUtility(party) && party.weight !== undefined);
}

/**
 * The model with some parties' weights set, in place of those it holds.
 *
 * @param weights - decimal text above 0 by party id
 * @throws {ParleyError} `settlement-weights` naming the party
 */
export function withWeights(model: SettlementModel, weights: Readonly<Record<string, string>>): SettlementModel {
  const known = model.parties.flatMap((party) => (hasUtility(party) ? [party.id] : []));
  for (const id of Object.keys(weights))
    if (!known.includes(id)) {
      const near = nearest(id, known);
      throw new ParleyError(
        "settlement-weights",
        `A weight is given for '${id}', which is no party with numbers of the model; ${near !== null ? `did you mean '${near}'?` : known.length === 0 ? "no party has numbers, so leave weights out." : `it has ${known.join(", ")}.`}`,
      );
    }
  return {
    ...model,
    parties: model.parties.map((party) =>
      hasUtility(party) && Object.hasOwn(weights, party.id)
        ? { ...party, weight: readWeight(weights[party.id], `The weight of party '${party.id}'`) }
        : party,
    ),
  };
}

/** Each party's weight as a whole number; empty where none is given, so that everything stays as without weights. */
export function wholeWeights(model: SettlementModel): ReadonlyMap<string, Whole> {
  if (!hasWeights(model)) return new Map();
  const given = model.parties.flatMap((party) =>
    hasUtility(party) ? [{ id: party.id, weight: party.weight ?? 1_000_000n }] : [],
  );
  const unit = given.reduce((divisor, { weight }) => greatestCommonDivisor(divisor, weight), 0n);
  const common = given.reduce((multiple, { weight }) => {
    const whole = weight / unit;
    return (multiple / greatestCommonDivisor(multiple, whole)) * whole;
  }, 1n);
  return new Map(
    given.map(({ id, weight }) => [id, { weight: Number(weight / unit), even: Number(common / (weight / unit)) }]),
  );
}

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

/** The greatest whole number that divides both; the other where one is 0. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
