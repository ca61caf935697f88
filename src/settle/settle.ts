// The way in: a checked model and what is asked of it, to an answer with proofs.
import { ParleyError } from "../domain/errors.ts";
import type { SettlementModel } from "../domain/settlement-model.ts";
import { formatFraction, formatScaled } from "../kit/decimal.ts";
import { nearest } from "../kit/nearest.ts";
import type { Concession, Package, RangesAnswer, SettleAnswer, Solution, WhyNot } from "./answer.ts";
import { isAccepted, utilities, type Choice } from "./choice.ts";
import { bestPerIssue, cheapestBill, positionsToGiveUp, shortfall } from "./concession.ts";
import { minimalConflict } from "./conflict.ts";
import type { Engine, Found } from "./engine.ts";
import {
  evenFactor,
  evenSurpluses,
  NOTIONS,
  productOf,
  smallestShare,
  sumOf,
  type Fraction,
  type Notion,
} from "./notion.ts";
import { restate, type Problem } from "./problem.ts";
import { largeEngine, type SettlePorts } from "./large.ts";
import { countRanges, hasRanges } from "./ranges.ts";
import { isSmall, smallEngine } from "./small.ts";
import { checkWeights } from "./even-problem.ts";
import { hasWeights, withWeights } from "./weights.ts";

/** What is asked of a model. */
export type SettleRequest = {
  /** Which solutions; all four where left out. */
  readonly notions?: readonly Notion[];
  /** Whether to explain a deadlock, or what would widen the zone; yes where left out. */
  readonly why?: boolean;
  readonly frontier?: boolean;
  /** Party ids the frontier is over; all with numbers where left out. */
  readonly parties?: readonly string[];
  /** Weights by party id, as decimal text above 0, in place of those of the model. */
  readonly weights?: Readonly<Record<string, string>>;
  /** Up to how many packages every package is visited instead of searching; tests set it to try both ways. */
  readonly enumerateUpTo?: number;
};

/**
 * Finds the packages a model's parties could accept: fair ones by four notions, the frontier, or why there is none.
 *
 * @throws {ParleyError} `settlement-party` for a party id the model lacks, `settlement-magnitude` for points too large,
 *   `settlement-weights` for weights that are wrong or cannot be compared exactly
 */
export async function settle(
  given: SettlementModel,
  request: SettleRequest,
  ports: SettlePorts,
): Promise<SettleAnswer> {
  const model = request.weights === undefined ? given : withWeights(given, request.weights);
  const problem = restate(model, "sure");
  const why = request.why !== false;
  const notions = NOTIONS.filter((notion) => request.notions === undefined || request.notions.includes(notion));
  checkWeights(problem, notions);
  const frontierOf = request.frontier === true ? frontierPlayers(problem, request.parties) : null;
  const clock = sharedClock(ports.secondsLeft, 1 + notions.length + (why ? 1 : 0) + (frontierOf === null ? 0 : 1));
  const shared: SettlePorts = { ...ports, secondsLeft: clock.secondsLeft };
  const engine = engineFor(problem, request, shared);
  const first = await engine.anyAccepted();
  const feasible = first.choice !== null ? true : first.status === "none" ? false : null;
  const solutions: Partial<Record<Notion, Solution | null>> = {};
  for (const notion of notions) {
    clock.next();
    solutions[notion] = feasible === false ? null : await solution(problem, engine, notion, first.choice);
  }
  if (why) clock.next();
  const widening = why && feasible === true ? await engine.widening() : null;
  const widen = widening === "uncounted" ? null : widening;
  const reason = why && feasible === false ? await whyNot(problem, engine, request, shared) : null;
  if (frontierOf !== null) clock.next();
  return {
    feasible,
    ...(hasWeights(model)
      ? { weights: byPlayer(problem, problem.counted, (at) => String(problem.players[at].weight)) }
      : {}),
    solutions,
    ...(frontierOf === null ? {} : { frontier: await frontier(problem, engine, frontierOf) }),
    widen:
      widen === null
        ? null
        : {
            party: problem.players[widen.player].id,
            issue: model.issues[widen.issue].id,
            gain: String(widen.gain),
          },
    ...(widening === "uncounted" ? { widenCounted: false as const } : {}),
    whyNot: reason,
    ...(hasRanges(model) ? { ranges: rangesAnswer(model, () => shared.secondsLeft() <= 0) } : {}),
  };
}

