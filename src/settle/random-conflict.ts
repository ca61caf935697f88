import type { OptionDirection, OptionsConflict, StatesConflict } from "../domain/conflict-model.ts";
import type { Random } from "../kit/random.ts";

/** How a random conflict by options is drawn. */
export type RandomConflict = {
  /** Number of options of each decision maker. */
  readonly sizes: readonly number[];
  /** Share of options that can be changed one way only, 0 to 1. */
  readonly oneWay: number;
  readonly infeasiblePatterns: number;
  readonly preferences: number;
};

/** Draws a conflict by options for tests and measurements; ties between payoffs are made likely by small points. */
export function randomOptionsConflict(random: Random, shape: RandomConflict): OptionsConflict {
  const below = (n: number) => Math.floor(random() * n);
  const count = shape.sizes.reduce((sum, size) => sum + size, 0);
  const pattern = (most: number) => {
    let [mask, bits] = [0, 0];
    for (let literals = 1 + below(most); literals > 0; literals--) {
      const bit = 1 << below(count);
      mask |= bit;
      if (random() < 0.5) bits |= bit;
      else bits &= ~bit;
    }
    return { mask, bits };
  };
  let next = 0;
  return {
    kind: "options",
    title: "",
    options: Array.from({ length: count }, (_, option) => {
      const direction: OptionDirection = random() >= shape.oneWay ? "both" : random() < 0.7 ? "forward" : "back";
      return { id: `o${option + 1}`, direction };
    }),
    infeasible: Array.from({ length: shape.infeasiblePatterns }, () => {
      const drawn = pattern(3);
      // A pattern of one option would only fix that option.
      return (drawn.mask & (drawn.mask - 1)) === 0
        ? { mask: drawn.mask | 3, bits: drawn.bits & (drawn.mask | 3) }
        : drawn;
    }),
    decisionMakers: shape.sizes.map((size, maker) => ({
      id: `d${maker + 1}`,
      options: Array.from({ length: size }, () => next++),
      preferences: Array.from({ length: shape.preferences }, () => ({
        anyOf: Array.from({ length: random() < 0.2 ? 2 : 1 }, () => pattern(3)),
        points: BigInt(below(9) - 4) * 1_000_000n,
      })),
    })),
  };
}

/** Draws a conflict written out by states whose moves follow no pattern, so that moves of one mover need not chain. */
export function randomStatesConflict(random: Random, makers: number, states: number, density: number): StatesConflict {
  const each = <T>(count: number, draw: (at: number) => T) => Array.from({ length: count }, (_, at) => draw(at));
  return {
    kind: "states",
    title: "",
    decisionMakers: each(makers, (at) => `d${at + 1}`),
    states: each(states, (at) => `s${at + 1}`),
    payoffs: each(makers, () => each(states, () => Math.floor(random() * Math.min(states, 6)))),
    reach: each(makers, () =>
      each(states, (from) => each(states, (to) => to).filter((to) => to !== from && random() < density)),
    ),
  };
}
