// The engine for models small enough to visit every package: exact, and quick because nothing has to be started.
import { isAccepted, type Choice } from "./choice.ts";
import { bestPerIssue, cheapestBill, positionsToGiveUp, shortfall } from "./concession.ts";
import { nonDominated } from "./dominance.ts";
import type { Engine, Found, NotFound } from "./engine.ts";
import { enumerate, packageCount } from "./enumerate.ts";
import {
  compareFractions,
  compareLeximin,
  productOf,
  smallestShare,
  sumOf,
  surpluses,
  type Fraction,
  type Notion,
} from "./notion.ts";
import type { Problem } from "./problem.ts";

/** Models with at most this many packages are enumerated. */
export const SMALL_PACKAGES = 60_000;

/** Whether every package can be visited in well under a second, whatever is asked. */
export function isSmall(problem: Problem): boolean {
  return packageCount(problem) <= SMALL_PACKAGES && problem.clauses.length <= 2000;
}

const NONE: NotFound = { choice: null, status: "none" };

/** Visits every legal package once and answers from that table. */
export function smallEngine(problem: Problem): Engine {
  const width = problem.players.length;
  const issueCount = problem.sizes.length;
  const choices: Choice[] = [];
  const worths: Float64Array[] = [];
  const accepted: number[] = [];
  enumerate(problem, (choice, worth) => {
    if (isAccepted(problem, worth)) accepted.push(choices.length);
    choices.push(choice.slice());
    worths.push(worth.slice());
  });
  const ideals = Array.from({ length: width }, (_, player) =>
    accepted.reduce((best, at) => Math.max(best, worths[at][player]), -Infinity),
  );
  const found = (at: number | null, bound: Fraction): Found | NotFound =>
    at === null ? NONE : { choice: choices[at], status: "optimal", bound };

  // The first of the best: packages come in option order, so ties go to the earlier options.
  const pick = <T>(among: readonly number[], measure: (at: number) => T, compare: (a: T, b: T) => number) => {
    let best: { readonly at: number; readonly value: T } | null = null;
    for (const at of among) {
      const value = measure(at);
      if (best === null || compare(value, best.value) > 0) best = { at, value };
    }
    return best;
  };
  const byNumber = (a: number, b: number) => a - b;

  const solve: Readonly<Record<Notion, () => Found | NotFound>> = {
    utilitarian: () => {
      const best = pick(accepted, (at) => sumOf(problem, worths[at]), byNumber);
      return found(best?.at ?? null, whole(best?.value ?? 0));
    },
    egalitarian: () => {
      const best = pick(accepted, (at) => surpluses(problem, worths[at]).sort(byNumber), compareLeximin);
      return found(best?.at ?? null, whole(best?.value[0] ?? 0));
    },
    nash: () => {
      const best = pick(
        accepted,
        (at) => productOf(problem, worths[at]),
        (a, b) => (a < b ? -1 : a > b ? 1 : 0),
      );
      return best === null || best.value === 0n ? NONE : found(best.at, { numerator: best.value, denominator: 1n });
    },
    kalaiSmorodinsky: () => {
      // Equal smallest shares go to the greater sum, so that nobody's gain is left lying.
      const best = pick(
        accepted,
        (at) => ({ share: smallestShare(problem, worths[at], ideals), sum: sumOf(problem, worths[at]) }),
        (a, b) => compareFractions(a.share, b.share) || a.sum - b.sum,
      );
      return found(best?.at ?? null, best?.value.share ?? whole(0));
    },
  };

  const every = choices.map((_, at) => at);
  const bests = problem.players.map((_, player) => bestPerIssue(problem, player));
  const cheapest = (cost: (at: number, player: number) => number): Found | NotFound => {
    const best = pick(every, (at) => -cheapestBill(problem, (player) => cost(at, player)).total, byNumber);
    return best === null || best.value === -Infinity ? NONE : found(best.at, whole(-best.value));
  };

  return {
    anyAccepted: async () => (accepted.length === 0 ? NONE : found(accepted[0], whole(0))),
    best: async (notion) => solve[notion](),
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

function whole(value: number): Fraction {
  return { numerator: BigInt(value), denominator: 1n };
}
