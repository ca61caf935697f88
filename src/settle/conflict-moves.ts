import type { ConflictModel } from "../domain/conflict-model.ts";
import { ParleyError } from "../domain/errors.ts";
import { changeable, feasibleStates, ownBits, stateName } from "./option-states.ts";
import { ranksOf, rankStates } from "./payoff-ranks.ts";

/** A conflict seen as moves: how many states, their names, and where each decision maker can go from each. */
export type Moves = {
  readonly makers: readonly string[];
  readonly count: number;
  readonly nameOf: (position: number) => string;
  /** The position of the state of that name; throws `unknown-state` when there is none. */
  readonly find: (name: string) => number;
  /** Calls `visit` for each state the maker can move to; where only improvements were asked for, those it prefers. */
  readonly each: (maker: number, position: number, visit: (target: number) => void) => void;
};

/** Sees a conflict of either shape as moves; states in the order of `analyseStability`. */
export function movesOf(model: ConflictModel, improvingOnly: boolean): Moves {
  if (model.kind === "states") {
    const ranks = improvingOnly ? model.payoffs.map((row) => ranksOf(Float64Array.from(row))) : null;
    return {
      makers: model.decisionMakers,
      count: model.states.length,
      nameOf: (position) => model.states[position],
      find: (name) => found(model.states.indexOf(name), name, model.states[0]),
      each: (maker, position, visit) => {
        for (const target of model.reach[maker][position])
          if (ranks === null || ranks[maker][target] > ranks[maker][position]) visit(target);
      },
    };
  }
  const states = feasibleStates(model);
  const positions = new Int32Array(2 ** model.options.length).fill(-1);
  states.forEach((state, position) => (positions[state] = position));
  const bits = ownBits(model);
  const ranks = improvingOnly ? model.decisionMakers.map((maker) => rankStates(maker, states)) : null;
  const name = (position: number) => stateName(states[position], model.options.length);
  return {
    makers: model.decisionMakers.map((maker) => maker.id),
    count: states.length,
    nameOf: name,
    find: (wanted) => {
      const fits = wanted.length === model.options.length && /^[YN]*$/.test(wanted);
      const bitsOf = Array.from(wanted).reduce((sum, letter, option) => sum | (letter === "Y" ? 1 << option : 0), 0);
      return found(fits ? positions[bitsOf] : -1, wanted, name(0));
    },
    each: (maker, position, visit) => {
      const free = bits[maker].both | changeable(states[position], bits[maker]);
      for (let subset = free; subset !== 0; subset = (subset - 1) & free) {
        const target = positions[states[position] ^ subset];
        if (target >= 0 && (ranks === null || ranks[maker][target] > ranks[maker][position])) visit(target);
      }
    },
  };
}

function found(position: number, name: string, example: string): number {
  if (position >= 0) return position;
  throw new ParleyError(
    "unknown-state",
    `The conflict has no feasible state '${name}'; name one as the model does, such as '${example}'.`,
  );
}
