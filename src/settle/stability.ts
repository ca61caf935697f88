// Graph model for conflict resolution: from which states would no decision maker want to move, if it looks no move
// ahead (Nash), fears any counter-move (GMR, SMR), or fears only counter-moves that pay (SEQ)?
//
// The idea that makes it scale: whether a move to a state is deterred depends only on the worst that the others can bring
// about from there. So instead of following counter-moves forward from every state, each decision maker and concept takes
// one sweep backward, from the worst states up, marking every state from which the others can reach them. Each state is
// marked once. Source of the definitions: Fang, Hipel & Kilgour (1993), "Interactive Decision Making", ch. 3-4.
import type { ConflictModel } from "../domain/conflict-model.ts";
import { assertNever } from "../kit/assert-never.ts";
import type { StabilityAnswer, StabilityConcept } from "./stability-answer.ts";
import { sweepByOptions } from "./stability-by-options.ts";
import { sweepByStates } from "./stability-by-states.ts";

/**
 * Finds the states that are stable for each decision maker and for all (equilibria).
 *
 * - Nash: the mover cannot move to a state it prefers.
 * - GMR: every move to a better state can be answered, by a legal sequence of moves of the others, with a state no better
 *   for the mover than where it started.
 * - SMR: so, and whatever the mover then does in one more move leaves it no better off than where it started.
 * - SEQ: as GMR, with answers in which every move is an improvement for whoever makes it at that point.
 *
 * A sequence is legal when nobody moves twice in a row. States by options are listed with the first option changing
 * fastest (NN, YN, NY, YY), leaving out infeasible ones.
 */
export function analyseStability(model: ConflictModel): StabilityAnswer {
  const swept = sweep(model);
  const joint = (concept: StabilityConcept) => {
    const positions = new Int32Array(swept.count);
    let found = 0;
    for (let state = 0; state < swept.count; state++) {
      positions[found] = state;
      if (swept.individual.every((stability) => stability[concept][state] === 1)) found += 1;
    }
    return positions.slice(0, found);
  };
  const equilibria = { nash: joint("nash"), gmr: joint("gmr"), smr: joint("smr"), seq: joint("seq") };
  return { ...swept, equilibria };
}

function sweep(model: ConflictModel): Omit<StabilityAnswer, "equilibria"> {
  switch (model.kind) {
    case "states":
      return sweepByStates(model);
    case "options":
      return sweepByOptions(model);
    default:
      return assertNever(model, "conflict model");
  }
}
