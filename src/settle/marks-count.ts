// How many packages are possible, exactly, without visiting them: issues are taken one after another, and all that needs
// to be remembered of the choices so far is which of the rules still open are already kept, and which voting members have
// already refused. Choices that leave the same memory are counted together. The order keeps few rules open at a time.
import type { MarksProblem } from "./marks-problem.ts";

/** Above this many memories at one step the count is given up. */
const MOST_MEMORIES = 200_000;
/** Above this many rules that bind a memory would be too long to count with. */
const MOST_RULES = 2_000;

/** Exact counts: of packages, and for each issue and option of packages with it. */
export type PackageCounts = { readonly packages: bigint; readonly withOption: readonly (readonly bigint[])[] };

/** One issue's turn. Memories are bit sets: rules already kept below, then members who have refused. */
type Step = {
  readonly issue: number;
  readonly choices: readonly { readonly option: number; readonly adds: bigint }[];
  /** Rules that have no issue left after this one and must be kept by now. */
  readonly due: bigint;
  /** What must still be remembered afterwards. */
  readonly keep: bigint;
};

/**
 * Counts the packages within the given options that keep every rule and every quota.
 *
 * @param domains - per issue, 1 for each option to count with
 * @returns null when too many rules hang together for an exact count
 */
export function countPackages(problem: MarksProblem, domains: readonly Uint8Array[]): PackageCounts | null {
  const plan = planSteps(problem, domains);
  const none = problem.sizes.map((size) => Array.from({ length: size }, () => 0n));
  if (plan === "too-many") return null;
  if (plan === null) return { packages: 0n, withOption: none };
  const { steps, refusedBy } = plan;
  const layers: Map<bigint, bigint>[] = [new Map([[0n, 1n]])];
  for (const step of steps) {
    const next = new Map<bigint, bigint>();
    for (const [memory, ways] of layers[layers.length - 1])
      for (const { adds } of step.choices) {
        const after = follow(memory, adds, step, refusedBy);
        if (after !== null) next.set(after, (next.get(after) ?? 0n) + ways);
      }
    if (next.size > MOST_MEMORIES) return null;
    layers.push(next);
  }
  // Backwards: in how many ways a memory can be completed, and with that how often each choice is part of a package.
  let completions = new Map<bigint, bigint>([...layers[steps.length].keys()].map((memory) => [memory, 1n]));
  for (let at = steps.length - 1; at >= 0; at--) {
    const step = steps[at];
    const earlier = new Map<bigint, bigint>();
    for (const [memory, ways] of layers[at]) {
      let total = 0n;
      for (const { option, adds } of step.choices) {
        const after = follow(memory, adds, step, refusedBy);
        const completed = after === null ? 0n : (completions.get(after) ?? 0n);
        total += completed;
        none[step.issue][option] += ways * completed;
      }
      earlier.set(memory, total);
    }
    completions = earlier;
  }
  return { packages: completions.get(0n) ?? 0n, withOption: none };
}

/**
 * Finds how few refusals must be given up for a package that keeps every rule, and one such package.
 *
 * Only for models without open quotas, where each refusal of a chosen option counts one.
 *
 * @returns null when no package keeps the rules or too many rules hang together
 */
export function fewestRefusals(problem: MarksProblem): { readonly count: number; readonly choice: Int32Array } | null {
  const domains = problem.sizes.map((size) => new Uint8Array(size).fill(1));
  const plan = planSteps(problem, domains);
  if (plan === null || plan === "too-many" || problem.quotas.length > 0) return null;
  const costs = problem.sizes.map((size) => new Int32Array(size));
  for (const { party, issue, option } of problem.refusals) if (problem.bound[party]) costs[issue][option] += 1;
  type Best = { readonly cost: number; readonly option: number; readonly from: bigint };
  const layers: Map<bigint, Best>[] = [new Map([[0n, { cost: 0, option: -1, from: 0n }]])];
  for (const step of plan.steps) {
    const next = new Map<bigint, Best>();
    for (const [memory, { cost }] of layers[layers.length - 1])
      for (const { option, adds } of step.choices) {
        const after = follow(memory, adds, step, []);
        if (after === null) continue;
        const total = cost + costs[step.issue][option];
        const known = next.get(after);
        if (known === undefined || total < known.cost) next.set(after, { cost: total, option, from: memory });
      }
    if (next.size > MOST_MEMORIES) return null;
    layers.push(next);
  }
  const choice = new Int32Array(problem.sizes.length);
  let memory = 0n;
  const best = layers[plan.steps.length].get(memory);
  if (best === undefined) return null;
  for (let at = plan.steps.length; at > 0; at--) {
    const { option, from } = layers[at].get(memory) ?? { option: 0, from: 0n };
    choice[plan.steps[at - 1].issue] = option;
    memory = from;
  }
  return { count: best.cost, choice };
}

