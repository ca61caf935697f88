import type { MomentJson } from "../api/contract.ts";

/** What a screen shows, and so which changes a step on it stops at. */
export type SteppedBy = "positions" | "texts" | "events";

/** By which changes the screen of an address steps. */
export function screenOf(path: string): SteppedBy {
  const screen = path.split("/")[2];
  return screen === "positions" || screen === "settle" ? "positions" : screen === "text" ? "texts" : "events";
}

/**
 * The moment that a step leads to from `asof` (null: now): an address's value, null for now, undefined where there is nothing further.
 *
 * Moments at the end of a day are written as the day alone. A step forward from the last change but one leads to now, where nothing more is hidden.
 */
export function stepMoment(
  moments: readonly MomentJson[],
  by: SteppedBy,
  asof: string | null,
  direction: -1 | 1,
): string | null | undefined {
  const stops = [...new Set(moments.filter((moment) => moment[by]).map(({ at }) => at))].toSorted();
  const here = asof === null ? null : asof.length === 10 ? `${asof}T23:59:59.999Z` : asof;
  if (direction > 0) {
    if (here === null) return undefined;
    const next = stops.find((at) => at > here);
    return next === undefined || next === stops.at(-1) ? null : written(next);
  }
  // What is seen now is what was seen at the last change, so a step back from now passes over it.
  const before = here === null ? stops.at(-2) : stops.findLast((at) => at < here);
  return before === undefined ? undefined : written(before);
}

function written(at: string): string {
  return at.endsWith("T23:59:59.999Z") ? at.slice(0, 10) : at;
}