function rangesAnswer(model: SettlementModel, expired: () => boolean): RangesAnswer {
  const found = countRanges(model, expired);
  if (found === null) return { sure: null, possible: null, leastRegret: null, optionShare: null };
  const { sure, possible, optionShare, leastRegret } = found;
  return {
    sure: String(sure),
    possible: String(possible),
    leastRegret:
      leastRegret === null
        ? null
        : {
            package: packageOf(leastRegret.problem, leastRegret.choice),
            regret: points(leastRegret.problem, leastRegret.regret),
          },
    optionShare: Object.fromEntries(
      model.issues.map((issue, i) => [
        issue.id,
        Object.fromEntries(
          issue.options.map((option, o) => {
            const [surely, possibly] = optionShare[i][o];
            return [option.id, { sure: String(surely), possible: String(possibly) }];
          }),
        ),
      ]),
    ),
  };
}

// Questions come one after another: each may take its share of the time that is left, and leaves the next what it saves.
function sharedClock(secondsLeft: () => number, questions: number) {
  let remaining = questions;
  let start = secondsLeft();
  let share = start / remaining;
  return {
    secondsLeft: () => {
      const left = secondsLeft();
      return Number.isFinite(left) ? share - (start - left) : left;
    },
    next: () => {
      remaining = Math.max(1, remaining - 1);
      start = secondsLeft();
      share = start / remaining;
    },
  };
}

function engineFor(problem: Problem, request: SettleRequest, ports: SettlePorts): Engine {
  return isSmall(problem, request.enumerateUpTo)
    ? smallEngine(problem)
    : largeEngine(problem, ports, request.frontier === true);
}

function frontierPlayers(problem: Problem, ids: readonly string[] | undefined): readonly number[] {
  if (ids === undefined) return problem.counted;
  return ids.map((id) => {
    const at = problem.players.findIndex((player) => player.id === id && player.counted);
    if (at < 0) {
      const known = problem.counted.map((player) => problem.players[player].id);
      const near = nearest(id, known);
      throw new ParleyError(
        "settlement-party",
        `The model has no party '${id}' with numbers${near === null ? `; it has ${known.join(", ")}` : `; did you mean '${near}'?`}`,
      );
    }
    return at;
  });
}

/** How many fraction digits a notion's measure is printed with; shares (and gains over weights) are rounded there, all others are exact. */
function measureDigits(problem: Problem, notion: Notion): number {
  return notion === "nash" ? 6 * powers(problem) : 6;
}

/** How many surpluses are multiplied in a product: one per counted party, or as many as its weight says. */
function powers(problem: Problem): number {
  return problem.counted.reduce((sum, at) => sum + problem.players[at].weight, 0);
}

// The measure in points: units are millionths times `unit`, and a product of surpluses is a product of units.
function inPoints(problem: Problem, notion: Notion, measure: Fraction): Fraction {
  const factors = notion === "kalaiSmorodinsky" ? 0 : notion === "nash" ? powers(problem) : 1;
  return {
    numerator: measure.numerator * problem.unit ** BigInt(factors),
    denominator: measure.denominator * 1_000_000n ** BigInt(factors),
  };
}

async function solution(
  problem: Problem,
  engine: Engine,
  notion: Notion,
  anyAccepted: Choice | null,
): Promise<Solution | null> {
  const best = await engine.best(notion);
  // When the time is up, a package known to be acceptable is better than none.
  const found: Found | null =
    best.choice !== null
      ? best
      : best.status === "limit" && best.bound !== undefined && anyAccepted !== null
        ? { choice: anyAccepted, status: "limit", bound: best.bound }
        : null;
  if (found === null) return null;
  const ideals = await engine.ideals();
  const worth = utilities(problem, found.choice);
  const value = inPoints(problem, notion, measureOf(problem, notion, worth, ideals));
  const bound = inPoints(problem, notion, found.bound);
  const digits = measureDigits(problem, notion);
  const gap: Fraction = {
    numerator: bound.numerator * value.denominator - value.numerator * bound.denominator,
    denominator: bound.denominator * value.denominator,
  };
  return {
    package: packageOf(problem, found.choice),
    utilities: byPlayer(problem, problem.counted, (at) => points(problem, worth[at])),
    margins: byPlayer(problem, problem.counted, (at) => ({
      surplus: points(problem, worth[at] - problem.players[at].reservation),
      belowIdeal: margin(problem, ideals[at], worth[at]),
    })),
    proof: {
      // A sum or product that reaches its bound is proven, whatever cut the search short; of egalitarian ties only the first level would be.
      status: gap.numerator === 0n && (notion === "utilitarian" || notion === "nash") ? "optimal" : found.status,
      bound: formatFraction(bound.numerator, bound.denominator, digits, "up"),
      gap: formatFraction(gap.numerator, gap.denominator, digits, "up"),
    },
  };
}

