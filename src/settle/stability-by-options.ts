// The backward sweep for conflicts by options, without writing any move down.
//
// The states that differ only in the two-way options of one decision maker form a block: it can move from each to each.
// A block is kept sorted by its owner's liking. Whoever can move to a state, or move there as an improvement, is then a
// run at the front of a few blocks, and a cursor per block makes sure that no state is marked twice. One-way options only
// say which blocks lead to which. Two moves of one mover in a row are always one move here (also two improvements), so
// nobody needs to be remembered as the last mover: legal sequences reach what any sequences reach.
import type { OptionsConflict } from "../domain/conflict-model.ts";
import { changeable, changed, feasibleStates, ownBits, stateName, type OwnBits } from "./option-states.ts";
import { orderByRank, rankStates } from "./payoff-ranks.ts";
import type { Stability, StabilityAnswer } from "./stability-answer.ts";

/** One decision maker's view: its ranks, its bits, and the states grouped in its blocks, each ascending by rank. */
type Blocks = OwnBits & {
  /** Rank of each state, by position. */
  readonly rank: Int32Array;
  /** Positions of states, block after block. */
  readonly members: Int32Array;
  /** Where a block starts and ends in `members`, by the block's own bits (two-way bits all 0); equal where it is empty. */
  readonly from: Int32Array;
  readonly to: Int32Array;
};

/** Stability of every feasible state for every decision maker; definitions at `analyseStability`. */
export function sweepByOptions(model: OptionsConflict): Omit<StabilityAnswer, "equilibria"> {
  const states = feasibleStates(model);
  const bits = ownBits(model);
  const views = model.decisionMakers.map((maker, at) => blocksOf(bits[at], rankStates(maker, states), states, model));
  const individual = views.map((view, at) =>
    individualStability(
      view,
      views.filter((_, other) => other !== at),
      states,
    ),
  );
  return {
    decisionMakers: model.decisionMakers.map((maker) => maker.id),
    count: states.length,
    stateName: (position) => stateName(states[position], model.options.length),
    ranks: views.map((view) => view.rank),
    individual,
  };
}

function blocksOf(own: OwnBits, rank: Int32Array, states: Int32Array, model: OptionsConflict): Blocks {
  const from = new Int32Array(2 ** model.options.length);
  for (const state of states) from[state & ~own.both]++;
  let total = 0;
  for (let block = 0; block < from.length; block++) {
    const size = from[block];
    from[block] = total;
    total += size;
  }
  const to = from.slice();
  const members = new Int32Array(states.length);
  for (const position of orderByRank(rank)) members[to[states[position] & ~own.both]++] = position;
  return { ...own, rank, members, from, to };
}

function individualStability(view: Blocks, others: readonly Blocks[], states: Int32Array): Stability {
  const { rank } = view;
  const order = orderByRank(rank);
  const afterAnswer = bestAfterMove(view, states);
  const worst = {
    gmr: worstReached(rank, order, others, states, false),
    smr: worstReached(afterAnswer, orderByRank(afterAnswer), others, states, false),
    seq: worstReached(rank, order, others, states, true),
  };
  const stability = {
    nash: new Uint8Array(states.length).fill(1),
    gmr: new Uint8Array(states.length).fill(1),
    smr: new Uint8Array(states.length).fill(1),
    seq: new Uint8Array(states.length).fill(1),
  };
  // From a place in a block's order on, the greatest of the worst outcomes: the move that deters least.
  const least = {
    gmr: leastDeterred(worst.gmr, view, states),
    smr: leastDeterred(worst.smr, view, states),
    seq: leastDeterred(worst.seq, view, states),
  };
  for (let position = 0; position < states.length; position++) {
    const state = states[position];
    const own = rank[position];
    const free = changeable(state, view);
    for (let subset = free; ; subset = (subset - 1) & free) {
      const block = (state ^ subset) & ~view.both;
      const better = firstAbove(own, view, block);
      if (better < view.to[block]) {
        stability.nash[position] = 0;
        if (least.gmr[better] > own) stability.gmr[position] = 0;
        if (least.smr[better] > own) stability.smr[position] = 0;
        if (least.seq[better] > own) stability.seq[position] = 0;
      }
      if (subset === 0) break;
    }
  }
  return stability;
}

/** The first place in a block's order whose state the owner ranks above `rank`; the block's end when there is none. */
function firstAbove(rank: number, view: Blocks, block: number): number {
  let low = view.from[block];
  let high = view.to[block];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.rank[view.members[middle]] <= rank) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What each state is worth to the mover once it has answered as well as it can in at most one more move. */
function bestAfterMove(view: Blocks, states: Int32Array): Int32Array {
  return states.map((state, position) => {
    let best = view.rank[position];
    const free = changeable(state, view);
    for (let subset = free; ; subset = (subset - 1) & free) {
      const block = (state ^ subset) & ~view.both;
      if (view.to[block] > view.from[block]) best = Math.max(best, view.rank[view.members[view.to[block] - 1]]);
      if (subset === 0) return best;
    }
  });
}

function leastDeterred(worst: Int32Array, view: Blocks, states: Int32Array): Int32Array {
  const least = new Int32Array(worst.length);
  for (let place = worst.length - 1; place >= 0; place--) {
    const position = view.members[place];
    const isLast = place === view.to[states[position] & ~view.both] - 1;
    least[place] = isLast ? worst[position] : Math.max(worst[position], least[place + 1]);
  }
  return least;
}

/**
 * The least value among a state and all that the given decision makers can bring about from it, with any moves or with
 * improvements only.
 *
 * @param order - positions in ascending order of `value`
 */
function worstReached(
  value: Int32Array,
  order: Int32Array,
  others: readonly Blocks[],
  states: Int32Array,
  improving: boolean,
): Int32Array {
  const worst = new Int32Array(value.length).fill(-1);
  const cursors = others.map((other) => other.from.slice());
  const stack = new Int32Array(value.length);
  for (const target of order) {
    if (worst[target] >= 0) continue;
    const reached = value[target];
    worst[target] = reached;
    stack[0] = target;
    for (let height = 1; height > 0;) {
      const position = stack[--height];
      const state = states[position];
      for (let at = 0; at < others.length; at++) {
        const { both, rank, members, to } = others[at];
        const cursor = cursors[at];
        const limit = improving ? rank[position] : 0x7fffffff;
        const came = changed(state, others[at]);
        for (let subset = came; ; subset = (subset - 1) & came) {
          const block = (state ^ subset) & ~both;
          const end = to[block];
          let place = cursor[block];
          while (place < end && rank[members[place]] < limit) {
            const source = members[place++];
            if (worst[source] >= 0) continue;
            worst[source] = reached;
            stack[height++] = source;
          }
          cursor[block] = place;
          if (subset === 0) break;
        }
      }
    }
  }
  return worst;
}
