// The engine for models too large to visit every package: each question is a search with bounds.
import {
  acceptableAim,
  egalitarianAim,
  fewestPositionsAim,
  idealAim,
  kalaiSmorodinskyAim,
  leastTotalAim,
  nashAim,
  utilitarianAim,
} from "./aim.ts";
import { boxFrontier } from "./box-frontier.ts";
import { utilities, utility, type Choice } from "./choice.ts";
import { bestPerIssue, cheapestBill, positionsToGiveUp, shortfall } from "./concession.ts";
import type { Engine, Found, FoundFrontier, NotFound } from "./engine.ts";
import type { Notion } from "./notion.ts";
import type { Problem } from "./problem.ts";
import type { IntegerSolver } from "./integer-program.ts";
import { labelFrontier } from "./label-frontier.ts";
import { bestOfTable, foundAt, NONE, tableOf, type Table } from "./table.ts";
import { search, type Limits, type SearchResult } from "./search.ts";

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
/** Nodes of a search before a frontier by the solver is the quicker way to the same answer. */
const NODES_BEFORE_SOLVER = 4_000;

/**
 * Answers by search; where two closely linked parties defeat it, by reading answers off their frontier.
 *
 * @param frontierWanted - whether the whole frontier is asked for anyhow, so that answers are read off it at once
 */
export function largeEngine(problem: Problem, ports: SettlePorts, frontierWanted: boolean): Engine {
  const expired = () => ports.secondsLeft() <= 0;
  const bests = problem.players.map((_, player) => bestPerIssue(problem, player));
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
  const findIdeals = async (): Promise<readonly (number | null)[]> => {
    const found: (number | null)[] = [];
    for (const [at, player] of problem.players.entries()) {
      const answer = player.counted
        ? await answered(
            () => search(problem, idealAim(problem, at), limits),
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
    if (notion === "egalitarian") return answered(() => search(problem, egalitarianAim(problem), limits), read);
    if (notion === "nash") return answered(() => search(problem, nashAim(problem), limits), read);
    const known = (await allIdeals()).flatMap((ideal) => (ideal === null ? [] : [ideal]));
    if (known.length < problem.players.length) return { choice: null, status: "limit" };
    return answered(() => {
      const result = search(problem, kalaiSmorodinskyAim(problem, known), limits);
      if (result.choice === null || result.status === "limit") return result;
      // Nobody's gain is left lying: among packages at least as good for all, the greatest sum.
      const floor = raised(problem, utilities(problem, result.choice));
      const { choice } = search(floor, utilitarianAim(floor), limits);
      return { ...result, choice: choice ?? result.choice };
    }, read);
  };

  return {
    anyAccepted: async () =>
      answered(
        () => search(problem, acceptableAim(problem), limits),
        (from) =>
          from.accepted.length === 0 ? NONE : foundAt(from, from.accepted[0], { numerator: 0n, denominator: 1n }),
      ),
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
    widening: async () => null,
  };
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
  const choices = labelFrontier(problem, players, {
    labels: MOST_LABELS,
    steps: boxes ? MOST_STEPS_BEFORE_SOLVER : MOST_STEPS,
    expired: () => secondsLeft() <= 0,
  });
  if (choices !== null) return { complete: true, choices };
  if (!boxes) return { complete: false, choices: [] };
  return boxFrontier(problem, [first, second], solver, (points, open) =>
    progress(`frontier: ${points} points, ${open} gaps to search`),
  );
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
  if (result.choice === null) return { choice: null, status: result.status === "limit" ? "limit" : "none" };
  return { choice: result.choice, status: result.status, bound: result.bound };
}
