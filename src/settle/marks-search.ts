// Is any package possible? A backtracking search over issues with the fewest options left, which removes what rules and
// quotas already exclude (unit propagation), so that most questions are settled without a guess.
import { openOptions, type InForce, type MarksProblem } from "./marks-problem.ts";

/** How many guesses one search may make before it gives up. */
const MOST_GUESSES = 200_000;

/** A package by option positions, none, or undefined when the search gave up. */
export type Found = Int32Array | null | undefined;

/**
 * Finds a package that keeps the rules in force and that the refusals in force leave possible.
 *
 * @param narrowed - per issue, the options to look among (1), where fewer than all
 */
export function findPossible(problem: MarksProblem, inForce: InForce, narrowed?: readonly Uint8Array[]): Found {
  const search = new Search(problem, inForce, narrowed);
  return search.run();
}

class Search {
  readonly #domains: readonly Uint8Array[];
  readonly #left: Int32Array;
  readonly #rules: readonly { readonly parts: readonly { readonly issue: number; readonly holds: Uint8Array }[] }[];
  readonly #rulesOf: readonly number[][];
  readonly #problem: MarksProblem;
  /** Per quota and member, the options it refuses: flags per issue, null where it refuses none there. */
  readonly #refused: readonly (readonly (readonly (Uint8Array | null)[])[])[];
  /** Removals to undo, as issue and option pairs. */
  readonly #trail: number[] = [];
  #guesses = 0;

  constructor(problem: MarksProblem, inForce: InForce, narrowed?: readonly Uint8Array[]) {
    this.#problem = problem;
    this.#domains = openOptions(problem, inForce);
    if (narrowed !== undefined)
      this.#domains.forEach((domain, issue) => {
        for (let option = 0; option < domain.length; option++) domain[option] &= narrowed[issue][option];
      });
    this.#left = Int32Array.from(this.#domains, (domain) => domain.reduce((sum, open) => sum + open, 0));
    this.#rules = problem.rules.filter((_, at) => inForce.rules[at] === 1);
    const rulesOf: number[][] = problem.sizes.map(() => []);
    this.#rules.forEach(({ parts }, at) => {
      for (const { issue } of parts) rulesOf[issue].push(at);
    });
    this.#rulesOf = rulesOf;
    this.#refused = problem.quotas.map(({ members }) =>
      members.map((member) => {
        const flags: (Uint8Array | null)[] = problem.sizes.map(() => null);
        problem.refusals.forEach(({ party, issue, option }, at) => {
          if (party !== member || inForce.refusals[at] === 0) return;
          const own = flags[issue] ?? new Uint8Array(problem.sizes[issue]);
          own[option] = 1;
          flags[issue] = own;
        });
        return flags;
      }),
    );
  }

  run(): Found {
    if (this.#left.some((left) => left === 0)) return null;
    if (!this.#propagate(this.#rules.map((_, at) => at))) return null;
    const found = this.#guess();
    if (found === undefined) return undefined;
    return found ? Int32Array.from(this.#domains, (domain) => domain.indexOf(1)) : null;
  }

  #guess(): boolean | undefined {
    let issue = -1;
    for (let at = 0; at < this.#left.length; at++)
      if (this.#left[at] > 1 && (issue < 0 || this.#left[at] < this.#left[issue])) issue = at;
    if (issue < 0) return true;
    const domain = this.#domains[issue];
    for (let option = 0; option < domain.length; option++) {
      if (domain[option] === 0) continue;
      this.#guesses += 1;
      if (this.#guesses > MOST_GUESSES) return undefined;
      const mark = this.#trail.length;
      for (let other = 0; other < domain.length; other++)
        if (other !== option && domain[other] === 1) this.#remove(issue, other);
      if (this.#propagate([...this.#rulesOf[issue]])) {
        const found = this.#guess();
        if (found !== false) return found;
      }
      while (this.#trail.length > mark) {
        const undone = this.#trail.pop() ?? 0;
        const from = this.#trail.pop() ?? 0;
        this.#domains[from][undone] = 1;
        this.#left[from] += 1;
      }
    }
    return false;
  }

  #remove(issue: number, option: number): void {
    this.#domains[issue][option] = 0;
    this.#left[issue] -= 1;
    this.#trail.push(issue, option);
  }

  /** Removes options that rules no longer leave room for; false when nothing is left for a rule, an issue or a quota. */
  #propagate(queue: number[]): boolean {
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      let only: { readonly issue: number; readonly holds: Uint8Array } | null = null;
      let count = 0;
      for (const part of this.#rules[at].parts) {
        if (!this.#domains[part.issue].some((open, option) => open === 1 && part.holds[option] === 1)) continue;
        count += 1;
        only = part;
        if (count > 1) break;
      }
      if (only === null) return false;
      if (count > 1) continue;
      const domain = this.#domains[only.issue];
      let removed = false;
      for (let option = 0; option < domain.length; option++)
        if (domain[option] === 1 && only.holds[option] === 0) {
          this.#remove(only.issue, option);
          removed = true;
        }
      if (removed) queue.push(...this.#rulesOf[only.issue]);
    }
    return this.#problem.quotas.every(({ mayRefuse }, quota) => {
      const sure = this.#refused[quota].filter((flags) =>
        flags.some((own, issue) => own !== null && this.#domains[issue].every((open, option) => open <= own[option])),
      ).length;
      return sure <= mayRefuse;
    });
  }
}
