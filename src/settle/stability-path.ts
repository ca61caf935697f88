// How a state can come about: the fewest moves that lead from one state to another, nobody moving twice in a row.
import type { ConflictModel } from "../domain/conflict-model.ts";
import { changeable, feasibleStates, ownBits, stateName } from "./option-states.ts";
import { ranksOf, rankStates } from "./payoff-ranks.ts";
import { ParleyError } from "../domain/errors.ts";

/** One move on a path: who moves, and to which state. */
export type PathStep = { readonly by: string; readonly state: string };

/** A conflict seen as moves: how many states, their names, and where each decision maker can go from each. */
type Moves = {
  readonly makers: readonly string[];
  readonly count: number;
  readonly nameOf: (position: number) => string;
  readonly find: (name: string) => number;
  /** Calls `visit` for each state the maker can move to; with `improving`, only those it prefers. */
  readonly each: (maker: number, position: number, visit: (target: number) => void) => void;
};

/**
 * Finds a shortest legal sequence of moves from one state to another.
 *
 * @param from - a state's name: its Y/N string by options
 * @param improvingOnly - whether every move must be an improvement for whoever makes it
 * @returns the moves in order, none when both states are the same, or null when no sequence leads there
 * @throws {ParleyError} `unknown-state` when the conflict has no such state
 */
export function findPath(
  model: ConflictModel,
  from: string,
  to: string,
  improvingOnly = false,
): readonly PathStep[] | null {
  const moves = movesOf(model, improvingOnly);
  const [start, goal] = [moves.find(from), moves.find(to)];
  if (start === goal) return [];
  // A node is a state and its last mover; the start has none, which the extra column stands for.
  const width = moves.makers.length + 1;
  const first = start * width + moves.makers.length;
  const cameFrom = new Int32Array(moves.count * width).fill(-1);
  cameFrom[first] = first;
  let layer = [first];
  while (layer.length > 0) {
    const next: number[] = [];
    for (const node of layer) {
      const last = node % width;
      const position = (node - last) / width;
      for (let maker = 0; maker < moves.makers.length; maker++) {
        if (maker === last) continue;
        moves.each(maker, position, (target) => {
          const reached = target * width + maker;
          if (cameFrom[reached] >= 0) return;
          cameFrom[reached] = node;
          next.push(reached);
        });
      }
    }
    const arrived = next.find((node) => Math.floor(node / width) === goal);
    if (arrived !== undefined) return stepsTo(arrived, cameFrom, width, moves);
    layer = next;
  }
  return null;
}

function stepsTo(arrived: number, cameFrom: Int32Array, width: number, moves: Moves): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (let node = arrived; cameFrom[node] !== node; node = cameFrom[node])
    steps.push({ by: moves.makers[node % width], state: moves.nameOf(Math.floor(node / width)) });
  return steps.toReversed();
}

function movesOf(model: ConflictModel, improvingOnly: boolean): Moves {
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
