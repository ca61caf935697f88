/** The four solution concepts, in the order they are reported. */
export const STABILITY_CONCEPTS = ["nash", "gmr", "smr", "seq"] as const;
/** One notion of what a decision maker fears before it moves. */
export type StabilityConcept = (typeof STABILITY_CONCEPTS)[number];

/** For each concept, 1 where the state is stable for the decision maker and 0 where it is not, in state order. */
export type Stability = Readonly<Record<StabilityConcept, Uint8Array>>;

/** Which states are stable for each decision maker and for all together. */
export type StabilityAnswer = {
  readonly decisionMakers: readonly string[];
  /** How many states there are. */
  readonly count: number;
  /** The name of the state at a position, from 0; by options, its Y/N string with the first option first. */
  readonly stateName: (position: number) => string;
  /** Payoff ranks per decision maker and state: whole numbers from 0, higher is better, equal where payoffs are equal. */
  readonly ranks: readonly Int32Array[];
  /** Per decision maker, in order. */
  readonly individual: readonly Stability[];
  /** States stable for every decision maker, as positions from 0, ascending. */
  readonly equilibria: Readonly<Record<StabilityConcept, Int32Array>>;
};
