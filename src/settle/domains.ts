// Which options are still open on each issue while a search narrows them, with the consequences of the rules: a rule
// that only one issue can still keep narrows that issue. Changes are kept on a trail and undone on the way back.
import type { Problem } from "./problem.ts";

/** The open options of a search in progress. */
export type Domains = {
  /** 1 where an option (by flat position) is open. */
  readonly open: Uint8Array;
  /** Number of open options per issue. */
  readonly sizes: Int32Array;
  /** Per rule: conditions that hold whatever is still chosen; the rule is kept for sure when there is one. */
  readonly surely: Int32Array;
  /** Per rule: 1 once it has ever narrowed anything; the others can be left out without changing the search's verdict. */
  readonly used: Uint8Array;
  /** A mark to return to. */
  readonly mark: () => number;
  readonly undo: (mark: number) => void;
  /** Closes an option, with its consequences; false when some rule or issue is left without a way. */
  readonly close: (issue: number, option: number) => boolean;
  /** Closes all other options of the issue, with the consequences. */
  readonly fix: (issue: number, option: number) => boolean;
  /** The consequences of rules before anything is chosen. */
  readonly start: () => boolean;
};

/** Opens every option of the problem. */
export function openDomains(problem: Problem): Domains {
  const { sizes: counts, offsets, optionTotal, clauses } = problem;
  const open = new Uint8Array(optionTotal).fill(1);
  const sizes = Int32Array.from(counts);
  const issueOf = new Int32Array(optionTotal);
  counts.forEach((size, issue) => issueOf.fill(issue, offsets[issue], offsets[issue] + size));

  // Conditions of all rules in one list; per option, which conditions it meets and which it misses.
  const clauseOf: number[] = [];
  const conditionIssue: number[] = [];
  const conditionHolds: Uint8Array[] = [];
  const firstCondition: number[] = [];
  const touching: number[][] = counts.map(() => []);
  clauses.forEach((clause, at) => {
    firstCondition.push(clauseOf.length);
    for (const { issue, holds } of clause.conditions) {
      touching[issue].push(clauseOf.length);
      clauseOf.push(at);
      conditionIssue.push(issue);
      conditionHolds.push(holds);
    }
  });
  firstCondition.push(clauseOf.length);
  const meeting = Int32Array.from(conditionHolds, (holds) => holds.reduce((sum, held) => sum + held, 0));
  const missing = Int32Array.from(conditionHolds, (holds, at) => holds.length - meeting[at]);
  const possible = new Int32Array(clauses.length);
  const surely = new Int32Array(clauses.length);
  const used = new Uint8Array(clauses.length);
  clauseOf.forEach((clause, at) => {
    if (meeting[at] > 0) possible[clause] += 1;
    if (missing[at] === 0) surely[clause] += 1;
  });

  const trail: number[] = [];
  const queue: number[] = [];

  const remove = (at: number): boolean => {
    const issue = issueOf[at];
    const option = at - offsets[issue];
    open[at] = 0;
    sizes[issue] -= 1;
    trail.push(at);
    let fine = sizes[issue] > 0;
    for (const condition of touching[issue]) {
      const clause = clauseOf[condition];
      if (conditionHolds[condition][option] === 1) {
        meeting[condition] -= 1;
        if (meeting[condition] === 0) {
          possible[clause] -= 1;
          if (possible[clause] === 0 && surely[clause] === 0) {
            fine = false;
            used[clause] = 1;
          } else if (possible[clause] === 1 && surely[clause] === 0) queue.push(clause);
        }
      } else {
        missing[condition] -= 1;
        if (missing[condition] === 0) surely[clause] += 1;
      }
    }
    return fine;
  };

  const undo = (mark: number) => {
    while (trail.length > mark) {
      const at = trail.pop() ?? 0;
      const issue = issueOf[at];
      const option = at - offsets[issue];
      open[at] = 1;
      sizes[issue] += 1;
      for (const condition of touching[issue]) {
        const clause = clauseOf[condition];
        if (conditionHolds[condition][option] === 1) {
          if (meeting[condition] === 0) possible[clause] += 1;
          meeting[condition] += 1;
        } else {
          if (missing[condition] === 0) surely[clause] -= 1;
          missing[condition] += 1;
        }
      }
    }
  };

  const settleQueue = (): boolean => {
    while (queue.length > 0) {
      const clause = queue.pop() ?? 0;
      if (surely[clause] > 0) continue;
      for (let condition = firstCondition[clause]; condition < firstCondition[clause + 1]; condition++) {
        if (meeting[condition] === 0) continue;
        const issue = conditionIssue[condition];
        const holds = conditionHolds[condition];
        for (let option = 0; option < holds.length; option++)
          if (holds[option] === 0 && open[offsets[issue] + option] === 1) {
            used[clause] = 1;
            if (remove(offsets[issue] + option)) continue;
            queue.length = 0;
            return false;
          }
        break;
      }
    }
    return true;
  };

  const close = (issue: number, option: number): boolean => {
    const at = offsets[issue] + option;
    if (open[at] === 0) return true;
    if (remove(at)) return settleQueue();
    queue.length = 0;
    return false;
  };

  return {
    open,
    sizes,
    surely,
    used,
    mark: () => trail.length,
    undo,
    close,
    fix: (issue, option) => {
      if (open[offsets[issue] + option] === 0) return false;
      for (let other = 0; other < counts[issue]; other++)
        if (other !== option && open[offsets[issue] + other] === 1 && !remove(offsets[issue] + other)) {
          queue.length = 0;
          return false;
        }
      return settleQueue();
    },
    start: () => {
      clauses.forEach((_, clause) => {
        if (possible[clause] === 0) used[clause] = 1;
        if (possible[clause] === 1 && surely[clause] === 0) queue.push(clause);
      });
      return possible.every((count) => count > 0) && settleQueue();
    },
  };
}
