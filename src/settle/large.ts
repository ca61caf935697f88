// The engine for models too large to visit every package: each question is a search with bounds.
import { egalitarianAim } from "./egalitarian-aim.ts";
import { fewestPositionsAim, leastTotalAim } from "./loosening-aims.ts";
import { nashAim } from "./nash-aim.ts";
import { acceptableAim, kalaiSmorodinskyAim } from "./share-aims.ts";
import { idealAim, utilitarianAim, weightedAim } from "./weighted-aims.ts";
import { boxFrontier } from "./box-frontier.ts";
import { utilities, utility, type Choice } from "./choice.ts";
import { bestPerIssue, cheapestBill, positionsToGiveUp, shortfall } from "./concession.ts";
import { nonDominated } from "./dominance.ts";
import type { Engine, Found, FoundFrontier, NotFound } from "./engine.ts";
import { evenFactor, type Notion } from "./notion.ts";
import type { Problem } from "./problem.ts";
import type { IntegerSolver } from "./integer-program.ts";
import { hasLevels, leximinByLevels } from "./leximin-by-levels.ts";
import { labelFrontier } from "./label-frontier.ts";
import { bestOfTable, foundAt, NONE, tableOf, type Table } from "./table.ts";
import { search, type Limits, type SearchResult } from "./search.ts";

import { countWidening } from "./widening.ts";
import { evenProblem } from "./even-problem.ts";

/** What the engine is given from outside: a pure folder has no clock and no solver. */
export type SettlePorts = {
  /** Seconds left for the whole; `Infinity` where there is no limit. */
  readonly secondsLeft: () => number;
  /** An integer-programming solver for closely linked models; `null` to do without. */
  readonly solver: IntegerSolver | null;
  /** Hears, in a few words, what is being done. */
  readonly progress: (what: string) => void;
};

/** Partial packages kept at once before a frontier is sought by other means. */
const MOST_LABELS = 3_000_000;
/** States followed before that, in steps over links; fewer where a solver stands ready to take over. */
const MOST_STEPS = 400_000_000;
const MOST_STEPS_BEFORE_SOLVER = 4_000_000;
/** Comparisons of partial packages before the frontier of four parties and more is left incomplete. */
const MOST_COMPARISONS = 2_000_000_000;
/** Nodes of a search before a frontier by the solver is the quicker way to the same answer. */
const NODES_BEFORE_SOLVER = 4_000;
/** Nodes of the search for a package better for someone and worse for nobody. */
const NODES_TO_RAISE = 2_000;

/**
 * Answers by search; where two closely linked parties defeat it, by reading answers off their frontier.
 *
 * @param frontierWanted - whether the whole frontier is asked for anyhow, so that answers are read off it at once
 */
