import type { MomentJson } from "../api/contract.ts";

/** An address's moment as the instant it means: a day alone means its end. */
export function instantOf(asof: string): string {
  return asof.length === 10 ? `${asof}T23:59:59.999Z` : asof;
}

/** How many moments at which something changed lie after the one looked at, and so are hidden in this view. */
export function countLater(moments: readonly MomentJson[], asof: string): number {
  const until = instantOf(asof);
  return moments.filter(({ at }) => at > until).length;
}
