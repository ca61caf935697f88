// The egalitarian notion with weights, one level after another. With weights, gains per weight of different parties are
// seldom equal, so that a search which compares whole lists of gains finds no ties to prune by; the greatest smallest gain of
// some parties, with floors under the others, is quick to prove.
import { kalaiSmorodinskyAim } from "./share-aims.ts";
import { isAccepted, utilities, type Choice } from "./choice.ts";
import { compareFractions, type Fraction } from "./notion.ts";
import type { Problem } from "./problem.ts";
import { search, type Limits, type SearchResult } from "./search.ts";

/** Parties that have their place in the list of gains already, with the gain per weight each must keep. */
type Placed = ReadonlyMap<number, Fraction>;

/** Whether levels apply: every party with numbers must itself accept, so that a floor under it changes nothing else. */
export function hasLevels(problem: Problem): boolean {
  return problem.counted.length > 0 && problem.counted.every((at) => problem.players[at].bound);
}

/**
 * The acceptable package whose smallest gain per weight is greatest, then the next smallest, and so on.
 *
 * The k-th smallest gain of a package is the greatest, over all ways to set k−1 parties aside, of the smallest gain of the
 * others. So each level tries every party to be set aside next, after all those ways that the level before found to be best.
 */
export function leximinByLevels(problem: Problem, limits: Limits): SearchResult {
  let ways: readonly Placed[] = [new Map()];
  let first: SearchResult | null = null;
  let choice: Choice | null = null;
  for (let level = 0; level < problem.counted.length; level++) {
    let best: { readonly value: Fraction; readonly choice: Choice } | null = null;
    let attained: Placed[] = [];
    for (const placed of ways) {
      const result = smallestGain(problem, placed, choice, limits);
      first ??= result;
      if (result.status === "limit")
        return { ...first, choice: best?.choice ?? result.choice ?? choice, status: "limit" };
      if (result.choice === null) {
        if (level === 0) return result;
        continue;
      }
      const order = best === null ? 1 : compareFractions(result.bound, best.value);
      if (order < 0) continue;
      if (order > 0) {
        best = { value: result.bound, choice: result.choice };
        attained = [];
      }
      attained.push(placed);
    }
    if (best === null) break;
    const { value } = best;
    choice = best.choice;
    const next = new Map<string, Placed>();
    for (const placed of attained)
      for (const player of problem.counted) {
        if (placed.has(player)) continue;
        const more = new Map([...placed, [player, value]]);
        next.set(problem.counted.map((at) => floorOf(problem, at, more.get(at))).join(), more);
      }
    ways = [...next.values()];
  }
  if (first === null) throw new Error("no party to compare gains of");
  return { ...first, choice };
}

/** The greatest smallest gain per weight of those not placed; `known` is offered first, so that less is looked for. */
function smallestGain(problem: Problem, placed: Placed, known: Choice | null, limits: Limits): SearchResult {
  const raised: Problem = {
    ...problem,
    players: problem.players.map((player, at) =>
      placed.has(at) ? { ...player, reservation: floorOf(problem, at, placed.get(at)) ?? 0 } : player,
    ),
  };
  const units = raised.players.map(({ reservation }, at) => (placed.has(at) ? reservation : reservation + 1));
  const aim = kalaiSmorodinskyAim(raised, units);
  if (known !== null) {
    const worth = utilities(raised, known);
    if (isAccepted(raised, worth)) aim.offer(known, worth);
  }
  return search(raised, aim, limits);
}

function floorOf(problem: Problem, player: number, gain: Fraction | undefined): number | null {
  if (gain === undefined) return null;
  const { reservation, weight } = problem.players[player];
  const needed = gain.numerator * BigInt(weight);
  return reservation + Number((needed + gain.denominator - 1n) / gain.denominator);
}