export function largeEngine(problem: Problem, ports: SettlePorts, frontierWanted: boolean): Engine {
  const expired = () => ports.secondsLeft() <= 0;
  const bests = problem.players.map((_, player) => bestPerIssue(problem, player));
  const even = evenProblem(problem);
  const pair = closePair(problem);
  const { solver } = ports;
  const limits: Limits = { expired, nodes: pair !== null && solver !== null ? NODES_BEFORE_SOLVER : Infinity };
  const frontiers = new Map<string, Promise<FoundFrontier>>();
  const frontier = (players: readonly number[]): Promise<FoundFrontier> => {
    const key = players.join();
    const known = frontiers.get(key) ?? findFrontier(problem, players, ports);
    frontiers.set(key, known);
    return known;
  };
  /** The whole frontier as a table, where answers may be read off it; `null` where not. */
  const table = async (): Promise<Table | null> => {
    if (pair === null || solver === null || expired()) return null;
    const { complete, choices } = await frontier(pair);
    return complete
      ? tableOf(
          problem,
          choices,
          choices.map((choice) => utilities(problem, choice)),
        )
      : null;
  };
  const answered = async (
    seek: () => SearchResult,
    read: (from: Table) => Found | NotFound,
  ): Promise<Found | NotFound> => {
    const ready = frontierWanted ? await table() : null;
    if (ready !== null) return read(ready);
    const result = seek();
    if (result.status === "optimal") return foundBy(result);
    const from = await table();
    return from === null ? foundBy(result) : read(from);
  };

  let ideals: Promise<readonly (number | null)[]> | null = null;
  /** What each player could get at most, where its ideal is not proven. */
  const hopes = new Float64Array(problem.players.length);
  const findIdeals = async (): Promise<readonly (number | null)[]> => {
    const found: (number | null)[] = [];
    for (const [at, player] of problem.players.entries()) {
      const answer = player.counted
        ? await answered(
            () => {
              const result = search(problem, idealAim(problem, at), limits);
              hopes[at] = Number(result.bound.numerator);
              return result;
            },
            (from) => bestFor(from, at),
          )
        : NONE;
      const known = answer.choice !== null && answer.status === "optimal";
      found.push(known ? utility(problem, at, answer.choice) : player.counted ? null : 0);
    }
    return found;
  };
  const allIdeals = () => (ideals ??= findIdeals());

  const best = async (notion: Notion): Promise<Found | NotFound> => {
    const read = (from: Table) => bestOfTable(problem, from, notion);
    if (notion === "utilitarian") return answered(() => search(problem, utilitarianAim(problem), limits), read);
    if (notion === "egalitarian")
      return answered(() => {
        if (even !== problem && hasLevels(problem)) return leximinByLevels(problem, limits);
        const result = search(even, egalitarianAim(even), limits);
        const { numerator, denominator } = result.bound;
        return { ...result, bound: { numerator, denominator: denominator * BigInt(evenFactor(problem)) } };
      }, read);
    if (notion === "nash") return answered(() => search(problem, nashAim(problem), limits), read);
    const ideals = await allIdeals();
    const known = ideals.map((ideal, at) => ideal ?? hopes[at]);
    return answered(() => {
      const result = search(problem, kalaiSmorodinskyAim(problem, known), limits);
      // Shares of ideals that are not proven prove nothing, but no share exceeds 1.
      if (ideals.includes(null)) return { ...result, status: "limit", bound: { numerator: 1n, denominator: 1n } };
      if (result.choice === null || result.status === "limit") return result;
      // Nobody's gain is left lying: among packages at least as good for all, the greatest sum, as far as a short
      // search tells; the smallest share stays the proven one.
      const worth = utilities(problem, result.choice);
      const floor = raised(problem, worth);
      const aim = utilitarianAim(floor);
      aim.offer(result.choice, worth);
      const { choice } = search(floor, aim, { ...limits, nodes: NODES_TO_RAISE });
      return { ...result, choice: choice ?? result.choice };
    }, read);
  };

  return {
    anyAccepted: async () => {
      let used: Uint8Array | null = null;
      const answer = await answered(
        () => {
          const result = search(problem, acceptableAim(problem), limits);
          used = result.used;
          return result;
        },
        (from) =>
          from.accepted.length === 0 ? NONE : foundAt(from, from.accepted[0], { numerator: 0n, denominator: 1n }),
      );
      if (answer.choice !== null || answer.status === "limit" || used === null) return answer;
      return { ...answer, blamed: blamedRules(problem, used) };
    },
    best,
    ideals: allIdeals,
    frontier,
    leastTotal: async () => {
      const cost = (worth: ArrayLike<number>) =>
        cheapestBill(problem, (player) => shortfall(problem, player, worth)).total;
      return foundBy(negated(search(problem, leastTotalAim(problem, cost), { ...limits, nodes: Infinity })));
    },
    fewestPositions: async () => {
      const cost = (choice: Choice) =>
        cheapestBill(problem, (player) => positionsToGiveUp(problem, player, choice, bests[player])?.length ?? Infinity)
          .total;
      return foundBy(negated(search(problem, fewestPositionsAim(problem, cost), { ...limits, nodes: Infinity })));
    },
    widening: async () => countWidening(problem, expired),
  };
}