function margin(problem: Problem, ideal: number | null, worth: number): string | null {
  return ideal === null ? null : points(problem, ideal - worth);
}

function measureOf(
  problem: Problem,
  notion: Notion,
  worth: Float64Array,
  ideals: readonly (number | null)[],
): Fraction {
  if (notion === "nash") return { numerator: productOf(problem, worth), denominator: 1n };
  if (notion === "kalaiSmorodinsky") {
    const known = ideals.flatMap((ideal) => (ideal === null ? [] : [ideal]));
    // Where an ideal is not proven, a share of it is only known not to be negative.
    return known.length < ideals.length ? { numerator: 0n, denominator: 1n } : smallestShare(problem, worth, known);
  }
  if (notion === "utilitarian") return { numerator: BigInt(sumOf(problem, worth)), denominator: 1n };
  const least = Math.min(...evenSurpluses(problem, worth));
  return { numerator: BigInt(Number.isFinite(least) ? least : 0), denominator: BigInt(evenFactor(problem)) };
}

async function frontier(
  problem: Problem,
  engine: Engine,
  players: readonly number[],
): Promise<NonNullable<SettleAnswer["frontier"]>> {
  const found = await engine.frontier(players);
  return {
    complete: found.complete,
    points: found.choices.map((choice) => {
      const worth = utilities(problem, choice);
      return {
        utilities: byPlayer(problem, players, (at) => points(problem, worth[at])),
        package: packageOf(problem, choice),
        acceptable: isAccepted(problem, worth),
      };
    }),
  };
}

async function whyNot(problem: Problem, engine: Engine, request: SettleRequest, ports: SettlePorts): Promise<WhyNot> {
  const conflict = await minimalConflict(problem, async (relaxed) => {
    const answer = await engineFor(relaxed, { ...request, frontier: false }, ports).anyAccepted();
    if (answer.choice !== null) return { possible: true };
    return answer.status === "none" ? { possible: false, blamed: answer.blamed } : { possible: null };
  });
  const named = { parties: conflict.parties, rules: conflict.rules };
  const rulesAlone = conflict.parties.length === 0;
  const least = rulesAlone ? null : await engine.leastTotal();
  const fewest = rulesAlone ? null : await engine.fewestPositions();
  const concessions: Concession[] = [];
  if (least !== null && least.choice !== null) concessions.push(leastTotal(problem, least));
  if (fewest !== null && fewest.choice !== null) concessions.push(fewestPositions(problem, fewest));
  const proven = conflict.minimal && least?.status !== "limit" && fewest?.status !== "limit";
  return { conflict: named, concessions, ...(proven ? {} : { proven: false as const }) };
}

function leastTotal(problem: Problem, found: Found): Concession {
  const worth = utilities(problem, found.choice);
  const bill = cheapestBill(problem, (player) => shortfall(problem, player, worth));
  return {
    kind: "least-total",
    total: points(problem, bill.total),
    byParty: byPlayer(
      problem,
      [...bill.by.keys()].sort((a, b) => a - b),
      (at) => points(problem, bill.by.get(at) ?? 0),
    ),
    package: packageOf(problem, found.choice),
  };
}

function fewestPositions(problem: Problem, found: Found): Concession {
  const given = (player: number) =>
    positionsToGiveUp(problem, player, found.choice, bestPerIssue(problem, player)) ?? [];
  const bill = cheapestBill(
    problem,
    (player) => positionsToGiveUp(problem, player, found.choice, bestPerIssue(problem, player))?.length ?? Infinity,
  );
  const positions = [...bill.by.keys()]
    .sort((a, b) => a - b)
    .flatMap((player) =>
      [...given(player)]
        .sort((a, b) => a - b)
        .map((issue) => ({ party: problem.players[player].id, issue: problem.model.issues[issue].id })),
    );
  return { kind: "fewest-positions", count: bill.total, positions, package: packageOf(problem, found.choice) };
}

function points(problem: Problem, units: number): string {
  return formatScaled(BigInt(units) * problem.unit, 6);
}

function packageOf(problem: Problem, choice: Choice): Package {
  return Object.fromEntries(problem.model.issues.map((issue, at) => [issue.id, issue.options[choice[at]].id]));
}

function byPlayer<T>(
  problem: Problem,
  players: readonly number[],
  value: (player: number) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(players.map((at) => [problem.players[at].id, value(at)]));
}
