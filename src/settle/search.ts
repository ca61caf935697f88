// Branch and bound over packages: narrow the issues, bound what is left by a relaxation, and compare packages exactly.
import type { Aim } from "./aim.ts";
import { isLegal, utilities, type Choice } from "./choice.ts";
import { openDomains } from "./domains.ts";
import { climb } from "./local-search.ts";
import type { Fraction } from "./notion.ts";
import type { Problem } from "./problem.ts";
import { relax, type Prices } from "./relaxation.ts";

/** When to give up: `expired` is asked now and then. */
export type Limits = { readonly expired: () => boolean; readonly nodes: number };

/** What a search ends with. */
export type SearchResult = {
  readonly choice: Choice | null;
  /** `optimal`: the package is best (or, without one, there is none); `limit`: stopped before that was proven. */
  readonly status: "optimal" | "limit";
  readonly bound: Fraction;
  readonly nodes: number;
  /** Per rule: 0 where the search never needed it; without those rules its verdict would be the same. */
  readonly used: Uint8Array;
};

const ROOT_STEPS = 250;
const NODE_STEPS = 12;

/** Maximises an aim over the legal packages of a problem. */
export function search(problem: Problem, aim: Aim, limits: Limits): SearchResult {
  const { sizes, offsets } = problem;
  const issues = sizes.length;
  const domains = openDomains(problem);
  const relaxation = relax(problem, aim, domains);
  const { costs, top, pick } = relaxation;
  const prices: Prices[] = [];
  const scratch = relaxation.startPrices(0);
  // Nodes are slow where rules are very many: then the clock is asked at each.
  const patience = problem.clauses.length > 5000 ? 1 : 64;
  let nodes = 0;
  let stopped = false;
  let rootBound = Infinity;

  const offer = (choice: Choice): boolean => isLegal(problem, choice) && aim.offer(choice, utilities(problem, choice));
  const done = () => aim.firstWillDo && aim.best() !== null;

  /** False when nothing better is left below; leaves `costs` and `top` of the deciding level's best prices. */
  const bounded = (steps: number, atRoot: boolean): boolean => {
    for (let level = 0; level < aim.levels(); level++) {
      if (prices[level] === undefined) {
        prices[level] = relaxation.startPrices(level);
        if (!atRoot) steps = Math.max(steps, 60);
      }
      const mine = prices[level];
      relaxation.copyPrices(mine, scratch);
      let lowest = Infinity;
      let pace = atRoot ? 1.2 : 0.8;
      let stale = 0;
      for (let step = 0; step <= steps; step++) {
        const bound = relaxation.evaluate(level, scratch);
        const slack = relaxation.slack(bound);
        if (atRoot && level === 0) rootBound = Math.min(rootBound, bound + slack);
        if (bound + slack < aim.needed(level)) {
          relaxation.blame(scratch);
          relaxation.copyPrices(scratch, mine);
          return false;
        }
        if (bound < lowest) {
          if (bound < lowest - 1e-4 * Math.abs(lowest - aim.needed(level))) stale = 0;
          lowest = bound;
          relaxation.copyPrices(scratch, mine);
        } else if (++stale > (atRoot ? 8 : 3)) {
          stale = 0;
          pace *= 0.6;
        }
        if (step === steps || (atRoot && (step & 15) === 15 && limits.expired())) break;
        const needed = aim.needed(level);
        const target = Number.isFinite(needed) ? needed : lowest - 0.05 * Math.abs(lowest) - 1;
        if (!relaxation.improve(scratch, bound, target, pace)) break;
      }
      const bound = relaxation.evaluate(level, mine);
      const slack = relaxation.slack(bound);
      const needed = aim.needed(level);
      let blamed = false;
      for (let i = 0; i < issues; i++) {
        if (domains.sizes[i] === 1) continue;
        for (let o = 0; o < sizes[i]; o++) {
          const g = offsets[i] + o;
          if (domains.open[g] === 0 || bound - (top[i] - costs[g]) + slack >= needed) continue;
          if (!blamed) relaxation.blame(mine);
          blamed = true;
          if (!domains.close(i, o)) return false;
        }
      }
      if (bound + slack >= aim.pinned(level) || level === aim.levels() - 1) return true;
    }
    return true;
  };

  const descend = (depth: number): void => {
    nodes += 1;
    if (nodes > limits.nodes || ((nodes === 1 || nodes % patience === 0) && limits.expired())) stopped = true;
    if (stopped || done()) return;
    const before = domains.mark();
    if (!relaxation.refresh()) return;
    if (aim.bounded && !bounded(depth === 0 ? ROOT_STEPS : NODE_STEPS, depth === 0)) return;
    if (domains.mark() !== before && !relaxation.refresh()) return;
    let branch = -1;
    let least = Infinity;
    for (let i = 0; i < issues; i++) {
      if (domains.sizes[i] === 1) continue;
      let second = -Infinity;
      let first = -Infinity;
      for (let g = offsets[i]; g < offsets[i] + sizes[i]; g++)
        if (domains.open[g] === 1) {
          if (costs[g] > first) {
            second = first;
            first = costs[g];
          } else if (costs[g] > second) second = costs[g];
        }
      const score = aim.bounded ? first - second : domains.sizes[i];
      if (score < least) {
        least = score;
        branch = i;
      }
    }
    const choice = new Int32Array(issues);
    for (let i = 0; i < issues; i++) {
      if (domains.sizes[i] === 1 || domains.open[offsets[i] + pick[i]] === 0)
        for (let o = 0; o < sizes[i]; o++) if (domains.open[offsets[i] + o] === 1) choice[i] = o;
      if (domains.sizes[i] > 1 && domains.open[offsets[i] + pick[i]] === 1) choice[i] = pick[i];
    }
    offer(choice);
    if (branch < 0) return;
    const order = Array.from({ length: sizes[branch] }, (_, o) => o)
      .filter((o) => domains.open[offsets[branch] + o] === 1)
      .sort((a, b) => costs[offsets[branch] + b] - costs[offsets[branch] + a] || a - b);
    for (const option of order) {
      if (domains.open[offsets[branch] + option] === 0) continue;
      const mark = domains.mark();
      if (domains.fix(branch, option)) descend(depth + 1);
      domains.undo(mark);
      if (stopped || done()) return;
      if (!domains.close(branch, option)) return;
    }
  };

  if (domains.start() && relaxation.refresh()) {
    // A first round of prices to start climbing from, and good packages to prune with.
    if (aim.bounded) {
      const start = relaxation.evaluate(0, relaxation.startPrices(0));
      rootBound = start + relaxation.slack(start);
      bounded(80, false);
    }
    const starts = !aim.bounded ? 0 : problem.clauses.length > 5000 ? 1 : 6;
    for (const start of climb(problem, aim, pick, starts, limits.expired)) offer(start);
    const mark = domains.mark();
    descend(0);
    domains.undo(mark);
  }
  return {
    choice: aim.best(),
    status: stopped ? "limit" : "optimal",
    bound: stopped ? aim.bound(rootBound) : aim.value(),
    nodes,
    used: domains.used,
  };
}
