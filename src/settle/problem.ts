// A settlement model restated for the engines: ids become positions, points become whole numbers of the greatest common
// unit. Every utility, sum of utilities and shortfall is then a safe integer, so plain numbers add and compare exactly.
import { ParleyError } from "../domain/errors.ts";
import { hasUtility, type MarksParty, type NumbersParty, type SettlementModel } from "../domain/settlement-model.ts";
import type { PointRange } from "../domain/settlement-value.ts";
import { greatestCommonDivisor } from "../kit/greatest-common-divisor.ts";
import { wholeWeights } from "./weights.ts";

/** One issue and which of its options count: `holds[option]` is 1 where the condition is met. */
export type Condition = { readonly issue: number; readonly holds: Uint8Array };

/** Points for a party when every condition holds. */
export type LinkedPoints = { readonly points: number; readonly conditions: readonly Condition[] };

/** A rule: at least one condition holds. A rule with no condition can never be kept. */
export type Clause = { readonly id: string; readonly conditions: readonly Condition[] };

/** A party with a utility, or with refusals counted as one. */
export type Player = {
  readonly id: string;
  readonly reservation: number;
  readonly base: number;
  /** `Infinity` where there is none. */
  readonly ceiling: number;
  /** Points per option, at `offsets[issue] + option`. */
  readonly values: Float64Array;
  readonly bonuses: readonly LinkedPoints[];
  /** False for a party known by marks or written into a body: it accepts or refuses, but has no place in the solutions. */
  readonly counted: boolean;
  /** False for a party known by marks: it has no points to concede. */
  readonly inPoints: boolean;
  /** Whether the party's own acceptance is needed; members of a body are bound through the body. */
  readonly bound: boolean;
  /** How much the party counts, as the smallest whole numbers in the ratio of all weights; 1 where there are none. */
  readonly weight: number;
  /** What surpluses are multiplied by so that they compare as shares of their weights: `weight * even` is one number for all. */
  readonly even: number;
};

/** A body over players, as positions among them. */
export type BodyRule = {
  readonly id: string;
  readonly members: readonly number[];
  readonly atLeast: number;
  readonly vetoes: readonly number[];
};

/** The whole restated model. */
export type Problem = {
  readonly model: SettlementModel;
  /** Options per issue. */
  readonly sizes: readonly number[];
  /** Where each issue's options start in a flat list of all options. */
  readonly offsets: readonly number[];
  readonly optionTotal: number;
  readonly players: readonly Player[];
  /** Positions of the players with a utility. */
  readonly counted: readonly number[];
  readonly bodies: readonly BodyRule[];
  readonly clauses: readonly Clause[];
  /** Millionths per unit of every number above. */
  readonly unit: bigint;
};

/** Which end of each range counts: acceptable for sure (values low, reservations high), or possibly. */
export type Reading = "sure" | "possible";

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Restates a checked model for the engines.
 *
 * @param units - `both` counts in units that fit both ends of every range, so that the two readings compare
 * @throws {ParleyError} `settlement-magnitude` when the points of the model add up beyond what whole numbers of the
 *   platform hold exactly
 */
