// Would several decision makers together leave a state? Definitions for coalitions: Kilgour, Hipel, Fang & Peng (2001),
// Group Decision and Negotiation 10(2); Inohara & Hipel (2008), Systems Engineering 11(4). Plain lists of what can be reached: for games
// of a size that people write down, not for those of `analyseStability`'s sweeps.
import type { ConflictModel } from "../domain/conflict-model.ts";
import { ParleyError } from "../domain/errors.ts";
import { movesOf, type Moves } from "./conflict-moves.ts";
import { analyseStability } from "./stability.ts";
import type { Stability } from "./stability-answer.ts";

/** Above this many states coalitions are refused: time and memory grow with the square. */
const MOST_STATES = 4096;
/** Above this many decision makers there are too many coalitions to read. */
const MOST_MAKERS = 8;

/** Which states are stable for a coalition of at least two, by the four notions. */
export type CoalitionStability = { readonly members: readonly string[]; readonly stable: Stability };

/**
 * Finds the states that coalitions would not leave together.
 *
 * A coalition's improvement is a state that its members reach by a legal sequence of their own moves and that every member
 * prefers. Nash: there is none. GMR: each can be answered by a legal sequence of the others with a state that some member
 * likes no better than the first. SMR: so, and whatever the coalition then reaches is again no improvement on the first.
 * SEQ: as GMR, with answers in which each move is an improvement for whoever makes it.
 *
 * @returns one entry per coalition of two or more, smaller ones first, members in the model's order
 * @throws {ParleyError} `conflict-too-large` above 4096 states or 8 decision makers
 */
export function analyseCoalitions(model: ConflictModel): readonly CoalitionStability[] {
  const moves = movesOf(model, false);
  const makers = moves.makers.length;
  if (moves.count > MOST_STATES || makers > MOST_MAKERS)
    throw new ParleyError(
      "conflict-too-large",
      `Coalitions are examined up to ${MOST_STATES} states and ${MOST_MAKERS} decision makers; this conflict has ${moves.count} and ${makers}. Leave --coalitions out.`,
    );
  const improvements = movesOf(model, true);
  const { ranks } = analyseStability(model);
  const coalitions = Array.from({ length: 2 ** makers }, (_, bits) =>
    Array.from({ length: makers }, (_, maker) => maker).filter((maker) => ((bits >> maker) & 1) === 1),
  ).filter((members) => members.length >= 2);
  return coalitions
    .toSorted((a, b) => a.length - b.length)
    .map((members) => {
      const others = Array.from({ length: makers }, (_, maker) => maker).filter((maker) => !members.includes(maker));
      return {
        members: members.map((maker) => moves.makers[maker]),
        stable: stabilityOf(
          members.map((maker) => ranks[maker]),
          legallyReached(moves, members),
          legallyReached(moves, others),
          legallyReached(improvements, others),
        ),
      };
    });
}

/** For each state, the states reached from it, ascending. */
type Reached = readonly Int32Array[];

function stabilityOf(ranks: readonly Int32Array[], own: Reached, any: Reached, paying: Reached): Stability {
  const count = own.length;
  const stable = {
    nash: new Uint8Array(count),
    gmr: new Uint8Array(count),
    smr: new Uint8Array(count),
    seq: new Uint8Array(count),
  };
  for (let state = 0; state < count; state++) {
    const improves = (target: number) => ranks.every((rank) => rank[target] > rank[state]);
    const deters = (answer: number) => !improves(answer);
    const better = own[state].filter(improves);
    stable.nash[state] = better.length === 0 ? 1 : 0;
    stable.gmr[state] = better.every((first) => any[first].some(deters)) ? 1 : 0;
    stable.smr[state] = better.every((first) =>
      any[first].some((answer) => deters(answer) && !own[answer].some(improves)),
    )
      ? 1
      : 0;
    stable.seq[state] = better.every((first) => paying[first].some(deters)) ? 1 : 0;
  }
  return stable;
}

/** All states reached by at least one move of the members, nobody moving twice in a row. */
function legallyReached(moves: Moves, members: readonly number[]): Reached {
  const width = members.length;
  return Array.from({ length: moves.count }, (_, start) => {
    const seen = new Uint8Array(moves.count * width);
    const stack: number[] = [];
    const add = (member: number) => (target: number) => {
      const node = target * width + member;
      if (seen[node] === 1) return;
      seen[node] = 1;
      stack.push(node);
    };
    members.forEach((maker, member) => moves.each(maker, start, add(member)));
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const last = node % width;
      const state = (node - last) / width;
      members.forEach((maker, member) => {
        if (member !== last) moves.each(maker, state, add(member));
      });
    }
    const reached = new Int32Array(moves.count);
    let found = 0;
    for (let state = 0; state < moves.count; state++)
      if (seen.subarray(state * width, (state + 1) * width).includes(1)) reached[found++] = state;
    return reached.slice(0, found);
  });
}
