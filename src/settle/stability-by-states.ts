// The backward sweep for conflicts written out state by state, where one decision maker's moves need not chain: a sequence
// must remember who moved last, so the sweep marks pairs of a state and whoever may not move there.
import type { StatesConflict } from "../domain/conflict-model.ts";
import { orderByRank, ranksOf } from "./payoff-ranks.ts";
import type { Stability, StabilityAnswer } from "./stability-answer.ts";

/** Edges of one decision maker backward: `sources[start[s] .. start[s + 1]]` are the states from which it can move to s. */
type Backward = { readonly start: Int32Array; readonly sources: Int32Array };

/** Stability of every state for every decision maker; definitions at `analyseStability`. */
export function sweepByStates(model: StatesConflict): Omit<StabilityAnswer, "equilibria"> {
  const ranks = model.payoffs.map((row) => ranksOf(Float64Array.from(row)));
  const any = model.reach.map((row) => backward(row, () => true));
  const improving = model.reach.map((row, maker) => backward(row, (from, to) => ranks[maker][to] > ranks[maker][from]));
  const individual = model.decisionMakers.map((_, maker) =>
    individualStability(ranks[maker], model.reach[maker], others(any, maker), others(improving, maker)),
  );
  return {
    decisionMakers: model.decisionMakers,
    count: model.states.length,
    stateName: (position) => model.states[position],
    ranks,
    individual,
  };
}

function others<T>(all: readonly T[], but: number): readonly T[] {
  return all.filter((_, at) => at !== but);
}

function backward(row: readonly (readonly number[])[], keep: (from: number, to: number) => boolean): Backward {
  const start = new Int32Array(row.length + 1);
  for (const [from, targets] of row.entries()) for (const to of targets) if (keep(from, to)) start[to + 1]++;
  for (let at = 0; at < row.length; at++) start[at + 1] += start[at];
  const next = start.slice();
  const sources = new Int32Array(start[row.length]);
  for (const [from, targets] of row.entries()) for (const to of targets) if (keep(from, to)) sources[next[to]++] = from;
  return { start, sources };
}

function individualStability(
  rank: Int32Array,
  reach: readonly (readonly number[])[],
  any: readonly Backward[],
  improving: readonly Backward[],
): Stability {
  const count = rank.length;
  // What a state is worth to the mover once it has answered as well as it can in one more move.
  const afterAnswer = rank.map((own, state) => reach[state].reduce((best, to) => Math.max(best, rank[to]), own));
  const worst = {
    gmr: worstReached(rank, any),
    smr: worstReached(afterAnswer, any),
    seq: worstReached(rank, improving),
  };
  const stability = {
    nash: new Uint8Array(count),
    gmr: new Uint8Array(count),
    smr: new Uint8Array(count),
    seq: new Uint8Array(count),
  };
  for (let state = 0; state < count; state++) {
    const better = reach[state].filter((to) => rank[to] > rank[state]);
    stability.nash[state] = better.length === 0 ? 1 : 0;
    for (const concept of ["gmr", "smr", "seq"] as const)
      stability[concept][state] = better.every((to) => worst[concept][to] <= rank[state]) ? 1 : 0;
  }
  return stability;
}

/**
 * The least value among a state and all that the given decision makers can bring about from it by legal sequences.
 * The state itself may be counted in: it was moved to because it is better, so it deters nothing.
 */
function worstReached(value: Int32Array, makers: readonly Backward[]): Int32Array {
  const count = value.length;
  const worst = value.slice();
  // Mark (state, k): a worst state can still be reached from here when maker k may not move next; k = makers.length means anybody may.
  const width = makers.length + 1;
  const marked = new Uint8Array(count * width);
  const stack: number[] = [];
  for (const target of orderByRank(value)) {
    for (let maker = 0; maker < makers.length; maker++)
      if (marked[target * width + maker] === 0) {
        marked[target * width + maker] = 1;
        stack.push(target * width + maker);
      }
    marked[target * width + makers.length] = 1;
    for (let mark = stack.pop(); mark !== undefined; mark = stack.pop()) {
      // Maker `last` moves into the state and so may not move next: from wherever it came, anyone else may be barred.
      const last = mark % width;
      const state = (mark - last) / width;
      const { start, sources } = makers[last];
      for (let edge = start[state]; edge < start[state + 1]; edge++) {
        const source = sources[edge];
        for (let barred = 0; barred < width; barred++) {
          const next = source * width + barred;
          if (barred === last || marked[next] === 1) continue;
          marked[next] = 1;
          if (barred === makers.length) worst[source] = value[target];
          else stack.push(next);
        }
      }
    }
  }
  return worst;
}
