import type { MomentJson, SourceSummary } from "../api/contract.ts";
import type { UrlState } from "./url-state.ts";

/** An address's moment as the instant it means: a day alone means its end. */
export function instantOf(asof: string): string {
  return asof.length === 10 ? `${asof}T23:59:59.999Z` : asof;
}

/** How many moments at which something changed lie after the one looked at, and so are hidden in this view. */
export function countLater(moments: readonly MomentJson[], asof: string): number {
  const until = instantOf(asof);
  return moments.filter(({ at }) => at > until).length;
}

/** Whether a source could be known at the moment looked at; every source where that is now. In the file's own view the library stays whole. */
export function wasKnown(source: Pick<SourceSummary, "knownAt">, state: Pick<UrlState, "asof" | "view">): boolean {
  return state.asof === null || state.view !== "available" || source.knownAt <= instantOf(state.asof);
}
