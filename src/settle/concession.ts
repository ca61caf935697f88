// What it would cost to make a package acceptable: points that reservations must fall by, or positions to give up.
import { rawUtility, type Choice } from "./choice.ts";
import type { Problem } from "./problem.ts";

/** Who must come round for a package, with the cost of each, such that the whole is cheapest. */
type Bill = { readonly total: number; readonly by: ReadonlyMap<number, number> };

/**
 * The cheapest set of players to bring round, given what each would cost (0 where it accepts, `Infinity` where it
 * cannot): all who are bound, every veto, and in each body the cheapest of its other members.
 *
 * Exact while no player sits in two bodies; else what two bodies share may be counted dearer than need be.
 */
export function cheapestBill(problem: Problem, cost: (player: number) => number): Bill {
  const by = new Map<number, number>();
  let total = 0;
  const take = (player: number) => {
    if (by.has(player)) return;
    const price = cost(player);
    by.set(player, price);
    total += price;
  };
  problem.players.forEach((player, at) => {
    if (player.bound) take(at);
  });
  for (const body of problem.bodies) for (const veto of body.vetoes) take(veto);
  for (const body of problem.bodies) {
    const missing = body.atLeast - body.members.filter((member) => by.has(member)).length;
    if (missing <= 0) continue;
    const open = body.members.filter((member) => !by.has(member)).sort((a, b) => cost(a) - cost(b) || a - b);
    for (const member of open.slice(0, missing)) take(member);
  }
  for (const [player, price] of by) if (price === 0) by.delete(player);
  return { total, by };
}

/** By how much a player's reservation must fall for it to accept; `Infinity` for one known by marks that refuses. */
export function shortfall(problem: Problem, player: number, worth: ArrayLike<number>): number {
  const { reservation, inPoints } = problem.players[player];
  const missing = Math.max(0, reservation - worth[player]);
  return inPoints || missing === 0 ? missing : Infinity;
}

/** The best points a player could get on each issue. */
export function bestPerIssue(problem: Problem, player: number): Float64Array {
  const { values } = problem.players[player];
  return Float64Array.from(problem.sizes, (size, issue) =>
    values.subarray(problem.offsets[issue], problem.offsets[issue] + size).reduce((a, b) => Math.max(a, b), -Infinity),
  );
}

/**
 * The fewest issues on which a player must give up its position (so that each counts as its best option) to accept the
 * package, dearest losses first; `null` where giving up all is not enough.
 */
export function positionsToGiveUp(
  problem: Problem,
  player: number,
  choice: Choice,
  best: Float64Array,
): readonly number[] | null {
  const { reservation, ceiling, values } = problem.players[player];
  let sum = rawUtility(problem, player, choice);
  if (Math.min(sum, ceiling) >= reservation) return [];
  if (ceiling < reservation) return null;
  const losses = Array.from(choice, (option, issue) => ({
    issue,
    loss: best[issue] - values[problem.offsets[issue] + option],
  }))
    .filter(({ loss }) => loss > 0)
    .sort((a, b) => b.loss - a.loss || a.issue - b.issue);
  const given: number[] = [];
  for (const { issue, loss } of losses) {
    given.push(issue);
    sum += loss;
    if (sum >= reservation) return given;
  }
  return null;
}