type Refusing = { readonly members: bigint; readonly mayRefuse: number };

/** The memory after a choice; null when a rule that is due is not kept or a quota is lost. */
function follow(memory: bigint, adds: bigint, step: Step, quotas: readonly Refusing[]): bigint | null {
  const after = memory | adds;
  if ((after & step.due) !== step.due) return null;
  for (const { members, mayRefuse } of quotas) if (bitCount(after & members) > mayRefuse) return null;
  return after & step.keep;
}

function bitCount(bits: bigint): number {
  let count = 0;
  for (let rest = bits; rest !== 0n; rest &= rest - 1n) count += 1;
  return count;
}

/** Null when a rule cannot be kept within the options at all. */
function planSteps(
  problem: MarksProblem,
  domains: readonly Uint8Array[],
): { readonly steps: readonly Step[]; readonly refusedBy: readonly Refusing[] } | "too-many" | null {
  // Rules that every open option of an issue keeps need no memory.
  const rules = problem.rules
    .map(({ parts }) =>
      parts.filter(({ issue, holds }) => domains[issue].some((open, option) => open === 1 && holds[option] === 1)),
    )
    .filter(
      (parts) =>
        !parts.some(({ issue, holds }) => domains[issue].every((open, option) => open === 0 || holds[option] === 1)),
    );
  if (rules.some((parts) => parts.length === 0)) return null;
  if (rules.length > MOST_RULES) return "too-many";
  const order = orderIssues(
    problem.sizes.length,
    rules.map((parts) => parts.map(({ issue }) => issue)),
  );
  const place = new Map(order.map((issue, at) => [issue, at]));
  const adds = problem.sizes.map((size) => Array.from({ length: size }, () => 0n));
  const due = problem.sizes.map(() => 0n);
  rules.forEach((parts, at) => {
    const bit = 1n << BigInt(at);
    for (const { issue, holds } of parts) holds.forEach((held, option) => (adds[issue][option] |= held ? bit : 0n));
    due[Math.max(...parts.map(({ issue }) => place.get(issue) ?? 0))] |= bit;
  });
  const members = [...new Set(problem.quotas.flatMap((quota) => quota.members))];
  const memberBit = new Map(members.map((member, at) => [member, 1n << BigInt(rules.length + at)]));
  for (const { party, issue, option } of problem.refusals) adds[issue][option] |= memberBit.get(party) ?? 0n;
  let forgotten = 0n;
  const all = (1n << BigInt(rules.length + members.length)) - 1n;
  const last = order.length - 1;
  return {
    steps: order.map((issue, at) => {
      forgotten |= due[at];
      return {
        issue,
        choices: adds[issue].flatMap((bits, option) => (domains[issue][option] === 1 ? [{ option, adds: bits }] : [])),
        due: due[at],
        keep: at === last ? 0n : all & ~forgotten,
      };
    }),
    refusedBy: problem.quotas.map((quota) => ({
      members: quota.members.reduce((bits, member) => bits | (memberBit.get(member) ?? 0n), 0n),
      mayRefuse: quota.mayRefuse,
    })),
  };
}

/** Takes next the issue that leaves the fewest rules begun and not ended; ties by position. */
export function orderIssues(issues: number, rules: readonly (readonly number[])[]): readonly number[] {
  const rulesOf: number[][] = Array.from({ length: issues }, () => []);
  rules.forEach((members, at) => {
    for (const issue of members) rulesOf[issue].push(at);
  });
  const left = rules.map((members) => members.length);
  const order: number[] = [];
  const waiting = new Set(Array.from({ length: issues }, (_, issue) => issue));
  while (waiting.size > 0) {
    let best = -1;
    let bestGrowth = Infinity;
    for (const issue of waiting) {
      let growth = 0;
      for (const rule of rulesOf[issue])
        growth += (left[rule] === 1 ? 0 : 1) - (left[rule] === rules[rule].length ? 0 : 1);
      if (growth < bestGrowth) [best, bestGrowth] = [issue, growth];
    }
    waiting.delete(best);
    order.push(best);
    for (const rule of rulesOf[best]) left[rule] -= 1;
  }
  return order;
}
