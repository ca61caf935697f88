// The engine for models small enough to visit every package: exact, and quick because nothing has to be started.
import { isAccepted, type Choice } from "./choice.ts";
import { bestPerIssue, cheapestBill, positionsToGiveUp, shortfall } from "./concession.ts";
import { nonDominated } from "./dominance.ts";
import type { Engine, Found, NotFound } from "./engine.ts";
import { enumerate, packageCount } from "./enumerate.ts";
import type { Problem } from "./problem.ts";
import { bestOfTable, foundAt, NONE, tableOf } from "./table.ts";

/** Models with at most this many packages are enumerated. */
export const SMALL_PACKAGES = 60_000;

/** Whether every package can be visited in well under a second, whatever is asked. */
export function isSmall(problem: Problem, most: number = SMALL_PACKAGES): boolean {
  return packageCount(problem) <= most && problem.clauses.length <= 2000;
}

/** Visits every legal package once and answers from that table. */
export function smallEngine(problem: Problem): Engine {
  const width = problem.players.length;
  const issueCount = problem.sizes.length;
  const choices: Choice[] = [];
  const worths: Float64Array[] = [];
  enumerate(problem, (choice, worth) => {
    choices.push(choice.slice());
    worths.push(worth.slice());
  });
  const table = tableOf(problem, choices, worths);
  const { accepted, ideals } = table;

  const every = choices.map((_, at) => at);
  const bests = problem.players.map((_, player) => bestPerIssue(problem, player));
  const cheapest = (cost: (at: number, player: number) => number): Found | NotFound => {
    let best = -1;
    let least = Infinity;
    for (const at of every) {
      const { total } = cheapestBill(problem, (player) => cost(at, player));
      if (total < least) [best, least] = [at, total];
    }
    return best < 0 ? NONE : foundAt(table, best, { numerator: BigInt(least), denominator: 1n });
  };

  return {
    anyAccepted: async () =>
      accepted.length === 0 ? NONE : foundAt(table, accepted[0], { numerator: 0n, denominator: 1n }),
    best: async (notion) => bestOfTable(problem, table, notion),
    ideals: async () => ideals,
    frontier: async (players) => {
      const rows = new Float64Array(choices.length * players.length);
      worths.forEach((worth, at) => players.forEach((player, k) => (rows[at * players.length + k] = worth[player])));
      return { complete: true, choices: nonDominated(rows, players.length).map((at) => choices[at]) };
    },
    leastTotal: async () => cheapest((at, player) => shortfall(problem, player, worths[at])),
    fewestPositions: async () =>
      cheapest((at, player) => positionsToGiveUp(problem, player, choices[at], bests[player])?.length ?? Infinity),
    widening: async () => {
      let widest: { player: number; issue: number; gain: number } | null = null;
      for (let player = 0; player < width; player++)
        for (let issue = 0; issue < issueCount; issue++) {
          const gain = every.filter((at) => {
            const worth = worths[at];
            if (isAccepted(problem, worth)) return false;
            const raised = worth.slice();
            raised[player] = raisedUtility(problem, player, choices[at], issue, bests[player][issue], worth[player]);
            return raised[player] > worth[player] && isAccepted(problem, raised);
          }).length;
          if (gain > (widest?.gain ?? 0)) widest = { player, issue, gain };
        }
      return widest;
    },
  };
}

// A player with a ceiling may already be cut off; then raising an issue changes nothing.
function raisedUtility(
  problem: Problem,
  player: number,
  choice: Choice,
  issue: number,
  best: number,
  worth: number,
): number {
  const { values, ceiling } = problem.players[player];
  if (worth >= ceiling) return worth;
  return Math.min(ceiling, worth + best - values[problem.offsets[issue] + choice[issue]]);
}
