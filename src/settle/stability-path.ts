// How a state can come about: the fewest moves that lead from one state to another, nobody moving twice in a row.
import type { ConflictModel } from "../domain/conflict-model.ts";
import { movesOf, type Moves } from "./conflict-moves.ts";

/** One move on a path: who moves, and to which state. */
export type PathStep = { readonly by: string; readonly state: string };

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
