import type { OptionsConflict } from "../domain/conflict-model.ts";
import { ParleyError } from "../domain/errors.ts";

/** The feasible states of a conflict by options, in ascending order of their bits (first option changes fastest). */
export function feasibleStates(model: OptionsConflict): Int32Array {
  const all = 2 ** model.options.length;
  const states = new Int32Array(all);
  let count = 0;
  for (let state = 0; state < all; state++)
    if (model.infeasible.every(({ mask, bits }) => (state & mask) !== bits)) states[count++] = state;
  if (count === 0)
    throw new ParleyError(
      "conflict-model",
      `The infeasible patterns leave no state of the conflict; leave out or narrow one of them.`,
    );
  return states.slice(0, count);
}

/** A state as its options' Y/N string, the first option first. */
export function stateName(state: number, options: number): string {
  let name = "";
  for (let option = 0; option < options; option++) name += ((state >> option) & 1) === 1 ? "Y" : "N";
  return name;
}

/** Which bits one decision maker may change both ways, only take up, and only give up. */
export type OwnBits = { readonly both: number; readonly forward: number; readonly back: number };

/** The own bits of every decision maker, in order. */
export function ownBits(model: OptionsConflict): readonly OwnBits[] {
  return model.decisionMakers.map((maker) => {
    const bits = { both: 0, forward: 0, back: 0 };
    for (const option of maker.options) bits[model.options[option].direction] |= 1 << option;
    return bits;
  });
}

/** The one-way bits that a decision maker may still change in a state. */
export function changeable(state: number, { forward, back }: OwnBits): number {
  return (forward & ~state) | (back & state);
}

/** The one-way bits that a decision maker may have changed on its way to a state. */
export function changed(state: number, { forward, back }: OwnBits): number {
  return (forward & state) | (back & ~state);
}