export function restate(model: SettlementModel, reading: Reading, units: "own" | "both" = "own"): Problem {
  const value = (range: PointRange) => (reading === "sure" ? range.low : range.high);
  const floor = (range: PointRange) => (reading === "sure" ? range.high : range.low);
  const individuals = model.parties.filter((party) => party.kind !== "body");
  const ends = (range: PointRange) => [range.low, range.high];
  const unit =
    units === "own"
      ? commonUnit(
          individuals,
          (range) => [value(range)],
          (range) => [floor(range)],
        )
      : commonUnit(individuals, ends, ends);
  const sizes = model.issues.map((issue) => issue.options.length);
  const offsets: number[] = [];
  let optionTotal = 0;
  for (const size of sizes) {
    offsets.push(optionTotal);
    optionTotal += size;
  }
  const positions = new Map(model.issues.map((issue, at) => [issue.id, at]));
  const optionPositions = model.issues.map(
    (issue) => new Map(issue.options.map((option, at): [string, number] => [option.id, at])),
  );
  const place = (issue: string, option: string): { readonly issue: number; readonly option: number } => {
    const at = positions.get(issue) ?? -1;
    const found = optionPositions[at]?.get(option);
    if (found === undefined) throw new Error(`unchecked model: ${issue}/${option}`);
    return { issue: at, option: found };
  };
  const bodies = model.parties.filter((party) => party.kind === "body");
  const members = new Set(bodies.flatMap((body) => body.members));
  const weights = wholeWeights(model);
  const players = individuals.map((party): Player => {
    const bound = !members.has(party.id);
    const values = new Float64Array(optionTotal);
    if (party.kind === "marks") {
      for (const [issue, marks] of party.marks)
        for (const [option, { mark }] of marks) {
          const at = place(issue, option);
          if (mark === "refuses") values[offsets[at.issue] + at.option] = -1;
        }
      return {
        id: party.id,
        reservation: 0,
        base: 0,
        ceiling: Infinity,
        values,
        bonuses: [],
        counted: false,
        inPoints: false,
        bound,
        weight: 1,
        even: 1,
      };
    }
    for (const [issue, entries] of party.values)
      for (const [option, { points }] of entries) {
        const at = place(issue, option);
        values[offsets[at.issue] + at.option] = Number(value(points) / unit);
      }
    return {
      id: party.id,
      reservation: Number(floor(party.reservation) / unit),
      base: Number(party.base / unit),
      ceiling: party.ceiling === null ? Infinity : Number(party.ceiling / unit),
      values,
      bonuses: party.bonuses.map((bonus) => ({
        points: Number(bonus.points / unit),
        conditions: conjunction(
          bonus.when.map((when) => {
            const holds = new Uint8Array(sizes[positions.get(when.issue) ?? 0]);
            for (const option of when.options) holds[place(when.issue, option).option] = 1;
            return { issue: positions.get(when.issue) ?? 0, holds };
          }),
        ),
      })),
      counted: hasUtility(party),
      inPoints: true,
      bound,
      ...(weights.get(party.id) ?? { weight: 1, even: 1 }),
    };
  });
  const playerAt = new Map(players.map((player, at) => [player.id, at]));
  return {
    model,
    sizes,
    offsets,
    optionTotal,
    players,
    counted: players.flatMap((player, at) => (player.counted ? [at] : [])),
    bodies: bodies.map((body) => ({
      id: body.id,
      members: body.members.map((id) => playerAt.get(id) ?? -1),
      atLeast: body.atLeast,
      vetoes: body.vetoes.map((id) => playerAt.get(id) ?? -1),
    })),
    clauses: model.rules.map((rule) => {
      const byIssue = new Map<number, Uint8Array>();
      for (const literal of rule.anyOf) {
        const { issue, option } = place(literal.issue, literal.option);
        const holds = byIssue.get(issue) ?? new Uint8Array(sizes[issue]);
        if (literal.is) holds[option] = 1;
        else for (let other = 0; other < holds.length; other++) if (other !== option) holds[other] = 1;
        byIssue.set(issue, holds);
      }
      return { id: rule.id, conditions: [...byIssue].map(([issue, holds]) => ({ issue, holds })) };
    }),
    unit,
  };
}

// Two conditions on one issue are one condition that needs both.
function conjunction(conditions: readonly Condition[]): readonly Condition[] {
  const byIssue = new Map<number, Uint8Array>();
  for (const { issue, holds } of conditions) {
    const known = byIssue.get(issue);
    byIssue.set(issue, known === undefined ? holds : holds.map((held, option) => held & known[option]));
  }
  return [...byIssue].map(([issue, holds]) => ({ issue, holds }));
}

function commonUnit(
  parties: readonly (NumbersParty | MarksParty)[],
  value: (range: PointRange) => readonly bigint[],
  floor: (range: PointRange) => readonly bigint[],
): bigint {
  let unit = 0n;
  let reach = 0n;
  const take = (points: bigint) => {
    reach += points < 0n ? -points : points;
    unit = greatestCommonDivisor(unit, points < 0n ? -points : points);
  };
  for (const party of parties) {
    if (party.kind !== "numbers") continue;
    floor(party.reservation).forEach(take);
    take(party.base);
    if (party.ceiling !== null) take(party.ceiling);
    for (const entries of party.values.values()) for (const { points } of entries.values()) value(points).forEach(take);
    for (const bonus of party.bonuses) take(bonus.points);
  }
  if (unit === 0n) unit = 1_000_000n;
  // Marks count refusals in units of one; half the safe range is left for bounds computed on the way.
  if (reach / unit > SAFE / 4n)
    throw new ParleyError(
      "settlement-magnitude",
      `The points of the model add up to ${reach / 1_000_000n} at ${unit} millionths a step, more than can be counted exactly; use smaller numbers or fewer digits.`,
    );
  return unit;
}
