// What an engine must answer about a problem; small models are enumerated, large ones searched. The same questions
// stand behind both, so that answers are put together once.
import type { Choice } from "./choice.ts";
import type { Fraction, Notion } from "./notion.ts";

/** A package with how far it is proven: no package is better than `bound`, in the asker's own measure. */
export type Found = {
  readonly choice: Choice;
  readonly status: "optimal" | "limit";
  readonly bound: Fraction;
};

/** Nothing fits, for sure; or the limit came first. */
export type NotFound = {
  readonly choice: null;
  readonly status: "none" | "limit";
  /** What no package exceeds, where the limit came first. */
  readonly bound?: Fraction;
  /** Ids of the rules that the proof of `none` rests on, where the engine knows them. */
  readonly blamed?: ReadonlySet<string>;
};

/** Non-dominated packages over some players. */
export type FoundFrontier = { readonly complete: boolean; readonly choices: readonly Choice[] };

/** Whose change of position on which issue opens the most further packages. */
export type Widening = { readonly player: number; readonly issue: number; readonly gain: number };

/** What the answer is put together from. */
export type Engine = {
  /** Some acceptable package, if there is one. */
  readonly anyAccepted: () => Promise<Found | NotFound>;
  /** The best acceptable package under a notion; `null` choice also where the notion picks none (nash, all products 0). */
  readonly best: (notion: Notion) => Promise<Found | NotFound>;
  /** The most each player could get among acceptable packages; `null` for a player where the limit came first. */
  readonly ideals: () => Promise<readonly (number | null)[]>;
  readonly frontier: (players: readonly number[]) => Promise<FoundFrontier>;
  /** The acceptable package with the smallest fall of reservations in total. */
  readonly leastTotal: () => Promise<Found | NotFound>;
  /** The acceptable package with the fewest positions given up. */
  readonly fewestPositions: () => Promise<Found | NotFound>;
  /** `null` where nothing widens the zone. */
  readonly widening: () => Promise<Widening | "uncounted" | null>;
};
