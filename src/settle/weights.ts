// Parties that count more than others in the solutions. Only the ratio of weights matters, so they are first brought to
// the smallest whole numbers in that ratio: then weighted sums, products of powers and shares all compare exactly.
import { ParleyError } from "../domain/errors.ts";
import { readWeight } from "../domain/settlement-json.ts";
import { hasUtility, type SettlementModel } from "../domain/settlement-model.ts";
import { greatestCommonDivisor } from "../kit/greatest-common-divisor.ts";
import { nearest } from "../kit/nearest.ts";

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
