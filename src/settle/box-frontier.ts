// The frontier of two parties where issues are linked too closely for partial packages: look for a package in the box of
// utilities that no known point covers; each one found leaves two smaller boxes, until every box is proven empty
// (Chalmet, Lemonidis & Elzinga 1986). Boxes are whole numbers apart, so a solver's rounding cannot hide a point.
import { isLegal, utility, type Choice } from "./choice.ts";
import { nonDominated } from "./dominance.ts";
import type { FoundFrontier } from "./engine.ts";
import { formulate, type IntegerSolver } from "./integer-program.ts";
import type { Problem } from "./problem.ts";

type Box = {
  /** Least utilities that are looked for. */
  readonly low: readonly [number, number];
  /** Utilities that nothing in the box exceeds. */
  readonly high: readonly [number, number];
};

/** The frontier of two players among legal packages; incomplete when the solver gave up on a box. */
export async function boxFrontier(
  problem: Problem,
  pair: readonly [number, number],
  solver: IntegerSolver,
  progress: (points: number, boxes: number) => void,
): Promise<FoundFrontier> {
  const { program, utilityAt, choiceOf } = formulate(problem);
  const columns = pair.map((player) => utilityAt + player);
  const found: Choice[] = [];
  let complete = true;
  let open = 0;
  const visit = async (box: Box): Promise<void> => {
    if (box.low[0] > box.high[0] || box.low[1] > box.high[1]) return;
    open += 1;
    const lower = program.lower.slice();
    const cost = program.cost.slice();
    const spans = [box.high[0] - box.low[0] + 1, box.high[1] - box.low[1] + 1];
    columns.forEach((column, k) => {
      lower[column] = Math.max(lower[column], box.low[k]);
      cost[column] = spans[1 - k] / (spans[0] + spans[1]);
    });
    const answer = await solver.solve({ ...program, lower, cost });
    open -= 1;
    if (answer.values === null) {
      if (answer.status !== "infeasible") complete = false;
      return;
    }
    const choice = choiceOf(answer.values);
    const point = pair.map((player) => utility(problem, player, choice));
    if (!isLegal(problem, choice) || point[0] < box.low[0] || point[1] < box.low[1]) {
      complete = false;
      return;
    }
    found.push(choice);
    progress(found.length, open);
    await Promise.all([
      visit({ low: [point[0] + 1, box.low[1]], high: box.high }),
      visit({ low: [box.low[0], point[1] + 1], high: box.high }),
    ]);
  };
  await visit({
    low: [program.lower[columns[0]], program.lower[columns[1]]],
    high: [program.upper[columns[0]], program.upper[columns[1]]],
  });
  const rows = Float64Array.from(found.flatMap((choice) => pair.map((player) => utility(problem, player, choice))));
  return { complete, choices: nonDominated(rows, 2).map((at) => found[at]) };
}
