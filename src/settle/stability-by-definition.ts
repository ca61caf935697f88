// Stability by plain enumeration, word for word from the definitions: what the sweeps are checked and measured against.
// Not used to answer anybody.
import type { OptionsConflict, StatesConflict } from "../domain/conflict-model.ts";
import type { StabilityConcept } from "./stability-answer.ts";

/** For each decision maker (in order) and concept, whether each state is stable. */
export type PlainStability = readonly Readonly<Record<StabilityConcept, readonly boolean[]>>[];

/** Stability of every state by enumeration of every legal sequence (Fang, Hipel & Kilgour 1993, definitions 3.2-3.5, 4.1-4.2). */
export function stabilityByDefinition(model: StatesConflict): PlainStability {
  const all = model.decisionMakers.map((_, maker) => maker);
  const states = model.states.map((_, state) => state);
  const payoff = (maker: number, state: number) => model.payoffs[maker][state];
  const moves = (maker: number, state: number) => model.reach[maker][state];
  const improvements = (maker: number, state: number) =>
    moves(maker, state).filter((target) => payoff(maker, target) > payoff(maker, state));
  return all.map((maker) => {
    const others = all.filter((other) => other !== maker);
    const notBetter = (state: number, than: number) => payoff(maker, state) <= payoff(maker, than);
    // Remembered per state, since every start asks again.
    const byAny = states.map((state) => legallyReached(others, state, moves));
    const byImprovements = states.map((state) => legallyReached(others, state, improvements));
    return {
      nash: states.map((state) => improvements(maker, state).length === 0),
      gmr: states.map((state) =>
        improvements(maker, state).every((first) => byAny[first].some((second) => notBetter(second, state))),
      ),
      smr: states.map((state) =>
        improvements(maker, state).every((first) =>
          byAny[first].some(
            (second) => notBetter(second, state) && moves(maker, second).every((third) => notBetter(third, state)),
          ),
        ),
      ),
      seq: states.map((state) =>
        improvements(maker, state).every((first) => byImprovements[first].some((second) => notBetter(second, state))),
      ),
    };
  });
}

/** States that a coalition can reach by at least one move, nobody moving twice in a row; each with its possible last movers. */
function legallyReached(
  coalition: readonly number[],
  from: number,
  moves: (maker: number, state: number) => readonly number[],
): readonly number[] {
  const lastMovers = new Map<number, Set<number>>();
  const add = (state: number, maker: number): boolean => {
    const movers = lastMovers.get(state) ?? new Set<number>();
    lastMovers.set(state, movers);
    if (movers.has(maker)) return false;
    movers.add(maker);
    return true;
  };
  for (const maker of coalition) for (const state of moves(maker, from)) add(state, maker);
  for (let grew = true; grew;) {
    grew = false;
    for (const [state, movers] of lastMovers)
      for (const maker of coalition)
        // Someone else may have moved last, so this one may move now.
        if ([...movers].some((last) => last !== maker))
          for (const next of moves(maker, state)) grew = add(next, maker) || grew;
  }
  return [...lastMovers.keys()];
}

/** Writes a conflict by options out state by state, payoffs included, comparing every pair of states. */
export function writeOutStates(model: OptionsConflict): StatesConflict {
  const count = model.options.length;
  const fits = (state: number, { mask, bits }: { readonly mask: number; readonly bits: number }) =>
    (state & mask) === bits;
  const feasible = Array.from({ length: 2 ** count }, (_, state) => state).filter(
    (state) => !model.infeasible.some((pattern) => fits(state, pattern)),
  );
  const allowed = (from: number, to: number, own: readonly number[]) =>
    model.options.every(({ direction }, option) => {
      const [before, after] = [(from >> option) & 1, (to >> option) & 1];
      if (before === after) return true;
      return own.includes(option) && (direction === "both" || (direction === "forward") === (after === 1));
    });
  return {
    kind: "states",
    title: model.title,
    decisionMakers: model.decisionMakers.map((maker) => maker.id),
    states: feasible.map((state) =>
      Array.from({ length: count }, (_, option) => ((state >> option) & 1 ? "Y" : "N")).join(""),
    ),
    payoffs: model.decisionMakers.map((maker) =>
      feasible.map((state) =>
        Number(
          maker.preferences.reduce(
            (sum, { anyOf, points }) => (anyOf.some((pattern) => fits(state, pattern)) ? sum + points : sum),
            0n,
          ),
        ),
      ),
    ),
    reach: model.decisionMakers.map((maker) =>
      feasible.map((from, at) =>
        feasible.flatMap((to, target) => (target !== at && allowed(from, to, maker.options) ? [target] : [])),
      ),
    ),
  };
}
