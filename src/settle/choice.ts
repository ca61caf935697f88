// What a package is worth, and whether it is legal and acceptable. A package is one option position per issue.
import type { Clause, Problem } from "./problem.ts";

/** One option position per issue. */
export type Choice = Int32Array;

/** A player's points before its ceiling. */
export function rawUtility(problem: Problem, player: number, choice: Choice): number {
  const { values, base, bonuses } = problem.players[player];
  let sum = base;
  for (let issue = 0; issue < choice.length; issue++) sum += values[problem.offsets[issue] + choice[issue]];
  for (const bonus of bonuses)
    if (bonus.conditions.every(({ issue, holds }) => holds[choice[issue]] === 1)) sum += bonus.points;
  return sum;
}

/** A player's utility, cut off at its ceiling. */
export function utility(problem: Problem, player: number, choice: Choice): number {
  return Math.min(rawUtility(problem, player, choice), problem.players[player].ceiling);
}

/** Every player's utility. */
export function utilities(problem: Problem, choice: Choice): Float64Array {
  return Float64Array.from(problem.players, (_, player) => utility(problem, player, choice));
}

/** Whether the package keeps a rule. */
export function keeps(clause: Clause, choice: Choice): boolean {
  return clause.conditions.some(({ issue, holds }) => holds[choice[issue]] === 1);
}

/** Whether the package keeps every rule. */
export function isLegal(problem: Problem, choice: Choice): boolean {
  return problem.clauses.every((clause) => keeps(clause, choice));
}

/** Whether everyone who must accept does, given every player's utility. */
export function isAccepted(problem: Problem, worth: ArrayLike<number>): boolean {
  const { players, bodies } = problem;
  for (let at = 0; at < players.length; at++)
    if (players[at].bound && worth[at] < players[at].reservation) return false;
  return bodies.every((body) => bodyAccepts(problem, body, worth));
}

/** Whether a body accepts: enough of its members, and every veto. */
export function bodyAccepts(problem: Problem, body: Problem["bodies"][number], worth: ArrayLike<number>): boolean {
  const accepts = (player: number) => worth[player] >= problem.players[player].reservation;
  return body.vetoes.every(accepts) && body.members.filter(accepts).length >= body.atLeast;
}