function blamedRules(problem: Problem, used: Uint8Array): ReadonlySet<string> {
  return new Set(problem.clauses.flatMap((clause, at) => (used[at] === 1 ? [clause.id] : [])));
}

function bestFor(table: Table, player: number): Found | NotFound {
  const at = table.accepted.find((each) => table.worths[each][player] === table.ideals[player]);
  return at === undefined ? NONE : foundAt(table, at, { numerator: BigInt(table.ideals[player]), denominator: 1n });
}

// Two parties with bonuses, and nobody else to please: then the best packages are all on their frontier.
function closePair(problem: Problem): readonly [number, number] | null {
  const { players, counted } = problem;
  if (players.length !== 2 || counted.length !== 2) return null;
  return players.some((player) => player.bonuses.length > 0) ? [0, 1] : null;
}

async function findFrontier(
  problem: Problem,
  players: readonly number[],
  { secondsLeft, solver, progress }: SettlePorts,
): Promise<FoundFrontier> {
  const [first, second] = players;
  const boxes = solver !== null && players.length === 2;
  // Under a time limit, what is sure to be known comes first.
  const early =
    Number.isFinite(secondsLeft()) && players.length > 2 ? knownPoints(problem, players, secondsLeft) : null;
  const choices = labelFrontier(problem, players, {
    labels: MOST_LABELS,
    comparisons: MOST_COMPARISONS,
    steps: boxes ? MOST_STEPS_BEFORE_SOLVER : MOST_STEPS,
    expired: () => secondsLeft() <= 0,
  });
  if (choices !== null) return { complete: true, choices };
  if (!boxes) return { complete: false, choices: early ?? knownPoints(problem, players, secondsLeft) };
  return boxFrontier(problem, [first, second], solver, (points, open) =>
    progress(`frontier: ${points} points, ${open} gaps to search`),
  );
}

// Some points of a frontier too large to find whole: packages with the greatest sum under various positive weights, which
// nothing can dominate.
function knownPoints(problem: Problem, players: readonly number[], secondsLeft: () => number): readonly Choice[] {
  const legalOnly: Problem = {
    ...problem,
    bodies: [],
    players: problem.players.map((player) => ({ ...player, bound: false })),
  };
  const weightings: (readonly number[])[] = [[]];
  for (const [at, player] of players.entries()) {
    weightings.push([player]);
    for (const other of players.slice(at + 1)) weightings.push([player, other]);
  }
  const found: Choice[] = [];
  for (const heavy of weightings) {
    const weights = problem.players.map((_, p) => (!players.includes(p) ? 0 : heavy.includes(p) ? 20 : 1));
    const limits = { expired: () => secondsLeft() <= 0, nodes: 20_000 };
    const result = search(legalOnly, weightedAim(legalOnly, weights), limits);
    if (result.choice !== null && result.status === "optimal") found.push(result.choice);
    if (secondsLeft() <= 0) break;
  }
  const rows = Float64Array.from(found.flatMap((choice) => players.map((p) => utility(problem, p, choice))));
  return nonDominated(rows, players.length).map((at) => found[at]);
}

// The problem in which nobody may get less than a package already gives.
function raised(problem: Problem, worth: Float64Array): Problem {
  return {
    ...problem,
    players: problem.players.map((player, at) =>
      player.counted ? { ...player, bound: true, reservation: worth[at] } : player,
    ),
  };
}

function negated(result: SearchResult): SearchResult {
  return { ...result, bound: { numerator: -result.bound.numerator, denominator: result.bound.denominator } };
}

function foundBy(result: SearchResult): Found | NotFound {
  if (result.choice === null)
    return result.status === "limit"
      ? { choice: null, status: "limit", bound: result.bound }
      : { choice: null, status: "none" };
  return { choice: result.choice, status: result.status, bound: result.bound };
}
