// The shape of an answer (contracts §5): plain JSON, decimals as text.
import type { Notion } from "./notion.ts";

/** A package by ids: issue → option. */
export type Package = Readonly<Record<string, string>>;

/** Decimals by party id. */
export type ByParty = Readonly<Record<string, string>>;

/** One solution with its proof; bound and gap are in the notion's own measure. */
export type Solution = {
  readonly package: Package;
  readonly utilities: ByParty;
  readonly margins: Readonly<Record<string, { readonly surplus: string; readonly belowIdeal: string | null }>>;
  readonly proof: { readonly status: "optimal" | "limit"; readonly bound: string; readonly gap: string };
};

/** One point of the frontier. */
export type FrontierPoint = { readonly utilities: ByParty; readonly package: Package; readonly acceptable: boolean };

/** A way out of a deadlock that keeps every rule. */
export type Concession =
  | { readonly kind: "least-total"; readonly total: string; readonly byParty: ByParty; readonly package: Package }
  | {
      readonly kind: "fewest-positions";
      readonly count: number;
      readonly positions: readonly { readonly party: string; readonly issue: string }[];
      readonly package: Package;
    };

/** Why no package is acceptable, and the cheapest ways out. */
export type WhyNot = {
  readonly conflict: { readonly parties: readonly string[]; readonly rules: readonly string[] };
  readonly concessions: readonly Concession[];
  /** Present and false when the limit came before the conflict or a concession was proven smallest. */
  readonly proven?: false;
};

/** What holds for sure and what only perhaps; counts are whole numbers as text, `null` where packages are too many to count. */
export type RangesAnswer = {
  readonly sure: string | null;
  readonly possible: string | null;
  /** The package acceptable for sure whose greatest regret, over parties, is least. */
  readonly leastRegret: { readonly package: Package; readonly regret: string } | null;
  /** In how many of those packages each option is. */
  readonly optionShare: Readonly<
    Record<string, Readonly<Record<string, { readonly sure: string; readonly possible: string }>>>
  > | null;
};

/** The whole answer of `settle`. */
export type SettleAnswer = {
  readonly feasible: boolean | null;
  /** Present where parties have weights: the smallest whole numbers in their ratio, which all measures are in. */
  readonly weights?: ByParty;
  readonly solutions: Readonly<Partial<Record<Notion, Solution | null>>>;
  readonly frontier?: { readonly complete: boolean; readonly points: readonly FrontierPoint[] };
  readonly widen: { readonly party: string; readonly issue: string; readonly gain: string } | null;
  /** Present and false where packages are too many to count what a change of position would open; `widen` is then null. */
  readonly widenCounted?: false;
  readonly whyNot: WhyNot | null;
  /** Present where a value or reservation is a range. */
  readonly ranges?: RangesAnswer;
};
