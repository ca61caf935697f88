// Visits every legal package of a small model, in the order of its options, with running sums so that a package costs
// one addition per player. Also what the bench compares the other engines with.
import type { Choice } from "./choice.ts";
import type { Problem } from "./problem.ts";

/** How many packages the model has, legal or not; `Infinity` once that is past counting in a double. */
export function packageCount(problem: Problem): number {
  return problem.sizes.reduce((product, size) => product * size, 1);
}

/**
 * Calls `visit` for every legal package with every player's utility, until it returns `false`.
 *
 * `choice` and `worth` are reused between calls: copy what you keep.
 */
export function enumerate(problem: Problem, visit: (choice: Choice, worth: Float64Array) => boolean | void): void {
  const { sizes, offsets, players } = problem;
  const issueCount = sizes.length;
  const playerCount = players.length;
  const choice = new Int32Array(issueCount);
  const sums = new Float64Array((issueCount + 1) * playerCount);
  players.forEach((player, at) => (sums[at] = player.base));
  const worth = new Float64Array(playerCount);
  // A rule or bonus is looked at once its last issue is chosen.
  const last = (conditions: readonly { readonly issue: number }[]) => Math.max(...conditions.map(({ issue }) => issue));
  const rulesAt = sizes.map((_, issue) => problem.clauses.filter((clause) => last(clause.conditions) === issue));
  const bonusesAt = sizes.map((_, issue) =>
    players.flatMap((player, at) =>
      player.bonuses
        .filter((bonus) => Math.max(0, last(bonus.conditions)) === issue)
        .map((bonus) => ({ player: at, ...bonus })),
    ),
  );
  if (problem.clauses.some((clause) => clause.conditions.length === 0)) return;
  const descend = (issue: number): boolean => {
    if (issue === issueCount) {
      for (let at = 0; at < playerCount; at++) {
        const sum = sums[issueCount * playerCount + at];
        worth[at] = sum > players[at].ceiling ? players[at].ceiling : sum;
      }
      return visit(choice, worth) !== false;
    }
    const from = issue * playerCount;
    const to = from + playerCount;
    for (let option = 0; option < sizes[issue]; option++) {
      choice[issue] = option;
      if (!rulesAt[issue].every((clause) => clause.conditions.some((each) => each.holds[choice[each.issue]] === 1)))
        continue;
      for (let at = 0; at < playerCount; at++)
        sums[to + at] = sums[from + at] + players[at].values[offsets[issue] + option];
      for (const bonus of bonusesAt[issue])
        if (bonus.conditions.every((each) => each.holds[choice[each.issue]] === 1))
          sums[to + bonus.player] += bonus.points;
      if (!descend(issue + 1)) return false;
    }
    return true;
  };
  descend(0);
}
